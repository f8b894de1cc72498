#include "ui/preview/previewrows.h"

#include "ui/preview/previewstyle.h"

#include <QStringList>

#include <array>

namespace waybill {

namespace {

// Laying out a paragraph costs more than its length (a word of 64,000 letters takes 300 ms), so pieces are kept near this many characters.
constexpr qsizetype piece = 1500;
// A piece without a line break is cut at a blank, which ends a line early; so that comes late.
constexpr qsizetype longest = 6000;
// A table is laid out whole up to this many characters: then its columns take the widths that fit their contents best.
constexpr qsizetype longestTable = 8000;
// Raw HTML beyond this is shown as its text.
constexpr qsizetype longestHtml = 60000;

// Elements within each other beyond this are left out: Qt walks through all that are open at each one.
constexpr int deepest = 40;

/// Length of the tag that starts at `at`, up to the end of the text when it is not closed.
qsizetype tagLength(const QString &html, qsizetype at)
{
    const qsizetype end = html.indexOf(u'>', at);
    return (end < 0 ? html.size() : end + 1) - at;
}

QStringView tagName(const QString &html, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < html.size() && html.at(end).isLetterOrNumber())
        ++end;
    return QStringView(html).mid(at + 1, end - at - 1);
}

/// Cuts inline HTML into pieces; elements that are open at a cut are closed before it and opened again after it.
class InlineCutter
{
public:
    explicit InlineCutter(const QString &html) : m_html(html) { }

    QStringList pieces()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            if (m_html.at(at) == u'<')
                at = takeTag(at);
            else
                at = takeCharacter(at);
        }
        if (m_start < m_html.size() || m_pieces.isEmpty())
            cut(m_html.size(), m_html.size());
        return m_pieces;
    }

private:
    qsizetype takeTag(qsizetype at)
    {
        const qsizetype end = at + tagLength(m_html, at);
        if (m_html.at(qMin(at + 1, m_html.size() - 1)) == u'/') {
            if (!m_open.isEmpty())
                m_open.removeLast();
            return end;
        }
        const QStringView name = tagName(m_html, at);
        if (name == u"br") {
            if (at - m_start >= piece)
                cut(at, end);
        } else if (name != u"img" && name != u"input" && name != u"wbr" && name != u"hr" && m_open.size() < 100) {
            m_open.append(m_html.mid(at, end - at));
        }
        return end;
    }

    qsizetype takeCharacter(qsizetype at)
    {
        const QChar character = m_html.at(at);
        if (at - m_start < longest)
            return at + 1;
        if (character == u' ')
            cut(at, at + 1);
        else if (at - m_start > longest + piece && !character.isLowSurrogate() && !insideEntity(at))
            cut(at, at);
        return at + 1;
    }

    bool insideEntity(qsizetype at) const
    {
        const QStringView before = QStringView(m_html).mid(qMax<qsizetype>(0, at - 10), qMin<qsizetype>(10, at));
        const qsizetype ampersand = before.lastIndexOf(u'&');
        return ampersand >= 0 && before.indexOf(u';', ampersand) < 0;
    }

    void cut(qsizetype end, qsizetype next)
    {
        QString text = m_again + m_html.mid(m_start, end - m_start);
        m_again.clear();
        for (qsizetype i = m_open.size() - 1; i >= 0; --i)
            text += QStringLiteral("</%1>").arg(tagName(m_open.at(i), 0));
        for (const QString &tag : m_open)
            m_again += tag;
        m_pieces.append(text);
        m_start = next;
    }

    const QString &m_html;
    QStringList m_pieces;
    QStringList m_open; ///< Tags of the elements that are open here, outermost first.
    QString m_again;
    qsizetype m_start = 0;
};

