#include "screenwatch.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <poll.h>
#include <stdexcept>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <xcb/xtest.h>

namespace waybill::bench {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

/// Keysyms of the keys that have no character (X11/keysymdef.h).
const std::map<std::string, xcb_keysym_t> namedKeys{
    {"BackSpace", 0xff08}, {"Tab", 0xff09},     {"Return", 0xff0d}, {"Home", 0xff50}, {"End", 0xff57},  {"F8", 0xffc5},
    {"Shift", 0xffe1},     {"Control", 0xffe3}, {"space", 0x0020},  {"Left", 0xff51}, {"Down", 0xff54}, {"period", 0x002e},
};

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

} // namespace

ScreenWatch::ScreenWatch(const std::string &display)
{
    int number = 0;
    m_connection = xcb_connect(display.c_str(), &number);
    if (xcb_connection_has_error(m_connection))
        throw std::runtime_error("no X server at " + display);
    m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;

    const auto *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
    const auto *shm = xcb_get_extension_data(m_connection, &xcb_shm_id);
    if (!damage || !damage->present || !shm || !shm->present || m_screen->root_depth != 24)
        throw std::runtime_error("the X server lacks Damage, MIT-SHM or 24 bits of colour");
    m_damageEvent = uint8_t(damage->first_event + XCB_DAMAGE_NOTIFY);
    Reply<xcb_damage_query_version_reply_t>(
        xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));

    const size_t pixels = size_t(m_screen->width_in_pixels) * m_screen->height_in_pixels;
    m_shadow.resize(pixels);
    const int id = shmget(IPC_PRIVATE, pixels * sizeof(uint32_t), IPC_CREAT | 0600);
    if (id < 0)
        throw std::runtime_error("no shared memory");
    m_fetched = static_cast<uint32_t *>(shmat(id, nullptr, 0));
    m_segment = xcb_generate_id(m_connection);
    Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, xcb_shm_attach_checked(m_connection, m_segment, uint32_t(id), 0)));
    shmctl(id, IPC_RMID, nullptr);
    if (error)
        throw std::runtime_error("the X server does not share memory");

    const xcb_damage_damage_t handle = xcb_generate_id(m_connection);
    xcb_damage_create(m_connection, handle, m_screen->root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    PixelChange ignored;
    fetch({0, 0, m_screen->width_in_pixels, m_screen->height_in_pixels}, ignored);
}

ScreenWatch::~ScreenWatch()
{
    if (m_fetched)
        shmdt(m_fetched);
    xcb_disconnect(m_connection);
}

void ScreenWatch::wait(int milliseconds)
{
    pollfd descriptor{xcb_get_file_descriptor(m_connection), POLLIN, 0};
    poll(&descriptor, 1, milliseconds);
}

bool ScreenWatch::fetch(const xcb_rectangle_t &area, PixelChange &change)
{
    const int left = std::max<int>(area.x, 0);
    const int top = std::max<int>(area.y, 0);
    const int right = std::min<int>(area.x + area.width, m_screen->width_in_pixels);
    const int bottom = std::min<int>(area.y + area.height, m_screen->height_in_pixels);
    if (left >= right || top >= bottom)
        return false;
    const int width = right - left;
    Reply<xcb_shm_get_image_reply_t> reply(
        xcb_shm_get_image_reply(m_connection,
                                xcb_shm_get_image(m_connection, m_screen->root, int16_t(left), int16_t(top), uint16_t(width),
                                                  uint16_t(bottom - top), ~0U, XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0),
                                nullptr));
    if (!reply)
        return false;

    int x0 = right;
    int x1 = left;
    int y0 = bottom;
    int y1 = top;
    for (int y = top; y < bottom; ++y) {
        const uint32_t *now = m_fetched + size_t(y - top) * size_t(width);
        uint32_t *before = m_shadow.data() + size_t(y) * m_screen->width_in_pixels + left;
        const auto [first, firstBefore] = std::mismatch(now, now + width, before);
        if (first == now + width)
            continue;
        int last = width - 1;
        while (now[last] == before[last])
            --last;
        x0 = std::min(x0, left + int(first - now));
        x1 = std::max(x1, left + last + 1);
        y0 = std::min(y0, y);
        y1 = y + 1;
        std::copy(now, now + width, before);
    }
    change.x = x0;
    change.y = y0;
    change.width = x1 - x0;
    change.height = y1 - y0;
    return x1 > x0;
}

