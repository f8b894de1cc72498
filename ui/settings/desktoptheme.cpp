#include "ui/settings/desktoptheme.h"

#include <QDBusAbstractInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace waybill {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString interface = QStringLiteral("org.gnome.desktop.interface");
const QString colorScheme = QStringLiteral("color-scheme");
const QString moreContrast = QStringLiteral("contrast");
const QString animations = QStringLiteral("enable-animations");

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
            [this](const QString &group, const QString &key, const QDBusVariant &value) { take(group, key, value.variant()); });
    for (const auto &[group, key] :
         {std::pair(appearance, colorScheme), std::pair(appearance, moreContrast), std::pair(interface, animations)}) {
        auto *watcher = new QDBusPendingCallWatcher(portal->asyncCall(QStringLiteral("Read"), group, key), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *call) {
            const QDBusPendingReply<QDBusVariant> reply = *call;
            if (reply.isValid())
                take(group, key, reply.value().variant());
            call->deleteLater();
        });
    }
}

void DesktopTheme::startOnSessionBus()
{
    // Without an address libdbus would launch a bus of its own, which takes long and helps nobody.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(runtime + QLatin1String("/bus")))
        start(QDBusConnection::sessionBus());
}

void DesktopTheme::take(const QString &group, const QString &key, const QVariant &value)
{
    // Read wraps its answer in one variant more than SettingChanged does.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (group == interface && key == animations && inner.typeId() == QMetaType::Bool)
        emit motionChanged(inner.toBool());
    if (group != appearance || inner.typeId() != QMetaType::UInt)
        return;
    const uint number = inner.toUInt();
    if (key == colorScheme && number <= 2)
        emit darkChanged(number == 1);
    else if (key == moreContrast && number <= 1)
        emit contrastChanged(number == 1);
}

} // namespace waybill

#include "desktoptheme.moc"
