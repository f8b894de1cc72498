#include "app/facts/comparedfacts.h"
#include "app/facts/repositoryrules.h"
#include "app/session/formsession.h"
#include "tests/app/facts/friendlyrepository.h"
#include "tests/app/validation/contractcase.h"

#include <QTest>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

/// A form before a repository that is known, with or without a contract.
struct Open
{
    explicit Open(const QString &form = QStringLiteral("production-deployment"))
        : session(loadForm(form).value(), [] { return QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC); })
    {
        target.host = QStringLiteral("github.com");
        target.repository = state.name;
        state.labels.value.append({QStringLiteral("env: production"), QString()});
        answer("deployment_type", QStringLiteral("Release"));
        answer("version", QStringLiteral("v0.2.0"));
        answer("existing_version", QStringLiteral("v0.1.0"));
    }

    void answer(const char *field, const QString &text)
    {
        if (const int index = session.definition().fieldIndex(QLatin1String(field)); index >= 0)
            session.model().setValue(index, Value(text));
    }
    void look(bool withRepository = true)
    {
        FactSources sources{
            target, withRepository ? std::make_shared<const RepositoryState>(state) : nullptr, {}, QStringLiteral("no one")};
        if (const std::optional<Contract> &contract = session.contract())
            sources.subjects = contract->subjects;
        const QList<Field> &fields = session.definition().fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (namesKnownVersion(fields.at(i), session.definition()))
                sources.versionFields.append({i, knownVersionFact(fields.at(i))});
        }
        session.setFacts([maker = std::make_shared<FactMaker>(sources)](const FormSnapshot &snapshot) { return maker->facts(snapshot); });
    }
    /// The problem of this rule; nothing where it is silent.
    std::optional<Problem> problem(const char *rule) const
    {
        for (const Problem &one : session.problems()) {
            if (one.rule == QLatin1String(rule))
                return one;
        }
        return std::nullopt;
    }

    RepositoryState state = friendlyRepository(false);
    Target target;
    FormSession session;
};

} // namespace

