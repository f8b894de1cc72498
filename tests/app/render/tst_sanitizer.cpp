#include "app/render/html.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

const QSet<QString> allowedElements = [] {
    const QString names =
        QStringLiteral("h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot "
                       "blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details mark source span section");
    const QStringList list = names.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}();

const QSet<QString> allowedAttributes = [] {
    const QString names = QStringLiteral(
        "abbr accept accept-charset accesskey action align alt aria-describedby aria-hidden aria-label aria-labelledby axis border "
        "cellpadding cellspacing char color "
        "charoff charset "
        "checked clear cols colspan compact coords datetime dir disabled enctype for frame headers height hreflang hspace id ismap "
        "itemprop label lang "
        "maxlength media method multiple name nohref noshade nowrap open progress prompt readonly rel rev role rows rowspan rules scope "
        "selected shape "
        "size span start summary tabindex title type usemap valign value width href src longdesc loading itemscope itemtype cite srcset");
    const QStringList list = names.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}();

/// Reads HTML strictly and says what is wrong with it; empty if it is well-formed and holds only what is allowed. Shares nothing with the
/// sanitizer.
QString faultOf(const QByteArray &html)
{
    static const QRegularExpression piece(
        QStringLiteral("\\G(?:[^<>&]+|&(?:amp|lt|gt|quot);|<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"(?:[^\"<>&]|&(?:amp|lt|gt|quot);)*\")*)>)"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z-]+)=\"([^\"]*)\""));
    static const QSet<QString> voids{QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("source")};
    const QString text = QString::fromUtf8(html);
    QStringList open;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = piece.match(text, at);
        if (!match.hasMatch())
            return QStringLiteral("not well-formed at: ") + text.mid(at, 60);
        at = match.capturedEnd();
        const QString name = match.captured(2);
        if (name.isEmpty())
            continue;
        if (!allowedElements.contains(name))
            return QStringLiteral("element ") + name;
        if (!match.captured(1).isEmpty()) {
            if (open.isEmpty() || open.takeLast() != name)
                return QStringLiteral("unbalanced ") + name;
            continue;
        }
        if (!voids.contains(name))
            open.append(name);
        QRegularExpressionMatchIterator it = attribute.globalMatch(match.captured(3));
        while (it.hasNext()) {
            const QRegularExpressionMatch a = it.next();
            const QString key = a.captured(1);
            QString value = a.captured(2).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
            if (!allowedAttributes.contains(key))
                return QStringLiteral("attribute ") + key;
            const bool address = key == u"href" || key == u"src" || key == u"cite" || key == u"longdesc" || key == u"action";
            value.remove(QRegularExpression(QStringLiteral("[\\x00-\\x20]")));
            static const QRegularExpression fine(QStringLiteral("^(?:https?:|ircs?:|mailto:|xmpp:|[^:]*$|[^:]*[/?#])"),
                                                 QRegularExpression::CaseInsensitiveOption);
            QStringList addresses = key == u"srcset" ? value.split(QLatin1Char(',')) : address ? QStringList{value} : QStringList{};
            for (const QString &one : addresses) {
                if (!fine.match(one).hasMatch())
                    return QStringLiteral("address ") + one;
            }
            if ((key == u"id" || key == u"name") && !value.isEmpty() && !value.startsWith(u"user-content-"))
                return QStringLiteral("id ") + value;
        }
    }
    return open.isEmpty() ? QString() : QStringLiteral("open at the end: ") + open.join(QLatin1Char(' '));
}

const QList<QByteArray> &hostileInputs()
{
    static const QList<QByteArray> inputs{
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(2)</script></svg>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href='java&Tab;script&colon;alert(1)'>x</a>",
        "<a href=\" &#1; javascript:alert(1)\">x</a>",
        "<a href=&#106&#97vascript:alert(1)>x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"vbscript:x\">x</a><a href=\"file:///etc/passwd\">y</a>",
        "<a href=\"http://x\" style=\"position:fixed\" class=btn onclick=\"x\">x</a",
        "<a title=\"unclosed quote><b>x</b>",
        "<div><p><table><tr><td>x</div></table></td>y</tr>",
        "</div></article></main><li>out",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script>if (a < b) alert('</scr' + 'ipt>')</script>after",
        "<script>never closed <b>x</b>",
        "<style>@import 'http://x'; b{}</style><b>y</b>",
        "<iframe src=//x></iframe><object data=x><embed src=x><base href=//x><meta http-equiv=refresh content=0><link rel=stylesheet "
        "href=x>",
        "<form action=javascript:alert(1)><input type=submit><button formaction=javascript:x>z</button></form>",
        "<div action=javascript:alert(1) id=x name=\"y z\">a</div>",
        "<picture><source srcset=\"javascript:x, http://y 2x\"><source srcset=\"http://y 2x\"></picture>",
        "<img src=data:image/png;base64,AAAA><img src=http://x/y.png alt=\"a&quot;b\">",
        "<b/onclick=x/id=y =z \"=1 <>x</b>",
        "<!--><script>x</script>--><!-- a --!><b>x</b><!--->y<!-- never closed <b>",
        "<![CDATA[ <b>x</b> ]]><?php echo 1 ?><!DOCTYPE html></ b>x</>",
        QByteArray("<b\0>x\0y<\0i>\xC2\xFF\xED\xA0\x80<i title=\"\0\xFE\">", 30),
        "< b>x &lt;script&gt; &amp;lt; &#0; &#xD800; &#x110000; &bogus; & && &#; &#x; &",
        "<ul><li>a<li>b<ol><li>c</ul>d<table><td>x<td>y<tr><th>z",
        "<a href=x>a<a href=y>b<i><a href=z>c</a></i></a>",
        "<p>a<p>b<div>c<p>d</div>e</p></p>",
        "<details open><summary>s</summary><q cite=javascript:x>y</q></details>",
    };
    return inputs;
}

} // namespace

