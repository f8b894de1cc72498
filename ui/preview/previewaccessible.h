#pragma once

namespace waybill {

/// Lets assistive technology read the preview: its text is the accessible value, put together only when it is asked for.
/// Call it as often as you like; it takes effect once.
void installPreviewAccessibility();

} // namespace waybill
