#include "app/account/host.h"

#include "app/base/printable.h"
#include "app/http/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct HostText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Host)
};

// GitHub, "API Versions". What enterprise servers 3.17 to 3.19 describe has none of the changes of the newer one.
constexpr char newestVersion[] = "2026-03-10";
constexpr char enterpriseVersion[] = "2022-11-28";

/// A password before the host is not for the screen, nor for a log.
QString withoutUserInfo(const QString &address)
{
    const qsizetype end = address.lastIndexOf(u'@');
    const qsizetype scheme = address.first(std::max<qsizetype>(0, end)).indexOf(QLatin1String("://"));
    return end < 0 ? address : address.first(scheme < 0 ? 0 : scheme + 3) + u'…' + address.mid(end);
}

Error invalid(const QString &typed)
{
    return {QStringLiteral("host.invalid"),
            HostText::tr("“%1” is no address of a GitHub server. Write it like github.com or https://github.example.com.")
                .arg(printable(withoutUserInfo(typed), 80)),
            {}};
}

/// Letters, digits and what joins them, as ASCII: an international name has to be written the way it is resolved (xn--…), so that
/// nothing that only looks like another host gets through. The percent sign, the backslash, blanks and user info fall here too.
bool hasPlainCharacters(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || QStringView(u"-.:/[]").contains(c);
    });
}

/// RFC 1123 §2.1: labels of 1 to 63 letters, digits and hyphens, 253 in all. A dot at the end would make a second key for one host.
bool isHostName(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return host.size() <= 253 && !host.contains(u':') && std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
               return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-');
           });
}

/// The last `count` labels.
QString lastLabels(const QString &host, qsizetype count)
{
    return host.split(u'.').mid(std::max<qsizetype>(0, host.count(u'.') + 1 - count)).join(u'.');
}

Host onGitHub(const QString &name)
{
    return {name, QUrl(QStringLiteral("https://") + name), QUrl(QStringLiteral("https://api.") + name), newestVersion, false};
}

Host enterpriseServer(const QUrl &url)
{
    QUrl web;
    web.setScheme(url.scheme());
    web.setHost(url.host(QUrl::FullyEncoded));
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    web.setPort(url.port() == usual ? -1 : url.port());
    QUrl rest = web;
    rest.setPath(QStringLiteral("/api/v3"));
    return {web.authority(QUrl::FullyEncoded), web, rest, enterpriseVersion, true};
}

} // namespace

QUrl Host::graphQl() const
{
    QUrl url = rest;
    QString path = rest.path();
    if (path.endsWith(QLatin1String("/api/v3")))
        path.chop(int(qstrlen("/v3")));
    url.setPath(path + QLatin1String("/graphql"));
    return url;
}

Result<Host> hostNamed(const QString &nameOrUrl)
{
    const QString typed = nameOrUrl.trimmed();
    if (!hasPlainCharacters(typed))
        return invalid(typed);
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    const bool numeric = isNumericAddress(host);
    if (!url.isValid() || host.isEmpty() || !(numeric || isHostName(host)) || (url.path() != QString() && url.path() != QLatin1String("/"))
        || url.port() == 0)
        return invalid(typed);
    if (!isSafeAddress(url)) {
        return Error{QStringLiteral("host.not-https"),
                     HostText::tr("Waybill talks to GitHub servers over HTTPS only. Write https://%1.").arg(url.authority()),
                     {}};
    }
    const bool github = host == QLatin1String("github.com") || host.endsWith(QLatin1String(".github.com"));
    const bool dataResidency = host == QLatin1String("ghe.com") || host.endsWith(QLatin1String(".ghe.com"));
    if (!github && !dataResidency)
        return enterpriseServer(url);
    // Their REST addresses are other hosts: a port, or no subdomain, leads nowhere.
    if (url.port(443) != 443 || host == QLatin1String("ghe.com"))
        return invalid(typed);
    return onGitHub(github ? QStringLiteral("github.com") : lastLabels(host, 3));
}

Result<Host> hostOfEnvironment(const QProcessEnvironment &environment)
{
    for (const char *name : {"WAYBILL_GITHUB_URL", "GH_HOST"}) {
        if (const QString value = environment.value(QLatin1String(name)); !value.isEmpty())
            return hostNamed(value);
    }
    return hostNamed(QStringLiteral("github.com"));
}

} // namespace waybill
