#include "tests/support/windowtest.h"
#include "ui/preview/markdownpane.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/checkspane.h"
#include "ui/widgets/reasonbutton.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace waybill;
using namespace waybill::test;

/// How the window joins its parts.
class TestMainWindowParts : public WindowTest
{
    Q_OBJECT

private slots:
    void anotherTemplateKeepsTheSizesOfThePanes();
    void aFileThatIsChosenIsWhereTheNextOneIsLookedFor();
    void tabsAreShownByTheirKeysAndMadeOnce();
    void theTabOfTheChecksCountsWhatIsWrong();
    void aClickOnACountShowsTheChecks();
    void timeGoesByInTheWindow();
    void whereNothingIsToMendNothingLeadsThere();
    void whatTheSheetWouldStopIsNeverCalledFine();
    void aReasonAgainstSubmittingIsSaidWhereTheMessagesAre();
    void whatIsToldOfABodyEndsAtTenLines();
    void whatIsExportedFollowsTheChoices();
    void aFileThatIsDroppedIsOpenedWhereverItFalls();
    void eachButtonForTheMenuOfWaysOutOpensIt();
    void wordsThatAreDroppedAndFilesElsewhereAreLeftAlone();
    void whatCannotBeOpenedIsSaidAndTheFormStays();
    void theNextProblemIsGoneToRightAtItsPart();
    void listFooterAndTooltipsSayTheSame();

private:
    /// Drops files on a widget as another program would; whether they were taken.
    bool drop(QWidget *on, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        const bool taken = enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
        QCoreApplication::processEvents();
        return taken;
    }
    template <typename T>
    bool shows() const
    {
        const auto *pane = m_window->findChild<T *>();
        return pane && pane->isVisible();
    }
    QAbstractButton *pill(const QString &words) const
    {
        for (auto *button : m_window->findChild<FooterBar *>()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().contains(words))
                return button;
        }
        return nullptr;
    }
};

void TestMainWindowParts::anotherTemplateKeepsTheSizesOfThePanes()
{
    m_window->workspace().restoreSizes({250, 560, 548});
    QCoreApplication::processEvents();
    const QList<int> sizes = m_window->workspace().sizes();
    // What has not as many panes is no such list.
    m_window->workspace().restoreSizes({700, 600});
    QCOMPARE(m_window->workspace().sizes(), sizes);
    m_prompts->files = {caseFolder + QStringLiteral("/values.yml")};
    QVERIFY(trigger(m_window->windowActions().openValues));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->workspace().sizes(), sizes);
}

void TestMainWindowParts::aFileThatIsChosenIsWhereTheNextOneIsLookedFor()
{
    m_prompts->files = {caseFolder + QStringLiteral("/values.yml"), QString(), QString(), QString()};
    QVERIFY(trigger(m_window->windowActions().openValues));
    QCOMPARE(m_prompts->requests.last().suggestion, m_folder->path());
    for (QAction *open :
         {m_window->windowActions().openValues, m_window->windowActions().openBody, m_window->windowActions().openTemplate}) {
        QVERIFY(trigger(open));
        QCOMPARE(m_prompts->requests.last().suggestion, caseFolder);
        QVERIFY(!m_prompts->requests.last().title.isEmpty() && m_prompts->requests.last().filters.size() == 2);
    }
    // Nothing was chosen, so nothing was opened, told or asked.
    QVERIFY(m_prompts->told.isEmpty() && m_prompts->questions.isEmpty());
}

void TestMainWindowParts::tabsAreShownByTheirKeysAndMadeOnce()
{
    QVERIFY(shows<PreviewPane>() && !m_window->findChild<MarkdownPane *>());
    for (int round = 0; round < 2; ++round) {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(shows<MarkdownPane>() && !shows<PreviewPane>());
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(shows<ChecksPane>() && !shows<MarkdownPane>());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(shows<PreviewPane>() && !shows<ChecksPane>());
    }
    QCOMPARE(m_window->findChildren<MarkdownPane *>().size(), 1);
}

