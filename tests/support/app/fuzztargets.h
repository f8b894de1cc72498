#pragma once

#include <QByteArray>

#include <span>

namespace waybill::test {

/// Something that reads what somebody else wrote, and what has to hold of it whatever that is. Ends the program where it does not.
struct FuzzTarget
{
    const char *name; ///< Also of its dictionary, and of the folder of what was found (tests/fuzz).
    void (*read)(const QByteArray &bytes);
    const char *seeds; ///< Folders and files of the source tree that the first inputs come from, apart by blanks.
};

/// All there are.
std::span<const FuzzTarget> fuzzTargets();

} // namespace waybill::test
