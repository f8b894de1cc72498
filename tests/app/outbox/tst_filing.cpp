#include "app/base/issuelimits.h"
#include "app/outbox/entryrunner.h"
#include "app/outbox/issuebody.h"
#include "app/outbox/outboxrecord.h"
#include "tests/app/outbox/filingsample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

namespace {

/// A request whose create was sent and came to nothing that is known; number 7 was the highest before.
FilingRecord unknownCreate(const FilingOutcome &outcome = failing(End::Unknown, 0))
{
    const Filing filing(entry());
    FilingRecord record = Filing::confirmed(noon);
    Issue highest;
    highest.number = 7;
    for (const FilingOutcome &answer : {fine(), fine({highest}), outcome}) {
        const FilingMove move = filing.next(record, noon);
        record = filing.ended(move.record, move.action, answer, noon);
    }
    return record;
}

/// Goes on until something other than a look is to be done; every number is answered with `status`.
FilingMove lookThrough(FilingRecord record, QDateTime &now, int status, int *looked = nullptr)
{
    const Filing filing(entry());
    for (int step = 0; step < 1000; ++step) {
        const FilingMove move = filing.next(record, now);
        if (move.action.kind == Kind::Wait)
            now = move.action.until;
        else if (move.action.kind != Kind::ListNewest && move.action.kind != Kind::Probe)
            return move;
        if (looked && move.action.kind == Kind::ListNewest)
            ++*looked;
        record = filing.ended(move.record, move.action, move.action.kind == Kind::Probe ? failing(End::Refused, status) : fine(), now);
    }
    return {};
}

} // namespace

class TestFiling : public QObject
{
    Q_OBJECT

private slots:
    void recordsComeBackAsTheyWereWritten();
    void aRecordThatCannotBeReadSendsNothing();
    void theMarkerIsTheLastLineAndLineEndsStay_data();
    void theMarkerIsTheLastLineAndLineEndsStay();
    void whatCanBeFiledFitsOnGitHubWithTheMarker();
    void titlesAreComparedWithoutWhatAWorkflowPutBefore_data();
    void titlesAreComparedWithoutWhatAWorkflowPutBefore();
    void aConfirmationHoldsTenMinutes();
    void surelyNotThereTakesTwoLooksAndAMinute();
    void sentAgainOnlyWhileTheConfirmationHolds();
    void aDeletedNumberLeavesItToThePerson();
    void whatGitHubSaidItMadeIsNeverSentAgain();
    void aClockThatWasTurnedBackWaitsAnew();
    void whatTheWorkflowDidIsNoRemark();
    void inDoubtAnOutcomeIsUnknown_data();
    void inDoubtAnOutcomeIsUnknown();
};

void TestFiling::recordsComeBackAsTheyWereWritten()
{
    QRandomGenerator random(11);
    const auto moment = [&] { return random.bounded(3) ? noon.addMSecs(random.bounded(1000000000)) : QDateTime(); };
    const auto text = [&] { return random.bounded(2) ? QStringLiteral("a\n\"ü\" %1").arg(random.bounded(1000)) : QString(); };
    const auto flag = [&] { return random.bounded(2) == 1; };
    for (int i = 0; i < 1000; ++i) {
        FilingRecord record;
        record.phase = Phase(random.bounded(int(Phase::Dropped) + 1));
        record.confirmedAt = moment();
        record.duplicatesListed = flag();
        record.duplicates = {random.bounded(100), random.bounded(100)};
        record.duplicateBody = text();
        record.ignoredDuplicates = {random.bounded(100)};
        record.highestBefore = random.bounded(100) - 1;
        record.subIssues = FilingRecord::SubIssues(random.bounded(4));
        record.parentProbed = flag();
        record.filesSame = flag();
        record.filesIgnored = flag();
        record.sentAt = moment();
        record.creates = random.bounded(5);
        record.madeOnce = flag();
        record.silentSince = moment();
        record.cleanLooks = random.bounded(3);
        record.lookedAt = moment();
        record.listed = flag();
        record.probes = random.bounded(60);
        record.misses = random.bounded(8);
        record.doubt = flag();
        record.intent = FilingRecord::Intent(random.bounded(4));
        record.number = qint64(random.generate64() >> 1) | 1;
        record.issueId = qint64(random.generate64() >> 1);
        record.page = QUrl(QStringLiteral("https://h/o/r/issues/%1?a=ü%2F").arg(random.bounded(100)));
        record.takenOnWord = flag();
        record.readBack = flag();
        record.lookedAround = flag();
        record.linkRefused = text();
        record.remarks = {text(), text()};
        record.question = text();
        record.sentence = text();
        record.help = flag() ? QUrl(QStringLiteral("https://h/sso?x=1")) : QUrl();
        record.waitUntil = moment();
        record.failures = random.bounded(9);
        record.limits = random.bounded(9);
        const QString text = writeRecord(record);
        QCOMPARE(writeRecord(readRecord(text)), text);
        QVERIFY(readRecord(text) == record);
    }
}

