#pragma once

#include "app/account/tokens.h"
#include "app/base/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace waybill {

/// Where tokens live. Answers come by callback, once, never before the call returns, and not after `context` is gone.
class TokenStore
{
public:
    using Read = std::function<void(Result<std::optional<TokenSet>>)>;
    using Written = std::function<void(Result<Done>)>;

    virtual ~TokenStore() = default;

    virtual void read(const Account &account, QObject *context, Read done) = 0;
    virtual void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) = 0;
    virtual void remove(const Account &account, QObject *context, Written done) = 0;

    /// Whether tokens would outlive the program: asked now, and answered within three seconds. Code: keyring.unavailable
    virtual void probe(QObject *context, Written done);

    /// Empty while tokens outlive the program. Else why they do not, for people: there is no keyring, it is locked.
    virtual QString sessionOnlyReason() const = 0;
};

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
