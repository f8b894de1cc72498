#include "app/render/html.h"
#include "app/render/preview.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace waybill;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable: ") + path.toUtf8();
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void rendersAsGitHubDoes_data();
    void rendersAsGitHubDoes();
    void rendersTheGoldenFolders_data();
    void rendersTheGoldenFolders();
    void alertsFollowGitHubsRules_data();
    void alertsFollowGitHubsRules();
    void generatedMarkupCannotBeForgedOrBroken();
    void documentStandsAlone();
    void titleAndLabelsArePlainText();
    void hostileSizesAndNestingEnd_data();
    void hostileSizesAndNestingEnd();
};

namespace {

void renders(const char *name, const char *markdown, const char *expected)
{
    QTest::newRow(name) << QByteArray(markdown) << QByteArray(expected);
}

void lineBreakRows()
{
    renders("empty", "", "");
    renders("soft break", "a\nb", "<p dir=\"auto\">a<br>\nb</p>\n");
    renders("soft break in setext heading", "a\nb\n=", "<h1 dir=\"auto\">a<br>\nb</h1>\n");
    renders("soft break in emphasis", "*a\nb*", "<p dir=\"auto\"><em>a<br>\nb</em></p>\n");
    renders("soft break in link text", "[a\nb](c)", "<p dir=\"auto\"><a href=\"c\">a<br>\nb</a></p>\n");
    renders("soft break in strikethrough", "~~a\nb~~", "<p dir=\"auto\"><del>a<br>\nb</del></p>\n");
    renders("soft break in raw HTML", "<strong>ht\nml</strong>", "<p dir=\"auto\"><strong>ht<br>\nml</strong></p>\n");
    renders("no soft break in code", "`a\nb`", "<p dir=\"auto\"><code>a b</code></p>\n");
    renders("no soft break in picture text", "![a\nb](c)", "<p dir=\"auto\"><img src=\"c\" alt=\"a b\"></p>\n");
    renders("no soft break in a raw block", "<div>\na\nb\n</div>", "<div dir=\"auto\">\na\nb\n</div>\n");
    renders("no soft break for a reference", "a&#10;b", "<p dir=\"auto\">a\nb</p>\n");
    renders("strikethrough with one tilde", "~a~", "<p dir=\"auto\"><del>a</del></p>\n");
    renders("strikethrough with two tildes", "~~a~~", "<p dir=\"auto\"><del>a</del></p>\n");
}

void taskRows()
{
    renders("task", "- [ ] a",
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled=\"\"> a</li>\n</ul>\n");
    renders("ticked task with capital, asterisk", "* [X] a",
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" checked=\"\" disabled=\"\"> "
            "a</li>\n</ul>\n");
    renders("numbered task", "1. [x] a",
            "<ol class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" checked=\"\" disabled=\"\"> "
            "a</li>\n</ol>\n");
    renders("task in a quote", "> + [x] a",
            "<blockquote>\n<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" checked=\"\" "
            "disabled=\"\"> a</li>\n</ul>\n</blockquote>\n");
    renders("no task without blank", "- [] a\n- [x]a", "<ul dir=\"auto\">\n<li>[] a</li>\n<li>[x]a</li>\n</ul>\n");
    renders("no task without text", "- [ ] \n- [x]", "<ul dir=\"auto\">\n<li>[ ]</li>\n<li>[x]</li>\n</ul>\n");
    renders("no task in a heading", "- [ ] a\n  ===", "<ul dir=\"auto\">\n<li><h1 dir=\"auto\">[ ] a</h1>\n</li>\n</ul>\n");
    renders("task with a tab in its box", "- [\t] a",
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled=\"\"> a</li>\n</ul>\n");
    renders("no task if escaped", "> - \\[ ] a", "<blockquote>\n<ul dir=\"auto\">\n<li>[ ] a</li>\n</ul>\n</blockquote>\n");
}

void commentAndLinkRows()
{
    renders("block comment", "a\n\n<!-- b\n\nc -->\n\nd", "<p dir=\"auto\">a</p>\n\n<p dir=\"auto\">d</p>\n");
    renders("inline comment", "v0.2.0 <!-- x -->", "<p dir=\"auto\">v0.2.0 </p>\n");
    renders("open comment hides the rest", "a\n\n<!-- b\n\n# c", "<p dir=\"auto\">a</p>\n");
    renders("open comment hides the rest of its quote", "> <!-- b\n> c\n\nd", "<blockquote>\n</blockquote>\n<p dir=\"auto\">d</p>\n");
    renders("inline comment with two hyphens is text", "a <!-- b -- c --> d", "<p dir=\"auto\">a &lt;!-- b -- c --&gt; d</p>\n");
    renders("autolinks", "www.a.b, http://c.d/(e).",
            "<p dir=\"auto\"><a href=\"http://www.a.b\" rel=\"nofollow\">www.a.b</a>, <a href=\"http://c.d/(e)\" "
            "rel=\"nofollow\">http://c.d/(e)</a>.</p>\n");
    renders("autolinked address", "a@b.cd", "<p dir=\"auto\"><a href=\"mailto:a@b.cd\">a@b.cd</a></p>\n");
    renders("tag filter", "a <title> <STYLE> <em>x</em>", "<p dir=\"auto\">a &lt;title&gt; &lt;STYLE&gt; <em>x</em></p>\n");
}

void blockRows()
{
    renders("table", "|a|b|\n|:-|-:|\n|c|`d`|",
            "<table>\n<thead><tr><th align=\"left\">a</th><th align=\"right\">b</th></tr></thead>\n"
            "<tbody><tr><td align=\"left\">c</td><td align=\"right\"><code>d</code></td></tr></tbody>\n</table>\n");
    renders("table of a head", "|a|\n|-|", "<table>\n<thead><tr><th>a</th></tr></thead>\n</table>\n");
    renders("details opened in the middle of a line", "**a**: <details>\n\nx\n\n</details>\n\ny",
            "<p dir=\"auto\"><strong>a</strong>: </p><details><p></p>\n<p dir=\"auto\">x</p>\n</details>\n<p dir=\"auto\">y</p>\n");
    renders("details closed at the end of a line", "<details>\n\nx</details>\n\ny",
            "<details>\n<p dir=\"auto\">x</p></details><p></p>\n<p dir=\"auto\">y</p>\n");
    renders("details closed at the end of a list within", "<details>\n\n- x</details>\n\ny",
            "<details>\n<ul dir=\"auto\">\n<li>x</li></ul></details>\n\n<p dir=\"auto\">y</p>\n");
    renders("details are not closed from a cell", "<details>\n\n|a|\n|-|\n|b</details>|",
            "<details>\n<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody><tr><td>b</td></tr></tbody>\n</table>\n</details>");
    renders("details in an item end with it", "- a <details>\n- b",
            "<ul dir=\"auto\">\n<li>a <details></details></li>\n<li>b</li>\n</ul>\n");
    renders("alerts stand behind details that are closed", "<details>\n</details>\n\n> [!NOTE]",
            "<details>\n</details>\n<blockquote>\n<p dir=\"auto\">[!NOTE]</p>\n</blockquote>\n");
    renders("an item that ends an item", "- a <li>b</li>", "<ul dir=\"auto\">\n<li>a </li><li>b</li>\n</ul>\n");
    renders("details with Markdown", "<details>\n<summary>s</summary>\n\n*a*\n\n</details>",
            "<details>\n<summary>s</summary>\n<p dir=\"auto\"><em>a</em></p>\n</details>\n");
    renders("hard break", "a\\\nb  \nc", "<p dir=\"auto\">a<br>\nb<br>\nc</p>\n");
    renders("code with language", "```a\"b c\n<x>\n```", "<pre lang=\"a&quot;b\"><code>&lt;x&gt;\n</code></pre>\n");
    renders("unsafe link", "[a](javascript:b)", "<p dir=\"auto\">a</p>\n");
    renders("unsafe link in disguise", "[a](<java&#10;script:b>)", "<p dir=\"auto\">a</p>\n");
    renders("link to this server", "[a](https://GitHub.com/b) [c](https://docs.github.com) [d](https://xgithub.com)",
            "<p dir=\"auto\"><a href=\"https://GitHub.com/b\">a</a> <a href=\"https://docs.github.com\">c</a> <a "
            "href=\"https://xgithub.com\" rel=\"nofollow\">d</a></p>\n");
    renders("a picture in a picture's text", "![a ![b](/u1)](/u2)", "<p dir=\"auto\"><img src=\"/u2\" alt=\"a b\"></p>\n");
    renders("a diagram's source is marked", "```mermaid\na-->b\n```",
            "<pre lang=\"mermaid\" aria-label=\"Raw mermaid code\"><code>a--&gt;b\n</code></pre>\n");
    renders("a formula's source is left alone", "$$\na_1 * b * c\n$$",
            "<pre lang=\"math\" aria-label=\"Raw math code\"><code>$$\na_1 * b * c\n$$</code></pre>\n");
    renders("a formula within text", "a $$*b*$$ c", "<p dir=\"auto\">a $$<em>b</em>$$ c</p>\n");
    renders("formulas within a line", "($x^2$, $$y$$)",
            "<p dir=\"auto\">(<code aria-label=\"Raw math code\">$x^2$</code>, <code aria-label=\"Raw math code\">$$y$$</code>)</p>\n");
    renders("a formula between dollars and backticks", "a $`b_1 * c`$ $",
            "<p dir=\"auto\">a <code aria-label=\"Raw math code\">$`b_1 * c`$</code> $</p>\n");
    renders("formulas side by side", "$`a`$`b`$", "<p dir=\"auto\"><code aria-label=\"Raw math code\">$`a`$</code><code>b</code>$</p>\n");
    renders("prices are no formulas", "$5 and $6, $7-$8, US$9$, $10$0, $ 11$, $$$12$$$",
            "<p dir=\"auto\">$5 and $6, $7-$8, US$9$, $10$0, $ 11$, $$$12$$$</p>\n");
    renders("no formula in code", "`$x$`, `$`a`", "<p dir=\"auto\"><code>$x$</code>, <code>$</code>a`</p>\n");
    renders("direction that the author gave", "<div dir=rtl>\n", "<div dir=\"rtl\">\n</div>");
    renders("unsafe picture", "![a](data:image/png,x)", "<p dir=\"auto\"><img alt=\"a\"></p>\n");
    renders("address with blanks and letters", "[a](</b c/\xC3\xA9>)", "<p dir=\"auto\"><a href=\"/b%20c/%C3%A9\">a</a></p>\n");
    renders("list from three", "3. a\n4. b", "<ol start=\"3\" dir=\"auto\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    renders("loose list", "- a\n\n- b", "<ul dir=\"auto\">\n<li><p dir=\"auto\">a</p>\n</li>\n<li><p dir=\"auto\">b</p>\n</li>\n</ul>\n");
    renders("no heading anchors", "# a", "<h1 dir=\"auto\">a</h1>\n");
    renders("byte order mark", "\xEF\xBB\xBF# a", "<h1 dir=\"auto\">a</h1>\n");
    renders("carriage returns", "# a\r\n\r\nb\r\nc\r\n", "<h1 dir=\"auto\">a</h1>\n<p dir=\"auto\">b<br>\nc</p>\n");
    renders("invalid UTF-8", "a\xFF", "<p dir=\"auto\">a\xEF\xBF\xBD</p>\n");
}

} // namespace

