#pragma once

#include <string_view>

namespace waybill {

/// GitHub's kinds of alert: block quotes that start with a line like `[!NOTE]`.
enum class AlertKind { None, Note, Tip, Important, Warning, Caution };

/// As GitHub titles it: "Note", "Tip" and so on; empty for None. In any letter case it is the word of the mark, too.
std::string_view alertTitle(AlertKind kind);

/// What a line that is only a mark, like `[!note]`, stands for; None for all others. Blanks and one backslash behind it do not matter.
AlertKind alertOfMark(std::string_view line);

} // namespace waybill
