#pragma once

#include "app/base/clock.h"
#include "app/drafts/answerdifference.h"
#include "app/session/formsession.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;
class SegmentedControl;

/// Earlier states of the open draft, each beside the draft as it is now: answer by answer, or as Markdown. Restoring one answer or all of
/// them is one step that Undo takes back. Where several are chosen, the oldest of them stands beside the newest, only to look at.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it; `states` are the newest first.
    HistoryView(FormSession &session, const QList<DraftState> &states, const Clock &clock, QWidget *parent);

    /// Goes to the newest of them.
    void showNewest();
    /// What stateWanted asked for with this id.
    void showState(qint64 id, const Draft &state);
    /// For F6, in the order in which it goes through them.
    QList<QWidget *> panes() const;

    /// Of the list's items: the state's id. An item without one names a day, or is the draft as it is now (0).
    static constexpr int idRole = Qt::UserRole;

signals:
    /// The person looks at this one: it is to be shown. Comes twice where two are looked at.
    void stateWanted(qint64 id);
    /// The person wants to go on from this state in a draft of its own.
    void copyWanted(const waybill::Draft &state);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum View { Differing, All, Markdown };

    QWidget *makeSide(const QDateTime &now);
    QWidget *makeFooter();
    void addStates(const QDateTime &now);
    QString wordsOf(const DraftState &state) const;
    void onChosen();
    /// The state beside which m_shown stands.
    FormSnapshot beside() const;
    void fill();
    QWidget *answersPage(const QList<AnswerDifference> &answers, const FormDefinition &definition, int differing);
    QWidget *markdownPage() const;

    FormSession &m_session;
    QList<DraftState> m_states;
    const Clock m_clock;
    QWidget *m_side = nullptr;
    QBoxLayout *m_head;
    QWidget *m_footer = nullptr;
    QListWidget *m_list;
    Paragraph *m_thinned = nullptr;
    Paragraph *m_heading;
    Paragraph *m_count;
    QWidget *m_chip = nullptr; ///< Around it.
    SegmentedControl *m_views;
    QScrollArea *m_scroll;
    QPushButton *m_restore;
    QPushButton *m_copy;
    qint64 m_older = 0;           ///< Of the chosen ones, the oldest; 0: as it is now.
    qint64 m_newer = 0;           ///< And the newest, where that is another one; 0: as it is now.
    std::optional<Draft> m_shown; ///< The older one. None: as it is now.
    std::optional<Draft> m_other; ///< The newer one. None: as it is now.
};

} // namespace waybill
