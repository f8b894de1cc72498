#include "ui/notify/notifier.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace waybill {

namespace {

const QString notificationService = QStringLiteral("org.freedesktop.Notifications");
const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");

/// A click on the notification itself, by the specification.
const QString defaultAction = QStringLiteral("default");

/// As long as the desktop shows others.
constexpr int desktopsTime = -1;

} // namespace

/// The service's interface, as qdbusxml2cpp would write it: the signals of the bus are signals of the object.
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    NotificationService(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(notificationService, notificationPath, "org.freedesktop.Notifications", bus, parent)
    {
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

Notifier::Notifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    auto *service = new NotificationService(bus, this);
    connect(service, &NotificationService::ActionInvoked, this, [this](uint id, const QString &action) {
        const QString key = m_shown.key(id);
        if (!key.isEmpty() && action == defaultAction)
            emit activated(key);
    });
    connect(service, &NotificationService::NotificationClosed, this, [this](uint id) { m_shown.remove(m_shown.key(id)); });
}

void Notifier::tell(const QString &key, const QString &title, const QString &text)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, QStringLiteral("Notify"));
    // The text may be read as markup, the title never is.
    call.setArguments({QStringLiteral("Waybill"), m_shown.value(key, 0), QStringLiteral("waybill"), title, text.toHtmlEscaped(),
                       QStringList{defaultAction, tr("Open")}, QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("waybill")}},
                       desktopsTime});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_shown.insert(key, reply.value());
    });
}

} // namespace waybill

#include "notifier.moc"
