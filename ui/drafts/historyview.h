#pragma once

#include "app/base/clock.h"
#include "app/drafts/answerdifference.h"
#include "app/session/formsession.h"
#include "ui/widgets/paneldialog.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace waybill {

/// Earlier states of the open draft beside it as it is now, answer by answer. Restoring one answer or all of them is one step that Undo
/// takes back.
class HistoryView : public PanelDialog
{
    Q_OBJECT

public:
    /// `session` must outlive it; `states` are the newest first.
    HistoryView(FormSession &session, const QList<DraftState> &states, Clock clock, QWidget *parent);

    void showState(const Draft &state);

signals:
    /// The person looks at this one: it is to be shown.
    void stateWanted(qint64 id);

private:
    void fill();
    QWidget *cardOf(const AnswerDifference &difference, QWidget *parent);

    FormSession &m_session;
    QList<DraftState> m_states;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QPushButton *m_restore;
    std::optional<Draft> m_shown;
};

} // namespace waybill
