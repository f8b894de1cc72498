#include "tests/app/outbox/filersample.h"

using namespace waybill;
using namespace waybill::test;
using Phase = FilingRecord::Phase;
using Kind = GitHubFault::Kind;

namespace {

const QString issuesPath = QStringLiteral("/issues$");

} // namespace

/// What the window lets the person do with requests that wait, and shows of those that were filed.
class TestFilerLists : public QObject
{
    Q_OBJECT

private slots:
    void aWaitForTheNetworkEndsWhenItIsTriedNow()
    {
        SampleWorld world;
        SampleWaybill waybill(world.folder.path(), world.server.baseText());
        FilingPolicy patient = quickPolicy();
        patient.retryWait = 300;
        waybill.filer.setPolicy(patient);
        world.server.addFault({.kind = Kind::Answer, .method = "GET", .path = issuesPath, .answer = {502, {}, "<html>oops</html>"}});
        const QUuid id = waybill.filer.file(world.request()).value();
        QTRY_VERIFY(waybill.record(id).canHasten());
        waybill.filer.tryNow(id);
        QTRY_VERIFY(waybill.atRest(id));
        QVERIFY(waybill.record(id).phase == Phase::Done);
        QCOMPARE(world.creates(), 1);
        // What GitHub asked to wait for is waited for.
        world.server.addFault({.kind = Kind::Answer,
                               .method = "POST",
                               .path = issuesPath,
                               .answer = {403, {{"retry-after", "120"}}, R"({"message":"You have exceeded a secondary rate limit."})"}});
        OutboxRequest other = world.request();
        other.issue.title = QStringLiteral("Another");
        const QUuid limited = waybill.filer.file(other).value();
        QTRY_VERIFY(waybill.record(limited).waitUntil.isValid());
        const FilingRecord before = waybill.record(limited);
        waybill.filer.tryNow(limited);
        QVERIFY(waybill.record(limited) == before && !before.canHasten());
    }

    void whatWasFiledIsListedTheLastFirst()
    {
        SampleWorld world;
        SampleWaybill waybill(world.folder.path(), world.server.baseText());
        QList<QUuid> made;
        for (const char *title : {"One", "Two", "Three"}) {
            OutboxRequest request = world.request();
            request.issue.title = QLatin1String(title);
            made.prepend(waybill.filer.file(request).value());
            QTRY_VERIFY(waybill.atRest(made.constFirst()));
        }
        // One that was dropped became no issue.
        waybill.signedIn = false;
        OutboxRequest dropped = world.request();
        const QUuid gone = waybill.filer.file(dropped).value();
        QTRY_VERIFY(waybill.atRest(gone));
        waybill.filer.answer(gone, FilingAnswer::Drop);
        const QList<OutboxEntry> filed = waybill.outbox->filed(2).value();
        QCOMPARE(filed.size(), 2);
        QCOMPARE(filed.at(0).id, made.at(0));
        QCOMPARE(filed.at(1).id, made.at(1));
        QVERIFY(filed.at(0).record.number > 0 && filed.at(0).record.page.isValid());
    }
};

QTEST_GUILESS_MAIN(TestFilerLists)
#include "tst_filerlists.moc"
