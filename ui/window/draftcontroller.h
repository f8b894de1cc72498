#pragma once

#include "app/drafts/templatechange.h"
#include "ui/drafts/draftkeeper.h"

namespace waybill {

class DraftList;
class FooterBar;
class HistoryView;
class Prompts;
class SavedLabel;
class TemplateBanner;
class Workspace;
struct WindowActions;

/// What stands between the window and drafts: says whether what was typed is kept, brings a draft back as it was, and opens the lists of
/// drafts and of earlier states.
class DraftController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Clock clock;
        QWidget *window;
        SavedLabel &savedState;
        TemplateBanner &banner;
        FooterBar &footer;
        const WindowActions &actions;
    };
    explicit DraftController(Dependencies dependencies);

    /// Another form is open; `draft` is the one that it goes on with. Its repository is chosen with start(), or now where that was.
    void setForm(Workspace &workspace, Submission &submission, const Draft &draft);
    /// What a start of the program must not wait for.
    void start();
    /// The open form as a draft.
    Draft current() const { return m_keeper.current(); }
    /// The template as it is now, where that is not as it was when the draft began.
    const std::optional<TemplateChange> &change() const { return m_change; }
    /// The answers of `before` were moved to the form that is open now: says what became of them.
    void tellMoved(const Draft &before, const MovedAnswers &moved);
    /// The open draft stays with its template: no change of it is offered until it is opened anew.
    void stay();
    /// False: what was typed could not be written, and the person was told.
    bool flush() { return m_keeper.flush(); }
    /// It was filed with these answers.
    void settle(const QList<Value> &sent, qint64 issue, const QUrl &page) { m_keeper.settle(sent, issue, page); }
    /// Opens this draft here, or brings the window to the front that has it; where neither can be, the person is told.
    void open(const QUuid &id);
    /// Holds a request against another one; none: against the open form.
    void compare(const Draft &draft, const QString &name, const std::optional<Draft> &other, const QString &otherName);
    /// An edit of an issue was saved, which is as in `base` now.
    void settleEdit(const QList<Value> &sent, const IssueBasePtr &base)
    {
        m_keeper.settle(sent, base->issue.number, base->issue.page);
        m_keeper.rebase(base);
    }
    void closeHistory();
    DraftList *list() const;
    HistoryView *history() const;
    /// Of the history, for F6; none while it is not there.
    QList<QWidget *> panes() const;

signals:
    /// The person wants to go on with this draft.
    void openWanted(const waybill::Draft &draft);
    /// The history came or went.
    void panesChanged();

private:
    void showState(const QString &text, bool trouble);
    void showTitle();
    void showView(const DraftView &view);
    void lookForChange(const Draft &draft);
    void showBeside();
    void openList();
    void openHistory();
    void openCopy(const Draft &state);
    void tellOfDraft(const QString &text);
    void remove(const QUuid &id, bool back);
    void fillList();

    Dependencies m_dependencies;
    DraftKeeper m_keeper;
    QPointer<Workspace> m_workspace;
    QPointer<Submission> m_submission;
    QPointer<DraftList> m_list;
    QPointer<HistoryView> m_history;
    std::optional<Target> m_target; ///< Of the draft; none: it was chosen.
    DraftView m_view;               ///< As it was last.
    std::optional<TemplateChange> m_change;
    QUuid m_stays; ///< The draft that stays with its template.
    QList<KeptAnswer> m_kept;
    QString m_difference; ///< Of the open form's template and another version.
    bool m_started = false;
};

} // namespace waybill
