#include "tests/support/windowtest.h"
#include "ui/form/formview.h"
#include "ui/form/sectionlist.h"
#include "ui/look/theme.h"
#include "ui/preview/previewpane.h"
#include "ui/repository/repositorybutton.h"
#include "ui/widgets/contentscroll.h"
#include "ui/window/columns.h"
#include "ui/window/tabbedpane.h"
#include "ui/window/topbar.h"

#include <QDialog>
#include <QLayout>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>

using namespace waybill;
using namespace waybill::test;

/// How the columns give way to a narrow window, and come back.
class TestColumns : public WindowTest
{
    Q_OBJECT

private slots:
    void eachStepIsTakenWhereTheOneBeforeIsNotEnough_data();
    void eachStepIsTakenWhereTheOneBeforeIsNotEnough();
    void aNarrowWindowShowsTheFormAmongTheTabs();
    void whatGoesToAFieldGoesBackToTheForm();
    void aWindowThatGrowsAgainIsAsItWas();
    void theFocusStaysWhereItIs();
    void aWindowBelowWhatFitsScrollsAndNothingIsOutOfReach_data();
    void aWindowBelowWhatFitsScrollsAndNothingIsOutOfReach();
    void dialogsOfASmallWindowScrollAndNothingIsCut();
    void theMenuOfALowScreenScrolls();
    void theSectionsAreNamedWhereTheyAreIcons();
    void theSavedWordFoldsToATickAndFollowsTheTheme();
    void tabsThatGotTheirWordsBeforeTheyAreSeenHaveRoomForThem();

private:
    void resizeTo(int width, int height)
    {
        m_window->resize(width, height);
        QCoreApplication::processEvents();
    }
    FormView *form() const { return m_window->findChild<FormView *>(); }
    PreviewPane *preview() const { return m_window->findChild<PreviewPane *>(); }
    SectionList *sections() const { return m_window->findChild<SectionList *>(); }
    QTabBar *tabs() const { return m_window->findChild<QTabBar *>(); }
    int shownTabs() const
    {
        int shown = 0;
        for (int i = 0; i < tabs()->count(); ++i)
            shown += tabs()->isTabVisible(i) ? 1 : 0;
        return shown;
    }
};

void TestColumns::eachStepIsTakenWhereTheOneBeforeIsNotEnough_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("unit");
    QTest::addColumn<bool>("icons");
    QTest::addColumn<bool>("oneColumn");
    QTest::newRow("the design's own size") << 1360 << 1.0 << false << false;
    QTest::newRow("just enough") << 1080 << 1.0 << false << false;
    QTest::newRow("icons") << 1079 << 1.0 << true << false;
    QTest::newRow("still three") << 960 << 1.0 << true << false;
    QTest::newRow("tabs") << 959 << 1.0 << true << true;
    QTest::newRow("smallest") << 640 << 1.0 << true << true;
    QTest::newRow("large text in the design's size") << 1360 << 1.5 << true << true;
    QTest::newRow("large text on a large screen") << 1600 << 1.5 << true << false;
    QTest::newRow("twice the text") << 1600 << 2.0 << true << true;
    QTest::newRow("small text") << 900 << 0.8 << false << false;
}

void TestColumns::eachStepIsTakenWhereTheOneBeforeIsNotEnough()
{
    QFETCH(int, width);
    QFETCH(double, unit);
    QTEST(columnsFor(width, unit).sectionsAsIcons, "icons");
    QTEST(columnsFor(width, unit).formAmongTabs, "oneColumn");
}

