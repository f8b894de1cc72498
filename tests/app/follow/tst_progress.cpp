#include "app/follow/progress.h"
#include "app/follow/refusal.h"
#include "app/follow/seenissue.h"

#include <QTest>

using namespace waybill;
using State = Progress::State;

namespace {

const QDateTime filedThen(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC);

QList<CourseStep> sampleCourse()
{
    return {{QStringLiteral("[Taken] "), QStringLiteral("It is looked at."), 10},
            {QStringLiteral("[Good]"), QStringLiteral("It runs."), 60},
            {QStringLiteral("[Bad]"), QStringLiteral("It was refused."), 0}};
}

FiledAs sampleFiled()
{
    return {QStringLiteral("Ship it"), {QStringLiteral("ship"), QStringLiteral("urgent")}, QStringLiteral("v2"), filedThen};
}

Issue sampleIssue(const QString &title = QStringLiteral("Ship it"), bool open = true)
{
    Issue issue;
    issue.title = title;
    issue.open = open;
    issue.labels = {QStringLiteral("Ship"), QStringLiteral("urgent")};
    issue.milestone = 3;
    return issue;
}

Progress progressAfter(int minutes, const Issue &issue, const QList<CourseStep> &course = sampleCourse())
{
    return progressOf(course, issue, sampleFiled(), filedThen.addSecs(minutes * 60));
}

} // namespace

/// How far a workflow is with an issue, read off its title by the contract's course.
class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void aMarkIsReadWithAndWithoutABlankBehindIt_data();
    void aMarkIsReadWithAndWithoutABlankBehindIt();
    void whatTheContractsTimesMakeOfIt_data();
    void whatTheContractsTimesMakeOfIt();
    void aRequestThatWasPassedByNamesTheCausesThatCanBeSeen();
    void withoutAVisibleCauseItSaysWhatCannotBeSeen();
    void withoutTimesOrWithoutACourseNothingIsPromised();
    void howLongTheFirstMarkTakesIsItsOwn();
    void anAuthorWhomTheWorkflowDoesNotReadIsACause();
    void aRefusalIsKnownByItsWords_data();
    void aRefusalIsKnownByItsWords();
    void withoutCommentsNothingIsSaidOfARefusal();
    void aListTellsWhatWasSeenLast_data();
    void aListTellsWhatWasSeenLast();
};

namespace {

Rule ruleWith(const char *id, const char *reason)
{
    Rule rule;
    rule.id = QLatin1String(id);
    rule.reason = QString::fromLatin1(reason);
    return rule;
}

Contract sampleContract()
{
    Contract contract;
    Gate first;
    first.rules = {ruleWith("no-words", ""), ruleWith("version", "version is not provided")};
    Gate second;
    second.rules = {ruleWith("old-version", "old version is not provided"), ruleWith("time", "Time is in past"),
                    ruleWith("past", "in past")};
    contract.gates = {first, second};
    return contract;
}

IssueComment sampleComment(qint64 id, const QString &body)
{
    IssueComment comment;
    comment.id = id;
    comment.body = body;
    return comment;
}

} // namespace

void TestProgress::anAuthorWhomTheWorkflowDoesNotReadIsACause()
{
    Contract contract = sampleContract();
    QVERIFY(!readsOwnersAlone(contract));
    Rule rule = ruleWith("owner", "");
    FactRule owner;
    owner.fact = QStringLiteral("viewer.is_owner");
    rule.kind = owner;
    contract.gates[0].rules += rule;
    // It would say so.
    QVERIFY(!readsOwnersAlone(contract));
    contract.gates[0].denial = Denial::Silent;
    QVERIFY(readsOwnersAlone(contract));

    FiledAs filed = sampleFiled();
    filed.owner = QStringLiteral("ada");
    Issue issue = sampleIssue();
    const auto causes = [&] { return progressOf(sampleCourse(), issue, filed, filedThen.addSecs(3600)).causes.join(u'\n'); };
    issue.author = QStringLiteral("grace");
    issue.association = QStringLiteral("MEMBER");
    QVERIFY2(causes().contains(u"grace") && causes().contains(u"ada"), qPrintable(causes()));
    issue.author = QStringLiteral("Ada");
    QVERIFY2(!causes().contains(u"Ada") && causes().contains(u"author"), qPrintable(causes()));
}

void TestProgress::howLongTheFirstMarkTakesIsItsOwn()
{
    QList<CourseStep> course = sampleCourse();
    course[0].within = 2;
    QCOMPARE(progressAfter(1, sampleIssue(), course).state, State::Waiting);
    QCOMPARE(progressAfter(3, sampleIssue(), course).state, State::NotPickedUp);
    // Marked, it has its own time besides.
    QCOMPARE(progressAfter(11, sampleIssue(QStringLiteral("[Taken] Ship it")), course).state, State::UnderWay);
    QCOMPARE(progressAfter(13, sampleIssue(QStringLiteral("[Taken] Ship it")), course).state, State::Late);
}

