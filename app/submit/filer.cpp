#include "app/submit/filer.h"

namespace waybill {

Filer::~Filer() = default;

} // namespace waybill
