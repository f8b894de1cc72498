#pragma once

#include "app/base/problem.h"
#include "app/template/formdefinition.h"

namespace waybill {

class FormSession;
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

/// How far a card of the form is.
struct SectionState
{
    int problems = 0; ///< Errors that are shown as such: not what is still to do.
    int warnings = 0;
    int toDo = 0;        ///< Required answers that are missing where the person has not been yet.
    bool done = false;   ///< Something of it is answered, and nothing is wrong or to do.
    bool exists = false; ///< Some field of it exists for the answers given.
    bool operator==(const SectionState &) const = default;
};

/// States of all sections at once, by index; those without a card of their own stay as they are constructed.
QList<SectionState> sectionStates(const FormSession &session, const VisitedFields &visited);

/// The state in words, e.g. "Reason, 1 problem".
QString sectionText(const QString &title, const SectionState &state);

} // namespace waybill
