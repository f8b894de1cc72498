#include "sizechecks.h"

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

using namespace waybill::test;

namespace {

const QString root = QStringLiteral(WAYBILL_SOURCE);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> sourcesIn(const QStringList &folders)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.ui")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.append({path.mid(root.size() + 1), contentOf(path)});
        }
    }
    return files;
}

QSet<QString> headersOf(const QString &module)
{
    const QStringList names = QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module).entryList(QDir::Files);
    return {names.begin(), names.end()};
}

/// Every breach on a line of its own, so that one run shows them all.
QByteArray report(const QStringList &breaches)
{
    return "\n" + breaches.join(u'\n').toUtf8();
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void includesFollowTheTableOfFolders();
    void noSourceHoldsAWordOfTheProductionTemplate();
    void nothingUnfinishedNestedOrConnectedByString();
    void everyFolderHasARowOfTheTable();
    void nothingIsOverlong();
    void noFolderHoldsTooMuch();
    void theTopLevelHoldsOnlyWhatBelongsThere();
    void theAppLibraryLinksNoWindow();

    void anIncludeAgainstTheTableIsFound_data();
    void anIncludeAgainstTheTableIsFound();
    void anIncludeByTheTableIsFine_data();
    void anIncludeByTheTableIsFine();
    void aWordOfTheTemplateIsFound_data();
    void aWordOfTheTemplateIsFound();
    void aWordThatIsNotTheTemplatesIsFine_data();
    void aWordThatIsNotTheTemplatesIsFine();
    void aLeftoverIsFound_data();
    void aLeftoverIsFound();
    void theLoopOfTheProgramIsFine();
    void theTableIsReadOutOfReadme();
    void aFolderWithoutARowAndARowWithoutAFolderAreFound();
    void anOverlongFileIsFoundUnlessExcused();
    void anOverlongFunctionIsFound();
    void anOverlongClassIsFoundOverItsFiles();
    void aFullFolderAndADeepOneAreFound();
    void aStrangerAtTheTopLevelIsFound();

private:
    QList<SourceFile> m_program;
    QList<SourceFile> m_tests;
    FolderTable m_table;
    QSet<QString> m_guiHeaders;
    TemplateWords m_words;
};

void TestStructure::initTestCase()
{
    m_program = sourcesIn({QStringLiteral("app"), QStringLiteral("ui")});
    m_tests = sourcesIn({QStringLiteral("tests")});
    QVERIFY2(m_program.size() > 20 && m_tests.size() > 1, "the sources were not found");
    m_table = folderTable(contentOf(root + QStringLiteral("/README.md")));
    QVERIFY2(m_table.value(QStringLiteral("app/form")).contains(QStringLiteral("app/template")), "the table in README.md was not found");
    m_guiHeaders = (headersOf(QStringLiteral("QtGui")) | headersOf(QStringLiteral("QtWidgets"))) - headersOf(QStringLiteral("QtCore"));
    QVERIFY2(m_guiHeaders.contains(QStringLiteral("QWidget")) && m_guiHeaders.contains(QStringLiteral("QColor")),
             "the headers of Qt were not found");
    m_words = templateWords(contentOf(root + QStringLiteral("/resources/templates/production-deployment.md")));
    QVERIFY2(m_words.pairs.size() > 30 && m_words.options.size() == 5, "the template was not understood");
}

