#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/preview/previewview.h"
#include "ui/widgets/labelchip.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

PreviewBlock paragraph(const QString &html, int line)
{
    PreviewBlock block;
    block.html = html;
    block.firstLine = line;
    block.endLine = line + 1;
    return block;
}

QList<PreviewBlock> paragraphs(int count, const QString &text = QStringLiteral("Row %1"))
{
    QList<PreviewBlock> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append(paragraph(text.arg(i), i));
    return blocks;
}

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

class ShownView : public PreviewView
{
public:
    explicit ShownView(QSize size = {500, 400})
    {
        setFont(baseFont());
        resize(size);
        show();
        setHeader({QStringLiteral("A title"), {QStringLiteral("label")}, {}});
    }
    int top() const { return verticalScrollBar()->value(); }
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
    ShownView view;
    view.setBody({}, {});
    view.selectAll();
    view.copy();
    QCOMPARE(view.selectedText(), QString());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, 200});
    QCOMPARE(view.rows().count(), 0);
    QVERIFY(!view.grab().isNull());
}

void TestPreviewView::aChangedRowIsTheOnlyOneLaidOutAgain()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(8);
    view.setBody(blocks, {});
    const int before = view.rows().layoutsMade();
    QCOMPARE(before, 8);
    blocks[5].html = QStringLiteral("Row five");
    view.setBody(blocks, {});
    QCOMPARE(view.rows().layoutsMade(), before + 1);
    view.setBody(blocks, {});
    QCOMPARE(view.rows().layoutsMade(), before + 1);
}

void TestPreviewView::rowsThatOnlyMoveKeepTheirLayout()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(8);
    view.setBody(blocks, {});
    const int before = view.rows().layoutsMade();
    // Changes at both ends with moved rows between.
    blocks[0].html = QStringLiteral("First");
    blocks.insert(1, paragraph(QStringLiteral("Second"), 1));
    blocks.last().html = QStringLiteral("Last");
    view.setBody(blocks, {});
    QCOMPARE(view.rows().layoutsMade(), before + 3);
}

void TestPreviewView::aChangedRowIsTheOnlyPlacePainted()
{
    ShownView view;
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<PreviewBlock> blocks = paragraphs(10);
    view.setBody(blocks, {});
    QTest::qWait(20);
    PaintSpy spy(view.viewport());
    blocks[4].html = QStringLiteral("Row four");
    view.setBody(blocks, {});
    QTRY_VERIFY(!spy.region.isEmpty());
    QVERIFY(spy.region.contains(view.rowRect(4)));
    QVERIFY(!spy.region.intersects(view.rowRect(2)));
    QVERIFY(!spy.region.intersects(view.rowRect(6)));
}

void TestPreviewView::rowsOutOfSightAreNotLaidOut()
{
    ShownView view;
    view.setBody(paragraphs(5000), {});
    QVERIFY(view.rows().layoutsMade() < 40);
    QVERIFY(view.verticalScrollBar()->maximum() > 5000 * 10);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(view.rows().layoutsMade() < 80);
    QVERIFY(view.rowRect(4999).bottom() <= view.viewport()->height());
}

void TestPreviewView::whatIsSeenStaysWhenRowsAboveChange()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(200);
    view.setBody(blocks, {});
    view.verticalScrollBar()->setValue(2000);
    const int row = view.rows().rowAt(view.top() + 100);
    const int before = view.rowRect(row).top();
    QVERIFY(before > 0 && before < view.height());
    for (int i = 0; i < 5; ++i)
        blocks.prepend(paragraph(QStringLiteral("New %1").arg(i), 0));
    view.setBody(blocks, {});
    QCOMPARE(view.rowRect(row + 5).top(), before);
    blocks.remove(0, 20);
    view.setBody(blocks, {});
    QCOMPARE(view.rowRect(row + 5 - 20).top(), before);
}

void TestPreviewView::whatIsSeenStaysWhenRowsAboveGrow()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(200);
    view.setBody(blocks, {});
    view.verticalScrollBar()->setValue(2000);
    const int row = view.rows().rowAt(view.top() + 100);
    const int before = view.rowRect(row).top();
    blocks[3].html = QStringLiteral("word ").repeated(400);
    view.setBody(blocks, {});
    QCOMPARE(view.rowRect(row).top(), before);
}

void TestPreviewView::scrollingMovesByWhatWasAskedFor()
{
    // Estimates are wrong here, so rows change their height when they come into view.
    ShownView view;
    view.setBody(paragraphs(300, QStringLiteral("%1 ") + QStringLiteral("<b>w</b> ").repeated(60)), {});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    for (int i = 0; i < 40; ++i) {
        const int row = view.rows().rowAt(view.top() + view.height() / 2);
        const int before = view.rowRect(row).top();
        view.verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        QCOMPARE(view.rowRect(row).top(), before + view.verticalScrollBar()->singleStep());
    }
}

