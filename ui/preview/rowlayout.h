#pragma once

#include "app/render/preview.h"
#include "ui/preview/previewstyle.h"

#include <QList>
#include <QRectF>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
class QTextDocument;
QT_END_NAMESPACE

namespace waybill {

class BareLines;

/// The contents of one row, laid out: text with its own background (code, table), without what stands beside it.
class RowLayout
{
public:
    /// With `before`, what stood in its place and differed in nothing but what it said: it is used up for what stays of it.
    RowLayout(const PreviewRow &row, const PreviewStyle &style, RowLayout *before = nullptr);
    ~RowLayout();

    void setWidth(int width);
    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Wider than asked for when something cannot be broken into lines (a table of many columns).
    int neededWidth() const { return m_neededWidth; }
    /// Middle of the first line: where a marker belongs.
    int firstLineMiddle() const { return m_firstLineMiddle; }
    /// What looks other than `before` did, seen from the row's corner; no value when all may.
    std::optional<QRect> difference() const;

    /// Paints with the top left corner at `origin`. Characters from `selectionBegin` to `selectionEnd` are shown as selected.
    void paint(QPainter &painter, QPointF origin, const QRectF &clip, int selectionBegin = 0, int selectionEnd = 0) const;

    /// Character next to a point of the row.
    int positionAt(QPointF point) const;
    int length() const;
    QString text(int begin, int end) const;
    /// Address of the link at a point; empty when there is none.
    QString linkAt(QPointF point) const;
    /// What is to be known about the link at a point: its title.
    QString hintAt(QPointF point) const;
    struct Link
    {
        QString words;
        QString address;
    };
    /// All links, in order.
    QList<Link> links() const;

private:
    void fill(const PreviewRow &row);
    void fillDocument(const PreviewRow &row);
    void styleBlocks(int lineHeight);
    void styleTables(const QList<int> &columns);
    void findCode();
    void keepGlyphs(bool keep) const;

    PreviewStyle m_style;
    PreviewRow::Kind m_kind;
    QColor m_ink;
    // One of both.
    std::unique_ptr<BareLines> m_bare; ///< Words without markup.
    std::unique_ptr<QTextDocument> m_document;
    QPointF m_inset; ///< From the row's corner to the document's.
    qreal m_insetBelow = 0;
    bool m_roundAbove = true;
    bool m_roundBelow = true;
    bool m_hasCode = false;
    QList<QRectF> m_code; ///< Backgrounds of inline code, in the document.
    int m_width = -1;
    int m_height = 0;
    int m_neededWidth = 0;
    int m_firstLineMiddle = 0;
};

} // namespace waybill
