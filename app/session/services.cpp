#include "app/session/services.h"

#include <QNetworkAccessManager>
#include <QStandardPaths>

namespace waybill {

struct Services::Private
{
    ServicePlaces places;
    std::unique_ptr<QNetworkAccessManager> network;
};

ServicePlaces ServicePlaces::ofThisPerson()
{
    ServicePlaces places;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    places.settingsFile = config + QLatin1String("/waybill/accounts.ini");
    places.dataFolder = data + QLatin1String("/waybill");
    places.environment = QProcessEnvironment::systemEnvironment();
    places.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return places;
}

Services::Services(ServicePlaces places, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->places = std::move(places);
}

Services::~Services() = default;

const ServicePlaces &Services::places() const
{
    return d->places;
}

QNetworkAccessManager &Services::network()
{
    if (!d->network)
        d->network = std::make_unique<QNetworkAccessManager>();
    return *d->network;
}

} // namespace waybill
