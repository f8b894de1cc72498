#include "app/github/contents.h"
#include "tests/app/github/readersample.h"

using namespace waybill;
using namespace waybill::test;

using Kind = GitHubFault::Kind;

Q_DECLARE_METATYPE(GitHubFault)

namespace {

const QString workflow = QStringLiteral(".github/workflows/deploy.yml");
const QString script = QStringLiteral(".github/scripts/request/check.py");
const QString contents = QStringLiteral("repos/get-content");
const QString trees = QStringLiteral("git/get-tree");

struct FilesSample : ReaderSample
{
    explicit FilesSample(bool graphQl = true)
    {
        server.state.hasGraphQl = graphQl;
        repository().files = {{workflow, "on: issues\n"}, {script, "print(1)\n"}, {QStringLiteral(".github/scripts/other.py"), "2\n"}};
        restart();
        watch();
    }
    void watch() { reader->setFilePaths({workflow, script, QStringLiteral(".github/notes/")}); }
    /// Requests that tell which files there are.
    int asked() const { return server.count(contents) + server.count(trees) + server.count(QStringLiteral("graphql")); }
};

} // namespace

/// Which files a repository's default branch holds.
class TestRepositoryFiles : public QObject
{
    Q_OBJECT

    static void ways()
    {
        QTest::addColumn<bool>("graphQl");
        QTest::newRow("GraphQL") << true;
        QTest::newRow("REST") << false;
    }
    /// How a server gives trees.
    static void kindsOfTrees()
    {
        QTest::addColumn<bool>("served");
        QTest::addColumn<bool>("cut");
        QTest::newRow("whole") << true << false;
        QTest::newRow("cut") << true << true;
        QTest::newRow("none") << false << false;
    }

private slots:
    void blobIdsAreThoseOfGit_data() { ways(); }
    void blobIdsAreThoseOfGit()
    {
        QFETCH(const bool, graphQl);
        FilesSample sample(graphQl);
        sample.repository().files.insert(QStringLiteral(".github/notes/ä b.txt"), "x\n");
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read && !state.files.fromCache);
        // git hash-object
        QCOMPARE(state.files.value.value(script), QStringLiteral("b917a726c93f902e43291d9009d6488385133b67"));
        QCOMPARE(state.files.value.value(workflow).size(), 40);
        QCOMPARE(state.files.value.value(QStringLiteral(".github/notes/ä b.txt")), gitBlobId("x\n"));
        QVERIFY(!state.files.value.contains(QStringLiteral(".github/none")));
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void whoDoesNotAskIsToldNothing()
    {
        ReaderSample sample;
        QVERIFY(!sample.refresh().files.read);
        QCOMPARE(sample.server.count(contents), 0);
        QCOMPARE(sample.server.count(QStringLiteral("graphql")), 0);
    }

    void askedAgainItTakesOneRequest_data() { ways(); }
    void askedAgainItTakesOneRequest()
    {
        QFETCH(const bool, graphQl);
        FilesSample sample(graphQl);
        const RepositoryFiles first = sample.refresh().files.value;
        QCOMPARE(sample.asked(), 1);
        sample.server.forgetRequests();
        QCOMPARE(sample.refresh().files.value, first);
        QCOMPARE(sample.asked(), 1);
        // Also after a restart, and a change is seen.
        sample.restart();
        sample.watch();
        sample.repository().files[script] = "print(2)\n";
        const RepositoryState changed = sample.refresh();
        QVERIFY(changed.files.read && !changed.files.fromCache);
        QVERIFY(changed.files.value.value(script) != first.value(script));
        QCOMPARE(changed.files.value.value(workflow), first.value(workflow));
    }

