#include "app/cli/invocation.h"
#include "app/outbox/issuebody.h"
#include "tests/app/cli/submitcalls.h"

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;

namespace {

test::Outcome outbox(const ServicePlaces &places, const QStringList &arguments)
{
    return runIn(places, QStringList{QStringLiteral("outbox")} + arguments);
}

/// A request that stands in the outbox as `record` says.
QUuid put(const ProductionScene &scene, const FilingRecord &record, const QString &title = QStringLiteral("A title"),
          const QByteArray &answers = valuesOf(QStringLiteral("release")))
{
    Services services(scene.places(true));
    OutboxRequest request;
    request.host = hostNamed(scene.server.baseText()).value().name;
    request.account = scene.owner;
    request.repository = {scene.owner, scene.name};
    request.issue.title = title;
    request.issue.body = QString::fromUtf8(contentOf(cases + QStringLiteral("/release/expected.md")));
    request.values = answers;
    return services.outbox().value()->add(request, record).value().id;
}

FilingRecord asking(const ProductionScene &scene, QLatin1String question)
{
    FilingRecord record = Filing::confirmed(scene.now);
    record.phase = Phase::Ask;
    record.question = question;
    record.sentence = QStringLiteral("What\nhappened.");
    return record;
}

FilingRecord crashedInACreate(const ProductionScene &scene)
{
    FilingRecord record = Filing::confirmed(scene.now);
    record.phase = Phase::Create;
    record.sentAt = scene.now;
    record.creates = 1;
    record.highestBefore = 1;
    return record;
}

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

int creates(const ProductionScene &scene)
{
    return scene.server.count(QStringLiteral("issues/create"));
}

const QString retryWord = QStringLiteral("retry");
const QString dropWord = QStringLiteral("drop");

} // namespace

