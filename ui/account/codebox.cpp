#include "ui/account/codebox.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace waybill {

CodeBox::CodeBox(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusShape(this, 8);
    setCode({});
}

void CodeBox::setCode(const QString &code)
{
    m_code = code;
    setEnabled(!code.isEmpty());
    // Letter by letter: a reader would make a word of it.
    setAccessibleName(code.isEmpty()
                          ? tr("The code is being asked for")
                          : tr("Code: %1. Press to copy it.").arg(QStringList(code.split(QString(), Qt::SkipEmptyParts)).join(u' ')));
    setToolTip(code.isEmpty() ? QString() : tr("Copy the code"));
    update();
}

QFont CodeBox::codeFont() const
{
    QFont shown = monospacedFont(font(), 34);
    shown.setWeight(QFont::Bold);
    shown.setLetterSpacing(QFont::AbsoluteSpacing, designLength(font(), 4));
    return shown;
}

QSize CodeBox::sizeHint() const
{
    return {QFontMetrics(codeFont()).horizontalAdvance(QStringLiteral("MMMM-MMMM")) + designLength(font(), 38), designLength(font(), 72)};
}

void CodeBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), isEnabled() ? hovered(theme.background, option.state, theme) : theme.background, theme.edge, 1, 8);
    painter.setFont(codeFont());
    painter.setPen(m_code.isEmpty() ? theme.muted : theme.ink);
    // The spacing stands behind the last letter too.
    const QRect middle = rect().translated(designLength(font(), 2), 0);
    painter.drawText(middle, Qt::AlignCenter,
                     m_code.isEmpty() ? QStringLiteral("…") : painter.fontMetrics().elidedText(m_code, Qt::ElideRight, width() - 8));
}

} // namespace waybill
