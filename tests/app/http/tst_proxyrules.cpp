#include "app/http/proxyrules.h"

#include <QTest>

using namespace waybill;

namespace {

ProxyRules rules(const QString &noProxy, const QString &proxy = QStringLiteral("http://proxy.corp:3128"))
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HTTPS_PROXY"), proxy);
    environment.insert(QStringLiteral("NO_PROXY"), noProxy);
    return ProxyRules(environment);
}

} // namespace

/// The rules of golang.org/x/net/http/httpproxy, by which `gh` goes.
class TestProxyRules : public QObject
{
    Q_OBJECT

private slots:
    void namesAddressesAndRangesGoDirectly_data()
    {
        QTest::addColumn<QString>("entries");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("direct");
        const auto row = [](const char *entries, const char *url, bool direct) {
            QTest::addRow("%s for %s", entries, url) << QString::fromLatin1(entries) << QString::fromLatin1(url) << direct;
        };
        const char *ghes = "https://ghes.corp.internal.test";
        row("", ghes, false);
        row(".internal.test", ghes, true);
        row("internal.test", ghes, true);
        row("*.internal.test", ghes, true);
        row("*", ghes, true);
        row("foo, .internal.test", ghes, true);
        row("foo,,INTERNAL.test ", ghes, true);
        row("ghes.corp.internal.test", ghes, true);
        row(".ghes.corp.internal.test", ghes, false);
        row("*.ghes.corp.internal.test", ghes, false);
        row("ternal.test", ghes, false);
        row("internal.test.", ghes, false);
        row("internal.test:443", ghes, true);
        row("internal.test:8443", ghes, false);
        row("internal.test:8443", "https://a.internal.test:8443/x", true);
        row(":443", ghes, false);
        row("10.0.0.0/8", "https://10.1.2.3", true);
        row("10.0.0.0/8", "https://11.1.2.3", false);
        row("10.128.0.0/9", "https://10.127.2.3", false);
        row("10.1.2.3", "https://10.1.2.3", true);
        row("10.1.2.3:443", "https://10.1.2.3", true);
        row("10.1.2.3:444", "https://10.1.2.3", false);
        row("10.0.0.0/8", ghes, false);
        row("10.0.0.0/33", "https://10.1.2.3", false);
        row("10.1.2.3/33", "https://10.1.2.3", false);
        row("10.1.2.3/-1", "https://11.1.2.3", false);
        row("10.1.2.3/32", "https://10.1.2.3", true);
        row("10.1.2.2/31", "https://10.1.2.3", true);
        row("10.1.2.2/32", "https://10.1.2.3", false);
        row("0.0.0.0/0", "https://10.1.2.3", true);
        row("nowhere/0", "https://10.1.2.3", false);
        row("fd12::1/129", "https://[fd12::1]", false);
        row("fd12::1/128", "https://[fd12::1]", true);
        row("fd00::/8", "https://[fd12::1]", true);
        row("fd00::/8", "https://[fe12::1]", false);
        row("[fd12::1]:443", "https://[fd12::1]", true);
        row("fd12::1", "https://[fd12::1]", true);
        row("", "https://localhost:8443", true);
        row("", "https://127.0.0.2", true);
        row("", "https://[::1]", true);
        row("", "https://128.0.0.1", false);
        row("", "https://126.0.0.1", false);
        row("", "https://[::2]", false);
    }

    void namesAddressesAndRangesGoDirectly()
    {
        QFETCH(QString, entries);
        QFETCH(QString, url);
        QFETCH(bool, direct);
        QCOMPARE(rules(entries).isDirect(QUrl(url)), direct);
        QCOMPARE(rules(entries).proxyFor(QUrl(url)).has_value(), !direct);
    }