void TestProgress::aRefusalIsKnownByItsWords_data()
{
    QTest::addColumn<QStringList>("comments");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    QTest::newRow("its words alone") << QStringList{QStringLiteral("Denied\n\nTime is in past")} << "time"
                                     << "Time is in past";
    QTest::newRow("at the end of a traceback") << QStringList{QStringLiteral(
        "```\nTraceback:\n  File x\nValueError: time is in past.\n```")}
                                               << "time"
                                               << "ValueError: time is in past.";
    QTest::newRow("a part of another's") << QStringList{QStringLiteral("old version is not provided")} << "old-version"
                                         << "old version is not provided";
    QTest::newRow("the newest that says something")
        << QStringList{QStringLiteral("Time is in past"), QStringLiteral("version is not provided"), QStringLiteral("Thanks.")} << "version"
        << "version is not provided";
    QTest::newRow("not known") << QStringList{QStringLiteral("Denied\n```\nKeyError: 7\n```\n\n")} << ""
                               << "KeyError: 7";
    QTest::newRow("empty") << QStringList{QString()} << ""
                           << "";
    QTest::newRow("a line without an end") << QStringList{QString(100000, u'x')} << "" << QString(300, u'x') + QChar(0x2026);
}

void TestProgress::aRefusalIsKnownByItsWords()
{
    QFETCH(const QStringList, comments);
    QList<IssueComment> said;
    for (const QString &body : comments)
        said += sampleComment(said.size() + 1, body);
    const Contract contract = sampleContract();
    const std::optional<Refusal> refusal = refusalIn(contract, said);
    QVERIFY(refusal);
    const Rule *rule = refusal->ruleOf(contract);
    QTEST(rule ? rule->id : QString(), "rule");
    QTEST(refusal->words, "words");
}

void TestProgress::withoutCommentsNothingIsSaidOfARefusal()
{
    QVERIFY(!refusalIn(sampleContract(), {}));
    QVERIFY(!refusalIn({}, {}));
    QVERIFY(endsThere(sampleCourse(), 2));
    QVERIFY(!endsThere(sampleCourse(), 0) && !endsThere(sampleCourse(), -1) && !endsThere({}, 0));
}

void TestProgress::aMarkIsReadWithAndWithoutABlankBehindIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("step");
    QTest::newRow("none") << "Ship it" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("blank") << "[Taken] Ship it" << 0;
    QTest::newRow("no blank") << "[Taken]Ship it" << 0;
    QTest::newRow("last") << "[Bad]Ship it" << 2;
    QTest::newRow("in front of it a blank") << " [Good] Ship it" << 1;
    QTest::newRow("not in front") << "Ship [Good] it" << -1;
    QTest::newRow("another word") << "[Goodness] Ship it" << -1;
}

void TestProgress::aMarkIsReadWithAndWithoutABlankBehindIt()
{
    QFETCH(QString, title);
    QTEST(reachedStep(sampleCourse(), title), "step");
    // A mark that is empty, as a contract must not have it, is none.
    QCOMPARE(reachedStep({{QStringLiteral(" "), {}, 1}}, title), -1);
}

void TestProgress::whatTheContractsTimesMakeOfIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("state");
    QTest::newRow("just filed") << "Ship it" << true << 1 << int(State::Waiting);
    QTest::newRow("to the minute") << "Ship it" << true << 10 << int(State::Waiting);
    QTest::newRow("passed by") << "Ship it" << true << 11 << int(State::NotPickedUp);
    QTest::newRow("taken") << "[Taken] Ship it" << true << 5 << int(State::UnderWay);
    QTest::newRow("taken and hanging") << "[Taken] Ship it" << true << 11 << int(State::Late);
    QTest::newRow("running") << "[Good]Ship it" << true << 69 << int(State::UnderWay);
    QTest::newRow("running for too long") << "[Good]Ship it" << true << 71 << int(State::Late);
    QTest::newRow("ran") << "[Good]Ship it" << false << 300 << int(State::Ended);
    QTest::newRow("refused, not closed yet") << "[Bad]Ship it" << true << 3 << int(State::Ended);
    QTest::newRow("refused") << "[Bad] Ship it" << false << 3 << int(State::Ended);
    QTest::newRow("closed by a person") << "Ship it" << false << 60 << int(State::Closed);
}

