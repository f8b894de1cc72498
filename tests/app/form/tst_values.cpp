#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/library/valuesopening.h"

#include <QTest>

using namespace waybill;

namespace {

Field fieldOf(const FieldKind &kind)
{
    Field field;
    field.kind = kind;
    return field;
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The one form into which answers are brought.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void aParagraphHasPlainLinesAndNoBlanksAroundIt_data();
    void aParagraphHasPlainLinesAndNoBlanksAroundIt();
    void aLineHasNoLineEnds();
    void anOptionIsTakenInAnyCaseAndNothingElseIs();
    void tasksOfTheTemplateKeepTheirTextAndOrder();
    void tasksOfOneTextAreToldApartByTheirPlace();
    void aListOfOnesOwnHasNoEmptyTasksAndNoLinks();
    void whatIsBlankIsNeitherTextNorTasks();
    void theOddThingsInAValuesFileAreRead();
    void markdownInPlaceOfAnAnswerGoesThroughAValuesFile();
    void markdownOfAFieldWithoutLinesIsRefused();
    void markdownOfWhatIsAlwaysTheSameIsNotDroppedInSilence();
    void aSectionInItsOwnWordsGoesThroughAValuesFile();
};

void TestValues::aParagraphHasPlainLinesAndNoBlanksAroundIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << str("a\nb") << str("a\nb");
    QTest::newRow("CR LF") << str("a\r\nb\r\n") << str("a\nb");
    QTest::newRow("CR alone") << str("a\rb") << str("a\nb");
    QTest::newRow("CR at the end") << str("a\r") << str("a");
    QTest::newRow("form feed and vertical tab") << str("a\fb\vc") << str("a\nb\nc");
    QTest::newRow("Unicode's line breaks") << str("a\u2028b\u2029c\u0085d") << str("a\nb\nc\nd");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b") << str("ab");
    QTest::newRow("a tab within stays") << str("a\tb") << str("a\tb");
    QTest::newRow("blanks at the ends of lines") << str("a \t\nb  ") << str("a\nb");
    QTest::newRow("blanks at the start of a line stay") << str("  a\n  b") << str("  a\n  b");
    QTest::newRow("blank lines around") << str("\n \n a\n\nb\n \n\n") << str(" a\n\nb");
    QTest::newRow("only blanks") << str(" \n\t\n ") << QString();
    QTest::newRow("a pair of surrogates") << str("a\U0001F600b") << str("a\U0001F600b");
    QTest::newRow("a pair behind a line break") << str("\v\U0001F600") << str("\U0001F600");
    QTest::newRow("a high surrogate alone") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") << str("a\uFFFDb");
    QTest::newRow("a high surrogate at the end") << QStringLiteral("a") + QChar(0xD83D) << str("a\uFFFD");
    QTest::newRow("a low surrogate alone") << QChar(0xDE00) + QStringLiteral("b") << str("\uFFFDb");
    QTest::newRow("two high ones") << QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00) << str("\uFFFD\U0001F600");
}

void TestValues::aParagraphHasPlainLinesAndNoBlanksAroundIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Field field = fieldOf(ParagraphKind());
    const Value value = normalized(field, Value(typed));
    QCOMPARE(textOf(value), kept);
    QCOMPARE(value.index() == 0, kept.isEmpty());
    QCOMPARE(normalized(field, value), value);
}

void TestValues::aLineHasNoLineEnds()
{
    const Field field = fieldOf(TextKind());
    QCOMPARE(textOf(normalized(field, str(" a\r\nb\u2028c\t "))), str("a b c"));
    QCOMPARE(normalized(field, str(" \n ")), Value());
    QCOMPARE(normalized(field, Tasks{{str("a"), true, {}}}), Value());
}

void TestValues::anOptionIsTakenInAnyCaseAndNothingElseIs()
{
    ChoiceKind choice;
    choice.options = {{str("Low"), {}}, {str("High"), {}}};
    const Field field = fieldOf(choice);
    QCOMPARE(normalized(field, str(" hIGH\n")), Value(str("High")));
    QCOMPARE(normalized(field, str("Hig")), Value());
    QCOMPARE(normalized(field, str("")), Value());
    QCOMPARE(normalized(field, Value()), Value());
}

