#pragma once

#include "app/template/linekinds.h"

namespace waybill {

/// Finds what the syntax tree alone does not tell in the text of a template: lines that are the head of a group without being a heading (a
/// bold question, a summary, `Label:` above tasks), lines of paragraphs that are a label with a place for its value, hints beneath such a
/// label, and comments in the form of a link's definition. Changes only lines that are text.
void findGroups(const QByteArray &source, std::vector<TemplateLine> &lines);

} // namespace waybill
