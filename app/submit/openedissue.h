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

/// What a person named where an issue is taken as well as a file: "owner/name#12" or an issue's address. Nothing for what is a file's name:
/// the standard input ("-"), a file that exists, a word that is neither an address nor ends in a number behind "#".
/// Codes: issue.invalid, issue.no-repository.
std::optional<Result<IssueReference>> issueNamed(const QString &word);

/// The issues of a repository that were changed last, of all states, as a person chooses among them; who wants an older one types its
/// number.
RestRequest issueListRequest(const RepositoryName &repository);

/// Reads an issue as the account that commands work as (findAccount), and finds its form: `templateName`, else the one that it was filed
/// with from here (by Waybill's marker in it), else the built-in one that it has all sections of, else the best of those and the templates
/// that the repository has now. `done` comes once and not after `context` is gone.
/// Codes: those of hosts, accounts and GitHub, issue.pull-request, body.no-template.
void openIssue(Services &services, const IssueReference &reference, const QString &templateName, QObject *context,
               std::function<void(const Result<OpenedIssue> &)> done);

} // namespace waybill
