#include "githubservice.h"

#include <QJsonDocument>
#include <QUrl>

namespace waybill::test {

namespace {

/// The token endpoint answers form-encoded unless JSON is asked for.
HttpAnswer inFormAsked(const HttpRequest &request, HttpAnswer answer, const QJsonObject &json)
{
    if (request.headers.value("accept").contains("application/json"))
        return answer;
    QUrlQuery form;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString value = it->isDouble() ? QString::number(it->toInteger()) : it->toString();
        form.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    answer.headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}};
    answer.body = form.toString(QUrl::FullyEncoded).toLatin1();
    return answer;
}

} // namespace

HttpAnswer GitHubService::tokenError(const QString &error, const QJsonObject &more)
{
    QJsonObject json = more;
    json.insert(QStringLiteral("error"), error);
    json.insert(QStringLiteral("error_description"), QStringLiteral("The server says %1.").arg(error));
    return jsonAnswer(m_state.deviceErrorStatus, json);
}

HttpAnswer GitHubService::deviceCode(const HttpRequest &request)
{
    if (!m_state.deviceFlowKnown)
        return failure(404, QStringLiteral("Not Found"));
    const QUrlQuery form = request.form();
    const QString clientId = form.queryItemValue(QStringLiteral("client_id"), QUrl::FullyDecoded);
    QJsonObject json;
    int status = 200;
    if (!m_state.apps.contains(clientId)) {
        status = 404;
        json.insert(QStringLiteral("error"), QStringLiteral("Not Found"));
    } else if (!m_state.apps.value(clientId).deviceFlow) {
        status = 400;
        json.insert(QStringLiteral("error"), QStringLiteral("device_flow_disabled"));
    } else {
        GitHubGrant grant;
        grant.deviceCode = QStringLiteral("device-code-%1").arg(m_state.nextCode, 28, 10, QLatin1Char('0'));
        grant.userCode = QStringLiteral("WDJB-%1").arg(m_state.nextCode++, 4, 10, QLatin1Char('0'));
        grant.clientId = clientId;
        grant.scope = form.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
        grant.interval = m_state.deviceInterval;
        grant.expires = m_state.clock().addSecs(m_state.deviceExpiresIn);
        m_state.grants += grant;
        json = {{QStringLiteral("device_code"), grant.deviceCode},
                {QStringLiteral("user_code"), grant.userCode},
                {QStringLiteral("verification_uri"), QString::fromLatin1(m_origin) + QStringLiteral("/login/device")},
                {QStringLiteral("expires_in"), m_state.deviceExpiresIn},
                {QStringLiteral("interval"), m_state.deviceInterval}};
    }
    return inFormAsked(request, jsonAnswer(status, json), json);
}

HttpAnswer GitHubService::accessToken(const HttpRequest &request)
{
    const QUrlQuery form = request.form();
    const QString kind = form.queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded);
    HttpAnswer answer;
    if (!m_state.apps.contains(form.queryItemValue(QStringLiteral("client_id"))))
        answer = tokenError(QStringLiteral("incorrect_client_credentials"));
    else if (kind == u"urn:ietf:params:oauth:grant-type:device_code")
        answer = pollDevice(form);
    else if (kind == u"refresh_token")
        answer = refresh(form);
    else
        answer = tokenError(QStringLiteral("unsupported_grant_type"));
    return inFormAsked(request, answer, QJsonDocument::fromJson(answer.body).object());
}

HttpAnswer GitHubService::pollDevice(const QUrlQuery &form)
{
    using State = GitHubGrant::State;
    const QString code = form.queryItemValue(QStringLiteral("device_code"));
    for (GitHubGrant &grant : m_state.grants) {
        if (grant.deviceCode != code || grant.state == State::Used)
            continue;
        const QDateTime now = m_state.clock();
        const bool soon = grant.lastPoll.isValid() && grant.lastPoll.msecsTo(now) < grant.interval * 1000LL;
        grant.lastPoll = now;
        if (now >= grant.expires)
            return tokenError(QStringLiteral("expired_token"));
        if (soon) {
            grant.interval += 5;
            return tokenError(QStringLiteral("slow_down"), {{QStringLiteral("interval"), grant.interval}});
        }
        if (grant.state == State::Denied)
            return tokenError(QStringLiteral("access_denied"));
        if (grant.state == State::Pending)
            return tokenError(QStringLiteral("authorization_pending"));
        grant.state = State::Used;
        return jsonAnswer(200, giveToken(grant.login, grant.clientId, grant.scopes, m_state.apps.value(grant.clientId).expiringTokens));
    }
    return tokenError(QStringLiteral("bad_verification_code"));
}

HttpAnswer GitHubService::refresh(const QUrlQuery &form)
{
    const QString given = form.queryItemValue(QStringLiteral("refresh_token"), QUrl::FullyDecoded);
    for (auto it = m_state.tokens.begin(); it != m_state.tokens.end(); ++it) {
        if (given.isEmpty() || it->refresh != given)
            continue;
        // The old pair dies at once.
        const GitHubToken old = *it;
        m_state.tokens.erase(it);
        return jsonAnswer(200, giveToken(old.login, old.clientId, old.scopes, true));
    }
    return tokenError(QStringLiteral("bad_refresh_token"));
}

QJsonObject GitHubService::giveToken(const QString &login, const QString &clientId, const QStringList &scopes, bool expiring)
{
    const int number = m_state.nextCode++;
    const QString access = QStringLiteral("gho_given%1").arg(number);
    GitHubToken token{.login = login, .scopes = scopes, .clientId = clientId};
    QJsonObject json{{QStringLiteral("access_token"), access},
                     {QStringLiteral("token_type"), QStringLiteral("bearer")},
                     {QStringLiteral("scope"), scopes.join(u',')}};
    if (expiring) {
        token.expires = m_state.clock().addSecs(m_state.tokenExpiresIn);
        token.refresh = QStringLiteral("ghr_given%1").arg(number);
        json.insert(QStringLiteral("expires_in"), m_state.tokenExpiresIn);
        json.insert(QStringLiteral("refresh_token"), token.refresh);
        json.insert(QStringLiteral("refresh_token_expires_in"), 15897600);
    }
    m_state.tokens.insert(access, token);
    return json;
}

} // namespace waybill::test
