#include "app/github/repositoryfiles.h"

#include <algorithm>

namespace waybill {

namespace {

const QString root = QStringLiteral(".github");
constexpr int mostFiles = 5000;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The git tree id that a list says an entry of it has.
QString idIn(const QJsonValue &list, const QString &path)
{
    const QList<FolderEntry> entries = entriesFromJson(list);
    const auto found = std::find_if(entries.begin(), entries.end(), [&path](const FolderEntry &entry) { return entry.path == path; });
    return found == entries.end() ? QString() : found->id;
}

QStringList foldersIn(const QJsonValue &list)
{
    QStringList folders;
    for (const FolderEntry &entry : entriesFromJson(list)) {
        if (entry.type == QLatin1String("dir"))
            folders += entry.path;
    }
    return folders;
}

void addContents(RepositoryFiles &files, const QJsonValue &json)
{
    for (const FolderEntry &entry : entriesFromJson(json)) {
        if (entry.type == QLatin1String("file") && files.size() < mostFiles)
            files.insert(entry.path, entry.id);
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

RepositoryFilesReading::RepositoryFilesReading(CachedFetch &fetch, RepositoryName repository, const QStringList &paths, QObject *parent)
    : QObject(parent), m_fetch(fetch), m_repository(std::move(repository))
{
    for (const QString &path : paths) {
        m_folders += folderOf(path);
        if (!path.endsWith(u'/'))
            m_paths += path;
    }
    m_folders.removeDuplicates();
}

void RepositoryFilesReading::start(const Done &done)
{
    start({}, [done](const Known<RepositoryFiles> &known, const QList<FetchedPage> &) { done(known); });
}

void RepositoryFilesReading::start(const QList<ContentsPlace> &besides, const DoneBesides &done)
{
    m_done = done;
    m_known = {};
    m_besides.clear();
    if (m_byRest)
        return listByRest();
    QList<ContentsPlace> places{{root}};
    for (const QString &folder : std::as_const(m_folders))
        places.append({folder});
    const auto read = [this](const QList<FetchedPage> &pages) {
        m_byRest = pages.isEmpty();
        if (m_byRest)
            return listByRest();
        m_besides = pages.mid(m_folders.size() + 1);
        for (const FetchedPage &page : pages.first(m_folders.size() + 1)) {
            see(page);
            addContents(m_known.value, page.json);
        }
        end();
    };
    fetchContents(m_fetch, m_repository, places + besides, this, read);
}

void RepositoryFilesReading::listByRest()
{
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
    for (const QString &path : m_folders + m_paths)
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
    const QString sha = idIn(listing, above);
    return m_before && known && witness && !sha.isEmpty() && idIn(m_before->json, above) == sha
        && gitTreeId(entriesFromJson(witness->json)) == idIn(m_before->json, workflows);
}

void RepositoryFilesReading::onGithubFolder(const QString &, const FetchedPage &page)
{
    if (!see(page))
        return end();
    const QStringList below = page.error ? QStringList() : foldersIn(page.json);
    if (!below.isEmpty()) {
        QStringList wanted = m_folders;
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
    m_done(m_known, m_besides);
}

} // namespace waybill
