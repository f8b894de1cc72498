#pragma once

#include "app/account/accounts.h"
#include "app/account/devicesignin.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class CodeBox;
class LinkButton;
class MessageLine;
class Prompts;
class RoomScroll;

/// Signs somebody in on a GitHub server: by a code that is entered in the browser, by the GitHub CLI's sign-in, or by a pasted token.
///
///   Server ─▶ Code ──────────────▶ Busy ─▶ closed, or Note (something to know about the new sign-in)
///     │        │ ▲                  │
///     └▶ Ways ─┴─┴─▶ Paste, gh ─────┴─error─▶ Failed ─try again─▶ where it came from
///
/// Whether there is a keyring is asked meanwhile, and known before the browser can be opened; what is not kept in one is said so on every
/// page, and can be tried again. Ways: there is no client id, so no code; one can be given in the server's settings. From every page the
/// other ways are one click away. Deletes itself when closed; use open().
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    struct Dependencies
    {
        Accounts &accounts;
        Network &network;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        DeviceSignIn::Timer timer;  ///< For tests; empty: real time.
        Prompts *prompts = nullptr; ///< For a file in the server's settings; null: its path can be typed alone.
    };
    /// Without a host, the person is asked for one.
    SignInDialog(Dependencies dependencies, std::optional<Host> host, QWidget *parent = nullptr);
    ~SignInDialog() override;

    enum class Page { Server, Code, Ways, Paste, Busy, Failed, Note };
    Page page() const { return m_page; }

signals:
    void signedIn(const waybill::Account &account);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void done(int result) override;

private:
    QWidget *makeCodePart();
    QWidget *makeLinks();
    QWidget *makeEnd();
    void setPage(Page page);
    void updateTexts();
    void updateStatus();

    void begin();
    void askKeyring();
    void keepAgain();
    void showKeyring();
    void openServerSettings();
    void askForServer();
    void startCode();
    void useGitHubCli();
    void usePaste();
    void keep(const TokenSet &tokens, TokenSource source);
    void keepPasted();
    void settle(const Account &account, const TokenSet &tokens, TokenSource source);
    void fail(const Error &error, std::function<void()> again);
    void stop();
    void primaryClicked();
    void copyCode();

    Dependencies m_dependencies;
    std::optional<Host> m_host;
    Page m_page = Page::Busy;
    QString m_scope = QStringLiteral("repo");
    QString m_busyText;
    std::optional<Result<Done>> m_keyring; ///< Nothing: not known yet.
    QString m_otherNotes;                  ///< On the page Note, beside what there is to say of the keyring.
    std::optional<Account> m_account;      ///< Signed in, with something to note.
    std::unique_ptr<DeviceSignIn> m_signIn;
    std::unique_ptr<QObject> m_attempt; ///< What is under way besides hangs on it.
    std::function<void()> m_again;
    QTimer m_second;

    RoomScroll *m_room;
    QLabel *m_title;
    QLabel *m_explanation;
    QLineEdit *m_input; ///< The server's address, or the token.
    QWidget *m_codePart;
    CodeBox *m_code;
    QPushButton *m_copy;
    QPushButton *m_browser;
    QLabel *m_status;
    MessageLine *m_error;
    LinkButton *m_otherScope;
    LinkButton *m_useCode;
    LinkButton *m_useCli;
    LinkButton *m_usePaste;
    LinkButton *m_createToken;
    LinkButton *m_server;
    QPushButton *m_cancel;
    QPushButton *m_primary = nullptr; ///< Made last.
};

} // namespace waybill
