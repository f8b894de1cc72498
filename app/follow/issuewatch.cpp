#include "app/follow/issuewatch.h"

namespace waybill {

namespace {

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
    const bool changed = result.value && result.value != m_issue;
    if (changed)
        m_issue = result.value;
    if (result.value)
        m_etag = rest.answer.headers.value("etag");
    m_next = changed ? m_pace.first : qMin(m_next * 2, m_pace.most);
    if (!rest.error || !isFinal(rest)) {
        const qint64 asked = rest.retryAt.isValid() ? m_clock().msecsTo(rest.retryAt) : 0;
        m_timer.start(qMax(m_next, std::chrono::milliseconds(asked)));
    }
    // Last: who hears of it may pause this.
    if (rest.error)
        emit failed(*rest.error);
    else if (m_issue)
        emit looked(*m_issue, changed);
}

} // namespace waybill
