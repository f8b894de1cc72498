#include "app/account/accountlist.h"

#include "app/account/host.h"

#include <QSettings>

#include <algorithm>

namespace waybill {

namespace {

constexpr int mostAccounts = 100;

/// As the settings spell it. A token of the environment is never kept.
QString sourceName(TokenSource source)
{
    switch (source) {
    case TokenSource::Pasted:
        return QStringLiteral("pasted");
    case TokenSource::GitHubCli:
        return QStringLiteral("gh");
    case TokenSource::Device:
    case TokenSource::Environment:
        break;
    }
    return QStringLiteral("device");
}

TokenSource sourceNamed(const QString &name)
{
    if (name == QLatin1String("gh"))
        return TokenSource::GitHubCli;
    return name == QLatin1String("pasted") ? TokenSource::Pasted : TokenSource::Device;
}

QString currentKey(const QString &host)
{
    return QStringLiteral("currentAccount/") + host;
}

} // namespace

QList<Account> AccountList::all() const
{
    QList<Account> accounts;
    const int count = std::min(m_settings.beginReadArray(QStringLiteral("accounts")), mostAccounts);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const Account account{m_settings.value(QStringLiteral("host")).toString(), m_settings.value(QStringLiteral("login")).toString(),
                              m_settings.value(QStringLiteral("id")).toLongLong(),
                              sourceNamed(m_settings.value(QStringLiteral("source")).toString())};
        const Result<Host> host = hostNamed(account.host);
        const bool known =
            std::any_of(accounts.cbegin(), accounts.cend(), [&](const Account &other) { return isSameAccount(account, other); });
        if (host && host.value().name == account.host && !account.login.isEmpty() && account.userId > 0 && !known)
            accounts += account;
    }
    m_settings.endArray();
    return accounts;
}

std::optional<Account> AccountList::current(const QString &host) const
{
    const qint64 chosen = m_settings.value(currentKey(host)).toLongLong();
    std::optional<Account> current;
    for (const Account &account : all()) {
        if (account.host == host && (!current || account.userId == chosen))
            current = account;
    }
    return current;
}

void AccountList::put(const Account &account)
{
    m_settings.sync();
    QList<Account> accounts = all();
    const auto same = std::find_if(accounts.begin(), accounts.end(), [&](const Account &other) { return isSameAccount(account, other); });
    if (same == accounts.end())
        accounts += account;
    else
        *same = account;
    m_settings.setValue(currentKey(account.host), account.userId);
    save(accounts);
}

void AccountList::remove(const Account &account)
{
    m_settings.sync();
    QList<Account> accounts = all();
    accounts.removeIf([&](const Account &other) { return isSameAccount(account, other); });
    if (m_settings.value(currentKey(account.host)).toLongLong() == account.userId)
        m_settings.remove(currentKey(account.host));
    save(accounts);
}

void AccountList::save(const QList<Account> &accounts)
{
    m_settings.remove(QStringLiteral("accounts"));
    m_settings.beginWriteArray(QStringLiteral("accounts"), int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("host"), accounts.at(i).host);
        m_settings.setValue(QStringLiteral("login"), accounts.at(i).login);
        m_settings.setValue(QStringLiteral("id"), accounts.at(i).userId);
        m_settings.setValue(QStringLiteral("source"), sourceName(accounts.at(i).source));
    }
    m_settings.endArray();
    m_settings.sync();
}

bool isSameAccount(const Account &one, const Account &other)
{
    return one.host == other.host && one.userId == other.userId;
}

} // namespace waybill
