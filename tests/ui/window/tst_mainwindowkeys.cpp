#include "tests/support/windowtest.h"
#include "ui/palette/keysheet.h"
#include "ui/repository/repositorypicker.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paneldialog.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>

using namespace waybill;
using namespace waybill::test;

/// The window by keyboard alone.
class TestMainWindowKeys : public WindowTest
{
    Q_OBJECT

private slots:
    void f8GoesRoundWhatIsToMend();
    void f8GoesThroughAListBeforeATimeThatIsWarnedOf();
    void f8GoesOnFromTheLastFieldAfterTheFocusWentToAnotherPane();
    void undoAndRedoFollowTheForm();
    void f6GoesThroughThePanes();
    void f6ReturnsToTheControlThatHadTheFocusLast();
    void f6FromOutsideGoesToTheFirstPaneAndBackwardsToTheLast();
    void theTabKeyReachesEveryPaneInOrder();
    void submitAsksForARepositoryFirst();
    void everyKeyIsListed();
    void noKeyIsCutOffWhereTheSheetIsNarrow();
    void theButtonsUnderAListStayWhereTheWindowIsLow();
    void theWholeRequestCanBeFilledByKeyboard();
};

void TestMainWindowKeys::f8GoesRoundWhatIsToMend()
{
    fill();
    model().clear(field("purpose"));
    model().clear(field("risk_justification"));
    // What was cleared, and the time, which is on a Saturday.
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        visited += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(QSet<QString>(visited.cbegin(), visited.cend()).size(), 3);
    QCOMPARE(visited.at(0), visited.at(3));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), visited.at(2));
}

void TestMainWindowKeys::f8GoesThroughAListBeforeATimeThatIsWarnedOf()
{
    fill();
    model().clear(field("pre_deployment"));
    m_window->workspace().focusField(field("preferred_time")); // On a Saturday.
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        visited += QApplication::focusWidget()->accessibleName().section(u' ', 0, 1);
        if (qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        else if (visited.last().startsWith(QLatin1String("Link")))
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("https://github.com/a/b/issues/1"));
    }
    QCOMPARE(visited.join(u'|'), QStringLiteral("Milestone Pull|Regression test|Link for:|All related|Preferred Date"));
    model().clear(field("pre_deployment"));
    m_window->workspace().mendField(field("pre_deployment"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(QLatin1String("Preferred Date")));
}

void TestMainWindowKeys::f8GoesOnFromTheLastFieldAfterTheFocusWentToAnotherPane()
{
    fill();
    model().clear(field("purpose"));
    model().clear(field("risk_justification"));
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        visited += QApplication::focusWidget()->accessibleName();
        m_window->findChild<QWidget *>(QStringLiteral("copy"))->setFocus();
    }
    QCOMPARE(QSet<QString>(visited.cbegin(), visited.cend()).size(), 3);
}

