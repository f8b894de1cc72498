#include "app/body/bodywriter.h"
#include "app/form/snapshot.h"
#include "app/template/markdowntemplate.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace waybill;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Template read(const QByteArray &source)
{
    const Result<Template> result = readMarkdownTemplate(source, QStringLiteral("test.md"));
    return result ? result.value() : Template();
}

FormDefinition form(const QByteArray &source)
{
    return read(source).definition;
}

const Field &fieldAt(const FormDefinition &definition, const char *id)
{
    static const Field none;
    const int index = definition.fieldIndex(QString::fromLatin1(id));
    return index < 0 ? none : definition.fields.at(index);
}

/// What is wrong with the parts and the unanswered body of a template; empty when all is well.
QString faults(const QByteArray &source)
{
    const Result<Template> result = readMarkdownTemplate(source, QStringLiteral("test.md"));
    if (!result)
        return result.error().text();
    const auto &[definition, layout] = result.value();
    if (layout.sections.size() != definition.sections.size() || layout.fields.size() != definition.fields.size())
        return QStringLiteral("definition and layout differ");
    qsizetype end = 0;
    for (const Part &part : layout.parts) {
        if (part.span.begin != end || part.span.end < part.span.begin)
            return QStringLiteral("gap or overlap at byte %1").arg(end);
        if (part.section < -1 || part.section >= definition.sections.size() || part.field >= definition.fields.size())
            return QStringLiteral("a part names what is not there at byte %1").arg(end);
        end = part.span.end;
    }
    if (end != source.size())
        return QStringLiteral("covered to byte %1 of %2").arg(end).arg(source.size());
    const auto shared = std::make_shared<const FormDefinition>(definition);
    const QByteArray written = writeBody(std::make_shared<const BodyLayout>(layout), makeSnapshot(shared, {}), {true, false}).markdown;
    return written == layout.body() ? QString() : QStringLiteral("unanswered body differs");
}

} // namespace

