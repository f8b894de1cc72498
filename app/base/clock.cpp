#include "app/base/clock.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace waybill {

bool isKnownZone(const QByteArray &id)
{
    static const QByteArray letters = QByteArrayLiteral("_+-/:");
    const bool plain = !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || letters.contains(c);
    });
    if (!plain || id.startsWith('/'))
        return false;
    // Qt's list has the zones of zone.tab only, no links such as "US/Central", and takes 70 KiB from the first question on.
    if (QFileInfo(QLatin1String("/usr/share/zoneinfo/") + QString::fromLatin1(id)).isFile())
        return QTimeZone(id).isValid();
    return QTimeZone::isTimeZoneIdAvailable(id);
}

} // namespace waybill
