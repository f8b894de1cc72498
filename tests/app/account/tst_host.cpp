#include "app/account/host.h"
#include "app/http/exchange.h"

#include <QTest>

using namespace waybill;

class TestHost : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void saysNoPasswordOfAnAddress();
    void refusesPlainHttp_data();
    void refusesPlainHttp();
    void readsTheFormsOfHosts_data();
    void readsTheFormsOfHosts();
    void readsItsOwnNamesAgain_data() { readsTheFormsOfHosts_data(); }
    void readsItsOwnNamesAgain();
    void takesTheHostOfTheEnvironment();
    void tellsSafeAddresses_data();
    void tellsSafeAddresses();
    void anOriginIsSchemeHostAndPort();
};

void TestHost::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList wrong{
        QString(),
        QStringLiteral("  "),
        QStringLiteral("https://"),
        QStringLiteral("https:///"),
        QStringLiteral("github.com."),
        QStringLiteral(".github.com"),
        QStringLiteral("ghe..example.com"),
        QStringLiteral("-ghe.example.com"),
        QStringLiteral("ghe-.example.com"),
        QStringLiteral("me@github.com"),
        QStringLiteral("https://me:secret@github.com"),
        QStringLiteral("https://github.com@evil.example"),
        QStringLiteral("https://github.com\\@evil.example"),
        QStringLiteral("https://github.com?x=1"),
        QStringLiteral("https://github.com#x"),
        QStringLiteral("github.com/owner/name"),
        QStringLiteral("https://ghe.example.com//"),
        QStringLiteral("https://git%68ub.com"),
        QStringLiteral("g\u0456thub.com"),
        QStringLiteral("github\u3002com"),
        QStringLiteral("\uff47ithub.com"),
        QStringLiteral("git\u200bhub.com"),
        QStringLiteral("github.com\nevil.example"),
        QStringLiteral("github.com\r\nHost: evil.example"),
        QStringLiteral("git\thub.com"),
        QString(QStringLiteral("github.com") + QChar(0) + QStringLiteral("evil")),
        QStringLiteral("git hub.com"),
        QStringLiteral("ghe.example.com:0"),
        QStringLiteral("ghe.example.com:65536"),
        QStringLiteral("ghe.example.com:-1"),
        QStringLiteral("ghe.example.com:x"),
        QStringLiteral("github.com:8443"),
        QStringLiteral("octo.ghe.com:8443"),
        QStringLiteral("ghe.com"),
        QStringLiteral("[::1"),
        QStringLiteral("::1"),
        QStringLiteral("[fe80::1%25eth0]"),
        QString(64, u'a') + QStringLiteral(".example.com"),
        QString(QStringLiteral("a.")).repeated(200) + QStringLiteral("com"),
        QString(1 << 20, u'a'),
    };
    for (qsizetype i = 0; i < wrong.size(); ++i)
        QTest::addRow("%lld", static_cast<long long>(i)) << wrong.at(i);
}

void TestHost::refusesWhatIsNoServer()
{
    QFETCH(QString, typed);
    const Result<Host> host = hostNamed(typed);
    QVERIFY2(!host, typed.left(100).toUtf8().constData());
    QCOMPARE(host.error().code, QStringLiteral("host.invalid"));
    // It ends up on terminals too.
    const QString message = host.error().message;
    QVERIFY(message.size() < 300 && std::all_of(message.cbegin(), message.cend(), [](QChar c) { return c.isPrint(); }));
}

void TestHost::saysNoPasswordOfAnAddress()
{
    for (const char *typed : {"https://me:s3cret@h.example", "me:s3cret@h.example", "https://me:s3@cret@h.example", "s3cret@"}) {
        const Result<Host> host = hostNamed(QLatin1String(typed));
        QVERIFY2(!host.ok() && !host.error().text().contains(u"cret"), qPrintable(host.error().text()));
    }
    QVERIFY(hostNamed(QStringLiteral("https://me:s3cret@h.example")).error().text().contains(u"https://…@h.example"));
}

void TestHost::refusesPlainHttp_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"http://github.com", "http://ghe.example.com:8080", "http://127.0.0.1.example.com", "http://10.0.0.1",
                              "http://localhost.example.com", "http://[::2]", "ftp://ghe.example.com", "file://ghe.example.com"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestHost::refusesPlainHttp()
{
    QFETCH(QString, typed);
    const Result<Host> host = hostNamed(typed);
    QVERIFY(!host);
    QCOMPARE(host.error().code, QStringLiteral("host.not-https"));
}