void TestFiling::aRecordThatCannotBeReadSendsNothing()
{
    const QJsonObject whole = QJsonDocument::fromJson(writeRecord(Filing::confirmed(noon)).toUtf8()).object();
    QList<QJsonObject> broken{{}, {{QStringLiteral("phase"), QStringLiteral("confirmed")}}};
    for (const QString &key : whole.keys()) {
        QJsonObject without = whole;
        without.remove(key);
        // What the first version did not write yet may be missing.
        static const QStringList later{QStringLiteral("lookedAround"), QStringLiteral("rivalBody"), QStringLiteral("compared"),
                                       QStringLiteral("leftOut")};
        if (!later.contains(key) && !key.startsWith(QLatin1String("files")))
            broken.append(without);
        for (const QJsonValue &other :
             {QJsonValue(), QJsonValue(1.5), QJsonValue(QStringLiteral("?")), QJsonValue(QJsonArray{1.5, true})}) {
            QJsonObject wrong = whole;
            wrong[key] = other;
            const bool text = whole.value(key).isString() && other.isString();
            if (!text || key == QLatin1String("phase") || key == QLatin1String("wish") || key == QLatin1String("subIssues"))
                broken.append(wrong);
        }
    }
    QJsonObject newer = whole;
    newer[QStringLiteral("shape")] = 2;
    broken.append(newer);
    const Filing filing(entry());
    for (const QJsonObject &json : broken) {
        const FilingRecord record = readRecord(QString::fromUtf8(QJsonDocument(json).toJson()));
        QVERIFY2(record.phase == Phase::Ask && record.question == filingQuestion::cannotTell, QJsonDocument(json).toJson().constData());
        QVERIFY(!record.surelyNotThere());
        QCOMPARE(record.creates, 1);
        QVERIFY(filing.next(filing.takenUp(record, noon), noon).action.kind == Kind::Nothing);
    }
    // Neither does a request that cannot be read, whatever its record says.
    OutboxEntry unreadable = entry();
    unreadable.readable = false;
    QVERIFY(Filing(unreadable).next(Filing::confirmed(noon), noon).action.kind == Kind::Nothing);
}

void TestFiling::theMarkerIsTheLastLineAndLineEndsStay_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("parent");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const char *body, bool parent, const char *sent) {
        QTest::newRow(name) << QString::fromLatin1(body) << parent << QString::fromLatin1(sent);
    };
    row("no line end", "a", false, "a\n\n@");
    row("one line end", "a\n", false, "a\n\n@");
    row("many", "a\n\n\n", false, "a\n\n\n\n@");
    row("CRLF", "a\r\nb\r\n", false, "a\r\nb\r\n\r\n@");
    row("CRLF without the last", "a\r\nb", false, "a\r\nb\r\n\r\n@");
    row("empty", "", false, "@");
    row("parent", "a\n", true, "a\n\nParent issue: octo/ship#5 <!-- waybill:parent -->\n\n@");
}

void TestFiling::theMarkerIsTheLastLineAndLineEndsStay()
{
    QFETCH(QString, body);
    QFETCH(bool, parent);
    QFETCH(QString, sent);
    OutboxEntry one = entry();
    one.request.issue.body = body;
    one.request.parent = 5;
    sent.replace(QLatin1Char('@'), QStringLiteral("<!-- waybill:8f14e45f-ceea-467f-a8d5-3b1b1b1b1b1b -->"));
    QCOMPARE(bodyToSend(one.request, one.id, parent), sent);
    QVERIFY(carriesMarker(sent, one.id));
    QVERIFY(!carriesMarker(sent, QUuid::createUuid()));
}

