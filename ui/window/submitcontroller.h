#pragma once

#include "app/submit/submission.h"
#include "ui/repository/repositorystatus.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace waybill {

class AccountButton;
class AccountController;
class Exporter;
class FooterBar;
class OutboxController;
class Prompts;
class RepositoryBanner;
class RepositoryButton;
class RepositoryPicker;
class SubmitSheet;
class Workspace;
struct WindowActions;

/// What stands between the window and GitHub: who is signed in, where requests go, the sheet, and what is not settled yet. It joins panes
/// that know nothing of each other with the form that is open; it decides nothing that a Submission does not.
///
///   Submit ─▶ repository chosen? ─▶ signed in? ─▶ sheet ─▶ Submission::submit ─▶ sheet follows the Filer
///               └▶ RepositoryPicker ─┘   └▶ SignInDialog ─┘
class SubmitController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Settings &settings;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window;
        AccountButton &account;
        RepositoryButton &repository;
        RepositoryBanner &repositoryBanner;
        OutboxController &outbox;
        FooterBar &footer;
        const WindowActions &actions;
        std::function<bool()> save; ///< Where the open form is an issue's: has that saved; else false.
    };
    explicit SubmitController(Dependencies dependencies);

    /// Another form is open now. Both live as long as it does.
    void setForm(Workspace &workspace, Exporter &exporter);
    /// What a start of the program must not wait for: the accounts, the last repository, what the outbox holds.
    void start();

    Submission *submission() const;
    SubmitSheet *sheet() const;

signals:
    /// A repository was used: what is kept of it should outlive whatever comes.
    void settingsChanged();
    /// Something else is known of the repository.
    void repositoryRead();
    /// The request with these answers is this issue now.
    void filed(const QList<waybill::Value> &sent, qint64 issue, const QUrl &page);
    /// The person wants the Markdown instead.
    void exportWanted();

private:
    void beginSubmit();
    /// `then` follows once a repository is chosen; a dialog that is cancelled takes it along.
    void chooseRepository(const std::function<void()> &then);
    /// What the account can file in, for the picker; nothing where nobody is signed in.
    void offerRepositories();
    void useRepository(const RepositoryAddress &address);
    /// Among the recent ones, as soon as it was read or nobody can tell: what does not exist is not kept.
    void keepRepository();
    void openSheet();
    void makeSheet();
    /// To where the person can mend what a check of the sheet found.
    void goTo(const ReviewCheck &check);
    void showReview();
    /// What the sheet would stop, in the footer.
    void showStop();
    void fillSheet();
    /// Asks first where it may be there already.
    void submit();
    void askAboutDouble(const QList<PossibleDouble> &doubles);
    void file(const QList<PossibleDouble> &seen);
    void onFilingChanged(const FilingStatus &status);
    void onFiled(const FilingStatus &status);
    void showRepositoryStatus();
    void showContract();
    void copyLink();
    bool isSignedIn() const;

    Dependencies m_dependencies;
    AccountController *m_accounts;
    QPointer<Workspace> m_workspace;
    QPointer<Exporter> m_exporter;
    QPointer<Submission> m_submission; ///< The workspace's child.
    QPointer<SubmitSheet> m_sheet;     ///< This and the dialogs below: null from when they are closed.
    QPointer<RepositoryPicker> m_picker;
    QTimer m_fillTimer; ///< Several changes fill the sheet once.
    bool m_started = false;
    QHash<QUuid, QList<Value>> m_sent; ///< What was answered when each was sent: once filed, it is not lost with the window.
};

} // namespace waybill
