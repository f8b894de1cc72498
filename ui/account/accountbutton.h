#pragma once

#include "app/account/accounts.h"
#include "app/github/types.h"
#include "ui/look/glyphs.h"

#include <QAbstractButton>
#include <QPointer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace waybill {

/// The round picture in the top bar: who files the request. Opens a menu to sign in and out, and to change accounts. Until it is given
/// the accounts, which a start of the program must not wait for, it is a button to sign in.
class AccountButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    /// `host` is the server that the window speaks to now. May be called again with another one.
    void setAccounts(Accounts *accounts, const Host &host);
    std::optional<Account> account() const;
    /// Where requests go, and what the account may do there; none: not known.
    void setRepository(const std::optional<Repository> &repository) { m_repository = repository; }
    /// Fills and shows the menu beneath the button.
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The person wants to sign in on the window's server, or (`elsewhere`) on one that is still to be named.
    void signInWanted(bool elsewhere);
    void signOutWanted(const waybill::Account &account);
    /// A page of the window's server.
    void pageWanted(const QUrl &page);
    /// The settings of the window's server (see ServerDialog).
    void serverSettingsWanted();
    /// The token of this account lives for the session only; the person wants the keyring to be tried once more.
    void keyringWanted(const waybill::Account &account);
    /// The person chose an account that was signed in already; it is in use on its host now.
    void accountChosen(const waybill::Account &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void clickedAt();
    void fillMenu();
    void addAccount(const Account &who);
    void addAbilities();
    void addAccounts();
    QString describe(const Account &account) const;
    QString whereTheTokenIs(const Account &account) const;
    void add(Glyph glyph, const QString &text, const std::function<void()> &call);

    QPointer<Accounts> m_accounts;
    Host m_host;
    std::optional<Repository> m_repository;
    QMenu *m_menu;
};

/// One or two letters for a login: "octo-cat" gives OC, "octocat" OC.
QString initialsOf(const QString &login);

} // namespace waybill
