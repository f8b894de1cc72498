#include "app/drivers/keyringdriver.h"

#include <qt6keychain/keychain.h>

namespace waybill {

namespace {

KeyringDriver::End endOf(QKeychain::Error error)
{
    using End = KeyringDriver::End;
    switch (error) {
    case QKeychain::NoError:
        return End::Done;
    case QKeychain::EntryNotFound:
        return End::NoEntry;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return End::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return End::Missing;
    default:
        return End::Failed;
    }
}

class QtKeychainDriver : public KeyringDriver
{
public:
    void read(const QString &key, Done done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("waybill"));
        start(job, key, [job, done](const Answer &answer) { done({answer.end, answer.words, job->binaryData()}); });
    }
    void write(const QString &key, const QByteArray &data, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(QStringLiteral("waybill"));
        job->setBinaryData(data);
        start(job, key, std::move(done));
    }
    void remove(const QString &key, Done done) override
    {
        start(new QKeychain::DeletePasswordJob(QStringLiteral("waybill")), key, std::move(done));
    }

private:
    static void start(QKeychain::Job *job, const QString &key, const Done &done)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job *finished) {
            done({endOf(finished->error()), finished->errorString(), {}});
        });
        job->start(); // Deletes itself when it ends.
    }
};

} // namespace

std::unique_ptr<KeyringDriver> qtKeychainDriver()
{
    return std::make_unique<QtKeychainDriver>();
}

} // namespace waybill