void TestMainWindowParts::theTabOfTheChecksCountsWhatIsWrong()
{
    const auto *bar = m_window->findChild<QTabBar *>();
    QCOMPARE(bar->tabText(2), QStringLiteral("Checks"));
    fill();
    QTRY_COMPARE(bar->tabText(2), QStringLiteral("Checks 1"));
    model().setValue(field("version"), QStringLiteral("nonsense"));
    const auto found = [this] { return m_window->workspace().counts().errors + m_window->workspace().counts().warnings; };
    QTRY_VERIFY(found() > 1 && bar->tabText(2) == QStringLiteral("Checks %1").arg(found()));
}

void TestMainWindowParts::aClickOnACountShowsTheChecks()
{
    QVERIFY(pill(QStringLiteral("to do")) && pill(QStringLiteral("to do"))->isVisible());
    QTest::mouseClick(pill(QStringLiteral("to do")), Qt::LeftButton);
    QVERIFY(shows<ChecksPane>());
}

void TestMainWindowParts::timeGoesByInTheWindow()
{
    fill();
    QTRY_COMPARE(m_window->workspace().counts().errors, 0);
    // A day later what was asked for is past; nobody touched anything.
    m_now = m_now.addDays(1);
    QTRY_VERIFY(m_window->workspace().counts().errors > 0);
}

void TestMainWindowParts::whereNothingIsToMendNothingLeadsThere()
{
    const WindowActions &actions = m_window->windowActions();
    QVERIFY(actions.nextProblem->isEnabled() && actions.previousProblem->isEnabled());
    auto *next = m_window->findChild<QWidget *>(QStringLiteral("next"));
    QVERIFY(next->isVisible());
    fill();
    // A Wednesday in winter, which nothing warns of.
    m_now = QDateTime(QDate(2025, 1, 15), QTime(18, 20), Qt::UTC);
    model().setValue(field("preferred_time"), QStringLiteral("01-15-2025 12:40:35"));
    m_window->workspace().session().updateClock();
    QTRY_VERIFY2(!actions.nextProblem->isEnabled(), qPrintable(next->accessibleName()));
    QVERIFY(!actions.previousProblem->isEnabled());
    // The place that it goes to is still to be chosen.
    QTRY_VERIFY(pill(QStringLiteral("Form complete")) && pill(QStringLiteral("Form complete"))->isVisible());
    QVERIFY(!pill(QStringLiteral("to do"))->isVisible());
    model().clear(field("purpose"));
    QTRY_VERIFY(actions.nextProblem->isEnabled() && actions.previousProblem->isEnabled());
    QVERIFY(next->isVisible() && next->accessibleName().contains(QLatin1String("Purpose")));
    QVERIFY(!pill(QStringLiteral("Form complete"))->isVisible());
}

void TestMainWindowParts::whatTheSheetWouldStopIsNeverCalledFine()
{
    auto *footer = m_window->findChild<FooterBar *>();
    footer->setCounts({}, true);
    footer->setNext({});
    footer->setStop(QStringLiteral("Milestone v1: not checked"));
    QVERIFY(!pill(QStringLiteral("Nothing to mend")));
    QVERIFY(pill(QStringLiteral("Form complete"))->isVisible());
    QVERIFY(pill(QStringLiteral("Milestone v1: not checked"))->isVisible());
    footer->setStop({});
    QVERIFY(pill(QStringLiteral("Nothing to mend"))->isVisible());
}

