#include "app/base/variants.h"
#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/library/templatelibrary.h"
#include "app/lint/templatestats.h"
#include "tests/app/template/shapesofothers.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QTest>

#include <algorithm>
#include <array>

using namespace waybill;

namespace {

LoadedForm anyForm(const QByteArray &source)
{
    const Result<LoadedForm> form = formOfText(source, QStringLiteral("t.md"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return form.value();
}

/// "title: kind id, kind id" of each section with fields; options and the number of tasks behind a choice and a checklist.
QString outlineOf(const FormDefinition &form)
{
    QStringList sections;
    for (int i = 1; i < form.sections.size(); ++i) {
        QStringList fields;
        for (const Field &field : form.fields) {
            if (field.section != i)
                continue;
            QString text = nameOf(field.kind) + QLatin1Char(' ') + field.id;
            if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
                for (const ChoiceOption &option : choice->options)
                    text += QLatin1Char('/') + option.text;
            }
            if (const auto *list = std::get_if<ChecklistKind>(&field.kind))
                text += QLatin1Char(' ') + QString::number(list->tasks.size());
            fields.append(text);
        }
        if (!fields.isEmpty())
            sections.append(form.sections.at(i).title + QLatin1String(": ") + fields.join(QLatin1String(", ")));
    }
    return sections.join(QLatin1String("; "));
}

QByteArray filled(const LoadedForm &form, const QList<std::pair<const char *, QString>> &answers)
{
    QList<Value> given(form.definition->fields.size());
    for (const auto &[id, text] : answers) {
        const int field = form.definition->fieldIndex(QLatin1String(id));
        if (field < 0)
            qFatal("no field %s", id);
        given[field] = text;
    }
    const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, given), {}).markdown;
    const ReadBody read = readBody(form.definition, *form.layout, body);
    const FormSnapshot before = makeSnapshot(form.definition, given);
    const FormSnapshot after = makeSnapshot(form.definition, read.given);
    if (before.values != after.values || !read.problems.isEmpty())
        return "is not read back: " + body;
    return body;
}

const QByteArray defaultBugReport = R"(---
name: Bug report
about: Create a report to help us improve
title: ''
labels: ''
assignees: ''

---

**Describe the bug**
A clear and concise description of what the bug is.

**To Reproduce**
Steps to reproduce the behavior:
1. Go to '...'
2. Click on '....'

**Expected behavior**
A clear and concise description of what you expected to happen.

**Desktop (please complete the following information):**
 - OS: [e.g. iOS]
 - Browser [e.g. chrome, safari]
 - Version [e.g. 22]

**Additional context**
Add any other context about the problem here.
)";

/// A line for each section and field, with what a person sees of it before anything is answered.
QString longOutlineOf(const FormDefinition &form)
{
    const auto oneLine = [](QString text) { return text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ ")); };
    QString outline;
    for (int i = 1; i < form.sections.size(); ++i) {
        const Section &section = form.sections.at(i);
        outline += QStringLiteral("%1 %2\n").arg(QString(std::max(1, section.level), QLatin1Char('#')), section.title);
        if (!section.guidance.isEmpty())
            outline += QStringLiteral("  says: %1\n").arg(oneLine(section.guidance));
        for (const Callout &callout : section.callouts)
            outline += QStringLiteral("  alert: %1\n").arg(oneLine(callout.text));
        for (const Field &field : form.fields) {
            if (field.section != i)
                continue;
            outline += QStringLiteral("  %1 “%2”\n").arg(nameOf(field.kind), field.label);
            QStringList parts;
            if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
                for (const ChoiceOption &option : choice->options)
                    parts.append(option.text);
            } else if (const auto *list = std::get_if<ChecklistKind>(&field.kind)) {
                for (const TemplateTask &task : list->tasks)
                    parts.append((task.done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + task.text);
            }
            for (const QString &part : parts)
                outline += QStringLiteral("    - %1\n").arg(part);
            for (const auto &[name, text] : {std::pair("says", field.guidance), {"example", field.example}, {"starts as", field.prefill}}) {
                if (!text.isEmpty())
                    outline += QStringLiteral("    %1: %2\n").arg(QLatin1String(name), oneLine(text));
            }
        }
    }
    return outline;
}

/// Every third of them, told by its name, was not looked at when what a line is was thought out.
bool isHeldBack(const QString &name)
{
    return uchar(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).at(0)) % 3 == 0;
}

