#include "app/session/formsession.h"
#include "tests/app/validation/contractcase.h"
#include "tests/support/app/seeds.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;

namespace {

/// An open request with the contract in force and everything as the workflow wants it.
struct Open
{
    explicit Open(const QString &name = QStringLiteral("release")) : one(name), session(one.form, [this] { return one.now; })
    {
        session.model().startFrom(one.given);
        session.setContract(one.contract);
        giveFacts();
        QCoreApplication::processEvents();
    }
    void giveFacts()
    {
        session.setFacts([facts = one.facts](const FormSnapshot &) { return facts; });
    }
    int field(const char *id) const { return session.definition().fieldIndex(QLatin1String(id)); }
    void set(const char *id, const QString &text) { session.model().setValue(field(id), text); }
    QStringList rulesAt(const char *id) const
    {
        QStringList rules;
        for (const Problem &problem : session.problems(field(id)))
            rules.append(problem.rule);
        return rules;
    }
    QStringList rules() const
    {
        QStringList rules;
        for (const Problem &problem : session.problems())
            rules.append(problem.rule);
        return rules;
    }

    ContractCase one;
    FormSession session;
};

/// How often a session said that its dry run came to something else.
qsizetype dryRuns(const QSignalSpy &spy)
{
    return std::count_if(spy.cbegin(), spy.cend(), [](const QVariantList &one) { return one.first().value<SessionChange>().dryRun; });
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void withoutAContractThereIsNoDryRun();
    void whatTheContractAddsIsInTheBodyWhileItIsInForce();
    void factsReachTheFieldAndTheVerdict();
    void theSameFactsAgainAreNotAnnounced();
    void oneThingIsSaidOnce();
    void aKeyLeavesTheDryRunToTheIdleStep();
    void theClockOnlyLooksAtItsOwnRules();
    void changesGiveWhatLookingAtEverythingGives();
    void offersAreAnnouncedOnce();
};

void TestRehearsal::withoutAContractThereIsNoDryRun()
{
    Open open;
    QVERIFY(open.session.dryRun());
    QSignalSpy spy(&open.session, &FormSession::changed);
    open.session.setContract(std::nullopt);
    QCOMPARE(spy.size(), 1);
    QVERIFY(!open.session.dryRun());
    open.session.setContract(std::nullopt);
    QCOMPARE(spy.size(), 1);
}

void TestRehearsal::whatTheContractAddsIsInTheBodyWhileItIsInForce()
{
    Open open;
    const QByteArray golden = open.session.body().markdown;
    const QByteArray line("- [x] Production Environment\n");
    Contract more = open.one.contract;
    more.adds.append({open.field("environment"), QStringLiteral("Production Environment"), true, QString::fromUtf8(line.chopped(1)), {}});
    QSignalSpy spy(&open.session, &FormSession::changed);
    // A change that waits is made with it, and told as one.
    open.set("purpose", QStringLiteral("Something else."));
    open.session.setContract(more);
    QCOMPARE(spy.size(), 1);
    const QByteArray bridged = open.session.body().markdown;
    const auto change = spy.first().first().value<SessionChange>().body;
    QVERIFY(change);
    QCOMPARE(golden.first(change->begin) + bridged.mid(change->begin, change->newEnd - change->begin) + golden.mid(change->oldEnd),
             bridged);
    QCOMPARE(bridged.count(line), 1);
    QCOMPARE(open.session.body(WriteOptions{true, false}).markdown.count(line), 1);
    QCOMPARE(open.session.dryRun()->verdict, DryRun::Verdict::Accepted);
    // The next key changes the same body.
    open.set("purpose", QStringLiteral("Something."));
    QCOMPARE(open.session.body().markdown.count(line), 1);
    open.session.model().undo();
    open.session.model().undo();
    open.session.setContract(open.one.contract);
    QCOMPARE(open.session.body().markdown, golden);
    QVERIFY(spy.last().first().value<SessionChange>().body);
}

void TestRehearsal::factsReachTheFieldAndTheVerdict()
{
    Open open;
    QCOMPARE(open.session.dryRun()->verdict, DryRun::Verdict::Accepted);
    QSignalSpy spy(&open.session, &FormSession::changed);
    open.one.set("tag.exists", true);
    open.giveFacts();
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().value<SessionChange>().dryRun);
    QVERIFY(spy.first().first().value<SessionChange>().fields.contains(open.field("version")));
    QCOMPARE(open.rulesAt("version"), QStringList{QStringLiteral("V11-tag-free")});
    QCOMPARE(open.rules().count(QStringLiteral("V11-tag-free")), 1);
    QVERIFY(!open.session.formProblems().contains(open.session.problems(open.field("version")).constFirst()));
    QCOMPARE(open.session.dryRun()->verdict, DryRun::Verdict::Refused);
}

void TestRehearsal::theSameFactsAgainAreNotAnnounced()
{
    Open open;
    QSignalSpy spy(&open.session, &FormSession::changed);
    open.giveFacts();
    QCOMPARE(spy.size(), 0);
}

