#pragma once

#include "app/services/services.h"

namespace waybill {

/// Who commands work as on this host: the environment's token, else an account in the keyring, else, without being asked, the sign-in of
/// the GitHub CLI. The server is asked who that is where it is not known yet. `done` comes once, maybe before this returns, and not after
/// `context` is gone.
/// Codes: auth.signed-out, auth.refused, auth.forbidden, network.*
void findAccount(Services &services, const Host &host, QObject *context, std::function<void(Result<Account>)> done);

} // namespace waybill
