#include "app/session/formsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

const QString field = QStringLiteral("purpose");

LoadedForm builtIn()
{
    Result<LoadedForm> form = loadForm(QStringLiteral("production-deployment"));
    return form ? std::move(form).value() : LoadedForm();
}

/// Far longer than what is checked before its key is painted.
QString longText(const QString &end)
{
    return QStringLiteral("Some words.\n").repeated(2000) + end;
}

bool hasHeadingProblem(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.field == field && problem.fix && !problem.missing; });
}

} // namespace

/// A session checks long answers only when the key is painted, and nobody who asks can tell.
class TestLongAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksBeforeTheChecksRanIsToldWhatHoldsNow();
    void problemsOfALongAnswerAreAnnouncedOnceWithTheBody();
    void askingFirstDoesNotSwallowTheAnnouncement();
    void problemsOfAShortAnswerAreAnnouncedAtOnce();
    void aShortAnswerBringsUpWhatALongOneLeftWaiting();
};

void TestLongAnswers::whoAsksBeforeTheChecksRanIsToldWhatHoldsNow()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    QVERIFY(index >= 0);
    session.model().setValue(index, longText(QStringLiteral("# Heading")));
    QVERIFY(hasHeadingProblem(session.problems(index)));
    session.model().setValue(index, longText(QStringLiteral("No heading")));
    QVERIFY(!hasHeadingProblem(session.problems()));
}

void TestLongAnswers::problemsOfALongAnswerAreAnnouncedOnceWithTheBody()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    session.model().setValue(index, longText(QStringLiteral("#")));
    session.body();
    QSignalSpy announced(&session, &FormSession::problemsChanged);
    QSignalSpy written(&session, &FormSession::bodyChanged);
    session.model().setValue(index, longText(QStringLiteral("a")));
    QCOMPARE(announced.size(), 0);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(announced.size(), 1);
    QVERIFY(!hasHeadingProblem(session.problems()));
}

void TestLongAnswers::askingFirstDoesNotSwallowTheAnnouncement()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    session.body();
    QSignalSpy announced(&session, &FormSession::problemsChanged);
    session.model().setValue(index, longText(QStringLiteral("# a")));
    session.problems();
    QCOMPARE(announced.size(), 0);
    QTRY_COMPARE(announced.size(), 1);
}

void TestLongAnswers::problemsOfAShortAnswerAreAnnouncedAtOnce()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    QSignalSpy announced(&session, &FormSession::problemsChanged);
    session.model().setValue(session.definition().fieldIndex(field), QStringLiteral("# a"));
    QCOMPARE(announced.size(), 1);
}

void TestLongAnswers::aShortAnswerBringsUpWhatALongOneLeftWaiting()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    session.model().setValue(session.definition().fieldIndex(field), longText(QStringLiteral("# a")));
    QSignalSpy announced(&session, &FormSession::problemsChanged);
    session.model().setValue(session.definition().fieldIndex(QStringLiteral("notes")), QStringLiteral("a"));
    QCOMPARE(announced.size(), 1);
    QVERIFY(hasHeadingProblem(session.problems()));
}

QTEST_GUILESS_MAIN(TestLongAnswers)

#include "tst_longanswers.moc"