void TestHtml::rendersAsGitHubDoes_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("expected");
    lineBreakRows();
    taskRows();
    commentAndLinkRows();
    blockRows();
}

void TestHtml::rendersAsGitHubDoes()
{
    QFETCH(QByteArray, markdown);
    QTEST(renderHtml(markdown), "expected");
}

void TestHtml::rendersTheGoldenFolders_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(WAYBILL_TESTS "/cases/render"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestHtml::rendersTheGoldenFolders()
{
    QFETCH(QString, folder);
    QCOMPARE(renderHtml(contentsOf(folder + QStringLiteral("/input.md"))), contentsOf(folder + QStringLiteral("/expected.html")));
}

void TestHtml::alertsFollowGitHubsRules_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("kind"); // Empty: a plain block quote.
    const auto row = [](const char *name, const char *markdown, const char *kind) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(kind);
    };
    row("note", "> [!NOTE]\n> text", "note");
    row("tip", "> [!TIP]\n> text", "tip");
    row("important", "> [!IMPORTANT]\n> text", "important");
    row("warning", "> [!WARNING]\n> text", "warning");
    row("caution", "> [!CAUTION]\n> text", "caution");
    row("any case", "> [!nOtE]\n> text", "note");
    row("one blank behind", "> [!NOTE] \n> text", "note");
    row("two blanks behind", "> [!NOTE]  \n> text", "note");
    row("backslash behind", "> [!NOTE]\\\n> text", "note");
    row("carriage returns", "> [!NOTE]\r\n> text\r\n", "note");
    row("lazy text", "> [!NOTE]\ntext", "note");
    row("text on the same line", "> [!NOTE] text", "");
    row("nothing else", "> [!NOTE]\n>", "");
    row("only the mark", "> [!NOTE]", "");
    row("paragraph behind a blank line", "> [!NOTE]\n>\n> text", "note");
    row("list behind a blank line", "> [!NOTE]\n>\n> - text", "note");
    row("code behind a blank line", "> [!NOTE]\n>\n>     text", "note");
    row("asterisks behind a blank line", "> [!NOTE]\n>\n> ***", "note");
    row("asterisks", "> [!NOTE]\n> ***", "note");
    row("hyphens make a heading", "> [!NOTE]\n> ---", "");
    row("text and hyphens make a heading", "> [!NOTE]\n> text\n> ---", "");
    row("equal signs make a heading", "> [!NOTE]\n> ===", "");
    row("rule behind a blank line", "> [!NOTE]\n>\n> ---", "note");
    row("in a list item", "- > [!NOTE]\n  > text", "");
    row("in a quote", "> > [!NOTE]\n> > text", "");
    row("unknown", "> [!UNKNOWN]\n> text", "");
    row("no exclamation mark", "> [NOTE]\n> text", "");
    row("picture", "> ![NOTE]\n> text", "");
    row("not closed", "> [!NOTE\n> text", "");
    row("escaped", "> \\[!NOTE]\n> text", "");
    row("a link", "> [!NOTE]\n> text\n\n[!note]: /x", "");
    row("text behind a break in HTML", "> [!NOTE]<br>text", "note");
    row("text behind a break in HTML and a line end", "> [!NOTE]<br/>\n> text", "note");
    row("nothing behind a break in HTML", "> [!NOTE]<br>", "");
    row("in details", "<details>\n\n> [!NOTE]\n> text\n\n</details>", "");
    row("in a division that a heading stands in", "<div>\n\n# a\n\n> [!NOTE]\n> text", "");
    row("in details that a paragraph opened", "a <details>\n\n> [!NOTE]\n> text\n\n</details>", "");
}

