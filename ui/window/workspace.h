#pragma once

#include "app/drafts/templatechange.h"
#include "app/library/opening.h"
#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "app/submit/contractwords.h"
#include "ui/window/columns.h"

#include <QSplitter>
#include <QTimer>

namespace waybill {

class BesidePane;
class ChecksPane;
class FormView;
class MarkdownPane;
class PreviewPane;
class SectionList;
class TabbedPane;

/// One open form and its panes: sections, form, and the tabs Preview, Markdown and Checks, and Beside where answers or lines of another
/// version of the template are to be seen. Another form gets another workspace.
///
///   sections ◀──▶ form ◀──▶ preview, Markdown, checks        (all of them follow the session)
///
/// In a narrow window the sections are icons and the form is one of the tabs: see columnsFor.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    Workspace(const OpenedForm &opened, const Clock &clock, QWidget *parent = nullptr);
    ~Workspace() override;

    FormSession &session() { return *m_session; }
    VisitedFields &visited() { return *m_visited; }
    FormView &form() { return *m_form; }

    ProblemCounts counts() const { return countsOf(*m_session, *m_visited); }
    /// The field after (1) or before (-1) the current one that has something to mend, going round; -1 when there is none.
    int problemField(int direction) const;
    void focusField(int field);
    /// Goes to what is to be mended at the field: to the very task, link or part of the text; to the field where nothing is.
    void mendField(int field);
    /// The same at problemField(direction); within a list, to the task that comes next.
    void mendNext(int direction);
    void goTo(const Problem &problem);
    void showSection(int section);
    /// The field that has the focus or had it last; -1: none yet.
    int currentField() const { return m_currentField; }
    /// 0 Preview, 1 Markdown, 2 Checks, 3 Beside.
    void showTab(int index);
    int tab() const;
    QList<QWidget *> panes() const;
    /// "owner/name" of the repository that the request goes to (empty: none is chosen), and the web address of its server; for the preview.
    void setRepository(const QString &repository, const QString &server);
    /// See ChecksPane::setContract.
    void setContract(ContractChoice::State state, const ContractWords &words, bool withRepository);
    /// Whether the repository has a version of the form's template to move to.
    void offerMove(bool offered);
    /// What would stop the request although nothing is to be mended in the form; empty: nothing would.
    void setStop(const QString &stop);
    /// See BesidePane::show.
    void setBeside(const QList<KeptAnswer> &kept, const QString &difference);
    /// Marks the fields that another version of the template moved or brought; none: no more.
    void markChanges(const QList<ChangedField> &fields);
    /// Title of the milestone that the issue gets, for the preview; empty: none.
    void setMilestone(const QString &milestone);
    /// Widths of the panes as they were remembered; an empty list keeps the design's.
    void restoreSizes(const QList<int> &sizes);
    /// Widths of the panes where all three are side by side, to be remembered.
    QList<int> wideSizes() const;

signals:
    /// What counts() or problemField() tell may be another.
    void countsChanged();
    /// panes() are others: the columns gave way, or came back.
    void panesChanged();
    /// The person wants to choose a repository.
    void repositoryWanted();
    /// The person chose a contract: see Submission::setContractChoice.
    void contractChosen(const QString &choice);
    /// The person wants to move to the repository's version of the template.
    void moveWanted();
    /// See BesidePane::dropped.
    void keptDropped(int index);
    /// See FieldFrame::linkActivated.
    void linkActivated(const QUrl &page);
    /// While it is seen, once a second: what is shown of the time may be another.
    void ticked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSections();
    void addForm();
    void addTabs();
    QList<int> designSizes() const;
    void setLeastWidths();
    void giveWay();
    void moveForm();
    void setCurrentField(int field);
    int placeForKept() const;
    void addKept(int index);
    void updateKeptPlace();
    const Problem *taskBeside(const QList<Problem> &problems, int direction) const;
    void onProblemsChanged();

    FormSession *m_session;
    VisitedFields *m_visited;
    SectionList *m_sections = nullptr;
    FormView *m_form = nullptr;
    TabbedPane *m_tabs = nullptr;
    PreviewPane *m_preview = nullptr;
    MarkdownPane *m_markdown = nullptr; ///< Null until first shown.
    ChecksPane *m_checks = nullptr;     ///< The same.
    BesidePane *m_beside = nullptr;     ///< The same.
    QList<KeptAnswer> m_kept;
    QString m_difference;
    ContractChoice::State m_contractState = ContractChoice::State::None;
    ContractWords m_contractWords = wordsOf({}, {}, {}, {});
    bool m_withRepository = false;
    Columns m_columns;
    QList<int> m_wideSizes; ///< See wideSizes(), while the columns give way.
    QString m_stop;
    int m_currentField = -1; ///< The one that has the focus, or had it last.
    Problem m_mending;       ///< That was gone to last.
    QTimer m_clockTimer;
};

} // namespace waybill