void TestValues::tasksOfTheTemplateKeepTheirTextAndOrder()
{
    ChecklistKind list;
    list.tasks.resize(2);
    list.tasks[0].text = str("First");
    list.tasks[0].linkWords = str("provide link");
    list.tasks[1].text = str("Second");
    list.tasks[1].done = true;
    const Field field = fieldOf(list);
    QCOMPARE(unansweredValue(field), Value(Tasks{{str("First"), false, {}}, {str("Second"), true, {}}}));
    QCOMPARE(normalized(field, Value()), Value());
    // Those that are not named stay as the template has them; unknown ones go; blanks do not count.
    QCOMPARE(normalized(field, Tasks{{str("Third"), true, {}}, {str(" First "), true, str(" x\n")}}),
             Value(Tasks{{str("First"), true, str("x")}, {str("Second"), true, {}}}));
    QCOMPARE(normalized(field, Tasks{{str("Second"), false, str("x")}, {str("First"), false, str("provide link")}}),
             Value(Tasks{{str("First"), false, {}}, {str("Second"), false, {}}}));
    QCOMPARE(normalized(field, Tasks()), Value(Tasks{{str("First"), false, {}}, {str("Second"), true, {}}}));
}

void TestValues::tasksOfOneTextAreToldApartByTheirPlace()
{
    ChecklistKind list;
    list.tasks.resize(2);
    list.tasks[0].text = list.tasks[1].text = str("Twice");
    const Field field = fieldOf(list);
    const Tasks second{{str("Twice"), false, {}}, {str("Twice"), true, {}}};
    QCOMPARE(normalized(field, second), Value(second));
    const Tasks first{{str("Twice"), true, {}}, {str("Twice"), false, {}}};
    QCOMPARE(normalized(field, first), Value(first));
}

void TestValues::aListOfOnesOwnHasNoEmptyTasksAndNoLinks()
{
    ChecklistKind list;
    list.editable = true;
    const Field field = fieldOf(list);
    QCOMPARE(normalized(field, Tasks{{str(" a\nb "), true, str("x")}, {str(" "), true, {}}, {str("c"), false, {}}}),
             Value(Tasks{{str("a b"), true, {}}, {str("c"), false, {}}}));
    QCOMPARE(normalized(field, Tasks()), Value(Tasks()));
    QCOMPARE(normalized(field, str("a")), Value());
}

void TestValues::whatIsBlankIsNeitherTextNorTasks()
{
    QVERIFY(isBlank(Value()));
    QVERIFY(isBlank(Value(QString())));
    QVERIFY(isBlank(Value(Tasks())));
    QVERIFY(!isBlank(Value(str("a"))));
    QVERIFY(!isBlank(Value(Tasks{{str("a"), false, {}}})));
    QVERIFY(tasksOf(Value(str("a"))).isEmpty());
    QVERIFY(textOf(Value(Tasks{{str("a"), false, {}}})).isEmpty());
}

void TestValues::theOddThingsInAValuesFileAreRead()
{
    const FormDefinitionPtr form = loadForm(QStringLiteral("production-deployment")).value().definition;
    const auto read = [&form](const char *yaml) { return readValuesFile(yaml, str("v.yml"), *form); };
    const auto answer = [&form](const Result<ValuesFile> &file, const char *id) {
        return file.value().given.at(form->fieldIndex(QLatin1String(id)));
    };
    QVERIFY(read("template: t\nvalues:\n"));
    QCOMPARE(read("template: t\nvalues:\n").value().templateName, str("t"));
    QCOMPARE(read("values: {}\n").value().given.size(), form->fields.size());
    Result<ValuesFile> file = read("values: {environment: Production Environment, purpose: , risk_level: '', version: ' v1.0.0 '}");
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    QCOMPARE(answer(file, "purpose"), Value());
    QCOMPARE(answer(file, "risk_level"), Value());
    QCOMPARE(answer(file, "version"), Value(str("v1.0.0")));
    QCOMPARE(answer(file, "environment"), Value());
    // A line end behind the text is no second line.
    file = read("values:\n  risk_justification: |\n    one\n");
    QVERIFY(file);
    QCOMPARE(answer(file, "risk_justification"), Value(str("one")));
    // A task may be its text alone.
    file = read("values:\n  smoke_tests:\n    - Alone\n    - { task: With, done: true }\n    - { task: Not, done: false }\n");
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    QCOMPARE(tasksOf(answer(file, "smoke_tests")), (Tasks{{str("Alone"), false, {}}, {str("With"), true, {}}, {str("Not"), false, {}}}));
}

