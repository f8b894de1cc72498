#include "app/outbox/outboxrecord.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-03-02T12:00:00Z"), Qt::ISODate);

OutboxRequest request()
{
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("octocat");
    request.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
    request.issue = {QStringLiteral("Provision"),
                     QStringLiteral("a\r\nb\n"),
                     {QStringLiteral("x"), QStringLiteral("y, z")},
                     {QStringLiteral("mona")},
                     3};
    request.milestoneTitle = QStringLiteral("v1");
    request.parentRepository = {QStringLiteral("octo"), QStringLiteral("plans")};
    request.parent = Q_INT64_C(9007199254740993);
    request.titlePrefixes = {QStringLiteral("[Approved]")};
    request.acknowledgedDuplicates = {1, 2};
    request.values = QByteArray("title: \"\xff\0\"\n", 12);
    return request;
}

} // namespace

/// How requests and records are kept.
class TestOutboxRecord : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeReadIsSaidToBeUnreadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QStringLiteral("");
        QTest::newRow("cut off") << QStringLiteral("{\"host\": \"github.c");
        QTest::newRow("an array") << QStringLiteral("[1, 2]");
        QTest::newRow("another shape") << QStringLiteral("{\"host\": 1}");
    }

    void whatCannotBeReadIsSaidToBeUnreadable()
    {
        QFETCH(QString, text);
        const QTemporaryDir folder;
        const std::shared_ptr<Database> database = Database::open(folder.filePath(QStringLiteral("waybill.db"))).value();
        Outbox outbox(database, [] { return noon; });
        const QUuid id = outbox.add(request(), {}).value().id;
        QVERIFY(database->run(QStringLiteral("UPDATE outbox SET request = ?, state = ?"), {text, text}).ok());
        const OutboxEntry entry = outbox.entry(id).value().value();
        QVERIFY(!entry.readable);
        QCOMPARE(entry.request, OutboxRequest());
        QCOMPARE(entry.record.question, filingQuestion::cannotTell);
        QCOMPARE(outbox.entries(true).value().size(), 1);
    }

    void whatTheFirstVersionWroteIsStillRead()
    {
        const QString oldRequest =
            QStringLiteral(R"({"host":"github.com","account":"octocat","repository":{"owner":"octo","name":"hello"},"title":"Provision",)"
                           R"("body":"a\r\nb\n","labels":["x","y, z"],"assignees":["mona"],"milestone":3,"milestoneTitle":"v1",)"
                           R"("parentRepository":{"owner":"octo","name":"plans"},"parent":9007199254740993,"rivalPrefixes":["[Approved]"],)"
                           R"("acknowledgedRivals":[1,2],"values":"dGl0bGU6ICL/ACIK"})");
        const QString oldRecord = QStringLiteral(
            R"({"shape":1,"phase":"rivals","confirmedAt":1772452800000,"rivalsSeen":true,"rivals":[4],"ignoredRivals":[5],)"
            R"("highestBefore":7,"subIssues":"no-parent","parentProbed":false,"sentAt":-1,"creates":1,"madeOnce":false,)"
            R"("silentSince":-1,"cleanLooks":0,"lookedAt":-1,"listed":false,"probes":0,"misses":0,"doubt":false,"wish":"stop",)"
            R"("number":0,"issueId":0,"page":"","takenOnWord":false,"readBack":false,"linkRefused":"","remarks":["r"],)"
            R"("question":"","sentence":"s","help":"","waitUntil":-1,"failures":2,"limits":0})");
        FilingRecord expected;
        expected.phase = FilingRecord::Phase::Duplicates;
        expected.sentence = QStringLiteral("s");
        expected.confirmedAt = noon;
        expected.duplicatesListed = true;
        expected.duplicates = {4};
        expected.ignoredDuplicates = {5};
        expected.highestBefore = 7;
        expected.subIssues = FilingRecord::SubIssues::NoParent;
        expected.creates = 1;
        expected.intent = FilingRecord::Intent::Stop;
        expected.remarks = QStringList{QStringLiteral("r")};
        expected.failures = 2;
        QCOMPARE(readRequest(oldRequest), request());
        QVERIFY(readRecord(oldRecord) == expected);
    }

    void requestsComeBackAsTheyWentIn()
    {
        QRandomGenerator random(7);
        const auto text = [&random] {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text.append(QChar(char16_t(random.bounded(4) ? random.bounded(0x250) : 0x4E00 + random.bounded(0x1000))));
            return text;
        };
        for (int i = 0; i < 500; ++i) {
            OutboxRequest one;
            one.host = text();
            one.account = text();
            one.repository = {text(), text()};
            one.issue = {text(), text(), {text(), text()}, {text()}, qint64(random.generate64() >> 1)};
            one.milestoneTitle = text();
            one.parentRepository = {text(), text()};
            one.parent = qint64(random.generate64() >> 1);
            one.titlePrefixes = {text()};
            one.acknowledgedDuplicates = {qint64(random.generate64() >> 1)};
            one.contractChoice = text();
            one.workflowFiles = {{text() + u'a', text()}, {text() + u'b', text()}};
            one.values = text().toUtf8();
            QCOMPARE(readRequest(writeRequest(one)), one);
        }
    }
};

QTEST_GUILESS_MAIN(TestOutboxRecord)
#include "tst_outboxrecord.moc"
