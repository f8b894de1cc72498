#include "app/account/keyringstore.h"

#include "app/account/tokenanswer.h"
#include "app/base/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace waybill {

namespace {

struct Text
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
    using JobDone = std::function<void(QKeychain::Error)>;

    /// Starts the job, of which there is at most one at a time in QtKeychain's queue that matters; `done` gets OtherError when it takes
    /// too long.
    void run(QKeychain::Job *job, QObject *context, JobDone done);
    void noteFailure(QKeychain::Error error, const QString &words);

    int timeout = 0;
    MemoryStore memory;
    QString reason;      ///< Why the keyring cannot be used; empty while it can.
    bool silent = false; ///< It did not answer: what is asked of it now would wait behind that.
    QObject jobs;        ///< Ends what is under way with the store.
};

void KeyringStore::Private::run(QKeychain::Job *job, QObject *context, JobDone done)
{
    // QtKeychain's own way out is a settings file in plain text.
    job->setInsecureFallback(false);
    auto *limit = new QTimer(&jobs);
    limit->setSingleShot(true);
    const QPointer<QObject> asker(context);
    const auto conclude = [this, limit, asker, done](QKeychain::Error error, const QString &words) {
        limit->deleteLater();
        if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
            noteFailure(error, words);
        else
            reason.clear();
        if (asker)
            done(error);
    };
    // By way of the timer: either ends the other.
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, conclude](QKeychain::Job *finished) {
        if (!limit->isActive())
            return;
        limit->stop();
        conclude(finished->error(), finished->errorString());
    });
    QObject::connect(limit, &QTimer::timeout, limit, [this, conclude] {
        silent = true;
        conclude(QKeychain::OtherError, Text::tr("it does not answer"));
    });
    limit->start(timeout);
    job->start();
}

void KeyringStore::Private::noteFailure(QKeychain::Error error, const QString &words)
{
    if (error == QKeychain::AccessDeniedByUser || error == QKeychain::AccessDenied)
        reason = Text::tr("the system's keyring is locked");
    else if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
        reason = Text::tr("there is no system keyring");
    else
        reason = Text::tr("the system's keyring cannot be used (%1)").arg(printable(words, 160));
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
        const Error unavailable{QStringLiteral("keyring.unavailable"), Text::tr("The token cannot be read: %1.").arg(d->reason), {}};
        if (remembered.value() || d->silent)
            return done(remembered.value() ? remembered : Result<std::optional<TokenSet>>(unavailable));
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("waybill"));
        job->setKey(storeKey(account));
        const QPointer<QKeychain::ReadPasswordJob> reader(job);
        d->run(job, asker, [this, reader, done](QKeychain::Error error) {
            if (error == QKeychain::EntryNotFound)
                return done(std::optional<TokenSet>());
            if (error != QKeychain::NoError || !reader) {
                return done(Error{QStringLiteral("keyring.unavailable"), Text::tr("The token cannot be read: %1.").arg(d->reason), {}});
            }
            if (const std::optional<TokenSet> tokens = tokensOfKeyring(reader->binaryData()))
                return done(tokens);
            done(Error{QStringLiteral("keyring.unreadable"), Text::tr("What the keyring holds is no token. Sign in again."), {}});
        });
    };
    d->memory.read(account, &d->jobs, afterMemory);
}

void KeyringStore::write(const Account &account, const TokenSet &tokens, QObject *context, Written done)
{
    const auto keepInMemory = [this, account, tokens, context, done] { d->memory.write(account, tokens, context, done); };
    if (d->silent)
        return keepInMemory();
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("waybill"));
    job->setKey(storeKey(account));
    job->setBinaryData(keyringText(tokens));
    d->run(job, context, [this, account, context, done, keepInMemory](QKeychain::Error error) {
        if (error != QKeychain::NoError)
            return keepInMemory();
        d->memory.remove(account, context, done);
    });
}

void KeyringStore::remove(const Account &account, QObject *context, Written done)
{
    const auto fromKeyring = [this, account, asker = QPointer<QObject>(context), done](bool wasInMemory) {
        if (!asker)
            return;
        const auto conclude = [this, account, asker, done, wasInMemory](QKeychain::Error error) {
            // Without a keyring, nothing can be left in one that this session wrote.
            if (error == QKeychain::NoError || error == QKeychain::EntryNotFound || wasInMemory)
                return d->memory.remove(account, asker, done);
            done(Error{QStringLiteral("keyring.unavailable"), Text::tr("The token cannot be removed: %1.").arg(d->reason), {}});
        };
        if (d->silent)
            return conclude(QKeychain::OtherError);
        auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("waybill"));
        job->setKey(storeKey(account));
        d->run(job, asker, conclude);
    };
    d->memory.read(account, &d->jobs,
                   [fromKeyring](const Result<std::optional<TokenSet>> &remembered) { fromKeyring(remembered.value().has_value()); });
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