/// What a person says of the lines that look like labels.
struct JudgedLabels
{
    int asked = 0;
    int askedFields = 0; ///< Of them, how many are a field or the head of a group.
    int others = 0;      ///< Sentences that lead in, remarks, and what is no Markdown.
    int otherTexts = 0;  ///< Of them, how many are no field.
};

/// Shapes of templates that were met when the rules stood already.
template <typename Row>
void addShapesMetLater(const Row &row)
{
    row("words right beneath an underlined heading", "One\n===\nAbout all.\n\nTwo\n---\nSay it.\n\nThree\n-----\n- a\n- b\n",
        "Two: paragraph two; Three: paragraph three");
    row("an empty item right beneath words", "**A**\nList them:\n- \n- \n\n**B**\nList others:\n-\n", "A: paragraph a; B: paragraph b");
    row("a hint behind a bold line", "**A:** (if any)\n - OS: [e.g. iOS]\n\n**B** (if any)\n\n**C:** (e.g. 1)\n",
        "A (if any): text os; B (if any): text c");
    row("several that stand for one value",
        "**A**: [start] - [end] ([duration])\n- B: `vX.Y.Z`\n- C: `{{c}}`\n- D: \\[e.g. 1]\n- E: z. B. `v1`\n- F: ...\n",
        "Description: text a, text b, text c, text d, text e, text f");
    row("words that lead in under a bold line",
        "**A**\nSay how it is tested:\n- [ ] a\n\n**B**\nSay how to go back:\n\n**C**\nSteps to it:\n1. Go to '...'\n",
        "A: checklist a 1; B: paragraph b; C: paragraph c");
    row("code within a task", "## A\n- [ ] a\n\n    ```sh\n    b\n    ```\n- [ ] c\n", "A: checklist a 2");
    row("what looks like front matter again", "---\nname: Abcd\n---\n\n---\nname: B\nabout: c\ntitle: \"C\"\n---\n\n## D\n- **E:** \n",
        "name: B …: paragraph name_b; D: text e");
    row("sections that say what to write, one with a part beneath", "## A\nSay a.\n\n## B\nSay b.\n\n### C\nSay c.\n\n## D\n",
        "A: paragraph a; B: paragraph b; C: paragraph c; D: paragraph d");
    row("front matter with a blank again", "---\nname: Abcd\n---\n\n---\nname: B\n\n---\n\n## D\n- **E:** \n",
        "Introduction: paragraph introduction; D: text e");
    row("bold lines of other forms", "** A **\n\n**B** / **C**:\n- [ ] b\n\n**D**/**E**\n[여기에]\n",
        "A: paragraph a; B / C: checklist b_c 1; D / E: paragraph d_e");
    row("lines that lead in",
        "## A\nSay how one gets there:\nAnd say it again:\n1. Go to '...'\n\n## B\nSteps to it:\n1. Go\n2. Go on\n\n## C\n[여기에]\n\n### "
        "D\n",
        "A: paragraph a; B: paragraph b; C: paragraph c; D: paragraph d");
    row("numbered lists over tasks", "1. One thing.\n- [ ] a\n- [ ] b\n2. Two\n- [ ] c\n\n## B\n1. One\n2. Two\n\n- [ ] d\n",
        "Introduction: checklist one_thing 2, checklist two 1; B: checklist b 1");
    row("choices and none",
        "- **A (P0/P1/etc):** \n- **B:** one / two / ...\n- C: [Yes/No/Not sure]\n- D: [path/to a file]\n- E: [DEV/TST/PRD]\n",
        "Description: text a_p0_p1_etc, text b, choice c/Yes/No/Not sure, text d, choice e/DEV/TST/PRD");
    row("bold lines beneath", "As a [role], I want ___.\n\n### A\n---\n\n**B**\n\n### C\n<!-- say c -->\n\n**D**\n<!-- say d -->\n",
        "Introduction: paragraph introduction; A: paragraph a; B: paragraph b; C: paragraph c; D: paragraph d");
}

} // namespace

