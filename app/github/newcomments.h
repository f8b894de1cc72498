#pragma once

#include "app/github/api.h"

namespace waybill {

/// GET …/issues/{number}/comments?since=…&per_page=100: those that were written or changed at or after `since` (invalid: all), the oldest
/// first. One page: of more the rest comes with a later `since`.
QPointer<RestCall> newComments(RestClient &client, const RepositoryName &repository, qint64 number, const QDateTime &since,
                               QObject *context, const ApiFinished<QList<IssueComment>> &done);

} // namespace waybill
