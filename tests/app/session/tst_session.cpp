#include "app/base/issuelimits.h"
#include "app/session/formsession.h"
#include "app/session/leftplaceholders.h"
#include "app/session/markdownfield.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "tests/app/validation/contractcase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace waybill;
using namespace waybill::test;

namespace {

const QDateTime now(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);

struct Open
{
    Open() : session(loadForm(QStringLiteral("production-deployment")).value(), [this] { return time; }) { }
    int field(const char *id) const { return session.definition().fieldIndex(QLatin1String(id)); }
    void set(const char *id, const QString &text) { session.model().setValue(field(id), Value(text)); }
    QDateTime time = now;
    FormSession session;
};

SessionChange changeOf(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).constFirst().value<SessionChange>();
}

} // namespace

/// What a session tells of its steps, and what is counted of it.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void joinedChangesTellOfBoth();
    void manyAnswersMakeOneStepAndOneWord();
    void whoeverAsksIsToldWhatHoldsAndTheWordComesOnceAllTheSame();
    void aTickTellsOnlyWhatItChanged();
    void aClockThatJumpsIsBelievedAtOnce_data();
    void aClockThatJumpsIsBelievedAtOnce();
    void anotherZoneOfThisComputerChangesNothing();
    void factsFollowTheAnswers();
    void anotherContractIsToldAlsoWhereItComesToTheSame();
    void gitHubsLimitsAreProblemsOfTheWhole();
    void aTitleThatFollowsIsGoneToLast();
    void aSectionIsDoneWhenAnsweredAndNothingIsWrongOrToDo();
    void theWorstOfASectionIsSaid();
    void placeholdersInMarkdownAreNamedWithTheirLine();
};

void TestSession::joinedChangesTellOfBoth()
{
    const SessionChange nothing;
    QVERIFY(nothing.isEmpty());
    QList<SessionChange> each(6);
    each[0].body = BodyChange{1, 2, 3, 0, 1, 1};
    each[1].fields = {3};
    each[2].facts = true;
    each[3].dryRun = true;
    each[4].answers = true;
    each[5].suggestions = {4};
    for (const SessionChange &one : each) {
        QVERIFY(!one.isEmpty());
        SessionChange before = one;
        before.join(nothing);
        SessionChange behind = nothing;
        behind.join(one);
        for (const SessionChange &both : {before, behind}) {
            QCOMPARE(both.body, one.body);
            QCOMPARE(both.fields, one.fields);
            QCOMPARE(both.facts, one.facts);
            QCOMPARE(both.dryRun, one.dryRun);
            QCOMPARE(both.answers, one.answers);
            QCOMPARE(both.suggestions, one.suggestions);
            QCOMPARE(both.looked, one.looked);
        }
    }
    SessionChange two = each.at(0);
    two.join(each.at(1));
    SessionChange more;
    more.body = BodyChange{5, 6, 9, 1, 2, 2};
    more.fields = {3, 5};
    two.join(more);
    QCOMPARE(two.fields, (QList<int>{3, 5}));
    // What was looked at is no change by itself.
    SessionChange looked;
    looked.looked = {2, 7};
    QVERIFY(looked.isEmpty());
    SessionChange later;
    later.looked = {1, 7, 9};
    looked.join(later);
    QCOMPARE(looked.looked, (QList<int>{1, 2, 7, 9}));
    QCOMPARE(*two.body, joined(*each.at(0).body, *more.body));
}

void TestSession::manyAnswersMakeOneStepAndOneWord()
{
    Open open;
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.set("purpose", QStringLiteral("one"));
    open.set("notes", QStringLiteral("two"));
    QCOMPARE(changed.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changeOf(changed, 0).answers && changeOf(changed, 0).body);
    QVERIFY(!changeOf(changed, 0).facts && !changeOf(changed, 0).dryRun && changeOf(changed, 0).suggestions.isEmpty());
    QVERIFY(changeOf(changed, 0).fields.contains(open.field("purpose")));
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
}

void TestSession::whoeverAsksIsToldWhatHoldsAndTheWordComesOnceAllTheSame()
{
    Open open;
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.set("purpose", QStringLiteral("Because of tests"));
    QVERIFY(open.session.body().markdown.contains("Because of tests"));
    open.set("purpose", QStringLiteral("Because of more"));
    QVERIFY(open.session.problems(open.field("purpose")).isEmpty());
    QVERIFY(open.session.body().markdown.contains("Because of more"));
    QCOMPARE(changed.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changeOf(changed, 0).answers && changeOf(changed, 0).body);
    // What is announced at once takes what waits along.
    open.set("notes", QStringLiteral("x"));
    open.session.setSuggestions(1, {{{QStringLiteral("v1.0.0")}}, {}});
    QCOMPARE(changed.size(), 2);
    QVERIFY(changeOf(changed, 1).answers);
    QCOMPARE(changeOf(changed, 1).suggestions, QList<int>{1});
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2);
}

