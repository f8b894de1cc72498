#include "app/github/failures.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

struct GitHubText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::GitHub)
};

Error failure(const char *code, const QString &message)
{
    return {QString::fromLatin1(code), message, {}};
}

QString messageOf(const RestAnswer &answer)
{
    return printable(answer.json[QStringLiteral("message")].toString());
}

bool isWebPage(const RestAnswer &answer)
{
    return answer.headers.value("content-type").toLower().startsWith("text/html") || answer.body.trimmed().startsWith('<');
}

Error notGitHub(const QString &host)
{
    return failure("network.not-github",
                   GitHubText::tr("Something else answered in the place of %1, maybe the sign-in page of this network. Open a web page in "
                                  "your browser, sign in there, and try again.")
                       .arg(host));
}

/// As HTTP writes a time (RFC 9110 §5.6.7).
QDateTime timeOf(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// When the headers of an answer say that the server takes the next request: `retry-after` first (RFC 9110 §10.2.3), then the reset of an
/// exhausted limit (GitHub, "Best practices for using the REST API"). A day from now at most; invalid: they say nothing of it.
QDateTime retryTime(const QHash<QByteArray, QByteArray> &headers, const QDateTime &now)
{
    // Longer than any limit of GitHub's; what a server says beyond is a mistake, or malice.
    constexpr qint64 longest = qint64(24) * 60 * 60;
    const auto in = [&](qint64 seconds) { return now.addSecs(std::clamp<qint64>(seconds, 0, longest)); };
    // The server's own clock, where it tells: this computer's may be wrong.
    const QDateTime sent = timeOf(headers.value("date"));
    const QDateTime base = sent.isValid() ? sent : now;

    bool number = false;
    const QByteArray after = headers.value("retry-after");
    if (const qint64 seconds = after.toLongLong(&number); number)
        return in(seconds);
    if (const QDateTime time = timeOf(after); time.isValid())
        return in(base.secsTo(time));
    if (headers.value("x-ratelimit-remaining") != "0")
        return {};
    const qint64 reset = headers.value("x-ratelimit-reset").toLongLong(&number);
    return in(number ? reset - base.toSecsSinceEpoch() : 60);
}

/// GitHub, "Best practices for using the REST API": what the headers say, else at least a minute. Invalid: no limit.
QDateTime waitOf(const RestAnswer &answer, const QDateTime &now)
{
    if (const QDateTime time = retryTime(answer.headers, now); time.isValid())
        return time;
    const QString message = messageOf(answer).toLower();
    const bool worded = message.contains(QLatin1String("rate limit")) || message.contains(QLatin1String("abuse detection"))
        || message.contains(QLatin1String("submitted too quickly"));
    return worded || answer.status == 429 ? now.addSecs(60) : QDateTime();
}

/// The address in "required; url=https://…" (GitHub, "Authenticating to the REST API", SAML single sign-on).
QUrl singleSignOnAddress(const QByteArray &header)
{
    const qsizetype at = header.indexOf("url=");
    const QUrl url = at < 0 ? QUrl() : QUrl::fromEncoded(header.mid(at + 4).split(';').first().trimmed(), QUrl::StrictMode);
    return isSafeAddress(url) ? url : QUrl();
}

QUrl webPage(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return isSafeAddress(url) ? url : QUrl();
}

/// Of scopes the sign-in has none that would do; of fine-grained permissions GitHub names the one that is missing.
QString missingPermission(const RestAnswer &answer)
{
    if (const QByteArray wanted = answer.headers.value("x-accepted-github-permissions"); !wanted.isEmpty())
        return printable(QString::fromLatin1(wanted));
    const QString message = messageOf(answer);
    if (!answer.headers.contains("x-oauth-scopes") || !answer.headers.contains("x-accepted-oauth-scopes"))
        return message.startsWith(QLatin1String("Resource not accessible by")) ? QStringLiteral("issues=write") : QString();
    const auto list = [&](const char *name) {
        QStringList scopes;
        for (const QByteArray &scope : answer.headers.value(name).split(','))
            scopes += QString::fromLatin1(scope.trimmed());
        scopes.removeAll(QString());
        return scopes;
    };
    const QStringList accepted = list("x-accepted-oauth-scopes");
    const QStringList granted = list("x-oauth-scopes");
    // `repo` holds all the others that Waybill could need (GitHub, "Scopes for OAuth apps").
    const bool enough = accepted.isEmpty() || granted.contains(QLatin1String("repo"))
        || std::any_of(accepted.begin(), accepted.end(), [&](const QString &scope) { return granted.contains(scope); });
    return enough ? QString() : printable(accepted.join(QStringLiteral(", ")));
}

void forbidden(RestResult &result, const QString &host)
{
    const QString message = messageOf(result.answer);
    if (const QByteArray sso = result.answer.headers.value("x-github-sso"); sso.startsWith("required")) {
        result.help = singleSignOnAddress(sso);
        result.error =
            failure("github.sso",
                    result.help.isEmpty()
                        ? GitHubText::tr("The organization wants you to sign in with its single sign-on. Open the repository in your "
                                         "browser, sign in there, and try again.")
                        : GitHubText::tr("The organization wants you to sign in with its single sign-on. Open the link, allow the "
                                         "access, and try again."));
    } else if (const QString missing = missingPermission(result.answer); !missing.isEmpty()) {
        result.error = failure(
            "github.scope",
            GitHubText::tr("This sign-in may not do that: %1 asks for the permission %2. Sign in again and allow it.").arg(host, missing));
    } else if (message.isEmpty()) {
        result.error =
            failure("github.forbidden", GitHubText::tr("%1 does not let this account do that. Ask an owner of the repository.").arg(host));
    } else {
        result.error = failure(
            "github.forbidden",
            GitHubText::tr("%1 does not let this account do that. It says: %2 An owner of the repository can help.").arg(host, message));
    }
}

/// GitHub, "Troubleshooting the REST API", "Validation failed": `errors` holds objects or sentences.
void readFaults(RestResult &result)
{
    static const QHash<QString, const char *> meanings{
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("waybill::GitHub", "“%1” names something that does not exist")},
        {QStringLiteral("missing_field"), QT_TRANSLATE_NOOP("waybill::GitHub", "“%1” is missing")},
        {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("waybill::GitHub", "“%1” is not valid")},
        {QStringLiteral("already_exists"), QT_TRANSLATE_NOOP("waybill::GitHub", "another one has this “%1” already")},
        {QStringLiteral("unprocessable"), QT_TRANSLATE_NOOP("waybill::GitHub", "“%1” could not be processed")},
    };
    constexpr qsizetype most = 20;
    for (const QJsonValue &entry : result.answer.json[QStringLiteral("errors")].toArray()) {
        FieldFault fault{printable(entry[QStringLiteral("field")].toString()), printable(entry[QStringLiteral("message")].toString())};
        if (entry.isString())
            fault.message = printable(entry.toString());
        const QString code = entry[QStringLiteral("code")].toString();
        if (fault.message.isEmpty())
            fault.message = meanings.contains(code) ? GitHubText::tr(meanings.value(code)).arg(fault.field) : printable(code);
        if (!fault.message.isEmpty() && result.faults.size() < most)
            result.faults += fault;
    }
}

