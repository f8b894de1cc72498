#include "ui/preview/previewstyle.h"

#include "ui/look/style.h"

#include <QFontInfo>

#include <array>

namespace waybill {

QFont PreviewStyle::heading(int level) const
{
    // Sizes of h1 to h6 in the design, in pixels.
    static constexpr std::array sizes{21, 18, 16, 14, 13, 12};
    QFont font = text;
    font.setPixelSize(px(sizes.at(size_t(qBound(1, level, 6) - 1))));
    font.setBold(true);
    return font;
}

int PreviewStyle::lineHeight(const QFont &font, bool heading) const
{
    return qRound(font.pixelSize() * (heading ? 1.25 : 1.5));
}

QColor PreviewStyle::alertColor(AlertKind alert) const
{
    switch (alert) {
    case AlertKind::None:
        return theme->line;
    case AlertKind::Note:
        return theme->accent;
    case AlertKind::Tip:
        return theme->ok;
    case AlertKind::Important:
        return theme->important;
    case AlertKind::Warning:
        return theme->warning;
    case AlertKind::Caution:
        return theme->error;
    }
    return theme->line;
}

QString PreviewStyle::sheet() const
{
    return QStringLiteral("a{color:%1;text-decoration:underline}"
                          "code,kbd,tt,samp,pre{font-family:%2;font-size:%3px}"
                          "del,strike{text-decoration:line-through}ins{text-decoration:underline}"
                          "h6{color:%4}")
        .arg(theme->accent.name(), u'\'' + mono.families().join(QLatin1String("','")) + u'\'')
        .arg(px(12))
        .arg(theme->muted.name());
}

PreviewStyle previewStyle(const Theme &theme, const QFont &font)
{
    PreviewStyle style;
    style.theme = &theme;
    style.text = font;
    style.base = qMax(6, QFontInfo(font).pixelSize());
    style.text.setPixelSize(style.base);
    style.mono = monospacedFont(font, 12);
    style.mono.setPixelSize(style.px(12));
    return style;
}

} // namespace waybill
