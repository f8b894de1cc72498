#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textblock.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace waybill;

namespace {

/// Where a picture differs from its ground, from left to right: first and last such column.
std::pair<int, int> inked(const QImage &image, const QRect &area)
{
    const QColor ground = image.pixelColor(area.center().x(), area.top());
    int first = -1;
    int last = -1;
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (image.pixelColor(x, y) == ground)
                continue;
            first = first < 0 ? x : first;
            last = x;
            break;
        }
    }
    return {first, last};
}

} // namespace

/// Right to left: words begin at the right, whatever their language.
class TestMirrored : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Style::install(*qApp, false);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    void wordsBeginAtTheRight()
    {
        TextBlock block(QStringLiteral("Short"), QApplication::font());
        QImage image(400, block.heightFor(400), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {}, Qt::black);
        painter.end();
        const auto [first, last] = inked(image, image.rect());
        QVERIFY2(first > 300 && last > 380, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }

    void theFixOfAMessageStandsBesideItsWords()
    {
        MessageLine line;
        line.setMessage(MessageLine::Weight::Error, QStringLiteral("Not a version."), QStringLiteral("Mend it"));
        line.resize(500, line.heightForWidth(500));
        line.grab(); // Lays out what is not shown.
        const QRect fix = line.fixButton()->geometry();
        line.fixButton()->hide();
        const QImage image = line.grab().toImage();
        const auto [first, last] = inked(image, image.rect().adjusted(0, 0, -20, 0));
        QVERIFY2(first > fix.right() && last > 400,
                 qPrintable(QStringLiteral("%1 to %2, fix at %3").arg(first).arg(last).arg(fix.right())));
    }

    void anEntryOfAMenuBeginsAtTheRightAndItsArrowIsAtTheLeft()
    {
        QMenu menu;
        menu.setMinimumWidth(400);
        QAction *entry = menu.addAction(QStringLiteral("Open"));
        QMenu *sub = menu.addMenu(QStringLiteral("More"));
        menu.popup(QPoint());
        const QImage image = menu.grab().toImage();
        const auto inner = [&menu](QAction *action) { return menu.actionGeometry(action).adjusted(4, 2, -4, -2); };
        QVERIFY(inked(image, inner(entry)).first > 250);
        QVERIFY(inked(image, inner(sub->menuAction())).first < 40);
        // Nothing between the arrow and the words.
        const QRect middle = inner(sub->menuAction()).adjusted(50, 0, -150, 0);
        QCOMPARE(inked(image, middle).first, -1);
    }
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
