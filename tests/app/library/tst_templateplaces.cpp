#include "app/base/textfile.h"
#include "app/library/repositoryforms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QByteArray bug = "---\nname: Bug report\nabout: What is wrong\n---\n\n### What happened\n\n- **Version:** [e.g. v1.0.0]\n";
const QByteArray guideOfBug =
    "guide: 1\nid: bug\nname: Guided bug\nfields:\n  - id: version\n    at: { line: Version }\n    kind: version\n";

/// A folder of this computer that a test fills.
struct Clone
{
    QTemporaryDir folder;

    QString path(const QString &name = {}) const { return name.isEmpty() ? folder.path() : folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes = bug) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
    }
    /// Names of what it offers; "!code" where that is nothing.
    QStringList offered(const QString &below = {}) const
    {
        const Result<OfferedFiles> files = templatesOfFolder(path(below));
        if (!files)
            return {u'!' + files.error().code};
        QStringList names;
        for (const OfferedFile &file : files.value().templates)
            names += QDir(QFileInfo(path()).canonicalFilePath()).relativeFilePath(file.path);
        return names;
    }
};

} // namespace

/// Where templates are looked for, by GitHub's rules.
class TestTemplatePlaces : public QObject
{
    Q_OBJECT

private slots:
    void formsComeBeforeMarkdownEachSignBySign()
    {
        QCOMPARE(templatesAmong({QStringLiteral("2-b.md"), QStringLiteral("config.yml"), QStringLiteral("1-a.md"),
                                 QStringLiteral("11-c.md"), QStringLiteral("z.yml"), QStringLiteral("b.YAML"),
                                 QStringLiteral("z.guide.yml"), QStringLiteral("notes.txt"), QStringLiteral("Z.MD")}),
                 (QStringList{QStringLiteral("b.YAML"), QStringLiteral("z.yml"), QStringLiteral("1-a.md"), QStringLiteral("11-c.md"),
                              QStringLiteral("2-b.md"), QStringLiteral("Z.MD")}));
    }

    void letterCaseOfTheFolderDoesNotCount()
    {
        QCOMPARE(templateFolderAmong({QStringLiteral("workflows"), QStringLiteral("issue_template")}), QStringLiteral("issue_template"));
        QCOMPARE(templateFolderAmong({QStringLiteral("Issue_Template"), QStringLiteral("ISSUE_TEMPLATE")}),
                 QStringLiteral("ISSUE_TEMPLATE"));
        QCOMPARE(templateFolderAmong({QStringLiteral("ISSUE_TEMPLATES"), QStringLiteral("ISSUE-TEMPLATE")}), QString());
    }

    void theSingleTemplateHasItsOldNames()
    {
        for (const char *name : {"issue_template.md", "ISSUE_TEMPLATE", "Issue-Template.txt"})
            QCOMPARE(singleTemplateAmong({QStringLiteral("a.md"), QLatin1String(name)}), QLatin1String(name));
        for (const char *name : {"issue_template.yml", "my_issue_template.md", "issue_template_old.md", "issue_template.md.bak"})
            QCOMPARE(singleTemplateAmong({QLatin1String(name)}), QString());
        QCOMPARE(singleTemplateAmong({QStringLiteral("ISSUE_TEMPLATE"), QStringLiteral("issue_template.md")}),
                 QStringLiteral("issue_template.md"));
    }

