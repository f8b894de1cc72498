#include "app/base/alertkind.h"

#include <QByteArray>

#include <array>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr std::array titles{""sv, "Note"sv, "Tip"sv, "Important"sv, "Warning"sv, "Caution"sv};
static_assert(titles.size() == size_t(AlertKind::Caution) + 1);

} // namespace

std::string_view alertTitle(AlertKind kind)
{
    return titles.at(size_t(kind));
}

AlertKind alertOfMark(std::string_view line)
{
    if (line.ends_with('\\'))
        line.remove_suffix(1);
    while (line.ends_with(' ') || line.ends_with('\t') || line.ends_with('\r'))
        line.remove_suffix(1);
    if (!line.starts_with("[!"sv) || !line.ends_with(']'))
        return AlertKind::None;
    const std::string_view word = line.substr(2, line.size() - 3);
    for (size_t i = 1; i < titles.size(); ++i) {
        if (qstrnicmp(word.data(), qsizetype(word.size()), titles[i].data(), qsizetype(titles[i].size())) == 0)
            return AlertKind(i);
    }
    return AlertKind::None;
}

} // namespace waybill
