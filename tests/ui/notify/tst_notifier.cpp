#include "tests/support/notificationservice.h"
#include "ui/notify/notifier.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

/// Notifications on a bus of the test's own, with a real service and without one.
class TestNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatIsToldIsShownAndItsClickComesBack();
    void aNewerOneTakesThePlaceOfTheOneShown();
    void withoutAServiceThereIsNoneAndNothingIsSaid();
    void withoutABusNothingHappens();

private:
    QDBusConnection bus(const char *name) { return QDBusConnection::connectToBus(m_address, QLatin1String(name)); }

    QProcess m_daemon;
    QString m_address;
};

void TestNotifier::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForStarted());
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestNotifier::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestNotifier::whatIsToldIsShownAndItsClickComesBack()
{
    ShownNotifications service;
    QDBusConnection desktop = bus("desktop");
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    Notifier notifier(bus("program"));
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.tell(QStringLiteral("one"), QStringLiteral("#12 <Ship> it"), QStringLiteral("It is at <b>“[Denied]”</b>."));
    QTRY_COMPARE(service.told.size(), 1);
    QCOMPARE(service.told.at(0).title, QStringLiteral("#12 <Ship> it"));
    QCOMPARE(service.told.at(0).text, QStringLiteral("It is at &lt;b&gt;“[Denied]”&lt;/b&gt;."));
    QCOMPARE(service.told.at(0).actions.value(0), QStringLiteral("default"));
    // Somebody else's, and another button than the notification itself.
    emit service.ActionInvoked(7, QStringLiteral("default"));
    emit service.ActionInvoked(41, QStringLiteral("other"));
    emit service.ActionInvoked(41, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("one"));
    desktop.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    desktop.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
}

void TestNotifier::aNewerOneTakesThePlaceOfTheOneShown()
{
    ShownNotifications service;
    QDBusConnection desktop = bus("desktop");
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    Notifier notifier(bus("program"));
    QSignalSpy activated(&notifier, &Notifier::activated);
    const auto tell = [&](const char *key) {
        notifier.tell(QLatin1String(key), QStringLiteral("#12"), QStringLiteral("On."));
        return QTest::qWaitFor([&notifier] { return notifier.findChildren<QDBusPendingCallWatcher *>().isEmpty(); });
    };
    QVERIFY(tell("one") && tell("two") && tell("one"));
    QCOMPARE(service.told.constLast().replaces, 41u);
    // One that was closed is not there to be replaced. What is heard of the other is heard after that.
    emit service.NotificationClosed(41, 2);
    emit service.ActionInvoked(42, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QVERIFY(tell("one"));
    QCOMPARE(service.told.constLast().replaces, 0u);
    desktop.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    desktop.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
}

void TestNotifier::withoutAServiceThereIsNoneAndNothingIsSaid()
{
    Notifier notifier(bus("program"));
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.tell(QStringLiteral("one"), QStringLiteral("#12"), QStringLiteral("On."));
    QTRY_VERIFY(notifier.findChildren<QDBusPendingCallWatcher *>().isEmpty());
    QVERIFY(activated.isEmpty());
}

void TestNotifier::withoutABusNothingHappens()
{
    Notifier notifier(QDBusConnection(QStringLiteral("none")));
    notifier.tell(QStringLiteral("one"), QStringLiteral("#12"), QStringLiteral("On."));
    QVERIFY(notifier.findChildren<QDBusPendingCallWatcher *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestNotifier)

#include "tst_notifier.moc"
