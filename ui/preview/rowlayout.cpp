#include "ui/preview/rowlayout.h"

#include "ui/preview/barelines.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace waybill {

namespace {

/// A document that loads nothing: neither from the network nor from this computer.
class ClosedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QPainterPath roundedBox(const QRectF &box, qreal radius, bool above, bool below)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, radius, radius);
    if (!above)
        path.addRect(QRectF(box.topLeft(), QSizeF(box.width(), box.height() / 2)));
    if (!below)
        path.addRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2));
    return path;
}

} // namespace

RowLayout::RowLayout(const PreviewRow &row, const PreviewStyle &style, RowLayout *before)
    : m_style(style), m_kind(row.kind), m_roundAbove(!row.continued), m_roundBelow(!row.continues)
{
    const bool quiet = row.quote > 0 || m_kind == PreviewRow::Kind::Footnote || (m_kind == PreviewRow::Kind::Heading && row.level == 6);
    m_ink = quiet ? style.theme->muted : style.theme->ink;
    fill(row);
    if (m_bare && before && before->m_bare)
        m_bare->follow(*before->m_bare);
}

RowLayout::~RowLayout() = default;

void RowLayout::fill(const PreviewRow &row)
{
    QFont font = m_style.text;
    if (m_kind == PreviewRow::Kind::Heading)
        font = m_style.heading(row.level);
    else if (m_kind == PreviewRow::Kind::Code)
        font = m_style.mono;
    else if (m_kind == PreviewRow::Kind::Footnote)
        font.setPixelSize(m_style.px(12));
    if (row.startsAlert)
        font.setBold(true);
    const int lineHeight = m_style.lineHeight(font, m_kind == PreviewRow::Kind::Heading);
    const Qt::LayoutDirection direction = row.direction == PreviewRow::Direction::OwnText ? Qt::LayoutDirectionAuto
        : row.direction == PreviewRow::Direction::RightToLeft                             ? Qt::RightToLeft
                                                                                          : Qt::LeftToRight;
    // HTML and a document would be a long way round, at each key.
    if (row.bare && m_kind != PreviewRow::Kind::Code && !row.startsAlert && BareLines::canShow(row.text)) {
        m_bare = std::make_unique<BareLines>(row.text, font, lineHeight, direction);
        return;
    }
    m_document = std::make_unique<ClosedDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    m_document->setDefaultTextOption(option);
    m_document->setDefaultFont(font);
    if (m_kind == PreviewRow::Kind::Rule)
        return;
    fillDocument(row);
    styleBlocks(lineHeight);
    if (m_kind == PreviewRow::Kind::Table || m_kind == PreviewRow::Kind::Html)
        styleTables(row.columns);
}

void RowLayout::fillDocument(const PreviewRow &row)
{
    if (row.startsAlert) {
        m_document->setPlainText(row.text);
        m_ink = m_style.alertColor(row.alert);
        m_inset.setX(m_style.px(20));
    } else if (m_kind == PreviewRow::Kind::Code) {
        m_document->setPlainText(row.text);
        const int pad = m_style.px(12);
        m_inset = {qreal(pad), row.continued ? 0.0 : pad};
        m_insetBelow = row.continues ? 0 : pad;
    } else {
        const QString html = row.contents();
        m_hasCode = html.contains(u"<code") || html.contains(u"<kbd") || html.contains(u"<tt") || html.contains(u"<samp");
        m_document->setDefaultStyleSheet(m_style.sheet());
        m_document->setHtml(html);
    }
}

void RowLayout::styleBlocks(int lineHeight)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::MinimumHeight);
    QTextCursor cursor(m_document.get());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

void RowLayout::styleTables(const QList<int> &columns)
{
    for (QTextFrame *frame : m_document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_style.theme->line);
        format.setCellSpacing(0);
        format.setCellPadding(m_style.px(6));
        format.setMargin(0);
        if (columns.size() == table->columns()) {
            QList<QTextLength> widths;
            for (int share : columns)
                widths.append(QTextLength(QTextLength::PercentageLength, share));
            format.setColumnWidthConstraints(widths);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        }
        table->setFormat(format);
    }
}

/// Whether glyphs are kept between laying out and painting, which else finds them all anew: that is most of what a key costs here. What was
/// painted lets go of them, for they take more memory than all else.
void RowLayout::keepGlyphs(bool keep) const
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(keep);
}

