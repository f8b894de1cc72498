#pragma once

#include <QtGlobal>

#include <string_view>

namespace waybill {

/// The characters that GitHub shows for `:name:` (case counts), by its own list; empty if it has no such name, or one that is a picture of
/// GitHub's own (`:octocat:`). Looks it up in the resource, nothing is loaded or kept.
std::string_view emojiNamed(std::string_view name);
/// All of them, in the order of their names: lines of a name, a tab and its characters.
std::string_view emojiTable();
/// How much an emoji is used: its place in the list of those that are used most, from 0 on; all others share one number behind them.
qsizetype emojiUse(std::string_view name);

} // namespace waybill
