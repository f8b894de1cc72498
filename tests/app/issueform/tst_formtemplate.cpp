#include "app/body/bodyedit.h"
#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/issueform/formtemplate.h"
#include "app/library/templatelibrary.h"
#include "app/library/templatetext.h"
#include "app/validation/validation.h"
#include "tests/support/app/seeds.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

/// The form that GitHub's documentation has, in short.
const char documentedInShort[] = R"(name: Bug Report
description: File a bug report.
title: "[Bug]: "
labels: ["bug", "triage"]
projects: ["octo-org/1"]
assignees: [octocat]
type: bug
body:
  - type: markdown
    attributes: {value: "## Thanks\nfor taking the time."}
  - type: input
    id: contact
    attributes: {label: Contact Details, description: "How can we reach you?", placeholder: ex. email@example.com}
  - type: textarea
    id: what-happened
    attributes: {label: "What happened?", value: "A bug happened!"}
    validations: {required: true}
  - type: dropdown
    id: version
    attributes: {label: Version, options: [1.0.2 (Default), 1.0.3 (Edge)], default: 0}
    validations: {required: true}
  - type: dropdown
    id: browsers
    attributes: {label: Browsers, multiple: true, options: [Firefox, Chrome, Safari, Microsoft Edge]}
    validations: {required: true}
  - type: textarea
    id: logs
    attributes: {label: Relevant log output, render: shell}
  - type: checkboxes
    id: terms
    attributes: {label: Code of Conduct, options: [{label: I agree, required: true}, {label: And more}]}
  - type: upload
    id: files
    attributes: {label: Upload screenshots}
    validations: {accept: ".png"}
)";

const char unansweredBody[] = R"(### Contact Details

_No response_

### What happened?

A bug happened!

### Version

1.0.2 (Default)

### Browsers

_No response_

### Relevant log output

```shell

```

### Code of Conduct

- [ ] I agree
- [ ] And more

### Upload screenshots

_No response_)";

LoadedForm openedForm(const QByteArray &yaml)
{
    const Result<LoadedForm> form = formOfText(yaml, QStringLiteral("bug.yml"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return form.value();
}

Tasks tickedOf(const Field &field, const QList<int> &which)
{
    Tasks tasks = initialTasks(std::get<ChecklistKind>(field.kind));
    for (const int i : which)
        tasks[i].done = true;
    return tasks;
}

QList<Value> answersToForm(const LoadedForm &form)
{
    QList<Value> given(form.definition->fields.size());
    const auto set = [&](const char *id, const Value &value) { given[form.definition->fieldIndex(QLatin1String(id))] = value; };
    set("contact", QStringLiteral("a@example.com"));
    set("what_happened", QStringLiteral("One\n\n### Version\n\n_No response_\n"));
    set("version", QStringLiteral("1.0.3 (Edge)"));
    set("browsers", tickedOf(form.definition->fields.at(form.definition->fieldIndex(QStringLiteral("browsers"))), {0, 3}));
    set("logs", QStringLiteral("$ make\n```\nerror"));
    set("terms", tickedOf(form.definition->fields.at(form.definition->fieldIndex(QStringLiteral("terms"))), {0}));
    return given;
}

QByteArray bodyOfForm(const LoadedForm &form, const QList<Value> &given)
{
    return writeBody(form.layout, makeSnapshot(form.definition, given)).markdown;
}

QStringList rulesBroken(const LoadedForm &form, const QList<Value> &given)
{
    QStringList problems;
    for (const Problem &problem : checkAll(form.rules, makeSnapshot(form.definition, given), {}))
        problems.append(problem.rule + QLatin1String(problem.missing ? " to do" : ""));
    return problems;
}

QString randomLines(QRandomGenerator &random)
{
    static const char *const lines[] = {"plain", "### Version", "_No response_", "\\### Version", "- [x] I agree",  "```", "", "  indented",
                                        "None",  "# a",         "a, b",          "| a | b |",     "\\_No response_"};
    QStringList text;
    for (int i = random.bounded(5); i >= 0; --i)
        text.append(QLatin1String(lines[random.bounded(int(std::size(lines)))]));
    return text.join(u'\n');
}

Value answerByChance(const Field &field, QRandomGenerator &random)
{
    if (random.bounded(4) == 0)
        return {};
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind))
        return choice->options.isEmpty() ? Value() : Value(choice->options.at(random.bounded(choice->options.size())).text);
    if (const auto *list = std::get_if<ChecklistKind>(&field.kind)) {
        Tasks tasks = initialTasks(*list);
        for (Task &task : tasks)
            task.done = random.bounded(2) == 0;
        return tasks;
    }
    return randomLines(random);
}

} // namespace

