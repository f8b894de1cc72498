#include "app/body/bodywriter.h"
#include "app/submit/issueedit.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

const LoadedForm &editForm()
{
    static const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return form;
}

/// As GitHub's page leaves it, with words of somebody's own, which belong to the last answer.
Issue issueWith(const QList<Value> &given)
{
    Issue issue;
    issue.number = 7;
    issue.title = QStringLiteral("[Request] A title");
    issue.body = QString::fromUtf8(writeBody(editForm().layout, makeSnapshot(editForm().definition, given)).markdown);
    issue.body += QLatin1String("\nSomebody's own words.\n");
    issue.body.replace(u'\n', QLatin1String("\r\n"));
    return issue;
}

/// The issue once it is saved with one other answer; nothing: the text has no place for it, or it asks.
std::optional<Issue> saved(const Issue &opened, const Issue &there, int field, const Value &answer)
{
    WantedIssue wanted;
    wanted.given = answersOf(editForm(), opened).given;
    wanted.given[field] = answer;
    const Result<IssueEdit> edit = editOf(editForm(), opened, there, wanted, {});
    if (!edit || !edit.value().conflicts.isEmpty())
        return std::nullopt;
    Issue now = there;
    now.title = edit.value().change.title.value_or(now.title);
    now.body = edit.value().change.body.value_or(now.body);
    now.labels = edit.value().change.labels.value_or(now.labels);
    return now;
}

QStringList conflictsOf(const Issue &opened, const Issue &there, int field, const Value &answer, const TakeChoices &choices = {})
{
    WantedIssue wanted;
    wanted.given = answersOf(editForm(), opened).given;
    wanted.given[field] = answer;
    const Result<IssueEdit> edit = editOf(editForm(), opened, there, wanted, choices);
    QStringList ids;
    for (const EditConflict &conflict : edit ? edit.value().conflicts : QList<EditConflict>())
        ids.append(conflict.id);
    return ids;
}

/// A text that stands by itself: other fields follow from none of these, and no list is cut into its tasks.
bool standsAlone(int field)
{
    const Field &one = editForm().definition->fields.at(field);
    return field != editForm().definition->titleField
        && (std::holds_alternative<TextKind>(one.kind) || std::holds_alternative<ParagraphKind>(one.kind));
}

} // namespace

/// What two people save to one issue, whoever is first.
class TestIssueEdit : public QObject
{
    Q_OBJECT

private slots:
    void editsOfDifferentAnswersCommute();
    void editsOfTheSameAnswerAlwaysAsk();
    void namesAndMilestoneAreMergedToo();
};

void TestIssueEdit::editsOfDifferentAnswersCommute()
{
    int commuted = 0;
    for (quint32 seed = 0; seed < quint32(test::seeds(20)); ++seed) {
        QRandomGenerator random(seed);
        const Issue opened = issueWith(test::randomAnswers(editForm(), random));
        const QList<Value> other = test::randomAnswers(editForm(), random);
        const int mine = random.bounded(int(other.size()));
        const int theirs = (mine + 1 + random.bounded(int(other.size()) - 1)) % int(other.size());
        // Of an emptied title follows what the other answers come to.
        if (mine == editForm().definition->titleField || theirs == editForm().definition->titleField)
            continue;
        const std::optional<Issue> byMe = saved(opened, opened, mine, other.at(mine));
        const std::optional<Issue> byThem = saved(opened, opened, theirs, other.at(theirs));
        if (!byMe || !byThem)
            continue;
        const auto exists = [](const Issue &issue) {
            return makeSnapshot(editForm().definition, answersOf(editForm(), issue).given).exists;
        };
        // A field that comes or goes with an answer takes its own with it.
        if (exists(*byMe) != exists(opened) || exists(*byThem) != exists(opened))
            continue;
        const std::optional<Issue> meLast = saved(opened, *byThem, mine, other.at(mine));
        const std::optional<Issue> themLast = saved(opened, *byMe, theirs, other.at(theirs));
        QVERIFY2(meLast && themLast, qPrintable(QStringLiteral("seed %1 asks").arg(seed)));
        QCOMPARE(meLast->title, themLast->title);
        QCOMPARE(QSet<QString>(meLast->labels.cbegin(), meLast->labels.cend()),
                 QSet<QString>(themLast->labels.cbegin(), themLast->labels.cend()));
        QVERIFY2(meLast->body == themLast->body, qPrintable(QStringLiteral("seed %1, %2 and %3").arg(seed).arg(mine).arg(theirs)));
        ++commuted;
    }
    QVERIFY2(commuted > 4, qPrintable(QString::number(commuted)));
}

