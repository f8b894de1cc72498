#include "app/form/formmodel.h"
#include "app/form/valuesfile.h"
#include "app/library/templatelibrary.h"
#include "tests/support/app/answers.h"

#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

const LoadedForm &productionForm()
{
    static const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    return form;
}

FormDefinitionPtr production()
{
    return productionForm().definition;
}

int index(const char *id)
{
    return production()->fieldIndex(QString::fromLatin1(id));
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFormModel : public QObject
{
    Q_OBJECT

private slots:
    void answersComeBackWhenTheTypeIsSwitchedBack()
    {
        FormModel model(production());
        model.setValue(index("deployment_type"), str("Rollback"));
        model.setValue(index("trigger_conditions"), str("it burns"));
        QVERIFY(model.exists(index("trigger_conditions")));
        model.setValue(index("deployment_type"), str("Release"));
        QVERIFY(!model.exists(index("trigger_conditions")));
        QCOMPARE(model.snapshot().text(index("trigger_conditions")), QString());
        model.setValue(index("deployment_type"), str("Rollback"));
        QCOMPARE(model.snapshot().text(index("trigger_conditions")), str("it burns"));
    }

    void theTitleFollowsTheAnswersUntilItIsGiven()
    {
        FormModel model(production());
        QCOMPARE(issueTitle(model.snapshot()), QString());
        model.setValue(index("deployment_type"), str("Release"));
        QCOMPARE(issueTitle(model.snapshot()), QString());
        model.setValue(index("version"), str("v0.2.0"));
        QCOMPARE(issueTitle(model.snapshot()), str("[Request] Provision Production Environment v0.2.0"));
        QCOMPARE(issueLabels(model.snapshot()).size(), 2);
        model.setValue(index("deployment_type"), str("Rollback"));
        QCOMPARE(issueTitle(model.snapshot()), str("[Request] [Rollback] Provision Production Environment v0.2.0"));
        QCOMPARE(issueLabels(model.snapshot()).constLast(), str("rollback"));
        model.setValue(index("title"), str("Mine"));
        model.setValue(index("version"), str("v0.3.0"));
        QCOMPARE(issueTitle(model.snapshot()), str("Mine"));
        model.clear(index("title"));
        QVERIFY(issueTitle(model.snapshot()).endsWith(str("v0.3.0")));
    }

    void releaseNotesStartFromTheLinkWithTheVersion()
    {
        FormModel model(production());
        model.setValue(index("deployment_type"), str("Release"));
        QVERIFY(isBlank(model.value(index("release_notes"))));
        model.setValue(index("version"), str("v1.2.3"));
        QVERIFY(textOf(model.value(index("release_notes"))).endsWith(str("/releases/tag/v1.2.3")));
        QVERIFY(!model.isGiven(index("release_notes")));
    }

    void typingIsOneStepAndAPauseStartsAnother()
    {
        FormModel model(production());
        const int purpose = index("purpose");
        for (const char *text : {"a", "ab", "abc"})
            model.setValue(purpose, str(text), FormModel::Edit::Typing);
        model.finishTyping();
        model.setValue(purpose, str("abc d"), FormModel::Edit::Typing);
        model.undo();
        QCOMPARE(textOf(model.value(purpose)), str("abc"));
        model.undo();
        QVERIFY(isBlank(model.value(purpose)));
        QVERIFY(!model.canUndo());
        model.redo();
        model.redo();
        QCOMPARE(textOf(model.value(purpose)), str("abc d"));
        QVERIFY(!model.canRedo());
    }

    void typingOnAfterAnAppliedFixIsAStepOfItsOwn()
    {
        FormModel model(production());
        const int purpose = index("purpose");
        model.setValue(purpose, str("a"), FormModel::Edit::Typing);
        model.apply({{str("purpose"), str("fixed")}});
        model.setValue(purpose, str("fixed on"), FormModel::Edit::Typing);
        model.undo();
        QCOMPARE(textOf(model.value(purpose)), str("fixed"));
        model.undo();
        QCOMPARE(textOf(model.value(purpose)), str("a"));
    }

    void typingOnAfterUndoAndRedoIsAStepOfItsOwn()
    {
        FormModel model(production());
        const int purpose = index("purpose");
        model.setValue(purpose, str("a"), FormModel::Edit::Typing);
        model.undo();
        model.redo();
        model.setValue(purpose, str("ab"), FormModel::Edit::Typing);
        model.undo();
        QCOMPARE(textOf(model.value(purpose)), str("a"));
    }

    void undoAndRedoGoToTheFieldThatTheyChange()
    {
        FormModel model(production());
        QSignalSpy reveal(&model, &FormModel::revealRequested);
        model.setValue(index("purpose"), str("a"));
        model.setValue(index("notes"), str("b"));
        QCOMPARE(reveal.size(), 0);
        model.undo();
        QCOMPARE(reveal.takeFirst().constFirst().toInt(), index("notes"));
        model.undo();
        QCOMPARE(reveal.takeFirst().constFirst().toInt(), index("purpose"));
        model.redo();
        QCOMPARE(reveal.takeFirst().constFirst().toInt(), index("purpose"));
        QVERIFY(reveal.isEmpty());
    }

    void aNewEditForgetsWhatWasUndone()
    {
        FormModel model(production());
        model.setValue(index("purpose"), str("a"));
        model.undo();
        model.setValue(index("notes"), str("b"));
        QVERIFY(!model.canRedo());
        QCOMPARE(model.value(index("notes")), Value(str("b")));
    }

    void whatWasOpenedIsTheStartAndNotAStep()
    {
        FormModel model(production());
        QList<Value> given(production()->fields.size());
        given[index("purpose")] = str("from a file");
        model.setValue(index("notes"), str("before"));
        model.startFrom(given);
        QVERIFY(!model.canUndo() && !model.canRedo());
        QVERIFY(!model.isGiven(index("notes")));
        model.setValue(index("purpose"), str("mine"));
        model.undo();
        QCOMPARE(textOf(model.value(index("purpose"))), str("from a file"));
        QVERIFY(!model.canUndo());
    }

    void onlyWhatChangedIsTold()
    {
        FormModel model(production());
        QSignalSpy values(&model, &FormModel::valueChanged);
        QSignalSpy changed(&model, &FormModel::changed);
        model.setValue(index("purpose"), str("a"));
        QCOMPARE(values.size(), 1);
        QCOMPARE(changed.size(), 1);
        model.setValue(index("purpose"), str("a  \n\n"));
        QCOMPARE(changed.size(), 1);
        model.setValue(index("deployment_type"), str("Release"));
        model.setValue(index("version"), str("v0.2.0"));
        // The version, the title, and the release notes.
        QCOMPARE(changed.constLast().constFirst().value<QList<int>>().size(), 3);
    }

    void anUnknownOptionIsNoAnswer()
    {
        FormModel model(production());
        model.setValue(index("risk_level"), str("hIGH"));
        QCOMPARE(model.value(index("risk_level")), Value(str("High")));
        model.setValue(index("risk_level"), str("Extreme"));
        QVERIFY(!model.isGiven(index("risk_level")));
    }

    void anEmptiedChecklistStaysEmpty()
    {
        FormModel model(production());
        QCOMPARE(tasksOf(model.value(index("smoke_tests"))).size(), 3);
        model.setValue(index("smoke_tests"), Tasks());
        QCOMPARE(tasksOf(model.value(index("smoke_tests"))).size(), 0);
        model.undo();
        QCOMPARE(tasksOf(model.value(index("smoke_tests"))).size(), 3);
    }

    void normalizingTwiceIsNormalizingOnce()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const QList<Value> given = test::randomAnswers(productionForm(), random);
            for (int i = 0; i < given.size(); ++i)
                QCOMPARE(normalized(production()->fields.at(i), given.at(i)), given.at(i));
        }
    }

    void anyEditsUndoneAndRedoneGiveTheSameAnswers()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            QRandomGenerator random(seed);
            FormModel model(production());
            QList<QList<Value>> states{model.snapshot().values};
            for (int n = 0; n < 12; ++n) {
                const QList<Value> given = test::randomAnswers(productionForm(), random);
                const int field = random.bounded(int(given.size()));
                const bool could = model.canUndo();
                const qsizetype before = states.size();
                QSignalSpy history(&model, &FormModel::historyChanged);
                model.setValue(field, given.at(field));
                if (!history.isEmpty())
                    states.append(model.snapshot().values);
                QVERIFY(could || states.size() >= before);
                QCOMPARE(model.snapshot().values, makeSnapshot(production(), model.snapshot().given).values);
                QCOMPARE(model.snapshot().exists, makeSnapshot(production(), model.snapshot().given).exists);
            }
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                model.undo();
                QCOMPARE(model.snapshot().values, states.at(i));
            }
            for (qsizetype i = 1; i < states.size(); ++i) {
                model.redo();
                QCOMPARE(model.snapshot().values, states.at(i));
            }
        }
    }

    void aValuesFileIsReadBackAsItWasWritten()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            QRandomGenerator random(seed);
            const QList<Value> given = test::randomAnswers(productionForm(), random);
            const QByteArray yaml = writeValuesFile(*production(), str("production-deployment"), given);
            const Result<ValuesFile> read = readValuesFile(yaml, str("v.yml"), *production());
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
            QCOMPARE(makeSnapshot(production(), read.value().given).values, makeSnapshot(production(), given).values);
        }
    }

    void faultsOfAValuesFileNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("a list") << QByteArray("- a") << 1 << "values";
        QTest::newRow("unknown key") << QByteArray("values: {}\nvalue: {}\n") << 2 << "“value”";
        QTest::newRow("unknown field") << QByteArray("values:\n  purpos: a\n") << 2 << "purpos";
        QTest::newRow("text as list") << QByteArray("values:\n  purpose: [a]\n") << 2 << "text";
        QTest::newRow("list as text") << QByteArray("values:\n  smoke_tests: a\n") << 2 << "list";
        QTest::newRow("unknown option") << QByteArray("values:\n  risk_level: Huge\n") << 2 << "Huge";
        QTest::newRow("unknown task") << QByteArray("values:\n  pre_deployment:\n    - { task: Sleep }\n") << 3 << "Sleep";
        QTest::newRow("unknown task key") << QByteArray("values:\n  smoke_tests:\n    - { task: a, when: b }\n") << 3 << "when";
        QTest::newRow("done is no yes or no") << QByteArray("values:\n  smoke_tests:\n    - { task: a, done: maybe }\n") << 3 << "true";
        QTest::newRow("link where none belongs") << QByteArray("values:\n  smoke_tests:\n    - { task: a, link: b }\n") << 3 << "link";
        QTest::newRow("another constant") << QByteArray("values:\n  environment: Moon\n") << 2 << "always";
        QTest::newRow("two lines in one") << QByteArray("values:\n  risk_justification: \"a\\nb\"\n") << 2 << "one line";
        QTest::newRow("twice") << QByteArray("values:\n  purpose: a\n  purpose: b\n") << 3 << "second time";
        QTest::newRow("not UTF-8") << QByteArray("values:\n  purpose: \xFF\n") << 2 << "UTF-8";
    }
    void faultsOfAValuesFileNameTheirPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        QFETCH(QString, word);
        const Result<ValuesFile> read = readValuesFile(yaml, str("v.yml"), *production());
        QVERIFY(!read);
        QCOMPARE(read.error().line, line);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(TestFormModel)
#include "tst_formmodel.moc"
