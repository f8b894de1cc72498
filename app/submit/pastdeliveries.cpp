#include "app/submit/pastdeliveries.h"

#include "app/github/api.h"
#include "app/github/cachedfetch.h"
#include "app/github/json.h"

namespace waybill {

namespace {

constexpr int mostDeliveryPages = 3;

RestRequest deliveriesRequest(const RepositoryName &repository, const QStringList &labels)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/issues")};
    IssueQuery query;
    query.labels = labels;
    request.query = toQuery(query);
    return request;
}

QList<Issue> issuesOf(const FetchedPage &page)
{
    return listFromJson<Issue>(page.json, issueFromJson).value_or(QList<Issue>());
}

} // namespace

DeliveriesReader::DeliveriesReader(Services &services, Clock clock, DeliveryMarks marks, QString followUp, QObject *parent)
    : QObject(parent), m_services(services), m_clock(std::move(clock)), m_marks(std::move(marks)), m_followUp(std::move(followUp))
{
}

void DeliveriesReader::read(const Host &host, const RepositoryName &repository)
{
    m_place = {host.name, repository, 0};
    m_services.accounts().identify(host, this, [this, host, repository](const Result<Account> &account) {
        // Offline, whoever was known here is believed: the cache has what that person saw.
        const std::optional<Account> known = m_services.accounts().current(host.name);
        if (account || (known && known->userId > 0))
            fetch(host, repository, account ? account.value() : *known);
        else
            show({}, {}, false, account.error());
    });
}

void DeliveriesReader::fetch(const Host &host, const RepositoryName &repository, const Account &account)
{
    auto *fetch = new CachedFetch(m_services.client(host), QString::number(account.userId), m_services.cache(), m_clock, this);
    const RestRequest request = deliveriesRequest(repository, m_marks.labels);
    if (const std::optional<FetchedPage> known = fetch->cached(request)) {
        m_known = issuesOf(*known);
        m_knownAt = known->readAt;
        show(m_known, m_knownAt, true, {});
    }
    readPage(fetch, request, {}, 1);
}

void DeliveriesReader::readPage(CachedFetch *fetch, const RestRequest &request, QList<Issue> before, int page)
{
    fetch->fetch(request, [this, fetch, before, page](const FetchedPage &came) {
        if (came.error)
            return show(before.isEmpty() ? m_known : before, before.isEmpty() ? m_knownAt : came.readAt, false, came.error);
        const QList<Issue> issues = before + issuesOf(came);
        const bool more = came.next.isValid() && !came.next.isEmpty() && page < mostDeliveryPages;
        show(issues, came.readAt, more, {});
        if (more)
            readPage(fetch, RestRequest{.page = came.next}, issues, page + 1);
    });
}

void DeliveriesReader::show(const QList<Issue> &issues, const QDateTime &readAt, bool reading, const std::optional<Error> &error)
{
    const PastDeliveries known{deliveriesIn(issues, m_marks, m_followUp, m_verified), readAt, reading, error};
    if (!reading)
        noteVerified(known.list);
    emit came(known);
}

/// For the lists, which ask nobody. Where the workflow opened an issue for it, the request's own text does not say it.
void DeliveriesReader::noteVerified(const QList<PastDelivery> &list)
{
    QList<std::pair<IssuePlace, VerifiedAs>> verified;
    for (const PastDelivery &delivery : list) {
        if (delivery.followUp > 0 && delivery.verified != VerifiedAs::NotKnown)
            verified.emplaceBack(IssuePlace{m_place.host, m_place.repository, delivery.number}, delivery.verified);
    }
    if (verified.isEmpty())
        return;
    m_services.autosave().note(QStringLiteral("verified ") + m_place.key(), [verified](const std::shared_ptr<Database> &database) {
        for (const auto &[place, as] : verified) {
            if (const Result<Done> noted = FollowStore(database).noteVerified(place, as); !noted)
                return noted;
        }
        return Result<Done>(Done{});
    });
}

} // namespace waybill
