#include "app/body/bodyedit.h"
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

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The templates that bodies are made from: the production one and those of the corpus.
const QList<LoadedForm> &formsToEdit()
{
    static const QList<LoadedForm> forms = [] {
        QList<LoadedForm> all{loadForm(QStringLiteral("production-deployment")).value()};
        QStringList paths;
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            if (const Result<LoadedForm> form = loadForm(path))
                all.append(form.value());
        }
        return all;
    }();
    return forms;
}

/// Says what is wrong with the parts; empty: they cover every byte.
QString faultOfParts(const QList<Part> &parts, const QByteArray &body)
{
    qsizetype at = 0;
    for (const Part &part : parts) {
        if (part.span.begin != at || part.span.end < at)
            return QStringLiteral("a gap or an overlap at byte %1").arg(at);
        at = part.span.end;
    }
    return at == body.size() ? QString() : QStringLiteral("%1 of %2 bytes are covered").arg(at).arg(body.size());
}

QByteArray withChangedLine(const QByteArray &body, QRandomGenerator &random, const std::function<bool(QByteArray &)> &change)
{
    QByteArrayList lines = body.split('\n');
    const qsizetype start = random.bounded(int(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (change(lines[(start + i) % lines.size()]))
            break;
    }
    return lines.join('\n');
}

QByteArray withMovedSection(const QByteArray &body, QRandomGenerator &random)
{
    QList<QByteArrayList> sections{{}};
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith('#'))
            sections.append(QByteArrayList());
        sections.last().append(line);
    }
    sections.move(random.bounded(int(sections.size())), random.bounded(int(sections.size())));
    QByteArrayList lines;
    for (const QByteArrayList &section : std::as_const(sections))
        lines += section;
    return lines.join('\n');
}

/// What people, GitHub's page and other editors do to a body.
QByteArray editedByHand(QByteArray body, QRandomGenerator &random)
{
    const auto insert = [&](const QByteArray &lines) {
        return withChangedLine(body, random, [&lines](QByteArray &line) {
            line += '\n' + lines;
            return true;
        });
    };
    switch (random.bounded(14)) {
    case 0:
        return body.replace("\r\n", "\n").replace("\n", "\r\n");
    case 1:
        return body.replace("[x]", "[X]");
    case 2:
        return body.replace("\n- ", "\n* ");
    case 3:
        return withMovedSection(body, random);
    case 4:
        return insert("\n## A heading of somebody's own\n\nwith a text\n");
    case 5:
        return insert("a text between");
    case 6:
        return insert("  - a nested item\n    - [ ] and a task in it");
    case 7:
        return insert("<!-- a comment\nof two lines -->");
    case 8: // A box ticked on the web page: GitHub changes that one character.
        return withChangedLine(body, random, [](QByteArray &line) {
            const qsizetype box = line.indexOf("[ ]");
            if (box >= 0)
                line[box + 1] = 'x';
            return box >= 0;
        });
    case 9: // A line that is gone.
        return withChangedLine(body, random, [](QByteArray &line) {
            line.clear();
            return true;
        });
    case 10:
        return body.trimmed();
    case 11:
        return "\xEF\xBB\xBF" + body;
    case 12:
        return body + "\n\n<!-- waybill:0a1b2c3d-0000-4000-8000-000000000000 -->";
    default:
        return body.replace("\n###", "\n##");
    }
}

QByteArray handEditedBody(const LoadedForm &form, QRandomGenerator &random)
{
    QList<Value> answers = test::randomAnswers(form, random);
    for (Value &answer : answers) {
        // The longest ones cost most and are like others here.
        if (textOf(answer).size() > 5000)
            answer = textOf(answer).left(500);
    }
    QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, answers), {.keepGuidance = random.bounded(2) == 0}).markdown;
    for (int edits = random.bounded(4); edits > 0; --edits)
        body = editedByHand(body, random);
    return body;
}

/// A line that is none of the field's own and is not in the edited body any more, in its order; empty: all are.
QByteArray firstLineLost(const QByteArray &body, const QList<Part> &parts, int field, const QByteArray &edited)
{
    QSet<qsizetype> own;
    for (const Part &part : parts) {
        if (part.field != field)
            continue;
        const qsizetype first = body.left(part.span.begin).count('\n');
        for (qsizetype line = first; line <= first + body.mid(part.span.begin, part.span.length()).count('\n'); ++line)
            own.insert(line);
    }
    const QByteArrayList rest = edited.split('\n');
    const QByteArrayList lines = body.split('\n');
    qsizetype next = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (own.contains(i) || lines.at(i).trimmed().isEmpty())
            continue;
        while (next < rest.size() && rest.at(next).trimmed() != lines.at(i).trimmed())
            ++next;
        if (next++ == rest.size())
            return lines.at(i);
    }
    return {};
}

