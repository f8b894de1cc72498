#include "app/github/repositoryfiles.h"

#include "app/github/contents.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace waybill {

namespace {

const QString root = QStringLiteral(".github");
constexpr int mostFiles = 5000;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The git tree id that a listing says an entry of it has.
QString shaIn(const QJsonValue &listing, const QString &path)
{
    const QJsonArray entries = listing.toArray();
    for (const QJsonValue entry : entries) {
        if (entry[QStringLiteral("path")].toString() == path)
            return entry[QStringLiteral("sha")].toString();
    }
    return {};
}

QStringList foldersIn(const QJsonValue &listing)
{
    QStringList folders;
    const QJsonArray entries = listing.toArray();
    for (const QJsonValue entry : entries) {
        if (entry[QStringLiteral("type")].toString() == QLatin1String("dir"))
            folders += entry[QStringLiteral("path")].toString();
    }
    return folders;
}

/// The id of the git tree that a listing of plain files describes (gitformat-pack, "tree objects"); empty where it holds others.
QString treeId(const QJsonValue &listing)
{
    QMap<QByteArray, QByteArray> files;
    const QJsonArray entries = listing.toArray();
    for (const QJsonValue entry : entries) {
        if (entry[QStringLiteral("type")].toString() != QLatin1String("file"))
            return {};
        files.insert(entry[QStringLiteral("name")].toString().toUtf8(),
                     QByteArray::fromHex(entry[QStringLiteral("sha")].toString().toLatin1()));
    }
    QByteArray tree;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        tree += "100644 " + file.key() + '\0' + file.value();
    const QByteArray head = "tree " + QByteArray::number(tree.size()) + '\0';
    return QString::fromLatin1(QCryptographicHash::hash(head + tree, QCryptographicHash::Sha1).toHex());
}

/// Schema `content-directory` or `content-file`.
void addContents(RepositoryFiles &files, const QJsonValue &json)
{
    const QJsonArray entries = json.isArray() ? json.toArray() : QJsonArray{json};
    for (const QJsonValue entry : entries) {
        const QString path = entry[QStringLiteral("path")].toString();
        const QString sha = entry[QStringLiteral("sha")].toString();
        if (entry[QStringLiteral("type")].toString(QStringLiteral("file")) == QLatin1String("file") && !path.isEmpty() && !sha.isEmpty()
            && files.size() < mostFiles)
            files.insert(path, sha);
    }
}

class NoCache : public ResponseCache
{
public:
    std::optional<CachedResponse> find(const QString &) override { return std::nullopt; }
    void store(const QString &, const CachedResponse &) override { }
    void forget(const QString &) override { }
};

/// A reading with all that it needs.
class FreshReading : public QObject
{
public:
    FreshReading(RestClient &client, const RepositoryName &repository, const QStringList &paths, const Clock &clock)
        : m_fetch(client, {}, m_cache, clock), m_reading(m_fetch, repository, paths, nullptr)
    {
    }
    void start(const RepositoryFilesReading::Done &done) { m_reading.start(done); }

private:
    NoCache m_cache;
    CachedFetch m_fetch;
    RepositoryFilesReading m_reading;
};

} // namespace

RepositoryFilesReading::RepositoryFilesReading(CachedFetch &fetch, RepositoryName repository, QStringList paths, QObject *parent)
    : QObject(parent), m_fetch(fetch), m_repository(std::move(repository)), m_paths(std::move(paths))
{
}

/// Those of the paths, and where a repository keeps contracts of its own.
QStringList RepositoryFilesReading::folders() const
{
    QStringList folders{root + QStringLiteral("/waybill/contracts")};
    for (const QString &path : m_paths)
        folders += folderOf(path);
    folders.removeDuplicates();
    return folders;
}

void RepositoryFilesReading::start(const Done &done)
{
    m_done = done;
    m_known = {};
    m_before = m_fetch.cached(contentsRequest(m_repository, root));
    ask({root}, &RepositoryFilesReading::onGithubFolder);
}

