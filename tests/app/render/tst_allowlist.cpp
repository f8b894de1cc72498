#include "app/render/allowlist.h"
#include "app/render/html.h"

#include <QTest>

using namespace waybill;

/// What the sanitizer lets through, by its tables: elements, attributes, addresses.
class TestAllowlist : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsJudgedByWhatABrowserWouldReadInIt_data();
    void anAddressIsJudgedByWhatABrowserWouldReadInIt();
    void anAttributeStaysOnlyWhereItIsListed_data();
    void anAttributeStaysOnlyWhereItIsListed();
    void whatIsOpenEndsAsTheHtmlStandardSays_data();
    void whatIsOpenEndsAsTheHtmlStandardSays();
    void foreignAddressesAreToldFromOthers();
    void addressesAreEncodedAsCommonMarkDoes();
};

void TestAllowlist::anAddressIsJudgedByWhatABrowserWouldReadInIt_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *input, const char *expected) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(expected);
    };
    row("srcset, second unsafe", "<source srcset='http://a/b 1x, javascript:x 2x'>", "<source>");
    row("srcset, first unsafe", "<source srcset='javascript:x 2x, http://a/b 1x'>", "<source>");
    row("srcset, both safe", "<source srcset='http://a/b 1x, c/d 2x'>", "<source srcset=\"http://a/b 1x, c/d 2x\">");
    row("srcset, no mail", "<source srcset='a 1x, mailto:b 2x'>", "<source>");
    row("srcset, a comma at the end", "<source srcset='a 1x,'>", "<source srcset=\"a 1x,\">");
    row("longdesc, unsafe", "<img longdesc=javascript:x>", "<img>");
    row("longdesc, safe", "<img longdesc=https://x/y>", "<img longdesc=\"https://x/y\">");
    row("longdesc, no mail", "<img longdesc=mailto:x>", "<img>");
    row("itemtype, unsafe", "<div itemtype=javascript:x>a</div>", "<div>a</div>");
    row("itemtype, safe", "<div itemscope itemtype=http://x/y>a</div>", "<div itemscope=\"\" itemtype=\"http://x/y\">a</div>");
    row("usemap, unsafe", "<img usemap=javascript:x>", "<img>");
    row("action, unsafe", "<div action=javascript:x>a</div>", "<div>a</div>");
    row("cite, unsafe", "<blockquote cite=data:x>a</blockquote>", "<blockquote>a</blockquote>");
    row("cite, safe", "<del cite=http://x>a</del>", "<del cite=\"http://x\">a</del>");
    row("a tab within goes before it is judged", "<a href='java\tscript:x'>a</a>", "a");
    row("a tab within goes before it is written", "<a href='ht\ttp://x/a\tb'>a</a>", "<a href=\"http://x/ab\" rel=\"nofollow\">a</a>");
    row("a line end within goes", "<a href='/a\nb\rc'>a</a>", "<a href=\"/abc\">a</a>");
    row("blanks around go", "<a href=' \t http://x \x01 '>a</a>", "<a href=\"http://x\" rel=\"nofollow\">a</a>");
    row("a blank within stays", "<a href='a b'>a</a>", "<a href=\"a b\">a</a>");
    row("capitals do not hide", "<a href=JAVASCRIPT:x>a</a>", "a");
    row("the last capital does not hide", "<a href=HTTPZ:x>a</a>", "a");
    row("irc is a link", "<a href=irc://x/y>a</a>", "<a href=\"irc://x/y\">a</a>");
    row("ircs is a link", "<a href=IRCS://x/y>a</a>", "<a href=\"IRCS://x/y\">a</a>");
    row("xmpp is a link", "<a href=xmpp:a@b>a</a>", "<a href=\"xmpp:a@b\">a</a>");
    row("irc is no picture", "<img src=irc://x>", "<img>");
    row("a colon behind a slash is no scheme", "<a href=a/javascript:b>a</a>", "<a href=\"a/javascript:b\">a</a>");
    row("a colon behind a question mark is no scheme", "<a href='?javascript:b'>a</a>", "<a href=\"?javascript:b\">a</a>");
    row("a colon behind a hash is no scheme", "<a href=#javascript:b>a</a>", "<a href=\"#javascript:b\">a</a>");
    row("a scheme of no name", "<a href=:x>a</a>", "a");
    row("nothing", "<a href=''>a</a>", "<a href=\"\">a</a>");
}

void TestAllowlist::anAddressIsJudgedByWhatABrowserWouldReadInIt()
{
    QFETCH(QByteArray, input);
    QTEST(sanitizeHtml(input), "expected");
}