    void foldersAreListedWhereTreesAreCutOrNotServed_data() { kindsOfTrees(); }
    void foldersAreListedWhereTreesAreCutOrNotServed()
    {
        QFETCH(const bool, served);
        QFETCH(const bool, cut);
        FilesSample sample;
        sample.repository().servesTrees = served;
        sample.repository().cutsTrees = cut;
        const RepositoryFiles first = sample.refresh().files.value;
        QCOMPARE(first.value(script), gitBlobId("print(1)\n"));
        QCOMPARE(first.value(workflow), gitBlobId("on: issues\n"));
        sample.repository().files[script] = "print(2)\n";
        QCOMPARE(sample.refresh().files.value.value(script), gitBlobId("print(2)\n"));
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void filesThatGoAndComeAgainAreSeen()
    {
        FilesSample sample;
        const RepositoryFiles first = sample.refresh().files.value;
        const auto files = std::exchange(sample.repository().files, {});
        QVERIFY(sample.refresh().files.value.isEmpty());
        // Nor does the cache show what is gone.
        sample.server.stop();
        sample.restart();
        sample.watch();
        QVERIFY(sample.refresh().files.value.isEmpty());
        QVERIFY(sample.server.listen());
        sample.repository().files = files;
        sample.now = QDateTime::currentDateTimeUtc().addDays(1);
        sample.restart();
        sample.watch();
        QCOMPARE(sample.refresh().files.value, first);
    }

    void aServerThatListsNoFoldersIsAskedForTheFiles()
    {
        FilesSample sample(false);
        sample.repository().servesTrees = sample.repository().listsFolders = false;
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read);
        QCOMPARE(state.files.value.size(), 2);
    }

    void aRepositoryWithoutThemHasNone_data() { ways(); }
    void aRepositoryWithoutThemHasNone()
    {
        QFETCH(const bool, graphQl);
        FilesSample sample(graphQl);
        sample.repository().files.clear();
        const RepositoryState state = sample.refresh();
        QVERIFY(state.files.read && state.files.value.isEmpty());
        QVERIFY(sample.asked() <= 3);
        sample.server.forgetRequests();
        sample.refresh();
        QCOMPARE(sample.asked(), 1);
    }

    void whatGraphQlDoesNotSayRestSays_data()
    {
        QTest::addColumn<GitHubFault>("fault");
        const auto row = [](const char *name, GitHubFault fault) {
            fault.path = QStringLiteral("graphql");
            fault.times = -1;
            QTest::newRow(name) << fault;
        };
        row("an error", {.kind = Kind::Answer, .answer = {200, {}, R"({"data":{"repository":null},"errors":[{"message":"no"}]})"}});
        row("a part and an error",
            {.kind = Kind::Answer, .answer = {200, {}, R"({"data":{"repository":{"o0":null}},"errors":[{"message":"timeout"}]})"}});
        row("nothing of what was asked", {.kind = Kind::Answer, .answer = {200, {}, R"({"data":{"repository":{}}})"}});
        row("nothing at all", {.kind = Kind::Answer, .answer = {200, {}, "null"}});
        row("no JSON", {.kind = Kind::Answer, .answer = {200, {}, "<html>"}});
        row("server", {.kind = Kind::Answer, .answer = {502, {}, "{}"}});
        row("forbidden", {.kind = Kind::Answer, .answer = {403, {}, "{}"}});
        row("half", {.kind = Kind::CloseInAnswer});
        row("closed", {.kind = Kind::CloseBeforeAnswer});
        row("endless", {.kind = Kind::Endless});
    }
    void whatGraphQlDoesNotSayRestSays()
    {
        QFETCH(const GitHubFault, fault);
        FilesSample sample;
        sample.server.addFault(fault);
        sample.refresh();
        const QList<Lookup> questions{fileLookup(script), fileLookup(workflow), fileLookup(QStringLiteral("none"))};
        sample.reader->lookUp(questions);
        sample.wait();
        QCOMPARE(sample.reader->state()->lookups.at(questions.at(0).key()).value.bytes, QByteArray("print(1)\n"));
        QVERIFY(sample.reader->state()->lookups.at(questions.at(2).key()).read);
        QCOMPARE(sample.server.count(QStringLiteral("graphql")), 1);
    }

