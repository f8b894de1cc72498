#include "ui/problems/problemmodel.h"

#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "ui/problems/rowdifference.h"

namespace waybill {

ProblemModel::ProblemModel(const FormSession &session, const VisitedFields &visited, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_visited(visited), m_problems(session.formProblems())
{
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QString ProblemModel::severityText(const Problem &problem) const
{
    if (isToDo(problem, m_session.definition(), m_visited))
        return tr("To do");
    switch (problem.severity) {
    case Severity::Advice:
        return tr("Advice");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Problem");
    }
    return {};
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_problems.size())
        return {};
    const Problem &problem = m_problems.at(index.row());
    const int field = m_session.definition().fieldIndex(problem.field);
    const QString fieldName = field >= 0 ? m_session.definition().fields.at(field).label : tr("The request as a whole");
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::AccessibleTextRole: {
        //: A problem as read aloud: severity, field, message.
        const QString text = tr("%1, %2: %3").arg(severityText(problem), fieldName, problem.message);
        //: %2 is what Alt+Enter does about the problem.
        return problem.fix ? tr("%1 Alt+Enter: %2").arg(text, problem.fix->label) : text;
    }
    case FieldRole:
        return field;
    case FieldNameRole:
        return fieldName;
    case SeverityRole:
        return int(problem.severity);
    case ToDoRole:
        return isToDo(problem, m_session.definition(), m_visited);
    case FixRole:
        return problem.fix ? problem.fix->label : QString();
    case KindRole:
        return int(ProblemRow);
    default:
        return {};
    }
}

void ProblemModel::follow()
{
    const QList<Problem> problems = m_session.formProblems();
    const auto [first, oldEnd, newEnd] = rowDifference(m_problems, problems);
    const qsizetype changedEnd = qMin(oldEnd, newEnd);
    if (oldEnd > changedEnd) {
        beginRemoveRows({}, int(changedEnd), int(oldEnd) - 1);
        m_problems = problems;
        endRemoveRows();
    } else if (newEnd > changedEnd) {
        beginInsertRows({}, int(changedEnd), int(newEnd) - 1);
        m_problems = problems;
        endInsertRows();
    }
    m_problems = problems;
    if (changedEnd > first)
        emit dataChanged(index(int(first)), index(int(changedEnd) - 1));
}

void ProblemModel::refresh()
{
    if (!m_problems.isEmpty())
        emit dataChanged(index(0), index(int(m_problems.size()) - 1));
}

} // namespace waybill
