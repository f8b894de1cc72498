#pragma once

#include "app/base/result.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// Reads a Markdown issue template as a form, by its shape alone:
///  - headings are sections;
///  - `- **Label:** value` is a field; a value `A / B / C` makes it a choice, any other value is its prefill;
///  - the task items of a section are a checklist;
///  - `_( … )_`, HTML comments and quoted notes are guidance of the field or section that they stand by or, indented, in;
///  - a section whose only content is guidance is a paragraph field, but for a level 1 title over deeper ones;
///  - alerts (`> [!TIP]`) are callouts. Everything else is text that stays.
/// Bytes that are no template (see checkText) are an Error, and so is a text that costs too much to read (template.too-costly,
/// template.too-many). Front matter that is missing, unclosed or no YAML makes a notice
/// in the definition, never a failure: GitHub shows such templates too.
/// `name` stands in messages.
Result<Template> readMarkdownTemplate(const QByteArray &source, const QString &name);

} // namespace waybill