class TestAnyTemplate : public QObject
{
    Q_OBJECT

private slots:
    void isAFormByItsShape_data();
    void isAFormByItsShape();
    void answersLandInTheirOwnForm_data();
    void answersLandInTheirOwnForm();
    void whatNobodyChangedStaysToTheByte_data() { isAFormByItsShape_data(); }
    void whatNobodyChangedStaysToTheByte();
    void anEmptiedTextStaysEmpty();
    void theCollectedTemplatesAreForms();
    void tenOfThemAreAsSomebodyFoundThemRight_data();
    void tenOfThemAreAsSomebodyFoundThemRight();
};

void TestAnyTemplate::isAFormByItsShape_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const QByteArray &source, const char *outline) {
        QTest::newRow(name) << source << QString::fromUtf8(outline);
    };
    row("nothing but front matter", "---\nname: A\nabout: b\n---\n", "Description: paragraph introduction");
    row("words alone", "Say what happened,\nand where.\n", "Description: paragraph introduction");
    row("a comment alone", "<!-- say it -->\n", "Description: paragraph introduction");
    row("GitHub's own bug report", defaultBugReport,
        "Describe the bug: paragraph describe_the_bug; To Reproduce: paragraph to_reproduce; Expected behavior: paragraph "
        "expected_behavior; Desktop (please complete the following information): text os, text browser, text version; Additional "
        "context: paragraph additional_context");
    row("a sentence under a heading", "## Goal\nWhat for?\n\n## Notes\nOther things.\n", "Goal: paragraph goal; Notes: paragraph notes");
    row("a list under a heading", "## Points\n- one\n- two\n", "Points: paragraph points");
    row("an empty list", "## Steps\n\n1.\n2.\n", "Steps: paragraph steps");
    row("sentences that lead in", "Welcome to all.\n\n## A\nThese are the parts.\n\n### B\nSay it.\n", "B: paragraph b");
    row("short lines with a colon over words", "Story:\nAs a user\n\nOther Needs:\n\n- one\n",
        "Story: paragraph story; Other Needs: paragraph other_needs");
    row("items that lead in to labels", "- Please say more:\n  - OS:\n  - Browser:\n", "Description: text os, text browser");
    row("a block of code to fill", "### Log\n<!-- Paste it -->\n```console\n\n```\n", "Log: paragraph log");
    row("labels with and without marks", "## A\n- **B:** \n- **C**: \n**D:** \n**E**:\n_F_: \n- G:\n1. H: \nI: \n**J?**\n",
        "A: text b, text c, text d, text e, text f, text g, text h, text i, text j");
    row("labels with something that stands for a value",
        "## A\n- URL: {{ URL }}\n- Version: v0.x.y\n- Day: YYYY-MM-DD\n- Ticket: PTL-NNN\n- Name: <name>\n- Open: [your text]\n",
        "A: text url, text version, text day, text ticket, text name, text open");
    row("sentences with a bold start",
        "## A\n**Note:** please search first.\n\n- **Speed:** it is much faster than what we had before, and everybody likes it.\n",
        "A: paragraph a");
    row("labels that end with the placeholder", "- Browser [e.g. chrome]\n- Ready for it?\n",
        "Description: text browser, text ready_for_it");
    row("choices on a line",
        "- **A:** Low / High\n- **B:** yes | no\n- **C:** [Low/High]\n- **D (yes/no):** \n- **E:** path/to\n- **F:** Version / الإصدار\n",
        "Description: choice a/Low/High, choice b/yes/no, choice c/Low/High, choice d_yes_no/yes/no, text e, text f");
    row("a choice of tasks", "## Kind\nSelect one:\n- [ ] Bug\n- [ ] Feature\n\n## Sure\n- [ ] Yes\n- [ ] No\n",
        "Kind: choice kind/Bug/Feature; Sure: choice sure/Yes/No");
    row("groups of tasks", "## A\n\n**First?**\n- [ ] a\n- [ ] b\n\n**Second?**\n- [ ] c\n\n## B\n- [ ] d\n\n<!-- Others -->\n\n- [ ] e\n",
        "First?: checklist first 2; Second?: checklist second 1; B: checklist b 1, checklist others 1");
    row("a label with tasks beneath", "- **Kind:**  \n  - [ ] Planned  \n  - [ ] Emergency  \n",
        "Description: choice kind/Planned/Emergency");
    row("the same answers to two questions", "**Is it?**\n- [ ] Yes\n- [ ] No\n\n**Was it?**\n- [ ] Yes\n- [ ] No\n",
        "Is it?: choice is_it/Yes/No; Was it?: choice was_it/Yes/No");
    row("cells of a table", "## V\n\n| Software | Version |\n|---|---|\n| A | |\n| B | [ver] |\n",
        "V: text a_version, text b_version, rows v_rows");
    row("details", "<details>\n<summary>More</summary>\n\n</details>\n", "More: paragraph more");
    row("labels over and behind details", "**A**:\n<details>\n\n</details>\n\n**B**:\n", "A: paragraph a; B: paragraph b");
    row("underlined headings", "One\n===\n\nTwo\n---\n", "Two: paragraph two");
    row("a comment by definition", "## A\n[//]: # (Say it)\n", "A: paragraph a");
    addShapesMetLater(row);
    addShapesOfOthers(row);
}