class TestSanitizer : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheListAndWritesItAnew_data();
    void keepsTheListAndWritesItAnew();
    void hostileInputLeavesNothingHarmful();
    void mutatedInputLeavesNothingHarmfulAndSecondPassChangesNothing();
    void deepAndHugeInputIsBounded();
};

void TestSanitizer::keepsTheListAndWritesItAnew_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *input, const char *expected) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("text is escaped", "a < b > c & d \"e\"", "a &lt; b &gt; c &amp; d \"e\"");
    row("listed elements stay", "<b>x</b><kbd>y</kbd><mark>z</mark>", "<b>x</b><kbd>y</kbd><mark>z</mark>");
    row("names become lower case", "<B ALIGN=Left>x</B>", "<b align=\"Left\">x</b>");
    row("unlisted elements go, their text stays", "<svg><font>x</font></svg>", "x");
    row("elements that only files have go", "<figure><abbr>x</abbr></figure>", "x");
    row("scripts go with their text", "a<script>b</script>c", "ac");
    row("a script that never ends takes the rest", "a<script>b <b>c</b>", "a");
    row("style, class and handlers go", "<p style=x class=y onclick=z align=center>a</p>", "<p align=\"center\">a</p>");
    row("hand-made check boxes go", "<input type=checkbox checked> a", " a");
    row("names get a prefix", "<a id=x name='y'>z</a>", "<a id=\"user-content-x\" name=\"user-content-y\">z</a>");
    row("a prefix is not doubled", "<b id=user-content-x>z</b>", "<b id=\"user-content-x\">z</b>");
    row("each name of a list gets a prefix", "<b aria-labelledby='a b'>z</b>",
        "<b aria-labelledby=\"user-content-a user-content-b\">z</b>");
    row("mailto is a link", "<a href=mailto:a@b.c>x</a>", "<a href=\"mailto:a@b.c\">x</a>");
    row("relative links stay", "<a href=../x?a=b:c#d>x</a>", "<a href=\"../x?a=b:c#d\">x</a>");
    row("web links are not followed by robots", "<a rel=me href=HTTP://x.y>x</a>", "<a href=\"HTTP://x.y\" rel=\"nofollow\">x</a>");
    row("script addresses go", "<a href=javascript:x>x</a>", "x");
    row("script addresses in disguise go", "<a href='java&#10;script&colon;x'>x</a>", "x");
    row("mailto is no picture", "<img src=mailto:x alt=y>", "<img alt=\"y\">");
    row("data is no picture", "<img src='data:image/png,x'>", "<img>");
    row("a cite is an address", "<q cite=javascript:x>y</q>", "<q>y</q>");
    row("comments go", "a<!-- b -->c", "ac");
    row("an open comment takes the rest", "a<!-- b", "a");
    row("what is open is closed", "<div><b>x", "<div><b>x</b></div>");
    row("what is not open is not closed", "x</b></div>", "x");
    row("a cut tag goes", "x<a href=\"y", "x");
    row("cells need a table", "<td>x</td><tr>y</tr>", "xy");
    row("items stay without a list", "<li>x</li>", "<li>x</li>");
    row("sections stay", "<section>x</section>", "<section>x</section>");
    row("a link that leads nowhere goes", "<a title=t>x</a>", "x");
    row("spacing of tables and colours stay", "<table cellpadding=1 cellspacing=2 color=red></table>",
        "<table cellpadding=\"1\" cellspacing=\"2\" color=\"red\"></table>");
    row("a late attribute of many stays",
        "<b a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 d1 d2 d3 d4 d5 d6 d7 d8 d9 e1 e2 e3 e4 e5 e6 "
        "e7 e8 e9 f1 f2 f3 f4 f5 f6 f7 f8 f9 g1 g2 g3 g4 g5 g6 g7 g8 g9 h1 h2 h3 h4 h5 h6 h7 h8 h9 i1 i2 i3 i4 i5 i6 i7 i8 i9 j1 j2 j3 j4 "
        "j5 j6 j7 j8 j9 k1 k2 k3 k4 k5 k6 k7 k8 k9 l1 l2 l3 title=x>y</b>",
        "<b title=\"x\">y</b>");
    row("a relation of anything goes", "<b rel=x>y</b>", "<b>y</b>");
    row("items end items", "<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>");
    row("cells end cells", "<table><tr><td>a<td>b<tr><td>c</table>",
        "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>");
    row("a cell has its row", "<table><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>");
    row("a block ends a paragraph", "<p>a<div>b</div>", "<p>a</p><div>b</div>");
    row("a link ends a link", "<a href=x>a<a href=y>b</a>", "<a href=\"x\">a</a><a href=\"y\">b</a>");
    row("the first of two attributes counts", "<b title=a title=b>x</b>", "<b title=\"a\">x</b>");
    row("references are read once", "&lt;b&gt; &amp;lt; &copy; &nope; &#65;", "&lt;b&gt; &amp;lt; \xC2\xA9 &amp;nope; A");
}