void invalid(RestResult &result, const QString &host)
{
    readFaults(result);
    QStringList parts;
    for (const FieldFault &fault : std::as_const(result.faults)) {
        // A sentence of ours names the field, and GitHub's own do so often enough.
        const bool named = fault.message.contains(fault.field, Qt::CaseInsensitive);
        parts += named ? fault.message : QStringLiteral("%1: %2").arg(fault.field, fault.message);
    }
    const QString why = parts.isEmpty() ? messageOf(result.answer) : parts.join(QStringLiteral("; "));
    result.error =
        failure("github.invalid",
                why.isEmpty() ? GitHubText::tr("%1 did not accept what was sent.").arg(host)
                              : GitHubText::tr("%1 did not accept what was sent: %2. Change that and send it again.").arg(host, why));
}

void refused(RestResult &result, const QString &host)
{
    const QString message = messageOf(result.answer);
    switch (result.answer.status) {
    case 401:
        result.error = failure("github.unauthorized", GitHubText::tr("%1 does not accept this sign-in any more. Sign in again.").arg(host));
        break;
    case 403:
        forbidden(result, host);
        break;
    case 404:
        result.error =
            failure("github.not-found",
                    GitHubText::tr("%1 knows nothing there, or does not show it to this account. Check the spelling, and that the "
                                   "account signed in may see the repository.")
                        .arg(host));
        break;
    case 410:
        result.error = message.contains(QLatin1String("disabled"), Qt::CaseInsensitive)
            ? failure("github.issues-off",
                      GitHubText::tr("Issues are switched off in this repository. Choose another, or copy or export the Markdown."))
            : failure("github.gone", GitHubText::tr("%1 says that this is gone for good.").arg(host));
        break;
    case 422:
        invalid(result, host);
        break;
    case 451: // RFC 7725; what GitHub answers for a repository that was taken down.
        result.help = webPage(result.answer.json[QStringLiteral("block")][QStringLiteral("html_url")].toString());
        result.error = failure("github.blocked",
                               GitHubText::tr("%1 does not show this repository for legal reasons. %2 Only its owner can have that lifted.")
                                   .arg(host, message)
                                   .simplified());
        break;
    default:
        result.error = failure(
            "github.refused", GitHubText::tr("%1 refused the request (%2). %3").arg(host).arg(result.answer.status).arg(message).trimmed());
    }
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    // With seconds: a minute's wait would else end "now".
    const QString clock = time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
    return time.toLocalTime().date() == now.toLocalTime().date()
        ? clock
        : QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

Error redirectFailure(const QString &host)
{
    return failure("github.redirect",
                   GitHubText::tr("%1 sent the request on to where it must not go. Check the address of the server.").arg(host));
}

Error movedFailure(const QString &host, const QUrl &page)
{
    return failure("github.moved", GitHubText::tr("%1 says that the issue was moved to another repository: %2").arg(host, page.toString()));
}

Error unreadableFailure(const QString &host, const RestAnswer &answer)
{
    if (isWebPage(answer))
        return notGitHub(host);
    return failure("github.unreadable",
                   GitHubText::tr("%1 answered something that Waybill cannot read. Check the address of the server.").arg(host));
}

void restFailure(RestResult &result, const QString &host, const QDateTime &now)
{
    const int status = result.answer.status;
    if (status >= 500) {
        result.delivery = RestResult::Delivery::Unknown;
        if (result.answer.headers.contains("retry-after"))
            result.retryAt = waitOf(result.answer, now);
        result.error =
            failure("github.server", GitHubText::tr("%1 has trouble of its own (%2). Try again in a moment.").arg(host).arg(status));
    } else if (status >= 400) {
        // 408: the server gave up on a request that it may have got whole.
        result.delivery = status == 408 ? RestResult::Delivery::Unknown : RestResult::Delivery::NotSent;
        if (const QDateTime wait = waitOf(result.answer, now); (status == 403 || status == 429) && wait.isValid()) {
            result.retryAt = wait;
            result.error = failure("github.rate-limit",
                                   GitHubText::tr("%1 asks to wait: too many requests in a short time. It takes the next one at %2.")
                                       .arg(host, timeText(wait, now)));
        } else if (result.answer.json.isUndefined() && isWebPage(result.answer)) {
            result.error = notGitHub(host);
        } else {
            refused(result, host);
        }
    } else if (status >= 300 && status != 304) {
        // "See other" alone means that the request was carried out (RFC 9110 §15.4.4).
        result.delivery = status == 303 ? RestResult::Delivery::Unknown : RestResult::Delivery::NotSent;
        result.error = redirectFailure(host);
    }
}

} // namespace waybill
