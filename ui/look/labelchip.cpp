#include "ui/look/labelchip.h"

#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace waybill {

namespace {

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

} // namespace

std::pair<QColor, QColor> labelColors(const QString &name, const Theme &theme)
{
    const std::array colors{theme.ok, theme.error, theme.warning, theme.accent, theme.important, theme.muted};
    quint32 hash = 2166136261u; // FNV-1a: qHash differs from one start to the next.
    for (const char byte : name.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619u;
    return labelColors(colors.at(hash % colors.size()), theme);
}

std::pair<QColor, QColor> labelColors(const QColor &color, const Theme &theme)
{
    const QColor background = mixed(color, theme.panel, theme.dark ? 0.22 : 0.18);
    QColor ink = color;
    for (double share = 0.9; contrast(ink, background) < 4.5 && share > 0; share -= 0.1)
        ink = mixed(color, theme.ink, share);
    return {ink, background};
}

int labelChipWidth(const QString &name, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(name) + 18;
}

void paintLabelChip(QPainter &painter, const QRect &rect, const QString &name, const QFont &font, const Theme &theme, const QColor &own)
{
    const auto [ink, background] = own.isValid() ? labelColors(own, theme) : labelColors(name, theme);
    // The shape of a chip is seen whatever colour somebody chose.
    const bool faint = contrast(background, theme.panel) < 1.1;
    paintBox(painter, rect, background, faint ? theme.line : QColor(), faint ? 1 : 0, rect.height() / 2.0);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width() - 12));
}

} // namespace waybill
