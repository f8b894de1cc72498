#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QObject>

#include <functional>

namespace waybill {

/// What requests are authorised with. Answers come by callback, once, maybe before the call returns, and not after `context` is gone.
/// Code of an Error: auth.signed-out (nobody is signed in, or GitHub took the token back), or of what stood in the way of a refresh.
class Credentials
{
public:
    using Answer = std::function<void(Result<Secret>)>;

    virtual ~Credentials() = default;

    /// The token to send now. One that is about to lapse is refreshed first.
    virtual void token(QObject *context, Answer answer) = 0;
    /// The server answered 401 to this token. Gives another one to try once, after a refresh, or an Error. Refreshes once however many
    /// requests ask, and never in a loop.
    virtual void replace(const Secret &rejected, QObject *context, Answer answer) = 0;
};

} // namespace waybill
