#pragma once

#include "app/guide/guidenode.h"

namespace waybill {

/// Reads the key `translations` of a guide or a contract: languages (`es`, `pt_BR`), each with texts of the file or of its template and
/// what they are there. From then on the reading's shown() and GuideNode::visible() speak the language of the program, as far as it is
/// among them. Every language is checked, whichever is spoken: a language that Qt does not know, or a translation without the places
/// (`{field_id}`) of its text, fails the reading.
void readTranslations(const GuideNode &root);

/// Lets what the form shows of its template (titles, labels, notes) speak that language; after the guide was laid over it, which finds its
/// places by them. Answers and all that is written into the issue, options and tasks among them, stay as they are.
void translateTemplate(GuideReading &reading, FormDefinition &form);

/// Call it when all was read: a translation of a text that is shown nowhere is a slip of the pen, and fails the reading at its line.
void checkTranslations(const GuideNode &root);

} // namespace waybill