class TestMarkdownTemplate : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoTemplate_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("code");
        QTest::newRow("binary") << QByteArray("# A\n\0B", 6) << "file.binary";
        QTest::newRow("not UTF-8") << QByteArray("# A\n\n\xFF\xFE") << "file.not-utf8";
        QTest::newRow("too large") << QByteArray(10 * 1024 * 1024, 'a') << "file.too-large";
    }
    void refusesWhatIsNoTemplate()
    {
        QFETCH(QByteArray, source);
        const Result<Template> result = readMarkdownTemplate(source, QStringLiteral("bad.md"));
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        QCOMPARE(result.error().place, QStringLiteral("bad.md"));
    }

    void namesTheLineOfTheFirstWrongByte()
    {
        const Result<Template> result = readMarkdownTemplate("# Ä\n\nfine\nbad \xC3( here\n", QStringLiteral("bad.md"));
        QVERIFY(!result);
        QCOMPARE(result.error().line, 4);
    }

    void takesOddTemplatesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("byte order mark and front matter") << QByteArray("\xEF\xBB\xBF---\nname: Abcd\n---\n\n# A\n");
        QTest::newRow("unclosed front matter") << QByteArray("---\nname: x\n# A\n");
        QTest::newRow("front matter that is no YAML") << QByteArray("---\n* about: : [\n---\n# A\n- **B:** c\n");
        QTest::newRow("CRLF") << QByteArray("---\r\nname: Abcd\r\n---\r\n\r\n# A\r\n\r\n_(why)_\r\n\r\n- **B:** c <!-- d -->  \r\n");
        QTest::newRow("lone carriage returns") << QByteArray("# A\r\r_(why)_\r");
        QTest::newRow("no newline at the end") << QByteArray("### A\n- **B:**");
        QTest::newRow("task without newline") << QByteArray("### A\n- [ ] b");
        QTest::newRow("comment that never ends") << QByteArray("# A\n<!-- \n\n### B\n- [ ] c\n");
        QTest::newRow("setext headings") << QByteArray("A\n===\n\ntext\n\nB\n---\n_(x)_\n");
        QTest::newRow("deep lists") << QByteArray("- a\n  - b\n    - [ ] c\n      - [x] d\n        text\n");
        QTest::newRow("blanks of all sorts") << QByteArray("\n\n \n\t\n# A\n\n\n\n\n_(b)_\n\n\n\n");
        QTest::newRow("quotes in lists") << QByteArray("- **A:** b\n  > c\n- > **D:** e\n");
    }
    void takesOddTemplatesAsTheyAre()
    {
        QFETCH(QByteArray, source);
        QCOMPARE(faults(source), QString());
    }

    void deepNestingEndsInTime_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("quotes") << QByteArray(50000, '>');
        QTest::newRow("brackets") << QByteArray(50000, '[');
        QByteArray lists;
        for (int i = 0; i < 300; ++i)
            lists += QByteArray(i * 2, ' ') + "- [ ] a\n";
        QTest::newRow("lists") << lists;
        QTest::newRow("stars") << QByteArray(100000, '*');
        QTest::newRow("labels") << QByteArray("- **a:** b\n").repeated(7999);
    }
    void deepNestingEndsInTime()
    {
        QFETCH(QByteArray, source);
        QCOMPARE(faults(source), QString());
    }

    void everyCollectedTemplateIsCoveredAndWrittenBackByteForByte_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(path.indexOf(QLatin1String("/corpus/")) + 8))) << path;
        }
    }
    void everyCollectedTemplateIsCoveredAndWrittenBackByteForByte()
    {
        QFETCH(QString, path);
        const QByteArray source = fileBytes(path);
        QCOMPARE(faults(source), QString());
    }

    void aTemplateMangledAnywhereIsStillWrittenBack()
    {
        const QByteArray source = fileBytes(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"));
        QVERIFY(!source.isEmpty());
        for (qsizetype i = 0; i < source.size(); i += 7) {
            QByteArray cut = source.first(i);
            while (!cut.isEmpty() && (static_cast<uchar>(cut.back()) & 0x80))
                cut.chop(1);
            QCOMPARE(faults(cut), QString());
            QByteArray without = source;
            without.remove(i, 5);
            QCOMPARE(faults(without), QString());
        }
    }

    void frontMatterGivesNameTitleAndLabelsInBothForms()
    {
        const FormDefinition list = form("---\nname: Abcd\nabout: e\ntitle: '[T] '\nlabels: [a, 'b: c']\nassignees: ''\n---\n\nx\n");
        QCOMPARE(list.frontMatter.name, QStringLiteral("Abcd"));
        QCOMPARE(list.frontMatter.labels, (QStringList{QStringLiteral("a"), QStringLiteral("b: c")}));
        QVERIFY(list.frontMatter.assignees.isEmpty());
        QCOMPARE(read("---\nname: Abcd\n---\n\nx\n").layout.body(), QByteArray("x\n"));
        QCOMPARE(form("---\nlabels: a, b\n---\n").frontMatter.labels, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void yamlBombsInFrontMatterLeaveANoticeWithTheLine()
    {
        const FormDefinition definition = form("---\na: &a [x,x]\nb: &b [*a,*a]\nname: [*b,*b]\n---\n# T\n");
        QCOMPARE(definition.notices.size(), 1);
        QVERIFY2(definition.notices.constFirst().contains(QLatin1String("test.md:2")), qPrintable(definition.notices.constFirst()));
        QVERIFY(definition.frontMatter.name.isEmpty());
    }

    void aLabelLineIsAField()
    {
        const FormDefinition definition =
            form("### S\n- **First name:** Ada <!-- given -->\n- **Risk:** Low / High\n- **Why:** _(say it)_\n  _(or not)_\n");
        QCOMPARE(fieldAt(definition, "first_name").prefill, QStringLiteral("Ada"));
        QCOMPARE(fieldAt(definition, "first_name").guidance, QStringLiteral("given"));
        QCOMPARE(fieldAt(definition, "first_name").ownText, QStringLiteral("Ada"));
        const auto *choice = std::get_if<ChoiceKind>(&fieldAt(definition, "risk").kind);
        QVERIFY(choice);
        QCOMPARE(choice->options.size(), 2);
        QCOMPARE(fieldAt(definition, "why").guidance, QStringLiteral("say it\nor not"));
        QVERIFY(fieldAt(definition, "why").prefill.isEmpty());
    }

    void aTaskListIsAChecklist()
    {
        const auto [definition, layout] = read("### Do\n\n* [ ] one\n- [X] two\n\n* [ ] three\n1. [ ] four\n");
        const auto *list = std::get_if<ChecklistKind>(&fieldAt(definition, "do").kind);
        QVERIFY(list);
        QCOMPARE(list->tasks.size(), 4);
        QVERIFY(list->tasks.at(1).done);
        QCOMPARE(layout.prefixOf(definition.fieldIndex(QStringLiteral("do"))), QByteArray("* "));
        QVERIFY(!list->editable);
    }

    void aSectionOfOnlyGuidanceIsAParagraph()
    {
        const FormDefinition definition =
            form("# T\n\n### Notes\n\n_(what else)_\n\n> [!TIP]\n> x\n\n### More\n\n<!-- a -->\n\n### Plain\n\nwords\n");
        QVERIFY(std::holds_alternative<ParagraphKind>(fieldAt(definition, "notes").kind));
        QVERIFY(std::holds_alternative<ParagraphKind>(fieldAt(definition, "more").kind));
        // Where there are words, they are what one starts from, or the hint.
        QCOMPARE(fieldAt(definition, "plain").guidance, QStringLiteral("words"));
        QCOMPARE(definition.fieldIndex(QStringLiteral("t")), -1);
        QCOMPARE(definition.sections.at(definition.sectionIndex(QStringLiteral("notes:"))).guidance, QStringLiteral("what else"));
    }

    void theTitleOfTheDocumentIsNoPlaceToWrite()
    {
        QCOMPARE(form("# Title\n\n> About all of it.\n\n### Notes\n\n_(what else)_\n").fieldIndex(QStringLiteral("title_2")), -1);
        QCOMPARE(form("# Title\n\n_(about all of it)_\n\n## Notes\n\n- **A:** b\n").fields.size(), 2);
        // Headings of level 1 throughout are sections, and so is one over parts of its own.
        QCOMPARE(form("# One\n\n_(say)_\n\n# Two\n\n_(say)_\n").fields.size(), 3);
        QCOMPARE(form("## One\n\n_(say)_\n\n### Part\n\n- **A:** b\n").fields.size(), 3);
    }

    void aNoteInAFieldIsItsGuidance()
    {
        const FormDefinition definition =
            form("### S\n\n> **Note:** _All of it._\n\n- **Name:** x\n  > **Note:** _Yours,\n  > not mine._\n- plain\n  > words\n");
        QCOMPARE(definition.sections.at(definition.sectionIndex(QStringLiteral("S"))).guidance, QStringLiteral("Note: All of it."));
        QVERIFY(fieldAt(definition, "name").guidance.startsWith(QStringLiteral("Note: ")));
        QVERIFY(fieldAt(definition, "name").guidance.contains(QStringLiteral("not mine.")));
        QVERIFY(!fieldAt(definition, "name").guidance.contains(QStringLiteral("words")));
        // Their text and that of the callouts is no part of an answer.
        QCOMPARE(definition.fields.size(), 2);
    }

    void alertsAreCalloutsOfTheirSection()
    {
        const FormDefinition definition = form("### A\n\n_(b)_\n\n> [!IMPORTANT]  \n> one\n> two\n\n> [!tip]\n> three\n\n> just a quote\n");
        const Section &section = definition.sections.at(definition.sectionIndex(QStringLiteral("A")));
        QCOMPARE(section.callouts.size(), 2);
        QVERIFY(section.callouts.at(0).kind == AlertKind::Important);
        QCOMPARE(section.callouts.at(0).text, QStringLiteral("one two"));
        QVERIFY(section.callouts.at(1).kind == AlertKind::Tip);
        QCOMPARE(section.guidance, QStringLiteral("b\njust a quote"));
    }

    void fieldsOfOneNameGetIdsOfTheirOwn()
    {
        const FormDefinition definition = form("### A\n- **Name:** x\n### B\n- **Name:** y\n- **名前:** z\n- **?:** q\n");
        QVERIFY(definition.fieldIndex(QStringLiteral("name")) >= 0);
        QVERIFY(definition.fieldIndex(QStringLiteral("name_2")) >= 0);
        QVERIFY(definition.fieldIndex(QStringLiteral("名前")) >= 0);
    }
};

QTEST_APPLESS_MAIN(TestMarkdownTemplate)
#include "tst_markdowntemplate.moc"
