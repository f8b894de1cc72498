#pragma once

#include "app/base/problem.h"
#include "ui/problems/rowlistmodel.h"

namespace waybill {

class FormSession;
class VisitedFields;

/// The problems that the form itself has (see FormSession::formProblems) as a list.
class ProblemModel : public RowListModel<Problem>
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole, ///< int: index of the field, or -1.
        FieldNameRole,            ///< QString: the field's label.
        SeverityRole,             ///< int: a Severity.
        ToDoRole,                 ///< bool: missing, but the person has not been there yet.
        FixRole,                  ///< QString: label of the fix; empty when there is none.
        KindRole,                 ///< int: a Kind.
        MarkRole,                 ///< int: a StateMark. Of gates and checks.
        NoteRole,                 ///< QString: what stands at the end of a gate's line ("5 of 5"); mostly empty.
    };
    /// What a row of the Checks tab is. Gates and checks have a line of words in FieldNameRole, and a gate in FixRole what opens it.
    enum Kind { ProblemRow, GateRow, CheckRow };

    ProblemModel(const FormSession &session, const VisitedFields &visited, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const Problem &problem(int row) const { return rows().at(row); }

    /// Looks at the session's problems again.
    void follow();
    /// Other fields have been visited: what is to do may be a problem now.
    void refresh();

private:
    QString severityText(const Problem &problem, int field) const;

    const FormSession &m_session;
    const VisitedFields &m_visited;
};

} // namespace waybill
