#include "tests/ui/start/startpagetest.h"
#include "ui/drafts/compareview.h"
#include "ui/drafts/draftlist.h"
#include "ui/handover/handovercontroller.h"
#include "ui/handover/handoversheet.h"
#include "ui/window/submitcontroller.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// Requests that go from person to person, and requests held against each other, typed and clicked.
class TestHandoverSheet : public StartPageTest
{
    Q_OBJECT

private slots:
    void allOfItIsShownAndNothingTakenUnasked();
    void takingMakesADraftOfItsOwn();
    void aHostileLinkIsRefusedInASentence();
    void oneLinkIsLookedAtAtATime();
    void aDroppedLinkIsShown();
    void whatIsHandedOverIsTheOpenForm();
    void whatIsTooLongForALinkIsSaid();
    void aRowIsHandedOverByItsMenu();
    void aRowIsComparedWithTheOpenForm();
    void twoRowsAreCompared();
    void aDraftOfTheListIsCompared();

private:
    HandoverSheet *sheet() { return m_window->handover().sheet(); }
    CompareView *comparison() { return m_window->findChild<CompareView *>(); }
    static QString link(const char *purpose)
    {
        return QStringLiteral(
                   "waybill://open?template=production-deployment&repository=octo-org/payments&values=values:%0A%20%20purpose:%20")
            + QLatin1String(purpose);
    }
    static QStringList spoken(const QWidget *within)
    {
        QStringList names;
        for (const QWidget *each : within->findChildren<QWidget *>())
            names.append(each->accessibleName());
        return names;
    }
    QString purpose() { return textOf(WindowTest::model().value(field("purpose"))); }
};

void TestHandoverSheet::allOfItIsShownAndNothingTakenUnasked()
{
    m_window->handover().show(link("mended"));
    QVERIFY(sheet());
    const QStringList names = spoken(sheet());
    QVERIFY(names.contains(QStringLiteral("Template: Production deployment (it comes with Waybill)"))
            || !names.filter(QStringLiteral("Template: ")).isEmpty());
    QVERIFY(names.contains(QStringLiteral("Repository: octo-org/payments")));
    QVERIFY(!names.filter(QStringLiteral(": mended")).isEmpty());
    QTRY_VERIFY(QApplication::focusWidget());
    // Whoever typed on takes nothing.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(sheet() ? sheet() : m_window->window(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet());
    QCOMPARE(purpose(), QString());
}

void TestHandoverSheet::takingMakesADraftOfItsOwn()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v3"));
    QVERIFY(m_window->draftController().flush());
    const QUuid before = m_window->draftController().current().id;
    m_window->handover().show(link("mended"));
    QTest::mouseClick(sheet()->findChild<QPushButton *>(QStringLiteral("take")), Qt::LeftButton);
    QTRY_COMPARE(purpose(), QStringLiteral("mended"));
    QCOMPARE(textOf(WindowTest::model().value(field("version"))), QString());
    QTRY_COMPARE(m_window->draftController().current().repository(), QStringLiteral("octo-org/payments"));
    QVERIFY(m_window->draftController().flush());
    QVERIFY(!m_window->draftController().current().id.isNull());
    QVERIFY(m_window->draftController().current().id != before);
    QCOMPARE(textOf(m_services->drafts().value().draft(before).value()->given.at(field("version"))), QStringLiteral("v3"));
    QVERIFY(trigger(m_window->windowActions().undo));
    QCOMPARE(purpose(), QString());
}

void TestHandoverSheet::aHostileLinkIsRefusedInASentence()
{
    m_window->handover().show(QStringLiteral("waybill://open?template=/etc/passwd"));
    QVERIFY(!sheet());
    QCOMPARE(m_prompts->told.size(), 1);
    QVERIFY(m_prompts->told.constFirst().startsWith(QStringLiteral("Link not opened\n")));
}

void TestHandoverSheet::oneLinkIsLookedAtAtATime()
{
    m_window->handover().show(link("first"));
    const HandoverSheet *first = sheet();
    m_window->handover().show(link("second"));
    QCOMPARE(sheet(), first);
    QVERIFY(!spoken(sheet()).filter(QStringLiteral(": first")).isEmpty());
}

