#include "app/base/printable.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct PrintableText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Printable)
};

} // namespace

QString enumeration(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        //: What stands in a row, such as labels or counts ("3 of 10 answered, 1 problem"): those before, the next one.
        text = PrintableText::tr("%1, %2").arg(text, parts.at(i));
    }
    return text;
}

} // namespace waybill
