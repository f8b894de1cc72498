#include "ui/preview/barelines.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// Letters that a font may join into one.
constexpr qsizetype longestLigature = 4;
/// Pixels that a letter may reach to the left of its place.
constexpr int bearing = 2;
/// Further to the right than anything is painted.
constexpr int farRight = 1 << 20;

/// Whether each letter stands for itself, from left to right, and within its line.
bool isSimple(const QString &text)
{
    constexpr char16_t firstMark = 0x300;
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < firstMark; }))
        return true;
    for (const char32_t c : text.toUcs4()) {
        if (c < firstMark)
            continue;
        const QChar::Script script = QChar::script(c);
        const bool known = script == QChar::Script_Common || script == QChar::Script_Latin || script == QChar::Script_Greek
            || script == QChar::Script_Cyrillic || script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
        const QChar::Direction direction = QChar::direction(c);
        const bool turns = direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
        // A mark belongs to the letter before it, and joiners and controls to what stands around them.
        if (!known || turns || QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
            return false;
    }
    return true;
}

} // namespace

bool BareLines::canShow(const QString &text)
{
    bool blank = true;
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\n';
        const bool other = c == u'\t' || c == u'\r' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (other || (space && blank))
            return false;
        blank = space;
    }
    return !blank;
}

BareLines::BareLines(const QString &text, const QFont &font, int leastHeight, Qt::LayoutDirection direction)
    : m_text(text), m_font(font), m_leastHeight(leastHeight)
{
    if (direction == Qt::LayoutDirectionAuto)
        direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_option.setTextDirection(direction);
    m_option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_simple = direction == Qt::LeftToRight && isSimple(text);
    // Lines of several directions are not told apart: what one ends with may stand where the next says.
    if (!m_simple) {
        addLine(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), 0);
        return;
    }
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        addLine(text.mid(begin, end - begin), begin);
        begin = end + 1;
    }
}

BareLines::~BareLines() = default;

void BareLines::addLine(const QString &text, qsizetype begin)
{
    Line line;
    line.layout = std::make_unique<QTextLayout>(text, m_font);
    line.layout->setTextOption(m_option);
    line.begin = int(begin);
    m_lines.push_back(std::move(line));
}

void BareLines::follow(BareLines &before)
{
    if (!m_simple || !before.m_simple || before.m_width < 0 || m_leastHeight != before.m_leastHeight || m_font != before.m_font)
        return;
    const auto take = [](Line &line, Line &known) {
        if (line.layout->text() != known.layout->text())
            return false;
        known.begin = line.begin;
        line = std::move(known);
        return true;
    };
    Followed followed;
    followed.height = before.m_size.height();
    followed.width = before.m_width;
    size_t &head = followed.head;
    size_t &tail = followed.tail;
    const size_t fewer = std::min(m_lines.size(), before.m_lines.size());
    while (head < fewer && take(m_lines[head], before.m_lines[head]))
        ++head;
    while (head + tail < fewer && take(m_lines[m_lines.size() - 1 - tail], before.m_lines[before.m_lines.size() - 1 - tail]))
        ++tail;
    if (head + tail + 1 == m_lines.size() && m_lines.size() == before.m_lines.size())
        followed.replaced = std::move(before.m_lines[head]);
    before.m_lines.clear();
    m_followed = std::make_unique<Followed>(std::move(followed));
}

void BareLines::layOut(Line &line, int width) const
{
    if (line.width == width)
        return;
    QTextLayout &layout = *line.layout;
    // Else they are found anew for painting, which is most of what a key costs here.
    layout.setCacheEnabled(true);
    line.width = width;
    line.height = 0;
    line.needed = 0;
    layout.beginLayout();
    for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
        part.setLeadingIncluded(true);
        part.setLineWidth(width);
        const int height = qMax(m_leastHeight, qCeil(part.ascent() + part.descent() + part.leading()));
        part.setPosition({0, line.height + height - part.height()});
        line.height += height;
        line.needed = qMax(line.needed, part.naturalTextWidth());
    }
    layout.endLayout();
}

