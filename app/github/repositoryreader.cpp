#include "app/github/repositoryreader.h"

#include "app/github/failures.h"
#include "app/github/json.h"
#include "app/github/repositoryfiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

constexpr int perPage = 100; // The most that GitHub gives at once.
constexpr int mostPages = 20;

RestRequest listRequest(const RepositoryName &repository, const QString &what)
{
    RestRequest request{.path = repositoryPath(repository) + u'/' + what};
    request.query.addQueryItem(QStringLiteral("per_page"), QString::number(perPage));
    return request;
}

/// Under which the cache keeps a list that was read whole by another way than page by page.
RestRequest wholeRequest(RestRequest first)
{
    first.query.addQueryItem(QStringLiteral("page"), QStringLiteral("all"));
    return first;
}

Error cutError()
{
    return {
        QStringLiteral("github.list-cut"),
        QCoreApplication::translate("waybill::GitHub", "Only the first %L1 were read; the repository has more.").arg(perPage * mostPages),
        {}};
}

} // namespace

bool couldNotAsk(const Error &error)
{
    static const QStringList codes{QStringLiteral("github.server"),       QStringLiteral("github.rate-limit"),
                                   QStringLiteral("github.unauthorized"), QStringLiteral("github.unreadable"),
                                   QStringLiteral("github.too-large"),    QStringLiteral("github.redirect")};
    return error.code.startsWith(QLatin1String("network.")) || error.code.startsWith(QLatin1String("auth.")) || codes.contains(error.code);
}

/// One list on its way: where it goes, how it is read and what came so far.
template <typename T>
struct RepositoryReader::List
{
    Part<QList<T>> part = nullptr;
    RepositoryList which{};
    RestRequest first{};
    std::optional<T> (*read)(const QJsonValue &) = nullptr;
    bool (*keep)(const T &) = nullptr; ///< Null: all.
    QList<T> entries{};
    QDateTime readAt{}; ///< Of the oldest page.
    int pages = 0;

    /// False: the page is not what it should be.
    bool add(const FetchedPage &page)
    {
        if (!append(page.json))
            return false;
        readAt = readAt.isValid() ? std::min(readAt, page.readAt) : page.readAt;
        ++pages;
        return true;
    }
    /// The same for all of its entries, which take the place of those of the first page.
    bool takeWhole(const QJsonValue &json)
    {
        const QList<T> before = std::exchange(entries, {});
        if (append(json))
            return true;
        entries = before;
        return false;
    }

private:
    bool append(const QJsonValue &json)
    {
        const std::optional<QList<T>> more = listFromJson<T>(json, read);
        if (!more)
            return false;
        std::copy_if(more->begin(), more->end(), std::back_inserter(entries), [this](const T &entry) { return !keep || keep(entry); });
        return true;
    }
};

RepositoryReader::RepositoryReader(RestClient &client, RepositoryName repository, QString account, ResponseCache &cache, Clock clock,
                                   QObject *parent)
    : QObject(parent),
      m_repository(std::move(repository)),
      m_fetch(std::make_unique<CachedFetch>(client, std::move(account), cache, clock)),
      m_clock(std::move(clock))
{
    auto state = std::make_shared<RepositoryState>();
    state->name = m_repository;
    m_state = std::move(state);
}

RepositoryReader::~RepositoryReader() = default;

int RepositoryReader::requestCount() const
{
    return m_fetch->requestCount();
}

template <typename T>
void RepositoryReader::set(Part<T> part, const Known<T> &known)
{
    auto next = std::make_shared<RepositoryState>(*m_state);
    (*next).*part = known;
    m_state = std::move(next);
    emit changed();
}

template <typename T>
void RepositoryReader::fail(Part<T> part, const FetchedPage &page)
{
    set(part, stillKnown((*m_state).*part, page.error.value_or(unreadableFailure(m_fetch->hostName(), {}))));
}