void TestAnyTemplate::isAFormByItsShape()
{
    QFETCH(QByteArray, source);
    QTEST(outlineOf(*anyForm(source).definition), "outline");
}

void TestAnyTemplate::answersLandInTheirOwnForm_data()
{
    using Answers = QList<std::pair<const char *, QString>>;
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &source, const Answers &answers, const QByteArray &body) {
        QTest::newRow(name) << source << answers << body;
    };
    row("in place of the sentence", "## Goal\nWhat for?\n\n## Notes\nOther things.\n", {{"goal", QStringLiteral("Speed")}},
        "## Goal\n\nSpeed\n\n## Notes\nOther things.\n");
    row("in place of the placeholder", "- OS: [e.g. iOS]\n- Browser [e.g. chrome]\n",
        {{"os", QStringLiteral("Debian")}, {"browser", QStringLiteral("Firefox: 1")}}, "- OS: Debian\n- Browser Firefox: 1\n");
    row("inside the block of code", "### Log\n\n```yaml\n```\n\n## B\n- **C:** \n", {{"log", QStringLiteral("a: 1\n```\nb: 2")}},
        "### Log\n\n````yaml\na: 1\n```\nb: 2\n````\n\n## B\n- **C:** \n");
    row("in the cell", "| A | B |\n|---|---|\n| x |  | \n", {{"x_b", QStringLiteral("1|2 \\")}},
        "| A | B |\n|---|---|\n| x | 1\\|2 \\ | \n");
    row("beneath the head of a table", "| A | B |\n|---|---|\n\n## C\n", {{"introduction_rows", QStringLiteral("| 1 | 2 |\n| 3 | 4 |")}},
        "| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n## C\n");
    row("as tasks", "## A\n- [ ]\n- [ ]\n", {{"a", QStringLiteral("- [ ] b\n- [ ] c")}}, "## A\n\n- [ ] b\n- [ ] c\n");
    row("between the template's own rules", "---\nname: Abcd\n---\n\n---\nname: B\n\n---\n\n## D\n- **E:** \n",
        {{"introduction", QStringLiteral("F")}, {"e", QStringLiteral("G")}}, "---\n\nF\n\n---\n\n## D\n- **E:** G\n");
    row("one of two alike", "**Is it?**\n- [ ] Yes\n- [ ] No\n\n**Was it?**\n- [ ] Yes\n- [ ] No\n", {{"was_it", QStringLiteral("Yes")}},
        "**Is it?**\n- [ ] Yes\n- [ ] No\n\n**Was it?**\n- [x] Yes\n- [ ] No\n");
    row("under the bold line, though it says so itself", "**A?**\n\n**B?**\n", {{"a", QStringLiteral("**B?**\nno")}},
        "**A?**\n\n\\**B?**\nno\n\n**B?**\n");
    addAnswersToOthers(row);
    row("within the details", "**Output**: <details>\n</details>\n", {{"output", QStringLiteral("x")}},
        "**Output**: <details>\n\nx\n\n</details>\n");
}

void TestAnyTemplate::answersLandInTheirOwnForm()
{
    using Answers = QList<std::pair<const char *, QString>>;
    QFETCH(QByteArray, source);
    QFETCH(Answers, answers);
    QTEST(filled(anyForm(source), answers), "body");
}

void TestAnyTemplate::whatNobodyChangedStaysToTheByte()
{
    QFETCH(QByteArray, source);
    const LoadedForm form = anyForm(source);
    const FormSnapshot untouched = makeSnapshot(form.definition, {});
    QCOMPARE(writeBody(form.layout, untouched, {true, false}).markdown, form.layout->body());
    // What is no comment and no note stays without the guidance, too.
    const ReadBody read = readBody(form.definition, *form.layout, writeBody(form.layout, untouched).markdown);
    QCOMPARE(read.problems.size(), 0);
    QCOMPARE(read.given, untouched.given);
}

