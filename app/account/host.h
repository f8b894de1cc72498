#pragma once

#include "app/base/result.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace waybill {

/// A GitHub server: github.com, SUB.ghe.com, or a GitHub Enterprise Server. The three forms of addresses are those that `gh` uses
/// (cli/cli internal/ghinstance/host.go).
struct Host
{
    QString name;          ///< Lower case, with the port where it is not the usual one. Keys accounts, keyring and caches.
    QUrl web;              ///< https://github.com
    QUrl rest;             ///< https://api.github.com, https://api.SUB.ghe.com, https://HOST/api/v3; without a slash at the end.
    QByteArray apiVersion; ///< X-GitHub-Api-Version. Enterprise servers know none of the changes after 2022-11-28.
    bool enterpriseServer = false;

    /// Beside the REST address: https://api.github.com/graphql, https://HOST/api/graphql.
    QUrl graphQl() const;
    bool operator==(const Host &) const = default;
};

/// Reads "github.com", "https://ghe.example.com" or "http://127.0.0.1:8080" (plain HTTP for loopback alone). `*.github.com` is github.com,
/// `a.b.ghe.com` is `b.ghe.com`, as in `gh`. Codes: host.invalid, host.not-https.
Result<Host> hostNamed(const QString &nameOrUrl);

/// WAYBILL_GITHUB_URL, else GH_HOST, else github.com.
Result<Host> hostOfEnvironment(const QProcessEnvironment &environment);

} // namespace waybill
