#include "app/base/variants.h"
#include "app/library/templatetext.h"
#include "app/lint/firstguide.h"
#include "app/lint/lint.h"
#include "tests/app/cli/commandcalls.h"
#include "tests/support/app/seeds.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace waybill;
using namespace waybill::test;

namespace {

const QByteArray bugForm = "name: Bug report\ndescription: A bug\nlabels: [bug]\ntitle: '[Bug]: '\nbody:\n"
                           "- {type: input, id: what-is, attributes: {label: What}, validations: {required: true}}\n"
                           "- {type: dropdown, id: on, attributes: {label: Where, multiple: true, options: [x, y, z]}}\n"
                           "- {type: textarea, attributes: {label: No id}}\n"
                           "- {type: checkboxes, id: terms, attributes: {label: Terms, options: [{label: Yes I do, required: true}]}}\n";

QByteArray eventOf(const QString &body, const QStringList &labels = {QStringLiteral("bug")}, const QByteArray &more = {})
{
    QJsonArray names;
    for (const QString &label : labels)
        names.append(QJsonObject{{QStringLiteral("name"), label}});
    QJsonObject issue{{QStringLiteral("id"), 1},
                      {QStringLiteral("number"), 12},
                      {QStringLiteral("title"), QStringLiteral("[Bug]: One")},
                      {QStringLiteral("state"), QStringLiteral("open")},
                      {QStringLiteral("body"), body},
                      {QStringLiteral("labels"), names},
                      {QStringLiteral("html_url"), QStringLiteral("https://github.com/o/r/issues/12")}};
    if (!more.isEmpty())
        issue.insert(QString::fromUtf8(more), QJsonObject());
    return QJsonDocument(QJsonObject{{QStringLiteral("action"), QStringLiteral("opened")}, {QStringLiteral("issue"), issue}}).toJson();
}

const QString soundBody =
    QStringLiteral("### What\n\nIt\n\n### Where\n\nx, z\n\n### No id\n\n_No response_\n\n### Terms\n\n- [x] Yes I do");

} // namespace