void TestRehearsal::oneThingIsSaidOnce()
{
    Open open;
    // The guide and the contract both want a risk level.
    open.set("risk_level", {});
    // The guide warns of the text order, the contract knows that it is refused.
    open.set("version", QStringLiteral("v0.10.0"));
    open.set("existing_version", QStringLiteral("v0.9.0"));
    QCoreApplication::processEvents();
    QCOMPARE(open.rules().count(QStringLiteral("risk-level-required")), 1);
    QVERIFY(open.rulesAt("version").contains(QStringLiteral("V09-release-text-order")));
    QVERIFY(!open.rules().contains(QStringLiteral("V09-text-order")));
    // An hour late: the contract's word counts, not the guide's two.
    open.one.now = open.one.now.addSecs(3 * 3600);
    open.session.updateClock();
    QVERIFY(open.rulesAt("preferred_time").contains(QStringLiteral("V16-too-late")));
    QVERIFY(!open.rules().contains(QStringLiteral("V16-time-past")));
    QVERIFY(!open.rules().contains(QStringLiteral("V16-edge")));
    // The wrong direction: the guide says it already.
    open.set("version", QStringLiteral("v0.1.0"));
    QCoreApplication::processEvents();
    QVERIFY(open.rulesAt("version").contains(QStringLiteral("V08-release-goes-up")));
    QVERIFY(!open.rules().contains(QStringLiteral("V09-release-text-order")));
    // A heading: said at its field, not once more for the body.
    open.set("purpose", QStringLiteral("# Because"));
    QCoreApplication::processEvents();
    QVERIFY(open.rulesAt("purpose").contains(QStringLiteral("V27-heading")));
    QVERIFY(!open.rules().contains(QStringLiteral("V27-sections")));
    QCOMPARE(open.session.dryRun()->verdict, DryRun::Verdict::Refused);
}

void TestRehearsal::aKeyLeavesTheDryRunToTheIdleStep()
{
    Open open;
    QSignalSpy spy(&open.session, &FormSession::changed);
    open.session.model().setValue(open.field("purpose"), QStringLiteral("a `b`"), FormModel::Edit::Typing);
    QCOMPARE(spy.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(dryRuns(spy), 1);
    QCOMPARE(open.rulesAt("purpose"), QStringList{QStringLiteral("V28-backtick")});
}

void TestRehearsal::theClockOnlyLooksAtItsOwnRules()
{
    ContractCase one(QStringLiteral("release"));
    RuleRunner runner(rulesOf(one.contract), *one.form.definition);
    const FormSnapshot snapshot = one.snapshot();
    runner.reset(snapshot, one.context());
    const qint64 all = runner.looks();
    QVERIFY(all > 60);
    one.now = one.now.addSecs(1);
    QVERIFY(runner.update({{}, {}, false, true}, snapshot, one.context()).isEmpty());
    // The window's three, and the one about the milestone's day.
    QCOMPARE(runner.looks() - all, 4);
    const qint64 before = runner.looks();
    const int purpose = one.form.definition->fieldIndex(QStringLiteral("purpose"));
    QVERIFY(runner.update({{purpose}, {}, false, false}, snapshot, one.context()).isEmpty());
    QCOMPARE(runner.looks() - before, 6); // What a shell would change.
    QVERIFY(runner.update({{}, {QStringLiteral("tag.exists")}, false, false}, snapshot, one.context()).isEmpty());
    QCOMPARE(runner.looks() - before, 9);
}

void TestRehearsal::changesGiveWhatLookingAtEverythingGives()
{
    for (quint32 seed = 1; seed <= quint32(test::seeds(20)); ++seed) {
        QRandomGenerator random(seed);
        ContractCase one(seed % 2 ? QStringLiteral("release") : QStringLiteral("rollback"));
        RuleRunner runner(rulesOf(one.contract), *one.form.definition);
        runner.reset(one.snapshot(), one.context());
        const QStringList answers{QString(),
                                  QStringLiteral("v0.1.0"),
                                  QStringLiteral("v0.10.0"),
                                  QStringLiteral("`x`"),
                                  QStringLiteral("Release"),
                                  QStringLiteral("Rollback"),
                                  QStringLiteral("03-15-2025 13:40:35"),
                                  QStringLiteral("# x")};
        const QStringList names = one.facts.names();
        const QStringList allNames = one.context().facts.names(); // Those that are read off the issue are facts, too.
        for (int step = 0; step < 25; ++step) {
            const FormSnapshot before = one.snapshot();
            const QString fact = names.at(int(random.bounded(quint32(names.size()))));
            switch (random.bounded(4)) {
            case 0: {
                const int field = int(random.bounded(quint32(one.given.size())));
                one.given[field] = Value(answers.at(int(random.bounded(quint32(answers.size())))));
                break;
            }
            case 1:
                one.forget(fact);
                break;
            case 2:
                one.set(qPrintable(fact), random.bounded(2) ? Fact::Value(true) : Fact::Value(QStringLiteral("v0.1.0")));
                break;
            default:
                one.now = one.now.addSecs(random.bounded(-4000, 4000));
            }
            const FormSnapshot after = one.snapshot();
            QList<int> fields;
            for (int i = 0; i < after.values.size(); ++i) {
                if (before.values.at(i) != after.values.at(i) || before.given.at(i) != after.given.at(i)
                    || before.exists.at(i) != after.exists.at(i))
                    fields.append(i);
            }
            runner.update({{}, {}, false, true}, after, one.context());
            runner.update({fields, allNames, true, false}, after, one.context());
            QVERIFY2(dryRunOf(one.contract, runner) == one.run(), qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
    }
}

void TestRehearsal::offersAreAnnouncedOnce()
{
    Open open;
    QSignalSpy spy(&open.session, &FormSession::changed);
    const OfferedVersions offered{{{QStringLiteral("v0.1.0")}}, {}};
    open.session.setSuggestions(1, offered);
    open.session.setSuggestions(1, offered);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(open.session.suggestions(1), offered);
    QVERIFY(open.session.suggestions(2).versions.isEmpty());
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
