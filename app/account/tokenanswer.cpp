#include "app/account/tokenanswer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 hundredYears = 100LL * 366 * 24 * 3600;

QDateTime after(const QDateTime &now, const QJsonObject &values, const QString &name)
{
    const qint64 seconds = secondsOf(values, name, 0);
    return seconds > 0 ? now.toUTC().addSecs(seconds) : QDateTime();
}

} // namespace

void askSignInServer(QNetworkAccessManager &network, const Host &host, const QString &path, const QUrlQuery &form, QObject *context,
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
    const QByteArray access = values.value(QLatin1String("access_token")).toString().toUtf8();
    const QByteArray refresh = values.value(QLatin1String("refresh_token")).toString().toUtf8();
    const QString type = values.value(QLatin1String("token_type")).toString(QStringLiteral("bearer"));
    if (!canBeToken(access) || (!refresh.isEmpty() && !canBeToken(refresh))
        || type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    return TokenSet{Secret(access), Secret(refresh), after(now, values, QStringLiteral("expires_in")),
                    after(now, values, QStringLiteral("refresh_token_expires_in")),
                    values.value(QLatin1String("scope")).toString().split(separator, Qt::SkipEmptyParts)};
}

bool canBeToken(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= 4096
        && std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace waybill
