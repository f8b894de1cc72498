#include "app/account/serversettings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

class TestServerSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeUsedIsRefusedWithASentence()
    {
        for (const char *text : {"a", "client secret", "Ov23li/../x", "<b>Ov23liABC</b>", "Ov23li\nABCDEF"})
            QVERIFY2(!checkClientId(QLatin1String(text)) && !checkClientId(QLatin1String(text)).error().message.isEmpty(), text);
        QVERIFY(!checkClientId(QString(5000, u'a')));
        for (const char *text : {"gateway", "http://gateway.example.com", "https://u:p@gateway.example.com", "https://g.example.com/?a=b",
                                 "https://g.example.com/#x", "ftp://g.example.com", "https://"})
            QVERIFY2(!checkRestAddress(QLatin1String(text)), text);
        QTemporaryDir folder;
        QVERIFY(!checkCertificateAuthority(folder.path()));
        QVERIFY(!checkCertificateAuthority(folder.filePath(QStringLiteral("missing.pem"))));
        QFile text(folder.filePath(QStringLiteral("text.pem")));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no certificate\n") > 0);
        text.close();
        QVERIFY(!checkCertificateAuthority(text.fileName()));
    }

    void whatCanBeUsedAndNothingAtAllPass()
    {
        for (const char *text : {"", "  ", "Ov23liABCDEF", " Iv1.8a61f9b3a7aba766 ", "0123456789abcdef0123"})
            QVERIFY2(checkClientId(QLatin1String(text)), text);
        for (const char *text :
             {"", "https://gateway.example.com/api/v3", "https://gateway.example.com:8443", "http://127.0.0.1:80/api/v3"})
            QVERIFY2(checkRestAddress(QLatin1String(text)), text);
        QVERIFY(checkCertificateAuthority({}));
        QTemporaryDir folder;
        QFile pem(folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(pem.open(QIODevice::WriteOnly) && pem.write("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n") > 0);
        pem.close();
        QVERIFY(checkCertificateAuthority(pem.fileName()));
    }

    void eachHostKeepsItsOwn()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        const ServerSettings one{QStringLiteral("Ov23liABCDEF"), QStringLiteral("https://g.example.com"), QStringLiteral("/ca.pem")};
        one.save(store, QStringLiteral("ghe.example.com:8443"));
        QCOMPARE(ServerSettings::load(store, QStringLiteral("ghe.example.com:8443")), one);
        QCOMPARE(ServerSettings::load(store, QStringLiteral("github.com")), ServerSettings());
        ServerSettings().save(store, QStringLiteral("ghe.example.com:8443"));
        QVERIFY2(store.allKeys().isEmpty(), "what is empty leaves nothing behind");
    }

    void theRegistrationPageIsTheHostsOwn()
    {
        QCOMPARE(registrationPage(hostNamed(QStringLiteral("ghe.example.com")).value()).toString(),
                 QStringLiteral("https://ghe.example.com/settings/applications/new"));
    }
};

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
