#pragma once

#include "app/drafts/draft.h"
#include "app/reuse/earlierrequest.h"
#include "app/services/services.h"
#include "app/submit/handover.h"
#include "app/submit/issuesaving.h"
#include "app/submit/issuewrites.h"
#include "app/submit/openedissue.h"
#include "app/submit/recheck.h"
#include "app/submit/submission.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class CachedFetch;
struct FetchedPage;
class FormSession;
class IssueBanner;
class IssueDialog;
class Prompts;
class SaveSheet;

/// What stands between the window and issues that exist: opens one as a form, and saves what is changed in it.
///
///   dialog, row, address ─▶ openIssue ─▶ draft with its IssueBase ─▶ the window's form
///   save ─▶ SaveSheet ─▶ IssueSaving (dry) ─▶ plan or conflicts ─▶ the outbox's IssueWriter ─▶ another IssueBase
class IssueController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window;
        IssueBanner &banner;
        QAction *open; ///< Asks what is to be opened.
        /// Writes what was typed, and names its draft; null: it has none yet. No value: it could not be written.
        std::function<std::optional<QUuid>()> keep;
    };
    explicit IssueController(Dependencies dependencies);

    /// Another form is open; `draft` is the one that it goes on with.
    void setForm(FormSession &session, Submission &submission, const Draft &draft);
    /// Opens "#12" of the chosen repository, "owner/name#12" or an issue's address; by this template, or the one that fits. What goes wrong
    /// is said in the dialog, where that is open, else by a message.
    void openNamed(const QString &text, const QString &templateName = {});
    /// Shows what would be saved, and saves it when the person says so; false: the form is no issue's.
    bool save();
    /// Of the open form; null: it is no issue's.
    const IssueBasePtr &edits() const { return m_edits; }

signals:
    /// This is to be opened in place of the open form; `why` says why by this template.
    void opened(const waybill::Draft &draft, const QString &why);
    /// What is to be opened is being changed in this draft, here or in another window.
    void draftWanted(const QUuid &id);
    /// The open form changes this issue; null: none.
    void edited(const waybill::IssueBasePtr &edits);
    /// A body without an issue, for a draft of its own.
    void textOpened(const waybill::Handover &text);
    void fileWanted();
    /// A new request with these answers.
    void copyWanted(const waybill::EarlierRequest &request, const QUrl &from);
    void saved(const QList<waybill::Value> &sent, const waybill::IssueBasePtr &base);
    /// The issue that is open is to be seen as one that was filed: what becomes of it.
    void followWanted(const waybill::FilingStatus &status);
    /// Something to know, in a sentence.
    void told(const QString &sentence);

private:
    void openDialog();
    void openClipboard();
    void listIssues();
    void fetchIssues(const Account &account);
    void showIssues(const FetchedPage &page, bool fromCache);
    void refuse(const Error &error);
    void closeDialog();
    void take(const OpenedIssue &issue);
    bool goOn(const IssueBase &issue, const std::optional<Error> &unread);
    void chooseTemplate();
    void openWith(const QString &templateName);
    void copyAsNew();
    void followIssue();
    void look(const TakeChoices &choices);
    void looked(const SavingEnd &end);
    void queue();
    bool follow();
    void onWritten(const QUuid &id);
    bool isOwn(const IssueWrite &write) const;
    void settled(const WriteStatus &status);
    void tellWaiting(const QString &sentence);
    void showBanner();

    Dependencies m_dependencies;
    QPointer<FormSession> m_session;
    QPointer<Submission> m_submission;
    IssueBasePtr m_edits;
    QUrl m_copyOf;
    QString m_why;
    QPointer<IssueDialog> m_dialog;
    QPointer<SaveSheet> m_sheet;
    TakeChoices m_choices;              ///< Of the sheet.
    SavingEnd m_plan;                   ///< What the sheet shows.
    QUuid m_settled;                    ///< The write whose end was taken last.
    std::optional<Issue> m_there;       ///< As the writer read it last.
    bool m_following = false;           ///< The writer's signals are connected.
    QList<Value> m_sent;                ///< Answers as they were when they were last sent.
    std::unique_ptr<QObject> m_reading; ///< What the issue that is being opened hangs on: a newer one ends it.
};

} // namespace waybill
