#include "app/base/printable.h"
#include "ui/account/serverdialog.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/messageline.h"

#include <QLineEdit>
#include <QPushButton>

// What the dialog does; how it looks is in signindialog.cpp.

namespace waybill {

void SignInDialog::begin()
{
    if (!m_host)
        setPage(Page::Server);
    else if (m_dependencies.accounts.clientId(*m_host).isEmpty())
        setPage(Page::Ways);
    else
        startCode();
}

void SignInDialog::askKeyring()
{
    m_keyring.reset();
    showKeyring();
    updateTexts();
    m_dependencies.accounts.probeKeyring(this, [this](const Result<Done> &usable) {
        m_keyring = usable;
        showKeyring();
        const bool waited = m_page == Page::Code && !m_browser->isEnabled();
        updateTexts();
        if (waited && m_browser->isEnabled())
            m_browser->setFocus(Qt::OtherFocusReason);
    });
}

/// What is wrong with it stands on every page that leads to a token, also on the last.
void SignInDialog::showKeyring()
{
    const bool unusable = m_keyring && !*m_keyring;
    if (m_page == Page::Note) {
        QStringList notes{m_otherNotes};
        if (unusable)
            notes.prepend(tr("The sign-in lasts until Waybill closes: %1.").arg(m_keyring->error().message));
        notes.removeAll(QString());
        m_error->setMessage(MessageLine::Weight::Warning, notes.join(u' '), unusable ? tr("Try the keyring again") : QString());
    } else if (m_page != Page::Failed) {
        m_error->setMessage(MessageLine::Weight::Warning,
                            unusable ? tr("The sign-in will last until Waybill closes: %1.").arg(m_keyring->error().message) : QString(),
                            tr("Try again"));
    }
    const bool leads = m_page == Page::Code || m_page == Page::Ways || m_page == Page::Paste;
    m_error->setVisible(m_page == Page::Failed || m_page == Page::Note || (leads && unusable));
}

void SignInDialog::keepAgain()
{
    m_dependencies.accounts.keepInKeyring(*m_account, this, [this](const Result<Done> &kept) {
        m_keyring = kept;
        if (kept && m_otherNotes.isEmpty())
            return accept();
        showKeyring();
        updateTexts();
    });
}

void SignInDialog::openServerSettings()
{
    // Over the window, which has more room than this dialog; it goes with this one.
    QWidget *over = parentWidget() ? parentWidget() : this;
    auto *dialog = new ServerDialog(*m_host, m_dependencies.accounts.serverSettings(*m_host), m_dependencies.openBrowser,
                                    m_dependencies.prompts, over);
    connect(this, &QDialog::finished, dialog, &QDialog::reject);
    connect(dialog, &ServerDialog::saved, this, [this](const ServerSettings &settings) {
        m_dependencies.accounts.setServerSettings(*m_host, settings);
        stop();
        begin();
    });
    dialog->open();
}

void SignInDialog::askForServer()
{
    const Result<Host> host = hostNamed(m_input->text());
    if (!host) {
        const QString typed = m_input->text();
        return fail(host.error(), [this, typed] {
            setPage(Page::Server);
            m_input->setText(typed);
            m_input->selectAll();
        });
    }
    m_host = host.value();
    m_input->clear();
    begin();
}

void SignInDialog::startCode()
{
    stop();
    m_signIn =
        std::make_unique<DeviceSignIn>(m_dependencies.network, *m_host, m_dependencies.accounts.clientId(*m_host), m_dependencies.clock);
    if (m_dependencies.timer)
        m_signIn->setTimer(m_dependencies.timer);
    connect(m_signIn.get(), &DeviceSignIn::codeReady, this, [this] { setPage(Page::Code); });
    connect(m_signIn.get(), &DeviceSignIn::succeeded, this, [this](const TokenSet &tokens) { keep(tokens, TokenSource::Device); });
    connect(m_signIn.get(), &DeviceSignIn::failed, this, [this](const Error &error) { fail(error, [this] { startCode(); }); });
    m_signIn->start(m_scope);
    setPage(Page::Code);
}

void SignInDialog::useGitHubCli()
{
    stop();
    m_attempt = std::make_unique<QObject>();
    m_busyText = tr("Asking the GitHub CLI for its token…");
    setPage(Page::Busy);
    m_dependencies.accounts.tokenOfGitHubCli(*m_host, m_attempt.get(), [this](const Result<Secret> &token) {
        if (token)
            keep({token.value(), {}, {}, {}, {}}, TokenSource::GitHubCli);
        else
            fail(token.error(), [this] { useGitHubCli(); });
    });
}

void SignInDialog::usePaste()
{
    stop();
    setPage(Page::Paste);
}

void SignInDialog::keepPasted()
{
    const Secret token(m_input->text().trimmed().toUtf8());
    m_input->clear();
    keep({token, {}, {}, {}, {}}, TokenSource::Pasted);
}

void SignInDialog::keep(const TokenSet &tokens, TokenSource source)
{
    stop();
    m_attempt = std::make_unique<QObject>();
    m_busyText = tr("Asking %1 who you are…").arg(m_host->name);
    setPage(Page::Busy);
    m_dependencies.accounts.signIn(*m_host, tokens, source, m_attempt.get(), [this, tokens, source](const Result<Account> &account) {
        if (account)
            return settle(account.value(), tokens, source);
        // A token that came by code is good: only the question who it is did not get through.
        const bool unanswered = account.error().code.startsWith(QLatin1String("network."));
        fail(account.error(), [this, tokens, source, unanswered] {
            if (unanswered)
                keep(tokens, source);
            else if (source == TokenSource::Pasted)
                usePaste();
            else
                begin();
        });
    });
}

void SignInDialog::settle(const Account &account, const TokenSet &tokens, TokenSource source)
{
    m_account = account;
    QStringList notes;
    // What became of it counts, not what was asked before.
    const QString reason = m_dependencies.accounts.sessionOnlyReason();
    m_keyring = reason.isEmpty() ? Result<Done>(Done{}) : Result<Done>(Error{QStringLiteral("keyring.unavailable"), reason, {}});
    if (source == TokenSource::Device && !tokens.scopes.isEmpty() && !tokens.scopes.contains(m_scope))
        notes += tr("GitHub granted %1 where %2 was asked for; some repositories may refuse the request.")
                     .arg(enumeration(tokens.scopes), m_scope);
    const std::optional<Account> current = m_dependencies.accounts.current(m_host->name);
    if (current && current->source == TokenSource::Environment)
        notes += tr("An environment variable holds a token for this server, and that one goes first.");
    emit signedIn(account);
    m_otherNotes = notes.join(u' ');
    if (notes.isEmpty() && *m_keyring)
        return accept();
    setPage(Page::Note);
}

void SignInDialog::fail(const Error &error, std::function<void()> again)
{
    stop();
    m_again = std::move(again);
    m_error->setMessage(MessageLine::Weight::Error, error.message, {});
    setPage(Page::Failed);
}

void SignInDialog::stop()
{
    // Their answers may be what led here.
    if (m_signIn) {
        m_signIn->disconnect(this);
        m_signIn->cancel();
        m_signIn.release()->deleteLater();
    }
    if (m_attempt)
        m_attempt.release()->deleteLater();
    m_again = {};
}

void SignInDialog::primaryClicked()
{
    switch (m_page) {
    case Page::Server:
        return askForServer();
    case Page::Paste:
        return keepPasted();
    case Page::Note:
        return accept();
    case Page::Failed:
        if (const auto again = m_again)
            again();
        return;
    case Page::Code:
    case Page::Ways:
    case Page::Busy:
        return;
    }
}

void SignInDialog::done(int result)
{
    stop();
    QDialog::done(result);
}

} // namespace waybill
