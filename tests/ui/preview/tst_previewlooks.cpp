#include "tests/support/shownpreview.h"
#include "ui/look/theme.h"
#include "ui/preview/previewaccessible.h"

#include <QAccessible>
#include <QScreen>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

/// What the preview gives to eyes and ears.
class TestPreviewLooks : public QObject
{
    Q_OBJECT

private slots:
    void codeInATableHasItsBackgroundInItsOwnCell();
    void wordsWithoutMarkupLookAsTheirHtmlDoes();
    void whatIsPaintedByDifferenceLooksAsPaintedWhole();
    void wordsThatAreTypedLookAsPaintedWhole();
    void markersStandWhereTheListBegins();
    void theTextIsThereForScreenReaders();
};

void TestPreviewLooks::codeInATableHasItsBackgroundInItsOwnCell()
{
    ShownPreview view;
    view.setPalette(paletteFor(lightTheme()));
    view.showRows(previewRows("|wide words here|`b`|\n|-|-|"));
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

void TestPreviewLooks::wordsWithoutMarkupLookAsTheirHtmlDoes()
{
    // They are laid out without the detour over HTML.
    QList<PreviewRow> rows =
        previewRows("a & b\nc <\n\n# Two  blanks\n\n- item\n- [ ] a no\xC2\xA0"
                    "break blank\n\nx\\\ny\n\n> quoted "
                    + QByteArray("word ").repeated(60) + "\n\n| cell |\n|---|\n\na&#10;b&#9;c\n\n<!-- -->d\n\n1. [^1]\n\n[^1]: note");
    ShownPreview view;
    view.resize(500, 800);
    view.showRows(rows);
    const QImage bare = view.viewport()->grab().toImage();
    QVERIFY(std::count_if(rows.cbegin(), rows.cend(), [](const PreviewRow &row) { return row.bare; }) >= 8);
    for (PreviewRow &row : rows)
        row.bare = false;
    view.showRows(rows);
    QVERIFY(view.rows().height() < 700);
    QCOMPARE(view.viewport()->grab().toImage(), bare);
}

void TestPreviewLooks::whatIsPaintedByDifferenceLooksAsPaintedWhole()
{
    ShownPreview view;
    view.setPalette(paletteFor(lightTheme()));
    view.resize(500, 700);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QList<PreviewRow> rows = previewRows(
        "# One\n\n- a `code` b\n- [ ] task\n- [x] \u00c1\u00c5 gjpq\n\n> [!WARNING]\n> careful\n>\n> twice\n\n"
        "> quoted `x`\n> > deeper\n\n## Two\n\ntext gjpq\n\n```\ncode\nmore\n```\n\n| a | `b` |\n|---|---|\n| c | d |\n\n---\n\nend");
    QVERIFY(rows.size() > 12);
    view.showRows(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QList<PreviewRow> changed = rows;
        changed[i] = previewRows("other words").constFirst();
        for (const QList<PreviewRow> &next : {changed, rows}) {
            view.showRows(next);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            // What is on the screen came by differences; the picture is painted from nothing.
            const QImage screen = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);

            QCOMPARE(screen, view.grab().toImage().convertToFormat(QImage::Format_RGB32));
        }
    }
}

void TestPreviewLooks::wordsThatAreTypedLookAsPaintedWhole()
{
    ShownPreview view;
    view.setPalette(paletteFor(lightTheme()));
    view.resize(500, 700);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QString wrapped = QStringLiteral("so many words that they take more than one line of the view, all of them plain ");
    const QStringList texts{
        QStringLiteral("a"),
        QStringLiteral("ab"),
        QStringLiteral("abc\nsecond gjpq"),
        QStringLiteral("abc\nsecond gjpq fi"),
        QStringLiteral("abc\nsecond gjpq ffi\nthird"),
        QStringLiteral("abc\nsecon\nthird"),
        QStringLiteral("Xabc\nthird"),
        QStringLiteral("Xabc\nthird") + u'\n' + wrapped + QStringLiteral("end"),
        QStringLiteral("Xabc\nthird") + u'\n' + wrapped + QStringLiteral("other end"),
        QStringLiteral("Xabc\nthird\nMW") + wrapped + QStringLiteral("other end"),
        QStringLiteral("Xabc\nthird\nMWi") + wrapped + wrapped + QStringLiteral("other end"),
        // Marks that reach into other lines, other scripts and fonts, other directions.
        QStringLiteral("Xabc\nthi\u0302\u0302\u0302\u0302\u0302\u0302rd\nend"),
        QStringLiteral("Xabc\nthi\u0302\u0302\u0302\u0302\u0302\u0302rdx\nend"),
        QStringLiteral("Xabc\n\u4e2d\u6587\nend"),
        QStringLiteral("Xabc\n\u4e2d\u6587\U0001F680\nend"),
        QStringLiteral("Xabc\n\u05d0\u05d1!\nend"),
        QStringLiteral("\u05d0\u05d1 abc!\nend\nmore"),
        QStringLiteral("\u05d0\u05d1 abcd!\nend\nmore"),
    };
    const QStringList around{QStringLiteral("%1"), QStringLiteral("- %1"), QStringLiteral("> %1")};
    for (const QString &place : around) {
        for (const QString &text : texts) {
            view.showRows(previewRows(
                QStringLiteral("Before gjpq\n\n%1\n\n---\n\nBehind").arg(place.arg(text).replace(u'\n', QStringLiteral("\n  "))).toUtf8()));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QImage screen = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);

            QVERIFY2(screen == view.grab().toImage().convertToFormat(QImage::Format_RGB32), qPrintable(place.arg(text)));
        }
    }
}

