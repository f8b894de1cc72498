#include "app/facts/repositoryrules.h"
#include "tests/app/facts/friendlyrepository.h"
#include "tests/app/validation/contractcase.h"

using namespace waybill;
using namespace waybill::test;

namespace {

/// A case against a repository, through facts and contract to a verdict.
struct Rehearsal
{
    explicit Rehearsal(const QString &name) : one(name), state(friendlyRepository(name == u"rollback")) { target.repository = state.name; }

    Facts facts(const RepositoryStatePtr &repository) const
    {
        return FactMaker({target, repository, one.contract.subjects, QStringLiteral("not signed in")}).facts(one.snapshot());
    }
    Facts facts() const { return facts(std::make_shared<const RepositoryState>(state)); }
    QList<Lookup> wanted() const
    {
        return FactMaker({target, std::make_shared<const RepositoryState>(state), one.contract.subjects, QString()})
            .wantedLookups(one.snapshot());
    }
    QString stop()
    {
        one.facts = facts();
        return stopOf(one.run());
    }

    ContractCase one;
    RepositoryState state;
    Target target;
};

using Change = std::function<void(Rehearsal &)>;

Issue openIssue(qint64 number, const char *title)
{
    Issue issue = approvedRequest(number, {});
    issue.open = true;
    issue.title = QString::fromLatin1(title);
    return issue;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void aFriendlyRepositoryAcceptsTheCases();
    void eachChangeOfTheRepositoryIsRefusedAtItsGate_data();
    void eachChangeOfTheRepositoryIsRefusedAtItsGate();
    void withoutARepositoryNothingIsChecked();
    void aPartThatCouldNotBeReadSaysWhy();
    void whatIsKeptFromEarlierCountsAndSaysItsAge();
    void missingAnswersLeaveTheirFactsUnchecked();
    void theMilestoneIsTheTargetsElseTheGuides();
    void labelsAreSentOnce();
    void lookupsAreFew();
    void approvedVersionsAreCounted();
    void versionsAreOffered();
    void whatChangesBetweenTheVersionsNamesMigrationsFirst();
    void aWayBackOverAMigrationAsksWhereTheBackupIs();
    void aVersionWithoutATagIsReadOffItsBranch();
    void whatCannotBeComparedAsksNothing();
};

namespace {

/// The answer to the comparison of v0.1.0 with v0.2.0, with these files.
void changeFiles(Rehearsal &rehearsal, const QStringList &paths)
{
    Known<LookupAnswer> &known = rehearsal.state.lookups[comparisonOf(QStringLiteral("v0.1.0"), QStringLiteral("v0.2.0")).key()];
    Comparison comparison = *known.value.comparison;
    comparison.files.clear();
    for (const QString &path : paths)
        comparison.files.append({path, QStringLiteral("added")});
    known.value.comparison = std::make_shared<const Comparison>(comparison);
}

} // namespace

void TestFacts::whatChangesBetweenTheVersionsNamesMigrationsFirst()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    changeFiles(rehearsal, {QStringLiteral("README.md"), QStringLiteral("app/migrations/0002_accounts.py")});
    const Facts facts = rehearsal.facts();
    const auto texts = [&facts](const char *name) { return std::get<QStringList>(facts.fact(QLatin1String(name)).value); };
    QCOMPARE(texts("comparison.files"), QStringList({QStringLiteral("app/migrations/0002_accounts.py"), QStringLiteral("README.md")}));
    QCOMPARE(texts("comparison.migrations"), QStringList(QStringLiteral("app/migrations/0002_accounts.py")));
    QCOMPARE(texts("comparison.commits").constFirst(), QStringLiteral("0123456 · Add accounts · mara"));
    QCOMPARE(texts("comparison.authors"), QStringList(QStringLiteral("mara")));
    QCOMPARE(facts.fact(QStringLiteral("comparison.commits")).evidence,
             QStringLiteral("Brings 2 commits, 2 files, by mara. 1 files look like migrations."));
    // A release leaves nothing behind.
    QCOMPARE(texts("comparison.unsecured"), QStringList());
}

