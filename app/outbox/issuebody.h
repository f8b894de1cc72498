#pragma once

#include "app/outbox/outbox.h"

namespace waybill {

/// `<!-- waybill:ID -->`: what finds the issue again. GitHub shows no comments.
QString markerOf(const QUuid &id);
bool carriesMarker(const QString &body, const QUuid &id);

/// The body as it is sent: the marker is its last line, after a blank one; its line ends are those of the body. `withParent` names the
/// parent before the marker, which GitHub turns into a link.
QString bodyToSend(const OutboxRequest &request, const QUuid &id, bool withParent);

/// Whether it can be filed: longestTitle and longestFiledBody hold. Codes: request.title-too-long, request.body-too-long.
Result<Done> checkSize(const OutboxRequest &request);

/// The title without those prefixes, however many stand before it.
QString bareTitle(const QString &title, const QStringList &prefixes);
/// Blanks and the case of letters do not tell titles apart.
bool sameTitle(const QString &a, const QString &b, const QStringList &prefixes);

/// What of the request is not in the issue, one sentence for people each, with what to do.
QStringList differences(const OutboxRequest &request, const QString &sentBody, const Issue &issue);
/// The same of labels, assignees and milestone, as FilingRecord::leftOut names them.
QStringList leftOut(const NewIssue &wanted, const Issue &issue);

} // namespace waybill