void TestPreviewLooks::markersStandWhereTheListBegins()
{
    ShownPreview view;
    const auto painted = [&view](const QByteArray &markdown) {
        view.showRows(previewRows(markdown));
        const int left = view.rows().contentLeft(0);
        const int right = left + view.rows().contentWidth(0);
        const QRect row(0, view.rowRect(0).top(), view.viewport()->width(), view.rowRect(0).height());
        const QImage image = view.viewport()->grab(row).toImage();
        QString sides;
        for (int x = 1; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == image.pixel(0, 0) || (x >= left && x < right))
                    continue;
                const QString side = x < left ? QStringLiteral("left") : QStringLiteral("right");
                if (!sides.contains(side))
                    sides += side;
            }
        }
        return sides;
    };
    QCOMPARE(painted("- a"), QStringLiteral("left"));
    QCOMPARE(painted("1. a"), QStringLiteral("left"));
    QCOMPARE(painted("- \u0639\u0646"), QStringLiteral("right"));
    QCOMPARE(painted("1. \u0639\u0646"), QStringLiteral("right"));
    QCOMPARE(painted("- [ ] \u0639\u0646"), QStringLiteral("left"));
    QCOMPARE(painted("\u0639\u0646"), QString());
}

void TestPreviewLooks::theTextIsThereForScreenReaders()
{
    installPreviewAccessibility();
    ShownPreview view;
    PreviewRow ticked = paragraph(QStringLiteral("Ready"), 0);
    ticked.marker = PreviewRow::Marker::Ticked;
    PreviewRow alert;
    alert.alert = AlertKind::Tip;
    alert.startsAlert = true;
    alert.text = QStringLiteral("Tip");
    view.showRows({ticked, alert, paragraph(QStringLiteral("a\nb"), 2)});
    QVERIFY(!view.accessibleName().isEmpty());
    QCOMPARE(view.plainText(), QStringLiteral("A title\nlabel\n\u2611 Ready\nTip\na\nb"));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Document);
    const auto parts = [reader] {
        QStringList told;
        for (int i = 0; i < reader->childCount(); ++i) {
            QAccessibleInterface *part = reader->child(i);
            told += QStringLiteral("%1 %2").arg(int(part->role())).arg(part->text(QAccessible::Name));
            if (reader->indexOfChild(part) != i || part->parent() != reader)
                told += QStringLiteral("in another place");
        }
        return told;
    };
    const auto told = [](QAccessible::Role role, const char *text) {
        return QStringLiteral("%1 %2").arg(int(role)).arg(QLatin1String(text));
    };
    QCOMPARE(
        parts(),
        (QStringList{told(QAccessible::Heading, "A title"), told(QAccessible::StaticText, "label"), told(QAccessible::CheckBox, "Ready"),
                     told(QAccessible::Paragraph, "Tip"), told(QAccessible::Paragraph, "a\nb")}));
    QVERIFY(reader->child(2)->state().checked && reader->child(2)->state().readOnly);

    // A row that stays is the same part wherever it goes; one that went is not read from.
    const QAccessible::Id stays = QAccessible::uniqueId(reader->child(4));
    const QAccessible::Id goes = QAccessible::uniqueId(reader->child(2));
    PreviewRow linked = paragraph(QStringLiteral("see here and there"), 0);
    linked.html = "see <a href=\"https://a.example/\">he<b>re</b></a> and <a href=\"https://b.example/\">there</a>";
    linked.bare = false;
    PreviewRow heading;
    heading.kind = PreviewRow::Kind::Heading;
    heading.level = 3;
    view.showRows({linked, paragraph(QStringLiteral("a\nb"), 2), heading});
    QCOMPARE(QAccessible::uniqueId(reader->child(3)), stays);
    QCOMPARE(reader->child(4)->text(QAccessible::Description), QStringLiteral("Level 3"));
    const QAccessibleInterface *gone = QAccessible::accessibleInterface(goes);
    QVERIFY(!gone || !gone->isValid());
    QAccessibleInterface *row = reader->child(2);
    QCOMPARE(row->childCount(), 2);
    QCOMPARE(row->child(0)->role(), QAccessible::Link);
    QCOMPARE(row->child(0)->text(QAccessible::Name), QStringLiteral("here"));
    QCOMPARE(row->child(1)->text(QAccessible::Description), QStringLiteral("https://b.example/"));
    QVERIFY(row->child(1)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

QTEST_MAIN(TestPreviewLooks)
#include "tst_previewlooks.moc"