template <typename T>
void RepositoryReader::readOne(Part<T> part, const RestRequest &request, std::optional<T> (*read)(const QJsonValue &),
                               const std::function<void()> &then)
{
    begin();
    m_fetch->fetch(request, [this, part, read, then](const FetchedPage &page) {
        const std::optional<T> value = page.error ? std::nullopt : read(page.json);
        if (value)
            set(part, {true, *value, page.readAt, false, {}});
        else
            fail(part, page);
        if (then)
            then();
        end();
    });
}

template <typename T>
void RepositoryReader::readPage(const std::shared_ptr<List<T>> &list, const RestRequest &request)
{
    const bool first = list->pages == 0;
    m_fetch->fetch(request, [this, list, first](const FetchedPage &page) {
        const bool added = !page.error && list->add(page);
        if (!added)
            fail(list->part, page);
        else if (page.next.isEmpty() || list->pages >= mostPages)
            set(list->part, {true, list->entries, list->readAt, false, page.next.isEmpty() ? Error() : cutError()});
        RestRequest next;
        next.page = page.next;
        const bool goesOn = added && !page.next.isEmpty() && list->pages < mostPages;
        if (goesOn && first)
            putOff(list, next);
        else if (goesOn)
            readPage(list, next);
        if (first && --m_firstPages == 0)
            readLongLists();
        if (!goesOn)
            endOfPart();
    });
}

template <typename T>
void RepositoryReader::putOff(const std::shared_ptr<List<T>> &list, const RestRequest &next)
{
    m_long.append({list->which, [this, list, next](const QJsonArray *whole) {
                       if (!whole || !list->takeWhole(*whole))
                           return readPage(list, next);
                       m_fetch->keep(wholeRequest(list->first), *whole);
                       set(list->part, {true, list->entries, list->readAt, false, {}});
                       endOfPart();
                   }});
}

void RepositoryReader::readLongLists()
{
    if (m_long.isEmpty())
        return;
    QList<RepositoryList> lists;
    for (const LongList &list : std::as_const(m_long))
        lists.append(list.which);
    new LongLists(
        *m_fetch, m_repository, lists, perPage * mostPages,
        [this](const std::map<RepositoryList, QJsonArray> &read) {
            for (const LongList &list : std::exchange(m_long, {})) {
                const auto found = read.find(list.which);
                list.goOn(found == read.end() ? nullptr : &found->second);
            }
        },
        this);
}

void RepositoryReader::endOfPart()
{
    --m_reading;
    end();
}

template <typename T>
void RepositoryReader::readList(const List<T> &list)
{
    begin();
    ++m_reading;
    ++m_firstPages;
    readPage(std::make_shared<List<T>>(list), list.first);
}

template <typename T>
void RepositoryReader::showCached(Part<T> part, const RestRequest &request, std::optional<T> (*read)(const QJsonValue &))
{
    const std::optional<FetchedPage> page = m_fetch->cached(request);
    if (const std::optional<T> value = page && page->status == 200 ? read(page->json) : std::nullopt; value && !((*m_state).*part).read)
        set(part, {true, *value, page->readAt, true, {}});
}

/// A list is shown when all of its pages are there.
template <typename T>
void RepositoryReader::showCachedList(List<T> list)
{
    if (((*m_state).*list.part).read)
        return;
    RestRequest request = list.first;
    while (list.pages < mostPages) {
        const std::optional<FetchedPage> page = m_fetch->cached(request);
        if (!page || page->status != 200 || !list.add(*page))
            return;
        const std::optional<FetchedPage> whole =
            list.pages == 1 && !page->next.isEmpty() ? m_fetch->cached(wholeRequest(list.first)) : std::nullopt;
        if (whole && list.takeWhole(whole->json))
            return set(list.part, {true, list.entries, whole->readAt, true, {}});
        request = {};
        request.page = page->next;
        if (page->next.isEmpty())
            break;
    }
    set(list.part, {true, list.entries, list.readAt, true, request.page.isEmpty() ? Error() : cutError()});
}

