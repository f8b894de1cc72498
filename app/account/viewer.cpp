#include "app/account/viewer.h"

#include "app/account/tokenanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Viewer)
};

Result<Viewer> viewerOf(const ExchangeResult &answer, const QString &host)
{
    if (answer.error)
        return *answer.error;
    if (answer.status == 401)
        return Error{
            QStringLiteral("auth.refused"), Text::tr("%1 does not accept this token. It may have expired or been revoked.").arg(host), {}};
    if (answer.status == 403 || answer.status == 429) {
        return Error{QStringLiteral("auth.forbidden"),
                     Text::tr("%1 refuses to answer with this token just now (status %2).").arg(host).arg(answer.status),
                     {}};
    }
    if (answer.status >= 500)
        return Error{QStringLiteral("network.server"),
                     Text::tr("%1 has trouble just now (status %2). Try again in a while.").arg(host).arg(answer.status),
                     {}};
    const QJsonObject user = QJsonDocument::fromJson(answer.body).object();
    const QString login = user.value(QLatin1String("login")).toString();
    const double id = user.value(QLatin1String("id")).toDouble();
    // Login: letters, digits, hyphens; "_" in names that an enterprise gives.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_\\[\\]-]{1,100}\\z"));
    if (answer.status != 200 || !plain.match(login).hasMatch() || id < 1 || id > double(1LL << 53))
        return Error{QStringLiteral("network.unreadable"), Text::tr("%1 does not answer like a GitHub server.").arg(host), {}};
    Viewer viewer{login, qint64(id), std::nullopt};
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    if (const auto scopes = answer.headers.constFind("x-oauth-scopes"); scopes != answer.headers.cend())
        viewer.scopes = QString::fromLatin1(*scopes).split(separator, Qt::SkipEmptyParts);
    return viewer;
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> restHeaders(const Host &host, const Secret &token)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", host.apiVersion}};
    if (!token.isEmpty())
        headers.emplaceBack("Authorization", "Bearer " + token.reveal());
    return headers;
}

void askViewer(QNetworkAccessManager &network, const Host &host, const Secret &token, QObject *context,
               std::function<void(Result<Viewer>)> done)
{
    if (!canBeToken(token.reveal())) {
        const Error error{QStringLiteral("auth.refused"), Text::tr("This is no token: it is empty, or holds blanks or other signs."), {}};
        QMetaObject::invokeMethod(
            context, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    QUrl url = host.rest;
    url.setPath(url.path() + QLatin1String("/user"));
    runExchange(network, {.server = host.name, .url = url, .headers = restHeaders(host, token)}, context,
                [done, name = host.name](const ExchangeResult &answer) { done(viewerOf(answer, name)); });
}

} // namespace waybill