void TestSession::aTickTellsOnlyWhatItChanged()
{
    Open open;
    open.set("preferred_time", QStringLiteral("03-17-2025 13:40:35"));
    QCoreApplication::processEvents();
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.session.updateClock();
    QCOMPARE(changed.size(), 0);
    open.time = open.time.addDays(30);
    open.session.updateClock();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changeOf(changed, 0).fields, QList<int>{open.field("preferred_time")});
    QVERIFY(!changeOf(changed, 0).answers && !changeOf(changed, 0).body);
}

void TestSession::aClockThatJumpsIsBelievedAtOnce_data()
{
    QTest::addColumn<qint64>("jump"); // Seconds; the time that is asked for is in 1,235.
    QTest::addColumn<bool>("passed");
    QTest::newRow("an hour on") << qint64{3600} << true;
    QTest::newRow("an hour back") << qint64{-3600} << false;
    QTest::newRow("a day on") << qint64{24 * 3600} << true;
    QTest::newRow("a day back") << qint64{-24 * 3600} << false;
    QTest::newRow("asleep for three hours") << qint64{3 * 3600} << true;
}

void TestSession::aClockThatJumpsIsBelievedAtOnce()
{
    QFETCH(qint64, jump);
    QFETCH(bool, passed);
    Open open;
    open.set("preferred_time", QStringLiteral("03-15-2025 13:40:35"));
    const auto errors = [&open] {
        const QList<Problem> problems = open.session.problems();
        return std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.field == QLatin1String("preferred_time") && problem.severity == Severity::Error;
        });
    };
    QCOMPARE(errors(), 0);
    open.time = now.addSecs(jump);
    open.session.updateClock();
    QCOMPARE(errors() > 0, passed);
    // Whoever types meanwhile is judged by the same time.
    open.set("notes", QStringLiteral("x"));
    QCOMPARE(errors() > 0, passed);
    open.time = now;
    open.session.updateClock();
    QCOMPARE(errors(), 0);
}

/// Times are read in the zone that the form says.
void TestSession::anotherZoneOfThisComputerChangesNothing()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        qputenv("TZ", before);
        tzset();
    });
    Open open;
    open.set("preferred_time", QStringLiteral("03-15-2025 13:40:35"));
    const auto messages = [&open] {
        QStringList all;
        for (const Problem &problem : open.session.problems())
            all += problem.message;
        return all;
    };
    const QStringList here = messages();
    for (const char *zone : {"Asia/Tokyo", "Pacific/Honolulu", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        open.session.updateClock();
        QCOMPARE(messages(), here);
    }
}

void TestSession::factsFollowTheAnswers()
{
    Open open;
    const auto factsOf = [&open](const FormSnapshot &snapshot) {
        Facts facts;
        Fact fact;
        fact.checked = true;
        fact.value = snapshot.text(open.field("version")) == QLatin1String("v0.2.0");
        facts.set(QStringLiteral("tag.exists"), fact);
        return facts;
    };
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.session.setFacts(factsOf);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changeOf(changed, 0).facts);
    QCOMPARE(open.session.facts().fact(QStringLiteral("tag.exists")).value, Fact::Value(false));
    open.set("version", QStringLiteral("v0.2.0"));
    QCOMPARE(open.session.facts().fact(QStringLiteral("tag.exists")).value, Fact::Value(true));
    QCoreApplication::processEvents();
    QVERIFY(changeOf(changed, 1).facts);
    open.session.setFacts({});
    QVERIFY(changeOf(changed, 2).facts);
    QVERIFY(open.session.facts().names().isEmpty());
}

void TestSession::anotherContractIsToldAlsoWhereItComesToTheSame()
{
    const ContractCase one(QStringLiteral("release"));
    Open open;
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.session.setContract(one.contract);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changeOf(changed, 0).dryRun);
    open.session.setContract(one.contract);
    QCOMPARE(changed.size(), 2);
    QVERIFY(changeOf(changed, 1).dryRun);
    // The rules are others: every field and the whole may have other problems.
    QCOMPARE(changeOf(changed, 1).fields.size(), open.session.definition().fields.size() + 1);
    QVERIFY(changeOf(changed, 1).fields.contains(-1));
}

void TestSession::gitHubsLimitsAreProblemsOfTheWhole()
{
    Open open;
    const qsizetype before = open.session.problems().size();
    const qsizetype formBefore = open.session.formProblems().size();
    QSignalSpy changed(&open.session, &FormSession::changed);
    open.set("notes", QString(longestBody + 1, QLatin1Char('x')));
    QCoreApplication::processEvents();
    QVERIFY(changeOf(changed, 0).fields.contains(-1));
    QCOMPARE(open.session.problems().size(), before + 1);
    QCOMPARE(open.session.formProblems().size(), formBefore + 1);
    QVERIFY(open.session.problems().constLast().field.isEmpty());
    open.set("notes", QStringLiteral("short"));
    QCoreApplication::processEvents();
    QVERIFY(changeOf(changed, 1).fields.contains(-1));
    QCOMPARE(open.session.problems().size(), before);
    open.set("notes", QStringLiteral("shorter"));
    QCoreApplication::processEvents();
    QVERIFY(!changeOf(changed, 2).fields.contains(-1));
}