template <typename Visit>
void RepositoryReader::forEachList(Visit visit)
{
    // All milestones: GitHub gives the open ones alone unless told.
    RestRequest milestones = listRequest(m_repository, QStringLiteral("milestones"));
    milestones.query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
    IssueQuery open;
    open.state = QStringLiteral("open");
    open.perPage = perPage;
    RestRequest issues{.path = repositoryPath(m_repository) + QStringLiteral("/issues"), .query = toQuery(open)};
    const auto request = [this](const char *what) { return listRequest(m_repository, QLatin1String(what)); };
    using L = RepositoryList;
    visit(List<Milestone>{&RepositoryState::milestones, L::Milestones, milestones, milestoneFromJson});
    visit(List<RepositoryLabel>{&RepositoryState::labels, L::Labels, request("labels"), labelFromJson});
    visit(List<PublishedVersion>{&RepositoryState::releases, L::Releases, request("releases"), releaseFromJson});
    visit(List<QString>{&RepositoryState::tags, L::Tags, request("tags"), tagFromJson});
    visit(List<Issue>{&RepositoryState::openIssues, L::OpenIssues, issues, issueFromJson,
                      [](const Issue &issue) { return !issue.pullRequest; }});
}

void RepositoryReader::showCache()
{
    showCached(&RepositoryState::viewer, {.path = QStringLiteral("/user")}, userFromJson);
    showCached(&RepositoryState::repository, {.path = repositoryPath(m_repository)}, repositoryFromJson);
    forEachList([this](const auto &list) { showCachedList(list); });
    if (const auto files = m_files && !m_state->files.read ? m_files->cached() : std::nullopt)
        set(&RepositoryState::files, *files);
}

void RepositoryReader::readRepository()
{
    m_repositoryAsked = true;
    m_repositoryAnswered = false;
    ++m_reading;
    readOne(&RepositoryState::repository, {.path = repositoryPath(m_repository)}, repositoryFromJson, [this] {
        m_repositoryAnswered = true;
        askWaiting();
        --m_reading;
    });
}

void RepositoryReader::setFilePaths(const QStringList &paths)
{
    delete m_files;
    m_files = paths.isEmpty() ? nullptr : new RepositoryFilesReading(*m_fetch, m_repository, paths, this);
}

void RepositoryReader::readFiles()
{
    if (!m_files)
        return;
    begin();
    ++m_reading;
    m_filesAnswered = false;
    if (const std::optional<FetchedPage> known = m_fetch->cached({.path = repositoryPath(m_repository)}))
        m_files->setDefaultBranch(known->json[QStringLiteral("default_branch")].toString());
    const QList<Lookup> unlisted = unlistedFiles();
    m_files->start(placesOf(unlisted), [this, unlisted](const Known<RepositoryFiles> &known, const QList<FetchedPage> &besides) {
        set(&RepositoryState::files, known.read ? known : stillKnown(m_state->files, known.error));
        for (qsizetype i = 0; i < besides.size(); ++i) {
            if (m_waiting.contains(unlisted.at(i)) && takeFile(unlisted.at(i), besides.at(i)))
                m_waiting.removeOne(unlisted.at(i));
        }
        m_filesAnswered = true;
        askWaiting();
        --m_reading;
        end();
    });
}

void RepositoryReader::refresh()
{
    if (m_reading > 0)
        return;
    showCache();
    readRepository();
    readFiles();
    readOne(&RepositoryState::viewer, {.path = QStringLiteral("/user")}, userFromJson);
    forEachList([this](const auto &list) { readList(list); });
    // What is under way comes anyway.
    for (const Lookup &question : std::as_const(m_questions)) {
        if (!m_waiting.contains(question) && !m_asking.contains(question.key())) {
            m_waiting += question;
            begin();
        }
    }
}

void RepositoryReader::end()
{
    if (--m_running == 0)
        emit finished();
}

} // namespace waybill
