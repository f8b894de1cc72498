#include "app/account/accounts.h"

namespace waybill {

Accounts::~Accounts() = default;

} // namespace waybill
