#include "app/render/alerts.h"

namespace waybill {

namespace {

using namespace std::string_view_literals;

struct AlertLook
{
    std::string_view classes;
    std::string_view icon; ///< Drawn with strokes in a 16 by 16 box.
    std::string_view title;
};

AlertLook lookOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Tip:
        return {" class=\"markdown-alert markdown-alert-tip\""sv,
                "<svg class=\"octicon octicon-light-bulb mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
                "aria-hidden=\"true\"><path d=\"M6 12v-2a4 4 0 1 1 4 0v2z"
                "M6 15h4\"></path></svg>"sv,
                "Tip"sv};
    case AlertKind::Important:
        return {" class=\"markdown-alert markdown-alert-important\""sv,
                "<svg class=\"octicon octicon-report mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path "
                "d=\"M1 2h14v10H8l-3 3v-3H1z"
                "M8 4v4M8 10v.1\"></path></svg>"sv,
                "Important"sv};
    case AlertKind::Warning:
        return {" class=\"markdown-alert markdown-alert-warning\""sv,
                "<svg class=\"octicon octicon-alert mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path "
                "d=\"M8 2 15 14H1zM8 6v4M8 12v.1"
                "\"></path></svg>"sv,
                "Warning"sv};
    case AlertKind::Caution:
        return {" class=\"markdown-alert markdown-alert-caution\""sv,
                "<svg class=\"octicon octicon-stop mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path "
                "d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z"
                "M8 4v5M8 11v.1\"></path></svg>"sv,
                "Caution"sv};
    default:
        return {" class=\"markdown-alert markdown-alert-note\""sv,
                "<svg class=\"octicon octicon-info mr-2\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path "
                "d=\"M1 8a7 7 0 1 0 14 0 7 7 0 1 0-14 0"
                "M8 7v5M8 4v.1\"></path></svg>"sv,
                "Note"sv};
    }
}

} // namespace

void openAlert(HtmlWriter &writer, AlertKind kind)
{
    const AlertLook look = lookOf(kind);
    writer.open("div"sv, look.classes);
    writer.open("p"sv, " class=\"markdown-alert-title\""sv);
    writer.leaf(look.icon);
    writer.text(look.title);
    writer.close();
    writer.leaf("\n"sv);
}

} // namespace waybill
