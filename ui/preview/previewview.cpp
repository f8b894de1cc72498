#include "ui/preview/previewview.h"

#include "ui/preview/previewmouse.h"
#include "ui/preview/rowpainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace waybill {

namespace {

// A field is scrolled to with this much room around it.
constexpr int revealMargin = 24;

constexpr int scrollMilliseconds = 160;

// Rows above and beneath those in view whose layouts are kept (each takes some 20 KB).
constexpr int layoutsAround = 15;

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("The issue as GitHub will show it. Click an answer to go to its field."));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setBackgroundRole(QPalette::AlternateBase); // What the scroll bar lies on.
    const auto *mouse = new PreviewMouse(this);
    connect(mouse, &PreviewMouse::pressed, &m_scrolling, &QVariantAnimation::stop);
    connect(mouse, &PreviewMouse::fieldClicked, this, &PreviewView::fieldClicked);
    m_scrolling.setDuration(scrollMilliseconds);
    m_scrolling.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_scrolling, &QVariantAnimation::valueChanged, this, [this](const QVariant &y) {
        settle({qMin(m_scrollTarget.row, m_rows.count() - 1), y.toInt()});
    });
    updateStyle();
}

PreviewView::~PreviewView() = default;

void PreviewView::updateStyle()
{
    const PreviewStyle style = previewStyle(themeFor(palette()), font());
    if (style == m_rows.style())
        return;
    const Anchor kept = anchor();
    m_rows.setStyle(style);
    ++m_headerSerial;
    settle(kept);
    viewport()->update();
}

void PreviewView::setBody(const PreviewChange &given, const QList<WrittenBody::FieldLines> &fields)
{
    m_scrolling.stop();
    const bool fieldsMoved = m_fields.size() != fields.size();
    m_fields = fields;
    findCurrentLines();
    const Anchor before = anchor();
    const RowStack::Change change = m_rows.follow(given);
    if (m_selection.follow(change))
        viewport()->update();
    settle(before.row < 0 ? before : survivingAnchor(change));
    if (fieldsMoved)
        revealCurrentField();
    // What is typed is kept in sight; a change elsewhere moves nothing.
    for (int i = change.first; i < change.newEnd && i < change.first + 20; ++i) {
        if (isMarked(i)) {
            reveal(i, i, false);
            break;
        }
    }
}

void PreviewView::setHeader(const PreviewHeader::Contents &contents)
{
    if (!m_header.setContents(contents))
        return;
    ++m_headerSerial;
    settle(anchor());
}

void PreviewView::setCurrentField(int field)
{
    if (field == m_currentField)
        return;
    m_currentField = field;
    findCurrentLines();
    repaintDifferences();
    revealCurrentField();
}

// --- Place ---

PreviewView::Anchor PreviewView::anchor() const
{
    const int header = m_header.height();
    if (m_rows.count() == 0 || m_top < header)
        return {-1, -m_top};
    int row = m_rows.rowAt(m_top - header);
    const bool nextIsSeen = row + 1 < m_rows.count() && m_rows.top(row + 1) + header < m_top + viewport()->height();
    if (m_rows.top(row) + header < m_top && nextIsSeen)
        ++row;
    return {row, m_rows.top(row) + header - m_top};
}

/// Called when the rows were replaced but what was seen is still in m_painted.
PreviewView::Anchor PreviewView::survivingAnchor(const RowStack::Change &change) const
{
    const auto [row, y] = m_painted.survivor(change);
    return row < 0 ? Anchor{qMin(change.first, m_rows.count() - 1), 0} : Anchor{row, y};
}

void PreviewView::settle(Anchor anchor)
{
    if (m_settling)
        return;
    m_settling = true;
    // A scroll bar that comes or goes changes the width; that happens once or twice at most.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_resized = false;
        const int width = viewport()->width();
        const int height = viewport()->height();
        m_rows.setWidth(width);
        m_header.layOut(width, m_rows.style());
        const int header = m_header.height();
        // Laying out moves rows, which may bring others into view.
        for (int round = 0; round < 8; ++round) {
            const int anchorTop = anchor.row < 0 ? 0 : header + m_rows.top(anchor.row);
            m_top = qBound(0, anchorTop - anchor.y, qMax(0, totalHeight() - height));
            if (!m_rows.layOut(m_top - header, m_top - header + height))
                break;
        }
        updateScrollBars();
        if (!m_resized)
            break;
    }
    m_settling = false;
    repaintDifferences();
    const auto [first, end] = rowsInView();
    m_rows.keepLayouts(first - layoutsAround, end - 1 + layoutsAround);
}

void PreviewView::updateScrollBars()
{
    const QSize size = viewport()->size();
    verticalScrollBar()->setSingleStep(m_rows.style().px(21));
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setRange(0, qMax(0, totalHeight() - size.height()));
    verticalScrollBar()->setValue(m_top);
    horizontalScrollBar()->setSingleStep(m_rows.style().px(21));
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setRange(0, qMax(0, m_rows.neededWidth() - size.width()));
}

void PreviewView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        viewport()->update();
    if (m_settling || dy == 0)
        return;
    const int value = verticalScrollBar()->value();
    if (value == 0) {
        settle({-1, 0});
    } else if (value == verticalScrollBar()->maximum() && m_rows.count() > 0) {
        settle({m_rows.count() - 1, -m_rows.height()});
    } else {
        // The rows that are seen move by what the person asked for, even where the heights of others were wrong guesses.
        Anchor moved = anchor();
        moved.y += dy;
        settle(moved);
    }
}

void PreviewView::resizeEvent(QResizeEvent *)
{
    if (m_settling) {
        m_resized = true;
        return;
    }
    settle(anchor());
}

void PreviewView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    settle(anchor());
}

void PreviewView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateStyle();
}

