#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/opening.h"
#include "app/services/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const char templateText[] = "---\nname: Small one\n---\n\n### More\n\n- **Name:** x\n";

/// A guide of the small template with these lines in it.
QByteArray guideWith(const QByteArray &lines)
{
    return "guide: 1\nid: small\nname: Small\n" + lines;
}

const QByteArray fittingGuide = guideWith("fields:\n  - { id: who, at: { line: Name }, kind: text }\n");

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The production request as its repository has it since June 2025.
const QString newestTemplate =
    QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");

/// What the form shows in words, apart from what is written into the issue.
QStringList shownWordsOf(const FormDefinition &form)
{
    QStringList words{form.name};
    for (const Section &section : form.sections) {
        words += {section.title, section.shortTitle, section.guidance};
        for (const Callout &callout : section.callouts)
            words += callout.text;
    }
    for (const Field &field : form.fields)
        words += {field.label, field.guidance, field.example};
    return words;
}

QByteArray issueTextOf(const OpenedForm &opened)
{
    return writeBody(opened.form.layout, makeSnapshot(opened.form.definition, opened.given)).markdown;
}

QString codeOf(const auto &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestTemplateLibrary : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QDir::setCurrent(QDir::tempPath());
        speakLanguage(QStringLiteral("en"));
    }

    void aBuiltInFormSpeaksOneLanguageThroughoutAndWritesTheSameIssue_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages()) {
            if (language.code != u"en")
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void aBuiltInFormSpeaksOneLanguageThroughoutAndWritesTheSameIssue()
    {
        QFETCH(QString, language);
        const QString values = QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml");
        const Result<OpenedForm> english = open({{}, values, {}});
        speakLanguage(language);
        const Result<OpenedForm> spoken = open({{}, values, {}});
        QVERIFY(english && spoken);
        const QStringList before = shownWordsOf(*english.value().form.definition);
        const QStringList after = shownWordsOf(*spoken.value().form.definition);
        QCOMPARE(after.size(), before.size());
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3}"));
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(!before.at(i).contains(letters) || after.at(i) != before.at(i), qPrintable(before.at(i)));
        QCOMPARE(issueTextOf(spoken.value()), issueTextOf(english.value()));
        // What drafts keep of it is the same, and makes it again in the language that is spoken then.
        const FormSources sources = sourcesOf(spoken.value().form).value();
        QCOMPARE(sources, sourcesOf(english.value().form).value());
        speakLanguage(QStringLiteral("en"));
        QCOMPARE(shownWordsOf(*formOfSources(sources, {}, true).value().definition), before);
    }

    void anEmptyOrUnusableFileMakesNoForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(code);
        };
        row("empty template", "a.md", "", "template.empty");
        row("blank template", "a.md", " \n\n", "template.empty");
    }

    void anEmptyOrUnusableFileMakesNoForm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(write(path, bytes));
        QCOMPARE(codeOf(loadForm(path)), code);
        QCOMPARE(codeOf(formWithGuide(bytes, path)), code);
    }

    void whatHasNoFieldIsOneToWriteIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.md"));
        for (const QByteArray &words : {QByteArray("Only words.\n"), QByteArray("---\nname: x\n---\n<!-- Read this. -->\n"),
                                        QByteArray("---\nname: x\ntitle: y\n---\n"), QByteArray("---\nname: x\n---\n\n \n")}) {
            QVERIFY(write(path, words));
            const Result<LoadedForm> opened = loadForm(path);
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
            QCOMPARE(opened.value().notices, QStringList());
            QCOMPARE(opened.value().definition->fields.size(), 2);
            QVERIFY(formWithGuide(words, path));
        }
    }

    void aFileIsKnownByWhatIsInIt()
    {
        QTemporaryDir folder;
        const auto made = [&folder](const char *name, const QByteArray &bytes) {
            const QString path = folder.filePath(QLatin1String(name));
            return write(path, bytes) ? path : QString();
        };
        const QString production = QStringLiteral("production-deployment");
        const QString templ = made("small.md", templateText);
        const QString guide = made("small.guide.yml", fittingGuide);
        const QString values = made("v.yml", "template: production-deployment\nvalues: {}\n");
        const QString body = made("body.txt", fileBytes(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md")));
        const QString plain = made("plain.md", "### Where\n\n- **Stage:** Dev / Prod\n");
        QCOMPARE(optionsForFile(templ, production).value().templateName, templ);
        QCOMPARE(optionsForFile(guide, production).value().workbenchFile, guide);
        QCOMPARE(optionsForFile(values, production).value().valuesFile, values);
        QCOMPARE(optionsForFile(body, production).value().bodyFile, body);
        QCOMPARE(optionsForFile(body, production).value().templateName, production);
        QCOMPARE(optionsForFile(body, templ).value().bodyFile, body);
        QCOMPARE(optionsForFile(plain, production).value().templateName, plain);
        QCOMPARE(codeOf(optionsForFile(made("e.md", ""), production)), QStringLiteral("file.empty"));
        QCOMPARE(codeOf(optionsForFile(made("e.yml", "\n"), production)), QStringLiteral("file.empty"));
        QCOMPARE(codeOf(optionsForFile(made("other.yml", "a: 1\n"), production)), QStringLiteral("file.not-known"));
        QCOMPARE(codeOf(optionsForFile(made("form.yml", "name: x\nbody: []\n"), production)), QString());
        for (const QByteArray &half : {fittingGuide, QByteArray("guide: [\n")})
            QVERIFY(!optionsForFile(made("alone.guide.yml", half), production).value().workbenchFile.isEmpty());
        // What it offers is looked for by whoever opens it.
        QCOMPARE(optionsForFile(folder.path(), production).value().templateName, folder.path());
        QVERIFY(!optionsForFile(folder.filePath(QStringLiteral("none.md")), production));
        QCOMPARE(codeOf(waybill::open({{}, {}, made("b.md", "\n")})), QStringLiteral("file.empty"));
        QVERIFY(!waybill::open({{}, made("empty.yml", ""), {}}));
    }

    void aCopyOfTheTemplateIsKnownByItsName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("3_renamed.md"));
        const QByteArray source = fileBytes(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"));
        QVERIFY(write(path, source));
        const Result<LoadedForm> form = loadForm(path);
        QVERIFY(form.ok());
        QVERIFY(!form.value().builtIn);
        QVERIFY(form.value().definition->fieldIndex(QStringLiteral("preferred_time")) >= 0);
        QVERIFY(!form.value().rules.isEmpty());
    }

    void aChangedTemplateOpensWithoutTheGuideAndSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("changed.md"));
        QByteArray source = fileBytes(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"));
        source.replace("- **Risk Level:**", "- **How risky:**");
        QVERIFY(write(path, source));
        const Result<LoadedForm> form = loadForm(path);
        QVERIFY(form.ok());
        QVERIFY(form.value().rules.isEmpty());
        QCOMPARE(form.value().notices.size(), 1);
        QVERIFY(form.value().notices.constFirst().contains(QLatin1String("Risk Level")));
    }

    void anotherVersionOfATemplateHasAGuideOfItsOwn()
    {
        const LoadedForm form = loadForm(newestTemplate).value();
        QCOMPARE(form.notices, QStringList());
        QVERIFY(!form.builtIn && !form.rules.isEmpty());
        const FormDefinition &definition = *form.definition;
        const FormDefinitionPtr first = loadForm(QStringLiteral("production-deployment")).value().definition;
        QCOMPARE(definition.family, first->id);
        QVERIFY(definition.id != first->id);
        QCOMPARE(definition.fields.size(), first->fields.size() + 2);
        for (const Field &field : first->fields)
            QVERIFY2(definition.fieldIndex(field.id) >= 0, qPrintable(field.id));
        QVERIFY(definition.labels.size() == first->labels.size() + 1);
        for (const Section &section : definition.sections)
            QVERIFY2(!section.guidance.contains(u'_'), qPrintable(section.guidance));
    }

    void aBodyOfTheOtherVersionIsWrittenAndReadBack()
    {
        const LoadedForm form = loadForm(newestTemplate).value();
        QFile values(QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml"));
        QVERIFY(values.open(QIODevice::ReadOnly));
        const QList<Value> given = readValuesFile(values.readAll(), values.fileName(), *form.definition).value().given;
        const FormSnapshot before = makeSnapshot(form.definition, given);
        const QByteArray body = writeBody(form.layout, before).markdown;
        for (const char *line :
             {"\n- [x] Production Environment\n", "\n- [ ] use existing tag for release if available\n",
              "\n- **Deployment Scope:** API only\n", "\n> [!IMPORTANT]  \n", "\n- **Version to Deploy (Release/Rollback):** v0.2.0\n"})
            QVERIFY2(body.contains(line), body.constData());
        for (const char *words : {"NA", "Trigger Conditions", "Note:", "<!--"})
            QVERIFY2(!body.contains(words), words);
        const ReadBody read = readBody(form.definition, *form.layout, body);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(makeSnapshot(form.definition, read.given).values, before.values);
        QByteArray unticked = body;
        unticked.replace("- [x] Production Environment", "- [ ] Production Environment");
        const FormSnapshot after = makeSnapshot(form.definition, readBody(form.definition, *form.layout, unticked).given);
        QCOMPARE(writeBody(form.layout, after).markdown, unticked);
    }

    void whatAGuideExtendsHasToBeBuiltIn()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("t.md")), templateText));
        QVERIFY(write(folder.filePath(QStringLiteral("t.guide.yml")), guideWith("extends: nothing-like-it\n")));
        QCOMPARE(codeOf(loadForm(folder.filePath(QStringLiteral("t.md")))), QStringLiteral("guide.invalid"));
        // What the other guide says and this template lacks is a fault of no line of this file.
        QVERIFY(write(folder.filePath(QStringLiteral("t.guide.yml")), guideWith("extends: production-deployment\n")));
        const Result<LoadedForm> misfit = loadForm(folder.filePath(QStringLiteral("t.md")));
        QVERIFY(!misfit);
        QCOMPARE(misfit.error().line, 1);
    }

    void theGuideBesideATemplateCountsAndMustFit()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.md"));
        QVERIFY(write(path, templateText));
        QVERIFY(write(folder.filePath(QStringLiteral("t.guide.yml")), fittingGuide));
        const Result<LoadedForm> form = loadForm(path);
        QVERIFY(form.ok());
        QVERIFY(form.value().definition->fieldIndex(QStringLiteral("who")) >= 0);
        QVERIFY(write(folder.filePath(QStringLiteral("t.guide.yml")),
                      guideWith("fields:\n  - { id: who, at: { line: Nobody }, kind: text }\n")));
        const Result<LoadedForm> misfit = loadForm(path);
        QVERIFY(!misfit);
        QCOMPARE(misfit.error().line, 5);
    }

    void whatIsNotThereIsNamed()
    {
        const Result<LoadedForm> form = loadForm(QStringLiteral("no-such-thing"));
        QVERIFY(!form);
        QCOMPARE(form.error().place, QStringLiteral("no-such-thing"));
        QVERIFY(!loadForm(QDir::tempPath()));
    }

    void aFormOwnsItsSources()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("t.md")), templateText));
        QVERIFY(write(folder.filePath(QStringLiteral("t.guide.yml")), fittingGuide));
        QDir::setCurrent(folder.path());
        const LoadedForm form = loadForm(QStringLiteral("./t.md")).value();
        QCOMPARE(form.origin, QDir(QDir(folder.path()).canonicalPath()).filePath(QStringLiteral("t.md")));
        QDir::setCurrent(QDir::rootPath());
        QCOMPARE(loadForm(form.origin).value().origin, form.origin);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("t.md"))) && QFile::remove(folder.filePath(QStringLiteral("t.guide.yml"))));
        QCOMPARE(form.layout->source, QByteArray(templateText));
        QCOMPARE(form.guideSource, fittingGuide);
    }

    void aLinkKeepsTheGuideBesideIt()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("there")));
        QVERIFY(write(folder.filePath(QStringLiteral("there/t.md")), templateText));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("there/t.md")), folder.filePath(QStringLiteral("link.md"))));
        QVERIFY(write(folder.filePath(QStringLiteral("link.guide.yml")), fittingGuide));
        const LoadedForm form = loadForm(folder.filePath(QStringLiteral("link.md"))).value();
        QCOMPARE(loadForm(form.origin).value().guideSource, fittingGuide);
    }

    void aTemplateThatValuesNameLiesBesideThem()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("t.md")), templateText));
        QVERIFY(write(folder.filePath(QStringLiteral("v.yml")), "template: t.md\nvalues:\n  name: me\n"));
        QDir::setCurrent(folder.path());
        const Result<OpenedForm> opened = open({{}, QStringLiteral("v.yml"), {}});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QVERIFY(QDir::isAbsolutePath(opened.value().form.origin));
    }

    void answersThatNoIssueTakesAreSaidToBeTooLong()
    {
        QTemporaryDir folder;
        const QString body = folder.filePath(QStringLiteral("body.md"));
        const QByteArray head = loadForm(QStringLiteral("production-deployment")).value().layout->body();
        const QByteArray values = "template: production-deployment\nvalues:\n  purpose: ";
        const QString file = QStringLiteral("v.yml");
        QVERIFY(write(body, head + QByteArray(131072 - head.size(), 'a')));
        QCOMPARE(codeOf(open({{}, {}, body})), QString());
        QVERIFY(write(body, head + QByteArray(131073 - head.size(), 'a')));
        QCOMPARE(codeOf(open({{}, {}, body})), QStringLiteral("body.too-long"));
        QVERIFY(write(body, head + QByteArray(65536, '\n')));
        QCOMPARE(codeOf(open({{}, {}, body})), QStringLiteral("body.too-many-lines"));
        QCOMPARE(codeOf(openValues(values + QByteArray(131072 - values.size(), 'a'), file)), QString());
        QCOMPARE(codeOf(openValues(values + QByteArray(131073 - values.size(), 'a'), file)), QStringLiteral("values.too-long"));
    }

    void aTemplateThatNobodyCouldFillInIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.md"));
        for (const char *piece : {"# a\n", "- [ ] a\n", "- **a:** b\n"}) {
            QVERIFY(write(path, QByteArray("# a\n") + QByteArray(piece).repeated(7999)));
            QCOMPARE(codeOf(loadForm(path)), QString());
            QVERIFY(write(path, QByteArray("# a\n") + QByteArray(piece).repeated(8000)));
            QCOMPARE(codeOf(loadForm(path)), QStringLiteral("template.too-many"));
        }
    }

    void yamlIsSaidToBeNoTemplate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *file, const QByteArray &text, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(file) << text << QString::fromLatin1(code);
        };
        row("an issue form without a field", "BUG.YAML", "name: Bug\ndescription: A bug\nbody: []\n", "template.issue-form");
        row("a values file", "v.yml", "template: t.md\nvalues: {}\n", "template.is-values");
        row("a guide", "t.guide.yml", fittingGuide, "template.is-guide");
        row("broken YAML", "bug.yml", "name: [", "template.issue-form");
        row("no text", "bug.yml", QByteArray("\0\1", 2), "file.binary");
    }

    void yamlIsSaidToBeNoTemplate()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const QString body = folder.filePath(QStringLiteral("body.md"));
        QVERIFY(write(path, text) && write(body, "### More\n"));
        if (code == u"file.binary")
            code = codeOf(open({{}, path, {}}));
        QCOMPARE(codeOf(loadForm(path)), code);
        QCOMPARE(codeOf(open({path, {}, {}})), code);
        QCOMPARE(codeOf(open({path, {}, body})), code);
        QCOMPARE(codeOf(openValues("values: {}\n", QStringLiteral("v.yml"), path)), code);
    }

    void anIssueFormIsNoValuesFileEither()
    {
        QCOMPARE(codeOf(openValues("name: Bug\nbody:\n  - type: input\n", QStringLiteral("bug.yml"))),
                 QStringLiteral("template.issue-form"));
    }
};

QTEST_GUILESS_MAIN(TestTemplateLibrary)
#include "tst_templatelibrary.moc"
