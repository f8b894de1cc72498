#pragma once

#include "app/base/error.h"
#include "app/template/linekinds.h"

#include <optional>

namespace waybill {

// What no template of a person is: too costly to read, or too much to fill in. `name` stands in the messages.

/// An Error (template.too-costly) that says what the text has too much of for its tree to be made.
std::optional<Error> excessOfMarks(const QByteArray &source, const QString &name);

bool isTooMuchToAnswer(const std::vector<TemplateLine> &lines);
/// The Error that says so (template.too-many).
Error excessToAnswer(const QString &name);

} // namespace waybill
