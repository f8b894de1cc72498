#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "ui/problems/checkspane.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemmodel.h"

#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2025, 3, 10), QTime(12, 0), Qt::UTC); };
}

/// The request of the first template, with nothing answered.
struct Fixture
{
    Fixture() : session(loadForm(QStringLiteral("production-deployment")).value(), fixedClock()), pane(session, visited)
    {
        pane.resize(500, 600);
        pane.show();
        list = pane.findChild<QListView *>();
    }
    int field(const char *id) const { return session.definition().fieldIndex(QString::fromLatin1(id)); }
    int rowOf(const char *id) const
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(ProblemModel::FieldRole).toInt() == field(id))
                return row;
        }
        return -1;
    }
    void answer(const char *id, const QString &text) { session.model().setValue(field(id), text); }

    FormSession session;
    VisitedFields visited;
    ChecksPane pane;
    QListView *list;
};

QList<Problem> problemsAt(std::initializer_list<const char *> fields, Severity severity = Severity::Error)
{
    QList<Problem> problems;
    for (const char *field : fields)
        problems.append({QString::fromLatin1(field), QStringLiteral("r"), severity, QStringLiteral("m"), false, 0, {}});
    return problems;
}

} // namespace

class TestChecksPane : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreAsHighAsTheirWordsWhenOnlyTheWidthChanges()
    {
        Fixture fixture;
        QCoreApplication::processEvents();
        for (const int width : {260, 700, 300}) {
            fixture.pane.resize(width, 600);
            QStyleOptionViewItem option;
            option.initFrom(fixture.list);
            option.font = fixture.list->font();
            option.widget = fixture.list;
            for (int row = 0; row < fixture.list->model()->rowCount(); ++row) {
                const QModelIndex index = fixture.list->model()->index(row, 0);
                QTRY_COMPARE(fixture.list->visualRect(index).height(), fixture.list->itemDelegate()->sizeHint(option, index).height());
            }
        }
    }

    void aFormWithoutProblemsSaysWhatWasNotChecked();
    void allOfItScrollsAsOneInALowWindow();
    void theListFollowsTheAnswers();
    void whatIsToDoBecomesAProblemWhenItsFieldWasLeft();
    void enterAndClickGoToTheField();
    void theFixIsApplied();
    void nextProblemWraps();
    void aListOfTasksIsGoneThroughBeforeAnotherField();
    void adviceIsVisitedOnlyWhenThereIsNothingElse();
    void countsKeepToDoApart();
};

