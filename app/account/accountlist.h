#pragma once

#include "app/account/tokens.h"

#include <QHash>
#include <QList>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace waybill {

/// Accounts as the settings keep them: who, where, how; no secret. Another Waybill may write the same settings, so everything is read
/// again before it is changed.
class AccountList
{
public:
    explicit AccountList(QSettings &settings) : m_settings(settings) { }

    /// What makes no sense is passed over.
    QList<Account> all() const;
    /// The one that was chosen last on the host, else the first.
    std::optional<Account> current(const QString &host) const;
    /// Adds it, or brings the one with the same host and id up to date; and makes it the host's current one.
    void put(const Account &account);
    void remove(const Account &account);

private:
    void save(const QList<Account> &accounts);

    QSettings &m_settings;
};

/// Whether both are one account, whatever they are called today.
bool isSameAccount(const Account &one, const Account &other);

} // namespace waybill
