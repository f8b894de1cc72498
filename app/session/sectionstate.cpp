#include "app/session/sectionstate.h"

#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
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

QList<SectionState> sectionStates(const FormSession &session, const VisitedFields &visited)
{
    const FormDefinition &definition = session.definition();
    QList<SectionState> states(definition.sections.size());
    QList<bool> answered(definition.sections.size(), false);
    const FormSnapshot &snapshot = session.model().snapshot();
    for (int i = 0; i < definition.fields.size(); ++i) {
        const int card = cardOf(definition, i);
        if (card < 0 || !snapshot.exists.at(i))
            continue;
        states[card].exists = true;
        if (!isBlank(snapshot.values.at(i)))
            answered[card] = true;
        for (const Problem &problem : session.problems(i)) {
            if (isToDo(problem, i, visited))
                ++states[card].toDo;
            else if (problem.severity == Severity::Error)
                ++states[card].problems;
            else if (problem.severity == Severity::Warning)
                ++states[card].warnings;
        }
    }
    for (int i = 0; i < states.size(); ++i) {
        SectionState &state = states[i];
        state.done = state.problems + state.warnings + state.toDo == 0 && answered.at(i);
    }
    return states;
}

QString sectionText(const QString &title, const SectionState &state)
{
    QString what;
    if (state.problems > 0)
        what = Text::tr("%n problems", nullptr, state.problems);
    else if (state.warnings > 0)
        what = Text::tr("%n warnings", nullptr, state.warnings);
    else if (state.done)
        what = Text::tr("done");
    else
        what = state.toDo > 0 ? Text::tr("to do") : Text::tr("not answered");
    return QStringLiteral("%1, %2").arg(title, what);
}

} // namespace waybill
