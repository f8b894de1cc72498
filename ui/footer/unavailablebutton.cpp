#include "ui/footer/unavailablebutton.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace waybill {

UnavailableButton::UnavailableButton(const QString &text, const QString &reason, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(text, this)), m_reason(reason)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_button);
    m_button->setEnabled(false);
    // Clicks on a disabled button go nowhere; this way they reach the frame, which answers.
    m_button->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_button->setAccessibleDescription(reason);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(reason);
    setWhatsThis(reason);
    setAccessibleName(tr("%1, not available").arg(text));
    setAccessibleDescription(reason);
}

void UnavailableButton::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit asked(m_reason);
}

void UnavailableButton::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void UnavailableButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit asked(m_reason);
    else
        QWidget::keyPressEvent(event);
}

void UnavailableButton::mousePressEvent(QMouseEvent *)
{
    emit asked(m_reason);
}

void UnavailableButton::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 7, 7);
}

} // namespace waybill