class TestOutboxCommand : public QObject
{
    Q_OBJECT

private slots:
    void wrongUseIsSaidAtOnce_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("another word") << QStringList{QStringLiteral("send")};
        QTest::newRow("retry what") << QStringList{retryWord};
        QTest::newRow("list what") << QStringList{QStringLiteral("list"), QStringLiteral("12345678")};
        QTest::newRow("nobody's id") << QStringList{dropWord, QStringLiteral("00000000-0000")};
        QTest::newRow("too short an id") << QStringList{retryWord, QStringLiteral("1")};
    }

    void wrongUseIsSaidAtOnce()
    {
        QFETCH(QStringList, arguments);
        ProductionScene scene;
        put(scene, asking(scene, filingQuestion::confirmAgain));
        const test::Outcome outcome = outbox(scene.places(true), arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.errors.isEmpty());
        QCOMPARE(scene.server.requests().size(), 0);
    }

    void anEmptyOutboxListsNothing()
    {
        ProductionScene scene;
        QCOMPARE(outbox(scene.places(true), {}).code, 0);
        QCOMPARE(outbox(scene.places(true), {}).output, QByteArray());
        const test::Outcome json = outbox(scene.places(true), {QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(QJsonDocument::fromJson(json.output).isArray());
        QVERIFY(QJsonDocument::fromJson(json.output).array().isEmpty());
    }

    void whatIsOpenIsListedALineEach()
    {
        ProductionScene scene;
        const QUuid first = put(scene, asking(scene, filingQuestion::confirmAgain), QStringLiteral("One\ttitle"));
        const QUuid second = put(scene, crashedInACreate(scene), QStringLiteral("Another"));
        const QList<QByteArray> lines = outbox(scene.places(true), {QStringLiteral("list")}).output.split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QString::fromUtf8(lines.at(0)).split(QLatin1Char('\t')),
                 QStringList({text(first), QStringLiteral("confirm-again"), scene.fullName(), QStringLiteral("One title"),
                              QStringLiteral("What happened.")}));
        const QJsonArray all = QJsonDocument::fromJson(outbox(scene.places(true), {QStringLiteral("--json")}).output).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1)[QStringLiteral("id")].toString(), text(second));
        QCOMPARE(all.at(1)[QStringLiteral("state")].toString(), QStringLiteral("create"));
        QCOMPARE(scene.server.requests().size(), 0);
    }

    void requestsThatWereMovedAsideAreSpokenOf()
    {
        ProductionScene scene;
        put(scene, asking(scene, filingQuestion::confirmAgain));
        QFile file(scene.folder.filePath(QStringLiteral("data/waybill.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(8192, 'x')) > 0);
        file.close();
        const test::Outcome outcome = outbox(scene.places(true), {});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.errors.contains("damaged"), outcome.errors.constData());
        QCOMPARE(outbox(scene.places(true), {}).errors, QByteArray());
    }

    void aRetryFilesItAndPrintsItsAddress()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        const test::Outcome outcome = outbox(scene.places(true), {retryWord, text(id).left(8)});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(outcome.output.trimmed(), (scene.server.baseText() + QLatin1Char('/') + scene.fullName()).toUtf8() + "/issues/2");
        QVERIFY(carriesMarker(scene.repository().issues.last().body, id));
        QCOMPARE(creates(scene), 1);
        QCOMPARE(outbox(scene.places(true), {}).output, QByteArray());
    }

    void aLateRetryIsNotSentUnlessItIsMeant()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        ServicePlaces places = scene.places(true);
        places.clock = [clock = places.clock] { return clock().addSecs(3 * 3600); };
        const test::Outcome late = outbox(places, {retryWord, text(id)});
        QVERIFY2(late.code == 1, late.errors.constData());
        QVERIFY2(late.errors.contains("preferred_time"), late.errors.constData());
        QCOMPARE(creates(scene), 0);
        QVERIFY(outbox(places, {}).output.contains("confirm-again"));
        const test::Outcome meant = outbox(places, {retryWord, text(id), QStringLiteral("--yes")});
        QVERIFY2(meant.code == 0, meant.errors.constData());
        QCOMPARE(creates(scene), 1);
    }

    void whatCannotBeCheckedAgainIsNotSent()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain), QStringLiteral("A title"), "template: gone.md\n");
        QCOMPARE(outbox(scene.places(true), {retryWord, text(id)}).code, 1);
        QCOMPARE(creates(scene), 0);
    }

    void yesDoesNotAnswerForAPossibleDouble()
    {
        ProductionScene scene;
        FilingRecord record = asking(scene, filingQuestion::duplicate);
        record.duplicates = {7};
        const QUuid id = put(scene, record);
        const test::Outcome outcome = outbox(scene.places(true), {retryWord, text(id), QStringLiteral("--yes")});
        QVERIFY2(outcome.code == 1 && outcome.errors.contains("--again"), outcome.errors.constData());
        QCOMPARE(creates(scene), 0);
        QCOMPARE(outbox(scene.places(true), {retryWord, text(id), QStringLiteral("--again")}).code, 0);
        QCOMPARE(creates(scene), 1);
    }

    void anIssueThatExistsIsFinishedHoweverLate()
    {
        ProductionScene scene;
        FilingRecord record = asking(scene, filingQuestion::finish);
        record.number = 1;
        const QUuid id = put(scene, record);
        ServicePlaces places = scene.places(true);
        places.clock = [clock = places.clock] { return clock().addSecs(3 * 3600); };
        const test::Outcome outcome = outbox(places, {retryWord, text(id)});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QCOMPARE(creates(scene), 0);
    }

    void anUnsettledEndIsNotWrongUse_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("code");
        QTest::newRow("stopped") << QStringLiteral("submit.stopped") << 1;
        QTest::newRow("too long") << QStringLiteral("request.body-too-long") << 1;
        QTest::newRow("there already") << QStringLiteral("outbox.same") << 1;
        QTest::newRow("elsewhere") << QStringLiteral("outbox.elsewhere") << 5;
        QTest::newRow("not recorded") << QStringLiteral("outbox.trouble") << 5;
        QTest::newRow("no such id") << QStringLiteral("outbox.unknown") << 2;
    }

    void anUnsettledEndIsNotWrongUse()
    {
        QFETCH(QString, error);
        QTEST(exitCodeFor(Error{error, {}, {}}), "code");
    }

    void aRetryFindsWhatACrashLeft()
    {
        ProductionScene scene;
        const QUuid id = put(scene, crashedInACreate(scene));
        scene.repository().addIssue(
            {.title = QStringLiteral("A title"), .body = QStringLiteral("Text.\n\n") + markerOf(id), .author = scene.owner});
        const test::Outcome outcome = outbox(scene.places(true), {retryWord, text(id)});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QVERIFY(outcome.output.trimmed().endsWith("/issues/2"));
        QCOMPARE(creates(scene), 0);
    }

    void whatCannotBeToldStaysInTheOutbox()
    {
        ProductionScene scene;
        FilingRecord record = crashedInACreate(scene);
        record.madeOnce = true;
        record.phase = Phase::Ask;
        record.question = filingQuestion::cannotTell;
        const QUuid id = put(scene, record);
        QCOMPARE(outbox(scene.places(true), {retryWord, text(id)}).code, 5);
        QCOMPARE(creates(scene), 0);
        QVERIFY(outbox(scene.places(true), {}).output.contains("cannot-tell"));
    }

    void whatGitHubRefusesIsSaid()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        scene.repository().hasIssues = false;
        const test::Outcome outcome = outbox(scene.places(true), {retryWord, text(id)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(outbox(scene.places(true), {}).output.contains("refused"));
    }

    void offlineNothingChanges()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        scene.server.stop();
        QCOMPARE(outbox(scene.places(true), {retryWord, text(id)}).code, 4);
        QVERIFY(outbox(scene.places(true), {}).output.contains("confirm-again"));
    }

    void anotherAccountDoesNotSendIt()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        scene.server.state.addPerson(QStringLiteral("mona"), QStringLiteral("gho_mona"));
        ServicePlaces places = scene.places(true);
        places.environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("gho_mona"));
        QCOMPARE(outbox(places, {retryWord, text(id)}).code, 3);
        QCOMPARE(creates(scene), 0);
    }

    void aDropSendsNothing()
    {
        ProductionScene scene;
        const QUuid id = put(scene, asking(scene, filingQuestion::confirmAgain));
        QCOMPARE(outbox(scene.places(true), {dropWord, text(id)}).code, 0);
        QCOMPARE(scene.server.requests().size(), 0);
        QCOMPARE(outbox(scene.places(true), {}).output, QByteArray());
    }

    void aDropOfWhatIsThereSaysWhere()
    {
        ProductionScene scene;
        const QUuid id = put(scene, crashedInACreate(scene));
        scene.repository().addIssue({.title = QStringLiteral("A title"), .body = markerOf(id), .author = scene.owner});
        const test::Outcome outcome = outbox(scene.places(true), {dropWord, text(id)});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        QVERIFY(outcome.output.trimmed().endsWith("/issues/2"));
        QVERIFY(outcome.errors.contains("Close it on GitHub"));
    }
};

QTEST_GUILESS_MAIN(TestOutboxCommand)

#include "tst_outboxcommand.moc"
