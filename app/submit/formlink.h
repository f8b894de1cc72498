#pragma once

#include "app/form/snapshot.h"
#include "app/github/prefill.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// An address of GitHub's own page for a new issue.
struct FormLink
{
    QUrl address;
    QStringList left;    ///< Labels of fields whose answers no address carries: those of form elements without an id.
    bool ofForm = false; ///< It opens the issue form; else a page with the whole body.
    /// The same as a sentence for people; empty: nothing is left out.
    QString leftText() const;
};

/// `HOST/OWNER/NAME/issues/new?template=FILE&title=…&FIELD_ID=…`, by which GitHub fills in an issue form: the answers that were given, each
/// by the id of its element (docs.github.com, "Syntax for GitHub's form schema"). Of a list of options, and of check boxes, the chosen
/// ones with commas between: GitHub documents text fields only, and readers of such addresses (recognize) take this. Of a Markdown
/// template the address carries the body (prefilledIssueUrl). Labels and assignees come with the form itself.
/// Codes: prefill.too-long, prefill.label
Result<FormLink> formLink(const Host &host, const RepositoryName &repository, const LoadedForm &form, const FormSnapshot &snapshot,
                          const NewIssue &issue, const QString &milestoneTitle);

} // namespace waybill
