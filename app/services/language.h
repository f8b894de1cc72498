#pragma once

#include <QLocale>

namespace waybill {

/// Lets the running application speak the language of `locale`, as far as there is a translation: what the program says, what the
/// built-in guides say, and Qt's own texts. Call it once, before the first text is shown. What is written into an issue keeps the
/// language of its template.
void installLanguage(const QLocale &locale);

} // namespace waybill