void TestColumns::aNarrowWindowShowsTheFormAmongTheTabs()
{
    QCOMPARE(shownTabs(), 3);
    resizeTo(900, 560);
    QCOMPARE(m_window->size(), QSize(900, 560));
    QCOMPARE(shownTabs(), 4);
    QCOMPARE(tabs()->currentIndex(), 0);
    QVERIFY(form()->isVisible() && !preview()->isVisible());
    QVERIFY2(sections()->width() < 60, qPrintable(QString::number(sections()->width())));
    QVERIFY2(form()->width() > 800, qPrintable(QString::number(form()->width())));
    // The tabs keep their keys and their order.
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(preview()->isVisible() && !form()->isVisible());
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestColumns::whatGoesToAFieldGoesBackToTheForm()
{
    resizeTo(900, 560);
    m_window->workspace().showTab(0);
    QVERIFY(!form()->isVisible());
    QVERIFY(trigger(m_window->windowActions().nextProblem));
    QVERIFY(form()->isVisible());
    m_window->workspace().showTab(0);
    emit sections()->sectionActivated(0);
    QVERIFY(form()->isVisible());
}

void TestColumns::aWindowThatGrowsAgainIsAsItWas()
{
    m_window->workspace().restoreSizes({250, 560, 548});
    QCoreApplication::processEvents();
    const QList<int> sizes = m_window->workspace().sizes();
    for (const QSize size : {QSize(1000, 700), QSize(900, 560), QSize(640, 440)}) {
        const QSize before = m_window->size();
        resizeTo(size.width(), size.height());
        QCOMPARE(m_window->workspace().wideSizes(), sizes);
        resizeTo(before.width(), before.height());
        QCOMPARE(m_window->workspace().sizes(), sizes);
        QCOMPARE(shownTabs(), 3);
        QVERIFY(form()->isVisible() && preview()->isVisible());
    }
}

void TestColumns::theFocusStaysWhereItIs()
{
    m_window->workspace().focusField(1);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && form()->isAncestorOf(focus));
    resizeTo(900, 560);
    QCOMPARE(QApplication::focusWidget(), focus);
    resizeTo(1360, 1000);
    QCOMPARE(QApplication::focusWidget(), focus);
}

void TestColumns::aWindowBelowWhatFitsScrollsAndNothingIsOutOfReach_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("pixels"); ///< Of the text, which the design has 14 high.
    QTest::newRow("a small screen") << QSize(480, 320) << 14;
    QTest::newRow("the smallest") << QSize(320, 240) << 14;
    QTest::newRow("large text") << QSize(640, 440) << 28;
    QTest::newRow("the largest text") << QSize(900, 560) << 42;
}

