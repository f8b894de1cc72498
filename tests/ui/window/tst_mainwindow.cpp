#include "tests/support/windowtest.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QLabel>

using namespace waybill;
using namespace waybill::test;

/// What the window opens, keeps, exports and asks.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void aFileThatCannotBeOpenedChangesNothing();
    void anUnwritableTargetIsToldAndTheAnswersStay();
    void nothingTypedMeansNothingAsked();
    void closingAsksWhereAnswersCannotBeSaved();
    void discardingClosesAndLeavesNoTrace();
    void exportingOnTheWayOutCloses();
    void anExportGivenUpOnTheWayOutKeepsTheWindow();
    void anotherTemplateAsksBeforeAnswersAreLost();
    void valuesAndBodiesAreOpened();
    void aBodyEditedByHandIsOpenedWithRemarks();
    void aFreshFormHasMuchToDoAndNothingWrong();
    void triedExportTurnsWhatIsMissingRed();
    void copyingPutsTheMarkdownOnTheClipboard();
    void nextGivesWayWhileTheFooterShowsAMessage();
    void themesAreChosenAndKept();
    void sizesAndChoicesAreKept();
    void aSmallWindowShowsEveryPane();

private:
    ServicePlaces places() override;
};

/// Where drafts cannot be kept, for the tests of what is asked then.
ServicePlaces TestMainWindow::places()
{
    static const QList<QByteArray> unsaved{"anUnwritableTargetIsToldAndTheAnswersStay", "closingAsksWhereAnswersCannotBeSaved",
                                           "discardingClosesAndLeavesNoTrace",          "exportingOnTheWayOutCloses",
                                           "anExportGivenUpOnTheWayOutKeepsTheWindow",  "anotherTemplateAsksBeforeAnswersAreLost"};
    ServicePlaces places = WindowTest::places();
    if (unsaved.contains(QByteArray(QTest::currentTestFunction())))
        places.dataFolder = QStringLiteral("/proc/nowhere");
    return places;
}

void TestMainWindow::aFileThatCannotBeOpenedChangesNothing()
{
    fill();
    const QList<Value> before = model().snapshot().given;
    for (const char *name : {"missing.md", "binary.md", "huge.md"}) {
        QFile out(file(name));
        if (QLatin1String(name) == QLatin1String("binary.md"))
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(QByteArray("a\0b", 3)) > 0);
        if (QLatin1String(name) == QLatin1String("huge.md"))
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(QByteArray(10 * 1024 * 1024, 'x')) > 0);
        out.close();
        m_prompts->told.clear();
        m_prompts->files = {file(name)};
        QVERIFY(trigger(m_window->windowActions().openBody));
        QCOMPARE(m_prompts->told.size(), 1);
        QVERIFY2(m_prompts->told.first().contains(file(name)), qPrintable(m_prompts->told.first()));
    }
    QVERIFY(m_prompts->questions.isEmpty());
    QCOMPARE(model().snapshot().given, before);
}

void TestMainWindow::anUnwritableTargetIsToldAndTheAnswersStay()
{
    fill();
    const QList<Value> before = model().snapshot().given;
    m_prompts->files = {QStringLiteral("/dev/full")};
    QVERIFY(trigger(m_window->windowActions().saveMarkdown));
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(m_prompts->questions.first().text.contains(QLatin1String("/dev/full")));
    QCOMPARE(model().snapshot().given, before);
    m_window->close();
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::nothingTypedMeansNothingAsked()
{
    QVERIFY(m_window->close());
    QVERIFY(m_prompts->questions.isEmpty());
}

void TestMainWindow::closingAsksWhereAnswersCannotBeSaved()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QCOMPARE(textOf(model().value(field("version"))), QStringLiteral("v0.2.0"));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_prompts->questions.size(), 1);
    QCOMPARE(textOf(model().value(field("version"))), QStringLiteral("v0.2.0"));
}

void TestMainWindow::discardingClosesAndLeavesNoTrace()
{
    fill();
    m_prompts->answers = {Prompts::Button::Alternative};
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_store->sync();
    QVERIFY(!bytesOf(file("settings.ini")).contains("receipts"));
}

void TestMainWindow::exportingOnTheWayOutCloses()
{
    fill();
    m_prompts->answers = {Prompts::Button::Accept};
    m_prompts->files = {file("request.md")};
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(bytesOf(file("request.md")), bytesOf(caseFolder + QStringLiteral("/expected.md")));
}

void TestMainWindow::anExportGivenUpOnTheWayOutKeepsTheWindow()
{
    fill();
    m_prompts->answers = {Prompts::Button::Accept};
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_prompts->requests.size(), 1);
    // An export of its own, later, is no reason to go.
    m_prompts->files = {file("request.md")};
    QVERIFY(trigger(m_window->windowActions().saveMarkdown));
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestMainWindow::anotherTemplateAsksBeforeAnswersAreLost()
{
    QFile other(file("other.md"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("---\nname: Other\nabout: x\n---\n### A\n\n- **One:** \n") > 0);
    other.close();
    fill();
    m_prompts->files = {other.fileName(), other.fileName()};
    QVERIFY(trigger(m_window->windowActions().openTemplate));
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(field("version") >= 0);
    m_prompts->answers = {Prompts::Button::Alternative};
    QVERIFY(trigger(m_window->windowActions().openTemplate));
    QCOMPARE(field("version"), -1);
    QCOMPARE(m_window->settings().recent, QStringList{other.fileName()});
    QVERIFY(m_window->windowTitle().contains(QLatin1String("Other")));
    QVERIFY(m_window->close());
}

void TestMainWindow::valuesAndBodiesAreOpened()
{
    m_prompts->files = {caseFolder + QStringLiteral("/values.yml")};
    QVERIFY(trigger(m_window->windowActions().openValues));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("Low"));
    const QList<Value> values = model().snapshot().values;

    m_prompts->files = {caseFolder + QStringLiteral("/expected.md")};
    QVERIFY(trigger(m_window->windowActions().openBody));
    QVERIFY2(m_prompts->told.isEmpty(), qPrintable(m_prompts->told.join(u'\n')));
    QCOMPARE(m_window->workspace().session().body().markdown, bytesOf(caseFolder + QStringLiteral("/expected.md")));
    QVERIFY2(m_prompts->questions.isEmpty(), "answers that are in a file are not asked about");
    QVERIFY(m_window->close());
    QVERIFY(m_prompts->questions.isEmpty());
}

