#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/windowicon.h"

#include <QApplication>
#include <QTest>

using namespace waybill;

namespace {

/// What stands on what, and how far apart the two have to be: WCAG 2.1, 1.4.3 for text, 1.4.11 for edges, rings and glyphs.
struct Pair
{
    const char *name;
    QColor Theme::*upper;
    QColor Theme::*lower;
    double least;
};

constexpr double text = 4.5;
constexpr double shape = 3;

const Pair pairs[] = {
    {"ink on background", &Theme::ink, &Theme::background, text},
    {"ink on panel", &Theme::ink, &Theme::panel, text},
    {"ink on field", &Theme::ink, &Theme::field, text},
    {"ink on button", &Theme::ink, &Theme::button, text},
    {"ink on a button under the mouse", &Theme::ink, &Theme::buttonHover, text},
    {"ink on highlight", &Theme::ink, &Theme::accentBackground, text},
    {"ink on warning", &Theme::ink, &Theme::warningBackground, text},
    {"ink on error", &Theme::ink, &Theme::errorBackground, text},
    {"ink on ok", &Theme::ink, &Theme::okBackground, text},
    {"ink on neutral chip", &Theme::ink, &Theme::faintLine, text},
    {"muted on background", &Theme::muted, &Theme::background, text},
    {"muted on panel", &Theme::muted, &Theme::panel, text},
    {"placeholder in field", &Theme::muted, &Theme::field, text},
    {"text of a disabled control", &Theme::muted, &Theme::disabled, text},
    {"muted on highlight", &Theme::muted, &Theme::accentBackground, text},
    {"tool tip", &Theme::panel, &Theme::ink, text},
    {"link on panel", &Theme::accent, &Theme::panel, text},
    {"link on background", &Theme::accent, &Theme::background, text},
    {"accent on highlight", &Theme::accent, &Theme::accentBackground, text},
    {"what stands on accent", &Theme::onAccent, &Theme::accent, text},
    {"ok on its ground", &Theme::ok, &Theme::okBackground, text},
    {"ok on panel", &Theme::ok, &Theme::panel, text},
    {"warning on its ground", &Theme::warning, &Theme::warningBackground, text},
    {"warning on panel", &Theme::warning, &Theme::panel, text},
    {"warning on background", &Theme::warning, &Theme::background, text},
    {"error on its ground", &Theme::error, &Theme::errorBackground, text},
    {"error on panel", &Theme::error, &Theme::panel, text},
    {"error on background", &Theme::error, &Theme::background, text},
    {"important on panel", &Theme::important, &Theme::panel, text},
    {"main button", &Theme::onPrimary, &Theme::primary, text},
    {"edge on panel", &Theme::edge, &Theme::panel, shape},
    {"edge on background", &Theme::edge, &Theme::background, shape},
    {"edge of field", &Theme::edge, &Theme::field, shape},
    {"edge of button", &Theme::edge, &Theme::button, shape},
    {"edge of disabled control", &Theme::edge, &Theme::disabled, shape},
    {"edge on highlight", &Theme::edge, &Theme::accentBackground, shape},
    {"ring on panel", &Theme::accent, &Theme::panel, shape},
    {"ring on background", &Theme::accent, &Theme::background, shape},
    {"edge of a wrong field", &Theme::error, &Theme::field, shape},
    {"main button on panel", &Theme::primary, &Theme::panel, shape},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void everyPairKeepsItsContrast_data();
    void everyPairKeepsItsContrast();
    void aThemeIsFoundAgainByItsPalette();
    void aSystemWithoutContrastOfItsOwnStillGetsReadableText();
    void theWindowsIconIsTheInstalledOne();
};

void TestTheme::everyPairKeepsItsContrast_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::newRow("light") << &lightTheme();
    QTest::newRow("dark") << &darkTheme();
}

void TestTheme::everyPairKeepsItsContrast()
{
    QFETCH(const Theme *, theme);
    QStringList weak;
    for (const Pair &pair : pairs) {
        const double found = contrast(theme->*pair.upper, theme->*pair.lower);
        if (found < pair.least)
            weak += QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(pair.name)).arg(found, 0, 'f', 2).arg(pair.least);
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(QStringLiteral("; "))));
}

void TestTheme::aThemeIsFoundAgainByItsPalette()
{
    QCOMPARE(&themeFor(paletteFor(lightTheme())), &lightTheme());
    QCOMPARE(&themeFor(paletteFor(darkTheme())), &darkTheme());
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Theme made = contrastTheme(system);
    const Theme &found = themeFor(paletteFor(made));
    QVERIFY(found.dark);
    QCOMPARE(found.ink, QColor(Qt::yellow));
    QCOMPARE(found.edge, QColor(Qt::yellow));
    QCOMPARE(found.accent, QColor(Qt::cyan));
    QCOMPARE(found.field, QColor(Qt::black));
}

void TestTheme::aSystemWithoutContrastOfItsOwnStillGetsReadableText()
{
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Highlight, QPalette::HighlightedText, QPalette::Link})
        system.setColor(role, QColor(0x808080));
    const Theme theme = contrastTheme(system);
    QStringList weak;
    for (const Pair &pair : pairs) {
        if (contrast(theme.*pair.upper, theme.*pair.lower) < pair.least)
            weak += QLatin1String(pair.name);
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(QStringLiteral("; "))));
}

void TestTheme::theWindowsIconIsTheInstalledOne()
{
    const QIcon icon = windowIcon();
    for (const int size : {16, 32, 48, 128}) {
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        const QImage painted = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        const QImage file = QImage(QStringLiteral(WAYBILL_SOURCE "/resources/icons/waybill-%1.png").arg(size))
                                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(painted.size(), file.size());
        qint64 apart = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const QRgb a = painted.pixel(x, y);
                const QRgb b = file.pixel(x, y);
                apart += qAbs(qAlpha(a) - qAlpha(b)) + qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
            }
        }
        // Of 1,020 that a pixel can be apart: two painters smooth edges each in its way.
        QVERIFY2(apart / (size * size) < 16, qPrintable(QString::number(apart / (size * size))));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
