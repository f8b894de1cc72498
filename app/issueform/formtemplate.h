#pragma once

#include "app/base/result.h"
#include "app/guide/guide.h"
#include "app/issueform/issueform.h"

namespace waybill {

/// A form as there is something to answer in it, with the layout of the body that GitHub makes of the answers: `### Label`, the answer or
/// `_No response_`, in the order of the form (docs.github.com, "Syntax for GitHub's form schema"; bodies of real issues). What GitHub asks
/// for in the browser only is a rule. Where there is an error in the form, what can be read of it is there; the notices say the rest.
/// `yaml` is the form as it is written, `name` its file. Codes: template.issue-form (nothing in it can be answered), template.too-many.
Result<GuidedForm> formTemplate(const ReadIssueForm &read, const QByteArray &yaml, const QString &name);

} // namespace waybill
