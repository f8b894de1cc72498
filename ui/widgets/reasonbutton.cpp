#include "ui/widgets/reasonbutton.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QTextDocument>
#include <QToolTip>

namespace waybill {

ReasonButton::ReasonButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_reason.isEmpty())
            return emit used();
        emit asked(m_reason);
        emit refused();
    });
}

void ReasonButton::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    if (m_reason.isEmpty())
        m_usualTip = toolTip();
    m_reason = reason;
    setAccessibleName(reason.isEmpty() ? text() : tr("%1, not available").arg(text()));
    setAccessibleDescription(reason);
    setToolTip(reason.isEmpty() ? m_usualTip : reason);
    setWhatsThis(reason);
    update();
}

bool ReasonButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_reason.isEmpty())
        return QPushButton::event(event);
    // Only a formatted tip wraps.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(m_reason), this);
    return true;
}

void ReasonButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_reason.isEmpty())
        return;
    option->state &= ~(QStyle::State_Enabled | QStyle::State_MouseOver | QStyle::State_Sunken);
    option->palette.setCurrentColorGroup(QPalette::Disabled);
}

void ReasonButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (!m_reason.isEmpty() && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason))
        emit asked(m_reason);
}

void ReasonButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    // Outside of a dialog QPushButton does nothing for Enter. A key that is held down, or that came here by a shortcut such as
    // Ctrl+Enter, was not meant for what the button does.
    if (!event->isAutoRepeat() && !(event->modifiers() & ~Qt::KeypadModifier))
        click();
}

} // namespace waybill
