#pragma once

namespace waybill {

/// Lets assistive technology read the preview by heading, paragraph, list item and link: each is a child, made only when it is asked for.
/// Call it as often as you like; it takes effect once.
void installPreviewAccessibility();

} // namespace waybill
