#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/preview/previewaccessible.h"
#include "ui/preview/previewview.h"

#include <QAccessible>
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

class ShownView : public PreviewView
{
public:
    ShownView()
    {
        setFont(baseFont());
        resize(500, 400);
        show();
        setHeader({QStringLiteral("A title"), {QStringLiteral("label")}, {}});
    }
};

} // namespace

/// What the preview gives to eyes and ears.
class TestPreviewLooks : public QObject
{
    Q_OBJECT

private slots:
    void codeInATableHasItsBackgroundInItsOwnCell();
    void theTextIsThereForScreenReaders();
};

void TestPreviewLooks::codeInATableHasItsBackgroundInItsOwnCell()
{
    ShownView view;
    view.setPalette(paletteFor(lightTheme()));
    PreviewBlock table = paragraph(QStringLiteral("<table><tr><td>wide words here</td><td><code>b</code></td></tr></table>"), 0);
    table.kind = PreviewBlock::Kind::Table;
    view.setBody({table}, {});
    const QImage image = view.viewport()->grab().toImage();
    QRect background;
    const QRect row = view.rowRect(0);
    for (int y = row.top(); y <= qMin(row.bottom(), image.height() - 1); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == lightTheme().faintLine)
                background |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!background.isEmpty());
    QVERIFY2(background.left() > row.left() + QFontMetrics(view.font()).horizontalAdvance(QStringLiteral("wide words")),
             qPrintable(QString::number(background.left())));
}

void TestPreviewLooks::theTextIsThereForScreenReaders()
{
    installPreviewAccessibility();
    ShownView view;
    PreviewBlock ticked = paragraph(QStringLiteral("Ready"), 0);
    ticked.marker = PreviewBlock::Marker::Ticked;
    PreviewBlock alert;
    alert.alert = PreviewBlock::Alert::Tip;
    alert.alertTitle = true;
    view.setBody({ticked, alert, paragraph(QStringLiteral("a<br />\nb"), 2)}, {});
    QVERIFY(!view.accessibleName().isEmpty());
    QCOMPARE(view.plainText(), QStringLiteral("A title\nlabel\n\u2611 Ready\nTip\na\nb"));
    const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Document);
    QCOMPARE(reader->text(QAccessible::Value), view.plainText());
}

QTEST_MAIN(TestPreviewLooks)
#include "tst_previewlooks.moc"
