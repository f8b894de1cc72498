#pragma once

#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
class QTextDocument;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// Gives the lines of a difference (as textDifference writes it) the ground of the theme: those that begin with "−" went, those with "+"
/// came. The sign stays, so that the colour is never the only mark.
void markDifference(QTextDocument &lines, const Theme &theme);

/// The mark of what was looked for in a line: ground, weight and a line beneath, so that colour is not all.
QTextLayout::FormatRange foundMark(qsizetype begin, qsizetype length, const Theme &theme);

/// Paints one line in the middle of `room` with the painter's pen, elided, from its start in `direction`; the words themselves run in
/// `wordsDirection`. Gives its width in pixels.
int paintMarkedLine(QPainter &painter, const QRect &room, const QString &words, const QList<QTextLayout::FormatRange> &marks,
                    const QFont &font, Qt::LayoutDirection direction, Qt::LayoutDirection wordsDirection);

} // namespace waybill
