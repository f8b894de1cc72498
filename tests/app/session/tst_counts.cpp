#include "app/session/formsession.h"
#include "app/session/leftplaceholders.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "app/template/markdowntemplate.h"

#include <QSignalSpy>
#include <QTest>

using namespace waybill;

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

LoadedForm formOf(const QByteArray &source)
{
    const Template read = readMarkdownTemplate(source, QStringLiteral("t.md")).value();
    LoadedForm form;
    form.definition = std::make_shared<const FormDefinition>(read.definition);
    form.layout = std::make_shared<const BodyLayout>(read.layout);
    return form;
}

QStringList leftIn(const FormSession &session)
{
    QStringList found;
    for (const Problem &left : leftPlaceholders(session.model().snapshot(), session.body()))
        found += QStringLiteral("%1 %2 %3")
                     .arg(QString::number(left.line), left.field, left.message.section(QChar(0x201c), 1).section(QChar(0x201d), 0, 0));
    return found;
}

} // namespace

/// How far a request is, and what of it is shown as wrong already.
class TestCounts : public QObject
{
    Q_OBJECT

private slots:
    void progressCountsWhatIsAskedOfThePerson();
    void theTotalStaysWhileOneAnswers();
    void everyFieldThatCountsIsDoneToDoOrToMend();
    void allAnsweredIsNeverSaidBesideAProblem();
    void untouchedListsAreNotAnswered();
    void whatIsCountedByDifferenceIsWhatIsCountedWhole();
    void anAnswerThatMakesAnotherFieldCountIsSeen();
    void whatIsBeingTypedWaits();
    void whatWasVisitedIsToldOnce();
    void whatIsMissingIsToDoUntilItsFieldWasVisited();
    void aTitleThatFollowsFromWhatIsMissingIsNothingToDo();
    void whatWasTakenOverIsToLookAtUntilThePersonWasThere();
    void aTitleThatIsOnlyItsPrefixIsNoTitle_data();
    void aTitleThatIsOnlyItsPrefixIsNoTitle();
    void placeholdersThatAreLeftAreNamedWithTheirLine();
    void anUntouchedFormOfPlaceholdersHasNoTick();
};

void TestCounts::aTitleThatIsOnlyItsPrefixIsNoTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("begun");
    for (const char *title : {"[BUG]", "[BUG] ", "fix: ", "RFC -", "Bug ", "<what happens>", "Release vX.Y", "Déploiement：", "TBD"})
        QTest::newRow(title) << QString::fromUtf8(title) << true;
    for (const char *title : {"Bug report", "Weekly meeting (notes)", "Update to Qt 6.4"})
        QTest::newRow(title) << QString::fromUtf8(title) << false;
}

void TestCounts::aTitleThatIsOnlyItsPrefixIsNoTitle()
{
    QFETCH(QString, title);
    QFETCH(bool, begun);
    FormSession session(formOf("---\nname: A\ntitle: '" + title.toUtf8() + "'\n---\n\n## What\n"), [] { return now; });
    const int field = session.definition().titleField;
    const auto isMissing = [&] {
        const QList<Problem> problems = session.problems(field);
        return std::any_of(problems.begin(), problems.end(), [](const Problem &one) { return one.missing; });
    };
    QCOMPARE(isMissing(), begun);
    QCOMPARE(session.progress(), (FormSession::Progress{0, begun ? 1 : 0}));
    session.model().setValue(field, title.trimmed());
    QCOMPARE(isMissing(), begun);
    session.model().setValue(field, QString(title + QStringLiteral(" it does not start")));
    QVERIFY(!isMissing());
    QCOMPARE(session.progress(), (FormSession::Progress{begun ? 1 : 0, begun ? 1 : 0}));
}

void TestCounts::placeholdersThatAreLeftAreNamedWithTheirLine()
{
    FormSession session(
        formOf("## Where\n\n- OS: [e.g. iOS]\n- Version: v2\n\n## Cause\n\nIt was <cause>.\n\n- by TBD\n- in <b>bold</b>\n\n"
               "## Steps\n\n1. Go to '...'\n"),
        [] { return now; });
    QCOMPARE(leftIn(session),
             QStringList({QStringLiteral("3 os [e.g. iOS]"), QStringLiteral("8 cause It was <cause>."), QStringLiteral("10 cause - by TBD"),
                          QStringLiteral("15 steps 1. Go to '...'")}));
    session.model().setValue(session.definition().fieldIndex(QStringLiteral("os")), QStringLiteral("<mine>"));
    session.model().setValue(session.definition().fieldIndex(QStringLiteral("cause")), QStringLiteral("A cable.\n\nTBD\n- by TBD"));
    session.model().setValue(session.definition().fieldIndex(QStringLiteral("steps")), QStringLiteral("1. Open it"));
    QCOMPARE(leftIn(session), QStringList(QStringLiteral("11 cause - by TBD")));
}

