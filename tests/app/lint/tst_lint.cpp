#include "app/library/authorfile.h"
#include "app/library/chooserconfig.h"
#include "app/library/templatetext.h"
#include "app/lint/lint.h"
#include "tests/app/cli/commandcalls.h"
#include "tests/support/app/fuzztargets.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QByteArray soundForm = "name: Bug\ndescription: A bug\nbody:\n  - {type: input, attributes: {label: A}}\n";

QStringList found(const QString &path, const QByteArray &bytes)
{
    QStringList rules;
    for (const FileProblem &problem : lintFile(path, bytes).problems)
        rules.append(severityName(problem.severity) + u' ' + problem.rule);
    return rules;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsHeldAgainstTheRulesOfItsKind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rules");
        const auto row = [](const char *path, const QByteArray &bytes, const char *rules) {
            QTest::addRow("%s, %s", path, rules) << QString::fromLatin1(path) << bytes << QString::fromLatin1(rules);
        };
        row("bug.yml", soundForm, "");
        row("bug.YAML", "name: Bug\n", "error form.required-key error form.required-key");
        row("-", soundForm, "");
        row("bug.md", "---\nname: Bug report\nabout: A bug\n---\n# A\n", "");
        row("bug.md", "---\nname: Bug\nabout: A bug\n---\n# A\n", "warning front-matter.name");
        row("bug.md", "---\nname: Bug report\n---\n# A\n", "warning front-matter.about");
        row("bug.md", "# A\n", "warning front-matter.name warning front-matter.about");
        row("issue_template.md", "# A\n", "");
        row("bug.md", "---\nname: [\n---\n# A\n", "warning front-matter.unreadable");
        row("bug.md", QByteArray("a\0b", 3), "error file.binary");
        row("bug.md", "\xff\xfe", "error file.not-utf8");
        row("config.yml", "blank_issues_enabled: false\ncontact_links:\n  - {name: A, url: 'https://a.test', about: B}\n", "");
        row("config.yaml", "blank_issues_enabled: false\n", "warning config.name");
        row("config.yml", "blank_issues: false\n", "warning config.unknown-key");
        row("config.yml", "blank_issues_enabled: maybe\n", "warning config.blank-issues");
        row("config.yml", "contact_links: a\n", "warning config.contact-links");
        row("config.yml", "contact_links: [{name: A, about: B}]\n", "warning config.contact-links");
        row("config.yml", "contact_links: [{name: A, about: B, url: 'javascript:a'}]\n", "warning config.contact-links");
        row("config.yml", "contact_links: [{name: A, about: B, url: 'https://a.test', icon: C}]\n", "warning config.unknown-key");
        row("config.yml", "contact_links: [{name: A, about: B, url: 'https://'}]\n", "warning config.contact-links");
        row("config.yml", "a: [\n", "error yaml.invalid");
        row("a.guide.yml", "guide: 1\nid: a\nname: A\n", "warning guide.no-template");
        row("a.guide.yml", "guide: 1\nid: a\nname: A\nhello: world\n", "error guide.invalid");
        row("a.yml", "contract: 1\n", "error contract.invalid");
        // It names a guide and is none.
        row("a.yml", "contract: 1\nguide: production-deployment\n", "error contract.invalid");
    }

    void aFileIsHeldAgainstTheRulesOfItsKind()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QTEST(found(path, bytes).join(u' '), "rules");
    }

    /// What tests/fuzz/run found once, and an input of each kind beside it.
    void whatMadeUpInputsFoundIsReadWithoutHarm()
    {
        for (const FuzzTarget &target : fuzzTargets()) {
            for (const QByteArray &any :
                 {QByteArray(), QByteArray("\0\xff\r\n", 4), QByteArray("---\n- [ ] a\n### b\n"), QByteArray("a: {b: [c]}\n")})
                target.read(any);
            const QDir folder(QStringLiteral(WAYBILL_TESTS "/fuzz/found/") + QLatin1String(target.name));
            for (const QString &name : folder.entryList(QDir::Files)) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                target.read(file.readAll());
            }
        }
    }

    void whatIsAboutTemplatesFindsItsOwn()
    {
        const QByteArray guide = "guide: 1\nid: small\nname: Small\n";
        const QByteArray fittingGuide = guide + "fields:\n  - { id: who, at: { line: Name }, kind: text }\n";
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(QStringLiteral(".github/waybill/contracts")) && root.mkpath(QStringLiteral(".github/ISSUE_TEMPLATE")));
        const auto path = [&root](const char *name) {
            return QDir::cleanPath(root.filePath(QStringLiteral(".github/") + QLatin1String(name)));
        };
        const QString templ = path("ISSUE_TEMPLATE/small.md");
        QVERIFY(write(templ, "---\nname: Small one\n---\n\n### More\n\n- **Name:** x\n"));
        QVERIFY(write(path("ISSUE_TEMPLATE/another.md"), "---\nname: Another\n---\n"));
        const auto found = [&path](const char *name, const QByteArray &yaml) { return QDir::cleanPath(templateFor(yaml, path(name))); };
        QCOMPARE(found("ISSUE_TEMPLATE/small.guide.yml", "guide: ["), templ);
        QCOMPARE(found("waybill/small.yml", fittingGuide), templ);
        QCOMPARE(found("waybill/x.yml", guide + "for: Small one\n"), templ);
        QCOMPARE(found("waybill/x.yml", fittingGuide), QString());
        QCOMPARE(found("waybill/x.yml", guide + "template: small.md\n"), templ);
        QCOMPARE(found("ISSUE_TEMPLATE/config.yml", ""), path("ISSUE_TEMPLATE/another.md"));
        QCOMPARE(found("config.yml", ""), QString());
        QVERIFY(write(path("ISSUE_TEMPLATE/small.guide.yml"), fittingGuide));
        QCOMPARE(found("waybill/contracts/a.yml", "contract: 1\nguide: small\n"), templ);
        QCOMPARE(found("waybill/contracts/a.yml", "contract: 1\nguide: production-deployment\n"), QStringLiteral("production-deployment"));
        QCOMPARE(found("waybill/contracts/a.yml", "contract: 1\nguide: ../small\n"), QString());
        QVERIFY(write(path("ISSUE_TEMPLATE/small.guide.yml"), guide + "fields:\n  - { id: who, at: { line: None }, kind: text }\n"));
        QCOMPARE(formFor("guide: 1\n", path("ISSUE_TEMPLATE/small.guide.yml"))->origin, templ);
    }

    void aGuideOfARepositoryIsHeldAgainstItsTemplate()
    {
        const auto rules = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() ? found(path, bytes).join(u' ')
                                                                                                        : QStringLiteral("not written");
        };
        QTemporaryDir folder;
        const QDir root(folder.path());
        // As well where the folder of templates is in the root, or the template is a single file.
        for (const char *templ : {".github/ISSUE_TEMPLATE/small.md", "ISSUE_TEMPLATE/small.md", "docs/issue_template.md"}) {
            const QString guide = root.filePath(QStringLiteral("repo/.github/waybill/x.yml"));
            const QByteArray head =
                "guide: 1\nid: small\nname: Small\ntemplate: " + QByteArray(templ) + "\nfields:\n  - { id: who, kind: text, at: ";
            const QString path = root.filePath(QStringLiteral("repo/") + QLatin1String(templ));
            QVERIFY(root.mkpath(QFileInfo(path).path()) && root.mkpath(QFileInfo(guide).path()));
            QCOMPARE(rules(guide, head + "{ line: Name } }\n"), QStringLiteral("warning guide.no-template"));
            rules(path, "---\nname: Small one\nabout: A\n---\n### A\n\n- **Name:** x\n");
            QCOMPARE(rules(guide, head + "{ line: Name } }\n"), QString());
            QVERIFY2(rules(guide, head + "{ line: None } }\n").startsWith(QStringLiteral("error guide.")), templ);
            QVERIFY(QDir(root.filePath(QStringLiteral("repo"))).removeRecursively());
        }
    }

    void theChooserIsReadAsFarAsItCanBe()
    {
        const QByteArray links = "contact_links:\n  - {name: Forum, url: 'https://a.test/x?y=1', about: Questions}\n"
                                 "  - {name: Bad, url: 'file:///etc/passwd', about: No}\n  - {name: Half}\n";
        const ReadChooserConfig read = readChooserConfig("blank_issues_enabled: false\n" + links, QStringLiteral("config.yml"));
        QVERIFY(!read.config.blankIssues);
        const ContactLink forum{QStringLiteral("Forum"), QUrl(QStringLiteral("https://a.test/x?y=1")), QStringLiteral("Questions")};
        QCOMPARE(read.config.links, QList<ContactLink>{forum});
        QCOMPARE(read.problems.size(), 3);
        QCOMPARE(std::pair(read.problems.at(0).line, read.problems.at(0).column), std::pair(4, 22));
        QVERIFY(readChooserConfig({}, {}).config.blankIssues && readChooserConfig("a: [", {}).config.blankIssues);
        const QByteArray many = "contact_links:\n" + QByteArray("  - {name: A, url: 'https://a.test', about: B}\n").repeated(1000);
        QCOMPARE(readChooserConfig(many, {}).config.links.size(), mostContactLinks);
    }

    void whatIsFoundInCollectedFilesIsInTheTableOfRules()
    {
        QStringList known;
        for (const LintRule &rule : lintRules())
            known.append(QLatin1String(rule.id));
        QVERIFY(std::is_sorted(known.cbegin(), known.cend()));
        QStringList missing;
        for (const QString &path :
             filesIn({QStringLiteral(WAYBILL_TESTS "/corpus")}, [](const QString &file) { return isTemplateName(file); })) {
            for (const FileProblem &problem : lintFile(path, contentOf(path)).problems) {
                if (!known.contains(problem.rule) && !problem.rule.startsWith(QLatin1String("file.")))
                    missing.append(problem.rule);
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void aFolderIsLookedThroughForWhatGitHubReads()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        QVERIFY(dir.mkpath(QStringLiteral(".github/ISSUE_TEMPLATE")) && dir.mkpath(QStringLiteral("docs")));
        const QString templates = dir.filePath(QStringLiteral(".github/ISSUE_TEMPLATE/"));
        write(templates + QStringLiteral("a.yml"), soundForm);
        write(templates + QStringLiteral("b.md"), "---\nname: Bug\nabout: A bug\n---\n");
        write(dir.filePath(QStringLiteral("docs/other.yml")), "a: b\n");
        write(dir.filePath(QStringLiteral("README.md")), "# A\n");
        const Outcome all = run({QStringLiteral("lint"), folder.path()});
        QCOMPARE(all.code, int(ExitProblems));
        QVERIFY2(all.output.contains("b.md:1:1: error: “Bug” is the name of a.yml as well"), all.output.constData());
        QVERIFY2(all.output.endsWith("Files: 2. Errors: 1. Warnings: 1.\n"), all.output.constData());
        QCOMPARE(run({QStringLiteral("lint"), templates + QStringLiteral("a.yml")}).code, int(ExitFine));
        QCOMPARE(run({QStringLiteral("lint"), dir.filePath(QStringLiteral("docs"))}).code, int(ExitFailed));
        QCOMPARE(run({QStringLiteral("lint"), QStringLiteral("-")}, soundForm).code, int(ExitFine));
        QCOMPARE(run({QStringLiteral("lint"), dir.filePath(QStringLiteral("nowhere.yml"))}).code, int(ExitFailed));
    }

    void programsReadItAsJsonAndAsSarif()
    {
        const QStringList lint{QStringLiteral("lint"), QStringLiteral("-"), QStringLiteral("--format")};
        const QByteArray form = "name: Bug\ndescription: d\nbody:\n  - {type: x, attributes: {label: A}}\n";
        const QJsonArray files = QJsonDocument::fromJson(run(lint + QStringList{QStringLiteral("json")}, form).output).array();
        const QJsonObject problem = files.at(0).toObject().value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("rule")).toString(), QStringLiteral("form.unknown-type"));
        QCOMPARE(problem.value(QStringLiteral("line")).toInt(), 4);

        const QJsonObject log = QJsonDocument::fromJson(run(lint + QStringList{QStringLiteral("sarif")}, form).output).object();
        QCOMPARE(log.value(QStringLiteral("version")).toString(), QStringLiteral("2.1.0"));
        const QJsonObject sarif = log.value(QStringLiteral("runs")).toArray().at(0).toObject();
        const QJsonObject result = sarif.value(QStringLiteral("results")).toArray().at(0).toObject();
        QCOMPARE(result.value(QStringLiteral("ruleId")).toString(), QStringLiteral("form.unknown-type"));
        const QJsonObject driver = sarif.value(QStringLiteral("tool")).toObject().value(QStringLiteral("driver")).toObject();
        QCOMPARE(driver.value(QStringLiteral("rules")).toArray().size(), qsizetype(lintRules().size()));
        QCOMPARE(run(lint + QStringList{QStringLiteral("xml")}, form).code, int(ExitFailed));
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
