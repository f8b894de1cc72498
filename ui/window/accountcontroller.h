#pragma once

#include "app/services/services.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace waybill {

class AccountButton;
class FooterBar;
class Prompts;
class SignInDialog;

/// Signing in and out, and the settings of servers: joins the account button with the dialogs for it.
class AccountController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `host`: the server that the window speaks to now.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window;
        AccountButton &button;
        FooterBar &footer;
        std::function<Host()> host;
    };
    AccountController(Dependencies dependencies, QObject *parent);
    ~AccountController() override;

    /// `then` follows once somebody is signed in on the window's server; a dialog that is cancelled takes it along.
    void signIn(bool elsewhere, const std::function<void()> &then);

private:
    void askToSignOut(const Account &account);
    void openServerSettings();
    void tryKeyring(const Account &account);

    Dependencies m_dependencies;
    QPointer<SignInDialog> m_signIn; ///< Null from when it is closed.
};

} // namespace waybill
