#include "app/services/language.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemmodel.h"
#include "ui/repository/repositoryrows.h"
#include "ui/submit/pickline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTranslator>

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

    void aBoxOfTextHasItsMarginWhereLinesBegin()
    {
        TextBox box(TextBox::Lines::Many, 3);
        box.resize(300, 100);
        box.show();
        const auto right = [&box] { return box.width() - 1 - box.viewport()->geometry().right(); };
        const int begin = right();
        QVERIFY(begin > box.viewport()->x());
        box.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(box.viewport()->x(), begin);
        QVERIFY(right() < begin);
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

    void aSentenceThatBeginsWithANameBeginsAtTheRightToo()
    {
        TextBlock block(QStringLiteral("GitHub لا يجيب."), QApplication::font());
        block.setSpans({{0, 6, TextSpan::Look::Link, {}}});
        QImage image(400, block.heightFor(400), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.paint(painter, {}, Qt::white, Qt::red); // Shows the name alone.
        painter.end();
        const auto [first, last] = inked(image, image.rect());
        QVERIFY2(first > 300 && last > 380, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }

    void arabicMirrorsTheWindowAndSpanishDoesNot()
    {
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        installLanguage(QLocale(QLocale::Arabic));
        const bool arabic = QGuiApplication::isRightToLeft();
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        installLanguage(QLocale(QLocale::Spanish));
        const bool spanish = QGuiApplication::isRightToLeft();
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(arabic && !spanish);
    }

    void aProblemHasItsMarkAtTheRightAndItsFixBesideItsField()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, QStringLiteral("Wrong"));
        model.setData(index, QStringLiteral("Field"), ProblemModel::FieldNameRole);
        model.setData(index, QStringLiteral("Mend"), ProblemModel::FixRole);
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.direction = Qt::RightToLeft;
        option.rect = QRect(0, 0, 400, 60);
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft); // As a view's does.
        ProblemDelegate().paint(&painter, option, index);
        painter.end();
        const QRect fix = ProblemDelegate::fixRect(option.font, option.rect, index);
        QVERIFY2(fix.left() > 200 && fix.right() < 340, qPrintable(QStringLiteral("%1 to %2").arg(fix.left()).arg(fix.right())));
        const auto [first, last] = inked(image, QRect(0, 0, 400, 25)); // Above the fix.
        QVERIFY2(first > 280 && last > 360, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }

    void theNameOfARepositoryBeginsAtTheRightAndWhatIsSaidOfItStandsAtTheLeft()
    {
        RepositoryRows rows(nullptr);
        rows.setGroups({{{}, {{{{}, {QStringLiteral("octo-org"), QStringLiteral("payments")}}, QStringLiteral("1")}}}});
        rows.resize(400, rows.height());
        rows.show();
        const QImage image = rows.viewport()->grab().toImage();
        QVERIFY(inked(image, QRect(2, 2, 196, 28)).second < 40);
        QVERIFY(inked(image, QRect(200, 2, 198, 28)).first > 220);
    }

    void whatIsPickedStandsAwayFromTheArrow()
    {
        PickLine line(QStringLiteral("Milestone"), nullptr);
        line.setContents(QStringLiteral("v0.2.0"), {});
        line.resize(300, 34);
        const QImage image = line.grab().toImage();
        const auto [first, last] = inked(image, image.rect().adjusted(40, 4, -4, -4));
        QVERIFY2(first > 200 && last > 270, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }

    void undoPointsToWhereTheTextComesFrom()
    {
        GlyphButton undo(Glyph::Undo, QStringLiteral("Undo"), true);
        GlyphButton redo(Glyph::Redo, QStringLiteral("Redo"), true);
        undo.setLayoutDirection(Qt::LeftToRight);
        for (GlyphButton *button : {&undo, &redo})
            button->resize(36, 36);
        QCOMPARE(redo.grab().toImage(), undo.grab().toImage());
    }

    void aMenuEndsWhereItsButtonEnds()
    {
        QWidget button;
        button.resize(60, 30);
        QMenu menu;
        menu.setMinimumWidth(200);
        QCOMPARE(menuLeft(&button, &menu, true), 0);
        QCOMPARE(menuLeft(&button, &menu, false), 60 - menu.sizeHint().width());
        button.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(menuLeft(&button, &menu, true), 60 - menu.sizeHint().width());
        QCOMPARE(menuLeft(&button, &menu, false), 0);
        QCOMPARE(mirroredMargins(&menu, {1, 2, 3, 4}), QMargins(3, 2, 1, 4));
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
