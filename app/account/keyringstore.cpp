#include "app/account/keyringstore.h"

#include "app/account/tokenanswer.h"
#include "app/base/printable.h"
#include "app/drivers/drivers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace waybill {

namespace {

/// The person waits for it.
constexpr int probeMilliseconds = 3000;

struct KeyringStoreText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::KeyringStore)
};

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

struct KeyringStore::Private
{
    using End = KeyringDriver::End;
    using Answer = KeyringDriver::Answer;
    using Done = KeyringDriver::Done;
    using Job = std::function<void(KeyringDriver &, Done)>;

    /// Asks the keyring; `done` gets End::Failed when it takes too long.
    void run(const Job &job, QObject *context, Done done) { run(job, context, timeout, std::move(done)); }
    void run(const Job &job, QObject *context, int milliseconds, Done done);
    void noteFailure(End end, const QString &words);

    int timeout = 0;
    MemoryStore memory;
    QString reason;      ///< Why the keyring cannot be used; empty while it can.
    bool silent = false; ///< It did not answer: what is asked of it now would wait behind that.
    std::unique_ptr<KeyringDriver> driver;
    QObject jobs; ///< Ends what is under way with the store.
};

void KeyringStore::Private::run(const Job &job, QObject *context, int milliseconds, Done done)
{
    auto *limit = new QTimer(&jobs);
    limit->setSingleShot(true);
    const auto conclude = [this, limit, asker = QPointer<QObject>(context), done](const Answer &answer) {
        limit->deleteLater();
        if (answer.end != End::Done && answer.end != End::NoEntry)
            noteFailure(answer.end, answer.words);
        else
            reason.clear();
        if (asker)
            done(answer);
    };
    QObject::connect(limit, &QTimer::timeout, limit, [this, conclude] {
        silent = true;
        conclude({End::Failed, KeyringStoreText::tr("it does not answer")});
    });
    const Result<Drivers *> found = drivers();
    if (!found) {
        QTimer::singleShot(0, limit, [conclude, error = found.error()] { conclude({End::Failed, error.message}); });
        return;
    }
    if (!driver)
        driver = found.value()->makeKeyring();
    limit->start(milliseconds);
    // By way of the timer: either ends the other.
    job(*driver, [conclude, running = QPointer<QTimer>(limit)](const Answer &answer) {
        if (!running || !running->isActive())
            return;
        running->stop();
        conclude(answer);
    });
}

void KeyringStore::Private::noteFailure(End end, const QString &words)
{
    if (end == End::Locked)
        reason = KeyringStoreText::tr("the system's keyring is locked");
    else if (end == End::Missing)
        reason = KeyringStoreText::tr("there is no system keyring");
    else
        reason = KeyringStoreText::tr("the system's keyring cannot be used (%1)").arg(printable(words, 160));
}

KeyringStore::KeyringStore(int timeout) : d(std::make_unique<Private>())
{
    d->timeout = timeout;
}

KeyringStore::~KeyringStore() = default;

void KeyringStore::read(const Account &account, QObject *context, Read done)
{
    // What memory holds is newer, or in no keyring.
    const auto afterMemory = [this, account, asker = QPointer<QObject>(context), done](const Result<std::optional<TokenSet>> &remembered) {
        if (!asker)
            return;
        const Error unavailable{
            QStringLiteral("keyring.unavailable"), KeyringStoreText::tr("The token cannot be read: %1.").arg(d->reason), {}};
        if (remembered.value() || d->silent)
            return done(remembered.value() ? remembered : Result<std::optional<TokenSet>>(unavailable));
        const auto job = [key = storeKey(account)](KeyringDriver &driver, Private::Done gotten) { driver.read(key, std::move(gotten)); };
        d->run(job, asker, [this, done](const Private::Answer &answer) {
            if (answer.end == Private::End::NoEntry)
                return done(std::optional<TokenSet>());
            if (answer.end != Private::End::Done) {
                return done(
                    Error{QStringLiteral("keyring.unavailable"), KeyringStoreText::tr("The token cannot be read: %1.").arg(d->reason), {}});
            }
            if (const std::optional<TokenSet> tokens = tokensOfKeyring(answer.data))
                return done(tokens);
            done(Error{
                QStringLiteral("keyring.unreadable"), KeyringStoreText::tr("What the keyring holds is no token. Sign in again."), {}});
        });
    };
    d->memory.read(account, &d->jobs, afterMemory);
}