void TestHtml::alertsFollowGitHubsRules()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, kind);
    const QByteArray html = renderHtml(markdown);
    if (kind.isEmpty()) {
        QVERIFY2(!html.contains("markdown-alert"), html.constData());
        QVERIFY2(html.contains("<blockquote>"), html.constData());
        return;
    }
    QVERIFY2(html.startsWith("<div class=\"markdown-alert markdown-alert-" + kind
                             + "\" dir=\"auto\"><p class=\"markdown-alert-title\" dir=\"auto\"><svg class=\"octicon octicon-"),
             html.constData());
    QVERIFY2(!html.contains("[!") && !html.contains("<blockquote>"), html.constData());
    QVERIFY2(html.endsWith("</div>\n"), html.constData());
}

void TestHtml::generatedMarkupCannotBeForgedOrBroken()
{
    const QByteArray forged = renderHtml("<div class=\"markdown-alert\"><li class=task-list-item><input type=checkbox></div>");
    QVERIFY(!forged.contains("class") && !forged.contains("<input"));
    // What a block opens ends with it, and it closes nothing that surrounds it.
    QCOMPARE(renderHtml("a </p></div></body> <b>b\n\nc"), QByteArray("<p dir=\"auto\">a  <b>b</b></p>\n<p dir=\"auto\">c</p>\n"));
    QCOMPARE(renderHtml("- a </li></ul> b"), QByteArray("<ul dir=\"auto\">\n<li>a  b</li>\n</ul>\n"));
    QVERIFY(renderHtml("> [!NOTE]\n> a\n>\n> </div>\n> b").endsWith("</div>\n"));
    QVERIFY(!renderHtml("<div title=\"never closed\n\n<b>x</b>\n").contains("div"));
    QCOMPARE(renderHtml("<details>\n\n- a</details>\n\n> [!NOTE]\n> text").count("markdown-alert-title"), 1);
    // Links in links: one of them is enough.
    QCOMPARE(renderHtml("[a <a href=b>c</a>](d)"), QByteArray("<p dir=\"auto\"><a href=\"d\">a c</a></p>\n"));
    QCOMPARE(renderHtml("second [!NOTE]\n\n> [!NOTE]\n> a\n>\n> [!TIP]\n> b").count("markdown-alert-title"), 1);
    const QByteArray footnotes = renderHtml("a[^1] b[^1]\n\n[^1]: c[^2]\n[^2]: d\n[^3]: unused");
    QCOMPARE(footnotes.count("id=\"user-content-fn-1\""), 1);
    QCOMPARE(footnotes.count("id=\"user-content-fnref-1\""), 1);
    QCOMPARE(footnotes.count("id=\"user-content-fnref-1-2\""), 1);
    QCOMPARE(footnotes.count("href=\"#user-content-fnref-1-2\""), 1);
    QVERIFY(footnotes.contains("id=\"user-content-fn-2\"") && !footnotes.contains("unused"));
}

