#include "app/services/services.h"

#include "app/account/accountlist.h"
#include "app/account/keyringstore.h"
#include "app/drafts/draftlock.h"
#include "app/follow/followstore.h"
#include "app/github/cachedfetch.h"
#include "app/http/exchange.h"
#include "app/store/databasecache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <map>
#include <utility>

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
    Network network;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<TokenStore> tokens;
    std::unique_ptr<Accounts> accounts;
    QList<Account> known;                                   ///< As they were last.
    std::map<QString, std::unique_ptr<RestClient>> clients; ///< By host.
    std::optional<Result<std::shared_ptr<Database>>> database;
    QString notice;                           ///< Of the database, until it is taken.
    std::unique_ptr<QThread> checker;         ///< Looks through the database and closes it again;
    std::shared_ptr<Result<QString>> checked; ///< its notice or what is wrong, once that has ended.
    std::unique_ptr<ResponseCache> cache;
    std::shared_ptr<Outbox> outbox;
    std::unique_ptr<Filer> filer;
    std::shared_ptr<WriteStore> writes;
    std::unique_ptr<IssueWriter> writer;
    QList<std::pair<QPointer<QObject>, std::function<void(const QString &)>>> tellers;
    std::unique_ptr<Autosave> autosave;
    std::unique_ptr<DraftCalls> draftCalls;

    ~Private()
    {
        if (checker)
            checker->wait();
    }

    QString lockFolder() const { return QDir(places.dataFolder).filePath(QStringLiteral("locks")); }

    void tell(const QString &sentence)
    {
        tellers.removeIf([](const auto &each) { return !each.first; });
        if (!tellers.isEmpty())
            tellers.constLast().second(sentence);
    }

    QString databasePath() const { return QDir(places.dataFolder).filePath(QLatin1String(databaseFile)); }

    const Result<std::shared_ptr<Database>> &openDatabase()
    {
        if (database)
            return *database;
        if (checker)
            checker->wait();
        if (checked && !*checked)
            return openUnwritable(checked->error());
        database = Database::open(databasePath(), checked ? Database::Check::No : Database::Check::Whole);
        if (!*database)
            return openUnwritable(database->error());
        notice = checked ? checked->value() : database->value()->notice();
        return *database;
    }

    /// What is kept can be read where nothing can be written, and whoever writes is told. By value: the error may be the one that is kept.
    const Result<std::shared_ptr<Database>> &openUnwritable(Error error)
    {
        database = Result<std::shared_ptr<Database>>(error);
        if (error.code != QLatin1String("database.unwritable") || !QFileInfo(databasePath()).isFile())
            return *database;
        if (const Result<std::shared_ptr<Database>> readable = Database::openToRead(databasePath())) {
            database = readable;
            notice = error.text();
        }
        return *database;
    }
};

ServicePlaces ServicePlaces::ofThisPerson(const QString &profile)
{
    ServicePlaces places;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    places.settingsFile = (profile.isEmpty() ? config + QLatin1String("/waybill") : profile) + QLatin1String("/accounts.ini");
    places.dataFolder = profile.isEmpty() ? data + QLatin1String("/waybill") : profile;
    places.environment = QProcessEnvironment::systemEnvironment();
    places.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return places;
}

Services::Services(ServicePlaces places, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->places = std::move(places);
    d->network.setRoutes({d->places.environment, [this](const QString &server) {
                              return settings().value(QStringLiteral("certificateAuthority/") + server).toString().trimmed();
                          }});
}

Services::~Services() = default;

const ServicePlaces &Services::places() const
{
    return d->places;
}

Result<Host> Services::host(const QString &name) const
{
    const Result<Host> usual = hostOfEnvironment(d->places.environment);
    return usual && usual.value().name == name ? usual : hostNamed(name);
}

Network &Services::network()
{
    return d->network;
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
            Accounts::Dependencies{network(), *d->tokens, settings(), d->places.clock, d->places.environment, QString()});
        d->known = d->accounts->all();
        connect(d->accounts.get(), &Accounts::changed, this, &Services::forgetSignedOut);
        connect(d->accounts.get(), &Accounts::changed, this, [this] {
            for (const auto &[name, client] : d->clients) {
                if (const Result<Host> host = this->host(name))
                    client->setHost(d->accounts->reached(host.value()));
            }
        });
    }
    return *d->accounts;
}

void Services::forgetSignedOut()
{
    const QList<Account> before = std::exchange(d->known, d->accounts->all());
    for (const Account &gone : before) {
        const bool there =
            std::any_of(d->known.cbegin(), d->known.cend(), [&gone](const Account &one) { return isSameAccount(one, gone); });
        const bool kept = QFileInfo::exists(QDir(d->places.dataFolder).filePath(QLatin1String(databaseFile)));
        const Result<Host> host = this->host(gone.host);
        if (host && kept && gone.userId > 0 && !there)
            cache().forget(CachedFetch::keyStart(QString::number(gone.userId), d->accounts->reached(host.value())));
    }
}

