#include "app/chooser/repositorytemplates.h"

#include "app/base/textfile.h"

#include <algorithm>

namespace waybill {

namespace {

/// The status of a git tree where nothing was committed yet.
constexpr int emptyRepository = 409;
/// Files that are asked for in one request of GraphQL.
constexpr qsizetype togetherAtOnce = 25;

QStringList namesOf(const QList<FolderEntry> &entries, const char *type)
{
    QStringList names;
    for (const FolderEntry &entry : entries) {
        if (entry.type == QLatin1String(type))
            names += entry.name;
    }
    return names;
}

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : QString(folder + u'/' + name);
}

} // namespace

RepositoryTemplates::RepositoryTemplates(RestClient &client, RepositoryName repository, QString account, ResponseCache &cache, Clock clock,
                                         QObject *parent)
    : QObject(parent), m_repository(std::move(repository)), m_fetch(client, std::move(account), cache, std::move(clock))
{
}

void RepositoryTemplates::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    if (!m_state.read)
        begin(true);
    begin(false);
}

void RepositoryTemplates::begin(bool fromCache)
{
    m_walk = Walk{fromCache, m_repository};
    m_walk.offer.from = m_repository;
    lookInRoot();
}

void RepositoryTemplates::get(const RestRequest &request, const std::function<void(const FetchedPage &)> &then)
{
    const auto see = [this, then](const FetchedPage &page) {
        if (page.readAt.isValid())
            m_walk.readAt = m_walk.readAt.isValid() ? std::min(m_walk.readAt, page.readAt) : page.readAt;
        then(page);
    };
    if (!m_walk.fromCache) {
        m_fetch.fetch(request, [this, see](const FetchedPage &page) {
            if (page.error && page.status != 404 && page.status != emptyRepository)
                fail(*page.error);
            else
                see(page);
        });
        return;
    }
    // One answer that was never given leaves the whole unknown.
    if (const std::optional<FetchedPage> page = m_fetch.cached(request))
        see(*page);
}

void RepositoryTemplates::list(QStringList folders, const Then &then)
{
    if (folders.isEmpty())
        return then();
    const QString folder = folders.takeFirst();
    // The contents of a root have no path.
    const RestRequest request = folder.isEmpty() ? treeRequest(m_walk.in) : contentsRequest(m_walk.in, folder);
    get(request, [this, folder, folders, then](const FetchedPage &page) {
        // A file in a folder's place is an object.
        if (folder.isEmpty())
            m_walk.listed.insert(folder, treeFromJson(page.json).value_or(QList<FolderEntry>()));
        else
            m_walk.listed.insert(folder, page.json.isArray() ? entriesFromJson(page.json) : QList<FolderEntry>());
        list(folders, then);
    });
}

void RepositoryTemplates::lookInRoot()
{
    list({QString()}, [this] {
        if (!m_walk.listed.value({}).isEmpty())
            return lookInPlaces(templateRoots());
        // Empty, not there at all, or on a server that has no trees, where folders are asked for by their names.
        get({.path = repositoryPath(m_walk.in)}, [this](const FetchedPage &page) {
            if (page.error)
                fail(*page.error);
            else if (page.status == 200)
                lookInPlaces(templateRoots());
        });
    });
}

void RepositoryTemplates::lookInPlaces(const QStringList &roots)
{
    QStringList places = roots;
    places.removeAll(QString());
    const QStringList inRoot = namesOf(m_walk.listed.value({}), "dir");
    const bool isListed = !m_walk.listed.value({}).isEmpty();
    places.removeIf([&](const QString &place) { return isListed && !inRoot.contains(place); });
    list(places, [this, roots] {
        QStringList folders;
        for (const QString &root : roots) {
            if (const QString name = templateFolderAmong(namesOf(m_walk.listed.value(root), "dir")); !name.isEmpty())
                folders += joined(root, name);
        }
        QStringList asked = folders;
        const QString guides = ownGuidesFolder;
        if (namesOf(m_walk.listed.value(guides.section(u'/', 0, 0)), "dir").contains(guides.section(u'/', 1)))
            asked += guides;
        list(asked, [this, folders, roots] {
            takeGuides();
            choose(folders, roots);
        });
    });
}

void RepositoryTemplates::choose(const QStringList &folders, const QStringList &roots)
{
    for (const QString &folder : folders) {
        const QStringList files = namesOf(m_walk.listed.value(folder), "file");
        if (!files.isEmpty())
            return take(folder, templatesAmong(files));
    }
    const bool isOwners = m_walk.in != m_repository;
    for (const QString &root : isOwners ? QStringList() : roots) {
        const QString single = singleTemplateAmong(namesOf(m_walk.listed.value(root), "file"));
        if (!single.isEmpty())
            return take(root, {single});
    }
    if (isOwners)
        readFiles();
    else
        lookAtOwner();
}

void RepositoryTemplates::lookAtOwner()
{
    const RepositoryName owners{m_repository.owner, QStringLiteral(".github")};
    if (m_repository == owners)
        return readFiles();
    get({.path = repositoryPath(owners)}, [this, owners](const FetchedPage &page) {
        // A private one gives no defaults.
        if (page.status != 200 || page.json[QStringLiteral("private")].toBool(true))
            return readFiles();
        m_walk.in = owners;
        m_walk.listed.clear();
        lookInPlaces({templateRoots().constFirst()});
    });
}