void TestHtml::documentStandsAlone()
{
    const QByteArray page =
        htmlDocument(QStringLiteral("t"), {},
                     "![alt](https://x/y.png) ![](rel.png) <img src=http://z/w alt=raw> [![badge](http://b/c)](http://d)\n\n"
                     "<picture><source srcset=http://x/dark.png></picture>");
    QVERIFY(!page.contains("<img") && !page.contains("<source") && !page.contains(" src="));
    QVERIFY(page.contains("<a href=\"https://x/y.png\" rel=\"nofollow\">alt</a>"));
    QVERIFY(page.contains("<a href=\"rel.png\">rel.png</a>"));
    QVERIFY(page.contains("<a href=\"http://z/w\" rel=\"nofollow\">raw</a>"));
    QVERIFY(page.contains("<a href=\"http://d\" rel=\"nofollow\">badge</a>"));
    QVERIFY(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    QVERIFY(page.contains("prefers-color-scheme:dark"));
    QVERIFY(!page.contains("<script") && !page.contains("<link") && !page.contains("url("));
}

void TestHtml::titleAndLabelsArePlainText()
{
    const QByteArray page =
        htmlDocument(QStringLiteral("*a* <b> & \\`c`</title>"), {QStringLiteral("env: \"x\""), QStringLiteral("<i>")}, {});
    QVERIFY(page.contains("<title>*a* &lt;b&gt; &amp; \\`c`&lt;/title&gt;</title>"));
    QVERIFY(page.contains("<h1>*a* &lt;b&gt; &amp; \\`c`&lt;/title&gt;</h1>"));
    QVERIFY(page.contains(">env: &quot;x&quot;</span>") && page.contains(">&lt;i&gt;</span>"));
}

void TestHtml::hostileSizesAndNestingEnd_data()
{
    // What ends too late for a megabyte does so for a quarter; the sanitizers make each byte dear.
#ifdef __SANITIZE_ADDRESS__
    const int share = 4;
#else
    const int share = 1;
#endif
    QTest::addColumn<QByteArray>("markdown");
    const auto row = [](const char *name, const QByteArray &markdown) { QTest::newRow(name) << markdown; };
    row("quotes", QByteArray(50000 / share, '>') + "a");
    row("brackets", QByteArray((1 << 20) / share, '['));
    row("pictures", QByteArray("![").repeated(50000 / share) + "a" + QByteArray("](b)").repeated(50000 / share));
    row("emphasis", QByteArray("*a ").repeated(50000 / share) + QByteArray(" b*").repeated(50000 / share));
    row("lists in one line", QByteArray("- ").repeated(50000 / share) + "a");
    row("blank lines in deep lists", QByteArray("- ").repeated(5000 / share) + "a\n" + QByteArray(60000 / share, '\n') + "b");
    row("instructions that never close", QByteArray("a <?").repeated((1 << 18) / share));
    row("sections that never close", QByteArray("a <![CDATA[").repeated(90000 / share));
    row("a table of many columns and rows",
        QByteArray("|a").repeated(20000 / share) + "\n" + QByteArray("|-").repeated(20000 / share) + "\n"
            + QByteArray("|b\n").repeated(20000 / share));
    row("a row of many cells", "|a|\n|-|\n" + QByteArray(65000 / share, '|'));
    row("a long paragraph and a table", QByteArray("x\n").repeated(300000 / share) + "|-|");
    row("heads without tables", QByteArray("x\n|-|-|\n").repeated(30000 / share));
    // Whole: what links may repeat has a bound that is large beside a short text.
    row("a long address that many links share", "[a]: /" + QByteArray(30000, 'x') + "\n\n" + QByteArray("[a] ").repeated(8000));
    row("a long title that many links share",
        "[a]: /b '" + QByteArray("x\n").repeated(15000) + "'\n\n" + QByteArray("[a] ").repeated(8000));
    row("mail addresses in one paragraph", QByteArray("a@b.c ").repeated(170000 / share));
    row("one address", QByteArray("www.").repeated((1 << 18) / share));
    row("end tags deep in lists", QByteArray("- ").repeated(200000 / share) + QByteArray("</div>").repeated(80000 / share));
    row("raw elements", QByteArray("<div>\n").repeated(150000 / share));
    row("a megabyte of text", QByteArray("Some *text* with `code`, [a link](http://x.y) and <b>HTML</b>.\n\n").repeated(16000 / share));
    row("zeros", QByteArray((1 << 20) / share, '\0'));
}

void TestHtml::hostileSizesAndNestingEnd()
{
    QFETCH(QByteArray, markdown);
    const QByteArray html = renderHtml(markdown);
    QVERIFY(!html.isEmpty());
    QVERIFY(html.size() < markdown.size() * 30);
    qsizetype rows = 0;
    for (const PreviewRow &row : previewRows(markdown))
        rows += row.html.size() + row.text.size();
    QVERIFY(rows < markdown.size() * 30);
}

QTEST_APPLESS_MAIN(TestHtml)

#include "tst_html.moc"
