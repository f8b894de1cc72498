#include "app/library/templatelibrary.h"
#include "app/submit/submitreview.h"

#include <QTest>

#include <algorithm>

using namespace waybill;
using State = ReviewCheck::State;

namespace {

Fact known(const Fact::Value &value, const QString &evidence = {}, const QList<qint64> &issues = {})
{
    Fact fact;
    fact.checked = true;
    fact.value = value;
    fact.evidence = evidence;
    fact.issues = issues;
    return fact;
}

Problem problemOf(Severity severity, const QString &rule)
{
    Problem problem;
    problem.severity = severity;
    problem.rule = rule;
    problem.field = QStringLiteral("version");
    problem.message = QStringLiteral("about ") + rule;
    return problem;
}

/// A request with nothing in its way.
struct Sample
{
    Sample()
    {
        const Result<LoadedForm> form = loadForm(QStringLiteral("production-deployment"));
        QList<Value> given(form.value().definition->fields.size());
        given[form.value().definition->fieldIndex(QStringLiteral("deployment_type"))] = QStringLiteral("Release");
        given[form.value().definition->fieldIndex(QStringLiteral("version"))] = QStringLiteral("v0.2.0");
        snapshot = makeSnapshot(form.value().definition, given);
        target.host = QStringLiteral("github.com");
        target.repository = {QStringLiteral("octo"), QStringLiteral("ship")};
        target.milestone = QStringLiteral("v0.2.0");
        facts.set(QStringLiteral("milestone.exists"), known(true, QStringLiteral("open; 0 open issues")));
        facts.set(QStringLiteral("label.missing"), known(QStringList()));
        facts.set(QStringLiteral("viewer.can_push"), known(true));
        facts.set(QStringLiteral("repository.archived"), known(false));
        facts.set(QStringLiteral("repository.has_issues"), known(true));
        facts.set(QStringLiteral("requests.same_title"), known(QStringList()));
    }

    SubmitReview review() const
    {
        return reviewOf({snapshot,
                         problems,
                         {14, 14},
                         target,
                         facts,
                         dryRun,
                         {QStringLiteral("In force: x"), QStringLiteral("Because."), {}},
                         hostNamed(target.host.isEmpty() ? QStringLiteral("github.com") : target.host).value(),
                         signedIn,
                         signedInAs,
                         overridden});
    }

    State stateOf(const QString &id) const
    {
        const SubmitReview made = review();
        const auto found = std::find_if(made.checks.begin(), made.checks.end(), [&id](const ReviewCheck &c) { return c.id == id; });
        return found == made.checks.end() ? State::Fine : found->state;
    }

    FormSnapshot snapshot;
    QList<Problem> problems;
    Target target;
    Facts facts;
    std::optional<DryRun> dryRun;
    bool signedIn = true;
    QString signedInAs = QStringLiteral("mona");
    QStringList overridden;
};

DryRun runWith(const Outcome &outcome)
{
    GateOutcome gate;
    gate.id = QStringLiteral("clock");
    gate.name = QStringLiteral("Schedule");
    gate.state = outcome.state;
    gate.checks = {outcome};
    DryRun run;
    run.gates = {gate};
    return run;
}

} // namespace

class TestSubmitReview : public QObject
{
    Q_OBJECT

private slots:
    void aRequestWithNothingInItsWayCanBeFiled()
    {
        const SubmitReview review = Sample().review();
        QVERIFY(review.canSubmit);
        QCOMPARE(review.repository, QStringLiteral("octo/ship"));
        QVERIFY2(review.summary.contains(u"v0.2.0") && review.summary.contains(u"milestone v0.2.0"), qPrintable(review.summary));
        for (const ReviewCheck &check : review.checks)
            QCOMPARE(check.state, State::Fine);
    }