void TestCounts::anUntouchedFormOfPlaceholdersHasNoTick()
{
    FormSession session(formOf("---\nname: A\ntitle: '[BUG] '\n---\n\n## Where\n\n- OS: [e.g. iOS]\n\n## Cause\n\nTODO\n"),
                        [] { return now; });
    const VisitedFields visited;
    for (const SectionState &state : sectionStates(session, visited))
        QVERIFY(!state.done);
}

void TestCounts::whatWasTakenOverIsToLookAtUntilThePersonWasThere()
{
    Open open;
    VisitedFields visited;
    const QString purpose = QStringLiteral("Brings receipts");
    open.set("purpose", purpose);
    open.set("notes", QStringLiteral("Backup is there"));
    visited.take({{open.field("purpose"), purpose}, {open.field("notes"), QStringLiteral("Backup is there")}});
    QCOMPARE(fieldsToLookAt(open.session, visited), QList<int>({open.field("purpose"), open.field("notes")}));
    const ProblemCounts counts = countsOf(open.session, visited);
    QCOMPARE(counts.toLookAt, 2);
    QVERIFY(progressText(counts).endsWith(QStringLiteral("2 to look at")) && countsText(counts).endsWith(QStringLiteral("2 to look at")));
    const int card = open.session.definition().fields.at(open.field("purpose")).section;
    QCOMPARE(sectionStates(open.session, visited).at(card).toLookAt, 1);
    QVERIFY(sectionText(QStringLiteral("Reason"), sectionStates(open.session, visited).at(card)).contains(QStringLiteral("1 to look at")));
    QCOMPARE(nextFieldToLookAt(open.session, visited, open.field("purpose")), open.field("notes"));
    QCOMPARE(nextFieldToLookAt(open.session, visited, open.field("notes")), open.field("purpose"));
    // Another answer is the person's own; undo brings the other one back.
    open.set("notes", QStringLiteral("Backup is elsewhere"));
    QCOMPARE(countsOf(open.session, visited).toLookAt, 1);
    open.session.model().undo();
    QCOMPARE(countsOf(open.session, visited).toLookAt, 2);
    QSignalSpy changed(&visited, &VisitedFields::changed);
    visited.add(open.field("purpose"));
    visited.addAll();
    QCOMPARE(fieldsToLookAt(open.session, visited), QList<int>{open.field("notes")});
    visited.take({});
    QCOMPARE(countsOf(open.session, visited).toLookAt, 0);
    QCOMPARE(nextFieldToLookAt(open.session, visited, -1), -1);
    QCOMPARE(changed.size(), 3);
}

void TestCounts::progressCountsWhatIsAskedOfThePerson()
{
    Open open;
    const FormSession::Progress start = open.session.progress();
    QCOMPARE(start.answered, 0);
    // One that need not be answered counts in neither.
    QVERIFY(!open.session.isRequired(open.field("notes")));
    open.set("notes", QStringLiteral("x"));
    QCOMPARE(open.session.progress(), start);
    QVERIFY(open.session.isRequired(open.field("purpose")));
    open.set("purpose", QStringLiteral("It is time"));
    QCOMPARE(open.session.progress().all, start.all);
    QCOMPARE(open.session.progress().answered, 1);
    // What has something wrong is not done.
    open.set("version", QStringLiteral("1"));
    QCOMPARE(open.session.progress().answered, 1);
    open.set("version", QStringLiteral("v1.2.0"));
    QCOMPARE(open.session.progress().answered, 2);
    // One that does not exist for these answers does not count, whatever it holds.
    open.set("deployment_type", QStringLiteral("Release"));
    const FormSession::Progress release = open.session.progress();
    open.set("trigger_conditions", QStringLiteral("x"));
    QCOMPARE(open.session.progress(), release);
}

void TestCounts::theTotalStaysWhileOneAnswers()
{
    Open open;
    const int all = open.session.progress().all;
    const std::pair<const char *, const char *> answers[] = {
        {"deployment_type", "Release"}, {"version", "v0.2.0"},           {"existing_version", "v0.1.0"},
        {"purpose", "It is time"},      {"notes", "Backup made"},        {"risk_level", "Low"},
        {"release_notes", "Faster"},    {"deployment_type", "Rollback"}, {"preferred_time", "03-15-2025 13:40:35"}};
    for (const auto &[id, answer] : answers) {
        open.set(id, QString::fromUtf8(answer));
        QVERIFY2(open.session.progress().all == all, id);
    }
}

