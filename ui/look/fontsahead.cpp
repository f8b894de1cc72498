#include "ui/look/fontsahead.h"

#include <fontconfig/fontconfig.h>
#include <malloc.h>

namespace waybill {

std::future<void> readFontsAhead()
{
    // One heap for all threads: what a second one frees would otherwise stay its own for the life of the program.
    mallopt(M_ARENA_MAX, 1);
    // Should it fail, Qt calls it again and tells.
    return std::async(std::launch::async, [] { FcInit(); });
}

} // namespace waybill