    void aProxyIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        const auto row = [](const char *text, const char *shown, const char *user = "", const char *password = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown) << QString::fromLatin1(user)
                                << QString::fromLatin1(password);
        };
        row("http://proxy.corp:3128", "proxy.corp:3128");
        row("proxy.corp:3128", "proxy.corp:3128");
        row("127.0.0.1:3128", "127.0.0.1:3128");
        row("proxy.corp", "proxy.corp:80");
        row("https://proxy.corp", "proxy.corp:443");
        row("socks5://proxy.corp", "proxy.corp:1080");
        row("http://[::1]:3128/", "[::1]:3128");
        row("http://me:p%40ss@proxy.corp:3128", "proxy.corp:3128", "me", "p@ss");
        row("me:pass@proxy.corp:3128", "proxy.corp:3128", "me", "pass");
        row("ftp://proxy.corp", "");
        row("", "");
        row("http://", "");
    }

    void aProxyIsReadHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const std::optional<ProxyAddress> proxy = rules({}, text).proxyFor(QUrl(QStringLiteral("https://github.com")));
        QCOMPARE(proxy ? proxy->shown() : QString(), shown);
        if (!proxy)
            return;
        QTEST(proxy->user, "user");
        QTEST(proxy->password, "password");
        QCOMPARE(proxy->kind == ProxyAddress::Kind::Socks5, text.startsWith(QLatin1String("socks5")));
    }

    void aRouteIsDirectByProxyOrAsTheSystemSays()
    {
        const QUrl url(QStringLiteral("https://ghes.test"));
        QProcessEnvironment environment;
        QCOMPARE(Routes(environment, {}).routeTo({}, url), Route());
        environment.insert(QStringLiteral("HTTPS_PROXY"), QStringLiteral("proxy.corp:3128"));
        const Routes routes(environment, {});
        QCOMPARE(routes.routeTo({}, url).by, Route::By::Proxy);
        QCOMPARE(routes.routeTo({}, url).proxy.shown(), QStringLiteral("proxy.corp:3128"));
        // The system may name one for what the environment names none, but for what goes without.
        QCOMPARE(routes.routeTo({}, QUrl(QStringLiteral("https://localhost"))).by, Route::By::Nothing);
        environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("ghes.test"));
        QCOMPARE(Routes(environment, {}).routeTo({}, url).by, Route::By::Nothing);
        environment.remove(QStringLiteral("HTTPS_PROXY"));
        QCOMPARE(Routes(environment, {}).routeTo({}, url).by, Route::By::Nothing);
    }

    void authoritiesComeFromTheEnvironmentAndForOneServerFromTheSettings()
    {
        const QUrl url(QStringLiteral("https://ghes.test"));
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SSL_CERT_FILE"), QStringLiteral("/a.pem"));
        environment.insert(QStringLiteral("SSL_CERT_DIR"), QStringLiteral("/b:/c"));
        const Routes routes(
            environment, [](const QString &server) { return server == QLatin1String("ghes.test") ? QStringLiteral("/d.pem") : QString(); });
        const QStringList all{QStringLiteral("/b"), QStringLiteral("/c"), QStringLiteral("/a.pem")};
        QCOMPARE(routes.routeTo(QStringLiteral("github.com"), url).authorities, all);
        QCOMPARE(routes.routeTo(QStringLiteral("ghes.test"), url).authorities, all + QStringList{QStringLiteral("/d.pem")});
    }

    void eachSchemeHasItsVariableAndUpperCaseComesFirst()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("https_proxy"), QStringLiteral("lower:1"));
        environment.insert(QStringLiteral("http_proxy"), QStringLiteral("plain:2"));
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("a.test"));
        const QUrl https(QStringLiteral("https://b.test"));
        QCOMPARE(ProxyRules(environment).proxyFor(https)->host, QStringLiteral("lower"));
        QCOMPARE(ProxyRules(environment).proxyFor(QUrl(QStringLiteral("http://b.test")))->host, QStringLiteral("plain"));
        QVERIFY(ProxyRules(environment).isDirect(QUrl(QStringLiteral("https://a.test"))));
        environment.insert(QStringLiteral("HTTPS_PROXY"), QStringLiteral("upper:3"));
        environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("c.test"));
        QCOMPARE(ProxyRules(environment).proxyFor(https)->host, QStringLiteral("upper"));
        QVERIFY(!ProxyRules(environment).isDirect(QUrl(QStringLiteral("https://a.test"))));
        QVERIFY(ProxyRules(environment).namesProxy(https));
        environment.remove(QStringLiteral("http_proxy"));
        QVERIFY(!ProxyRules(environment).namesProxy(QUrl(QStringLiteral("http://b.test"))));
    }
};

QTEST_GUILESS_MAIN(TestProxyRules)
#include "tst_proxyrules.moc"
