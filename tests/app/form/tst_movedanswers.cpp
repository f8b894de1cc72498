#include "app/form/movedanswers.h"
#include "app/form/snapshot.h"
#include "app/library/templatelibrary.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/translatedform.h"

#include <QTest>

using namespace waybill;

namespace {

const QString newestTemplate =
    QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");

/// A form with a section for each field: "label@heading".
FormDefinition formOf(const QList<std::pair<QString, FieldKind>> &fields)
{
    FormDefinition form;
    for (const auto &[name, kind] : fields) {
        Section section;
        section.heading = name.section(u'@', 1);
        form.sections.append(section);
        Field field;
        field.id = QStringLiteral("id%1").arg(form.fields.size());
        field.label = field.ownLabel = name.section(u'@', 0, 0);
        field.kind = kind;
        field.section = int(form.sections.size()) - 1;
        form.fields.append(field);
    }
    return form;
}

void setIds(FormDefinition &form, const QString &start)
{
    for (Field &field : form.fields)
        field.id.prepend(start);
}

} // namespace

class TestMovedAnswers : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesNowhere()
    {
        const FormDefinition empty;
        QVERIFY(moveAnswers(empty, {}, empty).given.isEmpty());
        const FormDefinition one = formOf({{QStringLiteral("A@S"), TextKind()}});
        const MovedAnswers kept = moveAnswers(one, {QString(QStringLiteral("words"))}, empty);
        QCOMPARE(kept.kept, (QList<KeptAnswer>{{0, QStringLiteral("A"), QStringLiteral("words")}}));
        // Fewer answers than fields are answers that were not given.
        QCOMPARE(moveAnswers(one, {}, one).given, QList<Value>(1));
    }

    void idGoesBeforeLabelAndLabelBeforePlace()
    {
        FormDefinition from = formOf(
            {{QStringLiteral("One@S"), TextKind()}, {QStringLiteral("Two@S"), TextKind()}, {QStringLiteral("Three@Place"), TextKind()}});
        FormDefinition to = formOf({{QStringLiteral("two:@Elsewhere"), TextKind()},
                                    {QStringLiteral("Two@T"), TextKind()},
                                    {QStringLiteral("Other@place:"), TextKind()}});
        from.fields[0].id = to.fields[1].id = QStringLiteral("same");
        to.fields[0].id = QStringLiteral("x");
        to.fields[2].id = QStringLiteral("y");
        const MovedAnswers moved =
            moveAnswers(from, {QString(QStringLiteral("1")), QString(QStringLiteral("2")), QString(QStringLiteral("3"))}, to);
        QCOMPARE(moved.moves, (QList<AnswerMove>{{0, 1, MovedBy::Id}, {1, 0, MovedBy::Label}, {2, 2, MovedBy::Place}}));
        QCOMPARE(moved.given, (QList<Value>{QString(QStringLiteral("2")), QString(QStringLiteral("1")), QString(QStringLiteral("3"))}));
        QVERIFY(moved.kept.isEmpty());
    }

    void labelsAreTheTemplatesInWhateverLanguageTheyAreShown_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Colour");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Farbe");
        QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("اللون");
    }

    void labelsAreTheTemplatesInWhateverLanguageTheyAreShown()
    {
        QFETCH(QString, language);
        const test::SpokenLanguage spoken(language);
        const LoadedForm guided = test::TranslatedForm().read();
        QTEST(guided.definition->fields.at(guided.definition->fieldIndex(QStringLiteral("own_colour"))).label, "shown");
        // Other ids, another section, another order: labels alone are the same.
        const LoadedForm bare =
            formOfText("---\nname: Words\nabout: x\n---\n### Else\n\n- **Size:** \n- **Colour:** \n\n### Notes\n\n_(x)_\n",
                       QStringLiteral("w.md"))
                .value();
        QList<Value> given(guided.definition->fields.size());
        for (const char *id : {"own_colour", "own_size", "own_notes"})
            given[guided.definition->fieldIndex(QLatin1String(id))] = QString(QLatin1String(id));
        const MovedAnswers moved = moveAnswers(*guided.definition, given, *bare.definition);
        QVERIFY(moved.kept.isEmpty());
        for (const char *id : {"colour", "size", "notes"})
            QCOMPARE(textOf(moved.given.at(bare.definition->fieldIndex(QLatin1String(id)))), QLatin1String("own_") + QLatin1String(id));
        for (const AnswerMove &move : moved.moves)
            QCOMPARE(move.by, MovedBy::Label);
        QCOMPARE(moveAnswers(*bare.definition, moved.given, *guided.definition).given, given);
    }

    void whatIsAmbiguousIsNotGuessed()
    {
        FormDefinition from = formOf({{QStringLiteral("A@S"), TextKind()}, {QStringLiteral("B@S"), TextKind()}});
        FormDefinition to = formOf({{QStringLiteral("C@S"), TextKind()}, {QStringLiteral("D@S"), TextKind()}});
        setIds(to, QStringLiteral("other"));
        const MovedAnswers moved = moveAnswers(from, {QString(QStringLiteral("1")), Value()}, to);
        QVERIFY(moved.moves.isEmpty());
        QCOMPARE(moved.kept.size(), 1);
    }

    void whatAFieldDoesNotTakeIsKeptBeside()
    {
        const ChoiceKind choice{{{QStringLiteral("Low"), {}}, {QStringLiteral("High"), {}}}};
        const ChecklistKind tasks{false, false, {{QStringLiteral("a"), {}, false}, {QStringLiteral("b"), {}, false}}};
        const ChecklistKind others{false, false, {{QStringLiteral("b"), {}, false}, {QStringLiteral("c"), {}, false}}};
        const FormDefinition from = formOf({{QStringLiteral("A@1"), TextKind()},
                                            {QStringLiteral("B@2"), ParagraphKind()},
                                            {QStringLiteral("C@3"), tasks},
                                            {QStringLiteral("D@4"), tasks}});
        const FormDefinition to = formOf({{QStringLiteral("A@1"), choice},
                                          {QStringLiteral("B@2"), TextKind()},
                                          {QStringLiteral("C@3"), others},
                                          {QStringLiteral("D@4"), TextKind()}});
        const Tasks done{{QStringLiteral("a"), true, {}}, {QStringLiteral("b"), true, {}}};
        const MovedAnswers moved =
            moveAnswers(from, {QString(QStringLiteral("Medium")), QString(QStringLiteral("two\nlines")), done, done}, to);
        QCOMPARE(moved.kept,
                 (QList<KeptAnswer>{{0, QStringLiteral("A"), QStringLiteral("Medium")},
                                    {1, QStringLiteral("B"), QStringLiteral("two\nlines")},
                                    {2, QStringLiteral("C"), QStringLiteral("- [x] a")},
                                    {3, QStringLiteral("D"), QStringLiteral("- [x] a\n- [x] b")}}));
        QCOMPARE(moved.given.at(1), Value(QStringLiteral("two lines")));
        QCOMPARE(tasksOf(moved.given.at(2)), (Tasks{{QStringLiteral("b"), true, {}}, {QStringLiteral("c"), false, {}}}));
    }

    void theFormItselfTakesEverything()
    {
        for (const LoadedForm &form : {loadForm(QStringLiteral("production-deployment")).value(), loadForm(newestTemplate).value()}) {
            for (quint32 seed = 0; seed < 200; ++seed) {
                QRandomGenerator random(seed);
                const FormSnapshot before = makeSnapshot(form.definition, test::randomAnswers(form, random));
                const MovedAnswers moved = moveAnswers(*form.definition, before.given, *form.definition);
                QVERIFY(moved.kept.isEmpty());
                QCOMPARE(makeSnapshot(form.definition, moved.given).values, before.values);
            }
        }
    }

    /// Each answer is in the new form, or kept as text, and comes back.
    void nothingIsLostOnTheWayToAnotherVersionAndBack()
    {
        const LoadedForm first = loadForm(QStringLiteral("production-deployment")).value();
        const LoadedForm newest = loadForm(newestTemplate).value();
        for (quint32 seed = 0; seed < 400; ++seed) {
            QRandomGenerator random(seed);
            const LoadedForm &from = seed % 2 ? first : newest;
            const LoadedForm &to = seed % 2 ? newest : first;
            const FormSnapshot before = makeSnapshot(from.definition, test::randomAnswers(from, random));
            const MovedAnswers moved = moveAnswers(*from.definition, before.given, *to.definition);
            const MovedAnswers back = moveAnswers(*to.definition, moved.given, *from.definition);
            QVERIFY(back.kept.isEmpty());
            for (int i = 0; i < before.given.size(); ++i) {
                const auto ofField = [i](const auto &one) { return one.from == i; };
                const bool kept = std::any_of(moved.kept.cbegin(), moved.kept.cend(), ofField);
                if (before.given.at(i).index() == 0 || kept)
                    continue;
                const Value returned = back.given.at(i).index() == 0 ? unansweredValue(from.definition->fields.at(i)) : back.given.at(i);
                QVERIFY2(returned == before.given.at(i),
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(from.definition->fields.at(i).id)));
            }
            for (const AnswerMove &move : moved.moves)
                QCOMPARE(move.by, MovedBy::Id);
        }
    }

    void whatTheNewerVersionAsksBesidesIsLeftUnanswered()
    {
        const FormDefinitionPtr first = loadForm(QStringLiteral("production-deployment")).value().definition;
        const FormDefinitionPtr newest = loadForm(newestTemplate).value().definition;
        QList<Value> given(first->fields.size());
        given[first->fieldIndex(QStringLiteral("version"))] = QString(QStringLiteral("v0.2.0"));
        given[first->titleField] = QString(QStringLiteral("Mine"));
        const MovedAnswers moved = moveAnswers(*first, given, *newest);
        QCOMPARE(moved.given.at(newest->fieldIndex(QStringLiteral("version"))), Value(QStringLiteral("v0.2.0")));
        QCOMPARE(moved.given.at(newest->titleField), Value(QStringLiteral("Mine")));
        QCOMPARE(moved.moves.size(), 2);
        QVERIFY(moved.kept.isEmpty());
    }

    void manyFieldsOfOneNameArePairedInStride()
    {
        QList<std::pair<QString, FieldKind>> fields;
        for (int i = 0; i < 20000; ++i)
            fields.append({QStringLiteral("Same@Same"), TextKind()});
        FormDefinition from = formOf(fields);
        FormDefinition to = from;
        setIds(to, QStringLiteral("other"));
        QCOMPARE(moveAnswers(from, QList<Value>(20000, QString(QStringLiteral("x"))), to).kept.size(), 20000);
    }
};

QTEST_GUILESS_MAIN(TestMovedAnswers)
#include "tst_movedanswers.moc"
