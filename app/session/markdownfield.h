#pragma once

#include "app/base/result.h"
#include "app/session/formsession.h"

namespace waybill {

/// Whether the field is something else than Markdown by itself, and stands in lines of its own (or in a cell), so that it can be written as
/// Markdown.
bool canBeMarkdown(const FormSession &session, int field);

/// What the body has for the field now, as an answer: with it the body stays byte for byte as it is.
MarkdownAnswer asMarkdown(const FormSession &session, int field);

/// Another Markdown for a field that is written so, with what the reader of bodies takes it for.
MarkdownAnswer readMarkdown(const FormSession &session, int field, const QString &text);

/// The field's answer without Markdown of its own. An Error (code `form.only-markdown`) where a line of the Markdown would be lost by that,
/// and says which.
Result<Value> asForm(const FormSession &session, int field);

} // namespace waybill