void TestMainWindow::aBodyEditedByHandIsOpenedWithRemarks()
{
    QByteArray body = bytesOf(caseFolder + QStringLiteral("/expected.md"));
    body.replace("- [x] **Release**", "- [X] **Release**");
    QFile out(file("edited.md"));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(body) == body.size());
    out.close();
    m_prompts->files = {out.fileName()};
    QVERIFY(trigger(m_window->windowActions().openBody));
    QCOMPARE(m_prompts->told.size(), 1);
    QVERIFY2(m_prompts->told.first().contains(QLatin1String("Line 7")), qPrintable(m_prompts->told.first()));
    QCOMPARE(textOf(model().value(field("deployment_type"))), QStringLiteral("Release"));
}

void TestMainWindow::aFreshFormHasMuchToDoAndNothingWrong()
{
    const ProblemCounts counts = m_window->workspace().counts();
    QCOMPARE(counts.errors, 0);
    QVERIFY(counts.toDo >= 4);
    fill();
    QCOMPARE(m_window->workspace().counts().errors, 0);
    QTRY_COMPARE(m_window->workspace().counts().toDo, 0);
}

void TestMainWindow::triedExportTurnsWhatIsMissingRed()
{
    const int toDo = m_window->workspace().counts().toDo;
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_prompts->questions.size(), 1);
    // The title is what its field begins with until the others are answered: nothing to do there yet.
    QVERIFY(m_window->workspace().counts().toDo <= 1);
    QVERIFY(m_window->workspace().counts().errors >= toDo - m_window->workspace().counts().warnings);
    // The question leads to the first of them.
    m_window->setFocus();
    QCOMPARE(m_window->workspace().currentField(), -1);
    m_prompts->answers = {Prompts::Button::Accept};
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->workspace().currentField() >= 0);
}

void TestMainWindow::copyingPutsTheMarkdownOnTheClipboard()
{
    fill();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), bytesOf(caseFolder + QStringLiteral("/expected.md")));
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("message"))->text().contains(QLatin1String("clipboard")));
}

void TestMainWindow::nextGivesWayWhileTheFooterShowsAMessage()
{
    auto *footer = m_window->findChild<FooterBar *>();
    const auto *next = footer->findChild<QWidget *>(QStringLiteral("next"));
    QVERIFY(next->isVisible());
    footer->showMessage(QStringLiteral("Copied."));
    QVERIFY(!next->isVisible());
    // A problem that comes meanwhile does not bring it back.
    model().setValue(field("version"), QStringLiteral("v0.2.0"));
    QCoreApplication::processEvents();
    QVERIFY(!next->isVisible());
    footer->showMessage({});
    QVERIFY(next->isVisible());
}

void TestMainWindow::themesAreChosenAndKept()
{
    QAction *dark = m_window->windowActions().themes->actions().at(2);
    QVERIFY(trigger(dark));
    QTRY_VERIFY(themeFor(m_window->palette()).dark);
    QVERIFY(m_window->close());
    makeWindow();
    QTRY_VERIFY(themeFor(m_window->palette()).dark);
    QVERIFY(trigger(m_window->windowActions().themes->actions().at(1)));
    QTRY_VERIFY(!themeFor(m_window->palette()).dark);
}

void TestMainWindow::sizesAndChoicesAreKept()
{
    m_window->resize(1500, 900);
    m_window->workspace().restoreSizes({250, 700, 548});
    QCoreApplication::processEvents();
    const QList<int> sizes = m_window->workspace().sizes();
    m_window->windowActions().keepGuidance->setChecked(true);
    m_window->windowActions().frontMatter->setChecked(true);
    QVERIFY(m_window->close());
    m_window.reset();
    makeWindow({}, false);
    QVERIFY(m_window->windowActions().keepGuidance->isChecked());
    QVERIFY(m_window->windowActions().frontMatter->isChecked());
    for (int i = 0; i < 3; ++i)
        QVERIFY2(qAbs(m_window->workspace().sizes().at(i) - sizes.at(i)) <= 2,
                 qPrintable(QString::number(m_window->workspace().sizes().at(i))));
}

void TestMainWindow::aSmallWindowShowsEveryPane()
{
    m_window->resize(1000, 640);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), QSize(1000, 640));
    for (const QWidget *pane : m_window->workspace().panes())
        QVERIFY(pane->width() >= 50 && pane->height() >= 400);
    QVERIFY(m_window->workspace().panes().at(1)->width() >= 400);
    const QWidget *footer = m_window->findChild<QWidget *>(QStringLiteral("footer"));
    for (const QWidget *child : footer->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible())
            QVERIFY2(footer->rect().contains(child->geometry()), qPrintable(child->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