void TestStructure::includesFollowTheTableOfFolders()
{
    QStringList breaches;
    for (const SourceFile &file : m_program)
        breaches += includeBreaches(file, m_table, m_guiHeaders);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::noSourceHoldsAWordOfTheProductionTemplate()
{
    QStringList breaches;
    for (const SourceFile &file : m_program)
        breaches += wordBreaches(file, m_words);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::nothingUnfinishedNestedOrConnectedByString()
{
    QStringList breaches;
    for (const SourceFile &file : m_program)
        breaches += leftoverBreaches(file, true);
    for (const SourceFile &file : m_tests) {
        // This test has to show what it looks for.
        if (!file.path.startsWith(u"tests/app/structure/"))
            breaches += leftoverBreaches(file, false);
    }
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::everyFolderHasARowOfTheTable()
{
    QSet<QString> folders;
    for (const SourceFile &file : m_program)
        folders += folderOf(file.path);
    const QStringList breaches = rowBreaches(m_table, folders);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::nothingIsOverlong()
{
    // What, and why it is better whole.
    const QHash<QString, QString> files{};
    const QHash<QString, QString> classes{};
    const QHash<QString, QString> functions{};
    QStringList breaches = classBreaches(m_program, classes);
    for (const SourceFile &file : m_program + m_tests)
        breaches += lengthBreaches(file, files) + functionBreaches(file, functions);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::noFolderHoldsTooMuch()
{
    QStringList paths;
    for (const SourceFile &file : m_program)
        paths += file.path;
    const QStringList breaches = folderBreaches(paths);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::theTopLevelHoldsOnlyWhatBelongsThere()
{
    // What git tracks, where there is git: a build folder of one's own is nobody's business.
    QSet<QString> names;
    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("-C"), root, QStringLiteral("ls-files")});
    if (git.waitForFinished() && git.exitCode() == 0) {
        for (const QByteArray &path : git.readAllStandardOutput().split('\n'))
            names += QString::fromUtf8(path).section(u'/', 0, 0);
        names.remove(QString());
    }
    if (names.isEmpty()) {
        for (const QString &name : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            names += name;
    }
    QVERIFY(names.contains(QStringLiteral("CMakeLists.txt")));
    const QStringList breaches = topLevelBreaches(names.values());
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::theAppLibraryLinksNoWindow()
{
    const QString recipe = contentOf(root + QStringLiteral("/app/CMakeLists.txt"));
    QVERIFY(recipe.contains(u"Qt6::Core"));
    QVERIFY(!recipe.contains(u"Qt6::Gui") && !recipe.contains(u"Qt6::Widgets"));
}

void TestStructure::anIncludeAgainstTheTableIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(line);
    };
    row("base needs nothing", "app/base/error.h", "#include \"app/form/value.h\"");
    row("a template knows no form", "app/template/a.cpp", "#include \"app/form/value.h\"");
    row("a body knows no guide", "app/body/a.cpp", "#include \"app/guide/rule.h\"");
    row("a session knows no command", "app/session/a.cpp", "#include \"app/cli/cli.h\"");
    row("app knows no ui", "app/cli/a.cpp", "#include \"ui/window/mainwindow.h\"");
    row("a widget class by its name", "app/form/a.cpp", "#include <QWidget>");
    row("a widget class by its module", "app/form/a.cpp", "#include <QtWidgets/QWidget>");
    row("a widget header", "app/form/a.cpp", "# include <qwidget.h>");
    row("a colour", "app/body/a.h", "#include <QColor>");
    row("a new folder without a row", "app/helpers/a.h", "#include \"app/base/error.h\"");
    row("a small control knows no form", "ui/widgets/a.h", "#include \"app/form/value.h\"");
    row("a pane knows no other pane", "ui/preview/a.h", "#include \"ui/form/formview.h\"");
    row("a pane knows no command", "ui/preview/a.h", "#include \"app/cli/cli.h\"");
    row("the window knows no command", "ui/window/mainwindow.cpp", "#include \"app/cli/command.h\"");
    row("not from the root", "app/form/a.cpp", "#include \"value.h\"");
    row("out of the tree", "app/form/a.cpp", "#include \"../guide/rule.h\"");
}

void TestStructure::anIncludeAgainstTheTableIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QStringList breaches = includeBreaches({path, QStringLiteral("#pragma once\n\n") + line + u'\n'}, m_table, m_guiHeaders);
    QCOMPARE(breaches.size(), 1);
    QVERIFY2(breaches.first().startsWith(path + QStringLiteral(":3: ")), report(breaches));
}

void TestStructure::anIncludeByTheTableIsFine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(line);
    };
    row("its own folder", "app/form/a.cpp", "#include \"app/form/value.h\"");
    row("an earlier step", "app/validation/a.cpp", "#include \"app/guide/rule.h\"");
    row("Qt Core", "app/form/a.cpp", "#include <QString>");
    row("the output of moc", "app/form/a.cpp", "#include \"a.moc\"");
    row("the window knows every pane", "ui/window/mainwindow.cpp", "#include \"ui/preview/previewpane.h\"");
    row("a comment", "app/form/a.cpp", "// like #include <QWidget>");
}

void TestStructure::anIncludeByTheTableIsFine()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QStringList breaches = includeBreaches({path, line}, m_table, m_guiHeaders);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::aWordOfTheTemplateIsFound_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"// after a rollback", "bool isRollback;", "tr(\"Roll back\")", "int riskLevel = 0;", "\"risk_level\"",
                             "// the smoke tests", "\"Health Check\"", "x == u\"High\"", "{\"Release\", 1}", "deploymentType",
                             "// one deploys it", "// pending trigger  conditions", "tr(\"Additional notes\")", "\"test plan\""})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestStructure::aWordOfTheTemplateIsFound()
{
    QFETCH(QString, line);
    QVERIFY(!wordBreaches({QStringLiteral("app/form/a.cpp"), QStringLiteral("int a;\n") + line}, m_words).isEmpty());
}

