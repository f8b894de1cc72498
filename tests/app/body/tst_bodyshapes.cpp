#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/templatelibrary.h"
#include "tests/support/app/answers.h"
#include "tests/support/app/seeds.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace waybill;

namespace {

LoadedForm formOf(const QByteArray &source)
{
    const Result<LoadedForm> form = formOfText(source, QStringLiteral("t.md"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return form.value();
}

/// The template by its shape, without a guide that might answer for it.
LoadedForm formAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return formOf(file.readAll());
}

ReadBody readOf(const LoadedForm &form, const QByteArray &body)
{
    return readBody(form.definition, *form.layout, body);
}

QByteArray written(const LoadedForm &form, const QList<Value> &given, bool keepGuidance = false)
{
    return writeBody(form.layout, makeSnapshot(form.definition, given), {keepGuidance, false}).markdown;
}

int fieldOf(const LoadedForm &form, const char *id)
{
    const int field = form.definition->fieldIndex(QString::fromLatin1(id));
    if (field < 0)
        qFatal("no field %s", id);
    return field;
}

/// "LINE rule", one each.
QStringList remarks(const ReadBody &body)
{
    QStringList lines;
    for (const Problem &problem : body.problems)
        lines.append(QStringLiteral("%1 %2").arg(problem.line).arg(problem.rule));
    return lines;
}

QString shown(const Value &value)
{
    QString text = textOf(value);
    for (const Task &task : tasksOf(value))
        text += QStringLiteral("[%1] %2 (%3)\n").arg(task.done).arg(task.text, task.link);
    return text;
}

/// Which answers differ; empty when none. The title is no part of a body.
QString difference(const LoadedForm &form, const QList<Value> &given, const QList<Value> &read)
{
    const FormSnapshot before = makeSnapshot(form.definition, given);
    const FormSnapshot after = makeSnapshot(form.definition, read);
    for (int i = 0; i < before.values.size(); ++i) {
        if (i != form.definition->titleField && before.exists.at(i) && before.values.at(i) != after.values.at(i))
            return QStringLiteral("%1: “%2” became “%3”")
                .arg(form.definition->fields.at(i).id, shown(before.values.at(i)).left(300), shown(after.values.at(i)).left(300));
    }
    return {};
}

/// What is wrong with reading the untouched template, as it is and as it is written without guidance; empty when all is well.
QString faultsOfUntouched(const LoadedForm &form)
{
    for (const QByteArray &body : {form.layout->source, form.layout->body(), written(form, {})}) {
        const ReadBody read = readOf(form, body);
        if (const QStringList found = remarks(read); !found.isEmpty())
            return found.first(std::min<qsizetype>(found.size(), 5)).join(QStringLiteral(", ")) + QLatin1Char('\n')
                + QString::fromUtf8(body);
        for (int i = 0; i < read.given.size(); ++i) {
            if (read.given.at(i).index() != 0)
                return QStringLiteral("%1 is answered: %2").arg(form.definition->fields.at(i).id, shown(read.given.at(i)));
        }
    }
    return {};
}

/// What is wrong with answers written and read back; empty when all is well.
QString faultsOfAnswers(const LoadedForm &form, quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<Value> given = test::randomAnswers(form, random);
    const QByteArray body = written(form, given);
    const ReadBody read = readOf(form, body);
    QString faults = difference(form, given, read.given);
    if (faults.isEmpty() && !read.problems.isEmpty())
        faults = remarks(read).first(1).join(QString()) + QLatin1Char(' ') + read.problems.constFirst().message;
    if (faults.isEmpty() && written(form, read.given) != body)
        faults = QStringLiteral("written anew it differs");
    return faults.isEmpty() ? faults
                            : QStringLiteral("seed %1: %2\n%3\n=====\n%4")
                                  .arg(seed)
                                  .arg(faults, QString::fromUtf8(form.layout->body().left(3000)), QString::fromUtf8(body.left(3000)));
}

/// Answers one field and looks whether all that is not its own stayed as it is; empty when it did.
QString faultsOfBytes(const LoadedForm &form, quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<Value> all = test::randomAnswers(form, random);
    for (int i = 0; i < all.size(); ++i) {
        const FieldSpot spot = form.layout->fields.at(i);
        if (spot.place == FieldPlace::Outside)
            continue;
        QList<Value> one(all.size());
        one[i] = all.at(i);
        const QByteArray body = written(form, one, true);
        const qsizetype begin = form.layout->source.size() - form.layout->body().size();
        const QByteArray before = form.layout->source.mid(begin, spot.span.begin - begin);
        const QByteArray after = form.layout->source.mid(spot.span.end);
        if (!body.startsWith(before) || !body.endsWith(after))
            return QStringLiteral("seed %1, %2:\n%3\n=====\n%4")
                .arg(seed)
                .arg(form.definition->fields.at(i).id, QString::fromUtf8(form.layout->body()), QString::fromUtf8(body.left(3000)));
    }
    return {};
}

template <typename T>
const T &pick(const QList<T> &list, QRandomGenerator &random)
{
    return list.at(random.bounded(int(list.size())));
}

/// A template of the shapes that people make: markup in headings and labels, names that stand twice, odd blanks and bullets.
QByteArray madeUpTemplate(quint32 seed)
{
    static const QByteArrayList names{"Prep",
                                      "[Prep](https://x.org)",
                                      "Prep <!-- optional -->",
                                      "`Prep`:",
                                      "**Prep**",
                                      "A & B",
                                      "A &amp; B",
                                      "snake_case",
                                      "![i](x.png) Logo",
                                      "C #",
                                      "~~Old~~",
                                      "1. One",
                                      "What \\*now\\*",
                                      "<b>Bold</b>",
                                      "😀 Résumé",
                                      "- dash",
                                      "a_b_c d",
                                      "Q?"};
    static const QByteArrayList gaps{" ", "", "  ", "\t"};
    static const QByteArrayList values{"", "", "x", "_(say it)_", "Low / High", "v <!-- c -->", "<!-- c -->", "x  "};
    static const QByteArrayList bullets{"- ", "* ", "+ ", "-   "};
    static const QByteArrayList boxes{"- [ ] ", "* [x] ", "1. [ ] ", "2. [X] ", "  - [ ] ", "-  [ ] "};
    QRandomGenerator random(seed);
    QByteArray text;
    for (int section = random.bounded(6); section >= 0; --section) {
        QByteArray name = pick(names, random);
        if (random.bounded(4) == 0 && !name.startsWith("-") && !name.startsWith("1."))
            text += name + "\n===\n";
        else
            text += QByteArray(1 + random.bounded(4), '#') + pick<QByteArray>({" ", "  ", "\t"}, random) + name
                + pick<QByteArray>({"", " ##", ":"}, random) + "\n";
        text += QByteArray(random.bounded(3), '\n');
        const int shape = random.bounded(5);
        for (int line = random.bounded(5); line >= 0 && shape < 2; --line) {
            const bool inside = random.bounded(3) > 0;
            text += pick(bullets, random) + "**" + QByteArray(pick(names, random)).replace("*", "") + (inside ? ":**" : "**:")
                + pick(gaps, random) + pick(values, random) + "\n";
        }
        for (int line = random.bounded(5); line >= 0 && shape >= 1 && shape < 4; --line) {
            text += pick(boxes, random) + pick(names, random) + "\n";
            if (random.bounded(3) == 0)
                text += "      and more of it\n";
        }
        if (random.bounded(2))
            text += "\n<!-- say\nmore -->\n";
        if (shape == 3)
            text += "\nWords that stay.\n\n> [!TIP]\n> yes\n";
        text += QByteArray(random.bounded(3), '\n') + "\n";
    }
    return random.bounded(4) == 0 ? text.replace("\n", "\r\n") : text;
}

} // namespace

class TestBodyShapes : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedTemplateHasNoRemarks_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("link in a heading") << QByteArray("### [Prep](https://x.org)\n\n- [ ] a\n");
        QTest::newRow("link by reference") << QByteArray("### [Prep][1]\n\n- [ ] a\n\n[1]: https://x.org\n");
        QTest::newRow("comment in a heading") << QByteArray("## A <!-- optional -->\n\n- [ ] a\n");
        QTest::newRow("heading of a comment alone") << QByteArray("## A\n\n- [ ] a\n\n## <!-- b -->\n\n- [ ] c\n");
        QTest::newRow("heading without text") << QByteArray("## A\n\n- [ ] a\n\n##\n\n- **B:** c\n");
        QTest::newRow("heading of two lines") << QByteArray("A *b*\nc\n===\n\n- [ ] a\n");
        QTest::newRow("number sign at the end") << QByteArray("## C \\#\n\n- [ ] a\n\n## D ##\n\n- [ ] b\n");
        QTest::newRow("heading within a comment") << QByteArray("## A\n\n<!--\n## B\n-->\n\n## B\n\n- [ ] b\n");
        QTest::newRow("tasks within code") << QByteArray("## A\n\n- [ ] a\n  ```\n  b\n    - [ ] c\n  - **L:** d\n  ```\n- [ ] d\n");
        QTest::newRow("colon outside") << QByteArray("## A\n\n- **L**: \n");
        QTest::newRow("numbers") << QByteArray("## A\n\n1. [ ] a\n2. [ ] b\n");
        QTest::newRow("bullets and blanks") << QByteArray("## A\n\n- [ ] a\n  - [ ] b\n* [X] c\n-  [ ] d\n");
        QTest::newRow("tasks of two lines") << QByteArray("## A\n\n- [ ] a (b /\n      c)\n- [ ] d\\\n      e\n");
        QTest::newRow("doubles") << QByteArray("## A\n\n- **L:** one\n- **L:** two\n\n## A\n\n- [ ] a\n- [x] a\n\n## A\n\n<!-- b -->\n");
        QTest::newRow("text that stays") << QByteArray("Before\n\n## A\n\n1.\n2.\n\n| a |\n|---|\n\n## B\n\n- **L:** x\n  more\n");
        QTest::newRow("label with a link and a comment") << QByteArray("## A\n\n- **[L](x):** a\n- **M <!-- n -->:**\n");
    }
    void anUntouchedTemplateHasNoRemarks()
    {
        QFETCH(QByteArray, source);
        QCOMPARE(faultsOfUntouched(formOf(source)), QString());
    }

    void anUntouchedTemplateWithItsGuideHasNoRemarks_data()
    {
        collected();
        const QList<BuiltInTemplate> builtIn = builtInTemplates().value();
        for (const BuiltInTemplate &one : builtIn)
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
    void anUntouchedTemplateWithItsGuideHasNoRemarks()
    {
        QFETCH(QString, path);
        const LoadedForm form = loadForm(path).value();
        for (const QByteArray &body : {form.layout->source, form.layout->body(), written(form, {})})
            QCOMPARE(remarks(readOf(form, body)), QStringList());
    }

    void anUntouchedCollectedTemplateHasNoRemarks_data() { collected(); }
    void anUntouchedCollectedTemplateHasNoRemarks()
    {
        QFETCH(QString, path);
        QCOMPARE(faultsOfUntouched(formAt(path)), QString());
    }

    void answersToCollectedTemplatesAreReadBack_data() { collected(); }
    void answersToCollectedTemplatesAreReadBack()
    {
        QFETCH(QString, path);
        const LoadedForm form = formAt(path);
        for (quint32 seed = 0; seed < quint32(test::seeds(3)); ++seed)
            QCOMPARE(faultsOfAnswers(form, seed), QString());
        QCOMPARE(faultsOfBytes(form, 1), QString());
    }

    void answersToMadeUpTemplatesAreReadBack()
    {
        for (quint32 seed = 0; seed < quint32(test::seeds(250)); ++seed) {
            const LoadedForm form = formOf(madeUpTemplate(seed));
            const QString untouched = faultsOfUntouched(form);
            QVERIFY2(untouched.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(untouched)));
            QCOMPARE(faultsOfAnswers(form, seed), QString());
            QCOMPARE(faultsOfBytes(form, seed), QString());
        }
    }

    void headingsAreComparedByWhatTheySay()
    {
        const LoadedForm form = formOf("### [Prep](https://x.org) <!-- optional -->\n\n- [ ] a\n\n### B\n\n<!-- c -->\n");
        const ReadBody read = readOf(form, "### `Prep`:\n\n- [x] a\n\n### **B**\n\nwords\n");
        QCOMPARE(remarks(read), QStringList());
        QVERIFY(tasksOf(read.given.at(fieldOf(form, "prep"))).constFirst().done);
        QCOMPARE(textOf(read.given.at(fieldOf(form, "b"))), QStringLiteral("words"));
    }

    void doublesGoByOrder()
    {
        const LoadedForm form = formOf("## A\n- **L:** one\n- **L:** two\n\n## A\n- [ ] a\n- [ ] a\n");
        const ReadBody read = readOf(form, "## A\n- **L:** 1\n- **L:** 2\n\n## A\n- [ ] a\n- [x] a\n");
        QCOMPARE(textOf(read.given.at(fieldOf(form, "l"))), QStringLiteral("1"));
        QCOMPARE(textOf(read.given.at(fieldOf(form, "l_2"))), QStringLiteral("2"));
        const Tasks tasks = tasksOf(read.given.at(fieldOf(form, "a")));
        QVERIFY(!tasks.at(0).done && tasks.at(1).done);
        QCOMPARE(remarks(readOf(form, "## A\n- **L:** 1\n- **L:** 2\n- **L:** 3\n\n## A\n- [ ] a\n- [ ] a\n- [ ] a\n")),
                 (QStringList{QStringLiteral("4 body.twice")}));
    }

    void whatNobodyAnsweredIsWrittenAsItStands_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("no blank") << QByteArray("## A\n- **e:**x\n- **f:**  y  \n- **g:** \n- **h**:z\n");
        QTest::newRow("tasks") << QByteArray("- [ ] Manual tests\n  - [ ] Send\n  - [X] ~Full run.~ (Ignore.)\n* [ ] `@c` in #web\n");
        QTest::newRow("CRLF") << QByteArray("## A\r\n\r\n- **Ver:** \r\n- [ ] do\r\n");
    }
    void whatNobodyAnsweredIsWrittenAsItStands()
    {
        QFETCH(QByteArray, source);
        const LoadedForm form = formOf(source);
        QCOMPARE(written(form, {}), source);
        QList<Value> given(form.definition->fields.size());
        for (int i = 0; i < given.size(); ++i) {
            if (const auto *checklist = std::get_if<ChecklistKind>(&form.definition->fields.at(i).kind))
                given[i] = initialTasks(*checklist);
        }
        QCOMPARE(written(form, given), source);
    }

    void aTaskIsItsWholeSentence()
    {
        const LoadedForm form = formOf("## Why\n\n- [ ] Reached users (by package /\n      tarball)\n- [ ] Harm `x`\n");
        const Field &field = form.definition->fields.at(fieldOf(form, "why"));
        QCOMPARE(std::get<ChecklistKind>(field.kind).tasks.constFirst().text, QStringLiteral("Reached users (by package / tarball)"));
        const Result<ValuesFile> values = readValuesFile(
            "values: {why: [{task: Harm x, done: true}, {task: Reached users (by package / tarball), done: true}]}", {}, *form.definition);
        QVERIFY2(values.ok(), values ? "" : qPrintable(values.error().text()));
        const QByteArray body = written(form, values.value().given);
        QCOMPARE(body, QByteArray("## Why\n\n- [x] Reached users (by package /\n      tarball)\n- [x] Harm `x`\n"));
        QCOMPARE(difference(form, values.value().given, readOf(form, body).given), QString());
        // Somebody's editor put it on one line.
        QCOMPARE(difference(form, values.value().given,
                            readOf(form, "## Why\n\n- [x] Reached users (by package / tarball)\n- [x] Harm x\n").given),
                 QString());
    }

    void whatTheFormHasNoFieldForIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        const QByteArray steps("## Steps\n\n1.\n2.\n\n## More\n\n<!-- anything -->\n");
        QTest::newRow("filled numbers") << steps
                                        << QByteArray("## Steps\n\n1. Open the page\n2. Press the button\n\n## More\n\nIt hangs.\n")
                                        << QStringList();
        QTest::newRow("around the template's own text")
            << steps << QByteArray("## Steps\n\nfirst\n1.\n2.\n2.\n\n## More\n\nIt hangs.\n") << QStringList();
        QTest::newRow("before the first heading")
            << steps << QByteArray("Hello\n\n## Steps\n\n1.\n2.\n\n## More\n") << QStringList{QStringLiteral("1 body.left-out")};
        QTest::newRow("under a label") << QByteArray("## A\n- **L:** \n- **M:** \n")
                                       << QByteArray("## A\n- **L:** x\n  and y\n- **M:** z\n")
                                       << QStringList{QStringLiteral("3 body.left-out")};
        QTest::newRow("a section of its own") << QByteArray("## A\n- **L:** \n") << QByteArray("## A\n- **L:** x\n\n## Extra\n\nwords\n")
                                              << QStringList{QStringLiteral("4 body.left-out")};
        QTest::newRow("a comment") << QByteArray("## A\n- **L:** \n") << QByteArray("## A\n- **L:** x\n<!-- mine -->\n")
                                   << QStringList{QStringLiteral("3 body.left-out")};
    }
    void whatTheFormHasNoFieldForIsNamedWithItsLine()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, expected);
        QCOMPARE(remarks(readOf(formOf(source), body)), expected);
    }

private:
    static void collected()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(path.indexOf(QLatin1String("/corpus/")) + 8))) << path;
        }
    }
};

QTEST_APPLESS_MAIN(TestBodyShapes)
#include "tst_bodyshapes.moc"
