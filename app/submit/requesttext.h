#pragma once

#include "app/github/repositoryreader.h"
#include "app/services/services.h"

namespace waybill {

/// The text of a request of the start page, wherever it is: its draft, else what the outbox keeps of it.
/// Codes: request.no-text, and those of reading either.
Result<Draft> textOfRequest(Services &services, const CatalogueEntry &entry);

/// Notes of filed requests in the repository whether their issues are open, as it was read last: open ones are listed, and what was looked
/// up says the rest. Of an issue that a list which was cut may lack, nothing.
void noteIssueStates(QList<CatalogueEntry> &entries, const RepositoryState &repository);

} // namespace waybill