    void whatIsUnknownOrWrongStopsIt_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<bool>("checked");
        QTest::addColumn<QString>("check");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, const char *fact, bool checked, const char *check, State state) {
            QTest::newRow(name) << QString::fromLatin1(fact) << checked << QString::fromLatin1(check) << state;
        };
        row("a milestone whose number nobody knows", "milestone.exists", false, "milestone", State::Stop);
        row("a milestone that does not exist", "milestone.exists", true, "milestone", State::Stop);
        row("labels that could not be looked up", "label.missing", false, "labels", State::NotChecked);
        row("rivals that could not be looked up", "requests.same_title", false, "rivals", State::NotChecked);
        row("issues that are switched off", "repository.has_issues", true, "repository", State::Stop);
        row("a person who cannot push", "viewer.can_push", true, "push", State::Warning);
    }

    void whatIsUnknownOrWrongStopsIt()
    {
        QFETCH(QString, fact);
        QFETCH(bool, checked);
        QFETCH(QString, check);
        QFETCH(State, state);
        Sample sample;
        sample.facts.set(fact, checked ? known(false) : Fact());
        QCOMPARE(sample.stateOf(check), state);
        QVERIFY(!sample.review().canSubmit);
        // One click lets a warning pass, and nothing else.
        sample.overridden = {check};
        QCOMPARE(sample.review().canSubmit, state != State::Stop);
    }

    void nobodySignedInStops()
    {
        Sample sample;
        sample.signedInAs.clear();
        QCOMPARE(sample.stateOf(QStringLiteral("account")), State::Stop);
        sample.signedIn = false;
        QCOMPARE(sample.stateOf(QStringLiteral("account")), State::Stop);
    }

    void withoutARepositoryOnlyThatIsSaid()
    {
        Sample sample;
        sample.target = {};
        sample.facts = {};
        QCOMPARE(sample.stateOf(QStringLiteral("repository")), State::Stop);
        QVERIFY(!sample.review().canSubmit);
        QCOMPARE(sample.review().repository, QString());
        for (const ReviewCheck &check : sample.review().checks)
            QVERIFY2(check.id != u"rivals" && check.id != u"labels", qPrintable(check.id));
    }

    void anErrorInTheFormStopsAndAWarningAsks()
    {
        Sample sample;
        sample.problems = {problemOf(Severity::Advice, QStringLiteral("A")), problemOf(Severity::Warning, QStringLiteral("W"))};
        QVERIFY(!sample.review().canSubmit);
        sample.overridden = {QStringLiteral("form.W.version")};
        QVERIFY(sample.review().canSubmit);
        sample.problems.append(problemOf(Severity::Error, QStringLiteral("E")));
        sample.overridden.append(QStringLiteral("form"));
        QVERIFY(!sample.review().canSubmit);
        QCOMPARE(sample.stateOf(QStringLiteral("form")), State::Stop);
    }

    void anOpenIssueWithTheSameTitleIsLinked()
    {
        Sample sample;
        sample.facts.set(QStringLiteral("requests.same_title"), known(QStringList{QStringLiteral("#117 The same")}, {}, {117}));
        const SubmitReview review = sample.review();
        QCOMPARE(review.checks.last().link, QUrl(QStringLiteral("https://github.com/octo/ship/issues/117")));
        QCOMPARE(review.checks.last().state, State::Warning);
        QVERIFY(review.checks.last().possibleDouble);
    }

    void aContractThatLooksAtOtherIssuesDoesNotHideADouble()
    {
        Sample sample;
        sample.dryRun = DryRun();
        QCOMPARE(sample.stateOf(QStringLiteral("rivals")), State::Fine);
        sample.facts.set(QStringLiteral("requests.same_title"), known(QStringList{QStringLiteral("#117 The same")}, {}, {117}));
        QVERIFY(sample.review().checks.last().possibleDouble);
        // What stops it already is not said twice.
        Outcome outcome;
        outcome.state = CheckState::Found;
        outcome.rule = QStringLiteral("V29");
        outcome.problem = problemOf(Severity::Error, QStringLiteral("V29"));
        outcome.issue = 117;
        sample.dryRun = runWith(outcome);
        QCOMPARE(sample.stateOf(QStringLiteral("rivals")), State::Fine);
    }

    void aContractStopsByItsErrorsAndSaysEachProblemOnce()
    {
        Sample sample;
        Outcome outcome;
        outcome.state = CheckState::Found;
        outcome.rule = QStringLiteral("V16");
        outcome.label = QStringLiteral("The time");
        outcome.problem = problemOf(Severity::Error, QStringLiteral("V16"));
        sample.dryRun = runWith(outcome);
        QVERIFY(!sample.review().canSubmit);
        QCOMPARE(sample.stateOf(QStringLiteral("form")), State::Fine);
        QCOMPARE(sample.stateOf(QStringLiteral("contract.V16.version")), State::Stop);
        // The guide's rule of the same id found it, too.
        sample.problems = {*outcome.problem};
        outcome.said = true;
        sample.dryRun = runWith(outcome);
        QVERIFY(!sample.review().canSubmit);
        QCOMPARE(sample.stateOf(QStringLiteral("form")), State::Stop);
        QCOMPARE(sample.stateOf(QStringLiteral("contract.V16.version")), State::Fine);
    }

    void whatStopsStandsFirstAndSaysWhatIs()
    {
        Sample sample;
        Outcome outcome;
        outcome.state = CheckState::Found;
        outcome.rule = QStringLiteral("V29");
        outcome.label = QStringLiteral("No open request");
        outcome.problem = problemOf(Severity::Error, QStringLiteral("V29"));
        outcome.problem->message = QStringLiteral("Open: #117 v0.2.0. Wait until it is closed.");
        outcome.issue = 117;
        sample.dryRun = runWith(outcome);
        const ReviewCheck first = sample.review().checks.first();
        QCOMPARE(first.title, QStringLiteral("Open: #117 v0.2.0."));
        QCOMPARE(first.detail, QStringLiteral("Wait until it is closed."));
        QCOMPARE(first.linkText, QStringLiteral("Open #117"));
    }

    void aGateThatWasNotCheckedIsNoPass()
    {
        Sample sample;
        Outcome outcome;
        outcome.state = CheckState::NotChecked;
        outcome.label = QStringLiteral("Tag");
        sample.dryRun = runWith(outcome);
        QCOMPARE(sample.stateOf(QStringLiteral("gate.clock")), State::NotChecked);
        QVERIFY(!sample.review().canSubmit);
        outcome.state = CheckState::Passed;
        sample.dryRun = runWith(outcome);
        QVERIFY(sample.review().canSubmit);
    }
};

QTEST_GUILESS_MAIN(TestSubmitReview)
#include "tst_submitreview.moc"
