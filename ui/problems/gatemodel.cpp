#include "ui/problems/gatemodel.h"

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "ui/problems/problemmodel.h"

#include <algorithm>

namespace waybill {

namespace {

/// Worth a row while the gate is not opened.
bool isTelling(const Outcome &check)
{
    return check.state != CheckState::Passed || !check.evidence.isEmpty();
}

} // namespace

GateModel::GateModel(const FormSession &session, const VisitedFields &visited, QObject *parent)
    : RowListModel({}, parent), m_session(session), m_visited(visited)
{
    follow();
}

bool GateModel::isWaiting(const Problem &problem) const
{
    return m_visited.holdsBack(m_session.definition().fieldIndex(problem.field), problem);
}

StateMark GateModel::markOf(const Outcome &check) const
{
    switch (check.state) {
    case CheckState::Found:
        if (check.problem->missing || isWaiting(*check.problem))
            return StateMark::Untouched;
        return check.severity == Severity::Error ? StateMark::Problem : StateMark::Warning;
    case CheckState::NotChecked:
        return StateMark::Unknown;
    case CheckState::Passed:
    case CheckState::NotApplicable:
        break;
    }
    return StateMark::Done;
}

StateMark GateModel::markOf(const GateOutcome &gate) const
{
    for (const StateMark mark : {StateMark::Problem, StateMark::Untouched, StateMark::Unknown, StateMark::Warning}) {
        if (std::any_of(gate.checks.cbegin(), gate.checks.cend(), [&](const Outcome &check) { return markOf(check) == mark; }))
            return mark;
    }
    return StateMark::Done;
}

/// The workflow's own last words, which the person will read.
QString GateModel::reasonOf(const GateOutcome &gate) const
{
    for (const Outcome &check : gate.checks) {
        if (markOf(check) == StateMark::Problem && check.severity == Severity::Error && !check.reason.isEmpty())
            return QStringLiteral(" … ") + check.reason;
    }
    return {};
}

QString GateModel::markText(StateMark mark) const
{
    switch (mark) {
    case StateMark::Problem:
        return tr("Problem");
    case StateMark::Warning:
        return tr("Warning");
    case StateMark::Unknown:
        return tr("Not checked");
    case StateMark::Untouched:
        return tr("To do");
    case StateMark::Done:
        return tr("Passed");
    case StateMark::ToLookAt: // Of no gate.
        break;
    }
    return {};
}

QVariant GateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const GateRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        const QString about = row.kind == ProblemModel::GateRow ? tr("Gate %1").arg(row.text) : row.text;
        //: A check as read aloud: what it came to, what was looked at, what was seen.
        const QString text =
            tr("%1, %2: %3").arg(markText(row.mark), about, row.note.isEmpty() ? row.detail : row.note + u' ' + row.detail);
        return row.link.isEmpty() ? text : tr("%1 Alt+Enter: %2").arg(text, row.link);
    }
    case ProblemModel::FieldRole:
        return row.problem ? m_session.definition().fieldIndex(row.problem->field) : -1;
    case ProblemModel::FieldNameRole:
        return row.detail;
    case ProblemModel::FixRole:
        return row.link;
    case ProblemModel::KindRole:
        return row.kind;
    case ProblemModel::NoteRole:
        return row.note;
    case ProblemModel::MarkRole:
        return int(row.mark);
    default:
        return {};
    }
}

QList<FieldChange> GateModel::changes(int row) const
{
    const std::optional<Problem> &problem = rows().at(row).problem;
    return problem && problem->fix ? problem->fix->changes : QList<FieldChange>();
}

void GateModel::toggle(int row)
{
    const QString gate = rows().at(row).gate;
    if (rows().at(row).link.isEmpty())
        return;
    if (!m_open.remove(gate))
        m_open.insert(gate);
    follow();
}

QList<GateRow> GateModel::rowsNow() const
{
    QList<GateRow> rows;
    const std::optional<DryRun> run = m_session.dryRun();
    if (!run)
        return rows;
    for (const GateOutcome &gate : run->gates) {
        if (gate.checks.isEmpty())
            continue;
        QList<GateRow> checks;
        for (const Outcome &check : gate.checks) {
            if (m_open.contains(gate.id) || isTelling(check))
                checks.append(checkRow(gate, check));
        }
        rows.append(gateRow(gate, std::count_if(gate.checks.cbegin(), gate.checks.cend(), isTelling)));
        rows += checks;
        if (!run->advice)
            continue;
        // Nothing passes and nothing is refused by what does not run there.
        for (qsizetype i = rows.size() - checks.size() - 1; i < rows.size(); ++i)
            rows[i].mark = StateMark::Unknown;
        GateRow &head = rows[rows.size() - checks.size() - 1];
        head.note = tr("advice");
        const bool found =
            std::any_of(gate.checks.cbegin(), gate.checks.cend(), [](const Outcome &check) { return check.problem.has_value(); });
        head.detail = found ? tr("Advice: would not pass there.") : tr("Advice: would pass there.");
    }
    if (const QString beyond = m_session.contract() ? m_session.contract()->beyond : QString(); !beyond.isEmpty()) {
        GateRow row;
        row.kind = ProblemModel::GateRow;
        row.text = tr("Out of sight");
        row.detail = beyond;
        row.mark = StateMark::Unknown;
        rows.append(row);
    }
    // What follows in the list is the form's own.
    GateRow form;
    form.kind = ProblemModel::GateRow;
    form.text = tr("The form itself");
    const bool fine = m_session.formProblems().isEmpty();
    form.detail = fine ? tr("Nothing to mend.") : QString();
    form.mark = fine ? StateMark::Done : StateMark::Untouched;
    rows.append(form);
    return rows;
}

GateRow GateModel::gateRow(const GateOutcome &gate, qsizetype shown) const
{
    GateRow row;
    row.kind = ProblemModel::GateRow;
    row.gate = gate.id;
    //: A gate with its number in the workflow: "4 · The text, line by line"
    row.text = gate.number.isEmpty() ? gate.name : tr("%1 · %2").arg(gate.number, gate.name);
    row.mark = markOf(gate);
    const auto passed = std::count_if(gate.checks.cbegin(), gate.checks.cend(), [](const Outcome &check) {
        return check.state == CheckState::Passed || check.state == CheckState::NotApplicable;
    });
    //: Of a gate's checks, so many passed.
    row.note = tr("%1 of %2").arg(passed).arg(gate.checks.size());
    if (row.mark == StateMark::Problem)
        row.detail = gate.failure + reasonOf(gate);
    if (m_open.contains(gate.id))
        row.link = tr("Show less");
    else if (shown < gate.checks.size())
        row.link = tr("Show all %n checks", nullptr, int(gate.checks.size()));
    return row;
}

GateRow GateModel::checkRow(const GateOutcome &gate, const Outcome &check) const
{
    GateRow row;
    row.kind = ProblemModel::CheckRow;
    row.gate = gate.id;
    row.mark = markOf(check);
    row.text = check.label;
    row.detail = check.evidence;
    if (check.state == CheckState::NotChecked)
        row.detail = tr("Not checked: %1").arg(check.evidence);
    if (!check.problem)
        return row;
    row.problem = check.problem;
    // What it would say comes when the answer is left.
    if (isWaiting(*check.problem)) {
        row.detail.clear();
        return row;
    }
    row.text = check.problem->message;
    if (row.text.contains(check.evidence))
        row.detail.clear();
    if (check.problem->fix)
        row.link = check.problem->fix->label;
    return row;
}

} // namespace waybill
