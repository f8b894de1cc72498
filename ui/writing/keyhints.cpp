#include "ui/writing/keyhints.h"

#include "ui/look/keycaps.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr double hintsHeight = 24; ///< Design pixels.
constexpr double wordsGap = 7;
constexpr double hintGap = 12;

QKeySequence sequenceOf(const KeyHint &hint)
{
    return QKeySequence(QString::fromLatin1(hint.key), QKeySequence::PortableText);
}

} // namespace

int keyHintsHeight(const QFont &font)
{
    return designLength(font, hintsHeight);
}

void paintKeyHints(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QList<KeyHint> &hints, const QFont &font,
                   const Theme &theme)
{
    const QFont small = designFont(font, 12);
    const QFontMetrics metrics(small);
    int left = place.left();
    for (const KeyHint &hint : hints) {
        const QStringList caps = keyCaps(sequenceOf(hint));
        const int capsWidth = keyCapsWidth(caps, font);
        const int wordsWidth = metrics.horizontalAdvance(hint.words);
        const int wordsLeft = left + capsWidth + designLength(font, wordsGap);
        if (wordsLeft + wordsWidth > place.right() + 1)
            return;
        const auto seen = [&](const QRect &rect) { return QStyle::visualRect(direction, place, rect); };
        paintKeyCaps(painter, seen({left, place.top(), capsWidth, place.height()}), direction, caps, font, theme);
        painter.setFont(small);
        painter.setPen(theme.muted);
        painter.drawText(seen({wordsLeft, place.top(), wordsWidth, place.height()}), Qt::AlignCenter | Qt::TextSingleLine, hint.words);
        left = wordsLeft + wordsWidth + designLength(font, hintGap);
    }
}

QString keyHintsText(const QList<KeyHint> &hints)
{
    QStringList all;
    for (const KeyHint &hint : hints)
        all.append(QStringLiteral("%1: %2").arg(sequenceOf(hint).toString(QKeySequence::NativeText), hint.words));
    return all.join(QStringLiteral(", "));
}

} // namespace waybill
