#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <utility>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// Ink and background of a label. A label's own colour is known to GitHub only, so its name picks one of the theme's, always the same.
/// The text keeps a contrast of at least 4.5 to 1.
std::pair<QColor, QColor> labelColors(const QString &name, const Theme &theme);

/// The same for a label whose own colour is known.
std::pair<QColor, QColor> labelColors(const QColor &own, const Theme &theme);

/// Width of the label's chip in this font (12 design pixels, bold, is meant).
int labelChipWidth(const QString &name, const QFont &font);
/// `own` is the label's own colour where it is known.
void paintLabelChip(QPainter &painter, const QRect &rect, const QString &name, const QFont &font, const Theme &theme,
                    const QColor &own = {});

} // namespace waybill
