#include "tests/support/sheettest.h"
#include "ui/look/theme.h"
#include "ui/submit/checkrow.h"

#include <QScreen>
#include <QScrollBar>

using namespace waybill;
using namespace waybill::test;
using State = ReviewCheck::State;

/// Where the review stands on the screen, and what its rows look like.
class TestSheetPlace : public SheetTest
{
    Q_OBJECT

private slots:
    void aRowThatLosesItsDetailShowsNothingOfIt();
    void theSheetStandsInTheMiddleOfItsWindowAndStaysOnTheScreen();
    void itsScrollBarLiesOnThePanel();
};

void TestSheetPlace::aRowThatLosesItsDetailShowsNothingOfIt()
{
    ReviewCheck one = check("labels", State::NotChecked, u"Labels"_qs, u"not looked up yet"_qs);
    CheckRow row(nullptr);
    row.resize(400, 60);
    row.setCheck(one);
    row.grab();
    one.state = State::Fine;
    one.detail.clear();
    row.setCheck(one);
    CheckRow fresh(nullptr);
    fresh.resize(400, 60);
    fresh.setCheck(one);
    QCOMPARE(row.grab().toImage(), fresh.grab().toImage());
}

void TestSheetPlace::theSheetStandsInTheMiddleOfItsWindowAndStaysOnTheScreen()
{
    const QRect screen = m_sheet->screen()->availableGeometry();
    m_window->setGeometry(QRect(QPoint(), QSize(700, 500).boundedTo(screen.size())));
    open();
    QVERIFY(qAbs(m_sheet->geometry().center().x() - m_window->geometry().center().x()) < 8);
    // At the lower edge it grows with what it shows.
    m_sheet->move(screen.right() - m_sheet->width() - 2, screen.bottom() - m_sheet->height() - 2);
    const int before = m_sheet->height();
    QList<ReviewCheck> many;
    for (int i = 0; i < 9; ++i)
        many += check(QByteArray::number(i).constData(), State::Warning, u"Check"_qs);
    m_sheet->setReview(review(many, true));
    QTRY_VERIFY(m_sheet->height() > before);
    QVERIFY(screen.contains(m_sheet->geometry()));
}

void TestSheetPlace::itsScrollBarLiesOnThePanel()
{
    QList<ReviewCheck> many;
    for (int i = 0; i < 40; ++i)
        many += check(QByteArray::number(i).constData(), State::Fine, u"Check"_qs);
    m_sheet->setReview(review(many, true));
    open();
    const QScrollBar *bar = nullptr;
    for (const QScrollBar *each : m_sheet->findChildren<QScrollBar *>())
        bar = each->isVisible() ? each : bar;
    QVERIFY(bar);
    const QPoint corner = bar->mapTo(m_sheet.get(), QPoint(0, bar->height() - 1));
    QCOMPARE(m_sheet->grab().toImage().pixelColor(corner), themeFor(m_sheet->palette()).panel);
}

QTEST_MAIN(TestSheetPlace)
#include "tst_sheetplace.moc"