/// Plain text cut at line ends (kept out of the pieces), or anywhere in lines that are too long.
QStringList textPieces(const QString &text)
{
    QStringList pieces;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', qMin(start + piece, text.size()));
        qsizetype next = end + 1;
        if (end < 0)
            end = next = text.size();
        if (end - start > longest) {
            const qsizetype near = text.lastIndexOf(u'\n', start + longest);
            end = near > start ? near : start + longest;
            next = near > start ? near + 1 : end;
        }
        pieces.append(text.mid(start, end - start));
        start = next;
    }
    return pieces;
}

/// Widths in percent by the longest cells of the first rows.
QList<int> columnShares(const QString &html)
{
    QList<int> shares;
    qsizetype row = html.indexOf(u"<tr");
    for (int rows = 0; row >= 0 && rows < 20; ++rows) {
        const qsizetype next = html.indexOf(u"<tr", row + 3);
        const QString line = html.mid(row, (next < 0 ? html.size() : next) - row);
        int column = 0;
        for (qsizetype at = line.indexOf(u"<t", 3); at >= 0 && column < 100; at = line.indexOf(u"<t", at + 2)) {
            const qsizetype begin = at + tagLength(line, at);
            const qsizetype end = line.indexOf(u"</t", begin);
            const int length = int(qBound(qsizetype(4), plainText(line.mid(begin, end < 0 ? -1 : end - begin)).size(), qsizetype(60)));
            if (column == shares.size())
                shares.append(length);
            shares[column] = qMax(shares.at(column), length);
            ++column;
        }
        row = next;
    }
    int sum = 0;
    for (int share : shares)
        sum += share;
    for (int &share : shares)
        share = qMax(1, share * 100 / qMax(1, sum));
    return shares;
}

QStringList tablePieces(const QString &html)
{
    QStringList pieces;
    qsizetype start = html.indexOf(u"<tr");
    while (start >= 0 && start < html.size()) {
        qsizetype end = html.indexOf(u"<tr", start + 2 * piece);
        if (end < 0)
            end = html.size();
        pieces.append(QStringLiteral("<table>%1</table>").arg(QStringView(html).mid(start, end - start)));
        start = end;
    }
    return pieces;
}

bool isTooDeep(const QString &html)
{
    if (html.size() < 7 * deepest)
        return false;
    int depth = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0 && at + 1 < html.size(); at = html.indexOf(u'<', at + 1)) {
        if (html.at(at + 1) == u'/')
            depth = qMax(0, depth - 1);
        else if (const QStringView name = tagName(html, at);
                 name != u"br" && name != u"img" && name != u"hr" && name != u"input" && name != u"wbr")
            ++depth;
        if (depth > deepest)
            return true;
    }
    return false;
}

/// The block with its text alone, as a paragraph.
PreviewBlock plain(PreviewBlock block)
{
    block.kind = PreviewBlock::Kind::Paragraph;
    block.html = plainText(block.html).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return block;
}

bool isLong(const PreviewBlock &block)
{
    switch (block.kind) {
    case PreviewBlock::Kind::Table:
        return block.html.size() > longestTable;
    case PreviewBlock::Kind::Html:
        return block.html.size() > longestHtml;
    default:
        return block.html.size() > 2 * piece;
    }
}

void appendPieces(QList<PreviewRow> &rows, const PreviewBlock &block)
{
    QStringList pieces;
    PreviewRow row{block, false, false, {}};
    // Code has one line of the body for each of its own, after the line that opens the fence.
    const bool byLine = block.kind == PreviewBlock::Kind::Code;
    switch (block.kind) {
    case PreviewBlock::Kind::Code:
        pieces = textPieces(plainText(block.html));
        break;
    case PreviewBlock::Kind::Table:
        row.columns = columnShares(block.html);
        pieces = tablePieces(block.html);
        // One row of the table that is that long has too many columns to be shown as any.
        for (const QString &each : std::as_const(pieces)) {
            if (each.size() > longestHtml) {
                appendPieces(rows, plain(block));
                return;
            }
        }
        break;
    default:
        pieces = InlineCutter(block.html).pieces();
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        row.continued = i > 0;
        row.continues = i + 1 < pieces.size();
        row.block.html = byLine ? pieces.at(i).toHtmlEscaped() : pieces.at(i);
        if (row.continued)
            row.block.marker = PreviewBlock::Marker::None;
        rows.append(row);
    }
}

