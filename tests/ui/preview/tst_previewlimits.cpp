#include "tests/support/shownpreview.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

/// What is too long, too deep or too many for one layout.
class TestPreviewLimits : public QObject
{
    Q_OBJECT

private slots:
    void hostileBodiesDoNotHang_data();
    void hostileBodiesDoNotHang();
    void aViewThatFollowsKnowsWhatOneShownAnewKnows();
    void deepNestingLeavesRoomForText();
    void everyWidthWorks();
};

void TestPreviewLimits::hostileBodiesDoNotHang_data()
{
    QTest::addColumn<QByteArray>("markdown");
    const auto row = [](const char *name, const QByteArray &markdown) { QTest::newRow(name) << markdown; };
    row("100,000 bullets", QByteArray("- \n").repeated(100000));
    row("100,000 numbers", QByteArray("1. a\n").repeated(100000));
    row("a line of 1 MiB", QByteArray(1 << 20, 'x'));
    row("1 MiB of line breaks", QByteArray("a<br>\n").repeated(150000));
    row("1 MiB of open elements", "a" + QByteArray("<em>").repeated(1 << 18));
    row("1 MiB of code", "```\n" + QByteArray("code\n").repeated(200000));
    row("30,000 table rows", "|a|b|\n|-|-|\n" + QByteArray("|a|b|\n").repeated(30000));
    row("60,000 table columns", QByteArray("|a").repeated(60000) + '\n' + QByteArray("|-").repeated(60000));
    row("60,000 raw table columns", "<table><tr>" + QByteArray("<td>a</td>").repeated(60000) + "</tr></table>");
    row("100,000 nested divs", QByteArray("<div>").repeated(100000) + 'a');
    row("10,000 nested divs", QByteArray("<div>").repeated(10000) + 'a');
    row("a right-to-left mark and joiners", QStringLiteral("\u202ea\u200d\u0301").repeated(50000).toUtf8());
}

void TestPreviewLimits::hostileBodiesDoNotHang()
{
    QFETCH(QByteArray, markdown);
    ShownPreview view;
    PreviewRenderer renderer;
    view.setBody(renderer.update(markdown), {});
    view.grab();
    view.setBody(renderer.update("x\n\n" + markdown + "y"), {});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.grab();
    view.selectAll();
    view.copy();
    QVERIFY(view.rows().layoutsMade() < 500);
}

void TestPreviewLimits::aViewThatFollowsKnowsWhatOneShownAnewKnows()
{
    QRandomGenerator random(11);
    ShownPreview view;
    QList<PreviewRow> rows;
    const QList<PreviewRow> kinds =
        previewRows("# a\n\nb\n\n- c\n- d\n\n  e\n\n> [!TIP]\n> f\n>\n> g\n\n> [!NOTE]\n> h\n\n```\ni\n```\n\n---\n\n> j\n");
    for (int edit = 0; edit < 240; ++edit) {
        PreviewChange change;
        change.first = random.bounded(int(rows.size()) + 1);
        change.oldEnd = change.first + random.bounded(qMin(4, int(rows.size()) - change.first) + 1);
        change.lineShift = random.bounded(-2, 5);
        for (int i = random.bounded(edit < 120 ? 6 : 4); i > 0; --i) {
            change.rows.append(kinds.at(random.bounded(int(kinds.size()))));
            change.rows.last().firstLine = random.bounded(1000);
            change.rows.last().endLine = change.rows.last().firstLine + 1;
        }
        for (int i = change.oldEnd; i < rows.size(); ++i) {
            rows[i].firstLine += change.lineShift;
            rows[i].endLine += change.lineShift;
        }
        rows = rows.mid(0, change.first) + change.rows + rows.mid(change.oldEnd);
        view.setBody(change, {});
        if (edit % 7 == 0)
            view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum() + 1));
        const RowStack &shown = view.rows();
        QCOMPARE(shown.count(), int(rows.size()));
        for (int i = 0; i < rows.size(); ++i) {
            QVERIFY(shown.row(i).sameLook(rows.at(i)));
            QCOMPARE(shown.firstLine(i), rows.at(i).firstLine);
            QCOMPARE(shown.endLine(i), rows.at(i).endLine);
            QCOMPARE(shown.rowAt(shown.contentTop(i)), i);
            QVERIFY(i == 0 || shown.contentTop(i) >= shown.contentTop(i - 1) + shown.contentHeight(i - 1));
        }
    }
    QVERIFY(rows.size() > 20);
    ShownPreview anew;
    anew.showRows(rows);
    const auto layOutAll = [](QScrollBar *bar) {
        for (int y = 0; y < bar->maximum(); y += 200)
            bar->setValue(y);
        bar->setValue(bar->maximum());
    };
    layOutAll(view.verticalScrollBar());
    layOutAll(anew.verticalScrollBar());
    QCOMPARE(view.rows().height(), anew.rows().height());
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(view.rowRect(i), anew.rowRect(i));
}

void TestPreviewLimits::deepNestingLeavesRoomForText()
{
    ShownPreview view;
    QList<PreviewRow> rows = paragraphs(3);
    rows[0].indent = 1000000;
    rows[1].quote = 1000000;
    rows[2].indent = 40;
    view.showRows(rows);
    view.grab();
    for (int i = 0; i < 3; ++i)
        QVERIFY(view.rowRect(i).width() >= 100);
}

void TestPreviewLimits::everyWidthWorks()
{
    ShownPreview view;
    view.showRows(paragraphs(50, QStringLiteral("%1 ") + QStringLiteral("word ").repeated(60)));
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
