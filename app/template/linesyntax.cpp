#include "app/template/linesyntax.h"

#include "app/markdown/plaintext.h"
#include "app/template/linepattern.h"

#include <algorithm>

namespace waybill {

std::optional<TaskLine> parseTaskLine(const QString &line)
{
    static const QRegularExpression pattern = linePattern(
        QStringLiteral(R"(^([ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\[([ xX])\][ \t]+(.*)$)"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return TaskLine{match.captured(1), match.captured(2).front(), match.captured(3).trimmed()};
}

std::optional<FieldLine> parseFieldLine(const QString &line)
{
    static const QRegularExpression marked = linePattern(QStringLiteral(
        R"(^([ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?)(\*\*|__|\*(?=\S)|_(?=\S))(?!\*)([^*\n]{1,300}?)(?:(:)[ \t]*\2|[ \t]*\2[ \t]*:|(?<=[?？])\2)[ \t]*)"));
    static const QRegularExpression plain = linePattern(QStringLiteral(
        R"(^([ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?)([^\s:：*_`<\[|>#!~][^:：\n]{0,80}?)[ \t]*(?::(?:[ \t]+|$)|：[ \t]*))"));
    // Each line of a long answer is asked, and most have none of these.
    static const QString ends = QStringLiteral(":：?？");
    if (std::none_of(line.cbegin(), line.cend(), [](QChar c) { return ends.contains(c); }))
        return std::nullopt;
    QRegularExpressionMatch match = marked.match(line);
    FieldLine field;
    field.marked = match.hasMatch();
    if (!field.marked)
        match = plain.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    field.prefix = match.captured(1);
    field.label = match.captured(field.marked ? 3 : 2).trimmed();
    field.colonInside = !field.marked || !match.captured(4).isEmpty() || field.label.endsWith(QLatin1Char('?'));
    field.valueBegin = match.capturedEnd(0);
    field.value = line.mid(field.valueBegin);
    return field;
}

qsizetype itemPrefix(QStringView line)
{
    qsizetype at = 0;
    const auto blanks = [&] {
        while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
            ++at;
        return at;
    };
    const qsizetype mark = blanks();
    while (at < line.size() && at < mark + 9 && line.at(at) >= u'0' && line.at(at) <= u'9')
        ++at;
    const QStringView ends = at > mark ? u".)" : u"-*+";
    if (at >= line.size() || !ends.contains(line.at(at)))
        return 0;
    const qsizetype end = ++at;
    return blanks() > end || at == line.size() ? at : 0;
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

QString groupHead(const QString &line)
{
    constexpr qsizetype longest = 300;
    static const QRegularExpression summary = linePattern(QStringLiteral(R"(^(?:<details[^>]*>\s*)?<summary>(.*)</summary>$)"));
    static const QRegularExpression marked = linePattern(QStringLiteral(
        R"(^(\*\*(?=[ \t])|(?:\*{1,3}|_{1,3})(?![\s*_]))[ \t]*([^*]+?)\s*\1\s*[:：]?\s*(?:<details>|([/|]\s*\1[^*]+\1[:：]?|\([^()]+\)))?$)"));
    static const QRegularExpression colon = linePattern(QStringLiteral(R"(^([^\s*_`<\[|>#~].*?)\s*[:：](?:\s*<details>)?$)"));
    const QString text = line.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return {};
    for (const auto &[form, group] : {std::pair(&summary, 1), std::pair(&marked, 2), std::pair(&colon, 1)}) {
        if (const QRegularExpressionMatch match = form->match(text); match.hasMatch())
            return match.captured(3).isEmpty() ? match.captured(group).trimmed() : headInTwo(match.captured(2), match.captured(3));
    }
    return {};
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