void TestPreviewView::aClickGoesToTheFieldOfItsRow()
{
    ShownView view;
    view.setBody(paragraphs(10), fieldPerLine(10));
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(4).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 4);
    QTest::mouseMove(view.viewport(), view.rowRect(5).center());
    QTRY_COMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
}

void TestPreviewView::aClickBesideAnyFieldGoesNowhere()
{
    ShownView view;
    view.setBody(paragraphs(3), {{7, 1, 2}});
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(0).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, view.rowRect(2).bottom() + 60});
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, view.rowRect(1).center());
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewView::aClickOnTheTitleGoesToItsField()
{
    ShownView view;
    view.setTitleField(9);
    view.setBody(paragraphs(3), {});
    QSignalSpy clicked(&view, &PreviewView::fieldClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {60, 30});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 9);
}

void TestPreviewView::aDragSelectsAndIsNoClick()
{
    ShownView view;
    view.setBody(paragraphs(10), fieldPerLine(10));
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
    ShownView view;
    view.setBody(paragraphs(200), fieldPerLine(200));
    view.setCurrentField(150);
    QVERIFY(view.isMarked(150));
    QVERIFY(!view.isMarked(149));
    QTRY_VERIFY(view.viewport()->rect().contains(view.rowRect(150)));
    const QColor mark = themeFor(view.palette()).accentBackground;
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(view.rowRect(150).right() - 2, view.rowRect(150).center().y()), mark);
    view.setCurrentField(-1);
    QVERIFY(!view.isMarked(150));
    QVERIFY(view.viewport()->grab().toImage().pixelColor(view.rowRect(150).right() - 2, view.rowRect(150).center().y()) != mark);
}

void TestPreviewView::aFieldInSightIsNotScrolledTo()
{
    ShownView view;
    view.setBody(paragraphs(200), fieldPerLine(200));
    view.verticalScrollBar()->setValue(1000);
    const int row = view.rows().rowAt(view.top() + 100);
    const int before = view.top();
    view.setCurrentField(row);
    QTest::qWait(250);
    QCOMPARE(view.top(), before);
}

void TestPreviewView::whatIsTypedOutOfSightIsBroughtIntoView()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(200);
    view.setBody(blocks, fieldPerLine(200));
    view.setCurrentField(150);
    QTRY_VERIFY(view.viewport()->rect().contains(view.rowRect(150)));
    view.verticalScrollBar()->setValue(0);
    blocks[150].html += QStringLiteral("x");
    view.setBody(blocks, fieldPerLine(200));
    QVERIFY(view.viewport()->rect().contains(view.rowRect(150)));
}

void TestPreviewView::copyTakesTheSelectedText()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(500, QStringLiteral("<strong>Row</strong> &lt;%1&gt;"));
    view.setBody(blocks, {});
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
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(4);
    view.setBody(blocks, {});
    view.selectAll();
    const QString selected = view.selectedText();
    blocks.prepend(paragraph(QStringLiteral("New"), 0));
    view.setBody(blocks, {});
    QCOMPARE(view.selectedText(), selected);
    blocks.removeLast();
    view.setBody(blocks, {});
    QCOMPARE(view.selectedText(), QString());
}

void TestPreviewView::darkPaletteRepaintsInDarkColours()
{
    ShownView view;
    view.setPalette(paletteFor(lightTheme()));
    view.setBody(paragraphs(3), {});
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(2, 2), lightTheme().panel);
    view.setPalette(paletteFor(darkTheme()));
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(2, 2), darkTheme().panel);
    QCOMPARE(view.rows().style().theme, &darkTheme());
}

void TestPreviewView::linksAreFoundAtTheirPlace()
{
    ShownView view;
    view.setBody({paragraph(QStringLiteral("<a href=\"https://example.org/a?b&amp;c\">link</a> then text"), 0)}, {});
    const QRect rect = view.rowRect(0);
    QCOMPARE(view.linkAt({rect.left() + 4, rect.center().y()}), QStringLiteral("https://example.org/a?b&c"));
    QCOMPARE(view.linkAt({rect.right() - 20, rect.center().y()}), QString());
    QCOMPARE(view.linkAt({rect.left(), 2}), QString());
}

void TestPreviewView::keysScroll()
{
    ShownView view;
    view.setBody(paragraphs(100), {});
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.top(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.top(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.top() > 100);
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
