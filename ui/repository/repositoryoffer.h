#pragma once

#include "app/base/clock.h"
#include "app/github/prefill.h"

#include <QStringList>

namespace waybill {

struct Host;
class RepositoryPicker;
class Services;

/// Of "host/owner/name", as the settings keep it.
RepositoryAddress addressOfKept(const QString &kept);
QList<RepositoryAddress> addressesOfKept(const QStringList &kept);

/// Has the picker list what the account that is in use on the host can file in, as soon as it is known who that is.
void offerAccountRepositories(RepositoryPicker *picker, const Host &host, Services &services, const Clock &clock);

} // namespace waybill
