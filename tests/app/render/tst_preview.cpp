#include "app/markdown/bounds.h"
#include "app/render/markdowntree.h"
#include "app/render/preview.h"
#include "app/render/previewchunks.h"
#include "app/render/rowbuilder.h"
#include "tests/support/app/seeds.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace waybill;

namespace {

using Row = PreviewRow;

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
QList<Row> parsedWhole(const QByteArray &markdown)
{
    const MarkdownTree tree(markdown);
    return RowBuilder({}).build(tree.root());
}

/// Follows a change as a view does.
void follow(QList<Row> &rows, const PreviewChange &change)
{
    for (qsizetype i = change.oldEnd; i < rows.size(); ++i) {
        rows[i].firstLine += change.lineShift;
        rows[i].endLine += change.lineShift;
    }
    rows = rows.mid(0, change.first) + change.rows + rows.mid(change.oldEnd);
}

/// One line a row: what a view would paint.
QString shown(const Row &row)
{
    static const char *const kinds[] = {"p", "h", "code", "table", "hr", "html", "fn"};
    static const char *const markers[] = {"", "*", "#", "[ ]", "[x]"};
    static const char *const alerts[] = {"", "note", "tip", "important", "warning", "caution"};
    QString text = QStringLiteral("%1-%2 %3").arg(row.firstLine).arg(row.endLine).arg(QLatin1String(kinds[int(row.kind)]));
    if (row.level)
        text += QString::number(row.level);
    if (row.quote)
        text += QStringLiteral(" >%1").arg(row.quote);
    if (row.indent)
        text += QStringLiteral(" i%1").arg(row.indent);
    if (row.marker != Row::Marker::None)
        text += QLatin1Char(' ') + QLatin1String(markers[int(row.marker)]) + (row.number ? QString::number(row.number) : QString());
    if (row.tight)
        text += QStringLiteral(" tight");
    if (row.alert != AlertKind::None)
        text += QLatin1Char(' ') + QLatin1String(alerts[int(row.alert)]) + (row.startsAlert ? QStringLiteral("!") : QString());
    if (row.continued)
        text += QStringLiteral(" +");
    return text + QLatin1Char('|') + (row.kind == Row::Kind::Code ? row.text : row.startsAlert ? QString() : row.contents());
}

QStringList shown(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(shown(row));
    return lines;
}

QByteArray firstDifference(const QStringList &rows, const QStringList &expected)
{
    for (qsizetype i = 0; i < qMax(rows.size(), expected.size()); ++i) {
        if (rows.value(i) != expected.value(i))
            return (rows.value(i) + QStringLiteral(" instead of ") + expected.value(i)).toUtf8();
    }
    return {};
}

/// What is wrong with the lines of rows: no line may belong to two rows that are not pieces of one, and all must be within the text.
QString lineFault(const QList<Row> &rows, const QByteArray &markdown)
{
    QList<int> owners(markdown.count('\n') + 1, -1);
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        if (row.firstLine < 0 || row.endLine < row.firstLine || row.endLine > owners.size())
            return QStringLiteral("out of the text: ") + shown(row);
        if (row.continued)
            continue;
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
    static const QList<QByteArray> pieces{"\n",           "\n\n", "# ",        "- ",         "> ",         "```\n", "    ",
                                          "[a]: /y\n",    "[^n]", "[^n]: x\n", "<!-- ",      "-->",        "[a]",   "| ",
                                          "|-|",          "*",    "<b>",       "</b>",       "`",          "\\",    "[x] ",
                                          "- [ ] ",       "1. ",  "\t",        "<div>\n",    "---\n",      "===\n", "[!NOTE]\n",
                                          "> [!TIP]\n> ", "\r\n", "</div>\n",  " <details>", "</details>", "&amp;", "x",
                                          "http://a.b ",  "~",    "\xC3\xA9",  "\xFF"};
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
    void whatGitHubDrawsIsMarkedSource();
    void listsRunAsTheirTextDoes();
    void picturesAreLinksAndNothingIsLoaded();
    void warmRendererShowsWhatParsingTheWholeShows();
    void aChangeIsReadWithItsPieceAlone();
    void aChangeThatCannotBeIsNotBelieved();
    void whatIsTooCostlyIsShownAsItIs();
    void piecesBeginWhereNothingGoesOn();
    void definitionsElsewhereChangeRowsThatReferToThem();
    void lookIsAllButTheLines();
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
    row("fenced code", "```c\na<\n\n```\nb", "0-4 code|a<; 4-5 p|b");
    row("indented code", "    a\n\n    b\n\n\nc", "0-3 code|a\n\nb; 5-6 p|c");
    row("tight list", "a\n- b\n- c", "0-1 p|a; 1-2 p i1 *|b; 2-3 p i1 * tight|c");
    row("loose list", "- b\n\n- c\n\n  d", "0-1 p i1 *|b; 2-3 p i1 *|c; 4-5 p i1|d");
    row("numbers", "3. a\n4. b\n   - c", "0-1 p i1 #3|a; 1-2 p i1 #4 tight|b; 2-3 p i2 * tight|c");
    row("tasks", "- [ ] a\n- [X] b\n- c", "0-1 p i1 [ ]|a; 1-2 p i1 [x] tight|b; 2-3 p i1 * tight|c");
    row("tasks in a quote", "> - [ ] a\n>   - [x] b", "0-1 p >1 i1 [ ]|a; 1-2 p >1 i2 [x] tight|b");
    row("empty item", "- a\n-\n- b", "0-1 p i1 *|a; 1-2 p i1 * tight|; 2-3 p i1 * tight|b");
    row("list in a list's line", "- - a", "0-0 p i1 *|; 0-1 p i2 * tight|a");
    row("item with a hidden start", "- <!-- c -->\n\n  a", "2-3 p i1 *|a");
    row("item of a comment", "- <!-- c -->\n- b", "0-1 p i1 *|; 1-2 p i1 * tight|b");
    row("code in an item", "- ```\n  a\n  ```", "0-3 code i1 *|a");
    row("quotes", "> a\n> > b\n\nc", "0-1 p >1|a; 1-2 p >2|b; 3-4 p|c");
    row("alert", "> [!NOTE]  \n> a\n>\n> - b\n\nc", "0-1 p note!|; 1-2 p note|a; 3-4 p i1 * note|b; 5-6 p|c");
    row("alerts in a row", "> [!TIP]\n>\n> a\n\n> [!CAUTION]\n> > b", "0-1 p tip!|; 2-3 p tip|a; 4-5 p caution!|; 5-6 p >1 caution|b");
    row("no alert", "> [!NOTE] a", "0-1 p >1|[!NOTE] a");
    row("comments give no row", "<!-- a -->\nb\n\n<!-- c\n\nd -->\n\ne <!-- f -->\n\n<!-- g", "1-2 p|b; 7-8 p|e ");
    row("raw block", "<div onclick=x>\na\n</div>\n\nb", "0-3 html|<div>\na\n</div>; 4-5 p|b");
    row("details", "<details><summary>a</summary>\n\nb\n</details>", "0-1 html|<div><h6>a</h6>\n</div>; 2-3 p|b");
    row("filtered tags", "a <script>b</script>", "0-1 p|a &lt;script&gt;b&lt;/script&gt;");
    row("raw HTML that Qt does not know", "<kbd>a</kbd> <ins>b</ins> <mark>c</mark> <ruby>d</ruby>", "0-1 p|<kbd>a</kbd> <u>b</u> c d");
    row("spans are bounded", "<table><tr><td colspan=99999 rowspan=2>a</td></tr></table>",
        "0-1 html|<table><tbody><tr><td rowspan=\"2\">a</td></tr></tbody></table>");
    row("table behind text", "a\nb\n|c|\n|-|\n|d|",
        "0-2 p|a<br>\nb; 2-5 table|<table>\n<thead><tr><th>c</th></tr></thead>\n<tbody><tr><td>d</td></tr></tbody>\n</table>");
    row("definitions give no row", "[a]: /b\n[c]: /d\n[a] [c]", "0-3 p|<a href=\"/b\">a</a> <a href=\"/d\">c</a>");
    row("footnotes come last", "a[^n]\n\n[^n]: b\n\n    c\n\nd",
        "0-1 p|a<sup><a href=\"#user-content-fn-n\" id=\"user-content-fnref-n\" data-footnote-ref=\"\" "
        "aria-describedby=\"footnote-label\">1</a></sup>; 6-7 p|d; 2-3 fn i1 #1|b; 4-5 fn i1|c");
    row("carriage returns", "a\r\n\r\n- b\r\n- c\r\n", "0-1 p|a; 2-3 p i1 *|b; 3-4 p i1 * tight|c");
}

void TestPreview::rowsFollowTheBlocks()
{
    QFETCH(QByteArray, markdown);
    const QList<Row> rows = previewRows(markdown);
    QString text = shown(rows).join(QStringLiteral("; "));
    text.replace(QStringLiteral(" id=\"user-content-fnref-1\""), QString());
    QTEST(text, "expected");
    QVERIFY2(lineFault(rows, markdown).isEmpty(), qPrintable(lineFault(rows, markdown)));
}

void TestPreview::everyVisibleLineOfARealBodyHasItsRow()
{
    const QByteArray body = contentsOf(QStringLiteral(WAYBILL_TESTS "/cases/render/form-body/input.md"));
    QVERIFY(!body.isEmpty());
    const QList<Row> rows = previewRows(body);
    QVERIFY2(lineFault(rows, body).isEmpty(), qPrintable(lineFault(rows, body)));
    const QList<QByteArray> lines = body.split('\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto owns = [line](const Row &row) { return row.firstLine <= line && line < row.endLine; };
        const auto owner = std::find_if(rows.begin(), rows.end(), owns);
        QCOMPARE(owner != rows.end(), !lines.at(line).trimmed().isEmpty());
        if (owner == rows.end() || owner->startsAlert)
            continue;
        // The row shows a word of its line.
        const QByteArray plain = lines.at(line).split(' ').last().replace("*", "").replace("(", "").left(5);
        QVERIFY2(owner->text.contains(QString::fromUtf8(plain)), qPrintable(shown(*owner)));
    }
}

void TestPreview::whatGitHubDrawsIsMarkedSource()
{
    const QList<Row> rows = previewRows("a\n\n```mermaid\nx-->y\n```\n\n- $$\n  *z*\n  $$\n\n```cpp\nw\n```");
    QCOMPARE(rows.size(), 6);
    QVERIFY2(rows.at(1).text.contains(u"drawing") && rows.at(3).text.contains(u"formula"), qPrintable(shown(rows).join(u'\n')));
    QCOMPARE(shown(rows.at(1)).section(u' ', 0, 0), QStringLiteral("2-2"));
    QCOMPARE(shown(rows.at(2)), QStringLiteral("2-5 code|x-->y"));
    QVERIFY(rows.at(3).marker == Row::Marker::Bullet && rows.at(4).marker == Row::Marker::None);
    QVERIFY(rows.at(4).kind == Row::Kind::Code && rows.at(4).text.contains(u"*z*"));
    QCOMPARE(rows.at(5).kind, Row::Kind::Code);
}

void TestPreview::listsRunAsTheirTextDoes()
{
    const auto directionOf = [](const QByteArray &markdown) { return previewRows(markdown).constLast().direction; };
    using Direction = Row::Direction;
    const QByteArray arabic = "\u0639\u0646\u0635\u0631";
    QCOMPARE(directionOf("- a"), Direction::LeftToRight);
    QCOMPARE(directionOf("- 1 " + arabic + " a\n- b"), Direction::RightToLeft);
    QCOMPARE(directionOf("1. " + arabic), Direction::RightToLeft);
    // Boxes stay on the left; so does the marker of a loose list, whose paragraphs run as each of them does.
    QCOMPARE(directionOf("- [ ] " + arabic), Direction::LeftToRight);
    QCOMPARE(directionOf("- " + arabic + "\n\n- " + arabic), Direction::OwnText);
    QCOMPARE(directionOf("- a\n  - " + arabic), Direction::RightToLeft);
    QCOMPARE(directionOf(arabic), Direction::OwnText);
    QCOMPARE(directionOf("|" + arabic + "|\n|-|"), Direction::LeftToRight);
}

void TestPreview::picturesAreLinksAndNothingIsLoaded()
{
    const QList<Row> rows = previewRows(
        "![a](https://x/y.png) <img src=http://z onerror=x>\n\n<p><img alt=b src=/etc/passwd></p>\n\n[![c](d)](http://e)\n\n![](f)");
    QCOMPARE(rows.size(), 4);
    for (const Row &row : rows)
        QVERIFY(!row.html.contains("<img") && !row.html.contains("src="));
    QCOMPARE(rows.at(0).html, QByteArray("<a href=\"https://x/y.png\">a</a> <a href=\"http://z\">http://z</a>"));
    QCOMPARE(rows.at(2).html, QByteArray("<a href=\"http://e\">c</a>"));
    QCOMPARE(rows.at(3).html, QByteArray("<a href=\"f\">f</a>"));
}

void TestPreview::warmRendererShowsWhatParsingTheWholeShows()
{
    QRandomGenerator random(7);
    for (const QByteArray &body : realBodies()) {
        QVERIFY(!body.isEmpty());
        PreviewRenderer warm;
        QList<Row> rows;
        QByteArray text = body;
        for (int edit = 0; edit < test::seeds(1000); ++edit) {
            if (edit % 40 == 0)
                text = body;
            text = randomlyEdited(text, random);
            follow(rows, warm.update(text));
            const QByteArray difference = firstDifference(shown(rows), shown(parsedWhole(text)));
            QVERIFY2(difference.isEmpty(), (difference + " in\n" + text).constData());
            // A carriage return alone is a line of cmark's, but of nobody else's.
            if (!QByteArray(text).replace("\r\n", "").contains('\r'))
                QVERIFY2(lineFault(rows, text).isEmpty(),
                         qPrintable(lineFault(rows, text) + QStringLiteral(" of ") + QString::fromUtf8(text)));
        }
    }
}

void TestPreview::aChangeIsReadWithItsPieceAlone()
{
    QByteArray text;
    for (int i = 0; i < 200; ++i)
        text += "Paragraph " + QByteArray::number(i) + "\n\n- of *two*\n- items\n\n";
    PreviewRenderer renderer;
    QList<Row> rows = renderer.update(text).rows;
    QCOMPARE(rows.size(), 600);
    const qsizetype at = text.indexOf("Paragraph 100");
    text.insert(at, "x");
    const PreviewChange typed = renderer.update(text, {at, at, at + 1, 500, 500, 500});
    QCOMPARE(typed.lineShift, 0);
    QVERIFY2(typed.oldEnd - typed.first <= 6 && typed.rows.size() <= 6, qPrintable(QString::number(typed.rows.size())));
    QVERIFY(typed.first <= 300 && typed.oldEnd > 300);
    follow(rows, typed);
    text.insert(at, "\n\n");
    const PreviewChange broken = renderer.update(text, {at, at, at + 2, 500, 500, 502});
    QCOMPARE(broken.lineShift, 2);
    QVERIFY(broken.rows.size() <= 6);
    follow(rows, broken);
    QCOMPARE(shown(rows), shown(parsedWhole(text)));
    QVERIFY(renderer.update(text).rows.isEmpty());
}

void TestPreview::aChangeThatCannotBeIsNotBelieved()
{
    for (const BodyChange &wrong :
         {BodyChange{0, 0, 0}, BodyChange{2, 1, 1}, BodyChange{-1, 0, 2}, BodyChange{0, 99, 101}, BodyChange{50, 50, 52}}) {
        PreviewRenderer renderer;
        QList<Row> rows = renderer.update("# a\n\nb").rows;
        follow(rows, renderer.update("# a\n\nc\n\nb", wrong));
        QCOMPARE(shown(rows), shown(parsedWhole("# a\n\nc\n\nb")));
    }
}

void TestPreview::whatIsTooCostlyIsShownAsItIs()
{
    const QByteArray costly = QByteArray("a <?").repeated(1 << 15);
    PreviewRenderer renderer;
    QList<Row> rows = renderer.update("# a\n\nb\n").rows;
    follow(rows, renderer.update("# a\n\nb\n" + costly));
    QVERIFY(rows.size() > 2);
    QVERIFY(rows.first().text.startsWith(u"Shown as it is"));
    for (const Row &row : std::as_const(rows))
        QVERIFY(row.kind == Row::Kind::Code || &row == &rows.constFirst());
    QVERIFY(rows.at(1).text.startsWith(u"# a\n\nb"));
    follow(rows, renderer.update("# a\n\nb\n"));
    QCOMPARE(shown(rows), shown(parsedWhole("# a\n\nb\n")));
}

void TestPreview::piecesBeginWhereNothingGoesOn()
{
    using Bounds = std::vector<size_t>;
    const auto bounds = [](std::string_view text) {
        Bounds all{0};
        while (all.back() < text.size())
            all.push_back(nextBound(text, all.back()));
        return all;
    };
    QCOMPARE(bounds("a\nb\n\nc"), (Bounds{0, 5, 6}));
    QCOMPARE(bounds("a\r\n \t\r\nc"), (Bounds{0, 7, 8}));
    QCOMPARE(bounds("a\n# b\n#c\n####### d"), (Bounds{0, 2, 18}));
    QCOMPARE(bounds("- a\n\n- b\n\n  c\n\n1. e\n\n*\n\n+\td\n\n\te"), (Bounds{0, 31}));
    QCOMPARE(bounds("- a\n\n> d\n\n**e**\n\n|f|\n\n---\n\n`g`"), (Bounds{0, 5, 10, 17, 22, 27, 30}));
    // A definition counts everywhere, and for cmark a carriage return alone ends a line.
    QVERIFY(dependsOnItself("a\n\nb\n\n[c]: d") && dependsOnItself("a\n\nb\rc") && dependsOnItself("a\r"));
    QVERIFY(dependsOnItself("> - [x] [c]: d") && dependsOnItself("[c\nd]: e") && dependsOnItself("[c\nd \\[e]: f"));
    QVERIFY(!dependsOnItself("a\r\n\r\n[b] :"));
    QVERIFY(!dependsOnItself("if a[i]: return b[i]:"));
}

void TestPreview::definitionsElsewhereChangeRowsThatReferToThem()
{
    PreviewRenderer renderer;
    QCOMPARE(renderer.update("[a]\n\n[a]: /x").rows.first().html, QByteArray("<a href=\"/x\">a</a>"));
    QCOMPARE(renderer.update("[a]\n\n[a]: /y").rows.first().html, QByteArray("<a href=\"/y\">a</a>"));
    QCOMPARE(renderer.update("[a]\n\n```\n\n[a]: /y").rows.first().text, QStringLiteral("[a]"));
    QVERIFY(renderer.update("z[^b]\n\n[^b]: c").rows.first().html.contains("<sup>"));
    QCOMPARE(renderer.update("z[^b]\n\n[^x]: c").rows.first().text, QStringLiteral("z[^b]"));
}

void TestPreview::lookIsAllButTheLines()
{
    PreviewRenderer renderer;
    const Row row = previewRows("- [x] a").first();
    Row other = row;
    other.firstLine = 5;
    other.endLine = 6;
    QVERIFY(row.sameLook(other));
    other.html += 'b';
    QVERIFY(!row.sameLook(other));
    QVERIFY(!row.sameLook(previewRows("- [ ] a").first()));
    QVERIFY(!row.sameLook(previewRows("> - [x] a").first()));
}

QTEST_APPLESS_MAIN(TestPreview)

#include "tst_preview.moc"
