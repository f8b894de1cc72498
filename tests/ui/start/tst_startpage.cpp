#include "tests/ui/start/startpagetest.h"
#include "ui/drafts/historyview.h"
#include "ui/start/startcontroller.h"
#include "ui/start/welcome.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// The start page, typed and clicked.
class TestStartPage : public StartPageTest
{
    Q_OBJECT

private slots:
    void theKeyOpensThePageInThePlaceOfTheFormAndEscapeGoesBack();
    void thePageGoesWithWhateverActsOnTheForm();
    void otherPagesGiveWayToIt();
    void anEmptyPageSaysWhatWillStandThere();
    void whatIsTypedIsSearchedAndTheHitIsShown();
    void nothingFoundIsSaidAndTheWayOnOffered();
    void filtersByKeyAndByClick();
    void withoutRoomTheFiltersAreAMenu();
    void theOrderIsChosenFromItsMenu();
    void aDatabaseThatCannotBeReadIsSaid();
    void f6GoesThroughThePage();
    void theFirstTimeALineSaysWhereOneIs();
};

void TestStartPage::theKeyOpensThePageInThePlaceOfTheFormAndEscapeGoesBack()
{
    QVERIFY(tabTo(QStringLiteral("Version to Deploy")));
    const QWidget *before = QApplication::focusWidget();
    QVERIFY(open());
    QVERIFY(page()->isVisible());
    QVERIFY(!m_window->workspace().isVisible());
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("footer"))->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!page());
    QVERIFY(m_window->workspace().isVisible());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("footer"))->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(trigger(m_window->windowActions().startPage));
    QVERIFY(page());
    QTest::mouseClick(part("back"), Qt::LeftButton);
    QTRY_VERIFY(!page());
}

void TestStartPage::thePageGoesWithWhateverActsOnTheForm()
{
    fill();
    QVERIFY(m_window->draftController().flush());
    const WindowActions &actions = m_window->windowActions();
    for (QAction *action : {actions.tabs.at(1), actions.undo, actions.history}) {
        QVERIFY(open());
        QVERIFY(trigger(action));
        QTRY_VERIFY2(!page(), qPrintable(action->objectName()));
        QVERIFY(m_window->workspace().isVisible() || m_window->draftController().history());
    }
}

void TestStartPage::otherPagesGiveWayToIt()
{
    fill();
    QVERIFY(m_window->draftController().flush());
    QVERIFY(trigger(m_window->windowActions().history));
    QVERIFY(m_window->draftController().history());
    QVERIFY(open());
    QVERIFY(!m_window->draftController().history());
    QVERIFY(!m_window->workspace().isVisible());
    QVERIFY(trigger(m_window->windowActions().history));
    QTRY_VERIFY(!page());
    QVERIFY(m_window->draftController().history());
    QVERIFY(!m_window->workspace().isVisible());
}

void TestStartPage::anEmptyPageSaysWhatWillStandThere()
{
    QVERIFY(open());
    const auto *card = page()->findChild<WelcomeCard *>();
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->button()->hasFocus());
    int notes = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        notes += model()->index(row).data(StartModel::KindRole).toInt() == int(StartModel::Kind::Note);
    QCOMPARE(notes, 2);
    // Looking made no database.
    QVERIFY(!QFile::exists(file("data/waybill.db")));
    press(Qt::Key_Space);
    QTRY_VERIFY(!page());
    QVERIFY(m_window->workspace().isVisible());
}

void TestStartPage::whatIsTypedIsSearchedAndTheHitIsShown()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("First line\nRestores the previous session handling"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QVERIFY(rows()->hasFocus());
    QVERIFY(typed(QStringLiteral("session")));
    QVERIFY(search()->hasFocus());
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
    const auto line = [&] { return model()->indexOf(id).data(StartModel::HitLineRole).toString(); };
    QTRY_COMPARE(
        line(),
        QString(QStringLiteral("Restores the previous ") + hitBegin + QStringLiteral("session") + hitEnd + QStringLiteral(" handling")));
    QCOMPARE(model()->indexOf(id).data(StartModel::HitLabelRole).toString(), QStringLiteral("Purpose"));
    // The arrows move in the list while the words stay in reach.
    press(Qt::Key_Down);
    QVERIFY(search()->hasFocus());
    press(Qt::Key_Up);
    press(Qt::Key_Escape);
    QTRY_COMPARE(titles().size(), 2);
    QVERIFY(page());
    QVERIFY(typed(QStringLiteral("session")));
    press(Qt::Key_Return);
    QTRY_VERIFY(!page());
    QCOMPARE(m_window->draftController().current().id, id);
}

void TestStartPage::nothingFoundIsSaidAndTheWayOnOffered()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("one"), QStringLiteral("octo-org/ledger"));
    QVERIFY(open());
    auto *choices = part<QListWidget>("choices");
    const auto item = choices->findItems(QStringLiteral("octo-org/ledger"), Qt::MatchExactly).constFirst();
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, choices->visualItemRect(item).center());
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
    rows()->setFocus();
    QVERIFY(typed(QStringLiteral("zebra")));
    QTRY_VERIFY(titles().isEmpty());
    QVERIFY(model()->index(1).data(StartModel::FactsRole).toString().contains(QStringLiteral("zebra")));
    search()->setText(QStringLiteral("v2"));
    QTRY_COMPARE(model()->contents().words, QStringLiteral("v2"));
    QVERIFY(titles().isEmpty());
    QVERIFY(part("everything")->isVisible());
    QTest::mouseClick(part("everything"), Qt::LeftButton);
    QCOMPARE(titles(), QStringList{QStringLiteral("Draft v2.0.0")});
    QVERIFY(!part("everything")->isVisible());
}