void TestAllowlist::anAttributeStaysOnlyWhereItIsListed_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *input, const char *expected) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(expected);
    };
    row("href only of links", "<b href=x>a</b>", "<b>a</b>");
    row("src only of pictures", "<b src=x>a</b>", "<b>a</b>");
    row("loading of pictures", "<img loading=lazy>", "<img loading=\"lazy\">");
    row("loading of pictures as nothing known", "<img loading><img loading=x>", "<img><img>");
    row("loading only of pictures", "<b loading=lazy>a</b>", "<b>a</b>");
    row("srcset only of sources", "<img srcset=x>", "<img>");
    row("itemscope only of div", "<p itemscope>a</p>", "<p>a</p>");
    row("cite not of links", "<a cite=x href=y>a</a>", "<a href=\"y\">a</a>");
    row("cite of ins and q", "<ins cite=x>a</ins><q cite=y>b</q>", "<ins cite=\"x\">a</ins><q cite=\"y\">b</q>");
    row("cite not of others", "<b cite=x>a</b>", "<b>a</b>");
    row("descriptions get a prefix", "<b aria-describedby='a user-content-b'>x</b>",
        "<b aria-describedby=\"user-content-a user-content-b\">x</b>");
    row("labels of aria stay as they are", "<b aria-label='a b' aria-hidden=true>x</b>",
        "<b aria-label=\"a b\" aria-hidden=\"true\">x</b>");
    row("other aria goes", "<b aria-live=polite>x</b>", "<b>x</b>");
    row("blanks between names are one", "<b aria-labelledby=' a \t b '>z</b>",
        "<b aria-labelledby=\"user-content-a user-content-b\">z</b>");
    row("rel of a link is decided here", "<a rel=me href=x>a</a>", "<a href=\"x\">a</a>");
    row("rel of others goes", "<b rel=me>a</b>", "<b>a</b>");
    row("every listed attribute", "<td abbr=1 axis=1 char=1 charoff=1 colspan=2 headers=x rowspan=3 scope=row valign=top width=4>a</td>",
        "a");
}

void TestAllowlist::anAttributeStaysOnlyWhereItIsListed()
{
    QFETCH(QByteArray, input);
    QTEST(sanitizeHtml(input), "expected");
}

void TestAllowlist::whatIsOpenEndsAsTheHtmlStandardSays_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *input, const char *expected) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(expected);
    };
    row("terms and details end each other", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>");
    row("a list within an item keeps the item", "<ul><li>a<ul><li>b</ul>c</ul>", "<ul><li>a<ul><li>b</li></ul>c</li></ul>");
    row("a list of terms within a term", "<dl><dd>a<dl><dt>b</dl>c</dl>", "<dl><dd>a<dl><dt>b</dt></dl>c</dd></dl>");
    row("a table within a cell keeps the cell", "<table><tr><td>a<table><tr><td>b</table>c</table>",
        "<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table>c</td></tr></tbody></table>");
    row("a table within an item keeps the item", "<ul><li>a<table><tr><td>b</table>c</ul>",
        "<ul><li>a<table><tbody><tr><td>b</td></tr></tbody></table>c</li></ul>");
    row("heads end cells", "<table><tr><td>a<th>b</table>", "<table><tbody><tr><td>a</td><th>b</th></tr></tbody></table>");
    row("parts of a table end each other", "<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>");
    row("paragraphs end paragraphs", "<p>a<p>b", "<p>a</p><p>b</p>");
    row("a paragraph around a table ends at it", "<p>a<table><tr><td>b</table>",
        "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>");
    row("one in a cell ends within the cell", "<table><tr><td><p>a<p>b</table>",
        "<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>");
    row("an inline element ends no paragraph", "<p>a<b>c</b>", "<p>a<b>c</b></p>");
    row("a link within something else ends with it", "<a href=x><b>a<a href=y>b</a>", "<a href=\"x\"><b>a</b></a><a href=\"y\">b</a>");
    row("ends close what is open within", "<div><b>a</div>b", "<div><b>a</b></div>b");
    row("the innermost of one name ends", "<b>a<b>b</b>c</b>", "<b>a<b>b</b>c</b>");
    row("voids need no end", "a<br>b<hr>c", "a<br>b<hr>c");
    row("rows need a table", "<div><tr>a</tr><thead>b</thead></div>", "<div>ab</div>");
    row("items stay without a list", "<div><li>a</li></div>", "<div><li>a</li></div>");
    row("items in an ordered list", "<ol><li>a</ol>", "<ol><li>a</li></ol>");
}

void TestAllowlist::whatIsOpenEndsAsTheHtmlStandardSays()
{
    QFETCH(QByteArray, input);
    QTEST(sanitizeHtml(input), "expected");
}

void TestAllowlist::foreignAddressesAreToldFromOthers()
{
    for (const char *address : {"http://x", "https://x", "HTTPS://X", "//x", "https://xgithub.com", "https://github.com.x",
                                "https://user@example.com/github.com"})
        QVERIFY2(isForeignAddress(address), address);
    for (const char *address : {"", "http://", "//", "http:/x", "/x", "x//y", "mailto:a@b", "xhttp://y", "https://github.com",
                                "http://GitHub.com/a", "//docs.github.com?b"})
        QVERIFY2(!isForeignAddress(address), address);
}

void TestAllowlist::addressesAreEncodedAsCommonMarkDoes()
{
    QCOMPARE(QByteArray::fromStdString(encodedAddress("azAZ09-_.+!*(),%#@?=;:/$~&'")), QByteArray("azAZ09-_.+!*(),%#@?=;:/$~&'"));
    QCOMPARE(QByteArray::fromStdString(encodedAddress("a b\"<\\\xC3\xA9[")), QByteArray("a%20b%22%3C%5C%C3%A9%5B"));
}

QTEST_APPLESS_MAIN(TestAllowlist)
#include "tst_allowlist.moc"
