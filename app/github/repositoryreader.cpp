#include "app/github/repositoryreader.h"

#include "app/github/failures.h"
#include "app/github/json.h"

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
    RestRequest first{};
    std::optional<T> (*read)(const QJsonValue &) = nullptr;
    bool (*keep)(const T &) = nullptr; ///< Null: all.
    QList<T> entries{};
    QDateTime readAt{}; ///< Of the oldest page.
    int pages = 0;

    /// False: the page is not what it should be.
    bool add(const FetchedPage &page)
    {
        const std::optional<QList<T>> more = listFromJson<T>(page.json, read);
        if (!more)
            return false;
        std::copy_if(more->begin(), more->end(), std::back_inserter(entries), [this](const T &entry) { return !keep || keep(entry); });
        readAt = readAt.isValid() ? std::min(readAt, page.readAt) : page.readAt;
        ++pages;
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
    m_fetch->fetch(request, [this, list](const FetchedPage &page) {
        if (page.error || !list->add(page)) {
            fail(list->part, page);
        } else if (!page.next.isEmpty() && list->pages < mostPages) {
            RestRequest next;
            next.page = page.next;
            readPage(list, next);
            return;
        } else {
            set(list->part, {true, list->entries, list->readAt, false, page.next.isEmpty() ? Error() : cutError()});
        }
        --m_reading;
        end();
    });
}

template <typename T>
void RepositoryReader::readList(const List<T> &list)
{
    begin();
    ++m_reading;
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
    visit(List<Milestone>{&RepositoryState::milestones, milestones, milestoneFromJson});
    visit(List<RepositoryLabel>{&RepositoryState::labels, listRequest(m_repository, QStringLiteral("labels")), labelFromJson});
    visit(List<PublishedVersion>{&RepositoryState::releases, listRequest(m_repository, QStringLiteral("releases")), releaseFromJson});
    visit(List<QString>{&RepositoryState::tags, listRequest(m_repository, QStringLiteral("tags")), tagFromJson});
    visit(List<Issue>{&RepositoryState::openIssues, issues, issueFromJson, [](const Issue &issue) { return !issue.pullRequest; }});
}

void RepositoryReader::showCache()
{
    showCached(&RepositoryState::viewer, {.path = QStringLiteral("/user")}, userFromJson);
    showCached(&RepositoryState::repository, {.path = repositoryPath(m_repository)}, repositoryFromJson);
    forEachList([this](const auto &list) { showCachedList(list); });
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

void RepositoryReader::refresh()
{
    if (m_reading > 0)
        return;
    showCache();
    readRepository();
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
