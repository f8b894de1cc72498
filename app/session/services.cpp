#include "app/session/services.h"

#include "app/account/keyringstore.h"
#include "app/draft/databasecache.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QStandardPaths>

namespace waybill {

namespace {

/// What is kept while there is no database: nothing.
class NoCache : public ResponseCache
{
public:
    std::optional<CachedResponse> find(const QString &) override { return std::nullopt; }
    void store(const QString &, const CachedResponse &) override { }
    void forget(const QString &) override { }
};

} // namespace

struct Services::Private
{
    // In the order in which one needs the one before; taken down the other way round.
    ServicePlaces places;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<TokenStore> tokens;
    std::unique_ptr<Accounts> accounts;
    std::optional<Result<std::shared_ptr<Database>>> database;
    std::unique_ptr<ResponseCache> cache;
    std::shared_ptr<Outbox> outbox;

    const Result<std::shared_ptr<Database>> &openDatabase()
    {
        if (!database)
            database = Database::open(QDir(places.dataFolder).filePath(QStringLiteral("waybill.db")));
        return *database;
    }
};

ServicePlaces ServicePlaces::ofThisPerson()
{
    ServicePlaces places;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    places.settingsFile = config + QLatin1String("/waybill/accounts.ini");
    places.dataFolder = data + QLatin1String("/waybill");
    places.environment = QProcessEnvironment::systemEnvironment();
    places.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return places;
}

Services::Services(ServicePlaces places, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->places = std::move(places);
}

Services::~Services() = default;

const ServicePlaces &Services::places() const
{
    return d->places;
}

QNetworkAccessManager &Services::network()
{
    if (!d->network)
        d->network = std::make_unique<QNetworkAccessManager>();
    return *d->network;
}

QSettings &Services::settings()
{
    if (!d->settings)
        d->settings = std::make_unique<QSettings>(d->places.settingsFile, QSettings::IniFormat);
    return *d->settings;
}

Accounts &Services::accounts()
{
    if (!d->accounts) {
        d->tokens = d->places.makeTokenStore ? d->places.makeTokenStore() : std::make_unique<KeyringStore>();
        d->accounts = std::make_unique<Accounts>(
            Accounts::Parts{network(), *d->tokens, settings(), d->places.clock, d->places.environment, QString()});
    }
    return *d->accounts;
}

ResponseCache &Services::cache()
{
    if (!d->cache) {
        const Result<std::shared_ptr<Database>> &database = d->openDatabase();
        if (database)
            d->cache = std::make_unique<DatabaseCache>(database.value(), d->places.clock);
        else
            d->cache = std::make_unique<NoCache>();
    }
    return *d->cache;
}

Result<std::shared_ptr<Outbox>> Services::outbox()
{
    if (!d->outbox) {
        const Result<std::shared_ptr<Database>> &database = d->openDatabase();
        if (!database)
            return database.error();
        d->outbox = std::make_shared<Outbox>(database.value(), d->places.clock);
    }
    return d->outbox;
}

} // namespace waybill
