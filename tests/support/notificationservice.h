#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace waybill::test {

/// What shows notifications on a desktop, as far as a program sees it. Register it on a bus as /org/freedesktop/Notifications. The first
/// notification is number 41.
class ShownNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        QString title;
        QString text;
        uint replaces = 0;
        QStringList actions;
    };
    QList<Told> told;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &, int)
    {
        told.append({title, text, replaces, actions});
        return replaces == 0 ? uint(told.size()) + 40 : replaces;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace waybill::test
