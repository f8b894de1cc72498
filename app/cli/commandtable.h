#pragma once

#include <span>

namespace waybill {

/// A headless command, as people know it: the one place of its words. What is parsed, `--help`, the completion of shells and the manual
/// page are made from it.
struct CommandEntry
{
    const char *name;
    const char *usage;   ///< Each `--option` that it names is understood, with a value where a word follows.
    const char *summary; ///< In English; see QT_TRANSLATE_NOOP.
    int files;           ///< How many positional arguments it takes; see oneOrMore.
};

inline constexpr int oneOrMore = -1;

/// In the order in which they are shown.
std::span<const CommandEntry> commandTable();

} // namespace waybill
