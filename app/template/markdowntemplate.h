#pragma once

#include "app/base/result.h"
#include "app/template/bodylayout.h"

namespace waybill {

/// Reads a Markdown issue template as a form, by its shape alone:
///  - headings are sections, and so are lines that stand for one: a question in bold, a summary, `Label:` above tasks (groupLevel);
///  - `- **Label:** value`, with or without bullet, bold and colon, is a field where it asks for a value; a value `A / B / C` makes it a
///    choice, a placeholder its example, any other value is its prefill;
///  - task items are checklists, parted by what stands between them;
///  - `_( … )_`, HTML comments and quoted notes are guidance of the field or section that they stand by or, indented, in;
///  - a section without any of these is a paragraph field: behind its guidance, in its empty block of code, in place of the sentences that
///    say what to write, or else starting from the section's own words, which stay while nobody changes them;
///  - alerts (`> [!TIP]`) are callouts. Everything else is text that stays.
/// Bytes that are no template (see checkText) are an Error, and so is a text that costs too much to read (template.too-costly,
/// template.too-many). Front matter that is missing, unclosed or no YAML makes a notice
/// in the definition, never a failure: GitHub shows such templates too.
/// `name` stands in messages.
Result<Template> readMarkdownTemplate(const QByteArray &source, const QString &name);

} // namespace waybill