void TestHost::readsTheFormsOfHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("web");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *typed, const char *name, const QByteArray &web, const QByteArray &rest, const char *version) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(name) << QString::fromLatin1(web)
                             << QString::fromLatin1(rest) << QString::fromLatin1(version);
    };
    for (const char *typed :
         {"github.com", " GitHub.com\n", "https://github.com/", "HTTPS://GITHUB.COM:443", "api.github.com", "www.github.com"})
        row(typed, "github.com", "https://github.com", "https://api.github.com", "2026-03-10");
    for (const char *typed : {"octo.ghe.com", "api.octo.ghe.com", "https://a.b.octo.ghe.com"})
        row(typed, "octo.ghe.com", "https://octo.ghe.com", "https://api.octo.ghe.com", "2026-03-10");
    row("ghe.example.com", "ghe.example.com", "https://ghe.example.com", "https://ghe.example.com/api/v3", "2022-11-28");
    row("https://ghe.example.com:443", "ghe.example.com", "https://ghe.example.com", "https://ghe.example.com/api/v3", "2022-11-28");
    row("GHE.example.com:8443", "ghe.example.com:8443", "https://ghe.example.com:8443", "https://ghe.example.com:8443/api/v3",
        "2022-11-28");
    row("http://127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v3", "2022-11-28");
    row("http://[::1]:8080/", "[::1]:8080", "http://[::1]:8080", "http://[::1]:8080/api/v3", "2022-11-28");
    row("http://localhost:80", "localhost", "http://localhost", "http://localhost/api/v3", "2022-11-28");
    const QByteArray longest = QByteArray(63, 'a') + ".example.com";
    row(longest.constData(), longest.constData(), "https://" + longest, "https://" + longest + "/api/v3", "2022-11-28");
    // They only look like it, and stay what they are.
    row("evilghe.com", "evilghe.com", "https://evilghe.com", "https://evilghe.com/api/v3", "2022-11-28");
    row("evilgithub.com", "evilgithub.com", "https://evilgithub.com", "https://evilgithub.com/api/v3", "2022-11-28");
    row("github.com.evil.example", "github.com.evil.example", "https://github.com.evil.example", "https://github.com.evil.example/api/v3",
        "2022-11-28");
    row("xn--gthub-n2a.com", "xn--gthub-n2a.com", "https://xn--gthub-n2a.com", "https://xn--gthub-n2a.com/api/v3", "2022-11-28");
}

void TestHost::readsTheFormsOfHosts()
{
    QFETCH(QString, typed);
    const Result<Host> host = hostNamed(typed);
    QVERIFY(host);
    QTEST(host.value().name, "name");
    QTEST(host.value().web.toString(QUrl::FullyEncoded), "web");
    QTEST(host.value().rest.toString(QUrl::FullyEncoded), "rest");
    QTEST(QString::fromLatin1(host.value().apiVersion), "version");
    QCOMPARE(host.value().enterpriseServer, host.value().apiVersion == "2022-11-28");
}

void TestHost::readsItsOwnNamesAgain()
{
    QFETCH(QString, typed);
    const Host host = hostNamed(typed).value();
    QCOMPARE(hostNamed(host.web.toString(QUrl::FullyEncoded)).value(), host);
    if (host.web.scheme() == QLatin1String("https"))
        QCOMPARE(hostNamed(host.name).value(), host);
}

void TestHost::takesTheHostOfTheEnvironment()
{
    QProcessEnvironment environment;
    QCOMPARE(hostOfEnvironment(environment).value().name, QStringLiteral("github.com"));
    environment.insert(QStringLiteral("GH_HOST"), QStringLiteral("ghe.example.com"));
    QCOMPARE(hostOfEnvironment(environment).value().name, QStringLiteral("ghe.example.com"));
    environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), QStringLiteral("http://127.0.0.1:8080"));
    QCOMPARE(hostOfEnvironment(environment).value().name, QStringLiteral("127.0.0.1:8080"));
    // A wrong one is said, not passed over: the person meant another server than github.com.
    environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), QStringLiteral("http://ghe.example.com"));
    QCOMPARE(hostOfEnvironment(environment).error().code, QStringLiteral("host.not-https"));
}

void TestHost::tellsSafeAddresses_data()
{
    QTest::addColumn<bool>("safe");
    for (const char *url : {"https://github.com/login/device", "https://ghe.example.com:8443/x?y#z", "http://127.0.0.1:8080/x",
                            "http://127.8.9.1/", "http://[::1]:9/", "http://[::ffff:127.0.0.1]/", "http://localhost/"})
        QTest::newRow(url) << true;
    for (const char *url :
         {"http://github.com/", "http://localhost.example.com/", "http://127.0.0.1.example.com/", "https://github.com@evil.example/",
          "ftp://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", "https:", "/login/device", "", "http://0.0.0.0/",
          "http://126.0.0.1/", "http://128.0.0.1/", "http://[::ffff:10.0.0.1]/", "https://me@github.com/"})
        QTest::newRow(url) << false;
}

void TestHost::tellsSafeAddresses()
{
    QFETCH(bool, safe);
    QCOMPARE(isSafeAddress(QUrl(QString::fromLatin1(QTest::currentDataTag()))), safe);
}

void TestHost::anOriginIsSchemeHostAndPort()
{
    const auto same = [](const char *a, const char *b) { return sameOrigin(QUrl(QLatin1String(a)), QUrl(QLatin1String(b))); };
    QVERIFY(same("https://github.com/a", "https://github.com:443/b"));
    QVERIFY(same("http://127.0.0.1/a", "http://127.0.0.1:80/b"));
    for (const char *other : {"http://github.com/", "http://github.com:443/", "https://github.com:444/", "https://api.github.com/"})
        QVERIFY2(!same("https://github.com/", other), other);
}

QTEST_APPLESS_MAIN(TestHost)
#include "tst_host.moc"