void TestStructure::aWordThatIsNotTheTemplatesIsFine_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"void mouseReleaseEvent(QMouseEvent *event);", "pointer.release();", "database.rollback();",
                             "query(\"ROLLBACK TO savepoint\")", "// a date and time", "tr(\"Version\")", "int highest = 0;"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestStructure::aWordThatIsNotTheTemplatesIsFine()
{
    QFETCH(QString, line);
    const QStringList breaches = wordBreaches({QStringLiteral("app/form/a.cpp"), line}, m_words);
    QVERIFY2(breaches.isEmpty(), report(breaches));
}

void TestStructure::aLeftoverIsFound_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"// TODO later", "/* FIXME */", "// XXX", "Q_UNUSED(event)", "QEventLoop loop;", "dialog.exec();",
                             "menu->exec()", "connect(a, SIGNAL(clicked()), b, 0)", "connect(a, x, b, SLOT(go()))"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestStructure::aLeftoverIsFound()
{
    QFETCH(QString, line);
    QCOMPARE(leftoverBreaches({QStringLiteral("ui/form/a.cpp"), line}, true).size(), 1);
}

void TestStructure::theLoopOfTheProgramIsFine()
{
    for (const char *line : {"return application.exec();", "return QApplication::exec();", "return QCoreApplication::exec();",
                             "query.exec();", "// nothing left to do", "mktemp(\"XXXXXX\")"})
        QCOMPARE(leftoverBreaches({QStringLiteral("ui/main.cpp"), QString::fromUtf8(line)}, true), QStringList());
}

void TestStructure::anOverlongFileIsFoundUnlessExcused()
{
    const QString path = QStringLiteral("app/form/a.cpp");
    const SourceFile longer{path, QString(401, u'\n')};
    const SourceFile fitting{path, QString(400, u'\n')};
    const QHash<QString, QString> excuse{{path, QStringLiteral("one table")}};
    QCOMPARE(lengthBreaches(longer, {}).size(), 1);
    QCOMPARE(lengthBreaches(longer, {{path, QString()}}).size(), 1);
    QCOMPARE(lengthBreaches(longer, excuse).size(), 0);
    QCOMPARE(lengthBreaches(fitting, {}).size(), 0);
    QCOMPARE(lengthBreaches(fitting, excuse).size(), 1);
}

void TestStructure::theTableIsReadOutOfReadme()
{
    const FolderTable table = folderTable(QStringLiteral("| folder | step | may include |\n| --- | --- | --- |\n| `app/a` | First | |\n"
                                                         "| `app/b`, `app/c` | Two | a |\n| `app/cli` | Last | all of app |\n"
                                                         "| `ui/w` | Controls | |\n| `ui/p` | A pane | all of app but cli, w |\n"
                                                         "| `ui/main.cpp` | Start | everything |\n\n| `app/x` | Elsewhere | a |\n"));
    const auto row = [&table](const char *folder) {
        QStringList allowed = table.value(QString::fromLatin1(folder)).values();
        allowed.sort();
        return allowed.join(u' ');
    };
    QCOMPARE(table.size(), 7);
    QCOMPARE(row("app/a"), QString());
    QCOMPARE(row("app/b"), QStringLiteral("app/a"));
    QCOMPARE(row("app/c"), QStringLiteral("app/a"));
    QCOMPARE(row("app/cli"), QStringLiteral("app/a app/b app/c app/cli"));
    QCOMPARE(row("ui/p"), QStringLiteral("app/a app/b app/c ui/w"));
    QVERIFY(table.value(QStringLiteral("ui")).contains(QStringLiteral("ui/p")));
    QVERIFY(folderTable(QStringLiteral("No table at all.\n")).isEmpty());
}

