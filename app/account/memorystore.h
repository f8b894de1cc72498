#pragma once

#include "app/account/tokenstore.h"

#include <QHash>

namespace waybill {

/// Keeps tokens as long as it lives.
class MemoryStore : public TokenStore
{
public:
    /// Why tokens are kept no longer, for people.
    explicit MemoryStore(QString sessionOnlyReason = {}) : m_reason(std::move(sessionOnlyReason)) { }

    void read(const Account &account, QObject *context, Read done) override;
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override;
    void remove(const Account &account, QObject *context, Written done) override;
    QString sessionOnlyReason() const override { return m_reason; }

private:
    QHash<QString, TokenSet> m_tokens;
    QString m_reason;
};

/// What an account's tokens are filed under: "HOST/ID". Logins may change.
QString storeKey(const Account &account);

} // namespace waybill
