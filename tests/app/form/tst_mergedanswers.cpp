#include "app/form/mergedanswers.h"
#include "app/form/snapshot.h"
#include "app/library/templatelibrary.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QTest>

using namespace waybill;

namespace {

const LoadedForm &mergedForm()
{
    static const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return form;
}

const FormDefinition &mergedDefinition()
{
    return *mergedForm().definition;
}

Tasks ticks(bool first, bool second)
{
    Tasks tasks = tasksOf(unansweredValue(mergedDefinition().fields.at(mergedDefinition().fieldIndex(QStringLiteral("pre_deployment")))));
    tasks[0].done = first;
    tasks[1].done = second;
    return tasks;
}

/// The answers that count: a list as the template has it is the same as none.
QList<Value> counting(const QList<Value> &given)
{
    return makeSnapshot(mergedForm().definition, given).values;
}

} // namespace

class TestMergedAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whatOneChangedIsTakenAndWhatBothChangedIsAsked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("opened");
        QTest::addColumn<Value>("there");
        QTest::addColumn<Value>("wanted");
        QTest::addColumn<Value>("expected");
        QTest::addColumn<int>("conflicts");
        const QString purpose = QStringLiteral("purpose");
        const auto text = [](const char *words) { return Value(QString::fromLatin1(words)); };
        QTest::newRow("nobody") << purpose << text("a") << text("a") << text("a") << text("a") << 0;
        QTest::newRow("mine") << purpose << text("a") << text("a") << text("b") << text("b") << 0;
        QTest::newRow("theirs") << purpose << text("a") << text("b") << text("a") << text("b") << 0;
        QTest::newRow("both the same") << purpose << text("a") << text("b") << text("b") << text("b") << 0;
        QTest::newRow("both") << purpose << text("a") << text("b") << text("c") << text("b") << 1;
        QTest::newRow("taken back by me") << purpose << text("a") << text("a") << Value() << Value() << 0;
        QTest::newRow("taken back there, changed by me") << purpose << text("a") << Value() << text("b") << Value() << 1;
        QTest::newRow("both new") << purpose << Value() << text("a") << text("b") << text("a") << 1;
        const QString list = QStringLiteral("pre_deployment");
        QTest::newRow("two boxes of one list") << list << Value(ticks(false, false)) << Value(ticks(true, false))
                                               << Value(ticks(false, true)) << Value(ticks(true, true)) << 0;
        QTest::newRow("one box") << list << Value() << Value(ticks(true, false)) << Value(ticks(true, false)) << Value(ticks(true, false))
                                 << 0;
        QTest::newRow("a box unticked there, another ticked here")
            << list << Value(ticks(true, false)) << Value() << Value(ticks(true, true)) << Value(ticks(false, true)) << 0;
    }
    void whatOneChangedIsTakenAndWhatBothChangedIsAsked()
    {
        QFETCH(QString, field);
        QFETCH(Value, opened);
        QFETCH(Value, there);
        QFETCH(Value, wanted);
        QFETCH(Value, expected);
        QFETCH(int, conflicts);
        const int index = mergedDefinition().fieldIndex(field);
        const auto answers = [index](const Value &value) {
            QList<Value> given(mergedDefinition().fields.size());
            given[index] = value;
            return given;
        };
        const MergedAnswers merged = mergedAnswers(mergedDefinition(), answers(opened), answers(there), answers(wanted));
        QVERIFY(merged.given.at(index) == expected);
        QCOMPARE(merged.conflicts.size(), conflicts);
        if (conflicts == 0)
            return;
        QCOMPARE(merged.conflicts.constFirst().field, index);
        QList<Value> mine = merged.given;
        takeWanted(mine, merged.conflicts.constFirst(), mergedDefinition());
        QVERIFY(mine.at(index) == wanted);
    }

    void twoLinksForOneTaskAreAskedAboutAndItsBoxWithThem()
    {
        const int index = mergedDefinition().fieldIndex(QStringLiteral("pre_deployment"));
        const auto linked = [index](const char *link) {
            Tasks tasks = ticks(false, false);
            tasks[1].link = QString::fromLatin1(link);
            QList<Value> given(mergedDefinition().fields.size());
            given[index] = tasks;
            return given;
        };
        const MergedAnswers merged = mergedAnswers(mergedDefinition(), linked("#1"), linked("#2"), linked("#3"));
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.constFirst().task, 1);
        QList<Value> mine = merged.given;
        takeWanted(mine, merged.conflicts.constFirst(), mergedDefinition());
        QVERIFY(mine == linked("#3"));
    }

    void editsOfDifferentAnswersCommuteAndOfTheSameAlwaysAsk()
    {
        for (quint32 seed = 0; seed < quint32(test::seeds(300)); ++seed) {
            QRandomGenerator random(seed);
            const QList<Value> opened = test::randomAnswers(mergedForm(), random);
            QList<Value> mine = opened;
            QList<Value> theirs = opened;
            QList<Value> both = opened;
            QList<int> disputed;
            const QList<Value> other = test::randomAnswers(mergedForm(), random);
            const QList<Value> another = test::randomAnswers(mergedForm(), random);
            for (int field = 0; field < opened.size(); ++field) {
                const bool list = std::holds_alternative<ChecklistKind>(mergedDefinition().fields.at(field).kind);
                switch (random.bounded(4)) {
                case 0:
                    mine[field] = both[field] = other.at(field);
                    break;
                case 1:
                    theirs[field] = both[field] = other.at(field);
                    break;
                case 2:
                    mine[field] = other.at(field);
                    theirs[field] = list ? other.at(field) : another.at(field);
                    both[field] = theirs.at(field);
                    if (mine.at(field) == opened.at(field))
                        both[field] = theirs.at(field);
                    else if (theirs.at(field) == opened.at(field))
                        both[field] = mine.at(field);
                    else if (mine.at(field) != theirs.at(field))
                        disputed.append(field);
                    break;
                default:
                    break;
                }
            }
            const auto conflicts = [](const MergedAnswers &merged) {
                QList<int> fields;
                for (const AnswerConflict &conflict : merged.conflicts)
                    fields.append(conflict.field);
                return fields;
            };
            const MergedAnswers one = mergedAnswers(mergedDefinition(), opened, theirs, mine);
            QVERIFY2(counting(one.given) == counting(both), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(conflicts(one), disputed);
            const MergedAnswers two = mergedAnswers(mergedDefinition(), opened, mine, theirs);
            QCOMPARE(conflicts(two), disputed);
            if (disputed.isEmpty())
                QVERIFY(counting(two.given) == counting(both));
        }
    }

    void namesAreAddedAndTakenAwayByEachAndNeverConflict()
    {
        const auto names = [](const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
        QCOMPARE(mergedNames(names("a b c"), names("a c x"), names("b c y")), names("c x y"));
        QCOMPARE(mergedNames(names("a"), names("A b"), names("a")), names("A b"));
        QCOMPARE(mergedNames({}, names("a"), names("A")), names("a"));
    }
};

QTEST_GUILESS_MAIN(TestMergedAnswers)
#include "tst_mergedanswers.moc"
