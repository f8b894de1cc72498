#include "ui/window/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace waybill {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The first widget of the pane in the order of the Tab key.
QWidget *firstIn(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *one = pane->nextInFocusChain(); one && one != pane; one = one->nextInFocusChain()) {
        if (pane->isAncestorOf(one) && takesFocus(one))
            return one;
    }
    return nullptr;
}

/// All of the pane that may take the focus at some time, in the order of the Tab key.
QList<QWidget *> focusWidgetsIn(QWidget *pane)
{
    QList<QWidget *> found;
    if (pane->focusPolicy() != Qt::NoFocus)
        found.append(pane);
    for (QWidget *one = pane->nextInFocusChain(); one && one != pane; one = one->nextInFocusChain()) {
        if (one->focusPolicy() != Qt::NoFocus && pane->isAncestorOf(one))
            found.append(one);
    }
    return found;
}

} // namespace

void placeInTabOrder(QWidget *before, QWidget *pane)
{
    const QList<QWidget *> first = focusWidgetsIn(before);
    QWidget *previous = first.isEmpty() ? before : first.last();
    for (QWidget *one : focusWidgetsIn(pane)) {
        QWidget::setTabOrder(previous, one);
        previous = one;
    }
}

PaneCycle::PaneCycle(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void PaneCycle::setPanes(const QList<QWidget *> &panes)
{
    m_panes.clear();
    for (QWidget *pane : panes)
        m_panes.append({pane, nullptr});
}

qsizetype PaneCycle::paneOf(const QWidget *widget) const
{
    for (qsizetype i = 0; widget && i < m_panes.size(); ++i) {
        const QWidget *pane = m_panes[i].widget;
        if (pane && (pane == widget || pane->isAncestorOf(widget)))
            return i;
    }
    return -1;
}

void PaneCycle::onFocusChanged(QWidget *now)
{
    if (const qsizetype pane = paneOf(now); pane >= 0)
        m_panes[pane].lastFocus = now;
}

void PaneCycle::move(int direction)
{
    const qsizetype count = m_panes.size();
    const qsizetype current = paneOf(QApplication::focusWidget());
    // From outside all panes, forwards is the first and backwards the last.
    const qsizetype start = current >= 0 ? current : (direction > 0 ? count - 1 : 0);
    for (qsizetype step = 1; step <= count; ++step) {
        const Pane &pane = m_panes[((start + direction * step) % count + count) % count];
        if (!pane.widget || !pane.widget->isVisible())
            continue;
        QWidget *target = pane.lastFocus && takesFocus(pane.lastFocus) ? pane.lastFocus.data() : firstIn(pane.widget);
        if (target) {
            target->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace waybill
