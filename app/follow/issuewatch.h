#pragma once

#include "app/github/api.h"

#include <QTimer>

#include <chrono>

namespace waybill {

/// Looks at one issue now and then, politely: with the ETag of what it has (GitHub counts no 304 against the limit), ever more rarely while
/// nothing changes, and not before GitHub's own time where it asks to wait. Answers that will not change by waiting (gone, moved, no
/// right) end it until the next lookNow(). After a change it reads the comments that are new, a page a look.
class IssueWatch : public QObject
{
    Q_OBJECT

public:
    /// From one look to the next: the first after a change, and what it grows to.
    struct Pace
    {
        std::chrono::milliseconds first{20'000};
        std::chrono::milliseconds most{300'000};
    };
    /// The client must outlive it. It does nothing before resume() or lookNow().
    IssueWatch(RestClient &client, const RepositoryName &repository, qint64 number, Clock clock, QObject *parent = nullptr);

    void setPace(const Pace &pace) { m_pace = pace, m_next = pace.first; }
    /// The next look comes after the first interval.
    void resume();
    /// Nothing is asked any more.
    void pause();
    void lookNow();
    /// Those read so far, the oldest first; of very many the newest.
    const QList<IssueComment> &comments() const { return m_comments; }
    /// Whether another look is to come or under way.
    bool isActive() const { return m_timer.isActive() || m_call; }
    std::chrono::milliseconds untilNextLook() const { return m_timer.remainingTimeAsDuration(); }

signals:
    /// Each look; `changed`: the issue is another than at the one before. Else only time went by.
    void looked(const waybill::Issue &issue, bool changed);
    void failed(const waybill::Error &error);

private:
    void came(const ApiResult<Issue> &result);
    void readComments(const Issue &issue, const QByteArray &etag);
    void takeComments(const QList<IssueComment> &page);
    /// The end of a look that read the issue.
    void settle(const Issue &issue, const QByteArray &etag, bool changed);
    void lookLater(const RestResult &rest);

    RestClient &m_client;
    const RepositoryName m_repository;
    const qint64 m_number;
    Clock m_clock;
    Pace m_pace;
    std::chrono::milliseconds m_next = m_pace.first;
    QTimer m_timer;
    QPointer<RestCall> m_call;
    std::optional<Issue> m_issue;
    QList<IssueComment> m_comments;
    bool m_moreComments = false; ///< The last page was full.
    bool m_unread = false;       ///< The last page could not be read.
    QByteArray m_etag;
};

} // namespace waybill
