#pragma once

#include "app/body/bodywriter.h"
#include "ui/preview/previewheader.h"
#include "ui/preview/rowstack.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <compare>

namespace waybill {

/// A rendered issue that changes row by row: showing another body lays out and paints again only the rows that look different, and what
/// is seen stays where it is. Knows fields by the lines that they wrote.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    void setBody(const QList<PreviewBlock> &blocks, const QList<WrittenBody::FieldLines> &fields);
    void setHeader(const PreviewHeader::Contents &contents);
    /// The field whose answer is the title; -1 for none.
    void setTitleField(int field) { m_titleField = field; }
    /// Marks what this field wrote and, unless it is in view, scrolls there. -1 marks nothing.
    void setCurrentField(int field);

    /// Everything shown, as text.
    QString plainText() const;
    QString selectedText();
    void selectAll();
    void copy();

    const RowStack &rows() const { return m_rows; }
    /// Where a row's contents are in the viewport.
    QRect rowRect(int row) const;
    bool isMarked(int row) const;
    /// The field that wrote a row; -1 for none.
    int fieldOfRow(int row) const;
    /// The address of the link at a point of the viewport.
    QString linkAt(QPoint point);

signals:
    void fieldClicked(int field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// Keeps its place in the viewport while rows change: the top of this row (-1: of the header) stands at `y`.
    struct Anchor
    {
        int row = -1;
        int y = 0;
    };
    /// What was painted where, to paint again only what differs.
    struct Seen
    {
        quint32 serial = 0;
        int top = 0;
        int height = 0;
        int look = 0; ///< Marked, continuing and so on, as bits.
        bool operator==(const Seen &) const = default;
    };
    /// A place between two characters.
    struct Place
    {
        int row = -1;
        int position = 0;
        auto operator<=>(const Place &) const = default;
    };

    void updateStyle();
    Anchor anchor() const;
    Anchor survivingAnchor(const RowStack::Change &change) const;
    void settle(Anchor anchor);
    void updateScrollBars();
    int totalHeight() const;
    void repaintDifferences();
    Seen seen(int row) const;
    void repaint(const Seen &seen);
    void reveal(int firstRow, int lastRow, bool animated);
    void findCurrentLines();
    void revealCurrentField();
    void scrollTo(Anchor from, int y, bool animated);

    void paintMarks(QPainter &painter, int first, int last) const;
    void paintBeside(QPainter &painter, int row) const;
    void paintRow(QPainter &painter, int row, const QRect &clip);

    Place placeAt(QPoint point);
    Place selectionBegin() const { return qMin(m_selectionAnchor, m_selectionEnd); }
    Place selectionEnd() const { return qMax(m_selectionAnchor, m_selectionEnd); }
    void setSelection(Place anchor, Place end);
    void followSelection(const RowStack::Change &change);
    void click(QPoint point, Qt::KeyboardModifiers modifiers);
    void updateCursor(QPoint point, Qt::KeyboardModifiers modifiers);
    int fieldAt(QPoint point) const;

    RowStack m_rows;
    PreviewHeader m_header;
    quint32 m_headerSerial = 0;
    QList<WrittenBody::FieldLines> m_fields;
    int m_titleField = -1;
    int m_currentField = -1;
    WrittenBody::FieldLines m_currentLines; ///< Of the current field; empty when it has none.

    int m_top = 0; ///< Scrolled this far down, in pixels.
    bool m_settling = false;
    bool m_resized = false;
    Seen m_seenHeader;
    QList<Seen> m_seen;     ///< The rows in view, as last painted or asked to be.
    int m_firstSeenRow = 0; ///< Index of the first row in m_seen, at the time.
    QVariantAnimation m_scrolling;
    Anchor m_scrollTarget;

    Place m_selectionAnchor;
    Place m_selectionEnd;
    QPoint m_pressed;
    bool m_pressing = false;
    bool m_dragging = false;
    bool m_focusShown = false; ///< The focus came by the keyboard, so its place is shown.
    int m_dragTimer = 0;
};

/// Opens a link in the browser; anything but web and mail addresses is left alone.
void openLink(const QString &address);

} // namespace waybill