std::optional<Known<RepositoryFiles>> RepositoryFilesReading::cached() const
{
    Known<RepositoryFiles> known;
    const auto see = [&](const QString &path) {
        const std::optional<FetchedPage> page = m_fetch.cached(contentsRequest(m_repository, path));
        if (!page || page->status != 200)
            return;
        addContents(known.value, page->json);
        known.readAt = known.readAt.isValid() ? std::min(known.readAt, page->readAt) : page->readAt;
    };
    for (const QString &path : folders() + m_paths)
        see(path);
    known.read = known.fromCache = known.readAt.isValid();
    return known.read ? std::optional(known) : std::nullopt;
}

bool RepositoryFilesReading::see(const FetchedPage &page)
{
    if (m_known.error.code.isEmpty() && page.error && page.status != 404)
        m_known.error = *page.error;
    if (page.readAt.isValid())
        m_known.readAt = m_known.readAt.isValid() ? std::min(m_known.readAt, page.readAt) : page.readAt;
    return m_known.error.code.isEmpty();
}

void RepositoryFilesReading::ask(const QStringList &paths, Then then)
{
    m_waiting = int(paths.size());
    if (paths.isEmpty())
        return end();
    for (const QString &path : paths)
        m_fetch.fetch(contentsRequest(m_repository, path), [this, path, then](const FetchedPage &page) { (this->*then)(path, page); });
}

/// Whether the cache knows what a folder holds: the tree above it is the same as then. A server that gives other ids than git's is not
/// believed; the workflows' folder tells.
bool RepositoryFilesReading::isUnchanged(const QString &folder, const QJsonValue &listing) const
{
    const QString workflows = root + QStringLiteral("/workflows");
    const QString above = folder.section(u'/', 0, 1);
    const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(m_repository, folder));
    const std::optional<FetchedPage> witness = m_fetch.cached(contentsRequest(m_repository, workflows));
    const QString sha = shaIn(listing, above);
    return m_before && known && witness && !sha.isEmpty() && shaIn(m_before->json, above) == sha
        && treeId(witness->json) == shaIn(m_before->json, workflows);
}

void RepositoryFilesReading::onGithubFolder(const QString &, const FetchedPage &page)
{
    if (!see(page))
        return end();
    const QStringList below = page.error ? QStringList() : foldersIn(page.json);
    if (!below.isEmpty()) {
        QStringList wanted = folders();
        wanted.removeIf([&](const QString &folder) {
            if (!below.contains(folder.section(u'/', 0, 1)))
                return true;
            if (!isUnchanged(folder, page.json))
                return false;
            if (const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(m_repository, folder)); known->status == 200)
                addContents(m_known.value, known->json);
            return true;
        });
        return ask(wanted, &RepositoryFilesReading::onFolder);
    }
    // A server that lists no folders.
    QStringList workflows = m_paths.filter(QStringLiteral("/workflows/"));
    workflows.removeIf([this](const QString &path) {
        const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(m_repository, path));
        return known && known->status == 404;
    });
    ask(workflows, &RepositoryFilesReading::onWorkflow);
}

void RepositoryFilesReading::onFolder(const QString &, const FetchedPage &page)
{
    if (see(page) && !page.error)
        addContents(m_known.value, page.json);
    if (--m_waiting == 0)
        end();
}

void RepositoryFilesReading::onWorkflow(const QString &, const FetchedPage &page)
{
    if (see(page) && !page.error)
        addContents(m_known.value, page.json);
    if (--m_waiting > 0)
        return;
    QStringList others = m_paths;
    others.removeIf([](const QString &path) { return path.contains(QLatin1String("/workflows/")); });
    ask(m_known.value.isEmpty() ? QStringList() : others, &RepositoryFilesReading::onFile);
}

void RepositoryFilesReading::onFile(const QString &path, const FetchedPage &page)
{
    onFolder(path, page);
}

std::unique_ptr<QObject> readFilesNow(RestClient &client, const RepositoryName &repository, const QStringList &paths, const Clock &clock,
                                      const RepositoryFilesReading::Done &done)
{
    auto reading = std::make_unique<FreshReading>(client, repository, paths, clock);
    reading->start(done);
    return reading;
}

void RepositoryFilesReading::end()
{
    m_known.read = m_known.error.code.isEmpty();
    if (!m_known.read)
        m_known.value.clear();
    m_done(m_known);
}

} // namespace waybill