struct Entity
{
    QStringView name;
    char16_t character;
};

/// The character that the entity at `at` stands for, and in `length` how long it is written; a null character for what is none.
char32_t entityAt(const QString &html, qsizetype at, qsizetype *length)
{
    static constexpr std::array<Entity, 6> known{
        {{u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'}, {u"apos", u'\''}, {u"nbsp", u'\u00a0'}}};
    const qsizetype end = html.indexOf(u';', at);
    if (end < 0 || end - at > 10)
        return 0;
    *length = end + 1 - at;
    const QStringView name = QStringView(html).mid(at + 1, end - at - 1);
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool ok = false;
        const uint code = hexadecimal ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        return ok && code <= 0x10ffff ? code : 0;
    }
    for (const Entity &entity : known) {
        if (name == entity.name)
            return entity.character;
    }
    return 0;
}

} // namespace

bool PreviewRow::sameLook(const PreviewRow &other) const
{
    return continued == other.continued && continues == other.continues && columns == other.columns && block.sameLook(other.block);
}

QList<PreviewRow> previewRows(const QList<PreviewBlock> &blocks)
{
    QList<PreviewRow> rows;
    rows.reserve(blocks.size());
    for (const PreviewBlock &block : blocks) {
        const bool tooDeep = isTooDeep(block.html);
        if (!tooDeep && !isLong(block))
            rows.append({block, false, false, {}});
        else if (tooDeep || block.kind == PreviewBlock::Kind::Html)
            appendPieces(rows, plain(block));
        else
            appendPieces(rows, block);
    }
    return rows;
}

QString plainText(const QString &html)
{
    static constexpr std::array<QStringView, 10> breaking{u"br", u"p", u"div", u"li", u"tr", u"h1", u"h2", u"h3", u"summary", u"hr"};
    QString text;
    text.reserve(html.size());
    qsizetype at = 0;
    while (at < html.size()) {
        const QChar character = html.at(at);
        if (character == u'<') {
            const bool closing = at + 1 < html.size() && html.at(at + 1) == u'/';
            const QStringView name = tagName(html, closing ? at + 1 : at);
            const bool breaks = std::find(breaking.begin(), breaking.end(), name) != breaking.end();
            if (breaks && (closing || name == u"br") && !text.isEmpty())
                text += u'\n';
            else if (closing && (name == u"td" || name == u"th"))
                text += u'\t';
            at += tagLength(html, at);
            // cmark writes a line end after `<br />`; it is not a second break.
            if (name == u"br" && at < html.size() && html.at(at) == u'\n')
                ++at;
            continue;
        }
        qsizetype length = 0;
        const char32_t entity = character == u'&' ? entityAt(html, at, &length) : 0;
        if (entity != 0) {
            text += QString::fromUcs4(&entity, 1);
            at += length;
        } else {
            text += character;
            ++at;
        }
    }
    while (text.endsWith(u'\n') || text.endsWith(u'\t'))
        text.chop(1);
    return text;
}

QString rowText(const PreviewRow &row)
{
    const PreviewBlock &block = row.block;
    if (block.alertTitle)
        return alertName(block.alert);
    const QString text = plainText(block.html);
    switch (block.marker) {
    case PreviewBlock::Marker::None:
        return text;
    case PreviewBlock::Marker::Bullet:
        return QStringLiteral("\u2022 ") + text;
    case PreviewBlock::Marker::Number:
        return QString::number(block.number) + QStringLiteral(". ") + text;
    case PreviewBlock::Marker::Unticked:
        return QStringLiteral("\u2610 ") + text;
    case PreviewBlock::Marker::Ticked:
        return QStringLiteral("\u2611 ") + text;
    }
    return text;
}

} // namespace waybill
