#pragma once

#include "app/validation/dryrun.h"
#include "ui/look/glyphs.h"
#include "ui/problems/rowlistmodel.h"

#include <QSet>

namespace waybill {

class FormSession;

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
    bool operator==(const GateRow &) const = default;
};

/// The dry run of a request, gate by gate, in the roles of ProblemModel; empty without a contract. Of a gate it shows what was found, what
/// could not be checked and what was seen; opened, everything.
class GateModel : public RowListModel<GateRow>
{
    Q_OBJECT

public:
    explicit GateModel(const FormSession &session, QObject *parent = nullptr);

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

    const FormSession &m_session;
    QSet<QString> m_open; ///< Ids of gates.
};

} // namespace waybill
