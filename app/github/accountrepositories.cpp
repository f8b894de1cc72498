#include "app/github/accountrepositories.h"

#include "app/github/failures.h"
#include "app/github/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr int perPage = 100; // The most that GitHub gives at once.
constexpr int mostPages = 10;

RestRequest firstPage()
{
    RestRequest request{.path = QStringLiteral("/user/repos")};
    request.query.addQueryItem(QStringLiteral("affiliation"), QStringLiteral("owner,collaborator,organization_member"));
    request.query.addQueryItem(QStringLiteral("sort"), QStringLiteral("pushed"));
    request.query.addQueryItem(QStringLiteral("per_page"), QString::number(perPage));
    return request;
}

RestRequest pageAt(const QUrl &address)
{
    RestRequest request;
    request.page = address;
    return request;
}

Error cutError()
{
    return {QStringLiteral("github.list-cut"),
            QCoreApplication::translate("waybill::GitHub", "Only the first %L1 were read; there are more.").arg(perPage * mostPages),
            {}};
}

} // namespace

AccountRepositories::AccountRepositories(RestClient &client, QString account, ResponseCache &cache, Clock clock, QObject *parent)
    : QObject(parent), m_fetch(client, std::move(account), cache, std::move(clock))
{
}

AccountRepositories::~AccountRepositories() = default;

QString AccountRepositories::hostName() const
{
    return m_fetch.hostName();
}

void AccountRepositories::set(const Known<QList<Repository>> &list)
{
    m_list = list;
    emit changed();
}

void AccountRepositories::refresh()
{
    if (std::exchange(m_busy, true))
        return;
    if (!m_list.read)
        showCache();
    m_coming.clear();
    m_readAt = {};
    m_pages = 0;
    readPage(firstPage());
    emit changed();
}

/// What was kept is shown as far as its pages go.
void AccountRepositories::showCache()
{
    Known<QList<Repository>> kept;
    std::optional<FetchedPage> page = m_fetch.cached(firstPage());
    for (int pages = 0; page && page->status == 200 && pages < mostPages; ++pages) {
        const std::optional<QList<Repository>> more = listFromJson<Repository>(page->json, repositoryFromJson);
        if (!more)
            break;
        kept.value += *more;
        kept.readAt = kept.read ? std::min(kept.readAt, page->readAt) : page->readAt;
        kept.read = kept.fromCache = true;
        page = page->next.isEmpty() ? std::nullopt : m_fetch.cached(pageAt(page->next));
    }
    if (kept.read)
        m_list = kept;
}

void AccountRepositories::readPage(const RestRequest &request)
{
    m_fetch.fetch(request, [this](const FetchedPage &page) { take(page); });
}

void AccountRepositories::take(const FetchedPage &page)
{
    const std::optional<QList<Repository>> more = page.error ? std::nullopt : listFromJson<Repository>(page.json, repositoryFromJson);
    if (!more) {
        m_busy = false;
        return set(stillKnown(m_list, page.error.value_or(unreadableFailure(m_fetch.hostName(), {}))));
    }
    m_coming += *more;
    m_readAt = m_readAt.isValid() ? std::min(m_readAt, page.readAt) : page.readAt;
    const bool goesOn = !page.next.isEmpty() && ++m_pages < mostPages;
    m_busy = goesOn;
    if (goesOn)
        readPage(pageAt(page.next));
    // A longer list that is kept stays until the new one is whole.
    if (!goesOn || m_list.value.size() < m_coming.size())
        set({true, m_coming, m_readAt, false, page.next.isEmpty() || goesOn ? Error() : cutError()});
}

void AccountRepositories::lookUp(const RepositoryName &name, std::function<void(Result<Repository>)> done)
{
    const int question = ++m_question;
    m_fetch.fetch({.path = repositoryPath(name)}, [this, question, done = std::move(done)](const FetchedPage &page) {
        if (question != m_question)
            return;
        const std::optional<Repository> found = page.error ? std::nullopt : repositoryFromJson(page.json);
        done(found ? Result<Repository>(*found) : Result<Repository>(page.error.value_or(unreadableFailure(m_fetch.hostName(), {}))));
    });
}

} // namespace waybill