void TestSanitizer::keepsTheListAndWritesItAnew()
{
    QFETCH(QByteArray, input);
    QTEST(sanitizeHtml(input), "expected");
}

void TestSanitizer::hostileInputLeavesNothingHarmful()
{
    for (const QByteArray &input : hostileInputs()) {
        for (const QByteArray &output : {sanitizeHtml(input), sanitizeHtml("<table><tr><td>" + input)}) {
            QVERIFY2(faultOf(output).isEmpty(), qPrintable(faultOf(output) + QStringLiteral(" from ") + QString::fromUtf8(input)));
            QCOMPARE(sanitizeHtml(output), output);
        }
    }
}

void TestSanitizer::mutatedInputLeavesNothingHarmfulAndSecondPassChangesNothing()
{
    const QList<QByteArray> &seeds = hostileInputs();
    const QList<QByteArray> pieces{
        "<",  ">",     "\"",    "'",    "=",    "/",        " ",       "&",     "&#",       "<a href=",  "javascript:", "</p>",
        "<p", "<li>",  "<ul>",  "<td>", "<tr>", "<table>",  "<!--",    "-->",   "<script>", "</script>", "&colon;",     "\n",
        "\0", "<dl>",  "<dt>",  "</b>", "<b>",  "<a>",      "</a>",    "<img ", "src=",     "onerror=",  "\xC3",        "<div>",
        ":",  "<th>x", "</ul>", "<dd>", "<q>",  "</table>", "<tbody>", "<h1>",  "<pre>",    "&Tab;",     "&NewLine;",   "<p>"};
    QRandomGenerator random(20240611);
    for (int round = 0; round < 6000; ++round) {
        QByteArray input = seeds.at(random.bounded(int(seeds.size())));
        for (int edits = random.bounded(1, 9); edits > 0; --edits) {
            const int at = random.bounded(int(input.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                input.remove(at, random.bounded(1, 5));
                break;
            case 1:
                input.insert(at, seeds.at(random.bounded(int(seeds.size()))).mid(random.bounded(10), random.bounded(1, 20)));
                break;
            default:
                input.insert(at, pieces.at(random.bounded(int(pieces.size()))));
            }
        }
        const QByteArray output = sanitizeHtml(input);
        QVERIFY2(faultOf(output).isEmpty(), qPrintable(faultOf(output) + QStringLiteral(" from ") + QString::fromUtf8(input)));
        QVERIFY2(sanitizeHtml(output) == output, qPrintable(QString::fromUtf8(input + "\n=> " + output + "\n=> " + sanitizeHtml(output))));
    }
}

void TestSanitizer::deepAndHugeInputIsBounded()
{
    for (const char *piece : {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "</div>", "<", "<a ", "<!--", "<!-- --", "&",
                              "<script", "</script", "<b =", "\"", "<p><q>"}) {
        const QByteArray output = sanitizeHtml(QByteArray(piece).repeated(30000));
        const QString text = QString::fromUtf8(output);
        int depth = 0;
        int deepest = 0;
        for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
            depth += text.at(at + 1) == u'/' ? -1 : 1;
            deepest = qMax(deepest, depth);
        }
        QCOMPARE(depth, 0);
        QVERIFY(deepest <= 100);
    }
}

QTEST_APPLESS_MAIN(TestSanitizer)

#include "tst_sanitizer.moc"
