#include "ui/settings/desktoptheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace waybill {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

} // namespace

void DesktopTheme::start(const QDBusConnection &bus)
{
    QDBusConnection connection(bus);
    if (!connection.isConnected())
        return;
    connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                       SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(read), this);
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

void DesktopTheme::onSettingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
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
