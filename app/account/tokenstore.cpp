#include "app/account/tokenstore.h"

namespace waybill {

namespace {

template <typename Callback, typename Value>
void answerLater(QObject *context, Callback done, Value value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
}

} // namespace

void TokenStore::probe(QObject *context, Written done)
{
    const QString reason = sessionOnlyReason();
    answerLater(context, std::move(done),
                reason.isEmpty() ? Result<Done>(Done{}) : Result<Done>(Error{QStringLiteral("keyring.unavailable"), reason, {}}));
}

void MemoryStore::read(const Account &account, QObject *context, Read done)
{
    const auto found = m_tokens.constFind(storeKey(account));
    answerLater(context, std::move(done),
                Result<std::optional<TokenSet>>(found == m_tokens.cend() ? std::nullopt : std::optional<TokenSet>(*found)));
}

void MemoryStore::write(const Account &account, const TokenSet &tokens, QObject *context, Written done)
{
    m_tokens.insert(storeKey(account), tokens);
    answerLater(context, std::move(done), Result<Done>(Done{}));
}

void MemoryStore::remove(const Account &account, QObject *context, Written done)
{
    m_tokens.remove(storeKey(account));
    answerLater(context, std::move(done), Result<Done>(Done{}));
}

QString storeKey(const Account &account)
{
    return account.host + QLatin1Char('/') + QString::number(account.userId);
}

} // namespace waybill