RestClient &Services::client(const Host &host)
{
    std::unique_ptr<RestClient> &client = d->clients[host.name];
    if (!client)
        client = std::make_unique<RestClient>(network(), accounts().reached(host), accounts().credentials(host), d->places.clock);
    return *client;
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

QString Services::takeDatabaseNotice()
{
    return std::exchange(d->notice, QString());
}

void Services::checkDatabaseAhead(QObject *context, std::function<void()> done)
{
    if (d->database || d->checker || !QFileInfo::exists(d->databasePath()))
        return done();
    d->checked = std::make_shared<Result<QString>>(QString());
    d->checker.reset(QThread::create([path = d->databasePath(), checked = d->checked] {
        const Result<std::shared_ptr<Database>> database = Database::open(path);
        *checked = database ? Result<QString>(database.value()->notice()) : Result<QString>(database.error());
    }));
    connect(d->checker.get(), &QThread::finished, context, std::move(done));
    d->checker->start();
}

void Services::releaseMemory()
{
    if (d->database && *d->database)
        d->database->value()->releaseMemory();
}

Result<Filer *> Services::filer()
{
    if (!d->filer) {
        const Result<std::shared_ptr<Outbox>> kept = outbox();
        if (!kept)
            return kept.error();
        d->filer = std::make_unique<Filer>(
            kept.value(), [this](const QString &host, const QString &login) { return clientOf(host, login); }, d->lockFolder(),
            d->places.clock);
        connect(d->filer.get(), &Filer::troubled, this, [this](const QUuid &, const QString &sentence) { d->tell(sentence); });
    }
    return d->filer.get();
}

Result<std::shared_ptr<WriteStore>> Services::writes()
{
    if (!d->writes) {
        const Result<std::shared_ptr<Database>> &database = d->openDatabase();
        if (!database)
            return database.error();
        d->writes = std::make_shared<WriteStore>(database.value(), d->places.clock);
    }
    return d->writes;
}

Result<IssueWriter *> Services::writer()
{
    if (!d->writer) {
        const Result<std::shared_ptr<WriteStore>> kept = writes();
        if (!kept)
            return kept.error();
        d->writer = std::make_unique<IssueWriter>(
            kept.value(), [this](const QString &host, const QString &login) { return clientOf(host, login); }, d->lockFolder(),
            d->places.clock);
        connect(d->writer.get(), &IssueWriter::troubled, this, [this](const QUuid &, const QString &sentence) { d->tell(sentence); });
    }
    return d->writer.get();
}

/// A request goes out as who confirmed it or not at all.
RestClient *Services::clientOf(const QString &hostName, const QString &login)
{
    const Result<Host> host = this->host(hostName);
    if (!host)
        return nullptr;
    const std::optional<Account> account = accounts().current(host.value().name);
    return account && account->login == login ? &client(host.value()) : nullptr;
}

void Services::setTroubleTeller(QObject *context, std::function<void(const QString &)> tell)
{
    d->tellers.removeIf([context](const auto &each) { return !each.first || each.first == context; });
    d->tellers.append({context, std::move(tell)});
}

Result<DraftStore> Services::drafts()
{
    const Result<std::shared_ptr<Database>> &database = d->openDatabase();
    if (!database)
        return database.error();
    return DraftStore(database.value(), d->places.clock);
}

Result<Catalogue> Services::catalogue()
{
    const Result<std::shared_ptr<Database>> &database = d->openDatabase();
    if (!database)
        return database.error();
    return Catalogue(database.value(), d->places.clock);
}

Result<FollowStore> Services::followed()
{
    const Result<std::shared_ptr<Database>> &database = d->openDatabase();
    if (!database)
        return database.error();
    return FollowStore(database.value());
}

Autosave &Services::autosave()
{
    if (!d->autosave)
        d->autosave = std::make_unique<Autosave>(d->databasePath(), d->places.clock);
    return *d->autosave;
}

DraftCalls &Services::draftCalls()
{
    if (!d->draftCalls)
        d->draftCalls = std::make_unique<DraftCalls>(d->places.dataFolder);
    return *d->draftCalls;
}

std::optional<Draft> lastDraft(const ServicePlaces &places)
{
    const QString file = QDir(places.dataFolder).filePath(QLatin1String(databaseFile));
    if (!QFileInfo::exists(file))
        return std::nullopt;
    const Result<std::shared_ptr<Database>> database = Database::openToRead(file);
    if (!database)
        return std::nullopt;
    const DraftStore drafts(database.value(), places.clock);
    const Result<QList<QUuid>> open = drafts.openDrafts();
    for (const QUuid &id : open ? open.value() : QList<QUuid>()) {
        if (DraftLock(places.dataFolder, id).isElsewhere())
            continue;
        const Result<std::optional<Draft>> draft = drafts.draft(id);
        if (draft && draft.value())
            return draft.value();
    }
    return std::nullopt;
}

void findAccount(Services &services, const Host &host, QObject *context, std::function<void(Result<Account>)> done)
{
    Accounts &accounts = services.accounts();
    if (accounts.current(host.name))
        return accounts.identify(host, context, std::move(done));
    accounts.tokenOfGitHubCli(host, context, [&accounts, host, context, done](const Result<Secret> &token) {
        if (!token)
            return done(
                Error{QStringLiteral("auth.signed-out"),
                      QCoreApplication::translate("waybill::SigningIn",
                                                  "Nobody is signed in on %1. Run waybill auth login, or set a token in the environment.")
                          .arg(host.name),
                      host.name});
        TokenSet tokens;
        tokens.access = token.value();
        accounts.signIn(host, tokens, TokenSource::GitHubCli, context, done);
    });
}

} // namespace waybill