void TestStartPage::filtersByKeyAndByClick()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"), QStringLiteral("octo-org/ledger"));
    QVERIFY(open());
    auto *choices = part<QListWidget>("choices");
    const QListWidgetItem *ledger = choices->findItems(QStringLiteral("octo-org/ledger"), Qt::MatchExactly).constFirst();
    QCOMPARE(ledger->data(Qt::AccessibleTextRole).toString(), QStringLiteral("octo-org/ledger, 1, shown"));
    choices->setFocus();
    choices->setCurrentRow(choices->row(ledger));
    const int row = choices->currentRow();
    press(Qt::Key_Space);
    QCOMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
    QCOMPARE(choices->currentRow(), row);
    QVERIFY(choices->hasFocus());
    QCOMPARE(choices->currentItem()->data(Qt::AccessibleTextRole).toString(), QStringLiteral("octo-org/ledger, 1, not shown"));
    press(Qt::Key_Space);
    QCOMPARE(titles().size(), 2);
    const QListWidgetItem *filed = choices->findItems(QStringLiteral("Filed"), Qt::MatchExactly).constFirst();
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, choices->visualItemRect(filed).center());
    QVERIFY(titles().isEmpty());
    QVERIFY(part("everything")->isVisible());
}

void TestStartPage::withoutRoomTheFiltersAreAMenu()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"), QStringLiteral("octo-org/ledger"));
    QVERIFY(open());
    QVERIFY(!part("filterButton")->isVisible());
    m_window->resize(640, 440);
    QTRY_VERIFY(part("filterButton")->isVisible());
    QVERIFY(!part<QListWidget>("choices")->isVisible());
    QVERIFY(page()->width() <= 640);
    QMenu *menu = part<QPushButton>("filterButton")->menu();
    emit menu->aboutToShow();
    QAction *ledger = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QLatin1String("octo-org/ledger")))
            ledger = action;
    }
    QVERIFY(ledger && ledger->isChecked());
    ledger->trigger();
    QCOMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
}

void TestStartPage::theOrderIsChosenFromItsMenu()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QCOMPARE(titles().constFirst(), QStringLiteral("Draft v2.0.0"));
    part<QPushButton>("order")->menu()->actions().at(1)->trigger();
    QCOMPARE(titles().constFirst(), QStringLiteral("Draft v1.0.0"));
}

void TestStartPage::aDatabaseThatCannotBeReadIsSaid()
{
    m_window.reset();
    // What stays unreadable, however often it is looked at.
    QVERIFY(QDir().mkpath(file("data/waybill.db")));
    m_services = std::make_unique<Services>(places());
    makeWindow();
    QVERIFY(trigger(m_window->windowActions().startPage));
    const auto *status = part<QWidget>("status");
    QTRY_VERIFY(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(status))
                    ->text(QAccessible::Name)
                    .contains(QLatin1String("cannot be read")));
    QVERIFY(!page()->findChild<WelcomeCard *>()->isVisible());
    // Nobody says that there are no drafts, and one can begin all the same.
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(model()->index(row).data(StartModel::KindRole).toInt() != int(StartModel::Kind::Note));
    QVERIFY(model()->firstToOpen().isValid());
}

void TestStartPage::f6GoesThroughThePage()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(trigger(m_window->windowActions().nextPane));
        seen.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(seen.contains(QLatin1String("search")) && seen.contains(QLatin1String("choices")) && seen.contains(QLatin1String("rows")),
             qPrintable(seen.join(u' ')));
}

void TestStartPage::theFirstTimeALineSaysWhereOneIs()
{
    int welcomed = 0;
    connect(&m_window->startController(), &StartController::welcomed, this, [&] { ++welcomed; });
    m_window->startController().welcome();
    const QPointer<WelcomeLine> line = m_window->findChild<WelcomeLine *>();
    QVERIFY(line->isVisible());
    QTest::mouseClick(line->findChild<QAbstractButton *>(QStringLiteral("away")), Qt::LeftButton);
    QTRY_VERIFY(!line);
    QCOMPARE(welcomed, 1);
    m_window->startController().welcome();
    QTest::mouseClick(m_window->findChild<WelcomeLine *>()->findChild<QAbstractButton *>(QStringLiteral("openStart")), Qt::LeftButton);
    QVERIFY(page());
    QTRY_VERIFY(!m_window->findChild<WelcomeLine *>());
    QCOMPARE(welcomed, 1);
    // In the smallest window, too, what is said there is said whole.
    m_window->resize(640, 440);
    for (const Paragraph *words : m_window->findChild<WelcomeCard *>()->findChildren<Paragraph *>())
        QTRY_VERIFY2(!words->isVisible() || words->height() >= words->heightForWidth(words->width()), qPrintable(words->text()));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
