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

QColor PreviewStyle::alertColor(PreviewBlock::Alert alert) const
{
    switch (alert) {
    case PreviewBlock::Alert::None:
        return theme->line;
    case PreviewBlock::Alert::Note:
        return theme->accent;
    case PreviewBlock::Alert::Tip:
        return theme->ok;
    case PreviewBlock::Alert::Important:
        return theme->important;
    case PreviewBlock::Alert::Warning:
        return theme->warning;
    case PreviewBlock::Alert::Caution:
        return theme->error;
    }
    return theme->line;
}

QString PreviewStyle::sheet() const
{
    return QStringLiteral("a{color:%1;text-decoration:underline}"
                          "code,kbd,tt,samp,pre{font-family:'%2';font-size:%3px}"
                          "del,strike{text-decoration:line-through}ins{text-decoration:underline}"
                          "h6,summary,.picture{color:%4}")
        .arg(theme->accent.name(), mono.family())
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

QString alertName(PreviewBlock::Alert alert)
{
    switch (alert) {
    case PreviewBlock::Alert::None:
        return {};
    case PreviewBlock::Alert::Note:
        return QStringLiteral("Note");
    case PreviewBlock::Alert::Tip:
        return QStringLiteral("Tip");
    case PreviewBlock::Alert::Important:
        return QStringLiteral("Important");
    case PreviewBlock::Alert::Warning:
        return QStringLiteral("Warning");
    case PreviewBlock::Alert::Caution:
        return QStringLiteral("Caution");
    }
    return {};
}

} // namespace waybill
