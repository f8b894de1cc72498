#pragma once

#include "app/github/prefill.h"
#include "app/library/templatelibrary.h"
#include "app/services/services.h"

namespace waybill {

/// An issue that exists, with the form that it opens as.
struct OpenedIssue
{
    Host host;
    RepositoryName repository; ///< As GitHub calls it now.
    Issue issue;
    QByteArray etag; ///< Of the answer that it was read from.
    LoadedForm form;
    QString why; ///< Why this form, a sentence for people.
};

/// What a person named where an issue is taken as well as a file: "owner/name#12" or an issue's address. Nothing for the standard input
/// ("-"), for a file that exists, and for what names no repository.
std::optional<IssueReference> issueNamed(const QString &word);

/// Reads an issue as the account that commands work as (findAccount), and finds its form: `templateName`, else the one that it was filed
/// with from here (by Waybill's marker in it), else the built-in one that it has all sections of, else the best of those and the templates
/// that the repository has now. `done` comes once and not after `context` is gone.
/// Codes: those of hosts, accounts and GitHub, issue.pull-request, body.no-template.
void openIssue(Services &services, const IssueReference &reference, const QString &templateName, QObject *context,
               std::function<void(const Result<OpenedIssue> &)> done);

} // namespace waybill
