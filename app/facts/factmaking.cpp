#include "app/facts/factmaking.h"

#include <QCoreApplication>
#include <QLocale>

namespace waybill {

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Facts)
};

} // namespace

Fact uncheckedFact(const QString &why)
{
    return {false, {}, why, {}};
}

QString whyUnknown(bool read, const Error &error)
{
    if (read)
        return {};
    return error.message.isEmpty() ? FactsText::tr("not looked up yet") : error.message;
}

QString ageNote(bool fromCache, const QDateTime &readAt, const Error &error)
{
    if (!fromCache)
        return {};
    const QString when = QLocale().toString(readAt.toLocalTime(), QLocale::ShortFormat);
    return error.message.isEmpty() ? FactsText::tr("as of %1").arg(when)
                                   //: %1 is a time, %2 why it could not be asked again.
                                   : FactsText::tr("as of %1: %2").arg(when, error.message);
}

} // namespace waybill
