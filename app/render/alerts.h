#pragma once

#include "app/render/htmlwriter.h"
#include "app/render/markdowntree.h"

namespace waybill {

/// Opens an alert's box and writes its title with icon; the caller closes the box.
void openAlert(HtmlWriter &writer, AlertKind kind);

} // namespace waybill
