#include "ui/look/keycaps.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>

namespace waybill {

namespace {

// In design pixels.
constexpr double capHeight = 22;
constexpr double capRoom = 6;
constexpr double capGap = 3;

QFont capFont(const QFont &font)
{
    return designFont(font, 12, QFont::DemiBold);
}

int capWidth(const QString &cap, const QFont &font)
{
    return qMax(designLength(font, capHeight), QFontMetrics(capFont(font)).horizontalAdvance(cap) + 2 * designLength(font, capRoom) + 2);
}

} // namespace

QStringList keyCaps(const QKeySequence &sequence)
{
    if (sequence.isEmpty())
        return {};
    const QString key = QKeySequence(sequence[0].key()).toString(QKeySequence::NativeText);
    // The key itself may be a plus.
    const QString before = sequence.toString(QKeySequence::NativeText).chopped(key.size());
    return before.split(u'+', Qt::SkipEmptyParts) << key;
}

int keyCapsWidth(const QStringList &caps, const QFont &font)
{
    int width = 0;
    for (const QString &cap : caps)
        width += capWidth(cap, font) + (width > 0 ? designLength(font, capGap) : 0);
    return width;
}

void paintKeyCaps(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QStringList &caps, const QFont &font,
                  const Theme &theme)
{
    painter.save();
    painter.setFont(capFont(font));
    const int high = designLength(font, capHeight);
    int left = direction == Qt::RightToLeft ? place.left() : place.right() + 1 - keyCapsWidth(caps, font);
    for (const QString &cap : caps) {
        const QRect shown(left, place.top() + (place.height() - high) / 2, capWidth(cap, font), high);
        paintBox(painter, shown, theme.edge, theme.edge, 1, 4);
        paintBox(painter, shown.adjusted(0, 0, 0, -1), theme.button, theme.edge, 1, 4);
        painter.setPen(theme.ink);
        painter.drawText(shown.adjusted(0, 0, 0, -1), Qt::AlignCenter, cap);
        left += shown.width() + designLength(font, capGap);
    }
    painter.restore();
}

} // namespace waybill