void TestFiling::whatCanBeFiledFitsOnGitHubWithTheMarker()
{
    OutboxRequest request = entry().request;
    const QString smile = QString::fromUcs4(U"\U0001F600"); // One character, two units.
    request.issue.body = smile.repeated(longestFiledBody - 1);
    QVERIFY(checkSize(request).ok());
    request.issue.body = smile.repeated(longestFiledBody);
    QVERIFY(checkSize(request).ok());
    request.issue.body += QLatin1Char('x');
    QCOMPARE(checkSize(request).error().code, QStringLiteral("request.body-too-long"));
    QVERIFY(checkSize(request).error().message.contains(QString::number(longestFiledBody)));
    // The most that can be appended.
    request.issue.body = QStringLiteral("\r\n") + QString(longestFiledBody - 2, QLatin1Char('x'));
    request.parentRepository = {QString(100, QLatin1Char('o')), QString(100, QLatin1Char('n'))};
    request.parent = std::numeric_limits<qint64>::max();
    QVERIFY(checkSize(request).ok());
    QCOMPARE(characterCount(bodyToSend(request, QUuid::createUuid(), true)), longestBody);
    request.issue.body = QStringLiteral("x");
    request.issue.title = QString(longestTitle, QLatin1Char('x'));
    QVERIFY(checkSize(request).ok());
    request.issue.title += QLatin1Char('x');
    QCOMPARE(checkSize(request).error().code, QStringLiteral("request.title-too-long"));
}

void TestFiling::titlesAreComparedWithoutWhatAWorkflowPutBefore_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QStringLiteral("Title") << true;
    QTest::newRow("case and blanks") << QStringLiteral(" tITLE ") << true;
    QTest::newRow("prefixed twice") << QStringLiteral("[approved] [Rejected]Title") << true;
    QTest::newRow("another prefix") << QStringLiteral("[Other] Title") << false;
    QTest::newRow("longer") << QStringLiteral("Title 2") << false;
    QTest::newRow("the prefix alone") << QStringLiteral("[Approved]") << false;
}

void TestFiling::titlesAreComparedWithoutWhatAWorkflowPutBefore()
{
    QFETCH(QString, theirs);
    QFETCH(bool, same);
    QCOMPARE(sameTitle(theirs, entry().request.issue.title, entry().request.titlePrefixes), same);
    // An empty prefix is none, and does not run for ever.
    QCOMPARE(sameTitle(theirs, theirs, {QString()}), true);
}

void TestFiling::aConfirmationHoldsTenMinutes()
{
    const Filing filing(entry());
    const FilingRecord record = Filing::confirmed(noon);
    QVERIFY(filing.next(record, noon.addSecs(600)).action.kind == Kind::ListDuplicates);
    QCOMPARE(filing.next(record, noon.addSecs(601)).record.question, filingQuestion::confirmAgain);
    // A confirmation that lies ahead was given by a clock that was wrong.
    QCOMPARE(filing.next(record, noon.addSecs(-1)).record.question, filingQuestion::confirmAgain);
}

void TestFiling::surelyNotThereTakesTwoLooksAndAMinute()
{
    int looks = 0;
    QDateTime now = noon;
    const FilingMove move = lookThrough(unknownCreate(), now, 404, &looks);
    QCOMPARE(looks, 2);
    QVERIFY(noon.secsTo(now) >= 60);
    QVERIFY(move.action.kind == Kind::ListDuplicates);
    QVERIFY(move.record.surelyNotThere());
    QCOMPARE(move.record.creates, 1);
}

void TestFiling::sentAgainOnlyWhileTheConfirmationHolds()
{
    const Filing filing(entry());
    // The process died in the create and was started again an hour later.
    FilingRecord record = unknownCreate();
    record.phase = Phase::Create;
    QDateTime now = noon.addSecs(3600);
    const FilingMove move = lookThrough(filing.takenUp(record, now), now, 404);
    QCOMPARE(move.record.question, filingQuestion::sendAgain);
    // The person says so: one look more, and it goes out.
    QVERIFY(filing.answered(move.record, FilingAnswer::Send, 0, now).phase == Phase::Look);
    QVERIFY(lookThrough(filing.answered(move.record, FilingAnswer::Send, 0, now), now, 404).action.kind == Kind::ListDuplicates);
    // After three it is asked however young the confirmation is.
    FilingRecord third = unknownCreate();
    third.creates = 3;
    now = noon;
    QCOMPARE(lookThrough(third, now, 404).record.question, filingQuestion::sendAgain);
}

void TestFiling::aDeletedNumberLeavesItToThePerson()
{
    for (const int status : {410, 301}) {
        QDateTime now = noon;
        QCOMPARE(lookThrough(unknownCreate(), now, status).record.question, filingQuestion::cannotTell);
    }
}

void TestFiling::whatGitHubSaidItMadeIsNeverSentAgain()
{
    const Filing filing(entry());
    QDateTime now = noon;
    FilingMove move = lookThrough(unknownCreate(failing(End::Unknown, 201)), now, 404);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(move.record.question, filingQuestion::cannotTell);
        QVERIFY(move.action.kind == Kind::Nothing);
        move = lookThrough(filing.answered(move.record, FilingAnswer::Send, 0, now), now, 404);
    }
    const FilingRecord there = filing.answered(move.record, FilingAnswer::ItIsThere, 9, now);
    QVERIFY(filing.next(there, now).action.kind == Kind::ReadBack);
}

