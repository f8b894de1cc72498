#include "ui/widgets/textbox.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/textsize.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

namespace waybill {

namespace {

constexpr int sideMargin = 7; // The document adds 4 more, which makes the design's 10 within the border.
constexpr int edgeMargin = 4;
constexpr int mostKept = 20000; ///< Characters of a paragraph whose glyphs are kept: half a megabyte.
constexpr int mostOfAll = 400;  ///< Lines: what is longer scrolls in any case, and is not counted to its end.

int wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    // No glyph worth counting is narrower than two pixels, so that a huge paragraph costs no more than a screenful.
    QTextLayout layout(text.left(qsizetype(most) * qMax(width, 40) / 2), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most; line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return qMax(lines, 1);
}

} // namespace

TextBox::TextBox(Lines lines, int fewest, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines), m_fewest(fewest)
{
    setTabChangesFocus(true);
    placeText();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::keepGlyphs);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::checkHeight);
}

void TextBox::placeText()
{
    setViewportMargins(mirroredMargins(this, {sideMargin, edgeMargin, 2, edgeMargin}));
}

void TextBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_lineHeight = 0;
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
}

void TextBox::follow(const QString &shown)
{
    const QString before = toPlainText();
    if (before == shown)
        return;
    const qsizetype shorter = qMin(before.size(), shown.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == shown.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == shown.at(shown.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(shown.mid(head, shown.size() - tail - head));
    if (hasFocus())
        setTextCursor(cursor);
}

/// The caret's place, the text and what follows the caret ask for the glyphs of the line, which else are found anew for each of them.
void TextBox::keepGlyphs()
{
    const QTextBlock block = textCursor().block();
    block.layout()->setCacheEnabled(block.length() <= mostKept);
}

double TextBox::lineHeight() const
{
    if (m_lineHeight > 0)
        return m_lineHeight;
    // As the document lays them out: font metrics are up to a pixel off, which in twenty lines is a line.
    QTextLayout layout(QStringLiteral("x"), font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLeadingIncluded(true);
    line.setLineWidth(100);
    layout.endLayout();
    m_lineHeight = line.height();
    return m_lineHeight;
}

double TextBox::roomAround() const
{
    // The one pixel more is what QPlainTextEdit keeps free beneath the last line; without it there is a line to scroll.
    return 2 * (edgeMargin + document()->documentMargin() + 1) + 1;
}

int TextBox::heightOf(int lines) const
{
    return qMax(controlHeight(font(), 37), qCeil(lines * lineHeight() + roomAround()));
}

int TextBox::mostLines() const
{
    if (m_lines == Lines::One)
        return mostOfAll;
    for (const QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            const int lines = int((area->viewport()->height() * 2 / 3 - roomAround()) / lineHeight());
            return qBound(m_fewest, lines, mostOfAll);
        }
    }
    return mostOfAll;
}

int TextBox::countLines(int width) const
{
    const int most = mostLines();
    const bool laidOut = isVisible() && width == this->width();
    const int textWidth = width - sideMargin - 4 - qCeil(2 * document()->documentMargin());
    const double spacing = lineHeight();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < most; block = block.next()) {
        if (laidOut)
            lines += qMax(1, qRound(document()->documentLayout()->blockBoundingRect(block).height() / spacing - 0.3));
        else
            lines += wrappedLines(block.text(), font(), textWidth, most);
    }
    return qBound(m_fewest, lines, most);
}

void TextBox::checkHeight()
{
    const int wanted = heightForWidth(width());
    // The bar would take room from short texts only to say that there is nothing to scroll.
    const bool full = wanted >= heightOf(mostLines());
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height())
        emit heightChanged();
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_lines == Lines::One) {
        emit leaveRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    if (kept + text.size() > mostCharacters) {
        emit insertionRefused(mostCharacters);
        return;
    }
    if (m_lines == Lines::One)
        text = text.simplified();
    textCursor().insertText(text);
    ensureCursorVisible();
}

void TextBox::prepareWidth(int width)
{
    resize(width, height());
    for (QWidget *resized : {static_cast<QWidget *>(this), viewport()}) {
        QResizeEvent event(resized->size(), QSize());
        QCoreApplication::sendEvent(resized, &event);
    }
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    // A widget's first size is told again when it is shown.
    const bool known = event->oldSize().width() < 0 && event->size().width() == m_preparedWidth;
    m_preparedWidth = event->size().width();
    QResizeEvent same(event->size(), event->size());
    QPlainTextEdit::resizeEvent(known ? &same : event);
    // While it was too low for a new line it had scrolled to the caret.
    if (showsAll())
        verticalScrollBar()->setValue(0);
    else if (hasFocus())
        ensureCursorVisible();
}

void TextBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && !showsAll())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace waybill
