#include "tests/app/github/readersample.h"

using namespace waybill;
using namespace waybill::test;

using Kind = GitHubFault::Kind;

Q_DECLARE_METATYPE(GitHubFault)

/// A repository of which something cannot be read: said, never shown as fresh, and never in the way of the rest.
class TestRepositoryFailures : public QObject
{
    Q_OBJECT

private slots:
    void onePartThatFailsLeavesTheOthers_data();
    void onePartThatFailsLeavesTheOthers();
    void aRepositoryThatIsNotThereHasNoParts();
    void aListThatNeverEndsIsCutAndSaysSo();
    void aPageThatPointsElsewhereIsNotFollowed();
    void aRateLimitStopsEverythingUntilItIsOver();
    void offlineTheCacheIsShownWithItsAge();
    void offlineWithoutACacheNothingIsKnown();
    void aBrokenCacheIsAskedForAnew();
    void anotherAccountSeesNothingOfTheCache();
    void whatIsGoneDoesNotComeBackFromTheCache();
};

void TestRepositoryFailures::onePartThatFailsLeavesTheOthers_data()
{
    QTest::addColumn<GitHubFault>("fault");
    QTest::addColumn<QString>("code");
    const QString path = QStringLiteral("/labels$");
    QTest::newRow("server") << GitHubFault{.kind = Kind::Answer, .path = path, .answer = {500, {}, {}}} << QStringLiteral("github.server");
    QTest::newRow("forbidden") << GitHubFault{.kind = Kind::Answer, .path = path, .answer = {403, {}, "{}"}}
                               << QStringLiteral("github.forbidden");
    QTest::newRow("no list") << GitHubFault{.kind = Kind::Answer, .path = path, .answer = {200, {}, "{}"}}
                             << QStringLiteral("github.unreadable");
    QTest::newRow("no label") << GitHubFault{.kind = Kind::Answer, .path = path, .answer = {200, {}, "[{}]"}}
                              << QStringLiteral("github.unreadable");
    QTest::newRow("portal") << GitHubFault{.kind = Kind::Answer, .path = path, .answer = {200, {}, "<html>"}}
                            << QStringLiteral("network.not-github");
    QTest::newRow("half") << GitHubFault{.kind = Kind::CloseInAnswer, .path = path, .times = -1} << QStringLiteral("network.closed");
}

void TestRepositoryFailures::onePartThatFailsLeavesTheOthers()
{
    QFETCH(GitHubFault, fault);
    QFETCH(QString, code);
    ReaderSample sample;
    sample.server.addFault(fault);
    const RepositoryState state = sample.refresh();
    QVERIFY(!state.labels.read);
    QCOMPARE(state.labels.error.code, code);
    QVERIFY(!state.labels.error.message.isEmpty());
    QVERIFY(state.repository.read && state.viewer.read && state.milestones.read && state.releases.read && state.tags.read);
    QVERIFY(state.openIssues.read && !state.openIssues.fromCache);
}

void TestRepositoryFailures::aRepositoryThatIsNotThereHasNoParts()
{
    ReaderSample sample;
    sample.repository().roles.insert(QStringLiteral("octo"), GitHubRole::None);
    const RepositoryState state = sample.refresh();
    QVERIFY(state.viewer.read);
    QVERIFY(!state.repository.read && !state.milestones.read && !state.openIssues.read);
    QCOMPARE(state.repository.error.code, QStringLiteral("github.not-found"));
}

void TestRepositoryFailures::aListThatNeverEndsIsCutAndSaysSo()
{
    ReaderSample sample;
    for (int i = 0; i < 2500; ++i)
        sample.repository().tags += QStringLiteral("t%1").arg(i);
    const RepositoryState state = sample.refresh();
    QVERIFY(state.tags.read);
    QCOMPARE(state.tags.value.size(), 2000);
    QCOMPARE(state.tags.error.code, QStringLiteral("github.list-cut"));
    QCOMPARE(state.milestones.error.code, QString());
    QCOMPARE(sample.server.count(QStringLiteral("repos/list-tags")), 20);
}

void TestRepositoryFailures::aPageThatPointsElsewhereIsNotFollowed()
{
    ReaderSample sample;
    sample.server.state.hasGraphQl = false;
    GitHubSample other;
    const QByteArray link = '<' + other.server.baseText().toLatin1() + "/api/v3/repos/octo/ship/labels?page=2>; rel=\"next\"";
    sample.server.addFault({.kind = Kind::Answer, .path = QStringLiteral("/labels$"), .answer = {200, {{"link", link}}, "[]"}});
    QCOMPARE(sample.refresh().labels.error.code, QStringLiteral("github.redirect"));
    QCOMPARE(other.server.requests().size(), 0);
}

