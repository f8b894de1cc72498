#include "tests/app/cli/filedscene.h"

using namespace waybill;
using namespace waybill::test;

class TestSaveCommand : public QObject
{
    Q_OBJECT

private slots:
    void checkSaysOfAnIssueWhatItSaysOfItsBody()
    {
        FiledScene scene;
        scene.issue().body.replace(QLatin1String("[x] Milestone"), QLatin1String("[X] Milestone"));
        const QString file = scene.folder.filePath(QStringLiteral("body.md"));
        write(file, scene.issue().body.toUtf8());
        const test::Outcome ofFile = runIn(scene.places(), readFrom(QStringLiteral("check"), file));
        const test::Outcome ofIssue = runIn(scene.places(), readFrom(QStringLiteral("check"), scene.reference()));
        const QString page = QStringLiteral("%1/%2/issues/%3").arg(scene.server.baseText(), scene.fullName()).arg(scene.number);
        QVERIFY(ofFile.output.contains("body.capital-x"));
        QCOMPARE(QString::fromUtf8(ofIssue.output).replace(page, file), QString::fromUtf8(ofFile.output));
        QCOMPARE(ofIssue.code, ofFile.code);
        QVERIFY2(ofIssue.errors.contains("sections are there"), ofIssue.errors.constData());
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void checkNamesLabelsAndAMilestoneThatAnIssueLacks()
    {
        FiledScene scene;
        scene.issue().labels = QStringList{QStringLiteral("Deployment")};
        scene.issue().milestone = 1;
        const test::Outcome outcome = runIn(scene.places(), readFrom(QStringLiteral("check"), scene.reference()));
        QVERIFY2(outcome.output.contains("env: production. [issue.labels]"), outcome.output.constData());
        QVERIFY2(outcome.output.contains("“v0.2.0”. [issue.milestone]"), outcome.output.constData());
    }

    void whatIsExportedAndSavedAgainChangesNothing()
    {
        FiledScene scene;
        const test::Outcome again =
            runIn(scene.places(), readFrom(QStringLiteral("export"), scene.reference()) << QStringLiteral("--body"));
        QCOMPARE(again.code, 0);
        QCOMPARE(QString::fromUtf8(again.output), scene.body);
        const test::Outcome exported = runIn(scene.places(), readFrom(QStringLiteral("export"), scene.reference()));
        QVERIFY2(exported.code == 0 && exported.output.contains("risk_level: \"Low\""), exported.output.constData());
        const test::Outcome saved = scene.save(exported.output.mid(exported.output.indexOf("values:") + 8));
        QVERIFY2(saved.code == 0, saved.errors.constData());
        QCOMPARE(scene.patches(), 0);
        QCOMPARE(scene.issue().body, scene.body);
    }

    void aDryRunSaysWhatWouldChange()
    {
        FiledScene scene;
        const test::Outcome outcome = scene.save(highRisk, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        const QJsonArray changes = QJsonDocument::fromJson(outcome.output)[QStringLiteral("changes")].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[QStringLiteral("id")].toString(), QStringLiteral("risk_level"));
        QCOMPARE(changes.at(0)[QStringLiteral("there")].toString(), QStringLiteral("Low"));
        QCOMPARE(changes.at(0)[QStringLiteral("wanted")].toString(), QStringLiteral("High"));
        QCOMPARE(scene.patches(), 0);
    }

    void oneAnswerIsChangedAndNothingElse()
    {
        FiledScene scene;
        const test::Outcome outcome = scene.save(highRisk);
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.issue().body, withHighRisk(scene.body));
        QCOMPARE(scene.issue().title, QStringLiteral("[Request] Provision Production Environment v0.2.0"));
        QCOMPARE(scene.patches(), 1);
        for (const RecordedRequest &request : scene.server.requests()) {
            if (request.http.method == "PATCH")
                QCOMPARE(QJsonDocument::fromJson(request.http.body).object().keys(), QStringList{QStringLiteral("body")});
        }
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void aTaskThatIsNotNamedKeepsItsBox()
    {
        FiledScene scene;
        const test::Outcome outcome = scene.save("  pre_deployment:\n    - { task: All related issues are resolved, done: false }\n");
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.issue().body, QString(scene.body).replace(QLatin1String("[x] All related"), QLatin1String("[ ] All related")));
    }