void TestFacts::aWayBackOverAMigrationAsksWhereTheBackupIs()
{
    Rehearsal back(QStringLiteral("rollback"));
    back.one.answer("notes", QStringLiteral("Ask Mara."));
    const auto asked = [&back] {
        const LoadedForm form = back.one.form;
        RuleRunner runner(form.rules + repositoryRules(*form.definition), *form.definition);
        ValidationContext context = back.one.context();
        context.facts = back.facts();
        runner.reset(back.one.snapshot(), context);
        for (const Problem &problem : runner.problems()) {
            if (problem.rule == u"github.migrations")
                return problem.message;
        }
        return QString();
    };
    QCOMPARE(asked(), QString());
    changeFiles(back, {QStringLiteral("migrations/1.py")});
    QVERIFY2(asked().contains(QStringLiteral("migrations/1.py")), qPrintable(asked()));
    QVERIFY(back.facts().fact(QStringLiteral("comparison.commits")).evidence.startsWith(QStringLiteral("Takes back 2 commits")));
    back.one.answer("notes", QStringLiteral("The Backup of Friday is on the usual disk."));
    QCOMPARE(asked(), QString());
}

void TestFacts::aVersionWithoutATagIsReadOffItsBranch()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.state.releases.value.removeFirst();
    QCOMPARE(rehearsal.wanted(), QList<Lookup>{comparisonOf(QStringLiteral("v0.1.0"), QStringLiteral("milestone/v0.2.0"))});
    // What is neither is not there, and that is said.
    rehearsal.state.lookups[rehearsal.wanted().constFirst().key()] = known(LookupAnswer());
    QCOMPARE(rehearsal.wanted(), QList<Lookup>());
    const Fact fact = rehearsal.facts().fact(QStringLiteral("comparison.commits"));
    QVERIFY(!fact.checked && fact.evidence.contains(QStringLiteral("milestone/v0.2.0")));
}

void TestFacts::whatCannotBeComparedAsksNothing()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.state.lookups.erase(comparisonOf(QStringLiteral("v0.1.0"), QStringLiteral("v0.2.0")).key());
    QCOMPARE(rehearsal.wanted().size(), 1);
    for (const char *existing : {"", "v0.1", "../v0.1.0", "v0.2.0", "v0.1.7"}) {
        rehearsal.one.answer("existing_version", QString::fromLatin1(existing));
        for (const Lookup &lookup : rehearsal.wanted())
            QVERIFY2(lookup.kind != Lookup::Kind::Compare, existing);
    }
}

void TestFacts::aFriendlyRepositoryAcceptsTheCases()
{
    Rehearsal release(QStringLiteral("release"));
    QCOMPARE(release.stop(), QStringLiteral("accepted"));
    QCOMPARE(release.wanted(), QList<Lookup>());
    // Whether something is so is said in words.
    for (const QString &name : release.one.facts.names()) {
        const Fact fact = release.one.facts.fact(name);
        QVERIFY2(!fact.checked || !std::holds_alternative<bool>(fact.value) || !fact.evidence.isEmpty(), qPrintable(name));
    }
    Rehearsal back(QStringLiteral("rollback"));
    QCOMPARE(back.stop(), QStringLiteral("warning: repository/V11-rollback-fault"));
    for (const GateOutcome &gate : back.one.run().gates)
        QCOMPARE(gate.state, CheckState::Passed);
}

