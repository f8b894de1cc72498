#include "app/render/preview.h"

#include <QTest>

using namespace waybill;

namespace {

using Row = PreviewRow;

/// How many start tags of an element there are more than end tags.
qsizetype leftOpen(const QString &html, const QString &tag)
{
    return html.count(u'<' + tag + u'>') + html.count(u'<' + tag + u' ') - html.count(QStringLiteral("</") + tag + u'>');
}

} // namespace

/// What a row shows, and blocks that are too long, too deep or too many for one.
class TestRowContents : public QObject
{
    Q_OBJECT

private slots:
    void rowsKnowTheirPlainText();
    void longBlocksAreCutIntoRows_data();
    void longBlocksAreCutIntoRows();
    void paragraphsOfAnyLengthAreWhole();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

void TestRowContents::longBlocksAreCutIntoRows_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &markdown, const QString &text) { QTest::newRow(name) << markdown << text; };
    const QString word = QStringLiteral("na\u00efve \U0001f600 ");
    row("line breaks", QByteArray("some words\n").repeated(1000), QStringLiteral("some words\n").repeated(1000).chopped(1));
    row("no blank", QByteArray(50000, 'x'), QString(50000, u'x'));
    row("no blank, beyond ASCII", QByteArray("\xC3\xA9").repeated(30000), QString(30000, u'\u00e9'));
    row("entities", QByteArray("&amp;").repeated(9000), QStringLiteral("&").repeated(9000));
    row("bold over all", "**" + word.repeated(3000).trimmed().toUtf8() + "**", word.repeated(3000).trimmed());
    row("raw elements", QByteArray("<b>a <i>b<br>c</i></b> ").repeated(900), QStringLiteral("a b\nc ").repeated(900).chopped(1));
    row("code", "```\n" + QByteArray("a < b\n").repeated(2000) + "```", QStringLiteral("a < b\n").repeated(2000).chopped(1));
    row("a line of code", "    " + QByteArray(50000, 'x'), QString(50000, u'x'));
    row("a table", "|a|b|\n|-|-:|\n" + QByteArray("|*c* d|`e`|\n").repeated(900),
        QStringLiteral("a\tb\t\n") + QStringLiteral("c d\te\t\n").repeated(900).chopped(2));
    row("nested raw elements",
        "<div>\n" + QByteArray("<div>").repeated(60) + "a\nb\n" + QByteArray("</div>").repeated(60) + QByteArray("c<br>").repeated(2000),
        QStringLiteral("a\nb\n") + QStringLiteral("c\n").repeated(2000).chopped(1));
}

void TestRowContents::longBlocksAreCutIntoRows()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, text);
    const QList<Row> rows = previewRows(markdown);
    QVERIFY(rows.size() > 1);
    QVERIFY(!rows.first().continued && rows.first().continues && rows.last().continued && !rows.last().continues);
    QString all;
    for (const Row &row : rows) {
        QVERIFY2(row.html.size() < 20000 && row.text.size() < 8000, qPrintable(QString::number(row.html.size())));
        QCOMPARE(row.endLine, rows.first().endLine);
        QCOMPARE(row.columns, rows.first().columns);
        // What is open at a cut is closed before it and opened again behind it.
        for (const char *tag : {"strong", "b", "i", "table", "tr", "td", "em", "div"})
            QCOMPARE(leftOpen(QString::fromUtf8(row.html), QLatin1String(tag)), 0);
        all += row.text + QLatin1Char('\n');
    }
    QCOMPARE(rows.first().columns.size(), rows.first().kind == Row::Kind::Table ? 2 : 0);
    // A cut takes the place of a line end or a blank.
    const auto bare = [](QString some) { return some.remove(u'\n').remove(u' ').remove(u'\t'); };
    QCOMPARE(bare(all), bare(text));
}

void TestRowContents::rowsKnowTheirPlainText()
{
    const auto text = [](const QByteArray &markdown) { return previewRows(markdown).first().text; };
    QCOMPARE(text("a *b* `c` [d](e) &amp; &lt;\nf"), QStringLiteral("a b c d & <\nf"));
    QCOMPARE(text("|a|*b*|\n|-|-|\n|c|d|"), QStringLiteral("a\tb\t\nc\td"));
    QCOMPARE(text("<p>a<br>b</p><div>c</div>"), QStringLiteral("a\nb\nc"));
    QCOMPARE(text("~~~\na <b>\n\n~~~"), QStringLiteral("a <b>"));
    QCOMPARE(text("![a](b) <!-- c -->"), QStringLiteral("a "));
    const Row bare = previewRows("a & b\nc").first();
    QVERIFY(bare.bare && bare.html.isEmpty());
    QCOMPARE(bare.contents(), QStringLiteral("a &amp; b<br>\nc"));
    QVERIFY(!previewRows("a <b>c</b>").first().bare && !previewRows("a `c`").first().bare && !previewRows("<br>a").first().bare);
}

/// The parser's buffers are full to the last byte at some lengths; the address sanitizer sees who reads on.
void TestRowContents::paragraphsOfAnyLengthAreWhole()
{
    for (int length = 1; length < 300; ++length) {
        const QByteArray text(length, 'x');
        const QList<Row> rows = previewRows(text + "\n\n- " + text + "\n\n" + text + "\n" + text + "\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).text, QString::fromUtf8(text));
        QCOMPARE(rows.at(1).text, QString::fromUtf8(text));
        QCOMPARE(rows.at(2).contents().toUtf8(), text + "<br>\n" + text);
    }
}

void TestRowContents::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("markdown");
    const auto row = [](const char *name, const QByteArray &markdown) { QTest::newRow(name) << markdown; };
    row("quotes", QByteArray(50000, '>') + "a");
    row("lists in one line", QByteArray("- ").repeated(50000) + "a");
    row("numbers in one line", QByteArray("1. ").repeated(50000) + "a");
    row("brackets", QByteArray(1 << 20, '['));
    row("blank lines in deep lists", QByteArray("- ").repeated(5000) + "a\n" + QByteArray(60000, '\n') + "b");
    row("a table of many columns and rows",
        QByteArray("|a").repeated(20000) + "\n" + QByteArray("|-").repeated(20000) + "\n" + QByteArray("|b\n").repeated(20000));
    row("instructions that never close", QByteArray("a <?").repeated(1 << 18));
    row("a megabyte in one line", QByteArray(1 << 20, 'x'));
    row("a megabyte of rows", QByteArray("- a\n").repeated(1 << 18));
    row("zeros", QByteArray(1 << 20, '\0'));
}

void TestRowContents::hostileInputEnds()
{
    QFETCH(QByteArray, markdown);
    const QList<Row> rows = previewRows(markdown);
    QVERIFY(!rows.isEmpty());
    for (const Row &row : rows) {
        QVERIFY(row.indent <= 32 && row.quote <= 32);
        QVERIFY(row.endLine <= markdown.count('\n') + 1);
        if (&row - rows.constData() > 100)
            break;
    }
}

QTEST_APPLESS_MAIN(TestRowContents)

#include "tst_rowcontents.moc"