/// What GitHub knows of the place stands beside the form while it is filled, with a contract or without.
class TestRepositoryRules : public QObject
{
    Q_OBJECT

private slots:
    void aPathFitsAPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("fits");
        QTest::newRow("a folder at the root") << "**/migrations/**"
                                              << "migrations/0001.py" << true;
        QTest::newRow("a folder deep down") << "**/migrations/**"
                                            << "a/b/migrations/c/0001.py" << true;
        QTest::newRow("a folder that only ends so") << "**/migrations/**"
                                                    << "a/nomigrations/0001.py" << false;
        QTest::newRow("a name anywhere") << "V*__*.sql"
                                         << "db/V12__accounts.sql" << true;
        QTest::newRow("a name, not a folder") << "V*__*.sql"
                                              << "V1/a__b.sql" << false;
        QTest::newRow("one level") << "db/*.sql"
                                   << "db/x/a.sql" << false;
        QTest::newRow("signs of expressions are themselves") << "a+(b).sql"
                                                             << "a+(b).sql" << true;
        QTest::newRow("nothing") << "*.sql"
                                 << "" << false;
    }

    void aPathFitsAPattern()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, path);
        QTEST(matchesPath(pattern, path), "fits");
    }

    void whatNobodyCouldAskIsNoProblem()
    {
        Open open;
        open.answer("version", QStringLiteral("v9.9.9"));
        open.look(false);
        for (const Problem &problem : open.session.problems())
            QVERIFY2(!problem.rule.startsWith(QLatin1String("github.")), qPrintable(problem.rule));
        open.state = {};
        open.look();
        for (const Problem &problem : open.session.problems())
            QVERIFY2(!problem.rule.startsWith(QLatin1String("github.")), qPrintable(problem.rule));
    }

    void aFriendlyRepositoryHasNothingToSay()
    {
        Open open;
        open.look();
        for (const Problem &problem : open.session.problems())
            QVERIFY2(!problem.rule.startsWith(QLatin1String("github.")), qPrintable(problem.message));
    }

    void aMilestoneThatIsNotThereIsSaidAtTheFieldThatNamesIt()
    {
        Open open;
        open.look();
        open.answer("version", QStringLiteral("v9.9.9"));
        const std::optional<Problem> problem = open.problem("github.milestone");
        QVERIFY(problem);
        QCOMPARE(problem->field, QStringLiteral("version"));
        QCOMPARE(problem->severity, Severity::Error);
        QVERIFY2(problem->message.contains(QLatin1String("v9.9.9")), qPrintable(problem->message));
        // One that is no version yet is wrong already.
        open.answer("version", QStringLiteral("v9"));
        QVERIFY(!open.problem("github.milestone"));
        // No milestone is asked for.
        open.answer("version", QStringLiteral("v9.9.9"));
        open.target.milestone = QString();
        open.look();
        QVERIFY(!open.problem("github.milestone"));
        for (const Problem &one : open.session.formProblems())
            QVERIFY2(!one.rule.startsWith(QLatin1String("github.")), "the sheet has rows of its own for these");
    }

    void whatTheContractSaysIsNotSaidTwice()
    {
        Open open;
        open.session.setContract(*contractNamed(open.session.definition(), QStringLiteral("personal-finance-backend-aws")).value());
        open.look();
        open.answer("version", QStringLiteral("v9.9.9"));
        QVERIFY(!open.problem("github.milestone"));
        const QList<Problem> problems = open.session.problems();
        QCOMPARE(std::count_if(problems.cbegin(), problems.cend(),
                               [](const Problem &one) { return one.rule == QLatin1String("V04-milestone-exists"); }),
                 1);
    }

    void aVersionThatTheRepositoryDoesNotKnowIsWarnedOf()
    {
        Open open;
        open.look();
        open.answer("existing_version", QStringLiteral("v0.0.7"));
        const std::optional<Problem> problem = open.problem("github.version");
        QVERIFY(problem);
        QCOMPARE(problem->field, QStringLiteral("existing_version"));
        QCOMPARE(problem->severity, Severity::Warning);
        QVERIFY2(problem->message.contains(QLatin1String("v0.0.7")), qPrintable(problem->message));
        open.state.tags.value.append(QStringLiteral("v0.0.7"));
        open.look();
        QVERIFY(!open.problem("github.version"));
        // In a list that was cut it may be all the same.
        open.answer("existing_version", QStringLiteral("v0.0.6"));
        QVERIFY(open.problem("github.version"));
        open.state.tags.error = {QStringLiteral("github.list-cut"), QStringLiteral("cut"), {}};
        open.look();
        QVERIFY(!open.problem("github.version"));
    }

    void whatThePlaceRefusesOrDropsIsSaid()
    {
        Open open;
        open.state.repository.value.archived = true;
        open.look();
        QVERIFY(open.problem("github.archived"));
        open.state.repository.value.archived = false;
        open.state.repository.value.hasIssues = false;
        open.state.repository.value.canPush = false;
        open.state.labels.value.clear();
        open.look();
        QCOMPARE(open.problem("github.issues-off")->severity, Severity::Error);
        QCOMPARE(open.problem("github.push")->severity, Severity::Warning);
        QVERIFY(open.problem("github.labels")->message.contains(QLatin1String("deployment")));
    }

    void anOpenIssueWithTheSameTitleIsSaid()
    {
        Open open;
        Issue issue;
        issue.number = 117;
        issue.title = issueTitle(open.session.model().snapshot());
        QVERIFY(!issue.title.isEmpty());
        open.state.openIssues.value.append(issue);
        open.look();
        const std::optional<Problem> problem = open.problem("github.same-title");
        QVERIFY(problem && problem->message.contains(QLatin1String("#117")));
        QCOMPARE(problem->severity, Severity::Warning);
    }

    void aParentThatIsNotThereIsSaid()
    {
        Open open;
        open.target.parent.number = 7;
        open.look();
        QVERIFY2(!open.problem("github.parent"), "not looked up yet");
        const Lookup question{Lookup::Kind::Issue, {}, 0, {}, 7};
        QVERIFY(FactMaker({open.target, std::make_shared<const RepositoryState>(open.state), {}, {}})
                    .wantedLookups(open.session.model().snapshot())
                    .contains(question));
        open.state.lookups[question.key()] = known(LookupAnswer());
        open.look();
        QVERIFY(open.problem("github.parent")->message.contains(QLatin1String("#7")));
        LookupAnswer there;
        there.exists = true;
        open.state.lookups[question.key()] = known(there);
        open.look();
        QVERIFY(!open.problem("github.parent"));
    }

    void aParentInAnotherRepositoryIsLookedForThere()
    {
        Open open;
        open.target.parent.number = 7;
        open.target.parent.repository.name = {QStringLiteral("octo"), QStringLiteral("other")};
        const Lookup question{Lookup::Kind::Issue, QStringLiteral("octo/other"), 0, {}, 7};
        QVERIFY(FactMaker({open.target, std::make_shared<const RepositoryState>(open.state), {}, {}})
                    .wantedLookups(open.session.model().snapshot())
                    .contains(question));
        open.state.lookups[question.key()] = known(LookupAnswer());
        open.look();
        QVERIFY(open.problem("github.parent")->message.contains(QLatin1String("octo/other")));
    }
};

QTEST_GUILESS_MAIN(TestRepositoryRules)
#include "tst_repositoryrules.moc"