void TestRepositoryFailures::aRateLimitStopsEverythingUntilItIsOver()
{
    ReaderSample sample;
    QVERIFY(sample.refresh().labels.read);
    sample.server.forgetRequests();
    // By the client's clock, which is the computer's.
    sample.now = QDateTime::currentDateTimeUtc();
    sample.server.addFault({.kind = Kind::Answer, .times = -1, .answer = {429, {{"retry-after", "600"}}, "{}"}});
    const RepositoryState state = sample.refresh();
    QVERIFY(state.labels.read && state.labels.fromCache);
    QCOMPARE(state.labels.error.code, QStringLiteral("github.rate-limit"));
    const qsizetype sent = sample.server.requests().size();
    QVERIFY2(sent <= 6, qPrintable(QString::number(sent)));
    sample.server.clearFaults();
    sample.refresh();
    QCOMPARE(sample.server.requests().size(), sent);
    sample.now = sample.now.addSecs(700);
    QVERIFY(!sample.refresh().labels.fromCache);
}

void TestRepositoryFailures::offlineTheCacheIsShownWithItsAge()
{
    ReaderSample sample;
    for (int i = 0; i < 250; ++i)
        sample.repository().labels += GitHubLabel{QStringLiteral("l%1").arg(i)};
    const RepositoryState before = sample.refresh();
    const QDateTime then = sample.now;
    sample.lookUp(branch("release/v2"));
    sample.lookUp(branch("none"));
    sample.server.stop();
    sample.now = sample.now.addDays(2);
    sample.restart();
    const RepositoryState state = sample.refresh();
    QCOMPARE(state.labels.value, before.labels.value);
    QCOMPARE(state.labels.value.size(), 251);
    QCOMPARE(state.milestones.value, before.milestones.value);
    QCOMPARE(state.openIssues.value, before.openIssues.value);
    QCOMPARE(state.viewer.value, before.viewer.value);
    QVERIFY(state.labels.read && state.labels.fromCache && state.repository.fromCache);
    QCOMPARE(state.labels.readAt, then);
    QCOMPARE(state.labels.error.code, QStringLiteral("network.offline"));
    QVERIFY(sample.lookUp(branch("release/v2")).value.exists);
    QVERIFY(sample.lookUp(branch("release/v2")).fromCache);
    const Known<LookupAnswer> none = sample.lookUp(branch("none"));
    QVERIFY(none.read && none.fromCache && !none.value.exists);
    QVERIFY(!sample.lookUp(branch("never asked")).read);
}

void TestRepositoryFailures::offlineWithoutACacheNothingIsKnown()
{
    ReaderSample sample;
    sample.server.stop();
    const RepositoryState state = sample.refresh();
    QVERIFY(!state.labels.read && !state.viewer.read && !state.repository.read && !state.openIssues.read);
    QCOMPARE(state.tags.error.code, QStringLiteral("network.offline"));
}

void TestRepositoryFailures::aBrokenCacheIsAskedForAnew()
{
    ReaderSample sample;
    sample.refresh();
    for (CachedResponse &entry : sample.cache.entries)
        entry.body = "{broken";
    sample.restart();
    sample.server.forgetRequests();
    QVERIFY(sample.refresh().labels.read);
    QCOMPARE(sample.answersWith(304), 0);
}

void TestRepositoryFailures::anotherAccountSeesNothingOfTheCache()
{
    ReaderSample sample;
    sample.refresh();
    sample.server.stop();
    sample.reader.emplace(*sample.client, sample.name, QStringLiteral("host/guest"), sample.cache, [&] { return sample.now; });
    QVERIFY(!sample.refresh().labels.read);
    sample.cache.forget(QStringLiteral("host/octo "));
    QVERIFY(sample.cache.entries.isEmpty());
}

void TestRepositoryFailures::whatIsGoneDoesNotComeBackFromTheCache()
{
    ReaderSample sample;
    sample.refresh();
    QVERIFY(sample.lookUp(branch("main")).value.exists);
    sample.repository().branches.clear();
    sample.refresh();
    QVERIFY(!sample.lookUp(branch("main")).value.exists);
    sample.repository().hasIssues = false;
    QVERIFY(!sample.refresh().openIssues.read);
    sample.server.stop();
    sample.restart();
    QVERIFY(!sample.refresh().openIssues.read);
    QVERIFY(sample.reader->state()->labels.read);
    const Known<LookupAnswer> known = sample.lookUp(branch("main"));
    QVERIFY(known.read && !known.value.exists);
}

QTEST_GUILESS_MAIN(TestRepositoryFailures)
#include "tst_repositoryfailures.moc"