void TestMainWindowParts::aReasonAgainstSubmittingIsSaidWhereTheMessagesAre()
{
    auto *footer = m_window->findChild<FooterBar *>();
    const auto *message = footer->findChild<QLabel *>(QStringLiteral("message"));
    auto *submit = footer->findChild<ReasonButton *>(QStringLiteral("submit"));
    const QString tip = submit->toolTip();
    footer->setSubmitReason(QStringLiteral("Not yet."));
    QVERIFY(!footer->canSubmit());
    QCOMPARE(submit->accessibleDescription(), QStringLiteral("Not yet."));
    QCOMPARE(submit->toolTip(), QStringLiteral("Not yet."));
    QVERIFY(submit->accessibleName().contains(QLatin1String("not available")));
    for (const bool byKey : {true, false}) {
        footer->showMessage({});
        if (byKey)
            m_window->windowActions().submit->trigger();
        else
            QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(message->text(), QStringLiteral("Not yet."));
    }
    // Who comes to it by Tab hears it, too.
    footer->showMessage({});
    footer->findChild<QWidget *>(QStringLiteral("export"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), submit);
    QCOMPARE(message->text(), QStringLiteral("Not yet."));
    footer->setSubmitReason(QStringLiteral("Still not."));
    footer->setSubmitReason({});
    QVERIFY(footer->canSubmit());
    QCOMPARE(submit->toolTip(), tip);
    QVERIFY(submit->accessibleDescription().isEmpty());
    QVERIFY(!submit->accessibleName().contains(QLatin1String("not available")));
}

void TestMainWindowParts::whatIsToldOfABodyEndsAtTenLines()
{
    const QByteArray body = "### Deployment Type:\n\n- [x] **Release**\n- [x] **Odd**\n- [x] **Odder**\n";
    QFile out(file("strange.md"));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(body) == body.size());
    out.close();
    m_prompts->files = {out.fileName()};
    QVERIFY(trigger(m_window->windowActions().openBody));
    QCOMPARE(m_prompts->told.size(), 1);
    QVERIFY2(m_prompts->told.first().startsWith(QLatin1String("Opened, with remarks")), qPrintable(m_prompts->told.first()));
    const QStringList lines = m_prompts->told.first().split(u'\n');
    QCOMPARE(lines.size(), 12); // The title, ten, and how many more.
    QVERIFY2(lines.last().contains(QLatin1String("more")), qPrintable(lines.last()));
}

void TestMainWindowParts::whatIsExportedFollowsTheChoices()
{
    fill();
    const auto exported = [this] {
        m_prompts->files = {file("request.md")};
        QFile::remove(file("request.md"));
        m_window->windowActions().saveMarkdown->trigger();
        return bytesOf(file("request.md"));
    };
    const QByteArray plain = exported();
    m_window->windowActions().frontMatter->trigger();
    QVERIFY(exported().startsWith("---\n") && exported().endsWith(plain));
    m_window->windowActions().frontMatter->trigger();
    m_window->windowActions().keepGuidance->trigger();
    QVERIFY(exported() != plain && !exported().startsWith("---\n"));
    // Also of the form that is opened next.
    m_prompts->files = {caseFolder + QStringLiteral("/values.yml")};
    QVERIFY(trigger(m_window->windowActions().openValues));
    QVERIFY(exported() != plain);
    m_window->windowActions().keepGuidance->trigger();
    QCOMPARE(exported(), plain);
}

void TestMainWindowParts::aFileThatIsDroppedIsOpenedWhereverItFalls()
{
    auto *box = m_window->findChild<QPlainTextEdit *>();
    QVERIFY(box);
    QVERIFY(drop(box, {QUrl::fromLocalFile(caseFolder + QStringLiteral("/values.yml"))}));
    const FormModel &model = m_window->workspace().session().model();
    QVERIFY(model.isGiven(model.definition().fieldIndex(QStringLiteral("purpose"))));
    QVERIFY(m_prompts->told.isEmpty());
    // Nothing is asked: what was typed stays in its draft.
    m_window->workspace().session().model().setValue(model.definition().fieldIndex(QStringLiteral("purpose")), QStringLiteral("Mine"));
    const qsizetype asked = m_prompts->questions.size();
    QVERIFY(drop(m_window.get(), {QUrl::fromLocalFile(caseFolder + QStringLiteral("/expected.md"))}));
    QCOMPARE(m_prompts->questions.size(), asked);
    QVERIFY(textOf(this->model().value(field("purpose"))) != QStringLiteral("Mine"));
}

