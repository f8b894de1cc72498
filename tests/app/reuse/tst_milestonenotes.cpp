#include "app/library/templatelibrary.h"
#include "app/reuse/goingback.h"
#include "app/reuse/milestonenotes.h"
#include "tests/app/facts/friendlyrepository.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

LoadedForm production()
{
    return loadForm(QStringLiteral("production-deployment")).value();
}

Issue closedIssue(qint64 number, const QString &title, bool pullRequest = false, bool merged = false)
{
    Issue issue;
    issue.number = number;
    issue.title = title;
    issue.author = QStringLiteral("ada");
    issue.open = false;
    issue.pullRequest = pullRequest;
    issue.merged = merged;
    return issue;
}

/// Of the release of v0.2.0.
MilestoneNotes notesWith(const QList<Issue> &issues, const std::function<void(Known<LookupAnswer> &)> &change = {})
{
    const LoadedForm form = production();
    FormModel model(form.definition);
    model.setValue(form.definition->fieldIndex(QStringLiteral("deployment_type")), QStringLiteral("Release"));
    model.setValue(form.definition->fieldIndex(QStringLiteral("version")), QStringLiteral("v0.2.0"));
    auto state = std::make_shared<RepositoryState>(friendlyRepository(false));
    LookupAnswer answer;
    answer.issues = issues;
    Known<LookupAnswer> part = known(answer);
    if (change)
        change(part);
    state->lookups[milestoneNotesLookup(state->milestones.value.at(1)).key()] = part;
    return milestoneNotes(state, model.snapshot(), {});
}

} // namespace

/// Notes that are made of what a milestone closed.
class TestMilestoneNotes : public QObject
{
    Q_OBJECT

private slots:
    void theGuideNamesTheFieldThatIsOfferedNotes();
    void closedIssuesAndMergedPullRequestsAreNotes();
    void withoutAMilestoneOrARepositoryThereAreNone();
    void whatWasReadLastHasItsAge();
    void noMoreThanAHundredAreTaken();
    void aTitleIsNoMarkupAndMentionsNobody_data();
    void aTitleIsNoMarkupAndMentionsNobody();
    void notesStandBehindTheAnswer();
};

void TestMilestoneNotes::theGuideNamesTheFieldThatIsOfferedNotes()
{
    const LoadedForm form = production();
    QCOMPARE(form.definition->fields.at(notesFieldOf(form)).id, QStringLiteral("release_notes"));
    QCOMPARE(notesFieldOf(formOfText("---\nname: A\nabout: b\n---\n### Notes\n\ntext\n", QStringLiteral("a.md")).value()), -1);
}

void TestMilestoneNotes::closedIssuesAndMergedPullRequestsAreNotes()
{
    const QList<Issue> issues{closedIssue(12, QStringLiteral("Sign in  again")), closedIssue(13, QStringLiteral("Given up"), true, false),
                              closedIssue(14, QStringLiteral("Faster"), true, true), approvedRequest(15, QStringLiteral("v0.2.0"))};
    const MilestoneNotes notes = notesWith(issues);
    QCOMPARE(notes.milestone.title, QStringLiteral("v0.2.0"));
    QVERIFY(notes.read && notes.age.isEmpty());
    QString wanted;
    for (const MilestoneNote &note : notes.list)
        wanted += note.wanted ? u'x' : u'o';
    // What was not merged, and the requests themselves, bring nothing.
    QCOMPARE(wanted, QStringLiteral("xoxo"));
    QCOMPARE(milestoneNotesText(notes.list), QStringLiteral("- Sign in again (#12, ada)\n- Faster (#14, ada)"));
}

void TestMilestoneNotes::withoutAMilestoneOrARepositoryThereAreNone()
{
    const LoadedForm form = production();
    FormModel model(form.definition);
    QCOMPARE(milestoneNotes(nullptr, model.snapshot(), {}).milestone, Milestone());
    const auto state = std::make_shared<const RepositoryState>(friendlyRepository(false));
    model.setValue(form.definition->fieldIndex(QStringLiteral("version")), QStringLiteral("v9.9.9"));
    QCOMPARE(milestoneNotes(state, model.snapshot(), {}).milestone, Milestone());
    QCOMPARE(milestoneNotesText({}), QString());
}

void TestMilestoneNotes::whatWasReadLastHasItsAge()
{
    const MilestoneNotes notes = notesWith({closedIssue(12, QStringLiteral("One"))}, [](Known<LookupAnswer> &part) {
        part.fromCache = true;
        part.error = {QStringLiteral("network.offline"), QStringLiteral("GitHub cannot be reached."), {}};
    });
    QCOMPARE(notes.list.size(), 1);
    QVERIFY2(notes.age.startsWith(QStringLiteral("as of ")) && notes.age.endsWith(QStringLiteral("GitHub cannot be reached.")),
             qPrintable(notes.age));
    const MilestoneNotes failed = notesWith({}, [](Known<LookupAnswer> &part) { part = {}, part.error.code = QStringLiteral("x"); });
    QVERIFY(!failed.read && failed.error.code == u"x");
}

void TestMilestoneNotes::noMoreThanAHundredAreTaken()
{
    QList<Issue> issues;
    for (int i = 1; i <= 400; ++i)
        issues.append(closedIssue(i, QString(5000, u'x')));
    const MilestoneNotes notes = notesWith(issues);
    QCOMPARE(notes.list.size(), 100);
    QVERIFY(milestoneNotesText(notes.list).size() < 30'000);
}

void TestMilestoneNotes::aTitleIsNoMarkupAndMentionsNobody_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("Fix #3: a + b") << QStringLiteral("- Fix #3: a + b (#7, ada)");
    QTest::newRow("a mention") << QStringLiteral("Thank @grace") << QStringLiteral("- Thank @\u2060grace (#7, ada)");
    QTest::newRow("HTML") << QStringLiteral("<b>&lt;") << QStringLiteral("- \\<b\\>&amp;lt; (#7, ada)");
    QTest::newRow("a box") << QStringLiteral("[x] done") << QStringLiteral("- \\[x\\] done (#7, ada)");
    QTest::newRow("code and stress") << QStringLiteral("`a` *b* _c_") << QStringLiteral("- \\`a\\` \\*b\\* \\_c\\_ (#7, ada)");
    QTest::newRow("lines") << QStringLiteral("a\n\n### b") << QStringLiteral("- a ### b (#7, ada)");
    QTest::newRow("what is not seen") << QStringLiteral("a\u202eb\u0007") << QStringLiteral("- ab (#7, ada)");
}

void TestMilestoneNotes::aTitleIsNoMarkupAndMentionsNobody()
{
    QFETCH(QString, title);
    QFETCH(QString, line);
    QCOMPARE(milestoneNotesText(notesWith({closedIssue(7, title)}).list), line);
}

void TestMilestoneNotes::notesStandBehindTheAnswer()
{
    QCOMPARE(withNotes({}, QStringLiteral("- a")), QStringLiteral("- a"));
    QCOMPARE(withNotes(QStringLiteral("Seen. \n\n"), QStringLiteral("- a")), QStringLiteral("Seen.\n\n- a"));
    QCOMPARE(withNotes(QStringLiteral("Seen."), {}), QStringLiteral("Seen."));
}

QTEST_GUILESS_MAIN(TestMilestoneNotes)
#include "tst_milestonenotes.moc"
