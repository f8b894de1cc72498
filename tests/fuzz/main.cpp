#include "tests/support/app/fuzztargets.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace waybill::test;

namespace {

const FuzzTarget *chosen = nullptr;

} // namespace

/// Of libFuzzer: before anything is read. The target is in WAYBILL_FUZZ_TARGET; without one all are listed, with their seeds.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const char *wanted = std::getenv("WAYBILL_FUZZ_TARGET");
    for (const FuzzTarget &target : fuzzTargets()) {
        if (!wanted)
            std::printf("%s %s\n", target.name, target.seeds);
        else if (std::string_view(wanted) == target.name)
            chosen = &target;
    }
    if (!chosen)
        std::exit(wanted ? 2 : 0);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // A copy: what is read beyond its end is seen.
    chosen->read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
