#include "app/render/noderenderer.h"

#include <array>

namespace waybill {

namespace {

using namespace std::string_view_literals;

/// Drawn with strokes in a 16 by 16 box, and named as GitHub names it.
struct Icon
{
    std::string_view name;
    std::string_view path;
};

/// In the order of AlertKind.
constexpr std::array<Icon, 6> icons{{{},
                                     {"info"sv, "M1 8a7 7 0 1 0 14 0 7 7 0 1 0-14 0M8 7v5M8 4v.1"sv},
                                     {"light-bulb"sv, "M6 12v-2a4 4 0 1 1 4 0v2zM6 15h4"sv},
                                     {"report"sv, "M1 2h14v10H8l-3 3v-3H1zM8 4v4M8 10v.1"sv},
                                     {"alert"sv, "M8 2 15 14H1zM8 6v4M8 12v.1"sv},
                                     {"stop"sv, "M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4v5M8 11v.1"sv}}};

} // namespace

void openAlert(HtmlWriter &writer, AlertKind kind)
{
    const std::string_view title = alertTitle(kind);
    const auto &[name, path] = icons.at(size_t(kind));
    std::string type(title);
    type.front() = char(type.front() - 'A' + 'a');
    writer.open("div"sv, " class=\"markdown-alert markdown-alert-" + type + "\" dir=\"auto\"");
    writer.open("p"sv, " class=\"markdown-alert-title\" dir=\"auto\""sv);
    writer.leaf("<svg class=\"octicon octicon-" + std::string(name)
                + " mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path d=\"" + std::string(path)
                + "\"></path></svg>");
    writer.text(title);
    writer.close();
    writer.leaf("\n"sv);
}

} // namespace waybill
