#include "tests/support/shownpreview.h"
#include "ui/look/labelchip.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// One field a line, so that field and row have the same number.
QList<WrittenBody::FieldLines> fieldPerLine(int count)
{
    QList<WrittenBody::FieldLines> fields;
    for (int i = 0; i < count; ++i)
        fields.append({i, i, i + 1});
    return fields;
}

/// Notes which places of the viewport are painted.
class PaintSpy : public QObject
{
public:
    explicit PaintSpy(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

class TestPreviewView : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyBodyShowsThatThereIsNothing();
    void aChangedRowIsTheOnlyOneLaidOutAgain();
    void rowsThatOnlyMoveKeepTheirLayout();
    void aChangedRowIsTheOnlyPlacePainted();
    void aKeyPaintsWhatFollowsItInItsLine();
    void rowsOutOfSightAreNotLaidOut();
    void whatIsSeenStaysWhenRowsAboveChange();
    void whatIsSeenStaysWhenRowsAboveGrow();
    void scrollingMovesByWhatWasAskedFor();
    void aClickGoesToTheFieldOfItsRow();
    void aClickBesideAnyFieldGoesNowhere();
    void aClickOnTheTitleGoesToItsField();
    void aDragSelectsAndIsNoClick();
    void theCurrentFieldIsMarkedAndScrolledTo();
    void aFieldInSightIsNotScrolledTo();
    void whatIsTypedOutOfSightIsBroughtIntoView();
    void copyTakesTheSelectedText();
    void selectionStaysAtItsWordsWhenRowsComeBeforeIt();
    void darkPaletteRepaintsInDarkColours();
    void linksAreFoundAtTheirPlace();
    void keysScroll();
    void labelsKeepTheirContrast();
};

void TestPreviewView::anEmptyBodyShowsThatThereIsNothing()
{
    ShownPreview view;
    view.showRows({});
    view.selectAll();
    view.copy();
    QCOMPARE(view.selectedText(), QString());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, 200});
    QCOMPARE(view.rows().count(), 0);
    QVERIFY(!view.grab().isNull());
}

void TestPreviewView::aChangedRowIsTheOnlyOneLaidOutAgain()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(8);
    view.showRows(rows);
    const int before = view.rows().layoutsMade();
    QCOMPARE(before, 8);
    rows[5] = paragraph(QStringLiteral("Row five"), 5);
    view.showRows(rows);
    QCOMPARE(view.rows().layoutsMade(), before + 1);
    view.showRows(rows);
    QCOMPARE(view.rows().layoutsMade(), before + 1);
}

void TestPreviewView::rowsThatOnlyMoveKeepTheirLayout()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(8);
    view.showRows(rows);
    const int before = view.rows().layoutsMade();
    // Changes at both ends with moved rows between.
    rows[0] = paragraph(QStringLiteral("First"), 0);
    rows.insert(1, paragraph(QStringLiteral("Second"), 1));
    rows.last() = paragraph(QStringLiteral("Last"), 8);
    view.showRows(rows);
    QCOMPARE(view.rows().layoutsMade(), before + 3);
}

void TestPreviewView::aChangedRowIsTheOnlyPlacePainted()
{
    ShownPreview view;
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<PreviewRow> rows = paragraphs(10);
    view.showRows(rows);
    QTest::qWait(20);
    PaintSpy spy(view.viewport());
    rows[4] = paragraph(QStringLiteral("Row four"), 4);
    view.showRows(rows);
    QTRY_VERIFY(!spy.region.isEmpty());
    QVERIFY(spy.region.contains(view.rowRect(4)));
    QVERIFY(!spy.region.intersects(view.rowRect(2)));
    QVERIFY(!spy.region.intersects(view.rowRect(6)));
}

void TestPreviewView::aKeyPaintsWhatFollowsItInItsLine()
{
    ShownPreview view;
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto rows = [](const QString &typed) {
        return previewRows(
            (QStringLiteral("Before\n\nfirst line\nsecond line ") + typed + QStringLiteral("\nthird line\n\nBehind")).toUtf8());
    };
    view.showRows(rows(QStringLiteral("typed")));
    QTest::qWait(20);
    PaintSpy spy(view.viewport());
    view.showRows(rows(QStringLiteral("typed m")));
    QTRY_VERIFY(!spy.region.isEmpty());
    const QRect row = view.rowRect(1);
    const QRect painted = spy.region.boundingRect();
    QVERIFY(painted.top() >= row.top() + row.height() / 3 && painted.bottom() <= row.bottom() - row.height() / 3);
    QVERIFY(painted.left() > row.left() + QFontMetrics(view.font()).horizontalAdvance(QStringLiteral("second")));
}

