#include "ui/writing/foldheading.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace waybill {

FoldHeading::FoldHeading(const QString &title, const std::function<QString()> &note, QWidget *parent)
    : QAbstractButton(parent), m_note(note)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QFont FoldHeading::titleFont() const
{
    return designFont(font(), 16, QFont::Bold);
}

QSize FoldHeading::sizeHint() const
{
    return {200, QFontMetrics(titleFont()).height()};
}

void FoldHeading::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const int mark = designLength(font(), 16);
    const int gap = designLength(font(), 8);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.save();
    painter.translate(QRectF(placed(QRect(0, 0, mark, height()))).center());
    painter.rotate(isChecked() ? 0 : isRightToLeft() ? 90 : -90);
    paintGlyph(painter, Glyph::ChevronDown, QRectF(-mark / 2.0, -mark / 2.0, mark, mark), theme.ink, mark / 16.0);
    painter.restore();
    const int align = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const int left = mark + gap;
    const QFontMetrics metrics(titleFont());
    const int titleWidth = qMin(metrics.horizontalAdvance(text()) + 1, width() - left);
    painter.setFont(titleFont());
    painter.setPen(theme.ink);
    painter.drawText(placed(QRect(left, 0, titleWidth, height())), align, metrics.elidedText(text(), Qt::ElideRight, titleWidth));
    painter.setFont(designFont(font(), 13));
    painter.setPen(theme.muted);
    const QRect rest = placed(rect().adjusted(left + titleWidth + gap, 0, 0, 0));
    painter.drawText(rest, align, painter.fontMetrics().elidedText(m_note(), Qt::ElideRight, rest.width()));
}

} // namespace waybill
