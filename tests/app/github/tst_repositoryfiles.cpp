#include "tests/app/github/readersample.h"

using namespace waybill;
using namespace waybill::test;

using Kind = GitHubFault::Kind;

Q_DECLARE_METATYPE(GitHubFault)

namespace {

const QString workflow = QStringLiteral(".github/workflows/deploy.yml");
const QString script = QStringLiteral(".github/scripts/request/check.py");
const QString contents = QStringLiteral("repos/get-content");

struct FilesSample : ReaderSample
{
    FilesSample()
    {
        repository().files = {{workflow, "on: issues\n"}, {script, "print(1)\n"}, {QStringLiteral(".github/scripts/other.py"), "2\n"}};
        restart();
        watch();
    }
    void watch() { reader->setFilePaths({workflow, script}); }
};

} // namespace

/// Which files a repository's default branch holds.
class TestRepositoryFiles : public QObject
{
    Q_OBJECT

private slots:
    void blobIdsAreThoseOfGit()
    {
        FilesSample sample;
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read && !state.files.fromCache);
        // git hash-object
        QCOMPARE(state.files.value.value(script), QStringLiteral("b917a726c93f902e43291d9009d6488385133b67"));
        QCOMPARE(state.files.value.value(workflow).size(), 40);
        QVERIFY(!state.files.value.contains(QStringLiteral(".github/none")));
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void whoDoesNotAskIsToldNothing()
    {
        ReaderSample sample;
        QVERIFY(!sample.refresh().files.read);
        QCOMPARE(sample.server.count(contents), 0);
    }

    void askedAgainItTakesOneRequest()
    {
        FilesSample sample;
        const RepositoryFiles first = sample.refresh().files.value;
        QVERIFY(sample.server.count(contents) <= 4);
        sample.server.forgetRequests();
        QCOMPARE(sample.refresh().files.value, first);
        QCOMPARE(sample.server.count(contents), 1);
        // Also after a restart, and a change is seen.
        sample.restart();
        sample.watch();
        sample.repository().files[script] = "print(2)\n";
        const RepositoryState changed = sample.refresh();
        QVERIFY(changed.files.read && !changed.files.fromCache);
        QVERIFY(changed.files.value.value(script) != first.value(script));
        QCOMPARE(changed.files.value.value(workflow), first.value(workflow));
    }

    void foldersWithoutGitsIdsAreAskedEachTime()
    {
        FilesSample sample;
        sample.repository().gitTreeIds = false;
        const RepositoryFiles first = sample.refresh().files.value;
        sample.repository().files[script] = "print(2)\n";
        QVERIFY(sample.refresh().files.value.value(script) != first.value(script));
    }

    void aServerThatListsNoFoldersIsAskedForTheFiles()
    {
        FilesSample sample;
        sample.repository().listsFolders = false;
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read);
        QCOMPARE(state.files.value.size(), 2);
    }

    void aRepositoryWithoutThemHasNone()
    {
        FilesSample sample;
        sample.repository().files.clear();
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read && state.files.value.isEmpty());
        QVERIFY(sample.server.count(contents) <= 3);
        sample.server.forgetRequests();
        sample.refresh();
        QCOMPARE(sample.server.count(contents), 1);
    }

    void troubleIsNeverTakenForAnotherWorkflow_data()
    {
        QTest::addColumn<GitHubFault>("fault");
        for (const char *path : {"/contents/.github$", "/contents/.github/scripts"}) {
            const QString where = QString::fromLatin1(path);
            const auto row = [&](const char *name, GitHubFault fault) {
                fault.path = where;
                fault.times = -1;
                QTest::addRow("%s, %s", path, name) << fault;
            };
            row("server", {.kind = Kind::Answer, .answer = {500, {}, {}}});
            row("gateway", {.kind = Kind::Answer, .answer = {502, {}, "<html>"}});
            row("forbidden", {.kind = Kind::Answer, .answer = {403, {}, "{}"}});
            row("portal", {.kind = Kind::Answer, .answer = {200, {}, "<html>"}});
            row("rate limit", {.kind = Kind::Answer, .answer = {429, {{"retry-after", "60"}}, "{}"}});
            row("half", {.kind = Kind::CloseInAnswer});
            row("closed", {.kind = Kind::CloseBeforeAnswer});
            row("endless", {.kind = Kind::Endless});
        }
    }
    void troubleIsNeverTakenForAnotherWorkflow()
    {
        QFETCH(const GitHubFault, fault);
        FilesSample sample;
        sample.server.addFault(fault);
        const RepositoryState state = sample.refresh();
        QVERIFY(!state.files.read);
        QVERIFY(!state.files.error.code.isEmpty() && !state.files.error.message.isEmpty());
        sample.server.clearFaults();
        sample.now = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(sample.refresh().files.read);
    }

    void offlineTheCacheIsShownWithItsAge()
    {
        FilesSample sample;
        const RepositoryFiles before = sample.refresh().files.value;
        const QDateTime then = sample.now;
        sample.server.stop();
        sample.now = sample.now.addDays(2);
        sample.restart();
        sample.watch();
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read && state.files.fromCache);
        QCOMPARE(state.files.value, before);
        QCOMPARE(state.files.readAt, then);
    }

    void runsAndFilesAreLookedUp()
    {
        FilesSample sample;
        sample.repository().runs[QStringLiteral("build.yml")] = QStringList{QString(), QStringLiteral("success")};
        sample.repository().files[QStringLiteral("package.json")] = "{\"version\": \"1.2.3\"}";
        Lookup run;
        run.kind = Lookup::Kind::Run;
        run.text = QStringLiteral("build.yml");
        run.branch = QStringLiteral("master");
        run.event = QStringLiteral("push");
        QCOMPARE(sample.lookUp(run).value.run, QStringLiteral("in_progress"));
        Lookup unknown = run;
        unknown.text = QStringLiteral("none.yml");
        // It may be out of sight.
        QVERIFY(!sample.lookUp(unknown).read);
        Lookup file;
        file.kind = Lookup::Kind::File;
        file.text = QStringLiteral("package.json");
        QVERIFY(sample.lookUp(file).value.bytes.contains("1.2.3"));
        file.text = QStringLiteral("none.json");
        const Known<LookupAnswer> none = sample.lookUp(file);
        QVERIFY(none.read && !none.value.exists);
        QCOMPARE(sample.server.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRepositoryFiles)
#include "tst_repositoryfiles.moc"
