#include "app/render/markdowntree.h"
#include "app/render/preview.h"
#include "app/render/previewchunks.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace waybill;

namespace {

using Block = PreviewBlock;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> realBodies()
{
    return {contentsOf(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md")),
            contentsOf(QStringLiteral(WAYBILL_TESTS "/cases/render/form-body/input.md")),
            contentsOf(QStringLiteral(WAYBILL_TESTS "/cases/render/github-extras/input.md")),
            "[a]: /x\n\ntext [a] and [b][a], [^n]\n\n- [a]\n- ![p][a]\n\n| [a] | c |\n|---|---|\n| d | [^n] |\n\n[^n]: note [^m]\n\n[^m]: "
            "other\n\n"
            "> [!TIP]\n> [a]\n\n    [a]\n\n~~~\n[a]\n~~~\n\n1. - [ ] deep\n2. > - [x] quoted\n",
            // Much that swallows what looks like a new beginning, and nothing that is defined for elsewhere.
            "# One\n\n```\n\n# no\n\nno\n\n```\n\ntext\n\n- a\n\n  b\n\n  ~~~\n\nc\n\n> [!NOTE]\n> d\n\ne\n# Two\n\n<!-- \n\n# "
            "no\n\nno\n\n-->\n\n"
            "<pre>\n\nno\n\n</pre>\nf\n\n> [!TIP]\n> g\n\n| h | i |\n|---|---|\n| j | k |\n\nl\n### Three\n\n1. m\n\n2. n\n\no\np\n===\n\n"
            "<div>\n# no\n\nq\n\n</div>\n\nr\n"};
}

/// The rows of the text as one tree.
QList<Block> parsedWhole(const QByteArray &markdown)
{
    RowCache cache;
    const MarkdownTree tree(markdown);
    return RowBuilder(cache).build(tree.root());
}

/// One line a row: what a view would paint.
QString shown(const Block &block)
{
    static const char *const kinds[] = {"p", "h", "code", "table", "hr", "html", "fn"};
    static const char *const markers[] = {"", "*", "#", "[ ]", "[x]"};
    static const char *const alerts[] = {"", "note", "tip", "important", "warning", "caution"};
    QString text = QStringLiteral("%1-%2 %3").arg(block.firstLine).arg(block.endLine).arg(QLatin1String(kinds[int(block.kind)]));
    if (block.level)
        text += QString::number(block.level);
    if (block.quote)
        text += QStringLiteral(" >%1").arg(block.quote);
    if (block.indent)
        text += QStringLiteral(" i%1").arg(block.indent);
    if (block.marker != Block::Marker::None)
        text += QLatin1Char(' ') + QLatin1String(markers[int(block.marker)]) + (block.number ? QString::number(block.number) : QString());
    if (block.tight)
        text += QStringLiteral(" tight");
    if (block.alert != Block::Alert::None)
        text += QLatin1Char(' ') + QLatin1String(alerts[int(block.alert)]) + QString::number(block.alertId)
            + (block.alertTitle ? QStringLiteral("!") : QString());
    return text + QLatin1Char('|') + block.html;
}

QStringList shown(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines.append(shown(block));
    return lines;
}

/// What is wrong with the lines of rows: no line may belong to two rows, and all must be within the text.
QString lineFault(const QList<Block> &rows, const QByteArray &markdown)
{
    QList<int> owners(markdown.count('\n') + 1, -1);
    for (int i = 0; i < rows.size(); ++i) {
        const Block &row = rows.at(i);
        if (row.firstLine < 0 || row.endLine < row.firstLine || row.endLine > owners.size())
            return QStringLiteral("out of the text: ") + shown(row);
        for (int line = row.firstLine; line < row.endLine; ++line) {
            if (owners.at(line) >= 0)
                return QStringLiteral("line of two rows: ") + shown(row) + QStringLiteral(" and ") + shown(rows.at(owners.at(line)));
            owners[line] = i;
        }
    }
    return {};
}

QByteArray randomlyEdited(QByteArray text, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "\n",        "\n\n",         "# ",   "- ",     "> ",  "```\n",       "    ",    "[a]: /y\n", "[^n]",
        "[^n]: x\n", "<!-- ",        "-->",  "[a]",    "| ",  "|-|",         "*",       "<b>",       "</b>",
        "`",         "\\",           "[x] ", "- [ ] ", "1. ", "\t",          "<div>\n", "---\n",     "===\n",
        "[!NOTE]\n", "> [!TIP]\n> ", "\r\n", "&amp;",  "x",   "http://a.b ", "~",       "\xC3\xA9",  "\xFF"};
    const int at = random.bounded(int(text.size()) + 1);
    if (random.bounded(3) == 0)
        return text.remove(at, random.bounded(1, 12));
    return text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void rowsFollowTheBlocks_data();
    void rowsFollowTheBlocks();
    void everyVisibleLineOfARealBodyHasItsRow();
    void picturesAreLinksAndNothingIsLoaded();
    void warmRendererShowsWhatParsingTheWholeShows();
    void piecesBeginWhereNothingGoesOn();
    void definitionsElsewhereChangeRowsThatReferToThem();
    void paragraphsOfAnyLengthAreWhole();
    void unchangedRowsShareTheirText();
    void lookIsAllButTheLines();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

void TestPreview::rowsFollowTheBlocks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("expected"); // Rows, separated by "; ".
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("blank lines", "\n \n\n", "");
    row("paragraph with a soft break", "\na\nb\n", "1-3 p|a<br>\nb");
    row("headings", "# a\n\nb\nc\n---\n###### d #", "0-1 h1|a; 2-5 h2|b<br>\nc; 5-6 h6|d");
    row("rule", "a\n\n---", "0-1 p|a; 2-3 hr|");
    row("fenced code", "```c\na<\n\n```\nb", "0-4 code|<pre>a&lt;\n</pre>; 4-5 p|b");
    row("indented code", "    a\n\n    b\n\n\nc", "0-3 code|<pre>a\n\nb</pre>; 5-6 p|c");
    row("tight list", "a\n- b\n- c", "0-1 p|a; 1-2 p i1 *|b; 2-3 p i1 * tight|c");
    row("loose list", "- b\n\n- c\n\n  d", "0-1 p i1 *|b; 2-3 p i1 *|c; 4-5 p i1|d");
    row("numbers", "3. a\n4. b\n   - c", "0-1 p i1 #3|a; 1-2 p i1 #4 tight|b; 2-3 p i2 * tight|c");
    row("tasks", "- [ ] a\n- [X] b\n- c", "0-1 p i1 [ ]|a; 1-2 p i1 [x] tight|b; 2-3 p i1 * tight|c");
    row("tasks in a quote", "> - [ ] a\n>   - [x] b", "0-1 p >1 i1 [ ]|a; 1-2 p >1 i2 [x] tight|b");
    row("empty item", "- a\n-\n- b", "0-1 p i1 *|a; 1-2 p i1 * tight|; 2-3 p i1 * tight|b");
    row("list in a list's line", "- - a", "0-0 p i1 *|; 0-1 p i2 * tight|a");
    row("item with a hidden start", "- <!-- c -->\n\n  a", "2-3 p i1 *|a");
    row("item of a comment", "- <!-- c -->\n- b", "0-1 p i1 *|; 1-2 p i1 * tight|b");
    row("code in an item", "- ```\n  a\n  ```", "0-3 code i1 *|<pre>a</pre>");
    row("quotes", "> a\n> > b\n\nc", "0-1 p >1|a; 1-2 p >2|b; 3-4 p|c");
    row("alert", "> [!NOTE]  \n> a\n>\n> - b\n\nc", "0-1 p note1!|; 1-2 p note1|a; 3-4 p i1 * note1|b; 5-6 p|c");
    row("alerts in a row", "> [!TIP]\n>\n> a\n\n> [!CAUTION]\n> > b", "0-1 p tip1!|; 2-3 p tip1|a; 4-5 p caution2!|; 5-6 p >1 caution2|b");
    row("no alert", "> [!NOTE] a", "0-1 p >1|[!NOTE] a");
    row("comments give no row", "<!-- a -->\nb\n\n<!-- c\n\nd -->\n\ne <!-- f -->\n\n<!-- g", "1-2 p|b; 7-8 p|e ");
    row("raw block", "<div onclick=x>\na\n</div>\n\nb", "0-3 html|<div>\na\n</div>; 4-5 p|b");
    row("details", "<details><summary>a</summary>\n\nb\n</details>", "0-1 html|<div><h6>a</h6>\n</div>; 2-3 p|b");
    row("filtered tags", "a <script>b</script>", "0-1 p|a &lt;script&gt;b&lt;/script&gt;");
    row("raw HTML that Qt does not know", "<kbd>a</kbd> <ins>b</ins> <mark>c</mark> <ruby>d</ruby>", "0-1 p|<kbd>a</kbd> <u>b</u> c d");
    row("spans are bounded", "<table><tr><td colspan=99999 rowspan=2>a</td></tr></table>",
        "0-1 html|<table><tr><td rowspan=\"2\">a</td></tr></table>");
    row("table behind text", "a\nb\n|c|\n|-|\n|d|",
        "0-2 p|a<br>\nb; 2-5 table|<table>\n<thead><tr><th>c</th></tr></thead>\n<tbody><tr><td>d</td></tr></tbody>\n</table>");
    row("definitions give no row", "[a]: /b\n[c]: /d\n[a] [c]", "0-3 p|<a href=\"/b\">a</a> <a href=\"/d\">c</a>");
    row("footnotes come last", "a[^n]\n\n[^n]: b\n\n    c\n\nd",
        "0-1 p|a<sup><a href=\"#user-content-fn-1\" class=\"footnote-ref\">1</a></sup>; 6-7 p|d; 2-3 fn i1 #1|b; 4-5 fn i1|c");
    row("carriage returns", "a\r\n\r\n- b\r\n- c\r\n", "0-1 p|a; 2-3 p i1 *|b; 3-4 p i1 * tight|c");
}

void TestPreview::rowsFollowTheBlocks()
{
    QFETCH(QByteArray, markdown);
    PreviewRenderer renderer;
    const QList<Block> rows = renderer.render(markdown);
    QString text = shown(rows).join(QStringLiteral("; "));
    text.replace(QStringLiteral(" id=\"user-content-fnref-1\""), QString());
    QTEST(text, "expected");
    QVERIFY2(lineFault(rows, markdown).isEmpty(), qPrintable(lineFault(rows, markdown)));
}

void TestPreview::everyVisibleLineOfARealBodyHasItsRow()
{
    const QByteArray body = contentsOf(QStringLiteral(WAYBILL_TESTS "/cases/render/form-body/input.md"));
    QVERIFY(!body.isEmpty());
    PreviewRenderer renderer;
    const QList<Block> rows = renderer.render(body);
    QVERIFY2(lineFault(rows, body).isEmpty(), qPrintable(lineFault(rows, body)));
    const QList<QByteArray> lines = body.split('\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto owns = [line](const Block &row) { return row.firstLine <= line && line < row.endLine; };
        const auto owner = std::find_if(rows.begin(), rows.end(), owns);
        QCOMPARE(owner != rows.end(), !lines.at(line).trimmed().isEmpty());
        if (owner == rows.end() || owner->alertTitle)
            continue;
        // The row shows a word of its line.
        const QByteArray plain = lines.at(line).split(' ').last().replace("*", "").replace("(", "").left(5);
        QVERIFY2(owner->html.contains(QString::fromUtf8(plain)), qPrintable(shown(*owner)));
    }
}

void TestPreview::picturesAreLinksAndNothingIsLoaded()
{
    PreviewRenderer renderer;
    const QList<Block> rows = renderer.render(
        "![a](https://x/y.png) <img src=http://z onerror=x>\n\n<p><img alt=b src=/etc/passwd></p>\n\n[![c](d)](http://e)\n\n![](f)");
    QCOMPARE(rows.size(), 4);
    for (const Block &row : rows)
        QVERIFY(!row.html.contains(u"<img") && !row.html.contains(u"src="));
    QCOMPARE(rows.at(0).html, QStringLiteral("<a href=\"https://x/y.png\">a</a> <a href=\"http://z\">http://z</a>"));
    QCOMPARE(rows.at(2).html, QStringLiteral("<a href=\"http://e\">c</a>"));
    QCOMPARE(rows.at(3).html, QStringLiteral("<a href=\"f\">f</a>"));
}

void TestPreview::warmRendererShowsWhatParsingTheWholeShows()
{
    QRandomGenerator random(7);
    for (const QByteArray &body : realBodies()) {
        QVERIFY(!body.isEmpty());
        PreviewRenderer warm;
        QByteArray text = body;
        for (int edit = 0; edit < 800; ++edit) {
            if (edit % 40 == 0)
                text = body;
            text = randomlyEdited(text, random);
            const QList<Block> rows = warm.render(text);
            const QByteArray of = "of\n" + text;
            QVERIFY2(shown(rows) == shown(parsedWhole(text)), of.constData());
            QVERIFY2(lineFault(rows, text).isEmpty(), qPrintable(lineFault(rows, text) + QStringLiteral(" of ") + QString::fromUtf8(text)));
        }
    }
}

void TestPreview::piecesBeginWhereNothingGoesOn()
{
    using Bounds = std::vector<size_t>;
    QCOMPARE(chunkBounds(""), (Bounds{0, 0}));
    QCOMPARE(chunkBounds("a\nb\n\nc"), (Bounds{0, 5, 6}));
    QCOMPARE(chunkBounds("a\r\n \t\r\nc"), (Bounds{0, 7, 8}));
    QCOMPARE(chunkBounds("a\n# b\n#c\n####### d"), (Bounds{0, 2, 18}));
    QCOMPARE(chunkBounds("- a\n\n- b\n\n  c\n\n> d\n\n1. e"), (Bounds{0, 24}));
    // A definition counts everywhere, and for cmark a carriage return alone ends a line.
    QCOMPARE(chunkBounds("a\n\nb\n\n[c]: d"), (Bounds{0, 12}));
    QCOMPARE(chunkBounds("a\n\nb\rc"), (Bounds{0, 6}));
}

void TestPreview::definitionsElsewhereChangeRowsThatReferToThem()
{
    PreviewRenderer renderer;
    QCOMPARE(renderer.render("[a]\n\n[a]: /x").first().html, QStringLiteral("<a href=\"/x\">a</a>"));
    QCOMPARE(renderer.render("[a]\n\n[a]: /y").first().html, QStringLiteral("<a href=\"/y\">a</a>"));
    QCOMPARE(renderer.render("[a]\n\n```\n\n[a]: /y").first().html, QStringLiteral("[a]"));
    QVERIFY(renderer.render("z[^b]\n\n[^b]: c").first().html.contains(u"<sup>"));
    QCOMPARE(renderer.render("z[^b]\n\n[^x]: c").first().html, QStringLiteral("z[^b]"));
}

/// The parser's buffers are full to the last byte at some lengths; the address sanitizer sees who reads on.
void TestPreview::paragraphsOfAnyLengthAreWhole()
{
    for (int length = 1; length < 300; ++length) {
        const QByteArray text(length, 'x');
        PreviewRenderer renderer;
        const QList<Block> rows = renderer.render(text + "\n\n- " + text + "\n\n" + text + "\n" + text + "\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).html, QString::fromUtf8(text));
        QCOMPARE(rows.at(1).html, QString::fromUtf8(text));
        QCOMPARE(rows.at(2).html, QString::fromUtf8(text + "<br>\n" + text));
    }
}

void TestPreview::unchangedRowsShareTheirText()
{
    PreviewRenderer renderer;
    const QList<Block> before = renderer.render("# same\n\none\n\n- [link](x)\n");
    const QList<Block> after = renderer.render("\n# same\n\nother\n\n- [link](x)\n");
    QCOMPARE(after.at(0).html.constData(), before.at(0).html.constData());
    QCOMPARE(after.at(2).html.constData(), before.at(2).html.constData());
    QCOMPARE(after.at(1).html, QStringLiteral("other"));
}

void TestPreview::lookIsAllButTheLines()
{
    PreviewRenderer renderer;
    const Block block = renderer.render("- [x] a").first();
    Block other = block;
    other.firstLine = 5;
    other.endLine = 6;
    QVERIFY(block.sameLook(other));
    other.html += QLatin1Char('b');
    QVERIFY(!block.sameLook(other));
    QVERIFY(!block.sameLook(renderer.render("- [ ] a").first()));
    QVERIFY(!block.sameLook(renderer.render("> - [x] a").first()));
}

void TestPreview::hostileInputEnds_data()
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

void TestPreview::hostileInputEnds()
{
    QFETCH(QByteArray, markdown);
    PreviewRenderer renderer;
    const QList<Block> rows = renderer.render(markdown);
    QVERIFY(!rows.isEmpty());
    for (const Block &row : rows) {
        QVERIFY(row.indent <= 32 && row.quote <= 32);
        QVERIFY(row.endLine <= markdown.count('\n') + 1);
        if (&row - rows.constData() > 100)
            break;
    }
}

QTEST_APPLESS_MAIN(TestPreview)

#include "tst_preview.moc"