void TestIssueEdit::editsOfTheSameAnswerAlwaysAsk()
{
    int asked = 0;
    for (quint32 seed = 0; seed < quint32(test::seeds(30)); ++seed) {
        QRandomGenerator random(seed);
        const Issue opened = issueWith(test::randomAnswers(editForm(), random));
        const int field = random.bounded(int(editForm().definition->fields.size()));
        const Value before = answersOf(editForm(), opened).given.at(field);
        const Value mine = test::randomAnswers(editForm(), random).at(field);
        const Value theirs = test::randomAnswers(editForm(), random).at(field);
        const std::optional<Issue> byMe = saved(opened, opened, field, mine);
        const std::optional<Issue> byThem = saved(opened, opened, field, theirs);
        if (!standsAlone(field) || !byMe || !byThem)
            continue;
        const Value sentByMe = answersOf(editForm(), *byMe).given.at(field);
        const Value sentByThem = answersOf(editForm(), *byThem).given.at(field);
        const QString where = QStringLiteral("seed %1, %2").arg(seed).arg(editForm().definition->fields.at(field).id);
        if (sentByMe == before || sentByThem == before || sentByMe == sentByThem)
            continue;
        const QStringList id{editForm().definition->fields.at(field).id};
        QVERIFY2(conflictsOf(opened, *byThem, field, mine) == id, qPrintable(where));
        QVERIFY2(conflictsOf(opened, *byMe, field, theirs) == id, qPrintable(where));
        // Until somebody says which counts.
        for (const Take take : {Take::Mine, Take::Theirs})
            QVERIFY2(conflictsOf(opened, *byThem, field, mine, {.one = {{id.constFirst(), take}}}).isEmpty(), qPrintable(where));
        ++asked;
    }
    QVERIFY2(asked > 0, qPrintable(QString::number(asked)));
}

void TestIssueEdit::namesAndMilestoneAreMergedToo()
{
    QRandomGenerator random(1);
    Issue opened = issueWith(test::randomAnswers(editForm(), random));
    opened.labels = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    opened.milestoneTitle = QStringLiteral("m1");
    Issue there = opened;
    there.labels = QStringList{QStringLiteral("b"), QStringLiteral("theirs")};
    WantedIssue wanted;
    wanted.given = answersOf(editForm(), opened).given;
    wanted.labels = QStringList{QStringLiteral("mine")};
    wanted.milestone = QStringLiteral("m2");
    const IssueEdit edit = editOf(editForm(), opened, there, wanted, {}).value();
    QCOMPARE(edit.change.labels.value(), QStringList({QStringLiteral("b"), QStringLiteral("theirs"), QStringLiteral("mine")}));
    QCOMPARE(edit.milestone.value(), QStringLiteral("m2"));
    QVERIFY(!edit.change.body && !edit.change.title);
    there.milestoneTitle = QStringLiteral("m3");
    const IssueEdit asking = editOf(editForm(), opened, there, wanted, {}).value();
    QCOMPARE(asking.conflicts.size(), 1);
    QCOMPARE(asking.conflicts.constFirst().id, QStringLiteral("milestone"));
    QVERIFY(asking.change.isEmpty());
}

QTEST_GUILESS_MAIN(TestIssueEdit)
#include "tst_issueedit.moc"
