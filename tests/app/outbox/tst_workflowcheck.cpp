#include "app/outbox/filing.h"

#include <QTest>

using namespace waybill;

using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-03-02T12:00:00Z"), Qt::ISODate);

OutboxEntry entry()
{
    OutboxEntry entry;
    entry.request.repository = {QStringLiteral("octo"), QStringLiteral("ship")};
    entry.request.issue.title = QStringLiteral("Title");
    entry.request.issue.body = QStringLiteral("Text.");
    return entry;
}

FilingOutcome fine()
{
    return {End::Fine, 200, {}, {}, {}, {}};
}

FilingOutcome failing(End kind, int status)
{
    return {kind, status, {}, {}, {}, {}};
}

} // namespace

/// The look at the workflow's files right before a request is filed.
class TestWorkflowCheck : public QObject
{
    Q_OBJECT

private slots:
    void aWorkflowThatChangedSinceTheReviewIsAskedAbout()
    {
        OutboxEntry one = entry();
        one.request.workflowFiles = {{QStringLiteral("a/b.yml"), QStringLiteral("1111111111")}, {QStringLiteral("gone.py"), QString()}};
        const Filing filing(one);
        const auto upTo = [&](FilingRecord record, Kind kind) {
            for (int step = 0; step < 20; ++step) {
                const FilingMove move = filing.next(record, noon);
                if (move.action.kind == kind || move.action.kind == Kind::Create || move.action.kind == Kind::Nothing)
                    return move;
                record = filing.ended(move.record, move.action, fine(), noon);
            }
            return FilingMove();
        };
        const FilingMove check = upTo(Filing::confirmed(noon), Kind::CheckFiles);
        QCOMPARE(check.action.kind, Kind::CheckFiles);
        FilingOutcome same = fine();
        same.files = {{QStringLiteral("a/b.yml"), QStringLiteral("1111111111")}, {QStringLiteral("else"), QStringLiteral("2")}};
        QCOMPARE(filing.next(filing.ended(check.record, check.action, same, noon), noon).action.kind, Kind::Create);
        FilingOutcome other = fine();
        other.files = {{QStringLiteral("a/b.yml"), QStringLiteral("2222222222")}};
        const FilingRecord asks = filing.ended(check.record, check.action, other, noon);
        QCOMPARE(asks.question, filingQuestion::workflowChanged);
        QVERIFY(asks.surelyNotThere());
        QVERIFY2(asks.sentence.contains(u"b.yml is 2222222, was 1111111"), qPrintable(asks.sentence));
        // Looked at again and sent: the change is known, and does not ask twice.
        QCOMPARE(upTo(filing.answered(asks, FilingAnswer::Send, 0, noon), Kind::CheckFiles).action.kind, Kind::Create);
        // What cannot be read again is no yes, and trouble on the way is waited out.
        QCOMPARE(filing.ended(check.record, check.action, failing(End::Refused, 403), noon).question, filingQuestion::workflowChanged);
        const FilingRecord later = filing.ended(check.record, check.action, failing(End::Unknown, 502), noon);
        QVERIFY(later.waitUntil.isValid());
        QVERIFY(!later.filesSame);
    }

    void withoutFilesNothingIsLookedAt()
    {
        const Filing filing(entry());
        FilingRecord record = Filing::confirmed(noon);
        for (int step = 0; step < 20; ++step) {
            const FilingMove move = filing.next(record, noon);
            QVERIFY(move.action.kind != Kind::CheckFiles);
            if (move.action.kind == Kind::Create)
                return;
            record = filing.ended(move.record, move.action, fine(), noon);
        }
        QFAIL("no create");
    }
};

QTEST_GUILESS_MAIN(TestWorkflowCheck)
#include "tst_workflowcheck.moc"
