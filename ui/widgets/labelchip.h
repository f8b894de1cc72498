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

/// Ink and background of a label of that name: always the same for one name, and readable (4.5 to 1).
std::pair<QColor, QColor> labelColors(const QString &name, const Theme &theme);

/// Width of the label's chip in this font (12 design pixels, bold, is meant).
int labelChipWidth(const QString &name, const QFont &font);
void paintLabelChip(QPainter &painter, const QRect &rect, const QString &name, const QFont &font, const Theme &theme);

} // namespace waybill