void TestFacts::eachChangeOfTheRepositoryIsRefusedAtItsGate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("stop");
    int number = 0;
    const auto add = [&number](const char *name, const char *stop, const Change &change) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(++number).arg(QLatin1String(name), QLatin1String(stop))))
            << QString::fromLatin1(name) << change << QString::fromLatin1(stop);
    };
    add("release", "eligibility/V03-owner", [](Rehearsal &r) { r.state.viewer.value.login = QStringLiteral("someone"); });
    add("release", "warning: eligibility/V02-labels-exist", [](Rehearsal &r) { r.state.labels.value.removeFirst(); });
    add("release", "eligibility/V02-one-environment", [](Rehearsal &r) {
        r.target.extraLabels = QStringList{QStringLiteral("env: testplan")};
        r.state.labels.value.append({QStringLiteral("env: testplan"), {}});
    });
    add("release", "eligibility/V04-milestone-set", [](Rehearsal &r) { r.target.milestone = QString(); });
    add("release", "eligibility/V04-milestone-exists", [](Rehearsal &r) { r.state.milestones.value.removeAt(1); });
    add("release", "rivals/V29-same-title", [](Rehearsal &r) {
        r.state.openIssues.value.append(openIssue(117, "[Processing] [Request] Provision Production Environment v0.2.0"));
    });
    add("release", "warning: rivals/V29-open", [](Rehearsal &r) {
        r.state.openIssues.value.append(openIssue(117, "[Processing] [Request] Provision Production Environment v0.3.0"));
    });
    add("release", "accepted", [](Rehearsal &r) {
        Issue other = openIssue(117, "Something else");
        other.labels.clear();
        r.state.openIssues.value.append(other);
    });
    add("release", "body/V04-milestone-is-version", [](Rehearsal &r) { r.target.milestone = QStringLiteral("Later"); });
    add("release", "milestone/V04-milestone-open", [](Rehearsal &r) { r.state.milestones.value[1].open = false; });
    add("rollback", "milestone/V04-milestone-closed", [](Rehearsal &r) { r.state.milestones.value[0].open = true; });
    add("release", "repository/V05-due-date-set", [](Rehearsal &r) { r.state.milestones.value[1].dueOn = {}; });
    add("release", "repository/V05-due-today",
        [](Rehearsal &r) { r.state.milestones.value[1].dueOn = r.state.milestones.value[1].dueOn.addDays(1); });
    add("rollback", "schedule/V18-due-day",
        [](Rehearsal &r) { r.state.milestones.value[0].dueOn = r.state.milestones.value[0].dueOn.addDays(-1); });
    add("release", "repository/V11-branch-gone",
        [](Rehearsal &r) { r.state.lookups[branchNamed(QStringLiteral("milestone/v0.2.0")).key()].value.exists = true; });
    add("release", "repository/V11-tag-free", [](Rehearsal &r) { r.state.tags.value.append(QStringLiteral("v0.2.0")); });
    add("rollback", "repository/V11-tag-there", [](Rehearsal &r) { r.state.tags.value.removeAll(QStringLiteral("v0.1.0")); });
    add("release", "warning: body/V14-release-there", [](Rehearsal &r) { r.state.releases.value.removeFirst(); });
    add("release", "warning: body/V14-release-not-draft", [](Rehearsal &r) { r.state.releases.value[0].draft = true; });
    add("release", "warning: body/V25-open-issues", [](Rehearsal &r) { r.state.milestones.value[1].openIssues = 2; });
    add("rollback", "earlier-request/V12-existing-closed", [](Rehearsal &r) { r.state.milestones.value[1].open = true; });
    // After a failed release there is no way back.
    add("rollback", "earlier-request/V12-existing-approved", [](Rehearsal &r) {
        r.state.lookups[closedIssuesOf(2).key()].value.issues[0].title =
            QStringLiteral("[Failed] [Request] Provision Production Environment v0.2.0");
    });
    add("rollback", "earlier-request/V12-existing-approved",
        [](Rehearsal &r) { r.state.lookups[closedIssuesOf(2).key()].value.issues[0].labels.removeFirst(); });
}

void TestFacts::eachChangeOfTheRepositoryIsRefusedAtItsGate()
{
    QFETCH(const QString, name);
    QFETCH(const Change, change);
    QFETCH(const QString, stop);
    Rehearsal rehearsal(name);
    change(rehearsal);
    QCOMPARE(rehearsal.stop(), stop);
}

