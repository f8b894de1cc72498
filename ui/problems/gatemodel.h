#pragma once

#include "app/validation/dryrun.h"
#include "ui/look/glyphs.h"
#include "ui/problems/rowlistmodel.h"

#include <QSet>

namespace waybill {

class FormSession;
class VisitedFields;

/// A gate, or one of its checks.
struct GateRow
{
    int kind = 0; ///< A ProblemModel::Kind.
    QString gate;
    QString text;
    QString detail;
    std::optional<Problem> problem; ///< What the check found.
    StateMark mark = StateMark::Untouched;
    QString link;
    QString note{}; ///< How many of its checks passed, or that nothing did or could.
    bool operator==(const GateRow &) const = default;
};

/// The dry run of a request, gate by gate, in the roles of ProblemModel; empty without a contract. Of a gate it shows what was found, what
/// could not be checked and what was seen; opened, everything.
class GateModel : public RowListModel<GateRow>
{
    Q_OBJECT

public:
    GateModel(const FormSession &session, const VisitedFields &visited, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The changes that the row's fix makes; empty where it has none.
    QList<FieldChange> changes(int row) const;
    const std::optional<Problem> &problem(int row) const { return rows().at(row).problem; }
    /// Shows everything of a gate, or no longer.
    void toggle(int row);
    /// Looks at the session's dry run again.
    void follow() { setRows(rowsNow()); }

private:
    QList<GateRow> rowsNow() const;
    GateRow gateRow(const GateOutcome &gate, qsizetype shown) const;
    GateRow checkRow(const GateOutcome &gate, const Outcome &check) const;
    QString markText(StateMark mark) const;
    StateMark markOf(const Outcome &check) const;
    /// The mark that weighs most.
    StateMark markOf(const GateOutcome &gate) const;
    QString reasonOf(const GateOutcome &gate) const;
    /// What it found waits: see isToDo.
    bool isWaiting(const Problem &problem) const;

    const FormSession &m_session;
    const VisitedFields &m_visited;
    QSet<QString> m_open; ///< Ids of gates.
};

} // namespace waybill
