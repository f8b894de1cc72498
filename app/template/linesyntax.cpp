#include "app/template/linesyntax.h"

#include "app/markdown/plaintext.h"

#include <QRegularExpression>

namespace waybill {

std::optional<TaskLine> parseTaskLine(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\[([ xX])\][ \t]+(.*)$)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return TaskLine{match.captured(1), match.captured(2).front(), match.captured(3).trimmed()};
}

std::optional<FieldLine> parseFieldLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([ \t]*[-*+][ \t]+)\*\*([^*\n]{1,300}?)(?:(:)[ \t]*\*\*|[ \t]*\*\*[ \t]*:)[ \t]*)"));
    // Each line of a long answer is asked, and hardly one has this.
    const QRegularExpressionMatch match = line.contains(u"**") ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    FieldLine field;
    field.prefix = match.captured(1);
    field.label = match.captured(2).trimmed();
    field.colonInside = !match.captured(3).isEmpty();
    field.valueBegin = match.capturedEnd(0);
    field.value = line.mid(field.valueBegin);
    return field;
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
    static const QRegularExpression start(
        QStringLiteral(R"(^[ \t]*(?:$|(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)|#{1,6}(?:[ \t]|$)|>|<|```|~~~|\|))"));
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
    static const QRegularExpression quote(QStringLiteral(R"(^ {0,3}>[ \t]*)"));
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
    static const QRegularExpression closing(QStringLiteral(R"((?:^|[ \t])#+[ \t]*$)"));
    QString text = line.trimmed();
    text = text.mid(text.indexOf(QRegularExpression(QStringLiteral("[^#]|$")))).trimmed();
    return withoutColon(text.remove(closing));
}

} // namespace waybill