void TestCounts::everyFieldThatCountsIsDoneToDoOrToMend()
{
    Open open;
    VisitedFields visited;
    const auto whole = [&] {
        const ProblemCounts counts = countsOf(open.session, visited);
        QSet<QString> toMend;
        for (const Problem &problem : open.session.problems()) {
            const int field = open.session.definition().fieldIndex(problem.field);
            const bool serious = problem.severity != Severity::Advice;
            if (field >= 0 && serious && open.session.isAsked(field) && !isToDo(problem, field, visited))
                toMend.insert(problem.field);
        }
        // The choice that is still open asks for one field more, whatever is chosen.
        const bool chosen = open.session.model().isGiven(open.field("deployment_type"));
        return counts.done + counts.toDo + int(toMend.size()) + (chosen ? 0 : 1) == counts.all;
    };
    QVERIFY(whole());
    open.set("deployment_type", QStringLiteral("Release"));
    QVERIFY(whole());
    open.set("version", QStringLiteral("v1"));
    visited.add(open.field("version"));
    QVERIFY(whole());
    visited.add(open.field("purpose"));
    QVERIFY(whole());
    visited.addAll();
    QVERIFY(whole());
}

void TestCounts::allAnsweredIsNeverSaidBesideAProblem()
{
    QCOMPARE(progressText({0, 0, 0, 9, 3, 12}), QStringLiteral("3 of 12 answered"));
    QCOMPARE(progressText({0, 0, 1, 0, 12, 12}), QStringLiteral("12 of 12 answered"));
    QVERIFY(!progressText({1, 0, 0, 0, 12, 12}).contains(QStringLiteral("12")));
    QVERIFY(progressText({1, 1, 0, 0, 12, 12}).startsWith(QStringLiteral("2 ")));
    QVERIFY(progressText({1, 0, 0, 2, 9, 12}).startsWith(QStringLiteral("9 of 12 answered, 1")));
    const QString all = countsText({1, 2, 0, 3, 6, 12});
    for (const char *part : {"6 of 12 answered", "1 problem", "2 warning", "3 to do"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
}

void TestCounts::untouchedListsAreNotAnswered()
{
    Open open;
    VisitedFields visited;
    const auto stateOf = [&](const char *id) {
        const int section = open.session.definition().fields.at(open.field(id)).section;
        const int card = open.session.definition().sections.at(section).card;
        return sectionStates(open.session, visited).at(card < 0 ? section : card);
    };
    QVERIFY(!open.session.isAnswered(open.field("smoke_tests")));
    QVERIFY(!stateOf("smoke_tests").done);
    QVERIFY(!stateOf("pre_deployment").done && stateOf("pre_deployment").toDo == 1);
    Tasks tasks = tasksOf(open.session.model().value(open.field("smoke_tests")));
    tasks.append(Task{QStringLiteral("One more"), false, {}});
    open.session.model().setValue(open.field("smoke_tests"), tasks);
    QVERIFY(stateOf("smoke_tests").done);
}

void TestCounts::whatIsCountedByDifferenceIsWhatIsCountedWhole()
{
    Open open;
    const VisitedFields visited;
    SectionStates states(open.session, visited);
    const auto follow = [&states](const SessionChange &change) { states.update(change.looked); };
    QObject::connect(&open.session, &FormSession::changed, &open.session, follow);
    const auto same = [&] {
        open.session.updateClock();
        Open whole;
        whole.time = open.time;
        whole.session.model().startFrom(open.session.model().snapshot().given);
        return open.session.progress() == whole.session.progress() && states.states() == sectionStates(whole.session, visited);
    };
    QVERIFY(same());
    // Answers on which fields and rules hang are among them, and such as are wrong, become right and are taken back.
    const std::pair<const char *, const char *> answers[] = {{"version", "1"},
                                                             {"version", "v0.2.0"},
                                                             {"existing_version", "v0.3.0"},
                                                             {"deployment_type", "Release"},
                                                             {"release_notes", "Fast"},
                                                             {"purpose", "Time"},
                                                             {"existing_version", "v0.1.0"},
                                                             {"preferred_time", "03-15-2025 13:40:35"},
                                                             {"risk_level", "High"},
                                                             {"purpose", ""},
                                                             {"deployment_type", "Rollback"},
                                                             {"trigger_conditions", "Now"},
                                                             {"notes", "x"},
                                                             {"version", ""},
                                                             {"deployment_type", ""},
                                                             {"title", "Another"},
                                                             {"title", ""}};
    for (const auto &[id, answer] : answers) {
        if (open.field(id) >= 0)
            open.set(id, QString::fromUtf8(answer));
        QVERIFY2(same(), id);
    }
    open.time = open.time.addYears(1);
    QVERIFY(same());
    while (open.session.model().canUndo()) {
        open.session.model().undo();
        QVERIFY(same());
    }
}

void TestCounts::anAnswerThatMakesAnotherFieldCountIsSeen()
{
    const Open open;
    LoadedForm form = open.session.form();
    Rule rule;
    rule.id = QStringLiteral("notes-of-a-release");
    rule.field = open.field("notes");
    rule.kind = RequiredRule{};
    rule.when = {{open.field("purpose"), {QStringLiteral("Release")}}};
    form.rules.append(rule);
    FormSession session(form, [] { return now; });
    session.model().setValue(rule.field, Value(QStringLiteral("Backup made")));
    const FormSession::Progress before = session.progress();
    // Nothing is said at the field, before and after.
    session.model().setValue(open.field("purpose"), Value(QStringLiteral("Release")));
    QCOMPARE(session.progress().all, before.all + 1);
    QCOMPARE(session.progress().answered, before.answered + 2);
}

void TestCounts::whatIsBeingTypedWaits()
{
    VisitedFields visited;
    QSignalSpy changed(&visited, &VisitedFields::changed);
    Problem wrong;
    wrong.rule = QStringLiteral("format");
    Problem half = wrong;
    half.unfinished = true;
    QVERIFY(!isToDo(wrong, 2, visited));
    visited.startTyping(2, {});
    QVERIFY(isToDo(wrong, 2, visited) && isToDo(half, 2, visited));
    QVERIFY(!isToDo(wrong, 3, visited));
    visited.pauseTyping();
    visited.pauseTyping();
    QCOMPARE(changed.size(), 1);
    // A pause shows what no more typing can make right.
    QVERIFY(!isToDo(wrong, 2, visited) && isToDo(half, 2, visited));
    // What stands there stays while it is mended.
    visited.startTyping(2, {QStringLiteral("format")});
    QVERIFY(!isToDo(wrong, 2, visited) && !isToDo(half, 2, visited));
    visited.startTyping(2, {});
    visited.add(2);
    QVERIFY(!isToDo(wrong, 2, visited) && !isToDo(half, 2, visited));
    // Also where the field was visited before.
    visited.startTyping(2, {});
    changed.clear();
    visited.add(2);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!isToDo(half, 2, visited));
    visited.startTyping(2, {});
    visited.addAll();
    QVERIFY(!isToDo(half, 2, visited));
}

void TestCounts::whatWasVisitedIsToldOnce()
{
    VisitedFields visited;
    QSignalSpy changed(&visited, &VisitedFields::changed);
    visited.clear();
    QCOMPARE(changed.size(), 0);
    visited.add(3);
    visited.add(3);
    QCOMPARE(changed.size(), 1);
    QVERIFY(visited.contains(3) && !visited.contains(4));
    visited.addAll();
    visited.addAll();
    visited.add(4);
    QCOMPARE(changed.size(), 2);
    QVERIFY(visited.contains(4));
    visited.clear();
    visited.clear();
    QCOMPARE(changed.size(), 3);
    QVERIFY(!visited.contains(3) && !visited.contains(4));
}

void TestCounts::whatIsMissingIsToDoUntilItsFieldWasVisited()
{
    VisitedFields visited;
    Problem problem;
    problem.missing = true;
    QVERIFY(isToDo(problem, 2, visited));
    QVERIFY(isToDo(problem, 0, visited));
    QVERIFY(!isToDo(problem, -1, visited));
    visited.add(2);
    QVERIFY(!isToDo(problem, 2, visited));
    problem.missing = false;
    QVERIFY(!isToDo(problem, 1, visited));
}

void TestCounts::aTitleThatFollowsFromWhatIsMissingIsNothingToDo()
{
    Open open;
    VisitedFields visited;
    // As a tried export leaves it: all is red that was to do, and nothing is left of that.
    visited.addAll();
    const ProblemCounts counts = countsOf(open.session, visited);
    QVERIFY(counts.errors > 0);
    QCOMPARE(counts.toDo, 0);
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