void TestAnyTemplate::anEmptiedTextStaysEmpty()
{
    const LoadedForm form = anyForm("## A\n- one\n- two\n\n## B\n- three\n");
    QCOMPARE(filled(form, {{"a", QStringLiteral("")}}), QByteArray("## A\n\n## B\n- three\n"));
    QCOMPARE(filled(form, {{"a", QStringLiteral("- one\n- two")}}), form.layout->source);
}

/// Raise the figures with every template that is understood better.
void TestAnyTemplate::theCollectedTemplatesAreForms()
{
    QFile listed(QStringLiteral(WAYBILL_TESTS "/app/template/notlabels.tsv"));
    QVERIFY(listed.open(QIODevice::ReadOnly));
    QMultiHash<QString, QString> notLabels;
    for (const QString &line : QString::fromUtf8(listed.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        notLabels.insert(line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1));
    std::array<TemplateStats, 2> totals;
    std::array<JudgedLabels, 2> judged;
    QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = file.fileName().section(QLatin1String("/corpus/"), 1);
        const LoadedForm form = anyForm(file.readAll());
        totals.at(isHeldBack(name)) += statsOf(form);
        JudgedLabels &labels = judged.at(isHeldBack(name));
        const QStringList others = notLabels.values(name);
        for (const LabelLine &label : labelLinesOf(form)) {
            const bool other =
                std::any_of(others.begin(), others.end(), [&label](const QString &start) { return label.text.startsWith(start); });
            ++(other ? labels.others : labels.asked);
            labels.otherTexts += other && !label.isField ? 1 : 0;
            labels.askedFields += !other && (label.isField || label.isHead) ? 1 : 0;
        }
    }
    for (size_t i = 0; i < totals.size(); ++i) {
        const TemplateStats &total = totals.at(i);
        const JudgedLabels &labels = judged.at(i);
        QCOMPARE(total.bytesKept, total.bytes);
        QCOMPARE(total.withoutField, 0);
        QCOMPARE(total.withoutPlace, 0);
        QCOMPARE(total.remarks, 0);
        QCOMPARE(total.taskFields, total.tasks);
        QVERIFY2(total.cellFields * 100 >= total.cells * 95, qPrintable(QString::number(total.cellFields)));
        QVERIFY2(total.groupFields * 100 >= total.groups * 99, qPrintable(QString::number(total.groupFields)));
        QVERIFY2(total.fallenBack * 100 <= total.sections * 10, qPrintable(QString::number(total.fallenBack)));
        QVERIFY2(labels.askedFields * 100 >= labels.asked * 90, qPrintable(QString::number(labels.askedFields)));
    }
    // Of both together, as there are few.
    const int others = judged[0].others + judged[1].others;
    QVERIFY2((judged[0].otherTexts + judged[1].otherTexts) * 100 >= others * 95, qPrintable(QString::number(others)));
}

void TestAnyTemplate::tenOfThemAreAsSomebodyFoundThemRight_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(WAYBILL_TESTS "/app/template/outlines"), {QStringLiteral("*.txt")}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().completeBaseName())) << path;
    }
}

/// The first line of an outline names its template. WAYBILL_RECORD=1 writes them anew; look at what changed.
void TestAnyTemplate::tenOfThemAreAsSomebodyFoundThemRight()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(qEnvironmentVariableIsSet("WAYBILL_RECORD") ? QIODevice::ReadWrite : QIODevice::ReadOnly));
    const QString recorded = QString::fromUtf8(file.readAll());
    const QString name = recorded.section(QLatin1Char('\n'), 0, 0);
    QFile source(QStringLiteral(WAYBILL_TESTS "/corpus/") + name);
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(name));
    const QString outline = name + QLatin1Char('\n') + longOutlineOf(*anyForm(source.readAll()).definition);
    if (qEnvironmentVariableIsSet("WAYBILL_RECORD")) {
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(outline.toUtf8());
    } else {
        QCOMPARE(outline.split(QLatin1Char('\n')), recorded.split(QLatin1Char('\n')));
    }
}

QTEST_APPLESS_MAIN(TestAnyTemplate)
#include "tst_anytemplate.moc"
