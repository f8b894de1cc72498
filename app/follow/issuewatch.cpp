#include "app/follow/issuewatch.h"

#include "app/github/newcomments.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype commentsAPage = 100;
constexpr qsizetype mostComments = 200;

/// What waiting does not mend.
bool isFinal(const RestResult &result)
{
    const int status = result.answer.status;
    return !result.retryAt.isValid()
        && (status == 301 || status == 401 || status == 403 || status == 404 || status == 410 || status == 451);
}

} // namespace

IssueWatch::IssueWatch(RestClient &client, const RepositoryName &repository, qint64 number, Clock clock, QObject *parent)
    : QObject(parent), m_client(client), m_repository(repository), m_number(number), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &IssueWatch::lookNow);
}

void IssueWatch::resume()
{
    if (!isActive())
        m_timer.start(m_pace.first);
}

void IssueWatch::pause()
{
    m_timer.stop();
    if (m_call)
        m_call->cancel();
    m_call.clear();
}

void IssueWatch::lookNow()
{
    if (m_call)
        return;
    m_timer.stop();
    m_call = getIssue(
        m_client, m_repository, m_number, this, [this](const ApiResult<Issue> &result) { came(result); }, m_etag);
}

void IssueWatch::came(const ApiResult<Issue> &result)
{
    const RestResult &rest = result.rest;
    // By pause(), which may be over already.
    if (rest.error && rest.error->code == QLatin1String("network.cancelled"))
        return;
    m_call.clear();
    if (rest.error) {
        m_next = qMin(m_next * 2, m_pace.most);
        lookLater(rest);
        // Last: who hears of it may pause this.
        emit failed(*rest.error);
    } else if (result.value && (result.value != m_issue || m_unread) && result.value->comments > 0) {
        readComments(*result.value, rest.answer.headers.value("etag"));
    } else if (result.value) {
        settle(*result.value, rest.answer.headers.value("etag"), result.value != m_issue);
    } else if (m_issue && m_moreComments) {
        readComments(*m_issue, m_etag);
    } else if (m_issue) {
        settle(*m_issue, m_etag, false);
    }
}

void IssueWatch::readComments(const Issue &issue, const QByteArray &etag)
{
    const QDateTime since = m_comments.isEmpty() ? QDateTime() : m_comments.constLast().createdAt;
    const auto read = [this, issue, etag](const ApiResult<QList<IssueComment>> &result) {
        const std::optional<Error> &error = result.rest.error;
        if (error && error->code == QLatin1String("network.cancelled"))
            return;
        m_call.clear();
        // Without its comments the change still is one. They are asked for again with the next look.
        m_unread = !result.value;
        if (result.value)
            takeComments(*result.value);
        settle(issue, error ? QByteArray() : etag, true);
    };
    m_call = newComments(m_client, m_repository, m_number, since, this, read);
}

void IssueWatch::takeComments(const QList<IssueComment> &page)
{
    m_moreComments = page.size() >= commentsAPage;
    for (const IssueComment &comment : page) {
        const auto same = [&comment](const IssueComment &one) { return one.id == comment.id; };
        const auto known = std::find_if(m_comments.begin(), m_comments.end(), same);
        if (known != m_comments.end())
            *known = comment;
        else
            m_comments.append(comment);
    }
    if (m_comments.size() > mostComments)
        m_comments.remove(0, m_comments.size() - mostComments);
}

void IssueWatch::settle(const Issue &issue, const QByteArray &etag, bool changed)
{
    m_issue = issue;
    m_etag = etag;
    m_next = changed ? m_pace.first : qMin(m_next * 2, m_pace.most);
    lookLater({});
    // Last: who hears of it may pause this.
    emit looked(issue, changed);
}

void IssueWatch::lookLater(const RestResult &rest)
{
    if (rest.error && isFinal(rest))
        return;
    const qint64 asked = rest.retryAt.isValid() ? m_clock().msecsTo(rest.retryAt) : 0;
    m_timer.start(qMax(m_next, std::chrono::milliseconds(asked)));
}

} // namespace waybill
