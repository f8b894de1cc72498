#include "app/github/accountrepositories.h"
#include "tests/app/github/githubsample.h"
#include "tests/support/app/memorycache.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Sample : GitHubSample
{
    MemoryCache cache;
    QDateTime now = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    std::optional<AccountRepositories> repositories;

    Sample() { restart(); }
    /// As after a new start of the program.
    void restart()
    {
        repositories.emplace(*client, QStringLiteral("7"), cache, [this] { return now; });
    }
    Known<QList<Repository>> refresh()
    {
        repositories->refresh();
        if (!QTest::qWaitFor([&] { return !repositories->isBusy(); }, 60000))
            qFatal("the list does not end");
        return repositories->list();
    }
    Result<Repository> lookUp(const char *owner, const char *repository)
    {
        std::optional<Result<Repository>> answer;
        repositories->lookUp({QLatin1String(owner), QLatin1String(repository)}, [&](const Result<Repository> &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60000))
            qFatal("no answer");
        return *answer;
    }
};

QStringList namesOf(const Known<QList<Repository>> &list)
{
    QStringList names;
    for (const Repository &repository : list.value)
        names += repository.name.text();
    return names;
}

} // namespace

class TestAccountRepositories : public QObject
{
    Q_OBJECT

private slots:
    void aServerThatRefusesLeavesNothingButTheReason()
    {
        Sample sample;
        sample.server.state.tokens.clear();
        const auto list = sample.refresh();
        QVERIFY(!list.read && list.value.isEmpty() && !list.error.message.isEmpty());
    }

    void thoseOfTheAccountAreListedPushedToLastFirst()
    {
        Sample sample;
        sample.server.state.add(QStringLiteral("octo/new")).pushedAt = sample.now.addDays(-1);
        sample.server.state.add(QStringLiteral("other/shared")).roles[QStringLiteral("octo")] = GitHubRole::Push;
        sample.server.state.add(QStringLiteral("other/foreign"));
        const auto list = sample.refresh();
        QVERIFY(list.read && !list.fromCache);
        QCOMPARE(list.value.constFirst().name.text(), QStringLiteral("octo/new"));
        QVERIFY(namesOf(list).contains(QStringLiteral("other/shared")));
        QVERIFY2(!namesOf(list).contains(QStringLiteral("other/foreign")), "it is no place of this account's work");
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void moreThanOnePageIsReadWhole()
    {
        Sample sample;
        for (int i = 0; i < 230; ++i)
            sample.server.state.add(QStringLiteral("octo/n%1").arg(i));
        QCOMPARE(sample.refresh().value.size(), 231);
        QCOMPARE(sample.server.count(QStringLiteral("repos/list-for-authenticated-user")), 3);
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void whatWasReadIsShownWithItsAgeWhenTheServerIsOutOfReach()
    {
        Sample sample;
        for (int i = 0; i < 130; ++i)
            sample.server.state.add(QStringLiteral("octo/n%1").arg(i));
        sample.refresh();
        const QDateTime readAt = sample.now;
        sample.now = sample.now.addSecs(3600);
        sample.server.stop();
        sample.restart();
        sample.repositories->refresh();
        QVERIFY2(sample.repositories->list().read, "at once, before anything is asked");
        const auto list = sample.refresh();
        QCOMPARE(list.value.size(), 131);
        QVERIFY(list.fromCache && couldNotAsk(list.error));
        QCOMPARE(list.readAt, readAt);
    }

    void anUnchangedListComesByItsEtag()
    {
        Sample sample;
        sample.refresh();
        sample.now = sample.now.addSecs(60);
        const auto list = sample.refresh();
        QVERIFY(list.read && !list.fromCache);
        QCOMPARE(list.readAt, sample.now);
        QCOMPARE(sample.server.requests().back().status, 304);
    }

    void oneThatIsNotThereOrHiddenIsSaidSo()
    {
        Sample sample;
        GitHubRepository &hidden = sample.server.state.add(QStringLiteral("other/secret"));
        hidden.isPrivate = true;
        for (const char *name : {"nowhere", "secret"}) {
            const Result<Repository> answer = sample.lookUp("other", name);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, QStringLiteral("github.not-found"));
            QVERIFY(!couldNotAsk(answer.error()));
        }
        QVERIFY(sample.lookUp("octo", "ship").ok());
        sample.server.stop();
        QVERIFY(couldNotAsk(sample.lookUp("octo", "ship").error()));
    }

    void onlyTheLastQuestionIsAnswered()
    {
        Sample sample;
        int first = 0;
        sample.repositories->lookUp({QStringLiteral("octo"), QStringLiteral("s")}, [&](const Result<Repository> &) { ++first; });
        QVERIFY(sample.lookUp("octo", "ship").ok());
        QTest::qWait(0);
        QCOMPARE(first, 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountRepositories)
#include "tst_accountrepositories.moc"
