#pragma once

#include "app/account/host.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace waybill {

/// What one server needs beside its address, as the settings keep it under `clientId/HOST`, `restAddress/HOST` and
/// `certificateAuthority/HOST`. Each may be empty: the usual is meant. Texts are trimmed.
struct ServerSettings
{
    QString clientId;             ///< Of an OAuth app with device flow. No secret.
    QString restAddress;          ///< Of a gateway before the server.
    QString certificateAuthority; ///< Path of a file in PEM form.
    bool operator==(const ServerSettings &) const = default;

    static ServerSettings load(const QSettings &store, const QString &host);
    /// Leaves out what is empty.
    void save(QSettings &store, const QString &host) const;
};

// Whether it can be used; empty always can. Errors say what would do.

/// Letters, digits, dots, hyphens and underscores, as in "Iv1.8a61f9b3a7aba766" or "Ov23liABCDEF". Code: settings.client-id
Result<Done> checkClientId(const QString &text);
/// A safe address without query and fragment. Code: settings.rest-address
Result<Done> checkRestAddress(const QString &text);
/// A readable file of at most 1 MiB with a certificate in it. Code: settings.certificate
Result<Done> checkCertificateAuthority(const QString &path);

/// Where an OAuth app is registered: https://HOST/settings/applications/new.
QUrl registrationPage(const Host &host);

} // namespace waybill
