#include "app/account/serversettings.h"

#include "app/base/textfile.h"
#include "app/http/exchange.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

namespace waybill {

namespace {

struct ServerSettingsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ServerSettings)
};

constexpr std::pair<const char *, QString ServerSettings::*> keys[] = {{"clientId/", &ServerSettings::clientId},
                                                                       {"restAddress/", &ServerSettings::restAddress},
                                                                       {"certificateAuthority/", &ServerSettings::certificateAuthority}};

Error error(const char *code, const QString &message)
{
    return {QLatin1String(code), message, {}};
}

} // namespace

ServerSettings ServerSettings::load(const QSettings &store, const QString &host)
{
    ServerSettings settings;
    for (const auto &[key, member] : keys)
        settings.*member = store.value(QLatin1String(key) + host).toString().trimmed();
    return settings;
}

void ServerSettings::save(QSettings &store, const QString &host) const
{
    for (const auto &[key, member] : keys) {
        const QString text = (this->*member).trimmed();
        if (text.isEmpty())
            store.remove(QLatin1String(key) + host);
        else
            store.setValue(QLatin1String(key) + host, text);
    }
    store.sync();
}

Result<Done> checkClientId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._-]{8,64}\\z"));
    if (text.trimmed().isEmpty() || form.match(text.trimmed()).hasMatch())
        return Done{};
    return error("settings.client-id",
                 ServerSettingsText::tr("A client id looks like Ov23liABCDEF or Iv1.8a61f9b3a7aba766: it stands on the app's page."));
}

Result<Done> checkRestAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.trimmed().isEmpty() || (isSafeAddress(url) && !url.hasQuery() && !url.hasFragment()))
        return Done{};
    return error("settings.rest-address",
                 ServerSettingsText::tr("Write it whole and with https, like https://gateway.example.com/api/v3."));
}

Result<Done> checkCertificateAuthority(const QString &path)
{
    if (path.trimmed().isEmpty())
        return Done{};
    const auto bytes = readTextFile(path.trimmed());
    if (!bytes)
        return error("settings.certificate", bytes.error().message);
    if (!bytes.value().contains(QLatin1String("-----BEGIN CERTIFICATE-----")))
        return error("settings.certificate",
                     ServerSettingsText::tr("This file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)."));
    return Done{};
}

QUrl registrationPage(const Host &host)
{
    QUrl page = host.web;
    page.setPath(QStringLiteral("/settings/applications/new"));
    return page;
}

} // namespace waybill