    void titleLabelsAndMilestoneFollowTheAnswersWhereTheyDidBefore()
    {
        FiledScene scene;
        scene.repository().milestones.append({3, QStringLiteral("v0.3.0"), true, scene.now});
        scene.issue().labels.append(QStringLiteral("somebody's"));
        const test::Outcome outcome =
            scene.save("  version: v0.3.0\n", {QStringLiteral("--yes"), QStringLiteral("--label"), QStringLiteral("urgent")});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.issue().title, QStringLiteral("[Request] Provision Production Environment v0.3.0"));
        QCOMPARE(scene.issue().milestone, 3);
        QCOMPARE(scene.issue().labels,
                 QStringList({QStringLiteral("deployment"), QStringLiteral("env: production"), QStringLiteral("somebody's"),
                              QStringLiteral("urgent")}));
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void whatSomebodyElseChangedMeanwhileStays()
    {
        FiledScene scene;
        scene.meanwhile([&scene] {
            scene.issue().body.replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper"));
            scene.issue().body.replace(QLatin1String("Somebody's own"), QLatin1String("Other"));
            scene.issue().title.prepend(QLatin1String("[Approved] "));
        });
        const test::Outcome outcome = scene.save(highRisk);
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QVERIFY(scene.issue().body.contains(QLatin1String("Brings paper")));
        QCOMPARE(scene.issue().body,
                 withHighRisk(scene.body)
                     .replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper"))
                     .replace(QLatin1String("Somebody's own"), QLatin1String("Other")));
        QVERIFY(scene.issue().title.startsWith(QLatin1String("[Approved]")));
    }

