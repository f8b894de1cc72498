#include "app/library/opening.h"
#include "app/session/formsession.h"
#include "app/template/markdowntemplate.h"
#include "tests/support/scriptedprompts.h"
#include "ui/export/exporter.h"
#include "ui/export/exportfilename.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace waybill;
using waybill::test::ScriptedPrompts;

namespace {

const QString caseFolder = QStringLiteral(WAYBILL_TESTS "/cases/release");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

/// While one lives, no file grows beyond `bytes`: what a full disk does, without one.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTargetThatCannotBeWrittenIsNamedAndNothingIsLost_data();
    void aTargetThatCannotBeWrittenIsNamedAndNothingIsLost();
    void aFullDiskLeavesTheEarlierFileAsItWas();
    void afterAFailureAnotherPlaceCanBeChosen();
    void aPipeIsNotReplacedByAFile();
    void aFormWithErrorsIsNotExportedUnasked();
    void exportAnywayExportsWhatThereIs();
    void placeholdersThatAreLeftAreAskedAboutWithTheirLine();
    void theWholeRequestIsExportedAsExpected();
    void theFileIsSuggestedByTheTitle();
    void theHtmlFileStandsAlone();
    void theClipboardGetsTheMarkdownButDoesNotCountAsSaved();
    void guidanceAndFrontMatterComeWhenChosen();
    void answersAreSavedUntilTheNextChange();
    void aFileNameHoldsNothingThatAFileSystemMinds_data();
    void aFileNameHoldsNothingThatAFileSystemMinds();

private:
    void fill();
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<FormSession> m_session;
    std::unique_ptr<Exporter> m_exporter;
};

void TestExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = std::make_unique<ScriptedPrompts>();
    const auto form = loadForm(QStringLiteral("production-deployment"));
    QVERIFY2(form, form ? "" : qPrintable(form.error().text()));
    // Twenty minutes before the time that the case asks for.
    const QDateTime now(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    m_session = std::make_unique<FormSession>(form.value(), [now] { return now; });
    m_exporter = std::make_unique<Exporter>(*m_session, *m_prompts, nullptr);
    m_exporter->setFolder(m_folder->path());
}

void TestExporter::cleanup()
{
    m_exporter.reset();
    m_session.reset();
}

void TestExporter::fill()
{
    const auto request = waybill::open({{}, caseFolder + QStringLiteral("/values.yml"), {}});
    QVERIFY2(request, request ? "" : qPrintable(request.error().text()));
    m_session->model().setAll(request.value().given);
}

void TestExporter::aTargetThatCannotBeWrittenIsNamedAndNothingIsLost_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a full device") << QStringLiteral("/dev/full");
    QTest::newRow("no such folder") << QStringLiteral("/nowhere/at/all/request.md");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a folder of the kernel") << QStringLiteral("/proc/request.md");
}

void TestExporter::aTargetThatCannotBeWrittenIsNamedAndNothingIsLost()
{
    QFETCH(QString, path);
    fill();
    const QList<Value> before = m_session->model().snapshot().given;
    QSignalSpy exported(m_exporter.get(), &Exporter::exported);
    m_prompts->files = {path};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QCOMPARE(exported.count(), 0);
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY2(m_prompts->questions.first().text.contains(path), qPrintable(m_prompts->questions.first().text));
    QCOMPARE(m_session->model().snapshot().given, before);
    QVERIFY(m_exporter->hasUnsavedAnswers());
    struct stat info = {};
    QVERIFY(stat("/dev/full", &info) == 0 && S_ISCHR(info.st_mode));
}

