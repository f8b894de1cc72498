#include "ui/look/style.h"
#include "ui/preview/previewview.h"

#include <QScrollBar>
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

class ShownView : public PreviewView
{
public:
    ShownView()
    {
        setFont(baseFont());
        resize(500, 400);
        show();
    }
};

} // namespace

/// What is too long, too deep or too many for one layout.
class TestPreviewLimits : public QObject
{
    Q_OBJECT

private slots:
    void hostileBodiesDoNotHang_data();
    void hostileBodiesDoNotHang();
    void longRowsKeepEveryCharacter_data();
    void longRowsKeepEveryCharacter();
    void deepNestingLeavesRoomForText();
    void everyWidthWorks();
};

void TestPreviewLimits::hostileBodiesDoNotHang_data()
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

void TestPreviewLimits::hostileBodiesDoNotHang()
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

void TestPreviewLimits::longRowsKeepEveryCharacter_data()
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

void TestPreviewLimits::longRowsKeepEveryCharacter()
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

void TestPreviewLimits::deepNestingLeavesRoomForText()
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

void TestPreviewLimits::everyWidthWorks()
{
    ShownView view;
    view.setBody(paragraphs(50, QStringLiteral("%1 ") + QStringLiteral("word ").repeated(60)), {});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const int row = view.rows().rowAt(view.verticalScrollBar()->value() + 200);
    for (int width : {1, 30, 320, 2000, 500}) {
        view.resize(width, 400);
        view.grab();
        QVERIFY(view.rows().count() == 50);
    }
    QVERIFY(view.rows().height() > 0);
    QVERIFY(row >= 0);
}

QTEST_MAIN(TestPreviewLimits)
#include "tst_previewlimits.moc"
