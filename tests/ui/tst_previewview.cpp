#include "ui/preview/previewview.h"
#include "ui/widgets/style.h"

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
    void theTextIsThereForScreenReaders();
    void labelsKeepTheirContrast();
    void hostileBodiesDoNotHang_data();
    void hostileBodiesDoNotHang();
    void longRowsKeepEveryCharacter_data();
    void longRowsKeepEveryCharacter();
    void deepNestingLeavesRoomForText();
    void everyWidthWorks();
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

void TestPreviewView::theTextIsThereForScreenReaders()
{
    ShownView view;
    PreviewBlock ticked = paragraph(QStringLiteral("Ready"), 0);
    ticked.marker = PreviewBlock::Marker::Ticked;
    PreviewBlock alert;
    alert.alert = PreviewBlock::Alert::Tip;
    alert.alertTitle = true;
    view.setBody({ticked, alert, paragraph(QStringLiteral("a<br />\nb"), 2)}, {});
    QVERIFY(!view.accessibleName().isEmpty());
    QCOMPARE(view.plainText(), QStringLiteral("A title\nlabel\n\u2611 Ready\nTip\na\nb"));
}

void TestPreviewView::labelsKeepTheirContrast()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        for (int i = 0; i < 200; ++i) {
            const auto [ink, background] = labelColours(QStringLiteral("label %1").arg(i), *theme);
            QVERIFY2(contrast(ink, background) >= 4.5, qPrintable(ink.name() + background.name()));
        }
    }
}

void TestPreviewView::hostileBodiesDoNotHang_data()
{
    QTest::addColumn<QList<PreviewBlock>>("blocks");
    QList<PreviewBlock> bullets = paragraphs(100000, QStringLiteral("%1"));
    for (PreviewBlock &block : bullets) {
        block.html.clear();
        block.marker = PreviewBlock::Marker::Bullet;
        block.indent = 1;
    }
    QTest::newRow("100,000 bullets") << bullets;
    for (int i = 0; i < bullets.size(); ++i) {
        bullets[i].marker = PreviewBlock::Marker::Number;
        bullets[i].number = i;
    }
    QTest::newRow("100,000 numbers") << bullets;
    QTest::newRow("a line of 1 MiB") << QList{paragraph(QString(1 << 20, u'x'), 0)};
    QTest::newRow("1 MiB of line breaks") << QList{paragraph(QStringLiteral("<br />\n").repeated(150000), 0)};
    QTest::newRow("1 MiB of open elements") << QList{paragraph(QStringLiteral("<em>").repeated(1 << 18), 0)};
    PreviewBlock code =
        paragraph(QStringLiteral("<pre><code>") + QStringLiteral("code\n").repeated(200000) + QStringLiteral("</code></pre>"), 0);
    code.kind = PreviewBlock::Kind::Code;
    QTest::newRow("1 MiB of code") << QList{code};
    PreviewBlock table = paragraph(
        QStringLiteral("<table>") + QStringLiteral("<tr><td>a</td><td>b</td></tr>").repeated(30000) + QStringLiteral("</table>"), 0);
    table.kind = PreviewBlock::Kind::Table;
    QTest::newRow("30,000 table rows") << QList{table};
    table.html = QStringLiteral("<table><tr>") + QStringLiteral("<td>a</td>").repeated(60000) + QStringLiteral("</tr></table>");
    QTest::newRow("60,000 table columns") << QList{table};
    PreviewBlock html = paragraph(QStringLiteral("<div>").repeated(100000), 0);
    html.kind = PreviewBlock::Kind::Html;
    QTest::newRow("100,000 nested divs") << QList{html};
    html.html = QStringLiteral("<div>").repeated(10000);
    QTest::newRow("10,000 nested divs") << QList{html};
    QTest::newRow("a right-to-left mark and joiners") << QList{paragraph(QStringLiteral("\u202ea\u200d\u0301").repeated(50000), 0)};
}

void TestPreviewView::hostileBodiesDoNotHang()
{
    QFETCH(QList<PreviewBlock>, blocks);
    ShownView view;
    view.setBody(blocks, {});
    view.grab();
    blocks.prepend(paragraph(QStringLiteral("x"), 0));
    blocks.last().html.prepend(u'y');
    view.setBody(blocks, {});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.grab();
    view.selectAll();
    view.copy();
    QVERIFY(view.rows().layoutsMade() < 500);
}

void TestPreviewView::longRowsKeepEveryCharacter_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const QString word = QStringLiteral("na\u00efve \U0001f600 ");
    QTest::newRow("breaks") << 0 << QStringLiteral("some words<br />\n").repeated(1000)
                            << QStringLiteral("some words\n").repeated(1000).chopped(1);
    QTest::newRow("no blank") << 0 << QString(50000, u'x') << QString(50000, u'x');
    QTest::newRow("entities") << 0 << QStringLiteral("&amp;").repeated(9000) << QStringLiteral("&").repeated(9000);
    QTest::newRow("bold over all") << 0 << QStringLiteral("<strong>%1</strong>").arg(word.repeated(3000).trimmed())
                                   << word.repeated(3000).trimmed();
    QTest::newRow("code") << int(PreviewBlock::Kind::Code)
                          << QStringLiteral("<pre><code>%1</code></pre>").arg(QStringLiteral("a &lt; b\n").repeated(2000))
                          << QStringLiteral("a < b\n").repeated(2000).chopped(1);
}

void TestPreviewView::longRowsKeepEveryCharacter()
{
    QFETCH(int, kind);
    QFETCH(QString, html);
    QFETCH(QString, text);
    PreviewBlock block = paragraph(html, 0);
    block.kind = PreviewBlock::Kind(kind);
    const QList<PreviewRow> rows = previewRows({block});
    QVERIFY(rows.size() > 1);
    QVERIFY(!rows.first().continued && rows.first().continues && rows.last().continued && !rows.last().continues);
    QStringList pieces;
    for (const PreviewRow &row : rows) {
        QVERIFY(row.block.html.size() < 20000);
        pieces.append(plainText(row.block.html));
    }
    // A cut takes the place of a line end or a blank.
    const auto bare = [](QString all) { return all.remove(u'\n').remove(u' '); };
    QCOMPARE(bare(pieces.join(QString())), bare(text));
}

void TestPreviewView::deepNestingLeavesRoomForText()
{
    ShownView view;
    QList<PreviewBlock> blocks = paragraphs(3);
    blocks[0].indent = 1000000;
    blocks[1].quote = 1000000;
    blocks[2].indent = 40;
    view.setBody(blocks, {});
    view.grab();
    for (int i = 0; i < 3; ++i)
        QVERIFY(view.rowRect(i).width() >= 100);
}

void TestPreviewView::everyWidthWorks()
{
    ShownView view;
    view.setBody(paragraphs(50, QStringLiteral("%1 ") + QStringLiteral("word ").repeated(60)), {});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const int row = view.rows().rowAt(view.top() + 200);
    for (int width : {1, 30, 320, 2000, 500}) {
        view.resize(width, 400);
        view.grab();
        QVERIFY(view.rows().count() == 50);
    }
    QVERIFY(view.rows().height() > 0);
    QVERIFY(row >= 0);
}

QTEST_MAIN(TestPreviewView)
#include "tst_previewview.moc"
