#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace waybill {

/// Tells of something on the desktop, by the Desktop Notifications Specification (org.freedesktop.Notifications 1.2). Where no service
/// shows notifications there are none, and nothing is said of that. Never waits for the service.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// A newer one of the same key takes the place of the one that is shown. `title` and `text` are shown as they are.
    void tell(const QString &key, const QString &title, const QString &text);

signals:
    /// The person clicked on what was told under this key.
    void activated(const QString &key);

private:
    QDBusConnection m_bus;
    QHash<QString, uint> m_shown; ///< What the service calls them, by key.
};

} // namespace waybill
