#include "app/session/problemcounts.h"

#include "app/session/visitedfields.h"

#include <algorithm>

namespace waybill {

namespace {

/// A title that follows from other answers is not the place to go to while those are what is missing.
bool followsFromOthers(const Problem &problem, int field, const FormDefinition &definition)
{
    return problem.missing && field == definition.titleField && !definition.fields.at(field).derived.isEmpty();
}

/// The fields to visit, each once, in the order of the form.
QList<int> problemFields(const QList<Problem> &problems, const FormDefinition &definition)
{
    const auto serious = [](const Problem &problem) { return problem.severity != Severity::Advice; };
    const bool onlyAdvice = std::none_of(problems.cbegin(), problems.cend(), serious);
    QList<int> fields;
    QList<int> followers;
    for (const Problem &problem : problems) {
        const int field = definition.fieldIndex(problem.field);
        if (field >= 0 && (onlyAdvice || serious(problem)))
            (followsFromOthers(problem, field, definition) ? followers : fields).append(field);
    }
    if (fields.isEmpty())
        return followers;
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

} // namespace

bool isToDo(const Problem &problem, int field, const VisitedFields &visited)
{
    return problem.missing && field >= 0 && !visited.contains(field);
}

ProblemCounts countProblems(const QList<Problem> &problems, const FormDefinition &definition, const VisitedFields &visited)
{
    ProblemCounts counts;
    for (const Problem &problem : problems) {
        if (isToDo(problem, definition.fieldIndex(problem.field), visited)) {
            ++counts.toDo;
            continue;
        }
        switch (problem.severity) {
        case Severity::Advice:
            ++counts.advice;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Error:
            ++counts.errors;
            break;
        }
    }
    return counts;
}

int nextProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field)
{
    const QList<int> fields = problemFields(problems, definition);
    const auto next = std::upper_bound(fields.cbegin(), fields.cend(), field);
    return next != fields.cend() ? *next : fields.value(0, -1);
}

int previousProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field)
{
    const QList<int> fields = problemFields(problems, definition);
    const auto from = field < 0 ? fields.cend() : std::lower_bound(fields.cbegin(), fields.cend(), field);
    return from != fields.cbegin() ? *std::prev(from) : fields.isEmpty() ? -1 : fields.last();
}

} // namespace waybill