void TestExporter::aFullDiskLeavesTheEarlierFileAsItWas()
{
    fill();
    QFile earlier(file("request.md"));
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") > 0);
    earlier.close();
    m_prompts->files = {earlier.fileName()};
    {
        const SmallDisk disk(1000);
        m_exporter->start(Exporter::Target::MarkdownFile);
    }
    QCOMPARE(m_prompts->questions.size(), 1);
    QCOMPARE(bytesOf(earlier.fileName()), QByteArray("earlier"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QVERIFY(m_exporter->hasUnsavedAnswers());
}

void TestExporter::afterAFailureAnotherPlaceCanBeChosen()
{
    fill();
    QSignalSpy exported(m_exporter.get(), &Exporter::exported);
    m_prompts->files = {QStringLiteral("/nowhere/request.md"), file("second.md")};
    m_prompts->answers = {Prompts::Button::Accept};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QCOMPARE(exported.count(), 1);
    QCOMPARE(m_prompts->requests.at(1).suggestion, QStringLiteral("/nowhere/request.md"));
    QVERIFY(bytesOf(file("second.md")).startsWith("# Production"));
}

void TestExporter::aPipeIsNotReplacedByAFile()
{
    fill();
    const QByteArray path = file("pipe").toLocal8Bit();
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    // Opened for both, so that nothing blocks; a pipe holds more than a request.
    QFile reader(file("pipe"));
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    m_prompts->files = {file("pipe")};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QVERIFY(m_prompts->questions.isEmpty());
    struct stat info = {};
    QVERIFY(stat(path.constData(), &info) == 0 && S_ISFIFO(info.st_mode));
    QVERIFY(reader.read(64).startsWith("# Production"));
}

void TestExporter::aFormWithErrorsIsNotExportedUnasked()
{
    QSignalSpy tried(m_exporter.get(), &Exporter::tried);
    QSignalSpy wanted(m_exporter.get(), &Exporter::fieldWanted);
    QSignalSpy exported(m_exporter.get(), &Exporter::exported);
    m_exporter->start(Exporter::Target::Clipboard);
    QCOMPARE(tried.count(), 1);
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(m_prompts->questions.first().details.contains(m_session->problems().first().message));
    QCOMPARE(wanted.count() + exported.count(), 0);

    m_prompts->answers = {Prompts::Button::Accept};
    m_exporter->start(Exporter::Target::Clipboard);
    QCOMPARE(wanted.count(), 1);
    const int field = m_session->definition().fieldIndex(m_session->problems().first().field);
    QCOMPARE(wanted.first().first().toInt(), field);
    QCOMPARE(exported.count(), 0);
}

void TestExporter::placeholdersThatAreLeftAreAskedAboutWithTheirLine()
{
    const Template read = readMarkdownTemplate("## Cause\n\nTODO\n\n## More\n", QStringLiteral("t.md")).value();
    LoadedForm form;
    form.definition = std::make_shared<const FormDefinition>(read.definition);
    form.layout = std::make_shared<const BodyLayout>(read.layout);
    FormSession session(form, [] { return QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC); });
    session.model().setValue(session.definition().titleField, QStringLiteral("It stops"));
    Exporter exporter(session, *m_prompts, nullptr);
    QSignalSpy wanted(&exporter, &Exporter::fieldWanted);
    QSignalSpy exported(&exporter, &Exporter::exported);
    m_prompts->answers = {Prompts::Button::Accept, Prompts::Button::Alternative};
    exporter.start(Exporter::Target::Clipboard);
    QVERIFY(m_prompts->questions.first().details.contains(QStringLiteral("Line 3, Cause: ")));
    QCOMPARE(wanted.takeFirst().first().toInt(), session.definition().fieldIndex(QStringLiteral("cause")));
    QCOMPARE(exported.count(), 0);
    exporter.start(Exporter::Target::Clipboard);
    QCOMPARE(exported.count(), 1);
    session.model().setValue(session.definition().fieldIndex(QStringLiteral("cause")), QStringLiteral("A cable"));
    exporter.start(Exporter::Target::Clipboard);
    QCOMPARE(m_prompts->questions.size(), 2);
    QCOMPARE(exported.count(), 2);
}

void TestExporter::exportAnywayExportsWhatThereIs()
{
    const int field = m_session->definition().fieldIndex(QStringLiteral("purpose"));
    m_session->model().setValue(field, QStringLiteral("Only this"));
    m_prompts->answers = {Prompts::Button::Alternative};
    m_prompts->files = {file("part.md")};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QVERIFY(bytesOf(file("part.md")).contains("\nOnly this\n"));
    QVERIFY(!m_exporter->hasUnsavedAnswers());
}

void TestExporter::theWholeRequestIsExportedAsExpected()
{
    fill();
    m_prompts->files = {file("request.md")};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QVERIFY2(m_prompts->questions.isEmpty(), qPrintable(m_prompts->questions.value(0).details));
    QCOMPARE(bytesOf(file("request.md")), bytesOf(caseFolder + QStringLiteral("/expected.md")));
}

void TestExporter::theFileIsSuggestedByTheTitle()
{
    fill();
    m_exporter->start(Exporter::Target::MarkdownFile);
    m_exporter->start(Exporter::Target::HtmlFile);
    QCOMPARE(m_prompts->requests.at(0).suggestion, file("request-provision-production-environment-v0.2.0.md"));
    QCOMPARE(m_prompts->requests.at(1).suggestion, file("request-provision-production-environment-v0.2.0.html"));
}

void TestExporter::theHtmlFileStandsAlone()
{
    fill();
    m_exporter->setOptions({false, true});
    m_prompts->files = {file("request.html")};
    m_exporter->start(Exporter::Target::HtmlFile);
    const QByteArray html = bytesOf(file("request.html"));
    QVERIFY(html.contains("[Request] Provision Production Environment v0.2.0"));
    QVERIFY(html.contains("env: production"));
    QVERIFY(!html.contains("<link") && !html.contains("<script") && !html.contains("<img"));
    // The page has title and labels of its own; the front matter is not repeated as text.
    QVERIFY(!html.contains("labels:"));
}

void TestExporter::theClipboardGetsTheMarkdownButDoesNotCountAsSaved()
{
    fill();
    m_exporter->start(Exporter::Target::Clipboard);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytesOf(caseFolder + QStringLiteral("/expected.md")));
    QVERIFY(m_exporter->hasUnsavedAnswers());
}

