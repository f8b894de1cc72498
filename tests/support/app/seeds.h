#pragma once

#include <QtGlobal>

namespace waybill::test {

/// How many seeds, or steps, a test with random input takes: so many in an ordinary run, and by hand as many as WAYBILL_SEEDS says.
inline int seeds(int ordinary)
{
    const int asked = qEnvironmentVariableIntValue("WAYBILL_SEEDS");
    return asked > 0 ? asked : ordinary;
}

} // namespace waybill::test
