#pragma once

#include "app/account/host.h"
#include "app/base/secret.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace waybill {

/// Runs `gh auth token --hostname HOST`, found by the PATH of `environment`. Tokens that the environment holds are kept from it, so that
/// it answers with its own; `timeout` is in milliseconds. `done` comes once, never before this returns, and not when `context` is gone.
/// Codes: gh.missing, gh.signed-out, gh.timeout.
void askGitHubCli(const Host &host, const QProcessEnvironment &environment, QObject *context, std::function<void(Result<Secret>)> done,
                  int timeout = 10000);

/// Names of the variables that hold a token for such a host, in the order in which `gh` takes them.
QStringList tokenVariables(bool enterpriseServer);

} // namespace waybill