void TestFacts::withoutARepositoryNothingIsChecked()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.one.facts = rehearsal.facts(nullptr);
    for (const QString &name : rehearsal.one.facts.names()) {
        const Fact fact = rehearsal.one.facts.fact(name);
        // These follow from the answers alone.
        const bool own = name == u"request.labels" || name.endsWith(u".title");
        QVERIFY2(fact.checked == own, qPrintable(name));
        if (!own)
            QVERIFY2(fact.evidence == u"not signed in", qPrintable(name + u' ' + fact.evidence));
    }
    const DryRun run = rehearsal.one.run();
    QCOMPARE(run.verdict, DryRun::Verdict::NotChecked);
    QVERIFY2(run.sentence.contains(QStringLiteral("not signed in")), qPrintable(run.sentence));
}

void TestFacts::aPartThatCouldNotBeReadSaysWhy()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.state.milestones = {};
    rehearsal.state.milestones.error.message = QStringLiteral("GitHub could not be reached");
    rehearsal.state.lookups.clear();
    const Facts facts = rehearsal.facts();
    for (const char *name : {"milestone.state", "milestone.exists", "existing_approved.exists", "existing_approved.newer"}) {
        QVERIFY2(!facts.fact(QLatin1String(name)).checked, name);
        QCOMPARE(facts.fact(QLatin1String(name)).evidence, QStringLiteral("GitHub could not be reached"));
    }
    QVERIFY(!facts.fact(QStringLiteral("branch.exists")).checked);
    QVERIFY(facts.fact(QStringLiteral("tag.exists")).checked);
    QCOMPARE(rehearsal.stop(), QStringLiteral("not checked"));
}

void TestFacts::whatIsKeptFromEarlierCountsAndSaysItsAge()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.state.milestones.fromCache = true;
    rehearsal.state.milestones.error.message = QStringLiteral("GitHub could not be reached");
    const Fact fact = rehearsal.facts().fact(QStringLiteral("milestone.state"));
    QVERIFY(fact.checked);
    QVERIFY2(fact.evidence.startsWith(QStringLiteral("open; 0 open issues · as of ")), qPrintable(fact.evidence));
    QVERIFY2(fact.evidence.contains(QStringLiteral("GitHub could not be reached")), qPrintable(fact.evidence));
    QCOMPARE(rehearsal.stop(), QStringLiteral("accepted"));
}

void TestFacts::missingAnswersLeaveTheirFactsUnchecked()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.one.clear("version");
    const Facts facts = rehearsal.facts();
    for (const char *name : {"milestone.title", "milestone.state", "tag.exists", "branch.exists", "release.exists",
                             "target_approved.exists", "rivals.same_title"}) {
        QVERIFY2(!facts.fact(QLatin1String(name)).checked, name);
        QCOMPARE(facts.fact(QLatin1String(name)).evidence, QStringLiteral("an answer is missing"));
    }
    QVERIFY(facts.fact(QStringLiteral("existing_milestone.state")).checked);
}

void TestFacts::theMilestoneIsTheTargetsElseTheGuides()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    QCOMPARE(titleOfMilestone(rehearsal.one.snapshot(), rehearsal.target), QStringLiteral("v0.2.0"));
    rehearsal.target.milestone = QStringLiteral("Later");
    QCOMPARE(titleOfMilestone(rehearsal.one.snapshot(), rehearsal.target), QStringLiteral("Later"));
    QCOMPARE(std::get<qint64>(rehearsal.facts().fact(QStringLiteral("milestone.number")).value), 3);
    rehearsal.target.milestone = QString();
    QCOMPARE(titleOfMilestone(rehearsal.one.snapshot(), rehearsal.target), QString());
    QCOMPARE(rehearsal.facts().fact(QStringLiteral("milestone.title")).value.index(), size_t(0));
}

void TestFacts::labelsAreSentOnce()
{
    Rehearsal rehearsal(QStringLiteral("release"));
    rehearsal.target.extraLabels = QStringList{QStringLiteral("DEPLOYMENT"), QStringLiteral("bug"), QStringLiteral(" ")};
    const QStringList expected{QStringLiteral("deployment"), QStringLiteral("env: production"), QStringLiteral("bug")};
    QCOMPARE(labelsOf(rehearsal.one.snapshot(), rehearsal.target), expected);
}

