#include "app/session/problemcounts.h"

#include "app/base/printable.h"
#include "app/session/formsession.h"
#include "app/session/visitedfields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

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

struct SectionListText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SectionList)
};

/// The card that shows a field; -1 when its section is unknown.
int cardOf(const FormDefinition &definition, int field)
{
    const int section = definition.fields.at(field).section;
    if (section < 0 || section >= definition.sections.size())
        return -1;
    const int card = definition.sections.at(section).card;
    return card < 0 ? section : card;
}

} // namespace

bool isToDo(const Problem &problem, int field, const VisitedFields &visited)
{
    return field >= 0 && ((problem.missing && (problem.unfinished || !visited.contains(field))) || visited.holdsBack(field, problem));
}

bool isToLookAt(int field, const FormSession &session, const VisitedFields &visited)
{
    const auto taken = visited.taken().constFind(field);
    return taken != visited.taken().cend() && session.model().exists(field) && session.model().snapshot().given.at(field) == *taken;
}

QList<int> fieldsToLookAt(const FormSession &session, const VisitedFields &visited)
{
    QList<int> fields;
    for (auto taken = visited.taken().keyBegin(); taken != visited.taken().keyEnd(); ++taken) {
        if (isToLookAt(*taken, session, visited))
            fields.append(*taken);
    }
    std::sort(fields.begin(), fields.end());
    return fields;
}

int nextFieldToLookAt(const FormSession &session, const VisitedFields &visited, int field)
{
    const QList<int> fields = fieldsToLookAt(session, visited);
    const auto next = std::upper_bound(fields.cbegin(), fields.cend(), field);
    return next != fields.cend() ? *next : fields.value(0, -1);
}

