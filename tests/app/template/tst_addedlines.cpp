#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/library/templatelibrary.h"
#include "app/template/addedlines.h"
#include "tests/support/app/answers.h"

#include <QDirIterator>
#include <QTest>

using namespace waybill;

namespace {

AddedLine box(int after, const QString &text)
{
    return {after, text, true, QStringLiteral("- [x] ") + text, {}};
}

LoadedForm withLine(LoadedForm form, const char *field, const QString &text)
{
    form.layout = withAddedLines(form.layout, {box(form.definition->fieldIndex(QLatin1String(field)), text)});
    return form;
}

/// Every byte belongs to one part, and parts stand in sections as before.
QString coverFault(const BodyLayout &layout)
{
    qsizetype at = 0;
    for (const Part &part : layout.parts) {
        if (part.span.begin != at)
            return QStringLiteral("gap at %1").arg(at);
        at = part.span.end;
        if (part.section < 0)
            continue;
        const SourceSpan section = layout.sections.at(part.section);
        if (part.span.begin < section.begin || part.span.end > section.end)
            return QStringLiteral("part at %1 is outside of its section").arg(part.span.begin);
    }
    return at == layout.source.size() ? QString() : QStringLiteral("the end is nobody's");
}

} // namespace

class TestAddedLines : public QObject
{
    Q_OBJECT

private slots:
    void nothingAddedIsTheLayoutItself()
    {
        const BodyLayoutPtr layout = loadForm(QStringLiteral("production-deployment")).value().layout;
        QCOMPARE(withAddedLines(layout, {}), layout);
        QCOMPARE(withAddedLines(layout, {box(-1, QStringLiteral("x"))})->source, layout->source);
    }

    void theLineStandsBehindItsField()
    {
        const LoadedForm form =
            withLine(loadForm(QStringLiteral("production-deployment")).value(), "environment", QStringLiteral("Production Environment"));
        const QByteArray body = writeBody(form.layout, makeSnapshot(form.definition, {})).markdown;
        QVERIFY2(body.contains("\n- **Environment Name:** Production Environment\n- [x] Production Environment\n\n### Deployment Schedule"),
                 body.constData());
    }

    void severalKeepTheirOrder()
    {
        const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
        const int field = form.definition->fieldIndex(QStringLiteral("environment"));
        const BodyLayoutPtr layout = withAddedLines(form.layout, {box(field, QStringLiteral("one")), box(field, QStringLiteral("two"))});
        QVERIFY(layout->source.contains("- [x] one\n- [x] two\n"));
        QCOMPARE(coverFault(*layout), QString());
    }

    void aTemplateThatEndsInItsFieldGetsALineOfItsOwn()
    {
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n")}) {
            LoadedForm form = formOfText("### A" + end + end + "- **Name:** x", QStringLiteral("t.md")).value();
            form = withLine(form, "name", QStringLiteral("added"));
            QCOMPARE(writeBody(form.layout, makeSnapshot(form.definition, {})).markdown,
                     "### A" + end + end + "- **Name:** x" + end + "- [x] added");
        }
    }

    /// Behind every field of every collected template: the body is the one without the line and the line, and answers are read back.
    void everyTemplateTakesALine()
    {
        int fields = 0;
        QDirIterator files(QStringLiteral(WAYBILL_TESTS "/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<LoadedForm> form = loadForm(files.next());
            if (!form || form.value().definition->fields.size() > 60)
                continue;
            QRandomGenerator random(7);
            const FormSnapshot snapshot = makeSnapshot(form.value().definition, test::randomAnswers(form.value(), random));
            const QByteArray plain = writeBody(form.value().layout, snapshot).markdown;
            for (int i = 0; i < snapshot.given.size(); ++i) {
                if (form.value().layout->fields.at(i).place != FieldPlace::Line)
                    continue;
                ++fields;
                const BodyLayoutPtr layout = withAddedLines(form.value().layout, {box(i, QStringLiteral("bridge 123"))});
                const QString where = QStringLiteral("%1, field %2: ").arg(files.filePath()).arg(i);
                QVERIFY2(coverFault(*layout).isEmpty(), qPrintable(where + coverFault(*layout)));
                for (int j = 0; j < snapshot.given.size(); ++j)
                    QCOMPARE(layout->text(layout->fields.at(j).value), form.value().layout->text(form.value().layout->fields.at(j).value));
                QByteArrayList lines = writeBody(layout, snapshot).markdown.split('\n');
                QCOMPARE(lines.removeAll(layout->lineEnd == "\n" ? "- [x] bridge 123" : "- [x] bridge 123\r"), 1);
                const auto withoutBlanks = [](QByteArrayList all) {
                    all.removeAll("");
                    all.removeAll("\r");
                    return all;
                };
                QCOMPARE(withoutBlanks(lines), withoutBlanks(plain.split('\n')));
            }
        }
        QVERIFY(fields > 50);
    }

    void aBodyWithTheLineIsReadBackByThoseWhoDoNotKnowIt()
    {
        const LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
        const LoadedForm more = withLine(form, "environment", QStringLiteral("Production Environment"));
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const FormSnapshot before = makeSnapshot(form.definition, test::randomAnswers(form, random));
            const QByteArray body = writeBody(more.layout, before).markdown;
            for (const BodyLayoutPtr &layout : {form.layout, more.layout}) {
                const ReadBody read = readBody(form.definition, *layout, body);
                const FormSnapshot after = makeSnapshot(form.definition, read.given);
                QCOMPARE(writeBody(form.layout, after).markdown, writeBody(form.layout, before).markdown);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAddedLines)
#include "tst_addedlines.moc"