class TestFormTemplate : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingWithALinkStaysWithTheWordsWhereTheLinkCanBeFollowed()
    {
        const FormDefinition form = *openedForm("name: Model\ndescription: d\nbody:\n- type: markdown\n  attributes:\n"
                                                "    value: '#### Search [past issues](https://example.org/issues) first.'\n"
                                                "- type: input\n  attributes:\n    label: Which\n")
                                         .definition;
        const bool stays = std::any_of(form.sections.begin(), form.sections.end(), [](const Section &section) {
            return section.guidance.contains(QLatin1String("[past issues](https://example.org/issues)"));
        });
        QVERIFY(stays);
        for (const Section &section : form.sections)
            QVERIFY2(!section.title.contains(QLatin1String("](")), qPrintable(section.title));
    }

    void aFormThatNobodyAnsweredIsTheBodyThatGitHubMakes()
    {
        QCOMPARE(bodyOfForm(openedForm(documentedInShort), {}), QByteArray(unansweredBody));
    }

    void answersStandAsGitHubWritesThem()
    {
        const LoadedForm form = openedForm(documentedInShort);
        const QByteArray body = bodyOfForm(form, answersToForm(form));
        QVERIFY2(body.startsWith("### Contact Details\n\na@example.com\n\n### What happened?\n\nOne\n"), body);
        QVERIFY2(body.contains("### Version\n\n1.0.3 (Edge)\n\n### Browsers\n\nFirefox, Microsoft Edge\n\n"), body);
        QVERIFY2(body.contains("### Relevant log output\n\n````shell\n$ make\n```\nerror\n````\n\n"), body);
        QVERIFY2(body.contains("- [x] I agree\n- [ ] And more\n\n### Upload screenshots\n\n_No response_"), body);
    }

    void everyElementIsAFieldAndItsWordsStandWithIt()
    {
        const LoadedForm form = openedForm(documentedInShort);
        const FormDefinition &definition = *form.definition;
        QCOMPARE(definition.name, QStringLiteral("Bug Report"));
        QCOMPARE(definition.fields.at(definition.titleField).prefill, QStringLiteral("[Bug]: "));
        QCOMPARE(definition.labels.size(), 2);
        QCOMPARE(definition.frontMatter.assignees, QStringList{QStringLiteral("octocat")});
        QCOMPARE(definition.frontMatter.type, QStringLiteral("bug"));
        QCOMPARE(definition.sections.at(1).title, QStringLiteral("Thanks"));
        QCOMPARE(definition.sections.at(1).guidance, QStringLiteral("for taking the time."));
        const Field &contact = definition.fields.at(definition.fieldIndex(QStringLiteral("contact")));
        QCOMPARE(contact.guidance, QStringLiteral("How can we reach you?"));
        QCOMPARE(contact.example, QStringLiteral("ex. email@example.com"));
        QVERIFY(form.notices.join(u' ').contains(QStringLiteral("octo-org/1")));
        QVERIFY(definition.fields.at(definition.fieldIndex(QStringLiteral("files"))).guidance.contains(QStringLiteral(".png")));
    }

    void whatGitHubAsksForInTheBrowserIsARule()
    {
        const LoadedForm form = openedForm(documentedInShort);
        QCOMPARE(rulesBroken(form, {}), (QStringList{QStringLiteral("browsers-required to do"), QStringLiteral("terms-required to do")}));
        QCOMPARE(rulesBroken(form, answersToForm(form)), QStringList{QStringLiteral("what_happened-heading")});
        QList<Value> emptied = answersToForm(form);
        emptied[form.definition->fieldIndex(QStringLiteral("what_happened"))] = QString();
        QCOMPARE(rulesBroken(form, emptied), QStringList{QStringLiteral("what_happened-required to do")});
        QVERIFY(bodyOfForm(form, emptied).contains("### What happened?\n\n_No response_\n\n"));
        QCOMPARE(readBody(form.definition, *form.layout, bodyOfForm(form, emptied)).given, emptied);
    }

    void aBodyThatWasChangedByHandIsRead()
    {
        const LoadedForm form = openedForm(documentedInShort);
        QByteArray body = bodyOfForm(form, answersToForm(form));
        body.replace("[x]", "[X]").replace("- [ ]", "* [ ]").replace("### Version\n\n1.0.3", "## Version\n1.0.3").replace("\n", "\r\n");
        body.replace("Firefox, Microsoft Edge", "firefox,Microsoft Edge");
        QList<Value> given = answersToForm(form);
        for (int i = 0; i < given.size(); ++i)
            given[i] = normalized(form.definition->fields.at(i), given.at(i));
        const ReadBody read = readBody(form.definition, *form.layout, body);
        QCOMPARE(read.given, given);
        body.replace("firefox", "Lynx").replace("1.0.3 (Edge)", "None");
        const ReadBody other = readBody(form.definition, *form.layout, body);
        QCOMPARE(other.problems.size(), read.problems.size() + 1);
        QStringList words;
        for (const Problem &problem : other.problems)
            words.append(problem.message);
        QVERIFY(words.join(u' ').contains(QStringLiteral("Lynx")));
        QCOMPARE(textOf(other.given.at(form.definition->fieldIndex(QStringLiteral("version")))), QString());
    }

    void anAnswerIsChangedInABodyAsItIs()
    {
        const LoadedForm form = openedForm(documentedInShort);
        const QByteArray before = "Hello\n\n" + bodyOfForm(form, {}) + "\n";
        const QList<Value> wanted = answersToForm(form);
        const Result<QByteArray> edited = editedBody(form.definition, *form.layout, before, wanted);
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
        QVERIFY(edited.value().startsWith("Hello\n\n### Contact Details\n\na@example.com\n"));
        QCOMPARE(makeSnapshot(form.definition, readBody(form.definition, *form.layout, edited.value()).given).values,
                 makeSnapshot(form.definition, wanted).values);
        const Result<QByteArray> back = editedBody(form.definition, *form.layout, edited.value(), {});
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(makeSnapshot(form.definition, readBody(form.definition, *form.layout, back.value()).given).values,
                 makeSnapshot(form.definition, {}).values);
    }

    void anOptionWithACommaIsToldFromTwo()
    {
        const LoadedForm form = openedForm("name: Comma\ndescription: d\nbody:\n- type: dropdown\n  attributes: {label: A, multiple: true, "
                                           "options: ['x, y', z, y]}\n");
        const QList<Value> given{Value(), tickedOf(form.definition->fields.at(1), {0, 1})};
        QCOMPARE(bodyOfForm(form, given), QByteArray("### A\n\nx, y, z"));
        QCOMPARE(readBody(form.definition, *form.layout, bodyOfForm(form, given)).given, given);
    }

    void aFormWithErrorsOpensAsFarAsItCan()
    {
        const LoadedForm form =
            openedForm("name: Bad\nhello: world\nbody:\n- type: input\n  id: a\n  attributes: {label: true}\n- type: box\n"
                       "- type: dropdown\n  attributes: {label: B, options: []}\n");
        QVERIFY(form.definition);
        QCOMPARE(form.definition->fields.value(1).id, QStringLiteral("a"));
        QVERIFY(form.notices.size() >= 3);
        QVERIFY2(form.notices.constFirst().contains(QStringLiteral("line 1")), qPrintable(form.notices.join(u'\n')));
        for (const char *none :
             {"name: x\nbody: []\n", "name: [", "body: 1", "body:\n- type: markdown\n  attributes: {value: a}\n", "a: b"}) {
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("a.yml")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(none) > 0);
            file.close();
            const Result<LoadedForm> refused = loadForm(file.fileName());
            QVERIFY2(!refused && refused.error().code == QLatin1String("template.issue-form"), none);
            QVERIFY(!refused.error().message.isEmpty());
        }
    }

    void aFormIsMadeAgainFromItsSources()
    {
        const LoadedForm form = openedForm(documentedInShort);
        const Result<FormSources> sources = sourcesOf(form);
        QVERIFY(sources);
        QCOMPARE(sources.value().markdown, QByteArray(documentedInShort));
        const Result<LoadedForm> again = formOfSources(sources.value(), QStringLiteral("draft"), false);
        QVERIFY(again);
        QVERIFY(again.value().layout->isForm());
        QCOMPARE(bodyOfForm(again.value(), {}), QByteArray(unansweredBody));
        QCOMPARE(again.value().rules.size(), form.rules.size());
    }

    void aGuideLiesOverAForm()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("bug.yml", documentedInShort));
        QVERIFY(write("bug.guide.yml", R"(guide: 1
id: bug
name: Bug
fields:
  - { id: reached_by, at: { section: Contact Details }, kind: version, label: Reached by }
rules:
  - { id: reached, field: reached_by, check: required, message: Say it. }
)"));
        const Result<LoadedForm> form = loadForm(folder.filePath(QStringLiteral("bug.yml")));
        QVERIFY2(form, qPrintable(form ? QString() : form.error().text()));
        QVERIFY(form.value().definition->fieldIndex(QStringLiteral("reached_by")) > 0);
        QCOMPARE(rulesBroken(form.value(), {}),
                 (QStringList{QStringLiteral("reached to do"), QStringLiteral("browsers-required to do"),
                              QStringLiteral("terms-required to do")}));
        QCOMPARE(bodyOfForm(form.value(), {}), QByteArray(unansweredBody));
    }

    void whateverIsAnsweredToACollectedFormIsReadBack()
    {
        QDirIterator all(QStringLiteral(WAYBILL_TESTS "/corpus/"), {QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files,
                         QDirIterator::Subdirectories);
        int forms = 0;
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray yaml = file.readAll();
            if (file.fileName().contains(QLatin1String("/config.y")) || !isIssueForm(yaml, file.fileName()))
                continue;
            const Result<LoadedForm> form = formOfText(yaml, file.fileName());
            if (!form)
                continue;
            ++forms;
            const FormDefinition &definition = *form.value().definition;
            for (int seed = 0; seed < test::seeds(3); ++seed) {
                QRandomGenerator random(seed);
                QList<Value> given(definition.fields.size());
                for (int i = 0; i < given.size(); ++i) {
                    if (i != definition.titleField)
                        given[i] =
                            seed == 0 ? Value() : normalized(definition.fields.at(i), answerByChance(definition.fields.at(i), random));
                }
                const FormSnapshot wanted = makeSnapshot(form.value().definition, given);
                const QByteArray body = bodyOfForm(form.value(), given);
                const ReadBody read = readBody(form.value().definition, *form.value().layout, body);
                const FormSnapshot found = makeSnapshot(form.value().definition, read.given);
                for (int i = 0; i < given.size(); ++i)
                    QVERIFY2(found.values.at(i) == wanted.values.at(i),
                             qPrintable(file.fileName() + u' ' + definition.fields.at(i).label + QStringLiteral("\n%1\n").arg(seed)
                                        + QString::fromUtf8(body)));
                QVERIFY2(read.problems.isEmpty(), qPrintable(file.fileName() + u' ' + read.problems.value(0).message));
            }
        }
        QVERIFY2(forms >= 54, qPrintable(QString::number(forms)));
    }
};

QTEST_GUILESS_MAIN(TestFormTemplate)
#include "tst_formtemplate.moc"