    void theSameAnswerIsShownAndNotDecided_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("level");
        QTest::newRow("asked") << QStringList() << 1 << QStringLiteral("Medium");
        QTest::newRow("mine") << QStringList{QStringLiteral("--take"), QStringLiteral("mine")} << 0 << QStringLiteral("High");
        QTest::newRow("theirs for one") << QStringList{QStringLiteral("--take"), QStringLiteral("mine"), QStringLiteral("--take"),
                                                       QStringLiteral("risk_level=theirs")}
                                        << 0 << QStringLiteral("Medium");
        QTest::newRow("no such side") << QStringList{QStringLiteral("--take"), QStringLiteral("both")} << 2 << QStringLiteral("Low");
    }
    void theSameAnswerIsShownAndNotDecided()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, level);
        FiledScene scene;
        scene.meanwhile([&scene] { scene.issue().body.replace(QLatin1String("Level:** Low"), QLatin1String("Level:** Medium")); });
        const test::Outcome outcome = scene.save(highRisk, QStringList{QStringLiteral("--yes")} + options);
        QVERIFY2(outcome.code == code, outcome.errors.constData());
        QVERIFY(scene.issue().body.contains(QLatin1String("Level:** ") + level));
        if (code == 1) {
            for (const char *words : {"= Low", "< Medium", "> High", "--take", "waybill drafts show"})
                QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
            QCOMPARE(scene.patches(), 0);
        }
    }

    void whatTheValuesWereMadeFromTellsMineFromTheirs()
    {
        FiledScene scene;
        const QString base = scene.folder.filePath(QStringLiteral("base.yml"));
        const test::Outcome exported = runIn(scene.places(), readFrom(QStringLiteral("export"), scene.reference()));
        write(base, exported.output);
        scene.issue().body.replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper"));
        QByteArray values = exported.output.mid(exported.output.indexOf("values:") + 8);
        const test::Outcome outcome =
            scene.save(values.replace("\"Low\"", "\"High\""), {QStringLiteral("--yes"), QStringLiteral("--base"), base});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.issue().body, withHighRisk(scene.body).replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper")));
    }

    void anAnswerOfGitHubsThatIsLostChangesTheIssueOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("patches");
        using Kind = GitHubFault::Kind;
        QTest::newRow("after it was done") << int(Kind::CloseBeforeAnswer) << 1 << 0 << 1;
        QTest::newRow("a gateway's, after it was done") << int(Kind::AnswerAfterActing) << 1 << 0 << 1;
        QTest::newRow("before it was done") << int(Kind::CloseBeforeActing) << 1 << 0 << 2;
        QTest::newRow("again and again") << int(Kind::CloseBeforeActing) << -1 << 4 << 3;
        QTest::newRow("a refusal") << int(Kind::Answer) << 1 << 3 << 1;
    }
    void anAnswerOfGitHubsThatIsLostChangesTheIssueOnce()
    {
        QFETCH(int, kind);
        QFETCH(int, times);
        QFETCH(int, code);
        QFETCH(int, patches);
        FiledScene scene;
        scene.onPatch(GitHubFault::Kind(kind), times, code == 3 ? 410 : 502);
        const test::Outcome outcome = scene.save(highRisk);
        QVERIFY2(outcome.code == code, outcome.errors.constData());
        QCOMPARE(scene.patches(), patches);
        QCOMPARE(scene.issue().body, code == 0 ? withHighRisk(scene.body) : scene.body);
        QCOMPARE(outcome.errors.contains("waybill outbox retry"), code != 0);
        QCOMPARE(outcome.errors.contains("was deleted. File its text as a new request."), code == 3);
    }

    void whateverFailsWhereverNoChangeOfAnybodyIsLost()
    {
        using Kind = GitHubFault::Kind;
        // In the order of a run, once the issue is open: it as it is for the plan, and for the outbox; the change, the look back.
        const QList<std::pair<QByteArray, int>> requests{{"GET", 0}, {"GET", 1}, {"PATCH", 0}, {"GET", 2}};
        for (qsizetype failing = 0; failing < requests.size(); ++failing) {
            for (const Kind kind : {Kind::CloseBeforeReading, Kind::CloseBeforeActing, Kind::CloseBeforeAnswer, Kind::CloseInAnswer,
                                    Kind::AnswerAfterActing, Kind::Answer}) {
                // That one could hit the first look, too.
                if (kind == Kind::CloseBeforeReading && requests.at(failing).first == "GET")
                    continue;
                FiledScene scene;
                // Somebody else works on another answer all the time.
                scene.meanwhile([&scene] { scene.issue().body.replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper")); });
                GitHubFault fault;
                fault.kind = kind;
                fault.method = requests.at(failing).first;
                fault.path = QStringLiteral("/issues/\\d+$");
                fault.skip = requests.at(failing).second;
                fault.answer = failure(502, QStringLiteral("No."));
                scene.server.addFault(fault);
                const test::Outcome outcome = scene.save(highRisk);
                const QString where = QStringLiteral("request %1, fault %2, code %3: %4")
                                          .arg(failing)
                                          .arg(int(kind))
                                          .arg(outcome.code)
                                          .arg(QString::fromUtf8(outcome.errors));
                QString expected = scene.body;
                expected.replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper"));
                const QString there = scene.issue().body;
                QVERIFY2(there == expected || there == withHighRisk(expected), qPrintable(where));
                QVERIFY2(QList<int>({0, 3, 4, 5}).contains(outcome.code), qPrintable(where));
                if (outcome.code == 0)
                    QVERIFY2(there == withHighRisk(expected), qPrintable(where));
                // Only the plan's look may end it; the outbox tries again.
                QVERIFY2(failing == 0 || outcome.code == 0, qPrintable(where));
                if (outcome.code == 3 || outcome.code == 4)
                    QVERIFY2(there == expected, qPrintable(where));
                QVERIFY2(scene.patches() <= 2, qPrintable(where));
                // The same again settles it.
                QVERIFY2(scene.save(highRisk).code == 0, qPrintable(where));
                QCOMPARE(scene.issue().body, withHighRisk(expected));
            }
        }
    }

    void whoMayNotChangeItIsToldAndTheAnswersAreKept()
    {
        FiledScene scene;
        scene.issue().author = QStringLiteral("somebody");
        scene.repository().roles.insert(scene.owner, GitHubRole::Pull);
        const test::Outcome outcome = scene.save(highRisk);
        QVERIFY2(outcome.code == 3, outcome.errors.constData());
        QCOMPARE(scene.issue().body, scene.body);
        QVERIFY2(outcome.errors.contains("Ask one of them, or sign in as another."), outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("waybill outbox retry"), outcome.errors.constData());
    }

    void labelsThatGitHubDropsAreNamed()
    {
        FiledScene scene;
        scene.repository().roles.insert(scene.owner, GitHubRole::Triage);
        const test::Outcome outcome = scene.save(highRisk, {QStringLiteral("--yes"), QStringLiteral("--label"), QStringLiteral("urgent")});
        QVERIFY2(outcome.code == 0 && outcome.errors.contains("labels"), outcome.errors.constData());
        QCOMPARE(scene.issue().body, withHighRisk(scene.body));
    }

    void aClosedIssueIsChangedOnlyIfAsked()
    {
        FiledScene scene;
        scene.issue().open = false;
        QCOMPARE(scene.save(highRisk, {}).code, 1);
        QCOMPARE(scene.issue().body, scene.body);
        QCOMPARE(scene.save(highRisk).code, 0);
        QCOMPARE(scene.issue().body, withHighRisk(scene.body));
    }

    void aRenamedRepositoryIsFollowed()
    {
        FiledScene scene;
        GitHubRepository &old = scene.server.state.add(QStringLiteral("rajexcited/old-name"));
        old.movedTo = scene.fullName();
        const test::Outcome outcome =
            scene.save(highRisk, {QStringLiteral("--yes")}, QStringLiteral("rajexcited/old-name#%1").arg(scene.number));
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(scene.issue().body, withHighRisk(scene.body));
    }

    void anIssueOpensWithTheTemplateThatItWasFiledWith()
    {
        FiledScene scene;
        scene.issue().open = false;
        const test::Outcome filed = runIn(scene.places(), submit(scene, {QStringLiteral("--yes")}));
        QVERIFY2(filed.code == 0, filed.errors.constData());
        const test::Outcome outcome = runIn(scene.places(), readFrom(QStringLiteral("check"), QString::fromUtf8(filed.output.trimmed())));
        QVERIFY2(outcome.code == 0 && outcome.errors.contains("filed with from here"), outcome.errors.constData());
    }

    void anIssueOpensWithTheRepositorysOwnTemplateWhereNoOtherHasItsSections()
    {
        FiledScene scene;
        scene.repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/bug.md"),
                                        "---\nname: Bug\nabout: b\ntitle: '[Bug]'\n---\n\n## What happens\n\n## Where\n\n- **Browser:**\n");
        scene.repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/other.md"),
                                        "---\nname: Other\nabout: o\n---\n\n## Another\n");
        GitHubIssue bug;
        bug.title = QStringLiteral("[Bug] It breaks");
        bug.author = scene.owner;
        bug.body = QStringLiteral("## What happens\n\nIt breaks.\n\n## Where\n\n- **Browser:** one\n");
        const QString name = scene.fullName() + u'#' + QString::number(scene.repository().addIssue(bug).number);
        const test::Outcome outcome = runIn(scene.places(), readFrom(QStringLiteral("export"), name));
        QVERIFY2(outcome.code == 0 && outcome.errors.contains("“Bug”: 2 of its 2"), outcome.errors.constData());
        QVERIFY2(outcome.output.contains("\"It breaks.\""), outcome.output.constData());
        // The template is a file here by now, which the values name.
        const QString file = scene.folder.filePath(QStringLiteral("bug.yml"));
        write(file, QByteArray(outcome.output).replace("\"one\"", "\"another\""));
        const test::Outcome saved =
            runIn(scene.places(), {QStringLiteral("save"), name, QStringLiteral("--values"), file, QStringLiteral("--yes")});
        QVERIFY2(saved.code == 0, saved.errors.constData());
        QVERIFY(scene.repository().issues.last().body.contains(QLatin1String("- **Browser:** another\n")));
        QCOMPARE(scene.server.faults(), QStringList());
    }

    void whatIsNoIssueOfAServerThatMayBeAskedIsRefused_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("code");
        QTest::newRow("no such issue") << QStringLiteral("rajexcited/personal-finance-backend-aws#999") << 3;
        QTest::newRow("a server without TLS") << QStringLiteral("http://example.com/a/b/issues/1") << 2;
        QTest::newRow("no issue's address") << QStringLiteral("https://example.com/a/b/pulls/1") << 2;
        QTest::newRow("no repository") << QStringLiteral("#12") << 2;
        QTest::newRow("no file") << QStringLiteral("/nowhere/body.md") << 2;
    }
    void whatIsNoIssueOfAServerThatMayBeAskedIsRefused()
    {
        QFETCH(QString, word);
        QFETCH(int, code);
        FiledScene scene;
        const test::Outcome outcome = scene.save(highRisk, {QStringLiteral("--yes")}, word);
        QVERIFY2(outcome.code == code && !outcome.errors.isEmpty(), outcome.errors.constData());
        QCOMPARE(outcome.errors.contains("no such file"), word.startsWith(u'/'));
        QCOMPARE(runIn(scene.places(), readFrom(QStringLiteral("check"), word)).code, code);
        QCOMPARE(scene.patches(), 0);
    }

    void aFileIsWrittenOutWithTheChange()
    {
        FiledScene scene;
        const QString file = scene.folder.filePath(QStringLiteral("body.md"));
        write(file, scene.body.toUtf8());
        const test::Outcome outcome = scene.save(highRisk, {}, file);
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(QString::fromUtf8(outcome.output), withHighRisk(scene.body));
        QCOMPARE(scene.server.requests().size(), 0);
    }

    void theTextIsReadByTheGuideThatIsNamed()
    {
        FiledScene scene;
        const QString file = scene.folder.filePath(QStringLiteral("body.md"));
        const QString other = scene.folder.filePath(QStringLiteral("other.md"));
        const QString guide = scene.folder.filePath(QStringLiteral("guide.yml"));
        write(other, "---\nname: Other\n---\n\n## Else\n\n- **A:** \n- **B:** \n");
        write(guide, "guide: 1\nid: g\nname: G\nfields:\n  - {id: the_a, at: {line: A}, kind: text}\n");
        write(file, "## Else\n\n- **A:** one\n- **B:** two\n");
        const QStringList with{QStringLiteral("--template"), other, QStringLiteral("--guide")};
        const test::Outcome outcome = scene.save("  the_a: three\n", with + QStringList{guide}, file);
        QVERIFY2(outcome.output == "## Else\n\n- **A:** three\n- **B:** two\n", outcome.errors.constData());
        const test::Outcome plain = scene.save("  the_a: three\n", with + QStringList{QStringLiteral("none")}, file);
        QCOMPARE(plain.code, 2);
        QCOMPARE(plain.output, QByteArray());
        QCOMPARE(scene.save("  a: x\n", with + QStringList{QStringLiteral("absent.yml")}, file).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestSaveCommand)
#include "tst_savecommand.moc"