    void aCloneOffersTheFirstFolderThatHoldsAnything()
    {
        const Clone clone;
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("!templates.none")});
        clone.put(QStringLiteral("docs/ISSUE_TEMPLATE/d.md"));
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("docs/ISSUE_TEMPLATE/d.md")});
        clone.put(QStringLiteral("issue_template/r.md"));
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("issue_template/r.md")});
        QDir().mkpath(clone.path(QStringLiteral(".github/ISSUE_TEMPLATE")));
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("issue_template/r.md")});
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/b.md"));
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/a.yml"), "name: Form\n");
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/more/deep.md"));
        const QStringList own{QStringLiteral(".github/ISSUE_TEMPLATE/a.yml"), QStringLiteral(".github/ISSUE_TEMPLATE/b.md")};
        QCOMPARE(clone.offered(), own);
        // Named itself, it offers the same.
        QCOMPARE(clone.offered(QStringLiteral(".github/ISSUE_TEMPLATE")), own);
    }

    void theSingleTemplateCountsWithoutAFolder()
    {
        const Clone clone;
        clone.put(QStringLiteral("docs/issue_template.md"));
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("docs/issue_template.md")});
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE.md"));
        QCOMPARE(clone.offered(), QStringList{QStringLiteral(".github/ISSUE_TEMPLATE.md")});
        clone.put(QStringLiteral("ISSUE_TEMPLATE/config.yml"), "blank_issues_enabled: false\n");
        QCOMPARE(clone.offered(), QStringList{QStringLiteral("!templates.none")});
    }

    void whatIsTooLargeOrUnreadableIsOfferedWithTheReason()
    {
        const Clone clone;
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/large.md"), QByteArray(largestOffered + 1, 'a'));
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/nul.md"), QByteArray(10, '\0'));
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/whole.md"), QByteArray(largestOffered, 'a'));
        const OfferedFiles files = templatesOfFolder(clone.path()).value();
        QCOMPARE(files.templates.size(), 3);
        QCOMPARE(files.templates.at(0).error->code, QStringLiteral("template.too-large"));
        QVERIFY(files.templates.at(1).error && files.templates.at(1).text.isEmpty());
        QVERIFY(!files.templates.at(2).error);
    }

    void noMoreThanAHundredAreOffered()
    {
        const Clone clone;
        for (int i = 0; i < 101; ++i)
            clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/%1.md").arg(i));
        const OfferedFiles files = templatesOfFolder(clone.path()).value();
        QCOMPARE(files.templates.size(), mostOfferedTemplates);
        QVERIFY(files.cut);
    }

    void aGuideIsFoundByItsTemplate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("found");
        QTest::newRow("named in it") << QStringLiteral("any.yml") << QByteArray("template: BUG.md\n") << true;
        QTest::newRow("called like it") << QStringLiteral("bug.yml") << QByteArray() << true;
        QTest::newRow("called like it, as a guide") << QStringLiteral("bug.guide.yml") << QByteArray() << true;
        QTest::newRow("by the front matter") << QStringLiteral("any.yaml") << QByteArray("for: Bug report\n") << true;
        QTest::newRow("another's") << QStringLiteral("any.yml") << QByteArray("template: feature.md\n") << false;
        QTest::newRow("another's, called like it") << QStringLiteral("bug.yml") << QByteArray("template: feature.md\n") << false;
        QTest::newRow("nobody's") << QStringLiteral("any.yml") << QByteArray() << false;
        QTest::newRow("no guide's name") << QStringLiteral("bug.txt") << QByteArray("template: bug.md\n") << false;
    }
    void aGuideIsFoundByItsTemplate()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, key);
        QFETCH(const bool, found);
        const Clone clone;
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/bug.md"));
        clone.put(QStringLiteral(".github/waybill/") + file, guideOfBug + key);
        clone.put(QStringLiteral(".github/waybill/broken.yml"), "guide: [\n");
        clone.put(QStringLiteral(".github/waybill/contracts/bug.yml"), guideOfBug);
        const Result<LoadedForm> form = loadForm(clone.path(QStringLiteral(".github/ISSUE_TEMPLATE/bug.md")));
        QVERIFY2(form, form ? "" : qPrintable(form.error().text()));
        QCOMPARE(form.value().definition->name == u"Guided bug", found);
        // What is kept of a draft has the guide in it.
        QCOMPARE(formOfSources(sourcesOf(form.value()).value(), {}, false).value().definition->name, form.value().definition->name);
        // Nor does it need the folder to be a clone's root.
        QCOMPARE(templatesOfFolder(clone.path()).value().guides.isEmpty(), file.endsWith(u".txt") && key.isEmpty());
    }

    void theGuideBesideATemplateComesFirst()
    {
        const Clone clone;
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/bug.md"));
        clone.put(QStringLiteral(".github/waybill/bug.yml"), guideOfBug);
        clone.put(QStringLiteral(".github/ISSUE_TEMPLATE/bug.guide.yml"), QByteArray(guideOfBug).replace("Guided", "Nearer"));
        QCOMPARE(loadForm(clone.path(QStringLiteral(".github/ISSUE_TEMPLATE/bug.md"))).value().definition->name,
                 QStringLiteral("Nearer bug"));
    }

    void aGuideThatDoesNotFitIsLeftOutWithAWord()
    {
        const QByteArray other = QByteArray(guideOfBug).replace("line: Version", "line: Nothing");
        const Result<LoadedForm> form =
            formWithGuides(bug, QStringLiteral(".github/ISSUE_TEMPLATE/bug.md"), {{QStringLiteral(".github/waybill/bug.yml"), other, {}}});
        QVERIFY(form);
        QCOMPARE(form.value().definition->name, QStringLiteral("Bug report"));
        QVERIFY(form.value().notices.constFirst().contains(u".github/waybill/bug.yml"));
    }

    void aBuiltInGuideIsFoundByTheTemplatesVeryBytes()
    {
        const QString known =
            QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");
        const LoadedForm later = loadForm(known).value();
        QVERIFY(later.guideFile.contains(u"2025-06"));
        // The built-in template names the first guide in the same way.
        const LoadedForm first = loadForm(QStringLiteral("production-deployment")).value();
        const Result<YamlNode> guide = readBuiltInDocument(first.guideFile);
        QCOMPARE(guide.value()["fingerprints"].items.constFirst().text, gitBlobId(first.layout->file()));
        // Another version goes by its name, as before.
        QVERIFY(!formWithGuides(later.layout->file() + "\n", QStringLiteral("x.md"), {}).value().guideFile.isEmpty());
    }

    void theGuideOfASingleTemplateIsFound()
    {
        const Clone clone;
        for (const char *name : {"issue_template.md", "docs/issue_template.md", ".github/issue_template.md"})
            clone.put(QLatin1String(name));
        clone.put(QStringLiteral(".github/waybill/issue_template.yml"), guideOfBug);
        for (const char *name : {"issue_template.md", "docs/issue_template.md", ".github/issue_template.md"})
            QCOMPARE(loadForm(clone.path(QLatin1String(name))).value().definition->name, QStringLiteral("Guided bug"));
        // A file of any other name has nothing to do with the folder.
        clone.put(QStringLiteral("bug.md"));
        clone.put(QStringLiteral(".github/waybill/bug.yml"), guideOfBug);
        QCOMPARE(loadForm(clone.path(QStringLiteral("bug.md"))).value().definition->name, QStringLiteral("Bug report"));
    }
};

QTEST_GUILESS_MAIN(TestTemplatePlaces)
#include "tst_templateplaces.moc"
