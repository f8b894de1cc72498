#pragma once

#include "app/body/bodywriter.h"
#include "ui/preview/paintedrows.h"
#include "ui/preview/previewheader.h"
#include "ui/preview/rowselection.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace waybill {

/// A rendered issue that changes row by row: showing another body lays out and paints again only the rows that look different, and what
/// is seen stays where it is. Knows fields by the lines that they wrote.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    void setBody(const PreviewChange &change, const QList<WrittenBody::FieldLines> &fields);
    void setHeader(const PreviewHeader::Contents &contents);
    /// The field whose answer is the title; -1 for none.
    void setTitleField(int field) { m_titleField = field; }
    /// Marks what this field wrote and, unless it is in view, scrolls there. -1 marks nothing.
    void setCurrentField(int field);

    /// Everything shown, as text.
    QString plainText() const;
    QString selectedText() { return m_selection.text(m_rows); }
    void selectAll();
    void copy();

    const RowStack &rows() const { return m_rows; }
    const PreviewHeader::Contents &header() const { return m_header.contents(); }
    QList<RowLayout::Link> linksOf(int row) { return m_rows.layout(row).links(); }
    /// Where a row's contents are in the viewport.
    QRect rowRect(int row) const;
    bool isMarked(int row) const { return m_rows.isOfLines(row, m_currentLines.first, m_currentLines.end); }
    /// The field that wrote a row; -1 for none.
    int fieldOfRow(int row) const;
    /// What is at a point of the viewport: the address of a link, the field that wrote it (-1 for none), the nearest character.
    QString linkAt(QPoint point);
    QString hintAt(QPoint point);
    int fieldAt(QPoint point) const;
    RowSelection::Place placeAt(QPoint point);

    const RowSelection &selection() const { return m_selection; }
    void select(RowSelection::Place anchor, RowSelection::Place end);

signals:
    void fieldClicked(int field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Keeps its place in the viewport while rows change: the top of this row (-1: of the header) stands at `y`.
    struct Anchor
    {
        int row = -1;
        int y = 0;
    };
    void updateStyle();
    Anchor anchor() const;
    Anchor survivingAnchor(const RowStack::Change &change) const;
    void settle(Anchor anchor);
    void updateScrollBars();
    int totalHeight() const { return m_header.height() + m_rows.height() + m_rows.style().px(24); }
    void repaintDifferences();
    PaintedRows::Row seen(int row) const;
    bool isTitleMarked() const { return m_currentField >= 0 && m_currentField == m_titleField; }
    /// Where the top of the first row is in the viewport.
    int origin() const { return m_header.height() - m_top; }
    /// The first row in view, and one past the last.
    std::pair<int, int> rowsInView() const { return m_rows.rowsWithin(-origin(), viewport()->height() - origin()); }
    void reveal(int firstRow, int lastRow, bool animated);
    void findCurrentLines();
    void revealCurrentField();
    void scrollTo(Anchor from, int y, bool animated);

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
    PaintedRows m_painted;
    PaintedRows m_paintedHeader;
    QVariantAnimation m_scrolling;
    Anchor m_scrollTarget;

    RowSelection m_selection;
    bool m_focusShown = false; ///< The focus came by the keyboard, so its place is shown.
};

} // namespace waybill
