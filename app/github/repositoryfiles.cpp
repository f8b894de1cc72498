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
    m_placesBesides = besides;
    m_known = {};
    m_besides.clear();
    m_treeAsked = false;
    if (m_fetch.cached(treeRequest(m_repository, root)))
        askRoot();
    else
        askTree();
}

void RepositoryFilesReading::askTree()
{
    m_treeAsked = true;
    m_fetch.fetch(treeRequest(m_repository, root), [this](const FetchedPage &page) { onTree(page); });
}

void RepositoryFilesReading::onTree(const FetchedPage &page)
{
    if (page.error && couldNotAsk(*page.error)) {
        see(page);
        end();
    } else if (!page.error && addTree(page.json, m_known.value)) {
        see(page);
        end();
    } else if (page.status == 404 && m_besides.isEmpty()) {
        askRoot(); // It may be that there is no such folder.
    } else {
        listByContents();
    }
}

void RepositoryFilesReading::askRoot()
{
    m_fetch.fetch(treeRequest(m_repository), [this](const FetchedPage &page) { onRoot(page); });
}

void RepositoryFilesReading::onRoot(const FetchedPage &page)
{
    if (page.error && couldNotAsk(*page.error)) {
        see(page);
        return end();
    }
    const std::optional<FetchedPage> known = m_fetch.cached(treeRequest(m_repository, root));
    const std::optional<QList<FolderEntry>> entries = page.error ? std::nullopt : treeFromJson(page.json);
    if (!entries)
        return m_treeAsked || (known && known->status == 404) ? listByContents() : askTree();
    const auto folder = std::find_if(entries->begin(), entries->end(), [](const FolderEntry &entry) { return entry.path == root; });
    const bool none = folder == entries->end() || folder->type != QLatin1String("dir");
    const bool same = !none && known && known->status == 200 && known->json[QStringLiteral("sha")].toString() == folder->id;
    seeBesides(*entries, page.readAt);
    // Kept anew: what is known is as old as this answer.
    const FetchedPage kept = none ? m_fetch.keep(treeRequest(m_repository, root), QJsonValue(), 404)
        : same                    ? m_fetch.keep(treeRequest(m_repository, root), known->json)
                                  : FetchedPage();
    if (none || (same && addTree(kept.json, m_known.value))) {
        see(page);
        end();
    } else if (m_treeAsked) {
        listByContents();
    } else {
        askTree();
    }
}

/// What lies in the root is listed there.
void RepositoryFilesReading::seeBesides(const QList<FolderEntry> &entries, const QDateTime &readAt)
{
    for (const ContentsPlace &place : std::as_const(m_placesBesides)) {
        const RestRequest request = contentsRequest(m_repository, place.path, place.branch);
        const auto listed =
            std::find_if(entries.begin(), entries.end(), [&](const FolderEntry &entry) { return entry.path == place.path; });
        const std::optional<FetchedPage> known = m_fetch.cached(request);
        FetchedPage page;
        const bool onHead = place.branch.isEmpty() || place.branch == m_defaultBranch;
        if (onHead && !place.path.contains(u'/')) {
            if (listed == entries.end())
                page = m_fetch.keep(request, QJsonValue(), 404);
            else if (known && known->status == 200 && known->json[QStringLiteral("sha")].toString() == listed->id)
                page = m_fetch.keep(request, known->json);
        }
        if (page.status != 0)
            page.readAt = readAt;
        m_besides.append(page);
    }
}

bool RepositoryFilesReading::addTree(const QJsonValue &json, RepositoryFiles &files) const
{
    const std::optional<QList<FolderEntry>> entries = treeFromJson(json, root);
    for (const FolderEntry &entry : entries.value_or(QList<FolderEntry>())) {
        if (entry.type == QLatin1String("file") && m_folders.contains(folderOf(entry.path)) && files.size() < mostFiles)
            files.insert(entry.path, entry.id);
    }
    return entries.has_value();
}

void RepositoryFilesReading::listByContents()
{
    ask({root}, &RepositoryFilesReading::onGithubFolder);
}

std::optional<Known<RepositoryFiles>> RepositoryFilesReading::cached() const
{
    Known<RepositoryFiles> known;
    const auto see = [&known](const FetchedPage &page) {
        known.readAt = known.readAt.isValid() ? std::min(known.readAt, page.readAt) : page.readAt;
    };
    const std::optional<FetchedPage> tree = m_fetch.cached(treeRequest(m_repository, root));
    const bool whole = tree && addTree(tree->json, known.value);
    if (whole)
        see(*tree);
    for (const QString &path : whole ? QStringList() : m_folders + m_paths) {
        const std::optional<FetchedPage> page = m_fetch.cached(contentsRequest(m_repository, path));
        if (!page || page->status != 200)
            continue;
        addContents(known.value, page->json);
        see(*page);
    }
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

void RepositoryFilesReading::onGithubFolder(const QString &, const FetchedPage &page)
{
    if (!see(page))
        return end();
    const QStringList below = page.error ? QStringList() : foldersIn(page.json);
    if (!below.isEmpty()) {
        QStringList wanted = m_folders;
        wanted.removeIf([&](const QString &folder) { return !below.contains(folder.section(u'/', 0, 1)); });
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
