#include "ui/problems/problemmodel.h"

#include "app/session/formsession.h"
#include "app/session/problemcounts.h"

namespace waybill {

ProblemModel::ProblemModel(const FormSession &session, const VisitedFields &visited, QObject *parent)
    : RowListModel(session.formProblems(), parent), m_session(session), m_visited(visited)
{
}

QString ProblemModel::severityText(const Problem &problem, int field) const
{
    if (isToDo(problem, field, m_visited))
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
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const Problem &problem = rows().at(index.row());
    const int field = m_session.definition().fieldIndex(problem.field);
    const QString fieldName = field >= 0 ? m_session.definition().fields.at(field).label : tr("The request as a whole");
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::AccessibleTextRole: {
        //: A problem as read aloud: severity, field, message.
        const QString text = tr("%1, %2: %3").arg(severityText(problem, field), fieldName, problem.message);
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
        return isToDo(problem, field, m_visited);
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
    setRows(m_session.formProblems());
}

void ProblemModel::refresh()
{
    if (!rows().isEmpty())
        emit dataChanged(index(0), index(int(rows().size()) - 1));
}

} // namespace waybill