void TestMainWindowParts::eachButtonForTheMenuOfWaysOutOpensIt()
{
    // The one with words, and the one that stands for it and for copying where there is little room.
    int buttons = 0;
    for (auto *button : m_window->findChild<FooterBar *>()->findChildren<QAbstractButton *>()) {
        if (button->accessibleDescription() != QStringLiteral("Opens a menu"))
            continue;
        ++buttons;
        button->click();
        QCOMPARE(QApplication::activePopupWidget(), m_window->windowActions().exportMenu);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }
    QCOMPARE(buttons, 2);
}

void TestMainWindowParts::wordsThatAreDroppedAndFilesElsewhereAreLeftAlone()
{
    const Workspace *before = &m_window->workspace();
    const auto *message = m_window->findChild<QLabel *>(QStringLiteral("message"));
    auto *box = m_window->findChild<QPlainTextEdit *>();
    QMimeData words;
    words.setText(QStringLiteral("dropped words"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(box->viewport(), &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(box->viewport(), &event);
    QVERIFY2(box->toPlainText().contains(QStringLiteral("dropped words")), qPrintable(box->toPlainText()));
    QWidget other;
    other.show();
    static_cast<void>(drop(&other, {QUrl::fromLocalFile(caseFolder + QStringLiteral("/values.yml"))}));
    QCOMPARE(&m_window->workspace(), before);
    QVERIFY2(message->text().isEmpty(), qPrintable(message->text()));
}

void TestMainWindowParts::whatCannotBeOpenedIsSaidAndTheFormStays()
{
    const Workspace *before = &m_window->workspace();
    QFile empty(file("empty.md"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(drop(m_window.get(), {QUrl::fromLocalFile(empty.fileName())}));
    QCOMPARE(m_prompts->told.size(), 1);
    const auto *message = m_window->findChild<QLabel *>(QStringLiteral("message"));
    QVERIFY(drop(m_window.get(), {QUrl(QStringLiteral("https://example.com/a.md"))}));
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(&m_window->workspace(), before);
}

void TestMainWindowParts::theNextProblemIsGoneToRightAtItsPart()
{
    fill();
    FormModel &model = m_window->workspace().session().model();
    const int field = model.definition().fieldIndex(QStringLiteral("pre_deployment"));
    Tasks tasks = tasksOf(model.value(field));
    tasks[1].link.clear();
    model.setValue(field, tasks);
    m_window->workspace().focusField(field - 1);
    QTRY_COMPARE(m_window->workspace().problemField(1), field);
    QVERIFY(trigger(m_window->windowActions().nextProblem));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("https://example.com/plan"));
    QCOMPARE(tasksOf(model.value(field)).at(1).link, QStringLiteral("https://example.com/plan"));
}

void TestMainWindowParts::listFooterAndTooltipsSayTheSame()
{
    fill();
    FormModel &model = m_window->workspace().session().model();
    model.setValue(model.definition().fieldIndex(QStringLiteral("version")), QStringLiteral("v0.0.1"));
    QCoreApplication::processEvents();
    const ProblemCounts counts = m_window->workspace().counts();
    QVERIFY(counts.errors > 0);
    const QString all = countsText(counts);
    QAbstractButton *problems = pill(QStringLiteral("problem"));
    QVERIFY(problems && problems->isVisible());
    QVERIFY(problems->toolTip().contains(all) && problems->accessibleDescription().contains(all));
    const auto *bar = m_window->findChild<QProgressBar *>();
    QCOMPARE(bar->accessibleDescription(), all);
    QCOMPARE(bar->value(), counts.done);
    QCOMPARE(bar->maximum(), counts.all);
    QVERIFY(counts.done < counts.all);
}

QTEST_MAIN(TestMainWindowParts)
#include "tst_mainwindowparts.moc"
