#include "app/base/problem.h"

namespace waybill {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return QStringLiteral("advice");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace waybill