void RowLayout::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    if (m_bare) {
        m_bare->setWidth(qMax(1, width));
        m_height = qCeil(m_bare->size().height());
        m_neededWidth = qMax(width, qCeil(m_bare->size().width()));
        m_firstLineMiddle = qRound(m_bare->firstLineMiddle());
        return;
    }
    keepGlyphs(true);
    if (m_kind == PreviewRow::Kind::Rule) {
        m_height = 1;
        m_neededWidth = width;
        return;
    }
    m_document->setTextWidth(qMax(1.0, width - 2 * m_inset.x()));
    const QSizeF size = m_document->size();
    m_height = qCeil(size.height() + m_inset.y() + m_insetBelow);
    m_neededWidth = qMax(width, qCeil(size.width() + 2 * m_inset.x()));
    const QTextBlock first = m_document->firstBlock();
    m_firstLineMiddle = m_height / 2;
    if (first.layout()->lineCount() > 0) {
        const QTextLine line = first.layout()->lineAt(0);
        m_firstLineMiddle =
            qRound(m_inset.y() + first.layout()->position().y() + line.y() + line.height() - line.descent() - line.ascent() * 0.36);
    }
    findCode();
}

void RowLayout::findCode()
{
    m_code.clear();
    if (!m_hasCode)
        return;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextLayout &layout = *block.layout();
        // Within a table cell the layout knows its place in the cell only.
        const QPointF origin = m_document->documentLayout()->blockBoundingRect(block).topLeft();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.fontFamilies().toStringList().contains(m_style.mono.family()))
                continue;
            const int begin = it.fragment().position() - block.position();
            const int end = begin + it.fragment().length();
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine line = layout.lineAt(i);
                const int from = qMax(begin, line.textStart());
                const int to = qMin(end, line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                const qreal left = line.cursorToX(from);
                const qreal right = line.cursorToX(to);
                const qreal baseline = origin.y() + line.y() + line.ascent();
                const qreal up = m_style.px(13);
                m_code.append(QRectF(origin.x() + qMin(left, right) - 2, baseline - up, qAbs(right - left) + 4, up + m_style.px(5)));
            }
        }
    }
}

void RowLayout::paint(QPainter &painter, QPointF origin, const QRectF &clip, int selectionBegin, int selectionEnd) const
{
    const Theme &theme = *m_style.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_kind == PreviewRow::Kind::Rule) {
        painter.fillRect(QRectF(origin, QSizeF(m_width, 1)), theme.line);
        painter.restore();
        return;
    }
    painter.setBrush(theme.faintLine);
    if (m_kind == PreviewRow::Kind::Code)
        painter.drawPath(roundedBox(QRectF(origin, QSizeF(m_width, m_height)), m_style.px(6), m_roundAbove, m_roundBelow));
    painter.translate(origin + m_inset);
    for (const QRectF &box : m_code)
        painter.drawRoundedRect(box, 4, 4);
    const QRectF part = clip.translated(-origin - m_inset);
    const int begin = qBound(0, selectionBegin, length());
    const int end = qBound(0, selectionEnd, length());
    QColor selected = theme.accent;
    selected.setAlpha(80);
    if (m_bare) {
        painter.setPen(m_ink);
        m_bare->paint(painter, part, begin, end, selected);
        painter.restore();
        return;
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, m_ink);
    if (begin < end) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(m_document.get());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selection.format.setBackground(selected);
        context.selections.append(selection);
    }
    keepGlyphs(false);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

std::optional<QRect> RowLayout::difference() const
{
    return m_bare ? m_bare->difference() : std::nullopt;
}

int RowLayout::positionAt(QPointF point) const
{
    if (m_bare)
        return m_bare->positionAt(point - m_inset);
    return qMax(0, m_document->documentLayout()->hitTest(point - m_inset, Qt::FuzzyHit));
}

int RowLayout::length() const
{
    return m_bare ? m_bare->length() : m_document->characterCount() - 1;
}

QString RowLayout::text(int begin, int end) const
{
    if (m_bare)
        return m_bare->text(qBound(0, begin, length()), qBound(0, end, length()));
    QTextCursor cursor(m_document.get());
    cursor.setPosition(qBound(0, begin, length()));
    cursor.setPosition(qBound(0, end, length()), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

QString RowLayout::linkAt(QPointF point) const
{
    return m_bare ? QString() : m_document->documentLayout()->anchorAt(point - m_inset);
}

QString RowLayout::hintAt(QPointF point) const
{
    return m_bare ? QString() : m_document->documentLayout()->formatAt(point - m_inset).toCharFormat().toolTip();
}

QList<RowLayout::Link> RowLayout::links() const
{
    QList<Link> links;
    if (m_bare)
        return links;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        int end = -1; // Of the link that the fragment before belongs to.
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString address = fragment.charFormat().anchorHref();
            if (address.isEmpty())
                continue;
            // Words of one link in several looks are several fragments.
            if (end == fragment.position() && links.constLast().address == address)
                links.last().words += fragment.text();
            else
                links.append({fragment.text(), address});
            end = fragment.position() + fragment.length();
        }
    }
    return links;
}

} // namespace waybill