void TestPreviewView::rowsOutOfSightAreNotLaidOut()
{
    ShownPreview view;
    view.showRows(paragraphs(5000));
    QVERIFY(view.rows().layoutsMade() < 40);
    QVERIFY(view.verticalScrollBar()->maximum() > 5000 * 10);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(view.rows().layoutsMade() < 80);
    QVERIFY(view.rowRect(4999).bottom() <= view.viewport()->height());
}

void TestPreviewView::whatIsSeenStaysWhenRowsAboveChange()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(200);
    view.showRows(rows);
    view.verticalScrollBar()->setValue(2000);
    const int row = view.rows().rowAt(view.verticalScrollBar()->value() + 100);
    const int before = view.rowRect(row).top();
    QVERIFY(before > 0 && before < view.height());
    for (int i = 0; i < 5; ++i)
        rows.prepend(paragraph(QStringLiteral("New %1").arg(i), 0));
    view.showRows(rows);
    QCOMPARE(view.rowRect(row + 5).top(), before);
    rows.remove(0, 20);
    view.showRows(rows);
    QCOMPARE(view.rowRect(row + 5 - 20).top(), before);
}

void TestPreviewView::whatIsSeenStaysWhenRowsAboveGrow()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(200);
    view.showRows(rows);
    view.verticalScrollBar()->setValue(2000);
    const int row = view.rows().rowAt(view.verticalScrollBar()->value() + 100);
    const int before = view.rowRect(row).top();
    rows[3] = paragraph(QStringLiteral("word ").repeated(400), 3);
    view.showRows(rows);
    QCOMPARE(view.rowRect(row).top(), before);
}

void TestPreviewView::scrollingMovesByWhatWasAskedFor()
{
    // Estimates are wrong here, so rows change their height when they come into view.
    ShownPreview view;
    view.showRows(paragraphs(300, QStringLiteral("%1 ") + QStringLiteral("<b>w</b> ").repeated(160)));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    for (int i = 0; i < 40; ++i) {
        const int row = view.rows().rowAt(view.verticalScrollBar()->value() + view.height() / 2);
        const int before = view.rowRect(row).top();
        view.verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        QCOMPARE(view.rowRect(row).top(), before + view.verticalScrollBar()->singleStep());
    }
}

void TestPreviewView::aClickGoesToTheFieldOfItsRow()
{
    ShownPreview view;
    view.showRows(paragraphs(10), fieldPerLine(10));
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(4).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 4);
    QTest::mouseMove(view.viewport(), view.rowRect(5).center());
    QTRY_COMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
}

void TestPreviewView::aClickBesideAnyFieldGoesNowhere()
{
    ShownPreview view;
    view.showRows(paragraphs(3), {{7, 1, 2}});
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(0).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, view.rowRect(2).bottom() + 60});
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, view.rowRect(1).center());
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewView::aClickOnTheTitleGoesToItsField()
{
    ShownPreview view;
    view.setTitleField(9);
    view.showRows(paragraphs(3));
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {60, 30});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 9);
}

void TestPreviewView::aDragSelectsAndIsNoClick()
{
    ShownPreview view;
    view.showRows(paragraphs(10), fieldPerLine(10));
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    const QPoint from(view.rowRect(1).left() - 5, view.rowRect(1).center().y());
    const QPoint to(view.rowRect(3).right(), view.rowRect(3).center().y());
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(view.selectedText(), QStringLiteral("Row 1\nRow 2\nRow 3"));
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewView::theCurrentFieldIsMarkedAndScrolledTo()
{
    ShownPreview view;
    view.showRows(paragraphs(200), fieldPerLine(200));
    view.setCurrentField(150);
    QVERIFY(view.isMarked(150));
    QVERIFY(!view.isMarked(149));
    QTRY_VERIFY(view.viewport()->rect().contains(view.rowRect(150)));
    const QColor mark = themeFor(view.palette()).accentBackground;
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(view.rowRect(150).right() - 2, view.rowRect(150).center().y()), mark);
    const auto bar = [&view] {
        const QImage painted = view.viewport()->grab().toImage();
        QList<int> columns;
        for (int x = 0; x < painted.width(); ++x) {
            if (painted.pixelColor(x, view.rowRect(150).center().y()) == themeFor(view.palette()).accent)
                columns += x;
        }
        return columns;
    };
    QCOMPARE(bar().size(), 3);
    QVERIFY(bar().last() < view.rowRect(150).left());
    // Where the window begins.
    view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar().size(), 3);
    QVERIFY(bar().first() > view.rowRect(150).right());
    view.setLayoutDirection(Qt::LeftToRight);
    view.setCurrentField(-1);
    QVERIFY(!view.isMarked(150));
    QVERIFY(view.viewport()->grab().toImage().pixelColor(view.rowRect(150).right() - 2, view.rowRect(150).center().y()) != mark);
}

