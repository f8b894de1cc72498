#pragma once

#include "app/drivers/drivers.h"

namespace waybill {

/// By QtKeychain, under the service "waybill". Its own way out, a settings file in plain text, is never taken.
std::unique_ptr<KeyringDriver> qtKeychainDriver();

} // namespace waybill
