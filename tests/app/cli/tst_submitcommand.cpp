#include "tests/app/cli/submitcalls.h"

using namespace waybill;
using namespace waybill::test;

class TestSubmitCommand : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsSaidAtOnce_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no repository") << QStringList{QStringLiteral("--values"), values};
        QTest::newRow("no values") << QStringList{QStringLiteral("--repo"), QStringLiteral("a/b")};
        QTest::newRow("no repository's name") << QStringList{QStringLiteral("--values"), values, QStringLiteral("--repo"),
                                                             QStringLiteral("a b c")};
        QTest::newRow("no such contract") << QStringList{QStringLiteral("--values"),   values,
                                                         QStringLiteral("--repo"),     QStringLiteral("a/b"),
                                                         QStringLiteral("--contract"), QStringLiteral("x")};
        QTest::newRow("a parent that is no issue")
            << QStringList{QStringLiteral("--values"), values, QStringLiteral("--repo"), QStringLiteral("a/b"), QStringLiteral("--parent"),
                           QStringLiteral("?")};
        QTest::newRow("a server without TLS") << QStringList{QStringLiteral("--values"), values, QStringLiteral("--repo"),
                                                             QStringLiteral("http://example.com/a/b")};
    }

    void wrongUseIsSaidAtOnce()
    {
        QFETCH(QStringList, arguments);
        ProductionScene scene;
        const test::Outcome outcome = runIn(scene.places(), QStringList{QStringLiteral("submit")} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.errors.isEmpty());
        QCOMPARE(scene.server.requests().size(), 0);
    }

    void aDryRunLooksAndFilesNothing()
    {
        ProductionScene scene;
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run")}));
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void aDryRunInJsonNamesEveryCheck()
    {
        ProductionScene scene;
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run"), QStringLiteral("--json")}));
        QCOMPARE(outcome.code, 0);
        const QJsonObject review = QJsonDocument::fromJson(outcome.output).object();
        QVERIFY(review.contains(u"can_submit"));
        QVERIFY(review.value(u"checks").toArray().size() > 5);
        QCOMPARE(review.value(u"repository").toString(), scene.fullName());
    }

    void filesOneIssueAndPrintsItsAddress()
    {
        ProductionScene scene;
        const test::Outcome outcome =
            runIn(scene.places(), submit(scene, {QStringLiteral("--yes"), QStringLiteral("--label"), QStringLiteral("urgent")}));
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.repository().issues.size(), 2);
        const GitHubIssue &issue = scene.repository().issues.last();
        QCOMPARE(QString::fromUtf8(outcome.output).trimmed(),
                 QStringLiteral("%1/%2/issues/%3").arg(scene.server.baseText(), scene.fullName()).arg(issue.number));
        QCOMPARE(issue.title, QStringLiteral("[Request] Provision Production Environment v0.2.0"));
        QCOMPARE(issue.labels, QStringList({QStringLiteral("deployment"), QStringLiteral("env: production"), QStringLiteral("urgent")}));
        QCOMPARE(issue.milestone, 2);
        QFile expected(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QVERIFY(issue.body.startsWith(QString::fromUtf8(expected.readAll()).trimmed()));
        QVERIFY(issue.body.contains(u"<!-- waybill:"));
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void saysThatTheRepositoryHasItsOwnVersionOfTheTemplate()
    {
        ProductionScene scene;
        QFile newest(QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md"));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        const QString path = QStringLiteral(".github/ISSUE_TEMPLATE/3_request_prod_environment.md");
        scene.repository().files.insert(path, newest.readAll());
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run")}));
        QVERIFY2(outcome.errors.contains(path.toUtf8()), outcome.errors.constData());
        QFile own(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"));
        QVERIFY(own.open(QIODevice::ReadOnly));
        scene.repository().files.insert(path, own.readAll());
        QVERIFY(!runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run")})).errors.contains(path.toUtf8()));
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void linksTheParent()
    {
        ProductionScene scene;
        GitHubIssue parent;
        parent.title = QStringLiteral("Everything for v0.2.0");
        const qint64 number = scene.repository().addIssue(parent).number;
        const test::Outcome outcome =
            runIn(scene.places(), submit(scene, {QStringLiteral("--yes"), QStringLiteral("--parent"), QString::number(number)}));
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.repository().issues.last().parent, scene.repository().issue(number)->id);
    }

    void asksAndTakesNoForAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("no") << QByteArray("no\n") << 1;
        QTest::newRow("a slip") << QByteArray("yse\n") << 1;
        QTest::newRow("yes") << QByteArray("yes\n") << 0;
    }

    void asksAndTakesNoForAnAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        ProductionScene scene;
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {}), answer);
        QVERIFY2(outcome.code == code, outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), code == 0 ? 1 : 0);
    }

    void theDryRunNamesContractAndGates()
    {
        ProductionScene scene;
        const QStringList dry{QStringLiteral("--dry-run"), QStringLiteral("--json")};
        const auto contract = [&] {
            return QJsonDocument::fromJson(runIn(scene.places(), submit(scene, dry)).output)[u"contract"].toObject();
        };
        const QJsonObject first = contract();
        QCOMPARE(first[u"state"].toString(), QStringLiteral("in force"));
        QCOMPARE(first[u"commit"].toString(), QStringLiteral("8850678"));
        QCOMPARE(first[u"verdict"].toString(), QStringLiteral("accepted"));
        QCOMPARE(first[u"files"].toArray().at(1)[u"found"].toString(), first[u"files"].toArray().at(1)[u"blob"].toString());
        scene.runVersion(QStringLiteral("4ce1db3"));
        scene.repository().files.insert(QStringLiteral("package.json"), "{\"version\": \"0.2.0\"}");
        // Whoever may not see the runs is told so.
        QCOMPARE(contract()[u"verdict"].toString(), QStringLiteral("not checked"));
        scene.repository().runs.insert(QStringLiteral("infra-build.yml"), QStringList{QString(), QStringLiteral("success")});
        const QJsonObject second = contract();
        QCOMPARE(second[u"verdict"].toString(), QStringLiteral("refused"));
        QCOMPARE(second[u"gate"].toString(), QStringLiteral("9"));
        QCOMPARE(second[u"denial"].toString(), QStringLiteral("named"));
        scene.repository().runs.insert(QStringLiteral("infra-build.yml"), QStringList{QStringLiteral("success")});
        QCOMPARE(contract()[u"verdict"].toString(), QStringLiteral("accepted"));
        scene.repository().blobs.insert(QStringLiteral(".github/workflows/infra-deploy.yml"), QString(40, u'1'));
        const QJsonObject third = contract();
        QCOMPARE(third[u"state"].toString(), QStringLiteral("another version"));
        QCOMPARE(third[u"verdict"].toString(), QStringLiteral("not checked"));
        QCOMPARE(runIn(scene.places(), submit(scene, {QStringLiteral("--dry-run")})).code, 1);
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void whatTheContractRefusesIsStopped()
    {
        ProductionScene scene;
        scene.repository().milestones[1].open = false;
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(outcome.code == 1, outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("closed"), outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
        // Without the contract nobody minds.
        QCOMPARE(runIn(scene.places(), submit(scene, {QStringLiteral("--yes"), QStringLiteral("--contract"), QStringLiteral("none")})).code,
                 0);
    }

    void anOpenRequestWithTheSameTitleStops()
    {
        ProductionScene scene;
        GitHubIssue duplicate;
        duplicate.title = QStringLiteral("[Processing] [Request] Provision Production Environment v0.2.0");
        duplicate.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
        scene.repository().addIssue(duplicate);
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(outcome.code == 1, outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
    }

    void anIssueWithTheSameTitleThatNoCheckShowedIsAskedAbout()
    {
        ProductionScene scene;
        // The contract looks at labelled ones alone.
        GitHubIssue duplicate;
        duplicate.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
        const qint64 number = scene.repository().addIssue(duplicate).number;
        const test::Outcome outcome = runIn(scene.places(true), submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(outcome.code == 1, outcome.errors.constData());
        QVERIFY2(outcome.errors.contains('#' + QByteArray::number(number)), outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
        // Another contract is no answer to that either.
        QCOMPARE(
            runIn(scene.places(true), submit(scene, {QStringLiteral("--yes"), QStringLiteral("--contract"), QStringLiteral("none")})).code,
            1);
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
        QCOMPARE(runIn(scene.places(true), submit(scene, {QStringLiteral("--yes"), QStringLiteral("--again")})).code, 0);
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
    }

    void yesDoesNotAnswerForWhatWasFiledFromHereToday()
    {
        ProductionScene scene;
        const QStringList call = submit(scene, {QStringLiteral("--yes"), QStringLiteral("--contract"), QStringLiteral("none")});
        QCOMPARE(runIn(scene.places(true), call).code, 0);
        // Closed, or not in a list yet: the outbox alone remembers it.
        scene.repository().issues.last().open = false;
        const QByteArray number = '#' + QByteArray::number(scene.repository().issues.last().number);
        const test::Outcome outcome = runIn(scene.places(true), call);
        QVERIFY2(outcome.code == 1 && outcome.errors.contains(number), outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("--again"), outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
        QCOMPARE(runIn(scene.places(true), call + QStringList{QStringLiteral("--again")}).code, 0);
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 2);
    }

    void twoCallsAtTheSameMomentMakeOneIssue()
    {
        ProductionScene scene;
        QByteArray nothing;
        QBuffer streams[2][3];
        Services first(scene.places(true));
        Services second(scene.places(true));
        QList<int> codes;
        for (int i = 0; i < 2; ++i) {
            streams[i][0].setBuffer(&nothing);
            for (QBuffer &stream : streams[i])
                stream.open(QIODevice::ReadWrite);
            startCommand(submit(scene, {QStringLiteral("--yes")}), {streams[i][0], streams[i][1], streams[i][2], scene.places(true).clock},
                         i == 0 ? first : second, [&codes](int code) { codes.append(code); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 2, 30000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        std::sort(codes.begin(), codes.end());
        QCOMPARE(codes, QList<int>({0, 1}));
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
    }

    void aParentOnAnotherServerStops()
    {
        ProductionScene scene;
        const test::Outcome outcome = runIn(
            scene.places(),
            submit(scene, {QStringLiteral("--yes"), QStringLiteral("--parent"), QStringLiteral("https://github.com/octo/ship/issues/1")}));
        QVERIFY2(outcome.code == 1, outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("another server"), outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 0);
    }

    void whoIsNotSignedInIsToldSo()
    {
        ProductionScene scene;
        ServicePlaces places = scene.places();
        places.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
        const test::Outcome outcome = runIn(places, submit(scene, {QStringLiteral("--yes")}));
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.errors.contains("waybill auth login"), outcome.errors.constData());
    }

    void aTokenThatWasTakenBackIsARefusal()
    {
        ProductionScene scene;
        scene.server.state.tokens.clear();
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--yes")}));
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.errors.contains(scene.token.toUtf8()));
    }

    void aServerOutOfReachIsTheNetwork()
    {
        ProductionScene scene;
        const ServicePlaces places = scene.places();
        scene.server.stop();
        const test::Outcome outcome = runIn(places, submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(outcome.code == 4, outcome.errors.constData());
    }

    void aLostAnswerStillMakesOneIssue()
    {
        ProductionScene scene;
        GitHubFault fault;
        fault.kind = GitHubFault::Kind::CloseBeforeAnswer;
        fault.method = "POST";
        fault.path = QStringLiteral("/issues$");
        scene.server.addFault(fault);
        const test::Outcome outcome = runIn(scene.places(true), submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.server.count(QStringLiteral("issues/create")), 1);
        QCOMPARE(scene.repository().issues.size(), 2);
    }

    void theTokenIsNowhereButInTheHeader()
    {
        ProductionScene scene;
        const test::Outcome outcome = runIn(scene.places(), submit(scene, {QStringLiteral("--yes")}));
        QCOMPARE(outcome.code, 0);
        QVERIFY(!outcome.errors.contains(scene.token.toUtf8()) && !outcome.output.contains(scene.token.toUtf8()));
        QDirIterator files(scene.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(scene.token.toUtf8()), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }
};

QTEST_GUILESS_MAIN(TestSubmitCommand)
#include "tst_submitcommand.moc"
