#include "app/template/linesyntax.h"

#include "app/markdown/plaintext.h"
#include "app/template/linepattern.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

constexpr bool isSpaceOfAscii(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

constexpr bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// The first place from `at` on where no blank stands.
qsizetype blanksFrom(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line.at(at)))
        ++at;
    return at;
}

/// Where the end of a label between `marks` ends that begins at `at`: the marks with a colon before or behind them, or only the marks
/// behind a question mark. 0 when there is none; `inside`: whether the colon stands before the marks.
qsizetype endOfMarked(QStringView line, qsizetype at, QStringView marks, bool &inside)
{
    inside = isColon(line.at(at));
    if (inside) {
        const qsizetype close = blanksFrom(line, at + 1);
        return line.sliced(close).startsWith(marks) ? close + marks.size() : 0;
    }
    const qsizetype close = blanksFrom(line, at);
    if (!line.sliced(close).startsWith(marks))
        return 0;
    const qsizetype colon = blanksFrom(line, close + marks.size());
    if (colon < line.size() && isColon(line.at(colon)))
        return colon + 1;
    const bool question = line.at(at - 1) == u'?' || line.at(at - 1) == u'？';
    return question && close == at ? at + marks.size() : 0;
}

/// A label of 300 characters at most between such marks, of which the first stand at `begin`.
std::optional<FieldLine> markedFieldLineFrom(const QString &line, qsizetype begin, QStringView marks)
{
    constexpr int longest = 300;
    const qsizetype label = begin + marks.size();
    if (label >= line.size() || (marks.size() == 1 && isSpaceOfAscii(line.at(label))))
        return std::nullopt;
    int characters = 0;
    for (qsizetype end = label + 1; end < line.size(); ++end) {
        const QChar last = line.at(end - 1);
        characters += last.isLowSurrogate() ? 0 : 1;
        if (last == u'*' || last == u'\n' || characters > longest)
            return std::nullopt;
        const QChar next = line.at(end);
        if (!isColon(next) && next != marks.front() && !isBlank(next))
            continue;
        bool inside = false;
        const qsizetype found = endOfMarked(line, end, marks, inside);
        if (found == 0)
            continue;
        const qsizetype value = blanksFrom(line, found);
        const QString words = line.sliced(label, end - label).trimmed();
        return FieldLine{line.first(begin), words, inside || words.endsWith(u'?'), value, line.sliced(value), true};
    }
    return std::nullopt;
}

/// Whether a label that is neither bold nor in italics may begin so.
bool beginsPlainLabel(QChar c)
{
    static constexpr QStringView others = u":：*_`<[|>#!~";
    return !isSpaceOfAscii(c) && !others.contains(c);
}

/// Whether it begins with a piece of code that ends before the first colon (`--version`: and what follows).
bool beginsWithCode(QStringView text)
{
    const qsizetype end = text.startsWith(u'`') ? text.indexOf(u'`', 1) : -1;
    return end > 1 && !text.first(end).contains(u':');
}

/// A label from `begin` on to the first colon, of 81 characters at most.
std::optional<FieldLine> plainFieldLineFrom(const QString &line, qsizetype begin)
{
    constexpr int longest = 81;
    if (begin >= line.size() || !(beginsPlainLabel(line.at(begin)) || beginsWithCode(QStringView(line).sliced(begin))))
        return std::nullopt;
    qsizetype end = begin;
    qsizetype colon = begin;
    int characters = 0;
    int inLabel = 0;
    for (; colon < line.size() && !isColon(line.at(colon)); ++colon) {
        const QChar c = line.at(colon);
        characters += c.isLowSurrogate() ? 0 : 1;
        if (c == u'\n')
            return std::nullopt;
        if (isBlank(c))
            continue;
        end = colon + 1;
        inLabel = characters;
        if (inLabel > longest)
            return std::nullopt;
    }
    if (colon == line.size())
        return std::nullopt;
    const qsizetype value = blanksFrom(line, colon + 1);
    // Right behind a colon of Latin script stands what is no answer: `https://`, `10:30`.
    if (line.at(colon) == u':' && value == colon + 1 && value < line.size() && QStringView(line).sliced(value) != u"\n")
        return std::nullopt;
    return FieldLine{line.first(begin), line.sliced(begin, end - begin).trimmed(), true, value, line.sliced(value), false};
}

/// Behind the bullet or number, if one is there, which ends at `item`; else one may be the label itself.
std::optional<FieldLine> parsePlainFieldLine(const QString &line, qsizetype item)
{
    const qsizetype indent = blanksFrom(line, 0);
    std::optional<FieldLine> field = plainFieldLineFrom(line, item);
    return field || item == indent ? field : plainFieldLineFrom(line, indent);
}