void TestSession::aTitleThatFollowsIsGoneToLast()
{
    const Open open;
    const FormDefinition &form = open.session.definition();
    Problem title;
    title.field = form.fields.at(form.titleField).id;
    title.missing = true;
    Problem version;
    version.field = QStringLiteral("version");
    QCOMPARE(nextProblemField({title, version}, form, -1), open.field("version"));
    QCOMPARE(nextProblemField({title, version}, form, open.field("version")), open.field("version"));
    QCOMPARE(nextProblemField({title}, form, -1), form.titleField);
    // A title that is wrong, not missing, is gone to like any other.
    title.missing = false;
    QCOMPARE(QSet<int>({nextProblemField({title, version}, form, -1), previousProblemField({title, version}, form, -1)}),
             QSet<int>({form.titleField, open.field("version")}));
}

void TestSession::aSectionIsDoneWhenAnsweredAndNothingIsWrongOrToDo()
{
    Open open;
    VisitedFields visited;
    const FormDefinition &form = open.session.definition();
    const auto stateOf = [&](const char *id) {
        const int section = form.fields.at(open.field(id)).section;
        const int card = form.sections.at(section).card;
        return sectionStates(open.session, visited).at(card < 0 ? section : card);
    };
    SectionState state = stateOf("notes");
    QVERIFY(state.exists && !state.done && state.problems + state.warnings + state.toDo == 0);
    open.set("notes", QStringLiteral("x"));
    QVERIFY(stateOf("notes").done);
    state = stateOf("purpose");
    QVERIFY(state.toDo > 0 && state.problems == 0 && !state.done);
    visited.add(open.field("purpose"));
    QCOMPARE(stateOf("purpose").problems, 1);
    QCOMPARE(stateOf("purpose").toDo, state.toDo - 1);
    open.set("preferred_time", QStringLiteral("03-15-2025 13:40:35"));
    state = stateOf("preferred_time");
    QVERIFY(state.warnings > 0 && state.problems == 0 && !state.done);
}

void TestSession::theWorstOfASectionIsSaid()
{
    const auto text = [](const SectionState &state) { return sectionText(QStringLiteral("S"), state); };
    QCOMPARE(text({2, 3, 1, false, true}), QStringLiteral("S, 2 problems"));
    QCOMPARE(text({0, 3, 1, false, true}), QStringLiteral("S, 3 warnings"));
    QCOMPARE(text({0, 0, 1, false, true}), QStringLiteral("S, to do"));
    QCOMPARE(text({0, 0, 0, true, true}), QStringLiteral("S, done"));
    QCOMPARE(text({0, 0, 0, false, true}), QStringLiteral("S, not answered"));
}

void TestSession::placeholdersInMarkdownAreNamedWithTheirLine()
{
    const LoadedForm form =
        formOfText("## Where\n\n- OS: [e.g. iOS]\n- Part: <part>\n\n| A | B |\n|---|---|\n| x | [ver] |\n", QStringLiteral("t.md")).value();
    FormSession session(form, [] { return now; });
    const auto left = [&session] {
        QStringList found;
        for (const Problem &one : leftPlaceholders(session.model().snapshot(), session.body()))
            found += QStringLiteral("%1 %2").arg(QString::number(one.line), one.field);
        return found;
    };
    const int os = session.definition().fieldIndex(QStringLiteral("os"));
    QCOMPARE(left(), QStringList({QStringLiteral("3 os"), QStringLiteral("4 part"), QStringLiteral("8 x_b")}));
    session.model().setValue(os, asMarkdown(session, os));
    QCOMPARE(left(), QStringList({QStringLiteral("3 os"), QStringLiteral("4 part"), QStringLiteral("8 x_b")}));
    session.model().setValue(os, readMarkdown(session, os, QStringLiteral("Nowhere.")));
    QCOMPARE(left(), QStringList({QStringLiteral("4 part"), QStringLiteral("8 x_b")}));
    session.model().setValue(os, wholeAsMarkdown(session, os));
    QCOMPARE(left(), QStringList({QStringLiteral("4 os"), QStringLiteral("8 os")}));
    session.model().setValue(os, readMarkdown(session, os, QStringLiteral("- Part: <mine>\n\n| A | B |\n|---|---|\n| x | [ver] |")));
    QCOMPARE(left(), QStringList(QStringLiteral("5 os")));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