void RepositoryTemplates::take(const QString &folder, const QStringList &templates)
{
    const QList<FolderEntry> &entries = m_walk.listed[folder];
    const auto want = [&](const QString &name) {
        const auto entry = std::find_if(entries.cbegin(), entries.cend(), [&name](const FolderEntry &one) { return one.name == name; });
        return Wanted{*entry, m_walk.in, {entry->path, {}, {}}};
    };
    m_walk.offer.from = m_walk.in;
    m_walk.offer.files.cut = templates.size() > mostOfferedTemplates;
    for (const QString &name : templates.mid(0, mostOfferedTemplates))
        m_walk.templates.append(want(name));
    if (const QString config = chooserConfigAmong(namesOf(entries, "file")); !config.isEmpty())
        m_walk.config.append(want(config));
    readFiles();
}

void RepositoryTemplates::takeGuides()
{
    const QList<FolderEntry> entries = m_walk.listed.value(ownGuidesFolder);
    const QStringList names = guidesAmong(namesOf(entries, "file"));
    for (const FolderEntry &entry : entries) {
        // The repository's own come before those of its owner.
        if (names.contains(entry.name) && entry.type == QLatin1String("file") && m_walk.guides.size() < mostOwnGuides)
            m_walk.guides.append({entry, m_walk.in, {entry.path, {}, {}}});
    }
}

QList<RepositoryTemplates::Wanted *> RepositoryTemplates::allWanted()
{
    QList<Wanted *> all;
    for (QList<Wanted> *list : {&m_walk.templates, &m_walk.config, &m_walk.guides}) {
        for (Wanted &wanted : *list)
            all.append(&wanted);
    }
    return all;
}

void RepositoryTemplates::put(Wanted &wanted, const FetchedPage &page)
{
    OfferedFile &file = wanted.file;
    if (const std::optional<QByteArray> bytes = page.error ? std::nullopt : fileFromJson(page.json)) {
        const Result<QByteArray> text = bytes->size() <= largestOffered ? checkText(*bytes, file.path) : tooLargeToOffer(file.path);
        file.error = text ? std::nullopt : std::optional(text.error());
        file.text = text ? text.value() : QByteArray();
    } else {
        file.error = page.error.value_or(Error{QStringLiteral("github.unreadable"), tr("GitHub does not show this file."), file.path});
    }
}

void RepositoryTemplates::readFiles()
{
    QList<Wanted *> missing;
    for (Wanted *wanted : allWanted()) {
        const std::optional<FetchedPage> known = m_fetch.cached(contentsRequest(wanted->in, wanted->entry.path));
        if (wanted->entry.size > largestOffered)
            wanted->file.error = tooLargeToOffer(wanted->file.path);
        else if (known && known->status == 200 && known->json[QStringLiteral("sha")].toString() == wanted->entry.id)
            put(*wanted, *known);
        else if (m_walk.fromCache)
            wanted->file.error = Error{QStringLiteral("github.unreadable"), tr("This file was not read yet."), wanted->file.path};
        else
            missing.append(wanted);
    }
    if (m_walk.fromCache)
        end();
    else
        readTogether(missing);
}

void RepositoryTemplates::readTogether(QList<Wanted *> files)
{
    QList<Wanted *> now;
    // Those of a second repository come one by one: they are few.
    std::copy_if(files.cbegin(), files.cend(), std::back_inserter(now),
                 [this](const Wanted *wanted) { return wanted->in == m_walk.in && wanted->file.text.isEmpty() && !wanted->file.error; });
    now = now.mid(0, togetherAtOnce);
    if (now.isEmpty() || !m_fetch.hasGraphQl().value_or(true))
        return readSingly(files + m_walk.single);
    QList<ContentsPlace> places;
    for (const Wanted *wanted : std::as_const(now))
        places.append({wanted->entry.path});
    fetchContents(m_fetch, m_walk.in, places, this, [this, now, files](const QList<FetchedPage> &pages) {
        // A server that does not answer GraphQL gives them by REST.
        if (pages.size() != now.size())
            return readSingly(files + m_walk.single);
        QList<Wanted *> left = files;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            left.removeOne(now.at(i));
            if (pages.at(i).status == 0)
                m_walk.single.append(now.at(i));
            else
                put(*now.at(i), pages.at(i));
        }
        readTogether(left);
    });
}

void RepositoryTemplates::readSingly(const QList<Wanted *> &files)
{
    m_walk.waiting = int(files.size());
    if (files.isEmpty())
        return end();
    for (Wanted *wanted : files) {
        m_fetch.fetch(contentsRequest(wanted->in, wanted->entry.path), [this, wanted](const FetchedPage &page) {
            if (page.error && couldNotAsk(*page.error))
                m_walk.error = page.error;
            put(*wanted, page);
            if (--m_walk.waiting > 0)
                return;
            // Part of it is less than what was known before.
            if (m_walk.error && m_state.read)
                fail(*m_walk.error);
            else
                end();
        });
    }
}

void RepositoryTemplates::end()
{
    OfferedFiles &files = m_walk.offer.files;
    for (const Wanted &wanted : std::as_const(m_walk.templates))
        files.templates.append(wanted.file);
    for (const Wanted &wanted : std::as_const(m_walk.config))
        files.config = wanted.file;
    for (const Wanted &wanted : std::as_const(m_walk.guides)) {
        if (!wanted.file.error)
            files.guides.append(wanted.file);
    }
    m_state = {true, m_walk.offer, m_walk.readAt, m_walk.fromCache, m_walk.error.value_or(Error())};
    if (!m_walk.fromCache)
        m_busy = false;
    emit changed();
    if (!m_walk.fromCache)
        emit finished();
}

void RepositoryTemplates::fail(const Error &error)
{
    m_state = stillKnown(m_state, error);
    m_busy = false;
    emit changed();
    emit finished();
}

} // namespace waybill
