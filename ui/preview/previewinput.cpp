// The parts of PreviewView that answer keys and tell what is where.
#include "ui/preview/previewmouse.h"
#include "ui/preview/previewview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace waybill {

// --- What is where ---

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

QString PreviewView::hintAt(QPoint point)
{
    const int y = point.y() - origin();
    if (y < 0 || y >= m_rows.height())
        return {};
    const int row = m_rows.rowAt(y);
    return m_rows.layout(row).hintAt(point - rowRect(row).topLeft());
}

RowSelection::Place PreviewView::placeAt(QPoint point)
{
    if (m_rows.count() == 0)
        return {};
    const int row = m_rows.rowAt(point.y() - origin());
    return {row, m_rows.layout(row).positionAt(point - rowRect(row).topLeft())};
}

// --- Selection ---

void PreviewView::select(RowSelection::Place anchor, RowSelection::Place end)
{
    if (m_selection.set(anchor, end))
        viewport()->update();
}

void PreviewView::selectAll()
{
    const int last = m_rows.count() - 1;
    if (last >= 0)
        select({0, 0}, {last, m_rows.layout(last).length()});
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

// --- Keyboard and menu ---

void PreviewView::wheelEvent(QWheelEvent *event)
{
    m_scrolling.stop();
    QAbstractScrollArea::wheelEvent(event);
}

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
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QStringList links;
    if (byKey) {
        // Without a pointer: the links in view.
        const auto [first, end] = rowsInView();
        links = m_rows.links(first, end).mid(0, 10);
    } else if (const QString link = linkAt(event->pos()); !link.isEmpty()) {
        links.append(link);
    }
    popUpPreviewMenu(this, links, byKey, event->globalPos());
}

} // namespace waybill