ProblemCounts countProblems(const QList<Problem> &problems, const FormDefinition &definition, const VisitedFields &visited)
{
    ProblemCounts counts;
    QSet<int> toDo;
    QSet<int> followers;
    for (const Problem &problem : problems) {
        if (const int field = definition.fieldIndex(problem.field); isToDo(problem, field, visited)) {
            (followsFromOthers(problem, field, definition) ? followers : toDo).insert(field);
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
    // What follows from answers that are still to be given or mended is no further thing to do.
    const bool nothingElse = toDo.isEmpty() && counts.errors + counts.warnings == 0;
    counts.toDo = int(nothingElse ? followers.size() : toDo.size());
    return counts;
}

ProblemCounts countsOf(const FormSession &session, const VisitedFields &visited)
{
    ProblemCounts counts = countProblems(session.problems(), session.definition(), visited);
    const FormSession::Progress progress = session.progress();
    counts.done = progress.answered;
    counts.all = progress.all;
    counts.toLookAt = int(fieldsToLookAt(session, visited).size());
    return counts;
}

QString progressText(const ProblemCounts &counts)
{
    const int toMend = counts.errors + counts.warnings;
    QStringList parts;
    if (toMend == 0 || counts.done != counts.all)
        parts += SectionListText::tr("%1 of %2 answered").arg(counts.done).arg(counts.all);
    if (toMend > 0)
        parts += SectionListText::tr("%n to mend", nullptr, toMend);
    if (counts.toLookAt > 0)
        parts += SectionListText::tr("%n to look at", nullptr, counts.toLookAt);
    return enumeration(parts);
}

QString countsText(const ProblemCounts &counts)
{
    QStringList parts;
    if (counts.all > 0)
        parts += SectionListText::tr("%1 of %2 answered").arg(counts.done).arg(counts.all);
    if (counts.errors > 0)
        parts += SectionListText::tr("%n problems", nullptr, counts.errors);
    if (counts.warnings > 0)
        parts += SectionListText::tr("%n warnings", nullptr, counts.warnings);
    if (counts.toDo > 0)
        parts += SectionListText::tr("%n to do", nullptr, counts.toDo);
    if (counts.toLookAt > 0)
        parts += SectionListText::tr("%n to look at", nullptr, counts.toLookAt);
    return enumeration(parts);
}

const Problem *worstProblem(const QList<Problem> &problems, const QString &field)
{
    const Problem *worst = nullptr;
    for (const Problem &problem : problems) {
        if (problem.field == field && (!worst || problem.severity > worst->severity))
            worst = &problem;
    }
    return worst;
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

const Problem *problemBeside(const QList<Problem> &problems, const Problem &from, int direction)
{
    // A task's link stands behind its box.
    const auto place = [direction](const Problem &problem) {
        return direction * (2 * problem.part.task + int(problem.part.of == AnswerPart::Of::Link));
    };
    const Problem *beside = nullptr;
    for (const Problem &problem : problems) {
        const bool inList = problem.field == from.field && problem.part.task > 0 && from.part.task > 0;
        if (inList && problem.severity != Severity::Advice && place(problem) > place(from) && (!beside || place(problem) < place(*beside)))
            beside = &problem;
    }
    return beside;
}

SectionStates::SectionStates(const FormSession &session, const VisitedFields &visited)
    : m_session(session),
      m_visited(visited),
      m_fields(size_t(session.definition().fields.size())),
      m_cards(size_t(session.definition().sections.size()))
{
    updateAll();
}

SectionStates::Counts SectionStates::countsAt(int field) const
{
    Counts counts;
    if (!m_session.model().exists(field))
        return counts;
    counts.exists = 1;
    counts.answered = m_session.isAnswered(field) ? 1 : 0;
    counts.toLookAt = isToLookAt(field, m_session, m_visited) ? 1 : 0;
    for (const Problem &problem : m_session.problems(field)) {
        if (isToDo(problem, field, m_visited))
            counts.toDo = counts.toDo > 0 || !followsFromOthers(problem, field, m_session.definition()) ? 1 : 0;
        else if (problem.severity == Severity::Error)
            ++counts.problems;
        else if (problem.severity == Severity::Warning)
            ++counts.warnings;
    }
    return counts;
}

void SectionStates::update(const QList<int> &fields)
{
    for (const int field : fields) {
        if (field < 0 || size_t(field) >= m_fields.size())
            continue;
        const int card = cardOf(m_session.definition(), field);
        if (card < 0)
            continue;
        const Counts before = std::exchange(m_fields[size_t(field)], countsAt(field));
        const Counts &now = m_fields[size_t(field)];
        Counts &sum = m_cards[size_t(card)];
        for (int Counts::*part :
             {&Counts::problems, &Counts::warnings, &Counts::toDo, &Counts::answered, &Counts::exists, &Counts::toLookAt})
            sum.*part += now.*part - before.*part;
    }
}

void SectionStates::updateAll()
{
    QList<int> all(qsizetype(m_fields.size()));
    std::iota(all.begin(), all.end(), 0);
    update(all);
}

QList<SectionState> SectionStates::states() const
{
    QList<SectionState> states;
    states.reserve(qsizetype(m_cards.size()));
    for (const Counts &card : m_cards) {
        const bool done = card.problems + card.warnings + card.toDo == 0 && card.answered > 0;
        states.append({card.problems, card.warnings, card.toDo, done, card.exists > 0, card.toLookAt});
    }
    return states;
}

QList<SectionState> sectionStates(const FormSession &session, const VisitedFields &visited)
{
    return SectionStates(session, visited).states();
}

QString sectionText(const QString &title, const SectionState &state)
{
    QString what;
    if (state.problems > 0)
        what = SectionListText::tr("%n problems", nullptr, state.problems);
    else if (state.warnings > 0)
        what = SectionListText::tr("%n warnings", nullptr, state.warnings);
    else if (state.toLookAt > 0)
        what = SectionListText::tr("%n to look at", nullptr, state.toLookAt);
    else if (state.done)
        what = SectionListText::tr("done");
    else
        what = state.toDo > 0 ? SectionListText::tr("to do") : SectionListText::tr("not answered");
    return enumeration({title, what});
}

} // namespace waybill
