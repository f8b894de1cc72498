#include "ui/tips/tooltips.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// In milliseconds. A tip's two timers are private to it: one ends it shortly (0.3 s) after the pointer left, the other after ten seconds
/// and more whatever happens.
constexpr int shortest = 1000;

} // namespace

ToolTips::ToolTips()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ToolTips::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched->inherits("QTipLabel"))
            m_tip = static_cast<QWidget *>(watched);
        return false;
    case QEvent::Timer:
        return watched == m_tip && holdsBack(static_cast<QTimerEvent *>(event)->timerId());
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return dismiss(event);
    default:
        return false;
    }
}

bool ToolTips::holdsBack(int timer) const
{
    // It fires again, so that the tip goes when the pointer has left it.
    if (m_tip->geometry().contains(QCursor::pos()))
        return true;
    const QList<QAbstractEventDispatcher::TimerInfo> timers = QAbstractEventDispatcher::instance()->registeredTimers(m_tip);
    return std::any_of(timers.cbegin(), timers.cend(), [timer](const QAbstractEventDispatcher::TimerInfo &info) {
        return info.timerId == timer && info.interval >= shortest;
    });
}

/// Whether the key did all that it does.
bool ToolTips::dismiss(QEvent *event)
{
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    const bool dismissed = std::exchange(m_dismissed, false);
    if (dismissed && event->type() == QEvent::KeyPress)
        return true;
    if (!m_tip || !m_tip->isVisible())
        return false;
    // As Qt ends one at once: a tip that is hidden alone would be shown again for the next widget, with what it had.
    m_tip->close();
    m_tip->deleteLater();
    // Whoever is asked whether it is a shortcut is told that it is not, and the press comes all the same.
    m_dismissed = event->type() == QEvent::ShortcutOverride;
    event->accept();
    return true;
}

} // namespace waybill
