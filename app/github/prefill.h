#pragma once

#include "app/account/host.h"
#include "app/github/types.h"

namespace waybill {

/// The address of GitHub's own form, filled in: `HOST/OWNER/REPO/issues/new?title=…&body=…&labels=…&milestone=…` (GitHub, "Creating an
/// issue from a URL query"; the milestone goes by its title there). Refused where it would be 8,192 bytes or more, as `gh` does (the server
/// answers 414). Code: prefill.too-long.
Result<QUrl> prefilledIssueUrl(const Host &host, const RepositoryName &repository, const NewIssue &issue, const QString &milestoneTitle);

/// A parameter of such an address.
struct PrefilledPart
{
    QString name;
    QString value;
};
/// The address with these parameters, in this order; the same bound and code.
Result<QUrl> newIssueUrl(const Host &host, const RepositoryName &repository, const QList<PrefilledPart> &parts);

/// "owner/name", an address of a repository, or a git remote (https, ssh, git@host:owner/name.git). The host is empty where the text names
/// none. Code: repository.invalid.
struct RepositoryAddress
{
    QString host;
    RepositoryName name;
};
Result<RepositoryAddress> readRepositoryAddress(const QString &text);

/// The repository that the remote `origin` (else the first remote) of a local clone names, read from its git configuration.
Result<RepositoryAddress> repositoryOfClone(const QString &folder);

/// "#12", "12", "owner/name#12" or an issue's address. Repository and host are empty where the text names none. Code: issue.invalid.
struct IssueReference
{
    RepositoryAddress repository;
    qint64 number = 0;
};
Result<IssueReference> readIssueReference(const QString &text);

} // namespace waybill
