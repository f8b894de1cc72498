#include "ui/look/textsize.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

namespace waybill {

namespace {

constexpr double lineHeight = 1.5;
constexpr int textToEdge = 14; ///< Pixels above and below a line in a control, whatever the size of the text.

} // namespace

int controlHeight(const QFont &font, int designPixels)
{
    return qMax(designPixels, qRound(QFontInfo(font).pixelSize() * lineHeight) + textToEdge);
}

void setTextScale(int percent)
{
    QFont font = baseFont();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    if (font == QApplication::font())
        return;
    // Sizes of their own first: who follows the change of the application's sets them once more.
    const double ratio = font.pointSizeF() / QApplication::font().pointSizeF();
    for (QWidget *widget : QApplication::allWidgets()) {
        QFont own = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || !(own.resolveMask() & QFont::SizeResolved) || own.pointSizeF() <= 0)
            continue;
        own.setPointSizeF(own.pointSizeF() * ratio);
        widget->setFont(own);
    }
    QApplication::setFont(font);
    QApplication::setFont(designFont(font, 14, QFont::DemiBold), "QPushButton");
}

} // namespace waybill