void TestColumns::aWindowBelowWhatFitsScrollsAndNothingIsOutOfReach()
{
    QFETCH(QSize, size);
    QFETCH(int, pixels);
    auto *room = m_window->findChild<RoomScroll *>();
    QVERIFY(room->widget()->size() == m_window->size());
    QApplication::setFont(designFont(baseFont(), pixels));
    resizeTo(size.width(), size.height());
    QCOMPARE(m_window->size(), size);
    QTRY_VERIFY(room->horizontalScrollBar()->maximum() > 0 || room->verticalScrollBar()->maximum() > 0);
    const auto seen = [](const QWidget *widget) { return !widget->visibleRegion().isEmpty(); };
    // Once round: bars, list, tabs, fields, footer.
    m_window->workspace().focusField(field("version"));
    QSet<const QWidget *> stops;
    for (int i = 0; i < 60 && !stops.contains(QApplication::focusWidget()); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        stops.insert(focus);
        QTRY_VERIFY2(seen(focus), qPrintable(QLatin1String(focus->metaObject()->className()) + u' ' + focus->accessibleName()));
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    QVERIFY(stops.size() > 12);
    // A caret that goes on is followed.
    m_window->workspace().focusField(field("purpose"));
    auto *box = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(box);
    for (int line = 0; line < 12; ++line)
        QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(m_window->rect().contains(QRect(box->viewport()->mapTo(m_window.get(), box->cursorRect().topLeft()), QSize(1, 4))));
    Style::install(*qApp, false); // With its fonts.
    resizeTo(1360, 1000);
    QTRY_COMPARE(room->widget()->size(), m_window->size());
}

void TestColumns::dialogsOfASmallWindowScrollAndNothingIsCut()
{
    resizeTo(480, 320);
    const WindowActions &actions = m_window->windowActions();
    for (int i = 0; i < 4; ++i) {
        if (i == 3)
            m_window->findChild<RepositoryButton *>()->click();
        else
            QVERIFY(trigger(QList<QAction *>{actions.shortcuts, actions.drafts, actions.openOutbox}.at(i)));
        QDialog *dialog = nullptr;
        for (QDialog *each : m_window->findChildren<QDialog *>())
            dialog = each->isVisible() ? each : dialog;
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        const QByteArray name = dialog->windowTitle().toUtf8();
        QVERIFY2(dialog->width() <= 480 && dialog->height() <= 320, name.constData());
        for (const QWidget *part : dialog->findChildren<QWidget *>()) {
            const bool wraps = part->sizePolicy().hasHeightForWidth() && part->hasHeightForWidth();
            const int least = wraps ? part->heightForWidth(part->width()) : part->minimumSizeHint().height();
            if (part->isVisible())
                QVERIFY2(part->height() >= least, name + ": " + part->metaObject()->className());
        }
        for (int tab = 0; tab < 12; ++tab) {
            const QWidget *focus = QApplication::focusWidget();
            QTRY_VERIFY2(focus->height() > dialog->height() || focus->visibleRegion().boundingRect().height() == focus->height(),
                         name + ": " + focus->metaObject()->className());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        dialog->reject();
    }
}

void TestColumns::theMenuOfALowScreenScrolls()
{
    QApplication::setFont(designFont(baseFont(), 32));
    QMenu *menu = m_window->windowActions().mainMenu;
    menu->popup(m_window->mapToGlobal(QPoint(40, 40)));
    const QRect first = menu->actionGeometry(menu->actions().constFirst());
    QVERIFY2(first.height() * menu->actions().size() > menu->screen()->geometry().height() || menu->sizeHint().height() > 700,
             "it has to be higher than the screen");
    QCOMPARE(menu->actionGeometry(m_window->windowActions().quit).left(), first.left());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Up);
    QCOMPARE(menu->activeAction(), m_window->windowActions().quit);
    QVERIFY(menu->rect().contains(menu->actionGeometry(m_window->windowActions().quit)));
    QVERIFY(menu->screen()->geometry().contains(menu->geometry()));
    menu->close();
    Style::install(*qApp, false);
}

void TestColumns::theSectionsAreNamedWhereTheyAreIcons()
{
    resizeTo(900, 560);
    auto *list = sections()->findChild<QListView *>();
    const QModelIndex first = list->model()->index(0, 0);
    QVERIFY(!first.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(list->visualRect(first).width() <= list->viewport()->width());
    QVERIFY(list->visualRect(first).height() < 45);
    // In a low window they stand closer together, and no scroll bar takes half of the column.
    resizeTo(900, 440);
    QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
    QCOMPARE(list->visualRect(first).width(), list->viewport()->width());
}

void TestColumns::theSavedWordFoldsToATickAndFollowsTheTheme()
{
    auto *state = m_window->findChild<SavedLabel *>(QStringLiteral("savedState"));
    const auto inks = [state] {
        QSet<QRgb> colors;
        const QImage image = state->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        }
        return colors;
    };
    typeInto(QStringLiteral("Purpose"), QStringLiteral("x"));
    QTRY_COMPARE(state->text(), QStringLiteral("Saved"));
    QVERIFY(!state->isFolded());
    QVERIFY(inks().contains(lightTheme().muted.rgb()));
    Style::setDark(true);
    QCoreApplication::processEvents();
    QVERIFY(!inks().contains(lightTheme().muted.rgb()));
    QVERIFY(inks().contains(darkTheme().muted.rgb()));
    // Ordinary text has room for the word in the narrowest window.
    QApplication::setFont(designFont(baseFont(), 21));
    m_window->resize(640, 560);
    QTRY_VERIFY(state->isFolded());
    QTRY_VERIFY(state->width() < state->wordsWidth());
    // Its name says what the tick means.
    QCOMPARE(state->text(), QStringLiteral("Saved"));
    QCOMPARE(state->toolTip(), QStringLiteral("Saved"));
    Style::install(*qApp, false); // With its fonts.
    m_window->resize(1360, 1060);
    QTRY_VERIFY(!state->isFolded());
}

void TestColumns::tabsThatGotTheirWordsBeforeTheyAreSeenHaveRoomForThem()
{
    TabbedPane pane(nullptr);
    for (const QString &title : {QStringLiteral("Preview"), QStringLiteral("Checks")})
        pane.addPage(title, [](QWidget *parent) { return new QWidget(parent); });
    pane.resize(900, 300);
    pane.layout()->activate();
    pane.setTitle(1, QStringLiteral("Checks, of which there are 12"));
    pane.takeGuest(QStringLiteral("The whole form"), new QWidget(&pane));
    pane.layout()->activate();
    pane.setVisible(true);
    QCoreApplication::processEvents();
    QVERIFY2(pane.bar()->width() >= pane.bar()->sizeHint().width(), qPrintable(QString::number(pane.bar()->width())));
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
