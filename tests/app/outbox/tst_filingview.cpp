#include "app/outbox/filingview.h"
#include "tests/app/outbox/filingsample.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

using Phase = FilingRecord::Phase;
using Kind = FilingView::Kind;
using State = FilingStep::State;

namespace {

FilingStatus status(Phase phase, bool running = true)
{
    FilingStatus status{entry(), running, false};
    status.record.phase = phase;
    return status;
}

FilingStatus asking(const QString &question)
{
    FilingStatus asking = status(Phase::Ask, false);
    asking.record.question = question;
    return asking;
}

} // namespace

/// A filing in words.
class TestFilingView : public QObject
{
    Q_OBJECT

private slots:
    void eachStateHasItsKindAndItsSteps_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("running");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("behind");
        QTest::addColumn<State>("here");
        QTest::newRow("confirmed") << Phase::Confirmed << true << Kind::Running << 0 << State::Now;
        QTest::newRow("rivals") << Phase::Duplicates << true << Kind::Running << 0 << State::Now;
        QTest::newRow("create") << Phase::Create << true << Kind::Running << 1 << State::Now;
        QTest::newRow("look") << Phase::Look << true << Kind::Running << 1 << State::Now;
        QTest::newRow("a look that nobody goes on with") << Phase::Look << false << Kind::Paused << 1 << State::Stopped;
        QTest::newRow("read back") << Phase::ReadBack << true << Kind::Running << 2 << State::Now;
        QTest::newRow("link") << Phase::Link << true << Kind::Running << 3 << State::Now;
        QTest::newRow("done") << Phase::Done << false << Kind::Done << 4 << State::Done;
        QTest::newRow("refused") << Phase::Refused << false << Kind::Refused << 0 << State::Refused;
        QTest::newRow("dropped") << Phase::Dropped << false << Kind::Dropped << 0 << State::Stopped;
    }

    void eachStateHasItsKindAndItsSteps()
    {
        QFETCH(Phase, phase);
        QFETCH(bool, running);
        QFETCH(int, behind);
        QFETCH(State, here);
        FilingStatus shown = status(phase, running);
        shown.request.parent = 5;
        const FilingView view = viewOf(shown, noon);
        QTEST(view.kind, "kind");
        QCOMPARE(view.steps.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(view.steps.at(i).state, i < behind ? State::Done : i == behind ? here : State::ToDo);
        QVERIFY(!view.heading.isEmpty());
        // Somebody else's is not spoken of as if it were ours.
        if (phase == Phase::Done || phase == Phase::Dropped)
            return;
        shown.elsewhere = true;
        shown.running = false;
        QCOMPARE(viewOf(shown, noon).kind, Kind::Elsewhere);
        QVERIFY(viewOf(shown, noon).steps.isEmpty());
    }

    void withoutAParentThereIsNothingToLink()
    {
        QCOMPARE(viewOf(status(Phase::Create), noon).steps.size(), 3);
        QVERIFY(viewOf(status(Phase::Look), noon).steps.at(1).text != viewOf(status(Phase::Create), noon).steps.at(1).text);
    }

    void aWaitSaysHowLongItLasts()
    {
        FilingStatus waiting = status(Phase::Duplicates);
        waiting.record.waitUntil = noon.addMSecs(41001);
        QCOMPARE(viewOf(waiting, noon).kind, Kind::Waiting);
        QVERIFY2(viewOf(waiting, noon).wait.contains(QLatin1String("0:42")), qPrintable(viewOf(waiting, noon).wait));
        // Over, it runs; a wait that nobody keeps is a pause.
        QCOMPARE(viewOf(waiting, waiting.record.waitUntil).kind, Kind::Running);
        QVERIFY(viewOf(waiting, waiting.record.waitUntil).wait.isEmpty());
        waiting.running = false;
        QCOMPARE(viewOf(waiting, noon).kind, Kind::Paused);
    }

    void onlyWhatTheIssueLacksIsMarked()
    {
        FilingStatus filed = status(Phase::Done, false);
        filed.request.issue.labels = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("milestone")};
        filed.request.issue.assignees = QStringList{QStringLiteral("mona")};
        filed.request.milestoneTitle = QStringLiteral("v1");
        filed.request.parent = 5;
        filed.record.compared = true;
        const auto marked = [&filed] {
            QStringList texts;
            for (const FilingStep &step : viewOf(filed, noon).filed) {
                if (step.state != State::Done)
                    texts.append(step.text);
            }
            return texts.join(u'|');
        };
        QCOMPARE(marked(), QString());
        filed.record.remarks = QStringList{QStringLiteral("r")};
        filed.record.leftOut = QStringList{QStringLiteral("label b")};
        QCOMPARE(marked(), QStringLiteral("Read back: not as it was sent|1 label(s): b"));
        filed.record.leftOut = QStringList{QStringLiteral("milestone"), QStringLiteral("parent")};
        QCOMPARE(marked(), QStringLiteral("Read back: not as it was sent|Milestone v1|Part of #5"));
        // A record of an earlier version does not say what: then nothing is ticked.
        filed.record.compared = false;
        filed.record.leftOut.clear();
        QCOMPARE(marked().count(u'|') + 1, viewOf(filed, noon).filed.size());
    }

    void itSaysWhetherTheIssueExists_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<int>("creates");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing was sent") << Phase::Duplicates << 0 << qint64(0) << QStringLiteral("No issue exists yet.");
        QTest::newRow("it may have been sent") << Phase::Duplicates << 1 << qint64(0) << QStringLiteral("It is not known yet");
        QTest::newRow("it is being sent") << Phase::Create << 0 << qint64(0) << QStringLiteral("It is not known yet");
        QTest::newRow("it is looked for") << Phase::Look << 0 << qint64(0) << QStringLiteral("It is not known yet");
        QTest::newRow("it is there") << Phase::ReadBack << 1 << qint64(8) << QStringLiteral("The issue exists: #8.");
        QTest::newRow("refused") << Phase::Refused << 0 << qint64(0) << QStringLiteral("There is no issue.");
        QTest::newRow("done") << Phase::Done << 1 << qint64(8) << QString();
    }

    void itSaysWhetherTheIssueExists()
    {
        QFETCH(Phase, phase);
        QFETCH(int, creates);
        QFETCH(qint64, number);
        QFETCH(QString, says);
        FilingStatus shown = status(phase);
        shown.record.creates = creates;
        shown.record.number = number;
        const QString existence = viewOf(shown, noon).existence;
        QVERIFY2(says.isEmpty() ? existence.isEmpty() : existence.startsWith(says), qPrintable(existence));
    }

    void eachQuestionHasItsAnswers_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("send");
        QTest::addColumn<bool>("isThere");
        const auto row = [](QLatin1String question, const char *send, bool isThere) {
            QTest::newRow(question.data()) << QString(question) << QString::fromLatin1(send) << isThere;
        };
        row(filingQuestion::duplicate, "Send anyway", false);
        row(filingQuestion::confirmAgain, "Send now", false);
        row(filingQuestion::parentMissing, "Send without a parent", false);
        row(filingQuestion::sendAgain, "Send again", false);
        row(filingQuestion::cannotTell, "It is not there: send again", true);
        row(filingQuestion::cannotLook, "Look again", true);
        row(filingQuestion::finish, "Try again", false);
        row(QLatin1String("of-a-later-version"), "It is not there: send again", true);
    }

    void eachQuestionHasItsAnswers()
    {
        QFETCH(QString, question);
        QFETCH(bool, isThere);
        const FilingView view = viewOf(asking(question), noon);
        QCOMPARE(view.kind, Kind::Question);
        QTEST(view.question.send, "send");
        QCOMPARE(!view.question.isThere.isEmpty(), isThere);
        QVERIFY(!view.question.drop.isEmpty());
        QVERIFY(!view.sentence.isEmpty());
        // What the record says itself comes first, and says whether it exists.
        FilingStatus saying = asking(question);
        saying.record.sentence = QStringLiteral("What happened.");
        QCOMPARE(viewOf(saying, noon).sentence, QStringLiteral("What happened."));
        QVERIFY(viewOf(saying, noon).existence.isEmpty());
        // What runs is asked nothing.
        QVERIFY(viewOf(status(Phase::Create), noon).question == FilingQuestion());
        QVERIFY(!viewOf(status(Phase::Refused, false), noon).question.send.isEmpty());
    }

    void whatIsKnownOfAQuestionTellsHowFarItCame()
    {
        const auto behind = [](const FilingStatus &status) {
            const QList<FilingStep> steps = viewOf(status, noon).steps;
            return std::count_if(steps.begin(), steps.end(), [](const FilingStep &step) { return step.state == State::Done; });
        };
        QCOMPARE(behind(asking(filingQuestion::confirmAgain)), 0);
        QCOMPARE(behind(asking(filingQuestion::cannotTell)), 1);
        FilingStatus sent = asking(filingQuestion::sendAgain);
        sent.record.creates = 1;
        QCOMPARE(behind(sent), 1);
        sent.record.number = 8;
        QCOMPARE(behind(sent), 2);
    }

    void momentsAndCountsAreShortAndWhole()
    {
        QCOMPARE(countdownText(0), QStringLiteral("0:00"));
        QCOMPARE(countdownText(-5), QStringLiteral("0:00"));
        QCOMPARE(countdownText(61), QStringLiteral("1:01"));
        QCOMPARE(countdownText(3599), QStringLiteral("59:59"));
        QCOMPARE(countdownText(3600 + 125), QStringLiteral("1:02:05"));
        const QDateTime day(QDate(2026, 3, 2), QTime(12, 0));
        QCOMPARE(momentText(day.addSecs(134), day), QStringLiteral("12:02"));
        QVERIFY(momentText(day.addDays(1), day).size() > 5);
    }
};

QTEST_GUILESS_MAIN(TestFilingView)
#include "tst_filingview.moc"
