#pragma once

#include "app/github/restclient.h"

namespace waybill {

// Why an answer is none that Waybill can use, for people.

/// A redirect that leads nowhere or must not be followed: github.redirect
Error redirectFailure(const QString &host);
/// An issue that is in another repository now: github.moved
Error movedFailure(const QString &host, const QUrl &page);
/// A 2xx that is no JSON, or not the JSON that was promised: github.unreadable, or network.not-github where it is a web page.
Error unreadableFailure(const QString &host, const RestAnswer &answer);

/// What an answer's status means (GitHub, "Troubleshooting the REST API", "Rate limits for the REST API"). Fills error, delivery, retryAt,
/// help and faults. Nothing for 2xx and 304. Codes besides those above:
///  - github.unauthorized 401
///  - github.rate-limit   403 and 429 with a sign of a limit; retryAt says until when
///  - github.sso          403 with X-GitHub-SSO; help is its address
///  - github.scope        403 because the sign-in may do too little
///  - github.forbidden    other 403
///  - github.not-found    404: not there, or not to be seen by this account
///  - github.issues-off   410 of a repository without issues; github.gone: other 410
///  - github.invalid      422; faults say which fields
///  - github.refused      other 4xx
///  - github.server       5xx; the request may have been carried out
void restFailure(RestResult &result, const QString &host, const QDateTime &now);

} // namespace waybill