const LoadedForm &editedForm()
{
    return formsToEdit().constFirst();
}

int fieldNamed(const char *id)
{
    return editedForm().definition->fieldIndex(QLatin1String(id));
}

QList<Value> answersIn(const QByteArray &body)
{
    return readBody(editedForm().definition, *editedForm().layout, body).given;
}

Result<QByteArray> changedIn(const QByteArray &body, const char *field, const Value &value)
{
    QList<Value> wanted = answersIn(body);
    wanted[fieldNamed(field)] = value;
    return editedBody(editedForm().definition, *editedForm().layout, body, wanted);
}

const QByteArray filedRelease = bytesOfFile(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));

} // namespace

class TestBodyEdit : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerChangesWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("answer");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &body, const char *field, const Value &answer, const QByteArray &expected) {
            QTest::newRow(name) << body << QString::fromLatin1(field) << answer << expected;
        };
        const QByteArray version = "### Release Deployment / Rollback Details:\r\n\r\n* **version to deploy (Release/Rollback)**:   v1.0.0 "
                                   " <!-- mine -->\r\nmore\r\n";
        row("behind a label in another form", version, "version", QStringLiteral("v1.0.1"),
            QByteArray(version).replace("v1.0.0  <!-- mine -->", "v1.0.1"));
        const QByteArray empty = "# Other\n\n### Release Deployment / Rollback Details:\n\n- **Existing Deployed Version:**\n";
        row("where nothing stood", empty, "existing_version", QStringLiteral("v0.1.0"),
            "# Other\n\n### Release Deployment / Rollback Details:\n\n- **Existing Deployed Version:** v0.1.0\n");
        row("a line that is missing, before the one that follows it", empty, "version", QStringLiteral("v0.2.0"),
            "# Other\n\n### Release Deployment / Rollback Details:\n\n- **Version to Deploy (Release/Rollback):** v0.2.0\n- **Existing "
            "Deployed "
            "Version:**\n");
        row("a section that is missing, behind a text without a line end", "### Deployment Type:\n- [X] **Release**\n- [ ] **Rollback**",
            "existing_version", QStringLiteral("v0.1.0"),
            "### Deployment Type:\n- [X] **Release**\n- [ ] **Rollback**\n\n### Release Deployment / Rollback Details:\n\n- **Version to "
            "Deploy "
            "(Release/Rollback):**\n- **Existing Deployed Version:** v0.1.0");
        row("one word of the options", filedRelease, "risk_level", QStringLiteral("High"),
            QByteArray(filedRelease).replace("Level:** Low", "Level:** High"));
        const QByteArray crlf = QByteArray(filedRelease).replace("\n", "\r\n");
        Tasks tasks = tasksOf(makeSnapshot(editedForm().definition, answersIn(crlf)).values.at(fieldNamed("smoke_tests")));
        tasks[1].done = true;
        tasks.append({QStringLiteral("One more"), true, {}});
        row("a task ticked and one added", crlf, "smoke_tests", tasks,
            QByteArray(crlf)
                .replace("[ ] Successful login on Desktop", "[x] Successful login on Desktop")
                .replace("v135.x\r\n", "v135.x\r\n- [x] One more\r\n"));
        row("a line of a long answer", crlf, "release_notes",
            textOf(answersIn(crlf).at(fieldNamed("release_notes"))).replace(QLatin1String("Faster"), QLatin1String("Much faster")),
            QByteArray(crlf).replace("Faster", "Much faster"));
        row("a line that looks like structure", filedRelease, "purpose", QStringLiteral("a\n### Deployment Schedule"),
            QByteArray(filedRelease)
                .replace("Brings receipts to all users; no change of the public API.\n", "a\n\\### Deployment Schedule\n"));
        row("an answer taken back", filedRelease, "purpose", Value(),
            QByteArray(filedRelease).replace("Brings receipts to all users; no change of the public API.\n", ""));
        const QByteArray boxes = "### Deployment Type:\n\n+ [X] **Release**\n\nsomebody's words\n\n+ [ ] **Rollback**\n";
        row("a box, and the other", boxes, "deployment_type", QStringLiteral("Rollback"),
            QByteArray(boxes).replace("[X]", "[ ]").replace("[ ] **Rollback", "[x] **Rollback"));
    }
    void anAnswerChangesWhereItStands()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(Value, answer);
        QFETCH(QByteArray, expected);
        const Result<QByteArray> edited = changedIn(body, qPrintable(field), answer);
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().text()));
        QCOMPARE(QString::fromUtf8(edited.value()), QString::fromUtf8(expected));
    }

    void otherPlacesAreChangedThere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray table =
            "Logs\n====\n\n```text\none\n```\n\n## Machines\n\n| Name | Version | Note |\n|---|---|---|\n| web | v1 |  |\n";
        const auto row = [](const char *name, const QByteArray &body, const char *field, const char *answer, const QByteArray &expected) {
            QTest::newRow(name) << body << QString::fromLatin1(field) << QString::fromLatin1(answer) << expected;
        };
        row("a cell", table, "version", "v2", QByteArray(table).replace("| v1 |", "| v2 |"));
        row("an empty cell, with a bar in the answer", table, "note", "a|b", QByteArray(table).replace("|  |\n", "| a\\|b |\n"));
        row("in a block of code", table, "logs", "one\ntwo", QByteArray(table).replace("one\n", "one\ntwo\n"));
        row("in a block of code that has to grow", table, "logs", "```\none\n```",
            QByteArray(table).replace("```text\none\n```", "````text\n```\none\n```\n````"));
    }
    void otherPlacesAreChangedThere()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(QString, answer);
        QFETCH(QByteArray, expected);
        const Result<LoadedForm> form = formOfText("---\nname: Other\nabout: o\n---\n\nLogs\n====\n\n```text\n```\n\n## Machines\n\n| Name "
                                                   "| Version | Note |\n|---|---|---|\n| web |  |  |\n",
                                                   QStringLiteral("other.md"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const FormDefinition &definition = *form.value().definition;
        const auto named = std::find_if(definition.fields.cbegin(), definition.fields.cend(),
                                        [&field](const Field &one) { return one.id.contains(field); });
        QVERIFY(named != definition.fields.cend());
        QList<Value> wanted = readBody(form.value().definition, *form.value().layout, body).given;
        wanted[named - definition.fields.cbegin()] = answer;
        const Result<QByteArray> edited = editedBody(form.value().definition, *form.value().layout, body, wanted);
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().text()));
        QCOMPARE(QString::fromUtf8(edited.value()), QString::fromUtf8(expected));
    }

    void ofAnyTextThePartsCoverEveryByteAndWritingNothingChangesNothing()
    {
        const QByteArrayList pieces{"\r",      "\r\n", "\n",    "\n\n", "---",          "===",  "| a | b |",    "- [x] ",
                                    "* [X]\t", "```",  "~~~~",  "<!--", "-->",          "    ", "\xE2\x80\xA8", "\xF0\x9F\x98\x80",
                                    "**L:**",  "\\",   "- [ ]", "## ",  "\xEF\xBB\xBF", "\x0B", ": ",           "<details><summary>"};
        for (quint32 seed = 0; seed < quint32(test::seeds(150)); ++seed) {
            QRandomGenerator random(seed);
            const LoadedForm &form = formsToEdit().at(seed % formsToEdit().size());
            const QByteArrayList lines = form.layout->source.split('\n');
            QByteArray body;
            for (int i = random.bounded(60); i >= 0; --i)
                body += random.bounded(2) ? pieces.at(random.bounded(int(pieces.size())))
                                          : '\n' + lines.at(random.bounded(int(lines.size()))) + '\n';
            const ReadBody read = readBody(form.definition, *form.layout, body);
            const QString fault = faultOfParts(read.parts, body);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
            const Result<QByteArray> same = editedBody(form.definition, *form.layout, body, read.given);
            QVERIFY2(same && same.value() == body, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void aLineThatCameByAnAnswerGoesWithItAgain()
    {
        const Result<QByteArray> there = changedIn(filedRelease, "deployment_type", QStringLiteral("Rollback"));
        QVERIFY(there && there.value().contains("API.\n\n- **Trigger Conditions (for Rollback):**\n\n#### Risk"));
        const Result<QByteArray> back = changedIn(there.value(), "deployment_type", QStringLiteral("Release"));
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
        QVERIFY(back.value().contains("API.\n\n#### Risk") && !back.value().contains("Not Applicable"));
    }

    void aBodyOfThousandsOfTasksAndLinesIsChangedInOnePlace()
    {
        QByteArray body = "### Deployment Type:\n\n- [x] **Release**\n- [ ] **Rollback**\n\n#### Smoke Test Verification:\n\n";
        for (int i = 0; i < 3000; ++i)
            body += "- [ ] task " + QByteArray::number(i) + '\n';
        body += "\n### Additional Notes or Special Instructions:\n\n";
        for (int i = 0; i < 3000; ++i)
            body += "\\- [ ] **Label:** \\" + QByteArray::number(i) + '\n';
        Tasks tasks = tasksOf(answersIn(body).at(fieldNamed("smoke_tests")));
        QCOMPARE(tasks.size(), 3000);
        tasks[1500].done = true;
        tasks.removeAt(1700);
        const Result<QByteArray> edited = changedIn(body, "smoke_tests", tasks);
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().text()));
        QCOMPARE(edited.value(), QByteArray(body).replace("[ ] task 1500\n", "[x] task 1500\n").replace("- [ ] task 1700\n", ""));
    }

    void ofBodiesThatWereEditedByHandOneChangedAnswerChangesItsOwnLinesOnly()
    {
        QVERIFY(formsToEdit().size() > 60);
        int changed = 0, refused = 0, commuted = 0;
        for (quint32 seed = 0; seed < quint32(test::seeds(320)); ++seed) {
            QRandomGenerator random(seed);
            // What of the first one is there hangs on an answer.
            const bool flips = seed % 6 == 0;
            const LoadedForm &form = formsToEdit().at(flips ? 0 : seed % formsToEdit().size());
            const QByteArray body = handEditedBody(form, random);
            const ReadBody read = readBody(form.definition, *form.layout, body);
            const QString where = QStringLiteral("seed %1, %2: ").arg(seed).arg(form.origin);
            const QString fault = faultOfParts(read.parts, body);
            QVERIFY2(fault.isEmpty(), qPrintable(where + fault));
            const Result<QByteArray> same = editedBody(form.definition, *form.layout, body, read.given);
            QVERIFY2(same && same.value() == body, qPrintable(where));

            QList<Value> wanted = read.given;
            const int field = flips ? fieldNamed("deployment_type") : random.bounded(int(wanted.size()));
            wanted[field] = test::randomAnswers(form, random).at(field);
            const FormSnapshot before = makeSnapshot(form.definition, read.given);
            const FormSnapshot after = makeSnapshot(form.definition, wanted);
            if (field == form.definition->titleField || before.given == after.given)
                continue;
            const Result<QByteArray> edited = editedBody(form.definition, *form.layout, body, wanted);
            if (!edited) {
                ++refused;
                QCOMPARE(edited.error().code, QStringLiteral("body.cannot-change"));
                continue;
            }
            ++changed;
            if (before.exists != after.exists)
                continue;
            const QByteArray lost = firstLineLost(body, read.parts, field, edited.value());
            QVERIFY2(lost.isEmpty(), qPrintable(where + QString::fromUtf8(lost + "\n\n" + edited.value().left(4000))));

            // With an edit of another answer it comes to the same in either order.
            const int other = (field + 1) % int(wanted.size());
            QList<Value> both = wanted;
            both[other] = test::randomAnswers(form, random).at(other);
            QList<Value> second = read.given;
            second[other] = both.at(other);
            if (seed % 4 > 0 || other == field || makeSnapshot(form.definition, both).exists != before.exists)
                continue;
            const Result<QByteArray> then = editedBody(form.definition, *form.layout, edited.value(), both);
            const Result<QByteArray> first = editedBody(form.definition, *form.layout, body, second);
            const Result<QByteArray> last = first ? editedBody(form.definition, *form.layout, first.value(), both) : first;
            if (!then || !last)
                continue;
            ++commuted;
            QVERIFY2(then.value() == last.value(), qPrintable(where + QString::fromUtf8(then.value() + "\n=====\n" + last.value())));
        }
        QVERIFY2(commuted > 30, qPrintable(QString::number(commuted)));
        QVERIFY2(changed > 200 && changed > 20 * refused, qPrintable(QStringLiteral("%1 changed, %2 refused").arg(changed).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(TestBodyEdit)
#include "tst_bodyedit.moc"