void TestExporter::guidanceAndFrontMatterComeWhenChosen()
{
    fill();
    QSignalSpy exported(m_exporter.get(), &Exporter::exported);
    m_exporter->setOptions({true, true});
    m_exporter->start(Exporter::Target::Clipboard);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QLatin1String("---\n")));
    QVERIFY(text.contains(QLatin1String("_(Select one option")));
    QVERIFY(exported.first().first().toString().contains(QLatin1String("guidance and front matter")));
}

void TestExporter::answersAreSavedUntilTheNextChange()
{
    QVERIFY(!m_exporter->hasUnsavedAnswers());
    fill();
    QVERIFY(m_exporter->hasUnsavedAnswers());
    m_prompts->files = {file("request.md")};
    m_exporter->start(Exporter::Target::MarkdownFile);
    QVERIFY(!m_exporter->hasUnsavedAnswers());
    const int field = m_session->definition().fieldIndex(QStringLiteral("purpose"));
    m_session->model().setValue(field, QStringLiteral("Another"));
    QVERIFY(m_exporter->hasUnsavedAnswers());
    m_session->model().undo();
    QVERIFY(!m_exporter->hasUnsavedAnswers());
}

void TestExporter::aFileNameHoldsNothingThatAFileSystemMinds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString() << QStringLiteral("form");
    QTest::newRow("signs only") << QStringLiteral("../.. /~*?") << QStringLiteral("form");
    QTest::newRow("a path") << QStringLiteral("../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("a version") << QStringLiteral("[Request] A v0.2.0.") << QStringLiteral("request-a-v0.2.0");
    QTest::newRow("other scripts") << QStringLiteral("Üben, 部署") << QStringLiteral("üben-部署");
    QTest::newRow("line ends and zero") << QStringLiteral("a\n\tb") + QChar(0) + QStringLiteral("c") << QStringLiteral("a-b-c");
    QTest::newRow("very long") << QString(1000, u'x') << QString(80, u'x');
}

void TestExporter::aFileNameHoldsNothingThatAFileSystemMinds()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(exportFileName(title, QStringLiteral("form")), name);
    QCOMPARE(exportFileName(title, {}).isEmpty(), false);
}

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