void KeyringStore::write(const Account &account, const TokenSet &tokens, QObject *context, Written done)
{
    const auto keepInMemory = [this, account, tokens, context, done] { d->memory.write(account, tokens, context, done); };
    if (d->silent)
        return keepInMemory();
    const auto job = [key = storeKey(account), text = keyringText(tokens)](KeyringDriver &driver, Private::Done written) {
        driver.write(key, text, std::move(written));
    };
    d->run(job, context, [this, account, context, done, keepInMemory](const Private::Answer &answer) {
        if (answer.end != Private::End::Done)
            return keepInMemory();
        d->memory.remove(account, context, done);
    });
}

void KeyringStore::remove(const Account &account, QObject *context, Written done)
{
    const auto fromKeyring = [this, account, asker = QPointer<QObject>(context), done](bool wasInMemory) {
        if (!asker)
            return;
        const auto conclude = [this, account, asker, done, wasInMemory](const Private::Answer &answer) {
            // Without a keyring, nothing can be left in one that this session wrote.
            if (answer.end == Private::End::Done || answer.end == Private::End::NoEntry || wasInMemory)
                return d->memory.remove(account, asker, done);
            done(Error{QStringLiteral("keyring.unavailable"), KeyringStoreText::tr("The token cannot be removed: %1.").arg(d->reason), {}});
        };
        if (d->silent)
            return conclude({});
        const auto job = [key = storeKey(account)](KeyringDriver &driver, Private::Done removed) {
            driver.remove(key, std::move(removed));
        };
        d->run(job, asker, conclude);
    };
    d->memory.read(account, &d->jobs,
                   [fromKeyring](const Result<std::optional<TokenSet>> &remembered) { fromKeyring(remembered.value().has_value()); });
}

void KeyringStore::probe(QObject *context, Written done)
{
    d->silent = false;
    const auto job = [](KeyringDriver &driver, Private::Done found) { driver.read(QStringLiteral("probe"), std::move(found)); };
    d->run(job, context, std::min(d->timeout, probeMilliseconds), [this, done](const Private::Answer &) {
        done(d->reason.isEmpty() ? Result<Done>(Done{}) : Result<Done>(Error{QStringLiteral("keyring.unavailable"), d->reason, {}}));
    });
}

QString KeyringStore::sessionOnlyReason() const
{
    return d->reason;
}

QByteArray keyringText(const TokenSet &tokens)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("access"), QString::fromLatin1(tokens.access.reveal())},
                                     {QStringLiteral("refresh"), QString::fromLatin1(tokens.refresh.reveal())},
                                     {QStringLiteral("expires"), textOf(tokens.expires)},
                                     {QStringLiteral("refreshExpires"), textOf(tokens.refreshExpires)},
                                     {QStringLiteral("scopes"), QJsonArray::fromStringList(tokens.scopes)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TokenSet> tokensOfKeyring(const QByteArray &text)
{
    const QJsonObject values = QJsonDocument::fromJson(text).object();
    const auto bytes = [&values](const char *name) { return values.value(QLatin1String(name)).toString().toUtf8(); };
    if (!canBeToken(bytes("access")) || (!bytes("refresh").isEmpty() && !canBeToken(bytes("refresh"))))
        return std::nullopt;
    QStringList scopes;
    for (const QJsonValue &scope : values.value(QLatin1String("scopes")).toArray())
        scopes += scope.toString();
    return TokenSet{Secret(bytes("access")), Secret(bytes("refresh")), timeOf(values.value(QLatin1String("expires"))),
                    timeOf(values.value(QLatin1String("refreshExpires"))), scopes};
}

} // namespace waybill