void TestChecksPane::aFormWithoutProblemsSaysWhatWasNotChecked()
{
    LoadedForm form;
    form.definition = std::make_shared<FormDefinition>();
    form.layout = std::make_shared<BodyLayout>();
    FormSession session(form, fixedClock());
    VisitedFields visited;
    ChecksPane pane(session, visited);
    QString text;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(QStringLiteral("no rules of its own")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Not asked: GitHub")), qPrintable(text));
}

void TestChecksPane::allOfItScrollsAsOneInALowWindow()
{
    Fixture fixture;
    fixture.pane.resize(500, 220);
    auto *area = fixture.pane.findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(fixture.list->verticalScrollBar()->maximum(), 0);
    QVERIFY(!fixture.list->verticalScrollBar()->isVisible());
    // The row that is gone to is in sight, and so is that before all others.
    const auto inSight = [&](int row) {
        const QRect place = fixture.list->visualRect(fixture.list->model()->index(row, 0));
        const QPoint top = fixture.list->viewport()->mapTo(area->viewport(), place.topLeft());
        return top.y() >= 0 && top.y() + place.height() <= area->viewport()->height();
    };
    const int last = fixture.list->model()->rowCount() - 1;
    QVERIFY(last > 4 && !inSight(last));
    QTest::keyClick(fixture.list, Qt::Key_Home);
    QTest::keyClick(fixture.list, Qt::Key_End);
    QCOMPARE(fixture.list->currentIndex().row(), last);
    QVERIFY(inSight(last) && !inSight(0));
    QTest::keyClick(fixture.list, Qt::Key_Home);
    QVERIFY(inSight(0));
    // Fewer rows leave no hole, and a wide view no bar.
    fixture.pane.resize(500, 3000);
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void TestChecksPane::theListFollowsTheAnswers()
{
    Fixture fixture;
    QVERIFY(fixture.rowOf("purpose") >= 0);
    const int before = fixture.list->model()->rowCount();
    fixture.answer("purpose", QStringLiteral("Because it is time"));
    QTRY_COMPARE(fixture.rowOf("purpose"), -1);
    QCOMPARE(fixture.list->model()->rowCount(), before - 1);
    fixture.session.model().undo();
    QTRY_COMPARE(fixture.list->model()->rowCount(), before);
    QCOMPARE(fixture.list->model()->rowCount(), int(fixture.session.problems().size()));
}

void TestChecksPane::whatIsToDoBecomesAProblemWhenItsFieldWasLeft()
{
    Fixture fixture;
    const QModelIndex index = fixture.list->model()->index(fixture.rowOf("purpose"), 0);
    QVERIFY(index.data(ProblemModel::ToDoRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("To do, ")));
    QSignalSpy changed(fixture.list->model(), &QAbstractItemModel::dataChanged);
    fixture.visited.add(fixture.field("purpose"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!index.data(ProblemModel::ToDoRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Problem, ")));
}

void TestChecksPane::enterAndClickGoToTheField()
{
    Fixture fixture;
    QSignalSpy activated(&fixture.pane, &ChecksPane::problemActivated);
    const QModelIndex index = fixture.list->model()->index(fixture.rowOf("purpose"), 0);
    fixture.list->setCurrentIndex(index);
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().value<Problem>().field, QStringLiteral("purpose"));
    fixture.list->scrollTo(index);
    QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, fixture.list->visualRect(index).center());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().value<Problem>().field, QStringLiteral("purpose"));
}

void TestChecksPane::theFixIsApplied()
{
    for (const bool byMouse : {true, false}) {
        Fixture fixture;
        fixture.answer("deployment_type", QStringLiteral("Rollback"));
        fixture.answer("existing_version", QStringLiteral("v0.2.0"));
        fixture.answer("version", QStringLiteral("v0.3.0"));
        const auto version = [&fixture] { return fixture.list->model()->index(fixture.rowOf("version"), 0); };
        QTRY_VERIFY(!version().data(ProblemModel::FixRole).toString().isEmpty());
        const QModelIndex index = version();
        fixture.list->setCurrentIndex(index);
        fixture.list->scrollTo(index);
        QSignalSpy activated(&fixture.pane, &ChecksPane::problemActivated);
        if (byMouse) {
            const QRect fix = ProblemDelegate::fixRect(fixture.list->font(), fixture.list->visualRect(index), index);
            QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, fix.center());
        } else {
            QTest::keyClick(fixture.list, Qt::Key_Return, Qt::AltModifier);
        }
        QCOMPARE(textOf(fixture.session.model().value(fixture.field("version"))), QStringLiteral("v0.1.0"));
        QCOMPARE(activated.size(), 0);
    }
}

void TestChecksPane::nextProblemWraps()
{
    const Fixture fixture;
    const FormDefinition &form = fixture.session.definition();
    const QList<Problem> problems = problemsAt({"purpose", "version", "version", "", "risk_level"});
    const int version = fixture.field("version");
    const int purpose = fixture.field("purpose");
    const int risk = fixture.field("risk_level");
    QVERIFY(version < purpose && purpose < risk);
    QCOMPARE(nextProblemField(problems, form, -1), version);
    QCOMPARE(nextProblemField(problems, form, version), purpose);
    QCOMPARE(nextProblemField(problems, form, purpose), risk);
    QCOMPARE(nextProblemField(problems, form, risk), version);
    QCOMPARE(previousProblemField(problems, form, version), risk);
    QCOMPARE(previousProblemField(problems, form, risk), purpose);
    QCOMPARE(previousProblemField(problems, form, -1), risk);
    QCOMPARE(nextProblemField({}, form, 0), -1);
    QCOMPARE(previousProblemField({}, form, 0), -1);
    QCOMPARE(nextProblemField(problemsAt({""}), form, 0), -1);
    QCOMPARE(nextProblemField(problemsAt({"version"}), form, version), version);
}

void TestChecksPane::aListOfTasksIsGoneThroughBeforeAnotherField()
{
    const auto at = [](const char *field, int task, AnswerPart::Of of, Severity severity = Severity::Warning) {
        Problem problem;
        problem.field = QLatin1String(field);
        problem.severity = severity;
        problem.part.task = task;
        problem.part.of = of;
        return problem;
    };
    using Of = AnswerPart::Of;
    const Problem first = at("tasks", 1, Of::Box);
    const Problem second = at("tasks", 2, Of::Box);
    const Problem link = at("tasks", 2, Of::Link, Severity::Error);
    const Problem third = at("tasks", 3, Of::Box);
    const QList<Problem> problems{at("time", 0, Of::Whole), third, link, second, at("tasks", 1, Of::Words, Severity::Advice),
                                  at("others", 2, Of::Box)};
    QCOMPARE(*problemBeside(problems, first, 1), second);
    QCOMPARE(*problemBeside(problems, second, 1), link);
    QCOMPARE(*problemBeside(problems, link, 1), third);
    QVERIFY(!problemBeside(problems, third, 1));
    QCOMPARE(*problemBeside(problems, third, -1), link);
    QVERIFY(!problemBeside(problems, second, -1));
    QVERIFY(!problemBeside({}, second, 1));
    // A field of one input is one stop.
    QVERIFY(!problemBeside({at("time", 0, Of::Link)}, at("time", 0, Of::Whole), 1));
}

void TestChecksPane::adviceIsVisitedOnlyWhenThereIsNothingElse()
{
    const Fixture fixture;
    const QList<Problem> advice = problemsAt({"version"}, Severity::Advice);
    QCOMPARE(nextProblemField(advice, fixture.session.definition(), -1), fixture.field("version"));
    const QList<Problem> both = advice + problemsAt({"purpose"}, Severity::Warning);
    QCOMPARE(nextProblemField(both, fixture.session.definition(), -1), fixture.field("purpose"));
}

void TestChecksPane::countsKeepToDoApart()
{
    Fixture fixture;
    QList<Problem> problems = problemsAt({"version", "purpose"}) + problemsAt({"notes"}, Severity::Warning)
        + problemsAt({"notes"}, Severity::Advice) + problemsAt({""});
    problems[1].missing = true;
    const FormDefinition &form = fixture.session.definition();
    QCOMPARE(countProblems(problems, form, fixture.visited), (ProblemCounts{2, 1, 1, 1}));
    fixture.visited.addAll();
    QCOMPARE(countProblems(problems, form, fixture.visited), (ProblemCounts{3, 1, 1, 0}));
}

QTEST_MAIN(TestChecksPane)
#include "tst_checkspane.moc"
