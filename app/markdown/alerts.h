#pragma once

#include "app/markdown/htmlwriter.h"
#include "app/markdown/markdowntree.h"

namespace waybill {

/// Opens an alert's box and writes its title with icon; the caller closes the box.
void openAlert(HtmlWriter &writer, AlertKind kind);

} // namespace waybill
