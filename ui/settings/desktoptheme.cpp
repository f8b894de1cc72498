#include "ui/settings/desktoptheme.h"

#include <QDBusAbstractInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace waybill {

namespace {

const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

} // namespace

/// The portal's interface, as qdbusxml2cpp would write it: the signal of the bus is a signal of the object.
class PortalSettings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
                                 "org.freedesktop.portal.Settings", bus, parent)
    {
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

void DesktopTheme::start(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    auto *portal = new PortalSettings(bus, this);
    connect(portal, &PortalSettings::SettingChanged, this,
            [this](const QString &changedGroup, const QString &changedKey, const QDBusVariant &value) {
                if (changedGroup == group && changedKey == key)
                    take(value.variant());
            });
    auto *watcher = new QDBusPendingCallWatcher(portal->asyncCall(QStringLiteral("Read"), group, key), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(reply.value().variant());
        call->deleteLater();
    });
}

void DesktopTheme::startOnSessionBus()
{
    // Without an address libdbus would launch a bus of its own, which takes long and helps nobody.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(runtime + QLatin1String("/bus")))
        start(QDBusConnection::sessionBus());
}

void DesktopTheme::take(const QVariant &value)
{
    // Read wraps its answer in one variant more than SettingChanged does.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool ok = false;
    const uint scheme = inner.toUInt(&ok);
    if (ok && scheme <= 2)
        emit darkChanged(scheme == 1);
}

} // namespace waybill

#include "desktoptheme.moc"
