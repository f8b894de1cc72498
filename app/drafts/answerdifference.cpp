#include "app/drafts/answerdifference.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace waybill {

namespace {

constexpr qsizetype mostWords = 1000;

/// Words and what stands between them, each a part: joined they are the text.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && isWord(text.at(i)) && isWord(text.at(end)))
            ++end;
        parts.append(text.mid(i, end - i));
        i = end;
    }
    return parts;
}

void append(QList<DifferencePiece> &pieces, const QString &text, bool differs)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().differs == differs)
        pieces.last().text += text;
    else
        pieces.append({text, differs});
}

/// Of each side, which parts stand in both: Hunt and McIlroy's recurrence, as in textdifference.
std::pair<std::vector<bool>, std::vector<bool>> common(const QStringList &before, const QStringList &now)
{
    std::vector<bool> inBefore(size_t(before.size()), false);
    std::vector<bool> inNow(size_t(now.size()), false);
    if (before.size() > mostWords || now.size() > mostWords)
        return {inBefore, inNow};
    const qsizetype columns = now.size() + 1;
    std::vector<int> lengths(size_t((before.size() + 1) * columns));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return lengths[size_t(i * columns + j)]; };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            at(i, j) = before.at(i) == now.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (qsizetype i = 0, j = 0; i < before.size() && j < now.size();) {
        if (before.at(i) == now.at(j)) {
            inBefore[size_t(i++)] = true;
            inNow[size_t(j++)] = true;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return {inBefore, inNow};
}

/// Words that differ one after another are marked as one, with the spaces between them.
void joinMarked(QList<DifferencePiece> &pieces)
{
    const QList<DifferencePiece> apart = std::exchange(pieces, {});
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const bool between = i > 0 && i + 1 < apart.size() && apart.at(i - 1).differs && apart.at(i + 1).differs;
        const QString &text = apart.at(i).text;
        append(pieces, text, apart.at(i).differs || (between && !text.contains(u'\n') && text.trimmed().isEmpty()));
    }
}

} // namespace

QString shownAnswer(const Value &value)
{
    if (!std::holds_alternative<Tasks>(value))
        return textOf(value);
    QStringList lines;
    for (const Task &task : tasksOf(value)) {
        const QString link = task.link.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(task.link);
        lines.append((task.done ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + task.text + link);
    }
    return lines.join(u'\n');
}

std::pair<QList<DifferencePiece>, QList<DifferencePiece>> wordDifference(const QString &before, const QString &now)
{
    QStringList from = partsOf(before);
    QStringList to = partsOf(now);
    QString head;
    QString tail;
    while (!from.isEmpty() && !to.isEmpty() && from.constFirst() == to.constFirst()) {
        head += from.takeFirst();
        to.removeFirst();
    }
    while (!from.isEmpty() && !to.isEmpty() && from.constLast() == to.constLast()) {
        tail.prepend(from.takeLast());
        to.removeLast();
    }
    const auto [inFrom, inTo] = common(from, to);
    std::pair<QList<DifferencePiece>, QList<DifferencePiece>> pieces;
    append(pieces.first, head, false);
    append(pieces.second, head, false);
    for (qsizetype i = 0; i < from.size(); ++i)
        append(pieces.first, from.at(i), !inFrom[size_t(i)]);
    for (qsizetype i = 0; i < to.size(); ++i)
        append(pieces.second, to.at(i), !inTo[size_t(i)]);
    append(pieces.first, tail, false);
    append(pieces.second, tail, false);
    joinMarked(pieces.first);
    joinMarked(pieces.second);
    return pieces;
}

QList<Value> answersIn(const FormDefinition &definition, const Draft &state)
{
    // Moving leaves out what the template says by itself; in one and the same form nothing has to move.
    const QList<Field> &before = state.form.definition->fields;
    const bool same = std::equal(before.begin(), before.end(), definition.fields.begin(), definition.fields.end(),
                                 [](const Field &a, const Field &b) { return a.id == b.id && a.kind.index() == b.kind.index(); });
    if (same)
        return state.given;
    return moveAnswers(*state.form.definition, state.given, definition).given;
}

QList<AnswerDifference> answerDifferences(const Draft &state, const FormSnapshot &now, Answers which)
{
    QList<AnswerDifference> differences;
    const QList<Value> given = answersIn(*now.definition, state);
    const FormSnapshot then = makeSnapshot(now.definition, given);
    for (int i = 0; i < now.values.size(); ++i) {
        const bool differs = then.values.at(i) != now.values.at(i);
        if (!differs && which == Answers::Differing)
            continue;
        const auto [before, after] = wordDifference(shownAnswer(then.values.at(i)), shownAnswer(now.values.at(i)));
        differences.append({i, given.value(i), before, after, differs});
    }
    return differences;
}

} // namespace waybill
