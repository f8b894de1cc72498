#include "ui/preview/previewmouse.h"

#include "ui/preview/previewview.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QUrl>

namespace waybill {

namespace {

constexpr int dragScrollMilliseconds = 40;

} // namespace

void openLink(const QString &address)
{
    const QUrl url(address);
    static const QStringList opened{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (opened.contains(url.scheme()))
        QDesktopServices::openUrl(url);
}

void popUpPreviewMenu(PreviewView *view, const QStringList &links, bool named, QPoint place)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &link : links) {
        const QString shown = view->fontMetrics().elidedText(QString(link).replace(u'&', QStringLiteral("&&")), Qt::ElideMiddle, 400);
        menu->addAction(named ? PreviewView::tr("Open %1").arg(shown) : PreviewView::tr("Open link"), view, [link] { openLink(link); });
        menu->addAction(named ? PreviewView::tr("Copy %1").arg(shown) : PreviewView::tr("Copy link"), view,
                        [link] { QApplication::clipboard()->setText(link); });
    }
    if (!links.isEmpty())
        menu->addSeparator();
    menu->addAction(PreviewView::tr("Copy"), view, &PreviewView::copy)->setEnabled(!view->selection().isEmpty());
    menu->addAction(PreviewView::tr("Select all"), view, &PreviewView::selectAll);
    menu->popup(place);
}

PreviewMouse::PreviewMouse(PreviewView *view) : QObject(view), m_view(*view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool PreviewMouse::eventFilter(QObject *viewport, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const QPoint point = mouse->position().toPoint();
        const bool left = mouse->button() == Qt::LeftButton;
        if (event->type() == QEvent::MouseMove)
            move(point, mouse->modifiers());
        else if (left && event->type() == QEvent::MouseButtonPress)
            press(point, mouse->modifiers());
        else if (left && m_pressing)
            release(point, mouse->modifiers());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<const QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), m_view.viewport());
        return true;
    }
    default:
        return QObject::eventFilter(viewport, event);
    }
}

QString PreviewMouse::toolTipAt(QPoint point) const
{
    const QString link = m_view.linkAt(point);
    if (link.isEmpty())
        return {};
    const QString hint = m_view.hintAt(point);
    return (hint.isEmpty() ? QString() : hint + u'\n') + PreviewView::tr("%1\nCtrl+click opens it.").arg(link);
}

void PreviewMouse::press(QPoint point, Qt::KeyboardModifiers modifiers)
{
    emit pressed();
    m_pressing = true;
    m_pressed = point;
    const RowSelection::Place place = m_view.placeAt(point);
    const RowSelection::Place anchor = m_view.selection().anchor();
    m_dragging = modifiers & Qt::ShiftModifier && anchor.row >= 0;
    m_view.select(m_dragging ? anchor : place, place);
}

void PreviewMouse::move(QPoint point, Qt::KeyboardModifiers modifiers)
{
    if (!m_pressing) {
        updateCursor(point, modifiers);
        return;
    }
    if (!m_dragging && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_view.viewport()->setCursor(Qt::IBeamCursor);
    m_view.select(m_view.selection().anchor(), m_view.placeAt(point));
    const bool outside = point.y() < 0 || point.y() >= m_view.viewport()->height();
    if (outside && m_dragTimer == 0) {
        m_dragTimer = startTimer(dragScrollMilliseconds);
    } else if (!outside && m_dragTimer != 0) {
        killTimer(m_dragTimer);
        m_dragTimer = 0;
    }
}

void PreviewMouse::timerEvent(QTimerEvent *)
{
    const QPoint point = m_view.viewport()->mapFromGlobal(QCursor::pos());
    const int height = m_view.viewport()->height();
    const int beyond = point.y() < 0 ? point.y() : qMax(0, point.y() - height);
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + beyond);
    m_view.select(m_view.selection().anchor(), m_view.placeAt({point.x(), qBound(0, point.y(), height - 1)}));
}

void PreviewMouse::release(QPoint point, Qt::KeyboardModifiers modifiers)
{
    m_pressing = false;
    if (m_dragTimer != 0)
        killTimer(m_dragTimer);
    m_dragTimer = 0;
    if (!m_dragging)
        click(point, modifiers);
    else if (QClipboard *clipboard = QApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(m_view.selectedText(), QClipboard::Selection);
    m_dragging = false;
    updateCursor(point, modifiers);
}

void PreviewMouse::click(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const QString link = m_view.linkAt(point);
    if (!link.isEmpty() && modifiers & Qt::ControlModifier)
        openLink(link);
    else if (const int field = m_view.fieldAt(point); field >= 0)
        emit fieldClicked(field);
}

void PreviewMouse::updateCursor(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool link = modifiers & Qt::ControlModifier && !m_view.linkAt(point).isEmpty();
    m_view.viewport()->setCursor(link || m_view.fieldAt(point) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace waybill