QRect PreviewView::rowRect(int row) const
{
    const int left = m_rows.contentLeft(row) - horizontalScrollBar()->value();
    const int right = viewport()->width() - m_rows.style().px(22);
    return {left, m_header.height() + m_rows.contentTop(row) - m_top, qMax(1, right - left), m_rows.contentHeight(row)};
}

// --- The field being edited ---

void PreviewView::findCurrentLines()
{
    m_currentLines = {};
    for (const WrittenBody::FieldLines &lines : m_fields) {
        if (m_currentField >= 0 && lines.field == m_currentField)
            m_currentLines = lines;
    }
}

int PreviewView::fieldOfRow(int row) const
{
    for (const WrittenBody::FieldLines &lines : m_fields) {
        if (m_rows.isOfLines(row, lines.first, lines.end))
            return lines.field;
    }
    return -1;
}

void PreviewView::revealCurrentField()
{
    if (m_currentField < 0)
        return;
    if (m_currentField == m_titleField) {
        scrollTo({-1, -m_top}, 0, true);
        return;
    }
    const WrittenBody::FieldLines &lines = m_currentLines;
    if (lines.field < 0)
        return;
    // What the field wrote, or while that is nothing, what stands before it.
    int first = -1;
    int last = -1;
    int before = -1;
    for (int i = 0; i < m_rows.count(); ++i) {
        if (isMarked(i)) {
            first = first < 0 ? i : first;
            last = i;
        } else if (m_rows.firstLine(i) <= lines.first) {
            before = i;
        }
    }
    if (first >= 0)
        reveal(first, last, true);
    else if (before >= 0)
        reveal(before, before, true);
}

void PreviewView::reveal(int firstRow, int lastRow, bool animated)
{
    if (!isVisible() || m_rows.count() == 0)
        return;
    const int room = viewport()->height();
    m_rows.layOut(m_rows.top(firstRow), qMin(m_rows.bottom(lastRow), m_rows.top(firstRow) + room));
    const int top = m_header.height() + m_rows.contentTop(firstRow) - m_top;
    const int bottom = m_header.height() + m_rows.bottom(lastRow) - m_top;
    const int slotTop = m_header.height() + m_rows.top(firstRow) - m_top;
    const int margin = qMin(m_rows.style().px(revealMargin), room / 4);
    if (bottom - top > room - 2 * margin) {
        // Longer than the view: its beginning, unless some of it is in sight.
        if (top >= room - margin || bottom <= margin)
            scrollTo({firstRow, slotTop}, slotTop - top + margin, animated);
    } else if (top < 0) {
        scrollTo({firstRow, slotTop}, slotTop - top + margin, animated);
    } else if (bottom > room) {
        scrollTo({firstRow, slotTop}, room - margin - (bottom - slotTop), animated);
    }
}

void PreviewView::scrollTo(Anchor from, int y, bool animated)
{
    m_scrolling.stop();
    if (from.y == y)
        return;
    const bool far = qAbs(from.y - y) > 2 * viewport()->height();
    if (!animated || far || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        settle({from.row, y});
        return;
    }
    m_scrollTarget = {from.row, y};
    m_scrolling.setStartValue(from.y);
    m_scrolling.setEndValue(y);
    m_scrolling.start();
}

// --- Painting ---

PaintedRows::Row PreviewView::seen(int row) const
{
    const bool nextContinues = row + 1 < m_rows.count() && m_rows.continuesAlert(row + 1);
    // The bars of a quote go on from those of the row above.
    const int quoteAbove = row > 0 ? m_rows.row(row - 1).quote : 0;
    const int look = (isMarked(row) ? 1 : 0) | (m_rows.continuesAlert(row) ? 2 : 0) | (nextContinues ? 4 : 0) | quoteAbove << 3;
    const auto [before, difference] = m_rows.difference(row).value_or(std::pair(quint32(0), QRect()));
    const QRect changed = difference.translated(rowRect(row).topLeft());
    return {m_rows.serial(row), origin() + m_rows.top(row), m_rows.bottom(row) - m_rows.top(row), look, before, changed};
}

void PreviewView::repaintDifferences()
{
    const auto [first, end] = rowsInView();
    QList<PaintedRows::Row> now;
    for (int i = first; i < end; ++i)
        now.append(seen(i));
    const bool emptiness = now.isEmpty() != m_painted.isEmpty();
    const auto repaint = [this](const PaintedRows::Row &row) {
        viewport()->update(QRect(0, row.top - RowPainter::reach, viewport()->width(), row.height + 2 * RowPainter::reach));
    };
    m_painted.show(now, first, repaint, [this](const QRect &part) { viewport()->update(part); });
    m_paintedHeader.show({{m_headerSerial, -m_top, m_header.height(), isTitleMarked() ? 1 : 0}}, 0, repaint);
    if (emptiness)
        viewport()->update();
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    const PreviewStyle &style = m_rows.style();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), style.theme->panel);
    const int shift = -horizontalScrollBar()->value();
    painter.translate(shift, 0);
    if (event->rect().top() < origin())
        m_header.paint(painter, -m_top, isTitleMarked());
    if (m_rows.count() == 0) {
        painter.setPen(style.theme->muted);
        painter.drawText(QRect(style.px(22), origin(), viewport()->width(), style.px(21)), Qt::AlignVCenter,
                         tr("Nothing in the issue yet."));
    } else {
        const RowPainter::Scene scene{origin(), viewport()->width(), {m_currentLines.first, m_currentLines.end}, isRightToLeft()};
        RowPainter(m_rows, m_selection, scene).paint(painter, event->region().translated(-shift, 0));
    }
    if (m_focusShown) {
        painter.resetTransform();
        painter.setPen(QPen(style.theme->accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace waybill