void TestValues::markdownInPlaceOfAnAnswerGoesThroughAValuesFile()
{
    const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    const FormDefinition &definition = *form.definition;
    const FormSnapshot untouched = makeSnapshot(form.definition, {});
    int written = 0;
    for (int field = 0; field < definition.fields.size(); ++field) {
        const auto [first, end] = form.layout->partsOf(field);
        if (end == first || std::holds_alternative<ConstantKind>(definition.fields.at(field).kind))
            continue;
        LiveBody live(BodyWriter(definition, form.layout));
        live.update(untouched, {});
        for (const QString &text :
             {QString::fromUtf8(live.markdownOf(field)), QStringLiteral("a \"b\": c\n- [ ] d\n\n| e \u00e9"), QString()}) {
            QList<Value> given(definition.fields.size());
            given[field] = MarkdownAnswer{text, {}};
            const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, given)).markdown;
            const QByteArray yaml = writeValuesFile(definition, form.origin, given);
            const Result<ValuesFile> read = readValuesOf(yaml, QStringLiteral("v.yml"), form);
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
            QCOMPARE(writeBody(form.layout, makeSnapshot(form.definition, read.value().given)).markdown, body);
            // What the rules go by is what the body says, and the file has no say in it.
            QCOMPARE(answerOf(read.value().given.at(field)), readBody(form.definition, *form.layout, body).given.at(field));
            ++written;
        }
    }
    QVERIFY(written > 30);
}

void TestValues::markdownOfAFieldWithoutLinesIsRefused()
{
    const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    const QString title = form.definition->fields.at(form.definition->titleField).id;
    const Result<ValuesFile> read = readValuesOf("values: {" + title.toUtf8() + ": {markdown: x}}", QStringLiteral("v.yml"), form);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(title), qPrintable(read.error().text()));
}

void TestValues::markdownOfWhatIsAlwaysTheSameIsNotDroppedInSilence()
{
    const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    const auto constant = std::find_if(form.definition->fields.cbegin(), form.definition->fields.cend(),
                                       [](const Field &field) { return std::holds_alternative<ConstantKind>(field.kind); });
    QVERIFY(constant != form.definition->fields.cend());
    const Result<ValuesFile> read =
        readValuesOf("values:\n  " + constant->id.toUtf8() + ": { markdown: x }\n", QStringLiteral("v.yml"), form);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(constant->id) && read.error().line == 2, qPrintable(read.error().text()));
}

void TestValues::aSectionInItsOwnWordsGoesThroughAValuesFile()
{
    const LoadedForm form = formOfText("## Where\n\n- **OS:**\n- **Part:** A / B\n\n## What\n", QStringLiteral("t.md")).value();
    const auto given = [&form](const QByteArray &yaml) { return readValuesOf(yaml, QStringLiteral("v.yml"), form); };
    const Result<ValuesFile> read = given("values: { os: { section: \"## Where it is\\n\\n- **OS:** Debian\\n\\nNowhere else.\" } }");
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, read.value().given)).markdown;
    QCOMPARE(body, QByteArray("## Where it is\n\n- **OS:** Debian\n\nNowhere else.\n\n## What\n"));
    QVERIFY(given(writeValuesFile(*form.definition, form.origin, read.value().given)).value().given == read.value().given);
    for (const char *none : {"part", "title"}) {
        const Result<ValuesFile> refused = given(QByteArray("values: { ") + none + ": { section: x } }");
        QVERIFY2(!refused.ok() && refused.error().message.contains(QLatin1String(none)), none);
    }
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