    void severalFilesTakeOneRequestAndNoneWhileTheyAreListedAsKnown()
    {
        FilesSample sample;
        const QString note = QStringLiteral(".github/notes/n.txt");
        const QString blob = QStringLiteral(".github/notes/binary");
        sample.repository().files.insert(note, "ä\n");
        sample.repository().files.insert(blob, QByteArray("\0\1", 2));
        sample.repository().files.insert(QStringLiteral("package.json"), "{}");
        sample.refresh();
        sample.server.forgetRequests();
        const QList<Lookup> questions{fileLookup(note), fileLookup(QStringLiteral("package.json")), fileLookup(blob),
                                      fileLookup(QStringLiteral("none"))};
        sample.reader->lookUp(questions);
        sample.wait();
        const auto answer = [&](int i) { return sample.reader->state()->lookups.at(questions.at(i).key()); };
        QCOMPARE(answer(0).value.bytes, QByteArray("ä\n"));
        QCOMPARE(answer(1).value.bytes, QByteArray("{}"));
        // What is no text comes by REST.
        QCOMPARE(answer(2).value.bytes, QByteArray("\0\1", 2));
        QVERIFY(answer(3).read && !answer(3).value.exists);
        QCOMPARE(sample.server.count(QStringLiteral("graphql")), 1);
        QCOMPARE(sample.server.count(contents), 1);
        sample.now = sample.now.addSecs(60);
        sample.server.forgetRequests();
        sample.repository().files[QStringLiteral("package.json")] = "[]";
        sample.refresh();
        QCOMPARE(answer(0).readAt, sample.now);
        QCOMPARE(answer(1).value.bytes, QByteArray("[]"));
        // The list, and the one file of the root that it says is another.
        QCOMPARE(sample.asked(), 2);
        sample.server.forgetRequests();
        sample.refresh();
        QCOMPARE(sample.asked(), 1);
        sample.repository().files[note] = "other\n";
        sample.refresh();
        QCOMPARE(answer(0).value.bytes, QByteArray("other\n"));
        QCOMPARE(sample.server.faults(), QStringList());
    }

    void twoFilesAreReadWithoutAskingWhetherThereIsGraphQl_data() { ways(); }
    void twoFilesAreReadWithoutAskingWhetherThereIsGraphQl()
    {
        QFETCH(const bool, graphQl);
        FilesSample sample(graphQl);
        sample.repository().files.insert(QStringLiteral("package.json"), "{}");
        sample.refresh();
        sample.reader->lookUp({fileLookup(script), fileLookup(QStringLiteral("package.json"))});
        sample.wait();
        QCOMPARE(sample.asked(), 3);
        sample.server.forgetRequests();
        sample.refresh();
        QCOMPARE(sample.asked(), 1);
    }

    void troubleIsNeverTakenForAnotherWorkflow_data()
    {
        QTest::addColumn<GitHubFault>("fault");
        for (const char *path : {"/git/trees/", "/contents/.github$", "/contents/.github/scripts"}) {
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
        FilesSample sample(false);
        const bool ofTrees = fault.path.contains(QLatin1String("trees"));
        sample.repository().servesTrees = ofTrees;
        sample.server.addFault(fault);
        const RepositoryState state = sample.refresh();
        // Where trees are refused the folders may still be listed.
        QVERIFY(!state.files.read || (ofTrees && state.files.value.size() == 2));
        QVERIFY(state.files.read || (!state.files.error.code.isEmpty() && !state.files.error.message.isEmpty()));
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
        QVERIFY(sample.lookUp(fileLookup(QStringLiteral("package.json"))).value.bytes.contains("1.2.3"));
        const Known<LookupAnswer> none = sample.lookUp(fileLookup(QStringLiteral("none.json")));
        QVERIFY(none.read && !none.value.exists);
        QCOMPARE(sample.server.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRepositoryFiles)
#include "tst_repositoryfiles.moc"