/// The words of a line before the colon at its end, which `<details>` may follow; empty for other lines.
QString headBeforeColon(QStringView line)
{
    static constexpr QStringView others = u"`[|>#~";
    const QStringView words = line.endsWith(u"<details>") ? line.chopped(9).trimmed() : line;
    if (words.size() < 2 || !isColon(words.back()) || others.contains(words.front()))
        return {};
    const QStringView head = words.chopped(1).trimmed();
    return head.contains(u'\n') ? QString() : head.toString();
}

} // namespace

std::optional<TaskLine> parseTaskLine(const QString &line)
{
    const qsizetype box = itemPrefix(line);
    const QStringView rest = QStringView(line).sliced(box);
    if (box == 0 || rest.size() < 4 || rest.front() != u'[' || rest.at(2) != u']' || !isBlank(rest.at(3)))
        return std::nullopt;
    const QChar mark = rest.at(1);
    if (mark != u' ' && mark != u'x' && mark != u'X')
        return std::nullopt;
    return TaskLine{line.first(box), mark, rest.sliced(4).trimmed().toString()};
}

std::optional<FieldLine> parseFieldLine(const QString &line)
{
    // Each line of a long answer is asked, and most have none of these.
    if (std::none_of(line.cbegin(), line.cend(), [](QChar c) { return isColon(c) || c == u'?' || c == u'？'; }))
        return std::nullopt;
    const qsizetype item = itemPrefix(line);
    const qsizetype begin = item > 0 ? item : blanksFrom(line, 0);
    for (const QStringView marks : {u"**", u"__", u"*", u"_"}) {
        if (QStringView(line).sliced(begin).startsWith(marks)) {
            if (std::optional<FieldLine> field = markedFieldLineFrom(line, begin, marks))
                return field;
        }
    }
    return parsePlainFieldLine(line, begin);
}

qsizetype itemPrefix(QStringView line)
{
    qsizetype at = 0;
    const qsizetype mark = at = blanksFrom(line, 0);
    while (at < line.size() && at < mark + 9 && line.at(at) >= u'0' && line.at(at) <= u'9')
        ++at;
    const QStringView ends = at > mark ? u".)" : u"-*+";
    if (at >= line.size() || !ends.contains(line.at(at)))
        return 0;
    const qsizetype end = at + 1;
    const qsizetype text = blanksFrom(line, end);
    return text > end || text == line.size() ? text : 0;
}

std::optional<FieldLine> parseOpenFieldLine(const QString &line, const QString &label)
{
    const qsizetype begin = itemPrefix(line);
    if (begin == 0 || !QStringView(line).sliced(begin).startsWith(label, Qt::CaseInsensitive))
        return std::nullopt;
    qsizetype end = begin + label.size();
    if (end < line.size() && !line.at(end).isSpace())
        return std::nullopt;
    while (end < line.size() && line.at(end).isSpace())
        ++end;
    return FieldLine{line.first(begin), label, true, end, line.mid(end), false};
}

QList<std::pair<qsizetype, qsizetype>> tableCells(const QString &line)
{
    QList<std::pair<qsizetype, qsizetype>> cells;
    qsizetype bar = -1;
    const auto add = [&](qsizetype end) {
        qsizetype from = bar + 1;
        qsizetype to = end;
        while (from < to && line.at(from).isSpace())
            ++from;
        while (to > from && line.at(to - 1).isSpace())
            --to;
        // Of nothing but blanks the first stays before the text.
        if (from == to)
            from = to = std::min(bar + 2, end);
        cells.append({from, to});
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) != QLatin1Char('|') || (at > 0 && line.at(at - 1) == QLatin1Char('\\')))
            continue;
        // The bars at both ends may be there or not.
        if (bar >= 0 || !QStringView(line).first(at).trimmed().isEmpty())
            add(at);
        bar = at;
    }
    if (bar >= 0 && !QStringView(line).sliced(bar + 1).trimmed().isEmpty())
        add(line.size());
    return cells;
}

namespace {

/// Behind the bold words stands their hint, or the same in another language.
QString headInTwo(const QString &words, const QString &behind)
{
    if (behind.startsWith(QLatin1Char('(')))
        return withoutColon(words) + QLatin1Char(' ') + behind;
    return withoutColon(words) + QLatin1String(" / ") + withoutColon(behind.mid(1));
}

} // namespace

qsizetype symbolsBefore(QStringView text)
{
    constexpr qsizetype most = 8;
    qsizetype at = 0;
    const auto isSymbol = [](QChar c) { return c.isSurrogate() || c.isSymbol() || c.isMark() || c == QChar(0x200D); };
    while (at < text.size() && at <= most && (isSymbol(text.at(at)) || isBlank(text.at(at))) && text.at(at).unicode() != u'`')
        ++at;
    const QStringView rest = text.sliced(at);
    return at <= most && (rest.startsWith(u"**") || rest.startsWith(u"__")) ? at : 0;
}

