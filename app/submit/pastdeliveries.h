#pragma once

#include "app/account/host.h"
#include "app/follow/deliveries.h"
#include "app/follow/followstore.h"
#include "app/services/services.h"

#include <functional>

namespace waybill {

class CachedFetch;
struct FetchedPage;

/// What is known of a repository's deliveries.
struct PastDeliveries
{
    QList<PastDelivery> list; ///< See deliveriesIn.
    QDateTime readAt;         ///< When the server last said so; invalid: it never did.
    bool reading = false;     ///< It is being asked.
    std::optional<Error> error;
};

/// Reads what was delivered to a repository: at once what the cache holds, then from the server, with the ETag of what is known. The first
/// 300 issues with the contract's labels are looked at, the last first.
class DeliveriesReader : public QObject
{
    Q_OBJECT

public:
    /// What the contract says of them. The services must outlive it.
    DeliveriesReader(Services &services, Clock clock, DeliveryMarks marks, QString followUp, QObject *parent);

    /// Before read(): see deliveriesIn.
    void setVerifiedIn(VerifiedIn verified) { m_verified = std::move(verified); }
    void read(const Host &host, const RepositoryName &repository);

signals:
    /// More is known; `reading` is false with the last one.
    void came(const waybill::PastDeliveries &known);

private:
    void fetch(const Host &host, const RepositoryName &repository, const Account &account);
    void readPage(CachedFetch *fetch, const RestRequest &request, QList<Issue> before, int page);
    void show(const QList<Issue> &issues, const QDateTime &readAt, bool reading, const std::optional<Error> &error);
    void noteVerified(const QList<PastDelivery> &list);

    Services &m_services;
    Clock m_clock;
    const DeliveryMarks m_marks;
    const QString m_followUp;
    VerifiedIn m_verified;
    IssuePlace m_place;   ///< Without a number: the repository.
    QList<Issue> m_known; ///< Of the cache: the first page.
    QDateTime m_knownAt;
};

} // namespace waybill
