#include "app/base/error.h"

namespace waybill {

QString Error::text() const
{
    QString where = place;
    if (!place.isEmpty() && line > 0) {
        where += QLatin1Char(':') + QString::number(line);
        if (column > 0)
            where += QLatin1Char(':') + QString::number(column);
    }
    return where.isEmpty() ? message : where + QLatin1String(": ") + message;
}

} // namespace waybill