void TestStructure::aFolderWithoutARowAndARowWithoutAFolderAreFound()
{
    const FolderTable table{{QStringLiteral("app/a"), {}}, {QStringLiteral("app/b"), {}}};
    QCOMPARE(rowBreaches(table, {QStringLiteral("app/a"), QStringLiteral("app/b")}), QStringList());
    QCOMPARE(rowBreaches(table, {QStringLiteral("app/a")}).size(), 1);
    QCOMPARE(rowBreaches(table, {QStringLiteral("app/a"), QStringLiteral("app/b"), QStringLiteral("app/c")}).size(), 1);
}

void TestStructure::anOverlongFunctionIsFound()
{
    const QString path = QStringLiteral("app/form/a.cpp");
    const auto ofLines = [](int lines) {
        return QStringLiteral("int a(int b,\n      int c)\n{\n%1}\n").arg(QStringLiteral("    f();\n").repeated(lines - 4));
    };
    QCOMPARE(functionBreaches({path, ofLines(60)}, {}), QStringList());
    QCOMPARE(functionBreaches({path, ofLines(61)}, {}).size(), 1);
    QCOMPARE(functionBreaches({path, ofLines(61)}, {{path, QStringLiteral("one table")}}), QStringList());
}

void TestStructure::anOverlongClassIsFoundOverItsFiles()
{
    const QString filler = QStringLiteral("    f();\n").repeated(200);
    const SourceFile header{QStringLiteral("app/form/a.h"), QStringLiteral("class A : public B\n{\n") + filler + QStringLiteral("};\n")};
    const SourceFile source{QStringLiteral("app/form/a.cpp"), QStringLiteral("A::A()\n    : m_b(1)\n{\n") + filler + QStringLiteral("}\n")};
    const SourceFile more{QStringLiteral("app/form/more.cpp"),
                          QStringLiteral("int A::of(int b) const\n{\n") + filler + QStringLiteral("}\n")};
    const SourceFile another{QStringLiteral("app/form/b.cpp"),
                             QStringLiteral("class A\n{\n") + filler + QStringLiteral("};\nA::A()\n{\n") + filler + QStringLiteral("}\n")};
    QCOMPARE(classBreaches({header, source}, {}), QStringList());
    QCOMPARE(classBreaches({header, source, another}, {}), QStringList());
    QCOMPARE(classBreaches({header, source, more}, {}).size(), 1);
    QCOMPARE(classBreaches({header, source, more}, {{QStringLiteral("A"), QStringLiteral("one machine")}}), QStringList());
    QCOMPARE(classBreaches({header, source}, {{QStringLiteral("A"), QStringLiteral("one machine")}}).size(), 1);
}

void TestStructure::aFullFolderAndADeepOneAreFound()
{
    QStringList paths;
    for (int i = 0; i < 15; ++i)
        paths += {QStringLiteral("app/form/u%1.h").arg(i), QStringLiteral("app/form/u%1.cpp").arg(i)};
    QCOMPARE(folderBreaches(paths), QStringList());
    QCOMPARE(folderBreaches(paths + QStringList{QStringLiteral("app/form/one.h")}).size(), 1);
    QCOMPARE(folderBreaches({QStringLiteral("app/form/more/a.h")}).size(), 1);
}

void TestStructure::aStrangerAtTheTopLevelIsFound()
{
    const QStringList names{QStringLiteral("app"), QStringLiteral(".ci"), QStringLiteral("docs"), QStringLiteral("LICENSE")};
    QCOMPARE(topLevelBreaches(names), QStringList{QStringLiteral("docs")});
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
