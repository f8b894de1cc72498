#pragma once

#include "app/library/templatelibrary.h"
#include "app/outbox/issuewriter.h"
#include "app/services/services.h"

namespace waybill {

struct IssueEdit;

/// What writes to issues; merges edits answer by answer where a write names its form. Ask here and not the services. Codes: database.*
Result<IssueWriter *> issueWriter(Services &services);

/// An edit to queue: of `there`, as the person saw it, into what `edit` makes of it (its conflicts are decided). Answers are told apart by
/// `form`, also after a restart.
IssueWrite editToQueue(const LoadedForm &form, const QString &host, const QString &account, const RepositoryName &repository,
                       const Issue &there, const IssueEdit &edit);

/// The same edit of the issue as it is now: see editOf. Pure.
MergedEdit mergedByForm(const IssueWrite &write, const Issue &there);

} // namespace waybill
