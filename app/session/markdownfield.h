#pragma once

#include "app/base/result.h"
#include "app/session/formsession.h"

namespace waybill {

/// Whether the field is something else than Markdown by itself, and stands in lines of its own (or in a cell), so that it can be written as
/// Markdown.
bool canBeMarkdown(const FormSession &session, int field);

/// What the body has for the field now, as an answer: with it the body stays byte for byte as it is.
MarkdownAnswer asMarkdown(const FormSession &session, int field);

/// Whether the section of the field can be written as Markdown as a whole: its heading, what no field has, and all of its fields. The
/// answer is then its lead's (see Field::lead), and what the other fields were answered waits.
bool canBeWhole(const FormSession &session, int field);

/// What the body has now in place of the section of this lead: with it the body stays byte for byte as it is.
MarkdownAnswer wholeAsMarkdown(const FormSession &session, int lead);

/// Another Markdown for a field that is written so, with what the reader of bodies takes it for. Costs the field's section, not the form.
MarkdownAnswer readMarkdown(const FormSession &session, int field, const QString &text);

/// The field's answer without Markdown of its own. An Error (code `form.only-markdown`) where a line of the Markdown would be lost by that,
/// and says which.
Result<Value> asForm(const FormSession &session, int field);

/// All answers with those of a section field by field that is written as a whole; else as asForm().
Result<QList<Value>> wholeAsForm(const FormSession &session, int lead);

} // namespace waybill