void BareLines::setWidth(int width)
{
    m_width = width;
    m_size = QSizeF(0, 0);
    for (Line &line : m_lines) {
        layOut(line, width);
        line.top = m_size.height();
        m_size = {qMax(m_size.width(), line.needed), line.top + line.height};
    }
    m_difference.reset();
    if (const auto followed = std::exchange(m_followed, nullptr); followed && followed->width == width)
        m_difference = differenceFrom(*followed);
}

QRect BareLines::differenceFrom(const Followed &before) const
{
    const auto rect = [](qreal top, qreal bottom) { return QRect(0, qFloor(top), farRight, qCeil(bottom) - qFloor(top)); };
    if (before.head == m_lines.size())
        return rect(m_size.height(), qMax(m_size.height(), before.height));
    const Line &first = m_lines.at(before.head);
    if (m_size.height() != before.height || !before.replaced.layout)
        return rect(first.top, qMax(m_size.height(), before.height));
    return differenceWithin(first, before.replaced);
}

/// Of a line that is as high as the one in its place was.
QRect BareLines::differenceWithin(const Line &line, const Line &before) const
{
    const QTextLayout &layout = *line.layout;
    const QString text = layout.text();
    const QString known = before.layout->text();
    const qsizetype same = std::mismatch(text.cbegin(), text.cend(), known.cbegin(), known.cend()).first - text.cbegin();
    const auto begins = [&](const QTextLayout &of, int part) { return of.lineAt(part).textStart(); };
    const int fewer = qMin(layout.lineCount(), before.layout->lineCount());
    int part = 0;
    while (part + 1 < fewer && begins(layout, part + 1) == begins(*before.layout, part + 1) && begins(layout, part + 1) <= same)
        ++part;
    const QTextLine changed = layout.lineAt(part);
    const qreal top = part == 0 ? 0 : layout.lineAt(part - 1).naturalTextRect().bottom();
    QRect rect(0, qFloor(line.top + top), farRight, qCeil(line.height - top));
    const QTextLine old = before.layout->lineAt(part);
    if (part + 1 == layout.lineCount() && part + 1 == before.layout->lineCount() && changed.y() == old.y()
        && changed.ascent() == old.ascent())
        rect.setLeft(qFloor(changed.cursorToX(int(qMax<qsizetype>(changed.textStart(), same - longestLigature)))) - bearing);
    return rect;
}

qreal BareLines::firstLineMiddle() const
{
    const QTextLine line = m_lines.front().layout->lineAt(0);
    return line.y() + line.height() - line.descent() - line.ascent() * 0.36;
}

void BareLines::paint(QPainter &painter, const QRectF &clip, int selectionBegin, int selectionEnd, const QColor &selected) const
{
    for (const Line &line : m_lines) {
        if (line.top >= clip.bottom() || line.top + line.height <= clip.top())
            continue;
        QList<QTextLayout::FormatRange> selections;
        const int begin = qMax(selectionBegin - line.begin, 0);
        const int end = qMin(selectionEnd - line.begin, int(line.layout->text().size()));
        if (begin < end) {
            QTextLayout::FormatRange range{begin, end - begin, {}};
            range.format.setBackground(selected);
            selections.append(range);
        }
        // What was painted lets go of its glyphs: they take more memory than all else.
        line.layout->setCacheEnabled(false);
        line.layout->draw(&painter, {0, line.top}, selections, clip);
    }
}

int BareLines::positionAt(QPointF point) const
{
    int position = 0;
    for (const Line &line : m_lines) {
        for (int i = 0; i < line.layout->lineCount(); ++i) {
            const QTextLine part = line.layout->lineAt(i);
            const QRectF rect = part.naturalTextRect().translated(0, line.top);
            if (rect.top() > point.y())
                return position;
            if (rect.bottom() > point.y())
                return line.begin + part.xToCursor(point.x(), QTextLine::CursorBetweenCharacters);
            position = line.begin + part.textStart() + part.textLength();
        }
    }
    return position;
}

QString BareLines::text(int begin, int end) const
{
    return m_text.mid(begin, end - begin).replace(QChar::Nbsp, u' ');
}

} // namespace waybill