void TestPreviewView::aFieldInSightIsNotScrolledTo()
{
    ShownPreview view;
    view.showRows(paragraphs(200), fieldPerLine(200));
    view.verticalScrollBar()->setValue(1000);
    const int row = view.rows().rowAt(view.verticalScrollBar()->value() + 100);
    const int before = view.verticalScrollBar()->value();
    view.setCurrentField(row);
    QTest::qWait(250);
    QCOMPARE(view.verticalScrollBar()->value(), before);
}

void TestPreviewView::whatIsTypedOutOfSightIsBroughtIntoView()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(200);
    view.showRows(rows, fieldPerLine(200));
    view.setCurrentField(150);
    QTRY_VERIFY(view.viewport()->rect().contains(view.rowRect(150)));
    view.verticalScrollBar()->setValue(0);
    rows[150] = paragraph(QStringLiteral("Row 150x"), 150);
    view.showRows(rows, fieldPerLine(200));
    QVERIFY(view.viewport()->rect().contains(view.rowRect(150)));
}

void TestPreviewView::copyTakesTheSelectedText()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(500, QStringLiteral("<strong>Row</strong> &lt;%1&gt;"));
    view.showRows(rows);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 500);
    QCOMPARE(lines.first(), QStringLiteral("Row <0>"));
    QCOMPARE(lines.at(250), QStringLiteral("Row <250>"));
    QCOMPARE(lines.last(), QStringLiteral("Row <499>"));
}

void TestPreviewView::selectionStaysAtItsWordsWhenRowsComeBeforeIt()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(4);
    view.showRows(rows);
    view.selectAll();
    const QString selected = view.selectedText();
    rows.prepend(paragraph(QStringLiteral("New"), 0));
    view.showRows(rows);
    QCOMPARE(view.selectedText(), selected);
    rows.removeLast();
    view.showRows(rows);
    QCOMPARE(view.selectedText(), QString());
}

void TestPreviewView::darkPaletteRepaintsInDarkColours()
{
    ShownPreview view;
    view.setPalette(paletteFor(lightTheme()));
    view.showRows(paragraphs(3));
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(2, 2), lightTheme().panel);
    view.setPalette(paletteFor(darkTheme()));
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(2, 2), darkTheme().panel);
    QCOMPARE(view.rows().style().theme, &darkTheme());
}

void TestPreviewView::linksAreFoundAtTheirPlace()
{
    ShownPreview view;
    view.showRows({paragraph(QStringLiteral("<a href=\"https://example.org/a?b&amp;c\">link</a> then text"), 0)});
    const QRect rect = view.rowRect(0);
    QCOMPARE(view.linkAt({rect.left() + 4, rect.center().y()}), QStringLiteral("https://example.org/a?b&c"));
    QCOMPARE(view.linkAt({rect.right() - 20, rect.center().y()}), QString());
    QCOMPARE(view.linkAt({rect.left(), 2}), QString());
    QCOMPARE(view.hintAt({rect.left() + 4, rect.center().y()}), QString());
    PreviewRow mention = paragraph(QStringLiteral("[@someone](https://example.org/someone \"is told\")"), 0);
    view.showRows({mention});
    QCOMPARE(view.hintAt({rect.left() + 4, rect.center().y()}), QStringLiteral("is told"));
    QCOMPARE(view.hintAt({rect.right() - 20, rect.center().y()}), QString());
    QCOMPARE(view.hintAt({rect.left(), 2}), QString());
}

void TestPreviewView::keysScroll()
{
    ShownPreview view;
    view.showRows(paragraphs(100));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > 100);
}

void TestPreviewView::labelsKeepTheirContrast()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        for (int i = 0; i < 200; ++i) {
            const auto [ink, background] = labelColors(QStringLiteral("label %1").arg(i), *theme);
            QVERIFY2(contrast(ink, background) >= 4.5, qPrintable(ink.name() + background.name()));
        }
    }
}

QTEST_MAIN(TestPreviewView)
#include "tst_previewview.moc"