void TestFacts::lookupsAreFew()
{
    Rehearsal rehearsal(QStringLiteral("rollback"));
    rehearsal.state.lookups.clear();
    QCOMPARE(rehearsal.wanted().size(), 4); // The branch, the comparison, and the closed issues of v0.2.0 and v0.1.0, each once.
    for (int i = 0; i < 1000; ++i)
        rehearsal.state.milestones.value.append(milestoneNamed(QStringLiteral("v1.%1.0").arg(i), 100 + i, false));
    QVERIFY(rehearsal.wanted().size() <= 13);
    QVERIFY(!rehearsal.facts().fact(QStringLiteral("target_approved.newer")).checked);
    // Open milestones and those without closed issues are not asked about.
    Rehearsal release(QStringLiteral("release"));
    release.state.lookups.clear();
    release.state.milestones.value.append(milestoneNamed(QStringLiteral("v0.3.0"), 9, true));
    release.state.milestones.value.append(milestoneNamed(QStringLiteral("v0.4.0"), 10, false, 0));
    QCOMPARE(release.wanted().size(), 3);
}

void TestFacts::approvedVersionsAreCounted()
{
    Rehearsal rehearsal(QStringLiteral("rollback"));
    rehearsal.state.milestones.value.append(milestoneNamed(QStringLiteral("v0.10.0"), 9, false));
    const auto fact = [&rehearsal](const char *name) { return rehearsal.facts().fact(QLatin1String(name)); };
    QVERIFY(!fact("existing_approved.latest").checked);
    LookupAnswer none;
    rehearsal.state.lookups[closedIssuesOf(9).key()] = known(none);
    QCOMPARE(std::get<QString>(fact("existing_approved.latest").value), QStringLiteral("v0.2.0"));
    QCOMPARE(std::get<qint64>(fact("target_approved.newer").value), 1);
    LookupAnswer one;
    one.issues = {approvedRequest(40, QStringLiteral("v0.10.0"))};
    rehearsal.state.lookups[closedIssuesOf(9).key()] = known(one);
    QCOMPARE(std::get<QString>(fact("existing_approved.latest").value), QStringLiteral("v0.10.0"));
    QCOMPARE(std::get<qint64>(fact("target_approved.newer").value), 2);
    QCOMPARE(std::get<qint64>(fact("existing_approved.number").value), 30);
}

void TestFacts::versionsAreOffered()
{
    RepositoryState state = friendlyRepository(false);
    state.tags.value.append(QStringLiteral("v0.10.0"));
    state.tags.value.append(QStringLiteral("nightly"));
    const auto repository = std::make_shared<const RepositoryState>(state);
    const QStringList all{QStringLiteral("v0.10.0"), QStringLiteral("v0.2.0"), QStringLiteral("v0.1.0")};
    const auto texts = [](const OfferedVersions &offered) {
        QStringList found;
        for (const OfferedVersion &version : offered.versions)
            found += version.text;
        return found;
    };
    const OfferedVersions offered = suggestionsFor(Suggestions::Versions, repository);
    QCOMPARE(texts(offered), all);
    QCOMPARE(texts(suggestionsFor(Suggestions::LatestRelease, repository)).constFirst(), QStringLiteral("v0.2.0"));
    QCOMPARE(suggestionsFor(Suggestions::LatestRelease, repository).versions.size(), 3);
    QCOMPARE(texts(suggestionsFor(Suggestions::Nothing, repository)), QStringList());
    QCOMPARE(texts(suggestionsFor(Suggestions::Versions, nullptr)), QStringList());
    // With what is known of each: a tag alone, the latest release, milestones.
    QVERIFY(offered.versions.at(0).tagged && !offered.versions.at(0).published.isValid() && !offered.versions.at(0).milestone);
    QVERIFY(offered.versions.at(1).latest && !offered.versions.at(2).latest);
    QCOMPARE(offered.repository, state.name.text());
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
