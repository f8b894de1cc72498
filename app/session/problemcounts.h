#pragma once

#include "app/base/problem.h"
#include "app/template/formdefinition.h"

#include <vector>

namespace waybill {

class FormSession;
class VisitedFields;

/// How far a request is: the one count that list, footer, tooltips and screen readers show. Of the fields that count in `all`, each is
/// done, to do, or one of those where something is to mend.
struct ProblemCounts
{
    int errors = 0; ///< Problems, each once, as the Checks tab lists them.
    int warnings = 0;
    int advice = 0;
    int toDo = 0; ///< Fields whose answer is missing, or still being typed, without anything being wrong yet.
    int done = 0; ///< See FormSession::Progress.
    int all = 0;
    int toLookAt = 0; ///< See fieldsToLookAt().

    bool operator==(const ProblemCounts &) const = default;
};

/// Whether the problem, which is the field's, is an answer that is missing because the person has not come to it yet, or is about what is
/// still being typed: to do, not wrong. Never so where there is no such field (-1).
bool isToDo(const Problem &problem, int field, const VisitedFields &visited);

/// Fields that hold what was taken over from another request, and that the person has not been to since; in the order of the form. One
/// that got another answer, be it by undo, is not among them.
QList<int> fieldsToLookAt(const FormSession &session, const VisitedFields &visited);
/// The one after `field`, going round; -1: there is none.
int nextFieldToLookAt(const FormSession &session, const VisitedFields &visited, int field);
bool isToLookAt(int field, const FormSession &session, const VisitedFields &visited);

/// Without `done`, `all` and `toLookAt`. A title that follows from other answers is to do only where nothing else is.
ProblemCounts countProblems(const QList<Problem> &problems, const FormDefinition &definition, const VisitedFields &visited);
ProblemCounts countsOf(const FormSession &session, const VisitedFields &visited);

/// In words, for the line above the sections: "3 of 10 answered"; where something is to mend, "3 of 10 answered, 1 to mend", and never all
/// of them beside a problem. What is to be looked at follows: "3 of 10 answered, 6 to look at".
QString progressText(const ProblemCounts &counts);
/// Everything that is counted, for tooltips and screen readers: "3 of 10 answered, 1 problem, 2 warnings, 6 to do".
QString countsText(const ProblemCounts &counts);

/// The problem of the field to go to first: the worst, of those the first; null without any.
const Problem *worstProblem(const QList<Problem> &problems, const QString &field);

/// The field of the next problem after `field` in the order of the form, wrapping round to `field` itself; -1 starts before the first.
/// Errors, what is to do and warnings are visited; advice only where there is nothing else. -1 when no field has a problem.
int nextProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field);
/// The same backwards; -1 starts behind the last.
int previousProblemField(const QList<Problem> &problems, const FormDefinition &definition, int field);

/// The problem at a task of the same list that lies next after (`direction` 1) or before (-1) the place of this one: a field of several
/// inputs is gone through before another field's turn comes. Null without any. What is advice only is passed over.
const Problem *problemBeside(const QList<Problem> &problems, const Problem &from, int direction);

/// How far a card of the form is.
struct SectionState
{
    int problems = 0; ///< Errors that are shown as such: not what is still to do.
    int warnings = 0;
    int toDo = 0;        ///< Fields to do, see ProblemCounts.
    bool done = false;   ///< Something of it is answered, be it by what follows from other answers, and nothing is wrong or to do.
    bool exists = false; ///< Some field of it exists for the answers given.
    int toLookAt = 0;    ///< See fieldsToLookAt().
    bool operator==(const SectionState &) const = default;
};

/// The states of all sections. Fields that a change does not touch are not counted again.
class SectionStates
{
public:
    SectionStates(const FormSession &session, const VisitedFields &visited);

    /// Looks again at these fields (SessionChange::looked); numbers that are no field's are passed over.
    void update(const QList<int> &fields);
    /// Looks again at all: another field was visited, or typing paused.
    void updateAll();
    /// By index; those without a card of their own stay as they are constructed.
    QList<SectionState> states() const;

private:
    /// What is added up: of one field, or of a card.
    struct Counts
    {
        int problems = 0;
        int warnings = 0;
        int toDo = 0;
        int answered = 0;
        int exists = 0;
        int toLookAt = 0;
    };
    Counts countsAt(int field) const;

    const FormSession &m_session;
    const VisitedFields &m_visited;
    std::vector<Counts> m_fields;
    std::vector<Counts> m_cards; ///< By section.
};

/// The same, counted once.
QList<SectionState> sectionStates(const FormSession &session, const VisitedFields &visited);

/// The state in words, e.g. "Reason, 1 problem".
QString sectionText(const QString &title, const SectionState &state);

} // namespace waybill
