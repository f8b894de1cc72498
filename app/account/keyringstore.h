#pragma once

#include "app/account/tokenstore.h"

#include <memory>

namespace waybill {

/// Keeps tokens in the system's keyring. Where there is none, or it stays locked, they live in
/// memory for as long as this does, and sessionOnlyReason() says why; nothing else is ever written.
///
/// Code of an Error: keyring.unavailable (when what is asked for may be in a keyring that cannot be reached), keyring.unreadable.
class KeyringStore : public TokenStore
{
public:
    /// `timeout`, milliseconds: how long a keyring may take, and the person to unlock it.
    explicit KeyringStore(int timeout = 30000);
    ~KeyringStore() override;

    void read(const Account &account, QObject *context, Read done) override;
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override;
    void remove(const Account &account, QObject *context, Written done) override;
    /// Asks for an entry that is not there. One that was silent before is asked anew.
    void probe(QObject *context, Written done) override;
    QString sessionOnlyReason() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The keyring's text for tokens: JSON. And back; nothing when it is not that.
QByteArray keyringText(const TokenSet &tokens);
std::optional<TokenSet> tokensOfKeyring(const QByteArray &text);

} // namespace waybill