void TestProgress::whatTheContractsTimesMakeOfIt()
{
    QFETCH(QString, title);
    QFETCH(bool, open);
    QFETCH(int, minutes);
    const Progress progress = progressAfter(minutes, sampleIssue(title, open));
    QTEST(int(progress.state), "state");
    QCOMPARE(progress.causes.isEmpty(), progress.state != State::NotPickedUp);
    // Each is told, with its mark and its time where it has one.
    const QString sentence = progressSentence(progress);
    QVERIFY(!sentence.isEmpty() && !sentence.contains(u'%'));
    QVERIFY(sentence.contains(progress.mark));
    QVERIFY(sentence.contains(progress.due.toLocalTime().toString(QStringLiteral("HH:mm"))));
}

void TestProgress::aRequestThatWasPassedByNamesTheCausesThatCanBeSeen()
{
    Issue issue = sampleIssue(QStringLiteral("Ship it not"));
    issue.labels = {QStringLiteral("urgent")};
    issue.milestone = 0;
    const QStringList causes = progressAfter(11, issue).causes;
    QCOMPARE(causes.size(), 3);
    QVERIFY(causes.at(0).contains(u"“ship”"));
    QVERIFY(causes.at(1).contains(u"“v2”"));
    QVERIFY(causes.at(2).contains(u"“Ship it not”"));
}

void TestProgress::withoutAVisibleCauseItSaysWhatCannotBeSeen()
{
    const QStringList causes = progressAfter(11, sampleIssue()).causes;
    QCOMPARE(causes.size(), 1);
    QVERIFY(causes.first().contains(QLatin1String("cannot be seen")));
}

void TestProgress::withoutTimesOrWithoutACourseNothingIsPromised()
{
    QCOMPARE(progressAfter(1000, sampleIssue(), {}).state, State::Unmarked);
    QCOMPARE(progressAfter(1000, sampleIssue(QStringLiteral("[Good]")), {}).state, State::Unmarked);
    QList<CourseStep> course = sampleCourse();
    course.first().minutes = 0;
    QCOMPARE(progressAfter(1000, sampleIssue(), course).state, State::Unmarked);
    FiledAs undated = sampleFiled();
    undated.at = {};
    QCOMPARE(progressOf(sampleCourse(), sampleIssue(), undated, filedThen).state, State::Unmarked);
}

void TestProgress::aListTellsWhatWasSeenLast_data()
{
    using Outcome = SeenIssue::Outcome;
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("well");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("text");
    const QString good = QStringLiteral("[Good]");
    const QString ship = QStringLiteral("Ship it");
    QTest::newRow("just filed") << ship << true << 1 << good << Outcome::Open << QStringLiteral("Filed · open");
    QTest::newRow("passed by") << ship << true << 30 << good << Outcome::Stuck << QStringLiteral("Not picked up");
    QTest::newRow("closed by a person") << ship << false << 1 << good << Outcome::Closed << QStringLiteral("Filed · closed");
    QTest::newRow("taken") << QStringLiteral("[Taken] Ship it") << true << 7 << good << Outcome::AtWork << QStringLiteral("Taken");
    QTest::newRow("taken for too long") << QStringLiteral("[Taken] Ship it") << true << 99 << good << Outcome::Stuck
                                        << QStringLiteral("Taken · late");
    QTest::newRow("taken and closed") << QStringLiteral("[Taken] Ship it") << false << 12 << good << Outcome::Closed
                                      << QStringLiteral("Taken · closed");
    QTest::newRow("good and at work") << QStringLiteral("[Good]Ship it") << true << 12 << good << Outcome::AtWork << QStringLiteral("Good");
    QTest::newRow("good") << QStringLiteral("[Good]Ship it") << false << 12 << good << Outcome::Well << QStringLiteral("Good");
    QTest::newRow("good, as nothing else is said")
        << QStringLiteral("[Good]Ship it") << false << 12 << QString() << Outcome::Well << QStringLiteral("Good");
    QTest::newRow("bad") << QStringLiteral("[Bad] Ship it") << true << 12 << good << Outcome::Ill << QStringLiteral("Bad");
}

void TestProgress::aListTellsWhatWasSeenLast()
{
    QFETCH(QString, title);
    QFETCH(bool, open);
    QFETCH(int, minutes);
    QFETCH(QString, well);
    QFETCH(SeenIssue::Outcome, outcome);
    QFETCH(QString, text);
    const Issue issue = sampleIssue(title, open);
    const QDateTime now = filedThen.addSecs(minutes * 60);
    const SeenIssue seen = seenIssue(progressAfter(minutes, issue), issue, sampleCourse(), well, now);
    QCOMPARE(int(seen.outcome), int(outcome));
    QCOMPARE(seenText(seen), text);
    QCOMPARE(seen.open, open);
    QCOMPARE(seen.at, now);
}

QTEST_GUILESS_MAIN(TestProgress)

#include "tst_progress.moc"
