#include "ui/settings/desktoptheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace waybill;

/// Answers as the settings portal does.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const QVariant value = key == u"color-scheme" ? QVariant(scheme) : key == u"contrast" ? QVariant(1U) : QVariant(false);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void withoutAPortalNothingIsSaid();
    void thePortalIsAskedAndFollowed();

private:
    QProcess m_bus;
    QString m_address;
};

void TestDesktopTheme::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead(10000));
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
}

void TestDesktopTheme::cleanupTestCase()
{
    for (const char *name : {"asks", "answers"})
        QDBusConnection::disconnectFromBus(QLatin1String(name));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopTheme::withoutAPortalNothingIsSaid()
{
    DesktopTheme theme;
    QSignalSpy spy(&theme, &DesktopTheme::darkChanged);
    theme.start(QDBusConnection(QStringLiteral("never connected")));
    theme.start(QDBusConnection::connectToBus(m_address, QStringLiteral("asks")));
    QTest::qWait(200);
    QCOMPARE(spy.count(), 0);
}

void TestDesktopTheme::thePortalIsAskedAndFollowed()
{
    FakePortal portal;
    QDBusConnection answers = QDBusConnection::connectToBus(m_address, QStringLiteral("answers"));
    QVERIFY(answers.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(answers.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopTheme theme;
    QSignalSpy spy(&theme, &DesktopTheme::darkChanged);
    QSignalSpy more(&theme, &DesktopTheme::contrastChanged);
    QSignalSpy motion(&theme, &DesktopTheme::motionChanged);
    theme.start(QDBusConnection::connectToBus(m_address, QStringLiteral("asks")));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toBool(), true);
    QTRY_COMPARE(motion.count(), 1);
    QCOMPARE(motion.takeFirst().at(0).toBool(), false);
    QCOMPARE(more.count(), 1);
    QCOMPARE(more.takeFirst().at(0).toBool(), true);

    const QString group = QStringLiteral("org.freedesktop.appearance");
    const QString key = QStringLiteral("color-scheme");
    emit portal.SettingChanged(QStringLiteral("org.gnome.desktop"), key, QDBusVariant(1U));
    emit portal.SettingChanged(group, QStringLiteral("accent-color"), QDBusVariant(1U));
    emit portal.SettingChanged(group, key, QDBusVariant(QStringLiteral("broken")));
    emit portal.SettingChanged(group, key, QDBusVariant(9U));
    emit portal.SettingChanged(group, QStringLiteral("contrast"), QDBusVariant(QStringLiteral("broken")));
    emit portal.SettingChanged(group, QStringLiteral("contrast"), QDBusVariant(0U));
    emit portal.SettingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), QDBusVariant(true));
    emit portal.SettingChanged(group, key, QDBusVariant(2U));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toBool(), false);
    QCOMPARE(more.count(), 1);
    QCOMPARE(more.takeFirst().at(0).toBool(), false);
    QCOMPARE(motion.count(), 1);
    QCOMPARE(motion.takeFirst().at(0).toBool(), true);
}

QTEST_GUILESS_MAIN(TestDesktopTheme)
#include "tst_desktoptheme.moc"
