#include "app/submit/textdifference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace waybill {

namespace {

constexpr qsizetype longestCompared = 1000;

QStringList linesOf(QString text)
{
    static const QRegularExpression marks(QStringLiteral("<!-- waybill:[^>]*-->"));
    text.remove(marks);
    QStringList lines = text.split(u'\n');
    // A carriage return before the line end is a blank at the end as well.
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// By the longest common subsequence (Hunt and McIlroy, "An algorithm for differential file comparison").
/// `skipped`: how many lines before these both texts have; `numberWidth`: 0 without numbers.
QStringList difference(const QStringList &before, const QStringList &after, qsizetype skipped, int numberWidth)
{
    const auto signedLine = [&](QChar sign, qsizetype index, const QString &text) {
        if (numberWidth == 0)
            return QString(sign + QStringLiteral(" ") + text);
        return QStringLiteral("%1 %2  %3").arg(sign).arg(skipped + index + 1, numberWidth).arg(text);
    };
    const qsizetype columns = after.size() + 1;
    const bool compares = before.size() <= longestCompared && after.size() <= longestCompared;
    // How many lines the rests from here on have in common.
    std::vector<int> common(compares ? size_t((before.size() + 1) * columns) : 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[size_t(i * columns + j)]; };
    for (qsizetype i = before.size() - 1; compares && i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QStringList lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (compares && i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            ++i;
            ++j;
        } else if (j == after.size() || (i < before.size() && (!compares || at(i + 1, j) >= at(i, j + 1)))) {
            lines.append(signedLine(u'−', i, before.at(i)));
            ++i;
        } else {
            lines.append(signedLine(u'+', j, after.at(j)));
            ++j;
        }
    }
    return lines;
}

} // namespace

QString textDifference(const QString &before, const QString &after, int mostLines, LineNumbers numbers)
{
    QStringList from = linesOf(before);
    QStringList to = linesOf(after);
    const qsizetype most = std::max(from.size(), to.size());
    const int numberWidth = numbers == LineNumbers::With ? int(QString::number(most).size()) : 0;
    qsizetype skipped = 0;
    while (!from.isEmpty() && !to.isEmpty() && from.constFirst() == to.constFirst()) {
        from.removeFirst();
        to.removeFirst();
        ++skipped;
    }
    while (!from.isEmpty() && !to.isEmpty() && from.constLast() == to.constLast()) {
        from.removeLast();
        to.removeLast();
    }
    QStringList lines = difference(from, to, skipped, numberWidth);
    const int left = int(lines.size()) - mostLines;
    if (left > 0) {
        lines.resize(mostLines);
        lines.append(QCoreApplication::translate("waybill::TextDifference", "… and %n more line(s)", nullptr, left));
    }
    return lines.join(u'\n');
}

QString differenceFromDouble(const QString &before, const QString &after)
{
    constexpr int mostShownLines = 12;
    const QString difference = textDifference(before, after, mostShownLines);
    if (difference.isEmpty())
        return QCoreApplication::translate("waybill::TextDifference", "Both texts are the same.");
    return QCoreApplication::translate("waybill::TextDifference", "What this one changes in the text:") + u'\n' + difference;
}

} // namespace waybill
