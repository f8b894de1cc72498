#include "app/drivers/keyringdriver.h"
#include "app/drivers/networkdriver.h"

#include <QObject>

namespace waybill {

class DriversPlugin : public QObject, public Drivers
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.waybill.Drivers/1")
    Q_INTERFACES(waybill::Drivers)

public:
    std::unique_ptr<NetworkDriver> makeNetwork() override { return qtNetworkDriver(); }
    std::unique_ptr<KeyringDriver> makeKeyring() override { return qtKeychainDriver(); }
};

} // namespace waybill

#include "plugin.moc"
