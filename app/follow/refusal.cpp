#include "app/follow/refusal.h"

#include "app/base/printable.h"

namespace waybill {

namespace {

constexpr qsizetype longestRefusal = 300;

/// The line around a place in the text; the last line that says something for a place beyond it.
QString refusalLineAt(const QString &text, qsizetype place)
{
    const qsizetype begin = place > 0 ? text.lastIndexOf(u'\n', place - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', place);
    return printable(text.mid(begin, end < 0 ? -1 : end - begin), longestRefusal);
}

/// Without the fences that programs' output stands between.
QString lastLine(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString words = printable(*line, longestRefusal);
        if (!words.isEmpty() && !words.startsWith(QLatin1String("```")) && !words.startsWith(QLatin1String("~~~")))
            return words;
    }
    return {};
}

std::optional<Refusal> knownRefusal(const Contract &contract, const IssueComment &comment)
{
    std::optional<Refusal> found;
    qsizetype longest = 0;
    for (int gate = 0; gate < contract.gates.size(); ++gate) {
        const QList<Rule> &rules = contract.gates.at(gate).rules;
        for (int rule = 0; rule < rules.size(); ++rule) {
            const QString &reason = rules.at(rule).reason;
            const qsizetype place = reason.size() > longest ? comment.body.lastIndexOf(reason, -1, Qt::CaseInsensitive) : -1;
            if (place < 0)
                continue;
            longest = reason.size();
            found = Refusal{gate, rule, refusalLineAt(comment.body, place), comment};
        }
    }
    return found;
}

} // namespace

std::optional<Refusal> refusalIn(const Contract &contract, const QList<IssueComment> &comments)
{
    for (auto comment = comments.crbegin(); comment != comments.crend(); ++comment) {
        if (const std::optional<Refusal> known = knownRefusal(contract, *comment))
            return known;
    }
    if (comments.isEmpty())
        return std::nullopt;
    return Refusal{-1, -1, lastLine(comments.constLast().body), comments.constLast()};
}

bool endsThere(const QList<CourseStep> &course, int step)
{
    return step >= 0 && step < course.size() && course.at(step).minutes <= 0;
}

} // namespace waybill