void TestMainWindowKeys::undoAndRedoFollowTheForm()
{
    QAction *undo = m_window->windowActions().undo;
    QAction *redo = m_window->windowActions().redo;
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v1.0.0"));
    typeInto(QStringLiteral("Existing Deployed Version"), QStringLiteral("v0.9.0"));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isBlank(model().value(field("existing_version"))));
    QCOMPARE(textOf(model().value(field("version"))), QStringLiteral("v1.0.0"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isBlank(model().value(field("version"))));
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(QLatin1String("Version to Deploy")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(textOf(model().value(field("existing_version"))), QStringLiteral("v0.9.0"));
    QVERIFY(!redo->isEnabled());
}

void TestMainWindowKeys::f6GoesThroughThePanes()
{
    const QList<QWidget *> panes = this->panes();
    // At the start the focus is in the first pane.
    for (int round = 0; round < 2; ++round) {
        for (int i = 1; i <= 5; ++i) {
            QWidget *pane = panes.at(i % 5);
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            QVERIFY2(pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(pane->objectName()));
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(panes.at(4)->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindowKeys::f6ReturnsToTheControlThatHadTheFocusLast()
{
    QVERIFY(tabTo(QStringLiteral("Purpose")));
    QWidget *inForm = QApplication::focusWidget();
    auto *inFooter = m_window->findChild<QWidget *>(QStringLiteral("export"));
    inFooter->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() == inForm);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() == inFooter);
    // Not to one that cannot take it any more.
    inForm->setEnabled(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != inForm && panes().at(2)->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindowKeys::f6FromOutsideGoesToTheFirstPaneAndBackwardsToTheLast()
{
    for (const bool forwards : {true, false}) {
        QApplication::focusWidget()->clearFocus();
        QVERIFY(!QApplication::focusWidget());
        QTest::keyClick(m_window.get(), Qt::Key_F6, forwards ? Qt::NoModifier : Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(panes().at(forwards ? 0 : 4)->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestMainWindowKeys::theTabKeyReachesEveryPaneInOrder()
{
    const QList<QWidget *> panes = this->panes();
    QList<qsizetype> order;
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    for (int i = 0; i < 200; ++i) {
        QWidget *now = QApplication::focusWidget();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(now);
        QVERIFY2(spoken && (!spoken->text(QAccessible::Name).isEmpty() || now->inherits("QTabBar")), now->metaObject()->className());
        for (qsizetype pane = 0; pane < panes.size(); ++pane) {
            if ((panes.at(pane) == now || panes.at(pane)->isAncestorOf(now)) && (order.isEmpty() || order.last() != pane))
                order.append(pane);
        }
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    QCOMPARE(order, (QList<qsizetype>{0, 1, 2, 3, 4}));
}

void TestMainWindowKeys::submitAsksForARepositoryFirst()
{
    QVERIFY(tabTo(QStringLiteral("Submit to GitHub")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<RepositoryPicker *>());
    QVERIFY(m_window->findChild<RepositoryPicker *>()->isVisible());
}

void TestMainWindowKeys::everyKeyIsListed()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
    const auto shown = [sheet] {
        QStringList names;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            if (label->isVisible())
                names += label->accessibleName();
        }
        return names.join(u'\n');
    };
    for (const char *key :
         {"Ctrl+Z", "Ctrl+Y", "F8", "Shift+F8", "F6", "Ctrl+E", "Ctrl+Shift+C", "Ctrl+O", "Ctrl+S", "F10", "Ctrl+1", "Ctrl+Q", "Alt+Down"})
        QVERIFY2(shown().contains(QLatin1String(key)), key);
    QWidget *search = sheet->focusWidget();
    QVERIFY(search);
    // What is typed finds them by what they do and by their keys.
    QTest::keyClicks(search, QStringLiteral("undo"));
    QCOMPARE(shown().trimmed(), QStringLiteral("Undo: Ctrl+Z"));
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("shift+f8"));
    QCOMPARE(shown().trimmed(), QStringLiteral("Previous problem: Shift+F8"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestMainWindowKeys::noKeyIsCutOffWhereTheSheetIsNarrow()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
    const auto *scroll = sheet->findChild<ContentScroll *>();
    // Through the widths at which the columns go under each other.
    for (int width = 560; width <= 900; width += 40) {
        sheet->resize(width, 380);
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        for (const QLabel *label : scroll->widget()->findChildren<QLabel *>())
            QTRY_VERIFY2(label->mapTo(scroll->widget(), QPoint(label->width(), 0)).x() <= scroll->viewport()->width(),
                         qPrintable(label->text()));
    }
    sheet->close();
}

void TestMainWindowKeys::theButtonsUnderAListStayWhereTheWindowIsLow()
{
    m_window->resize(900, 430);
    for (const Qt::Key key : {Qt::Key_I, Qt::Key_D}) {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dynamic_cast<PanelDialog *>(QApplication::activeWindow()));
        QWidget *dialog = QApplication::activeWindow();
        QVERIFY2(dialog->height() < m_window->height(), qPrintable(dialog->windowTitle()));
        QTRY_COMPARE(dialog->findChild<RoomScroll *>()->verticalScrollBar()->maximum(), 0);
        QVERIFY(dialog->findChild<QListWidget *>()->height() >= 100);
        dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
}

void TestMainWindowKeys::theWholeRequestCanBeFilledByKeyboard()
{
    QVERIFY(tabTo(QStringLiteral("Deployment type")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(textOf(model().value(field("deployment_type"))), QStringLiteral("Release"));
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    typeInto(QStringLiteral("Existing Deployed Version"), QStringLiteral("v0.1.0"));
    typeInto(QStringLiteral("Release notes"),
             QStringLiteral("https://github.com/rajexcited/personal-finance-backend-aws/releases/tag/v0.2.0\n\n"
                            "- Receipts can be attached to an expense\n- Faster start page"));
    typeInto(QStringLiteral("Purpose"), QStringLiteral("Brings receipts to all users; no change of the public API."));
    QVERIFY(tabTo(QStringLiteral("Risk Level")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    typeInto(QStringLiteral("Justification for Risk level"),
             QStringLiteral("Additive change, rehearsed twice on the test plan environment."));
    typeInto(QStringLiteral("Preferred Date and Time"), QStringLiteral("03-15-2025 13:40:35"));
    QVERIFY(tabTo(QStringLiteral("Milestone Pull Requests validated")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    // A list of tasks is one stop; arrows go through it.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(QLatin1String("Regression test plan executed")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    typeInto(QStringLiteral("Link for"), QStringLiteral("https://github.com/rajexcited/personal-finance-backend-aws/issues/88"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(QLatin1String("All related issues are resolved")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    m_prompts->files = {file("request.md")};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_prompts->questions.isEmpty(), qPrintable(m_prompts->questions.value(0).details));
    QCOMPARE(bytesOf(file("request.md")), bytesOf(caseFolder + QStringLiteral("/expected.md")));
    // The case's own time is on a Saturday.
    const ProblemCounts counts = m_window->workspace().counts();
    QCOMPARE(counts.errors + counts.toDo, 0);
    QCOMPARE(counts.warnings, 1);
}

QTEST_MAIN(TestMainWindowKeys)
#include "tst_mainwindowkeys.moc"
