#include "app/account/tokenanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 hundredYears = 100LL * 366 * 24 * 3600;

QDateTime after(const QDateTime &now, const QJsonObject &values, const QString &name)
{
    const qint64 seconds = secondsOf(values, name, 0);
    return seconds > 0 ? now.toUTC().addSecs(seconds) : QDateTime();
}

QStringList scopesIn(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

struct ViewerText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Viewer)
};

Result<Viewer> viewerOf(const ExchangeResult &answer, const QString &host)
{
    if (answer.error)
        return *answer.error;
    if (answer.status == 401)
        return Error{QStringLiteral("auth.refused"),
                     ViewerText::tr("%1 does not accept this token. It may have expired or been revoked.").arg(host),
                     {}};
    if (answer.status == 403 || answer.status == 429) {
        return Error{QStringLiteral("auth.forbidden"),
                     ViewerText::tr("%1 refuses to answer with this token just now (status %2).").arg(host).arg(answer.status),
                     {}};
    }
    if (answer.status >= 500)
        return Error{QStringLiteral("network.server"),
                     ViewerText::tr("%1 has trouble just now (status %2). Try again in a while.").arg(host).arg(answer.status),
                     {}};
    const QJsonObject user = QJsonDocument::fromJson(answer.body).object();
    const QString login = user.value(QLatin1String("login")).toString();
    const double id = user.value(QLatin1String("id")).toDouble();
    // Login: letters, digits, hyphens; "_" in names that an enterprise gives.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_\\[\\]-]{1,100}\\z"));
    if (answer.status != 200 || !plain.match(login).hasMatch() || id < 1 || id > double(1LL << 53))
        return Error{QStringLiteral("network.unreadable"), ViewerText::tr("%1 does not answer like a GitHub server.").arg(host), {}};
    Viewer viewer{login, qint64(id), std::nullopt};
    if (const auto scopes = answer.headers.constFind("x-oauth-scopes"); scopes != answer.headers.cend())
        viewer.scopes = scopesIn(QString::fromLatin1(*scopes));
    return viewer;
}

} // namespace

void askSignInServer(Network &network, const Host &host, const QString &path, const QUrlQuery &form, QObject *context,
                     std::function<void(const ExchangeResult &)> done)
{
    QUrl url = host.web;
    url.setPath(path);
    // QUrlQuery leaves the plus sign alone, which a form reads as a blank.
    QByteArray body = form.query(QUrl::FullyEncoded).toLatin1();
    body.replace('+', "%2B");
    const ExchangeRequest request{
        .server = host.name,
        .url = url,
        .method = "POST",
        .headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = body,
    };
    runExchange(network, request, context, std::move(done));
}

QJsonObject signInValues(const ExchangeResult &answer)
{
    if (const QJsonDocument json = QJsonDocument::fromJson(answer.body); !json.isNull())
        return json.object();
    if (!answer.headers.value("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return {};
    QByteArray body = answer.body;
    const QUrlQuery form(QString::fromLatin1(body.replace('+', "%20")));
    QJsonObject values;
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    return values;
}

qint64 secondsOf(const QJsonObject &values, const QString &name, qint64 otherwise)
{
    const QJsonValue value = values.value(name);
    bool number = value.isDouble();
    const double seconds = number ? value.toDouble() : value.toString().toDouble(&number);
    // Also false for what is no number.
    return number && seconds >= 0 ? qint64(std::min(seconds, double(hundredYears))) : otherwise;
}

std::optional<TokenSet> tokensOf(const QJsonObject &values, const QDateTime &now)
{
    const Secret access(values.value(QLatin1String("access_token")).toString().toUtf8());
    const Secret refresh(values.value(QLatin1String("refresh_token")).toString().toUtf8());
    const QString type = values.value(QLatin1String("token_type")).toString(QStringLiteral("bearer"));
    if (!canBeToken(access.reveal()) || (!refresh.isEmpty() && !canBeToken(refresh.reveal()))
        || type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return TokenSet{access, refresh, after(now, values, QStringLiteral("expires_in")),
                    after(now, values, QStringLiteral("refresh_token_expires_in")),
                    scopesIn(values.value(QLatin1String("scope")).toString())};
}

bool canBeToken(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= 4096
        && std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

QList<std::pair<QByteArray, QByteArray>> restHeaders(const Host &host, const Secret &token)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", host.apiVersion}};
    if (!token.isEmpty())
        headers.emplaceBack("Authorization", "Bearer " + token.reveal());
    return headers;
}

void askViewer(Network &network, const Host &host, const Secret &token, QObject *context, std::function<void(Result<Viewer>)> done)
{
    if (!canBeToken(token.reveal())) {
        const Error error{
            QStringLiteral("auth.refused"), ViewerText::tr("This is no token: it is empty, or holds blanks or other signs."), {}};
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
