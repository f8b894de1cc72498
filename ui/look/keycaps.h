#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QFont;
class QKeySequence;
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// The keys of one combination, one by one, as the platform writes them.
QStringList keyCaps(const QKeySequence &sequence);
/// How wide they are as keycaps, beside text in this font.
int keyCapsWidth(const QStringList &caps, const QFont &font);
/// Paints them at the end of `place` (the left one where text runs from right to left), in its middle. The order stays: Ctrl stands left of
/// its letter on every sheet of keys. `font`: of the text beside them.
void paintKeyCaps(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QStringList &caps, const QFont &font,
                  const Theme &theme);

} // namespace waybill
