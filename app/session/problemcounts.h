#pragma once

#include "app/base/problem.h"
#include "app/template/formdefinition.h"

namespace waybill {

class VisitedFields;

/// How many problems there are of each sort. Each problem is counted once.
struct ProblemCounts
{
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int toDo = 0; ///< Missing answers of fields that the person has not been to.

    bool operator==(const ProblemCounts &) const = default;
};

/// Whether the problem, which is the field's, is an answer that is missing because the person has not come to it yet: to do, not wrong.
/// Never so where there is no such field (-1).
bool isToDo(const Problem &problem, int field, const VisitedFields &visited);

ProblemCounts countProblems(const QList<Problem> &problems, const FormDefinition &definition, const VisitedFields &visited);

/// The field of the next problem after `field` in the order of the form, wrapping round to `field` itself; -1 starts before the first.
/// Errors, what is to do and warnings are visited; advice only where there is nothing else. -1 when no field has a problem.
int nextProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field);
/// The same backwards; -1 starts behind the last.
int previousProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field);

} // namespace waybill