void TestHandoverSheet::aDroppedLinkIsShown()
{
    QMimeData data;
    data.setUrls({QUrl(link("dropped"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY2(sheet(), qPrintable(m_prompts->told.join(u'|')));
    QVERIFY(!spoken(sheet()).filter(QStringLiteral(": dropped")).isEmpty());
}

void TestHandoverSheet::whatIsHandedOverIsTheOpenForm()
{
    fill();
    const QList<Value> given = WindowTest::model().snapshot().given;
    const WindowActions &actions = m_window->windowActions();
    QVERIFY(actions.exportMenu->actions().contains(actions.copyHandover));
    QVERIFY(trigger(actions.copyValues));
    const Result<OpenedForm> copied = openValues(QApplication::clipboard()->text().toUtf8(), QStringLiteral("copied"));
    QVERIFY(copied);
    QCOMPARE(copied.value().given, given);

    m_prompts->files = {file("handed.yml")};
    QVERIFY(trigger(actions.saveValues));
    const Result<OpenedForm> saved = waybill::open({{}, file("handed.yml"), {}});
    QVERIFY(saved);
    QCOMPARE(saved.value().given, given);

    m_prompts->files = {file("missing/handed.yml")};
    QVERIFY(trigger(actions.saveValues));
    QVERIFY(m_prompts->told.value(0).startsWith(QStringLiteral("Not saved\n")));

    QVERIFY(trigger(actions.copyHandover));
    const Result<Handover> handed = readHandover(QApplication::clipboard()->text(), {});
    QVERIFY2(handed, handed ? "" : qPrintable(handed.error().text()));
    QCOMPARE(handed.value().opened.given, given);
}

void TestHandoverSheet::whatIsTooLongForALinkIsSaid()
{
    WindowTest::model().setValue(field("purpose"), Value(QString(9000, u'x')));
    QVERIFY(trigger(m_window->windowActions().copyHandover));
    QVERIFY(m_prompts->told.value(0).startsWith(QStringLiteral("No link\n")));
}

void TestHandoverSheet::aRowIsHandedOverByItsMenu()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    QVERIFY(choose(id));
    QTest::mouseClick(part("moreOfRow"), Qt::LeftButton);
    auto *menu = part<QMenu>("rowmenu");
    QTRY_VERIFY(menu->isVisible());
    // The first one is chosen already.
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("v1.0.0")));
    QVERIFY(page());
    menu->findChild<QAction *>(QStringLiteral("copyLinkOfRow"))->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("repository=octo-org/payments")));
}

void TestHandoverSheet::aRowIsComparedWithTheOpenForm()
{
    WindowTest::model().setValue(field("version"), Value(QStringLiteral("v2.0.0")));
    WindowTest::model().setValue(field("purpose"), Value(QStringLiteral("one")));
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    QVERIFY(choose(id));
    auto *compare = page()->findChild<QAction *>(QStringLiteral("compareRow"));
    QCOMPARE(compare->text(), QStringLiteral("Compare with the open form"));
    QVERIFY(trigger(compare));
    QVERIFY(comparison());
    QCOMPARE(comparison()->heading(), QStringLiteral("“Draft v1.0.0” beside “the open form”"));
    QStringList names = spoken(comparison());
    QVERIFY(names.contains(QStringLiteral("Version to Deploy (Release/Rollback), in “Draft v1.0.0”")));
    QVERIFY(names.contains(QStringLiteral("Version to Deploy (Release/Rollback), in “the open form”")));
    // What is equal is folded until it is asked for; and nothing can be changed.
    QVERIFY(names.filter(QStringLiteral("Purpose")).isEmpty());
    QTest::mouseClick(comparison()->findChild<QWidget *>(QStringLiteral("showEqual")), Qt::LeftButton);
    QTRY_VERIFY(!spoken(comparison()).filter(QStringLiteral("Purpose")).isEmpty());
    QCOMPARE(textOf(WindowTest::model().value(field("version"))), QStringLiteral("v2.0.0"));
    QTest::keyClick(comparison(), Qt::Key_Escape);
    QTRY_VERIFY(!comparison());
    QVERIFY(page());
}

void TestHandoverSheet::twoRowsAreCompared()
{
    const QUuid one = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    const QUuid two = keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QVERIFY(choose(one));
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, Qt::ControlModifier, rows()->visualRect(model()->indexOf(two)).center());
    auto *compare = page()->findChild<QAction *>(QStringLiteral("compareRow"));
    QTRY_COMPARE(compare->text(), QStringLiteral("Compare with “Draft v1.0.0”"));
    QVERIFY(trigger(compare));
    QCOMPARE(comparison()->heading(), QStringLiteral("“Draft v2.0.0” beside “Draft v1.0.0”"));
    const QStringList names = spoken(comparison());
    QVERIFY2(names.contains(QStringLiteral("Version to Deploy (Release/Rollback), in “Draft v2.0.0”")), qPrintable(names.join(u'|')));
}

void TestHandoverSheet::aDraftOfTheListIsCompared()
{
    keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    WindowTest::model().setValue(field("version"), Value(QStringLiteral("v2.0.0")));
    QVERIFY(trigger(m_window->windowActions().drafts));
    DraftList *list = m_window->draftController().list();
    auto *entries = list->findChild<QListWidget *>(QStringLiteral("list"));
    const auto *compare = list->findChild<QPushButton *>(QStringLiteral("compare"));
    // Of both, the one that is not in the window.
    for (int row = 0; row < entries->count() && !compare->isEnabled(); ++row)
        entries->setCurrentRow(row);
    QTest::mouseClick(const_cast<QPushButton *>(compare), Qt::LeftButton);
    QTRY_VERIFY(comparison());
    QVERIFY2(spoken(comparison()).contains(QStringLiteral("Version to Deploy (Release/Rollback), in “the open form”")),
             qPrintable(spoken(comparison()).join(u'|')));
}

QTEST_MAIN(TestHandoverSheet)
#include "tst_handoversheet.moc"