std::vector<PixelChange> ScreenWatch::watch(Clock::time_point begin, int quiet, int most,
                                            const std::function<bool(const PixelChange &)> &counts)
{
    std::vector<PixelChange> changes;
    double lastCounted = -1;
    for (;;) {
        Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
        const double now = since(begin);
        if (!event) {
            const double end = lastCounted < 0 ? most : std::min<double>(most, lastCounted + quiet);
            if (now >= end || xcb_connection_has_error(m_connection))
                return changes;
            xcb_flush(m_connection);
            wait(std::max(1, int(end - now)));
            continue;
        }
        if ((event->response_type & 0x7f) != m_damageEvent)
            continue;
        PixelChange change;
        change.milliseconds = now;
        if (!fetch(reinterpret_cast<xcb_damage_notify_event_t *>(event.get())->area, change))
            continue;
        changes.push_back(change);
        if (counts(change))
            lastCounted = now;
    }
}

void ScreenWatch::drain()
{
    watch(Clock::now(), 0, 0, [](const PixelChange &) { return false; });
}

void ScreenWatch::writePicture(const std::string &file) const
{
    std::ofstream out(file, std::ios::binary);
    out << "P6 " << m_screen->width_in_pixels << ' ' << m_screen->height_in_pixels << " 255\n";
    for (const uint32_t pixel : m_shadow)
        out << char(pixel >> 16 & 0xff) << char(pixel >> 8 & 0xff) << char(pixel & 0xff);
}

xcb_keycode_t ScreenWatch::keycode(const std::string &name) const
{
    const auto named = namedKeys.find(name);
    if (named == namedKeys.end() && name.size() != 1)
        throw std::runtime_error("unknown key " + name);
    const xcb_keysym_t wanted = named == namedKeys.end() ? xcb_keysym_t(name[0]) : named->second;
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const auto count = uint8_t(setup->max_keycode - setup->min_keycode + 1);
    Reply<xcb_get_keyboard_mapping_reply_t> mapping(
        xcb_get_keyboard_mapping_reply(m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    for (int code = 0; mapping && code < count; ++code) {
        if (xcb_get_keyboard_mapping_keysyms(mapping.get())[code * mapping->keysyms_per_keycode] == wanted)
            return xcb_keycode_t(setup->min_keycode + code);
    }
    throw std::runtime_error("the keyboard has no key " + name);
}

void ScreenWatch::sendKey(const std::string &name)
{
    std::vector<xcb_keycode_t> codes;
    for (size_t at = 0; at <= name.size();) {
        const size_t end = std::min(name.find('+', at), name.size());
        codes.push_back(keycode(name.substr(at, end - at)));
        at = end + 1;
    }
    for (const xcb_keycode_t code : codes)
        xcb_test_fake_input(m_connection, XCB_KEY_PRESS, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    std::reverse(codes.begin(), codes.end());
    for (const xcb_keycode_t code : codes)
        xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    xcb_flush(m_connection);
}

void ScreenWatch::click(int x, int y)
{
    xcb_test_fake_input(m_connection, XCB_MOTION_NOTIFY, 0, XCB_CURRENT_TIME, m_screen->root, int16_t(x), int16_t(y), 0);
    xcb_test_fake_input(m_connection, XCB_BUTTON_PRESS, XCB_BUTTON_INDEX_1, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    xcb_test_fake_input(m_connection, XCB_BUTTON_RELEASE, XCB_BUTTON_INDEX_1, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    xcb_flush(m_connection);
}

TopLevel ScreenWatch::topLevel()
{
    TopLevel largest;
    Reply<xcb_query_tree_reply_t> tree(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_screen->root), nullptr));
    for (int i = 0; tree && i < xcb_query_tree_children_length(tree.get()); ++i) {
        const xcb_window_t window = xcb_query_tree_children(tree.get())[i];
        Reply<xcb_get_window_attributes_reply_t> attributes(
            xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        Reply<xcb_get_geometry_reply_t> geometry(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!attributes || !geometry || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
            continue;
        if (geometry->width * geometry->height > largest.width * largest.height)
            largest = {window, geometry->x, geometry->y, geometry->width, geometry->height};
    }
    return largest;
}

void ScreenWatch::focus(xcb_window_t window)
{
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    xcb_flush(m_connection);
}

} // namespace waybill::bench
