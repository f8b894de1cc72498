#include "app/drivers/drivers.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace waybill {

namespace {

struct DriversText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Drivers)
};

Drivers *linkedDrivers()
{
    for (QObject *each : QPluginLoader::staticInstances()) {
        if (auto *found = qobject_cast<Drivers *>(each))
            return found;
    }
    return nullptr;
}

} // namespace

Result<Drivers *> drivers()
{
    static Drivers *loaded = linkedDrivers();
    if (loaded)
        return loaded;
    const QDir folder(QCoreApplication::applicationDirPath());
    QString reason;
    for (const char *file : {"waybill-drivers.so", "../" WAYBILL_LIBRARIES "/waybill/waybill-drivers.so"}) {
        QPluginLoader loader(folder.filePath(QLatin1String(file)));
        loaded = qobject_cast<Drivers *>(loader.instance());
        if (loaded)
            return loaded;
        reason = loader.errorString();
    }
    return Error{QStringLiteral("network.missing"),
                 DriversText::tr("A part of Waybill is missing or of another version (%1). Install Waybill again.").arg(reason),
                 {}};
}

} // namespace waybill