QString groupHead(const QString &line)
{
    constexpr qsizetype longest = 300;
    static const QRegularExpression summary =
        linePattern(QStringLiteral(R"(^(?:(?:<details[^>]*>\s*)?<summary>(.*)</summary>(?:<br ?/?>)?|<h[1-6](?: [^>]*)?>(.*)</h[1-6]>)$)"));
    static const QRegularExpression marked = linePattern(QStringLiteral(
        R"(^(\*\*(?=[ \t])|(?:\*{1,3}|_{1,3})(?![\s*_]))[ \t]*([^*]+?)\s*\1\s*[:：]?\s*(?:<details>|([/|]\s*\1[^*]+\1[:：]?|\([^()]+\)))?$)"));
    const QString text = line.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return {};
    // What each begins and ends with tells that most lines are none of them.
    const QChar first = text.front();
    if (first == u'<') {
        const QRegularExpressionMatch match = summary.match(text);
        return match.captured(match.lastCapturedIndex() > 1 ? 2 : 1).trimmed();
    }
    const qsizetype symbols = first.unicode() > 127 ? symbolsBefore(text) : 0;
    if (first != u'*' && first != u'_' && symbols == 0)
        return headBeforeColon(text);
    const QRegularExpressionMatch match = marked.match(text.sliced(symbols));
    if (!match.hasMatch())
        return {};
    return text.first(symbols)
        + (match.captured(3).isEmpty() ? match.captured(2).trimmed() : headInTwo(match.captured(2), match.captured(3)));
}

qsizetype trailingCommentsBegin(const QString &text)
{
    qsizetype end = text.size();
    for (;;) {
        qsizetype trimmed = end;
        while (trimmed > 0 && text.at(trimmed - 1).isSpace())
            --trimmed;
        if (!QStringView(text).first(trimmed).endsWith(QLatin1String("-->")))
            return end;
        const qsizetype begin = text.lastIndexOf(QLatin1String("<!--"), trimmed - 3);
        if (begin < 0)
            return end;
        end = begin;
        while (end > 0 && text.at(end - 1).isSpace())
            --end;
    }
}

bool isParenthesisedText(const QString &text)
{
    return text.size() > 4
        && ((text.startsWith(QLatin1String("_(")) && text.endsWith(QLatin1String(")_")))
            || (text.startsWith(QLatin1String("*(")) && text.endsWith(QLatin1String(")*"))));
}

QString withoutColon(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QLatin1Char(':')))
        text = text.chopped(1).trimmed();
    return text;
}

QString comparablePlain(const QString &text)
{
    return withoutColon(text.simplified().toLower());
}

QString comparable(const QString &markdown)
{
    return comparablePlain(plainText(markdown));
}

bool readsAs(const QString &said, const QString &plain)
{
    const QString key = comparablePlain(plain);
    return comparablePlain(said) == key || comparable(said) == key;
}

bool continuesParagraph(const QString &line)
{
    static const QRegularExpression start =
        linePattern(QStringLiteral(R"(^[ \t]*(?:$|(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)|#{1,6}(?:[ \t]|$)|>|<|```|~~~|\|))"));
    return !line.trimmed().isEmpty() && !start.match(line).hasMatch();
}

void appendContinued(QString &text, const QString &line)
{
    if (text.endsWith(QLatin1Char('\\')) && !text.endsWith(QLatin1String("\\\\")))
        text.chop(1);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    text += QLatin1Char(' ');
    text += line.trimmed();
}

AlertKind alertStartedBy(const QString &line)
{
    static const QRegularExpression quote = linePattern(QStringLiteral(R"(^ {0,3}>[ \t]*)"));
    const QRegularExpressionMatch match = quote.match(line);
    return match.hasMatch() ? alertOfMark(line.mid(match.capturedEnd()).toStdString()) : AlertKind::None;
}

int atxHeadingLevel(QStringView line)
{
    qsizetype begin = 0;
    while (begin < line.size() && begin < 4 && line.at(begin) == QLatin1Char(' '))
        ++begin;
    if (begin > 3)
        return 0;
    qsizetype end = begin;
    while (end < line.size() && line.at(end) == QLatin1Char('#'))
        ++end;
    const int level = int(end - begin);
    if (level < 1 || level > 6)
        return 0;
    return end == line.size() || line.at(end) == QLatin1Char(' ') || line.at(end) == QLatin1Char('\t') ? level : 0;
}

QString atxHeadingText(const QString &line)
{
    static const QRegularExpression closing = linePattern(QStringLiteral(R"((?:^|[ \t])#+[ \t]*$)"));
    QString text = line.trimmed();
    text = text.mid(std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'#'; }) - text.cbegin()).trimmed();
    return withoutColon(text.remove(closing));
}

} // namespace waybill
