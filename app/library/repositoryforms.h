#pragma once

#include "app/library/templatelibrary.h"
#include "app/library/templateplaces.h"

namespace waybill {

/// The text of a template (Markdown or an issue form) with the guide of `guides`, its repository's, that is for it (see guideAmong), else
/// the built-in one that a file with it would get. One of the repository's that does not fit is left out with a notice.
Result<LoadedForm> formWithGuides(const QByteArray &text, const QString &name, const QList<OfferedFile> &guides);

/// The text of a template with this guide, which must fit it.
Result<LoadedForm> formWithTheGuide(const QByteArray &text, const QString &name, const OfferedFile &guide);

} // namespace waybill