void TestFiling::aClockThatWasTurnedBackWaitsAnew()
{
    const Filing filing(entry());
    FilingRecord record = unknownCreate();
    record.cleanLooks = 1;
    record.lookedAt = noon;
    const QDateTime yesterday = noon.addDays(-1);
    const FilingMove move = filing.next(record, yesterday);
    QVERIFY(move.action.kind == Kind::Wait);
    QCOMPARE(yesterday.secsTo(move.action.until), 60);
}

void TestFiling::whatTheWorkflowDidIsNoRemark()
{
    OutboxRequest request = entry().request;
    request.issue = {QStringLiteral("Title"), QStringLiteral("a\r\nb"), {QStringLiteral("Label")}, {QStringLiteral("Mona")}, 2};
    Issue issue;
    issue.title = QStringLiteral("[Approved] Title");
    issue.body = QStringLiteral("a\nb\n");
    issue.labels = {QStringLiteral("label"), QStringLiteral("another")};
    issue.assignees = {QStringLiteral("mona")};
    issue.milestone = 2;
    QCOMPARE(differences(request, request.issue.body, issue), QStringList());
    QCOMPARE(leftOut(request.issue, issue), QStringList());
    Issue without = issue;
    issue = Issue();
    QCOMPARE(differences(request, request.issue.body, issue).size(), 5);
    QCOMPARE(leftOut(request.issue, issue),
             QStringList({QStringLiteral("label Label"), QStringLiteral("assignee Mona"), QStringLiteral("milestone")}));
    // What a workflow added was not asked for, and is no difference either.
    request.issue.milestone = 0;
    QCOMPARE(differences(request, request.issue.body, without), QStringList());
}

void TestFiling::inDoubtAnOutcomeIsUnknown_data()
{
    QTest::addColumn<int>("delivery");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    using Delivery = RestResult::Delivery;
    const auto row = [](const char *name, Delivery delivery, const char *code, int status, End kind) {
        QTest::newRow(name) << int(delivery) << QString::fromLatin1(code) << status << int(kind);
    };
    row("fine", Delivery::Answered, "", 201, End::Fine);
    row("offline", Delivery::NotSent, "network.offline", 0, End::NotSent);
    row("signed out", Delivery::NotSent, "auth.signed-out", 0, End::Refused);
    row("closed", Delivery::Unknown, "network.closed", 0, End::Unknown);
    row("a limit", Delivery::NotSent, "github.rate-limit", 403, End::Limited);
    row("a limit, but bytes left", Delivery::Unknown, "github.rate-limit", 403, End::Unknown);
    row("invalid", Delivery::NotSent, "github.invalid", 422, End::Refused);
    row("not found", Delivery::NotSent, "github.not-found", 404, End::Refused);
    row("moved", Delivery::Answered, "github.moved", 301, End::Refused);
    row("unreadable", Delivery::Unknown, "github.unreadable", 201, End::Unknown);
    row("server", Delivery::Unknown, "github.server", 502, End::Unknown);
    row("a 5xx that claims to be whole", Delivery::Answered, "github.server", 500, End::Unknown);
    row("a request that timed out there", Delivery::Answered, "github.refused", 408, End::Unknown);
    row("an answer without a status", Delivery::Answered, "network.unreadable", 0, End::Unknown);
    row("a 200 with an error", Delivery::Answered, "network.not-github", 200, End::Unknown);
}

void TestFiling::inDoubtAnOutcomeIsUnknown()
{
    QFETCH(int, delivery);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(int, kind);
    RestResult result;
    result.delivery = RestResult::Delivery(delivery);
    result.answer.status = status;
    if (!code.isEmpty())
        result.error = Error{code, QStringLiteral("why"), {}};
    result.help = QUrl(QStringLiteral("https://h/help"));
    result.retryAt = noon;
    QCOMPARE(int(outcomeOf(result).kind), kind);
    QCOMPARE(outcomeOf(result).help, result.help);
    QCOMPARE(outcomeOf(result).message, code.isEmpty() ? QString() : QStringLiteral("why"));
    QCOMPARE(outcomeOf(result).retryAt, End(kind) == End::Limited ? noon : QDateTime());
    // A whole answer without a value is no whole answer.
    if (End(kind) == End::Fine)
        QVERIFY(outcomeOf(ApiResult<Issue>{{}, result}).kind == End::Unknown);
}

QTEST_APPLESS_MAIN(TestFiling)

#include "tst_filing.moc"
