#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QFont;
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// A key, as QKeySequence::PortableText, and what it does where it is named.
struct KeyHint
{
    const char *key = "";
    QString words;
};

/// What a line of hints takes beside a text in this font.
int keyHintsHeight(const QFont &font);
/// Paints them one behind the other, quietly; those that `place` has no room for are left out.
void paintKeyHints(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QList<KeyHint> &hints, const QFont &font,
                   const Theme &theme);
/// The same for a screen reader.
QString keyHintsText(const QList<KeyHint> &hints);

} // namespace waybill
