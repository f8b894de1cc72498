#include "app/github/repositoryfiles.h"

#include "app/github/api.h"

#include <QJsonArray>

#include <algorithm>

namespace waybill {

namespace {

const QString root = QStringLiteral(".github");
constexpr int mostFiles = 5000;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// Schema `git-tree` of the folder `.github`; nothing where it is none, or was cut.
std::optional<RepositoryFiles> filesInTree(const QJsonValue &json)
{
    if (!json[QStringLiteral("tree")].isArray() || json[QStringLiteral("truncated")].toBool())
        return std::nullopt;
    RepositoryFiles files;
    const QJsonArray entries = json[QStringLiteral("tree")].toArray();
    for (const QJsonValue entry : entries) {
        if (entry[QStringLiteral("type")].toString() == QLatin1String("blob") && files.size() < mostFiles)
            files.insert(root + u'/' + entry[QStringLiteral("path")].toString(), entry[QStringLiteral("sha")].toString());
    }
    return files;
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

} // namespace

RepositoryFilesReading::RepositoryFilesReading(CachedFetch &fetch, RepositoryName repository, QStringList paths, QObject *parent)
    : QObject(parent), m_fetch(fetch), m_repository(std::move(repository)), m_paths(std::move(paths))
{
}

RestRequest RepositoryFilesReading::treeRequest() const
{
    RestRequest request{.path = repositoryPath(m_repository) + QStringLiteral("/git/trees/") + pathSegment(QStringLiteral("HEAD:") + root)};
    request.query.addQueryItem(QStringLiteral("recursive"), QStringLiteral("1"));
    return request;
}

RestRequest RepositoryFilesReading::contentsRequest(const QString &path) const
{
    QStringList segments{repositoryPath(m_repository) + QStringLiteral("/contents")};
    for (const QString &segment : path.split(u'/'))
        segments += pathSegment(segment);
    return {.path = segments.join(u'/')};
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
    m_fetch.fetch(treeRequest(), [this](const FetchedPage &page) { onTree(page); });
}

std::optional<Known<RepositoryFiles>> RepositoryFilesReading::cached() const
{
    Known<RepositoryFiles> known;
    const auto see = [&](const QString &path) {
        const std::optional<FetchedPage> page = m_fetch.cached(contentsRequest(path));
        if (!page || page->status != 200)
            return;
        addContents(known.value, page->json);
        known.readAt = known.readAt.isValid() ? std::min(known.readAt, page->readAt) : page->readAt;
    };
    const std::optional<FetchedPage> tree = m_fetch.cached(treeRequest());
    const std::optional<RepositoryFiles> files = tree && tree->status == 200 ? filesInTree(tree->json) : std::nullopt;
    if (files) {
        known.value = *files;
        known.readAt = tree->readAt;
    } else {
        for (const QString &path : folders() + m_paths)
            see(path);
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

void RepositoryFilesReading::onTree(const FetchedPage &page)
{
    if (page.error && couldNotAsk(*page.error)) {
        see(page);
        return end();
    }
    const std::optional<RepositoryFiles> files = page.error ? std::nullopt : filesInTree(page.json);
    if (files) {
        m_known.value = *files;
        see(page);
        return end();
    }
    ask({root}, &RepositoryFilesReading::onGithubFolder);
}

void RepositoryFilesReading::ask(const QStringList &paths, Then then)
{
    m_waiting = int(paths.size());
    if (paths.isEmpty())
        return end();
    for (const QString &path : paths)
        m_fetch.fetch(contentsRequest(path), [this, path, then](const FetchedPage &page) { (this->*then)(path, page); });
}

void RepositoryFilesReading::onGithubFolder(const QString &, const FetchedPage &page)
{
    if (!see(page))
        return end();
    if (!page.error && page.json.isArray()) {
        QStringList there;
        const QJsonArray entries = page.json.toArray();
        for (const QJsonValue entry : entries)
            there += entry[QStringLiteral("path")].toString();
        QStringList wanted = folders();
        wanted.removeIf([&there](const QString &folder) { return !there.contains(folder.section(u'/', 0, 1)); });
        return ask(wanted, &RepositoryFilesReading::onFolder);
    }
    // A server that lists no folders.
    QStringList workflows = m_paths.filter(QStringLiteral("/workflows/"));
    workflows.removeIf([this](const QString &path) {
        const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(path));
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

void RepositoryFilesReading::end()
{
    m_known.read = m_known.error.code.isEmpty();
    if (!m_known.read)
        m_known.value.clear();
    m_done(m_known);
}

} // namespace waybill
