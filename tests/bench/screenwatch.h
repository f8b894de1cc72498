#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>
#include <xcb/damage.h>
#include <xcb/shm.h>
#include <xcb/xcb.h>

namespace waybill::bench {

using Clock = std::chrono::steady_clock;

/// A stretch of the screen whose pixels became others.
struct PixelChange
{
    double milliseconds = 0; ///< Since the moment given to `watch`.
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    /// As small as a text cursor: those blink and say nothing about progress.
    bool isCaret() const { return width <= 3 && height <= 48; }
};

struct TopLevel
{
    xcb_window_t window = XCB_NONE;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Sees what a person in front of the X server sees. The Damage extension tells at once where something is drawn; what was drawn is then
/// fetched and compared, so that painting the same again does not count. Throws std::runtime_error when the server lacks what it needs.
class ScreenWatch
{
public:
    explicit ScreenWatch(const std::string &display);
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch &) = delete;
    ScreenWatch &operator=(const ScreenWatch &) = delete;

    /// Collects changes until none came for `quiet` ms (after at least one that `counts`), or `most` ms are over.
    std::vector<PixelChange> watch(Clock::time_point begin, int quiet, int most, const std::function<bool(const PixelChange &)> &counts);

    /// Takes note of what is on the screen already, so that it is not taken for an effect of what comes next.
    void drain();

    /// Presses and releases keys at once: a name (`F8`, `Tab`, `a`), with the ones to hold before it: `Control+End`.
    void sendKey(const std::string &name);
    /// Clicks at a point of the screen.
    void click(int x, int y);
    /// The largest window on the screen; none yet: XCB_NONE.
    TopLevel topLevel();
    /// Gives that window the keyboard focus, as a window manager would.
    void focus(xcb_window_t window);
    /// The screen as last seen, as PPM.
    void writePicture(const std::string &file) const;

private:
    void wait(int milliseconds);
    bool fetch(const xcb_rectangle_t &area, PixelChange &change);
    xcb_keycode_t keycode(const std::string &name) const;

    xcb_connection_t *m_connection = nullptr;
    xcb_screen_t *m_screen = nullptr;
    uint8_t m_damageEvent = 0;
    xcb_shm_seg_t m_segment = XCB_NONE;
    uint32_t *m_fetched = nullptr;  ///< Shared with the server.
    std::vector<uint32_t> m_shadow; ///< The screen as last seen.
};

} // namespace waybill::bench
