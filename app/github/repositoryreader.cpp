#include "app/github/repositoryreader.h"

namespace waybill {

RepositoryReader::~RepositoryReader() = default;

} // namespace waybill
