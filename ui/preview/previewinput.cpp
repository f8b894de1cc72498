// The parts of PreviewView that answer mouse and keyboard.
#include "ui/preview/previewview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QUrl>

#include <utility>

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

// --- Selection ---

PreviewView::Place PreviewView::placeAt(QPoint point)
{
    if (m_rows.count() == 0)
        return {};
    const int row = m_rows.rowAt(point.y() + m_top - m_header.height());
    return {row, m_rows.layout(row).positionAt(point - rowRect(row).topLeft())};
}

void PreviewView::setSelection(Place anchor, Place end)
{
    if (anchor == m_selectionAnchor && end == m_selectionEnd)
        return;
    m_selectionAnchor = anchor;
    m_selectionEnd = end;
    viewport()->update();
}

void PreviewView::followSelection(const RowStack::Change &change)
{
    if (m_selectionAnchor == m_selectionEnd)
        return;
    const int anchorRow = change.newRow(m_selectionAnchor.row);
    const int endRow = change.newRow(m_selectionEnd.row);
    if (anchorRow < 0 || endRow < 0)
        setSelection({}, {});
    else
        setSelection({anchorRow, m_selectionAnchor.position}, {endRow, m_selectionEnd.position});
}

QString PreviewView::selectedText()
{
    const Place begin = selectionBegin();
    const Place end = selectionEnd();
    if (begin == end)
        return {};
    QString text;
    for (int row = begin.row; row <= end.row; ++row) {
        if (row > begin.row && !m_rows.row(row).continued)
            text += u'\n';
        // Only the rows at the ends need a layout to tell what is selected of them.
        if (row > begin.row && row < end.row)
            text += waybill::plainText(m_rows.row(row).block.html);
        else
            text +=
                m_rows.layout(row).text(row == begin.row ? begin.position : 0, row == end.row ? end.position : m_rows.layout(row).length());
    }
    return text;
}

void PreviewView::selectAll()
{
    const int last = m_rows.count() - 1;
    if (last >= 0)
        setSelection({0, 0}, {last, m_rows.layout(last).length()});
}

void PreviewView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

QString PreviewView::plainText() const
{
    QString text = m_header.plainText();
    for (int i = 0; i < m_rows.count(); ++i) {
        if (!m_rows.row(i).continued)
            text += u'\n';
        text += rowText(m_rows.row(i));
    }
    return text;
}

// --- Mouse ---

int PreviewView::fieldAt(QPoint point) const
{
    const int header = m_header.height();
    const int y = point.y() + m_top;
    if (y < header)
        return m_header.isTitle({point.x(), y}) ? m_titleField : -1;
    if (y >= header + m_rows.height())
        return -1;
    return fieldOfRow(m_rows.rowAt(y - header));
}

QString PreviewView::linkAt(QPoint point)
{
    const int y = point.y() + m_top - m_header.height();
    if (y < 0 || y >= m_rows.height())
        return {};
    const int row = m_rows.rowAt(y);
    return m_rows.layout(row).linkAt(point - rowRect(row).topLeft());
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scrolling.stop();
    m_pressing = true;
    m_dragging = false;
    m_pressed = event->position().toPoint();
    if (event->modifiers() & Qt::ShiftModifier && m_selectionAnchor.row >= 0) {
        m_dragging = true;
        setSelection(m_selectionAnchor, placeAt(m_pressed));
        return;
    }
    const Place place = placeAt(m_pressed);
    setSelection(place, place);
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_pressing) {
        updateCursor(point, event->modifiers());
        return;
    }
    if (!m_dragging && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::IBeamCursor);
    setSelection(m_selectionAnchor, placeAt(point));
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && m_dragTimer == 0) {
        m_dragTimer = startTimer(dragScrollMilliseconds);
    } else if (!outside && m_dragTimer != 0) {
        killTimer(m_dragTimer);
        m_dragTimer = 0;
    }
}

void PreviewView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : qMax(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    setSelection(m_selectionAnchor, placeAt({point.x(), qBound(0, point.y(), viewport()->height() - 1)}));
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressing)
        return;
    m_pressing = false;
    if (m_dragTimer != 0)
        killTimer(m_dragTimer);
    m_dragTimer = 0;
    const QPoint point = event->position().toPoint();
    if (!m_dragging)
        click(point, event->modifiers());
    else if (QClipboard *clipboard = QApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
    m_dragging = false;
    updateCursor(point, event->modifiers());
}

void PreviewView::click(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const QString link = linkAt(point);
    if (!link.isEmpty() && modifiers & Qt::ControlModifier) {
        openLink(link);
        return;
    }
    const int field = fieldAt(point);
    if (field >= 0)
        emit fieldClicked(field);
}

void PreviewView::updateCursor(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool link = modifiers & Qt::ControlModifier && !linkAt(point).isEmpty();
    viewport()->setCursor(link || fieldAt(point) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    m_scrolling.stop();
    QAbstractScrollArea::wheelEvent(event);
}

bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString link = linkAt(help->pos());
        QToolTip::showText(help->globalPos(), link.isEmpty() ? QString() : tr("%1\nCtrl+click opens it.").arg(link), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// --- Keyboard and menu ---

void PreviewView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_focusShown = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (m_focusShown)
        viewport()->update();
}

void PreviewView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (std::exchange(m_focusShown, false))
        viewport()->update();
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    m_scrolling.stop();
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(bar->minimum());
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Space) {
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QStringList links;
    if (byKey && m_rows.count() > 0) {
        // Without a pointer: the links in view.
        for (int i = m_rows.rowAt(m_top - m_header.height()); i < m_rows.count() && rowRect(i).top() < viewport()->height(); ++i) {
            for (const QString &link : m_rows.layout(i).links()) {
                if (!links.contains(link) && links.size() < 10)
                    links.append(link);
            }
        }
    } else if (const QString link = linkAt(event->pos()); !link.isEmpty()) {
        links.append(link);
    }
    for (const QString &link : std::as_const(links)) {
        const QString shown = fontMetrics().elidedText(QString(link).replace(u'&', QStringLiteral("&&")), Qt::ElideMiddle, 400);
        connect(menu->addAction(byKey ? tr("Open %1").arg(shown) : tr("Open link")), &QAction::triggered, this, [link] { openLink(link); });
        connect(menu->addAction(byKey ? tr("Copy %1").arg(shown) : tr("Copy link")), &QAction::triggered, this,
                [link] { QApplication::clipboard()->setText(link); });
    }
    if (!links.isEmpty())
        menu->addSeparator();
    QAction *copyAction = menu->addAction(tr("Copy"), this, &PreviewView::copy);
    copyAction->setEnabled(m_selectionAnchor != m_selectionEnd);
    menu->addAction(tr("Select all"), this, &PreviewView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace waybill