/// Commands for those who write templates, and for workflows.
class TestAuthorCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QDir dir(m_folder->path());
        QVERIFY(dir.mkpath(QStringLiteral("ISSUE_TEMPLATE")));
        m_form = dir.filePath(QStringLiteral("ISSUE_TEMPLATE/bug.yml"));
        write(m_form, bugForm);
        write(dir.filePath(QStringLiteral("ISSUE_TEMPLATE/other.md")), "---\nname: Other\nabout: a\n---\n## Else\n\n- **A:** \n");
        write(dir.filePath(QStringLiteral("ISSUE_TEMPLATE/config.yml")), "blank_issues_enabled: false\n");
    }

    void theIssueOfAnEventIsCheckedByTheFormThatFits()
    {
        const QString folder = QFileInfo(m_form).path();
        const Outcome sound = checkEvent(eventOf(soundBody), folder);
        QVERIFY2(sound.code == ExitFine && sound.output.isEmpty(), sound.output + sound.errors);
        QVERIFY2(sound.errors.contains("Bug report"), sound.errors.constData());
        const Outcome empty =
            checkEvent(eventOf(QString(soundBody).replace(QLatin1String("\nIt\n"), QLatin1String("\n_No response_\n"))), folder);
        QCOMPARE(empty.code, int(ExitProblems));
        QVERIFY2(empty.output.startsWith("https://github.com/o/r/issues/12:3: error: "), empty.output.constData());
        QVERIFY(checkEvent(eventOf(soundBody, {}), folder).output.contains("[issue.labels]"));
        QCOMPARE(checkEvent(eventOf(soundBody), m_form).code, int(ExitFine));
    }

    void whatIsNoEventOfAnIssueIsRefused()
    {
        for (const QByteArray &event :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"issue\": 1}"), QByteArray("{\"issue\": {\"title\": \"a\"}}"),
              QByteArray("[").repeated(100000), eventOf(soundBody, {}, "pull_request"), eventOf(QStringLiteral("nothing")),
              eventOf(QString()), eventOf(QStringLiteral("a").repeated(2000000))}) {
            const Outcome outcome = checkEvent(event, QFileInfo(m_form).path());
            QVERIFY2(outcome.code == ExitFailed && outcome.output.isEmpty(), event.left(200) + outcome.output);
            QVERIFY(outcome.errors.startsWith("waybill: "));
        }
        QCOMPARE(run({QStringLiteral("check")}).code, int(ExitFailed));
        QCOMPARE(run({QStringLiteral("check"), m_form, QStringLiteral("--from-event"), QStringLiteral("-")}, eventOf(soundBody)).code,
                 int(ExitFailed));
    }

    void theLinkCarriesEachAnswerByItsId()
    {
        const Outcome outcome = link(
            "values: {title: 'One & two', what_is: \"a+b\\u00e4\", on: [{task: x, done: true}, {task: z, done: true}], no_id: left}\n");
        QVERIFY2(outcome.code == ExitFine, outcome.errors);
        QCOMPARE(outcome.output,
                 QByteArray("https://github.com/o/r/issues/new?template=bug.yml&title=One%20%26%20two&what-is=a%2Bb%C3%A4&on=x%2C%20z\n"));
        QVERIFY2(outcome.errors.contains("No id"), outcome.errors.constData());
        QCOMPARE(link("values: {}\n").output, QByteArray("https://github.com/o/r/issues/new?template=bug.yml\n"));
    }

    void aLinkThatIsTooLongIsRefused()
    {
        const Outcome outcome = link("values: {what_is: \"" + QByteArray("ab ").repeated(3000) + "\"}\n");
        QCOMPARE(outcome.code, int(ExitFailed));
        QVERIFY2(outcome.output.isEmpty() && outcome.errors.contains("8,192"), outcome.errors.constData());
        QCOMPARE(link("values: {nothing: a}\n").code, int(ExitFailed));
        QCOMPARE(run({QStringLiteral("link"), QStringLiteral("--values"), QStringLiteral("-")}, "values: {}\n").code, int(ExitFailed));
    }

    void ofAMarkdownTemplateTheBodyGoesAlong()
    {
        const Outcome outcome = run({QStringLiteral("link"), QStringLiteral("--values"), cases + QStringLiteral("/release/values.yml"),
                                     QStringLiteral("--repo"), QStringLiteral("https://github.com/o/r")});
        QVERIFY2(outcome.code == ExitFine, outcome.errors);
        const QUrlQuery query(QUrl::fromEncoded(outcome.output.trimmed()));
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).toUtf8(),
                 contentOf(cases + QStringLiteral("/release/expected.md")));
    }

    void aFirstGuideOfACollectedTemplateGivesTheSameFields()
    {
        const QStringList files =
            filesIn({QStringLiteral(WAYBILL_TESTS "/corpus")}, [](const QString &file) { return isTemplateName(file); });
        QStringList wrong;
        int named = 0;
        // An ordinary run takes some of them.
        for (qsizetype i = 0; i<files.size(); i += test::seeds(0)> 0 ? 1 : 4) {
            const QString path = files.at(i);
            const QByteArray text = contentOf(path);
            const Result<LoadedForm> found = formOfText(text, path);
            if (!found)
                continue;
            const QString copy = file(QFileInfo(path).fileName());
            const QString guide = file(QFileInfo(path).completeBaseName() + QStringLiteral(".guide.yml"));
            const Result<QByteArray> first = firstGuide(text, path);
            QVERIFY2(first, qPrintable(path));
            write(copy, text);
            write(guide, first.value());
            const LintedFile linted = lintFile(guide, first.value());
            const Result<LoadedForm> guided = loadForm(copy);
            const QStringList before = outlineOf(found.value());
            const QStringList after = guided ? outlineOf(guided.value()) : QStringList();
            if (!linted.problems.isEmpty())
                wrong.append(QStringLiteral("%1:%2: %3").arg(path).arg(linted.problems[0].line).arg(linted.problems[0].message));
            for (qsizetype line = 0; linted.problems.isEmpty() && line < qMax(before.size(), after.size()); ++line) {
                if (before.value(line) != after.value(line))
                    wrong.append(QStringLiteral("%1:\n  %2\n  %3").arg(path, before.value(line), after.value(line)));
            }
            named += int(first.value().count("  - id: "));
            QVERIFY(QFile::remove(guide) && QFile::remove(copy));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u'\n' + wrong.join(u'\n')));
        QVERIFY2(named > 100, qPrintable(QString::number(named)));
    }

    void aFirstGuideIsWrittenForAFileAndForTheStandardInput()
    {
        const QString guide = m_folder->filePath(QStringLiteral("ISSUE_TEMPLATE/bug.guide.yml"));
        QCOMPARE(run({QStringLiteral("guide"), m_form, QStringLiteral("-o"), guide}).code, int(ExitFine));
        QVERIFY(run({QStringLiteral("lint"), guide}).output.startsWith("Files: 1. Errors: 0. Warnings: 0."));
        QVERIFY(contentOf(guide).contains("id: \"bug\"\nname: \"Bug report\"\n"));
        const QByteArray read = run({QStringLiteral("guide"), QStringLiteral("-")}, "## A\n\n- **B:** \n\n| C |\n|---|\n| |\n").output;
        QVERIFY2(read.contains("- id: b\n    at: {line: \"B\"}\n    kind: text\n"), read);
        QVERIFY2(read.contains("\n# - c"), read);
        for (const QByteArray &hostile : {QByteArray(), QByteArray("a\0b", 3), QByteArray("\xff"), QByteArray("name: [\nbody: []\n")}) {
            const Outcome outcome = run({QStringLiteral("guide"), QStringLiteral("-")}, hostile);
            QVERIFY2(outcome.code == ExitFailed || lintFile(QStringLiteral("a.guide.yml"), outcome.output).problems.size() <= 1,
                     outcome.output + outcome.errors);
        }
        QCOMPARE(run({QStringLiteral("guide"), file(QStringLiteral("none.md"))}).code, int(ExitFailed));
    }

    void aGuideNamedByHandStandsForTheOneThatIsFound()
    {
        const QString other = QFileInfo(m_form).dir().filePath(QStringLiteral("other.md"));
        const QString strict = m_folder->filePath(QStringLiteral("strict.yml"));
        write(QString(other).replace(QLatin1String(".md"), QLatin1String(".guide.yml")),
              "guide: 1\nid: found\nname: Found\nfields:\n  - {id: found_a, at: {line: A}, kind: text}\n");
        write(strict,
              "guide: 1\nid: strict\nname: Strict\nfields:\n  - {id: the_a, at: {line: A}, kind: version}\n"
              "rules:\n  - {id: a-there, field: the_a, check: required, severity: error, message: A is missing.}\n");
        const auto with = [&](const QStringList &words, const QString &guide, const QByteArray &input = {}) {
            return run(words + QStringList{QStringLiteral("--guide"), guide}, input);
        };
        const QStringList inspect{QStringLiteral("inspect"), other};
        QVERIFY(run(inspect).output.contains("found_a\ttext"));
        QVERIFY(with(inspect, strict).output.contains("the_a\tversion"));
        const QByteArray bare = with(inspect, QStringLiteral("none")).output;
        QVERIFY2(bare.contains("\tA\n") && !bare.contains("found_a") && !bare.contains("the_a"), bare.constData());

        // Values are read by its ids, and answers checked by its rules.
        const QByteArray values = "values:\n  title: One\n  the_a: v1.2.3\n";
        const QStringList from{QStringLiteral("export"), QStringLiteral("--values"), QStringLiteral("-"), QStringLiteral("--template"),
                               other};
        const Outcome written = with(from, strict, values);
        QVERIFY2(written.output == "## Else\n\n- **A:** v1.2.3\n", written.errors + written.output);
        QCOMPARE(run(from, values).code, int(ExitFailed));
        const QStringList check{QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--template"), other};
        QCOMPARE(run(check, "## Else\n\n- **A:** \n").code, int(ExitFine));
        const Outcome missing = with(check, strict, "## Else\n\n- **A:** \n");
        QCOMPARE(missing.code, int(ExitProblems));
        QVERIFY2(missing.output.contains("A is missing."), missing.output.constData());
    }

    void aGuideNamedByHandThatCannotBeUsedIsNotPassedOver()
    {
        const QString other = QFileInfo(m_form).dir().filePath(QStringLiteral("other.md"));
        const QString wrong = m_folder->filePath(QStringLiteral("wrong.yml"));
        write(wrong, "guide: 1\nid: wrong\nname: Wrong\nfields:\n  - {id: b, at: {line: B}, kind: text}\n");
        // One that does not fit, one that is made for another template, one that is not there, and what is none.
        for (const QString &guide :
             {wrong, QStringLiteral("production-deployment"), m_folder->filePath(QStringLiteral("absent.yml")), QString(), other}) {
            const Outcome outcome = run({QStringLiteral("inspect"), other, QStringLiteral("--guide"), guide});
            QVERIFY2(outcome.code == ExitFailed && outcome.output.isEmpty() && !outcome.errors.isEmpty(), qPrintable(guide));
        }
        // A built-in template without its guide is what its text says.
        const QStringList inspect{QStringLiteral("inspect"), QStringLiteral("production-deployment"), QStringLiteral("--guide")};
        const QByteArray bare = run(inspect + QStringList{QStringLiteral("none")}).output;
        const QByteArray own = run(inspect + QStringList{QStringLiteral("production-deployment")}).output;
        QCOMPARE(own, run(inspect.first(2)).output);
        QVERIFY(!bare.isEmpty() && bare != own);
    }

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// What a form asks for, in order.
    static QStringList outlineOf(const LoadedForm &form)
    {
        QStringList lines;
        for (const Field &field : form.definition->fields) {
            // Words before the first heading have no name in a guide, and where there is one they stay words.
            if (field.stays && form.definition->sections.at(field.section).heading.isEmpty())
                continue;
            // Of ids, guides take only those of plain letters.
            const bool plain = QString::fromLatin1(field.id.toLatin1()) == field.id && !field.id.startsWith(QLatin1String("field_"));
            QString line = (plain ? field.id : QString()) + u' ' + nameOf(field.kind) + u' '
                + form.definition->sections.at(field.section).heading + u' ' + field.label;
            if (const auto *list = std::get_if<ChecklistKind>(&field.kind)) {
                line += list->editable ? QStringLiteral(" editable") : QString();
                for (const TemplateTask &task : list->tasks)
                    line += QStringLiteral(" [") + task.text;
            }
            if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
                for (const ChoiceOption &option : choice->options)
                    line += QStringLiteral(" /") + option.text;
            }
            lines.append(line);
        }
        return lines;
    }
    Outcome checkEvent(const QByteArray &event, const QString &templateName)
    {
        return run(
            {QStringLiteral("check"), QStringLiteral("--from-event"), QStringLiteral("-"), QStringLiteral("--template"), templateName},
            event);
    }
    Outcome link(const QByteArray &values)
    {
        return run({QStringLiteral("link"), QStringLiteral("--values"), QStringLiteral("-"), QStringLiteral("--template"), m_form,
                    QStringLiteral("--repo"), QStringLiteral("o/r")},
                   values);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_form;
};

QTEST_GUILESS_MAIN(TestAuthorCommands)
#include "tst_authorcommands.moc"
