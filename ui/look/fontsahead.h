#pragma once

#include <future>

namespace waybill {

/// Has fontconfig read its configuration and its lists of fonts on a thread of its own. Qt does so when the first text is measured and
/// waits for it (6 ms of a start); before that it talks with the display server, which takes as long. What fontconfig has read is shared
/// by the whole process (FcInit, fontconfig's developer manual), so Qt finds it there.
///
/// The future's destructor waits for the thread.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace waybill
