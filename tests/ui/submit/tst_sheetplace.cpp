#include "tests/support/sheettest.h"
#include "ui/look/theme.h"
#include "ui/submit/checkrow.h"
#include "ui/submit/filedpage.h"
#include "ui/submit/steplist.h"

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
    void eachStepIsPaintedWithItsWords();
    void theSheetNeverGetsLowerWhileItIsOpen();
    void nothingOfThePageAfterFilingCoversAnything();
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

void TestSheetPlace::nothingOfThePageAfterFilingCoversAnything()
{
    FiledPage page([this] { return m_now; }, m_window.get());
    FilingStatus status = filing(FilingRecord::Phase::Done, false);
    status.record.number = 222;
    status.record.page = QUrl(QStringLiteral("https://github.com/ada/engine/issues/222"));
    page.resize(700, 800);
    page.show(status, {});
    page.QWidget::show();
    QList<QWidget *> parts;
    for (QWidget *part : page.findChildren<QWidget *>())
        parts += part->isVisible() && part->focusPolicy() != Qt::NoFocus ? QList{part} : QList<QWidget *>();
    QVERIFY(parts.size() > 3);
    const auto place = [&page](const QWidget *part) { return QRect(part->mapTo(&page, QPoint()), part->size()); };
    for (const QWidget *one : std::as_const(parts)) {
        QVERIFY2(page.rect().contains(place(one)), qPrintable(one->objectName()));
        for (const QWidget *other : std::as_const(parts))
            QVERIFY2(one == other || !place(one).intersects(place(other)), qPrintable(one->objectName() + u' ' + other->objectName()));
    }
}

void TestSheetPlace::theSheetNeverGetsLowerWhileItIsOpen()
{
    QList<ReviewCheck> many;
    for (int i = 0; i < 12; ++i)
        many += check(qPrintable(QString::number(i)), State::Warning, QStringLiteral("Check %1").arg(i));
    m_sheet->setReview(review({check("form", State::Fine, u"Form"_qs)}, true));
    open();
    QList<int> heights{m_sheet->height()};
    const auto then = [&](auto &&change) {
        change();
        QApplication::processEvents();
        heights += m_sheet->height();
    };
    then([&] { m_sheet->setReview(review({many.at(0), many.at(1)}, true)); });
    // A few checks more or less move nothing.
    QCOMPARE(heights.at(1), heights.at(0));
    then([&] { m_sheet->setReview(review(many, true)); });
    then([&] { m_sheet->setStatus(filing(FilingRecord::Phase::Create, true)); });
    then([&] { m_sheet->setStatus(filing(FilingRecord::Phase::Refused, false)); });
    then([&] { m_sheet->showReview(); });
    QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));
}

void TestSheetPlace::eachStepIsPaintedWithItsWords()
{
    using Is = FilingStep::State;
    StepList list;
    list.resize(300, 200);
    for (const bool mirrored : {false, true}) {
        list.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        list.setSteps({});
        const QImage bare = list.grab().toImage();
        QList<QImage> looks;
        for (const Is is : {Is::Done, Is::Now, Is::Stopped, Is::Refused, Is::ToDo}) {
            list.setSteps({{QStringLiteral("words"), is}});
            const QImage look = list.grab().toImage();
            QVERIFY(!looks.contains(look));
            looks += look;
            // The mark at the start, the words beside it.
            for (const QRect &part : {QRect(mirrored ? 278 : 0, 0, 22, 200), QRect(mirrored ? 0 : 28, 0, 272, 200)})
                QVERIFY(bare.copy(part) != look.copy(part));
        }
        const int height = list.heightForWidth(300);
        list.setSteps({{QStringLiteral("words"), Is::ToDo}, {QStringLiteral("words"), Is::ToDo}});
        QVERIFY(list.heightForWidth(300) > height && list.grab().toImage() != looks.last());
    }
}

QTEST_MAIN(TestSheetPlace)
#include "tst_sheetplace.moc"
