#include "ui/window/accountcontroller.h"

#include "ui/account/accountbutton.h"
#include "ui/account/serverdialog.h"
#include "ui/account/signindialog.h"
#include "ui/footer/footerbar.h"
#include "ui/widgets/prompts.h"

namespace waybill {

AccountController::AccountController(Dependencies dependencies, QObject *parent) : QObject(parent), m_dependencies(std::move(dependencies))
{
    const AccountButton &button = m_dependencies.button;
    connect(&button, &AccountButton::signInWanted, this, [this](bool elsewhere) { signIn(elsewhere, {}); });
    connect(&button, &AccountButton::signOutWanted, this, &AccountController::askToSignOut);
    connect(&button, &AccountButton::serverSettingsWanted, this, &AccountController::openServerSettings);
    connect(&button, &AccountButton::keyringWanted, this, &AccountController::tryKeyring);
    connect(&button, &AccountButton::pageWanted, this, m_dependencies.openBrowser);
}

AccountController::~AccountController() = default;

void AccountController::signIn(bool elsewhere, const std::function<void()> &then)
{
    if (m_signIn)
        return m_signIn->raise();
    const std::optional<Host> host = elsewhere ? std::nullopt : std::optional<Host>(m_dependencies.host());
    m_signIn = new SignInDialog({m_dependencies.services.accounts(),
                                 m_dependencies.services.network(),
                                 m_dependencies.clock,
                                 m_dependencies.openBrowser,
                                 {},
                                 &m_dependencies.prompts},
                                host, m_dependencies.window);
    connect(m_signIn, &QDialog::finished, this, [this] { m_signIn = nullptr; });
    connect(m_signIn, &SignInDialog::signedIn, this, [this, then](const Account &account) {
        m_dependencies.footer.showMessage(tr("Signed in as %1.").arg(account.login));
        if (then && account.host == m_dependencies.host().name)
            then();
    });
    m_signIn->open();
}

void AccountController::askToSignOut(const Account &account)
{
    Accounts &accounts = m_dependencies.services.accounts();
    // Read now: without the account nobody knows any more how it signed in.
    const QUrl revocation = accounts.revocationPage(account);
    Prompts::Question question;
    question.title = tr("Sign out %1?").arg(account.login);
    question.text = revocation.isEmpty()
        ? tr("The token is forgotten here. The GitHub CLI keeps its own sign-in; “gh auth logout” ends that.")
        : tr("The token is forgotten here. %1 goes on taking it until it is revoked there.").arg(account.host);
    question.accept = tr("Sign out");
    if (!revocation.isEmpty())
        question.alternative = tr("Sign out and open the page to revoke it");
    m_dependencies.prompts.ask(m_dependencies.window, question, [this, &accounts, account, revocation](Prompts::Button button) {
        if (button == Prompts::Button::Cancel)
            return;
        const bool revokes = button == Prompts::Button::Alternative;
        accounts.signOut(account, this, [this, account, revocation, revokes](const Result<Done> &gone) {
            m_dependencies.footer.showMessage(gone ? tr("%1 is signed out of %2.").arg(account.login, account.host) : gone.error().message);
            if (gone && revokes)
                m_dependencies.openBrowser(revocation);
        });
    });
}

void AccountController::openServerSettings()
{
    const Host host = m_dependencies.host();
    Accounts &accounts = m_dependencies.services.accounts();
    auto *dialog =
        new ServerDialog(host, accounts.serverSettings(host), m_dependencies.openBrowser, &m_dependencies.prompts, m_dependencies.window);
    connect(dialog, &ServerDialog::saved, this, [this, host, &accounts](const ServerSettings &settings) {
        accounts.setServerSettings(host, settings);
        m_dependencies.footer.showMessage(tr("Settings for %1 are saved.").arg(host.name));
    });
    dialog->open();
}

void AccountController::tryKeyring(const Account &account)
{
    m_dependencies.services.accounts().keepInKeyring(account, this, [this](const Result<Done> &kept) {
        m_dependencies.footer.showMessage(kept ? tr("The token is kept in the system keyring now.")
                                               : tr("The sign-in lasts until Waybill closes: %1.").arg(kept.error().message));
    });
}

} // namespace waybill
