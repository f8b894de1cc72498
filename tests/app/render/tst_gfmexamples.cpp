#include "app/render/html.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace waybill;

namespace {

/// Examples that differ, and why. None may be added without a reason, and one that is equal may not stay.
const QMap<QString, QString> &differing()
{
    static const QString autolinks =
        QStringLiteral("An issue has the autolink extension, of which this part of the specification knows nothing.");
    static const QString footnotes = QStringLiteral("GitHub names the anchors of footnotes and heads their list in a way of its own.");
    static const QMap<QString, QString> reasons{
        {QStringLiteral("spec 610"), autolinks},
        {QStringLiteral("spec 614"), autolinks},
        {QStringLiteral("spec 616"), autolinks},
        {QStringLiteral("spec 619"), autolinks},
        {QStringLiteral("spec 620"), autolinks},
        {QStringLiteral("extensions 20"), QStringLiteral("The example asks for no output, only that there is no crash.")},
        {QStringLiteral("extensions 23"), footnotes},
        {QStringLiteral("regression 13"), footnotes},
    };
    return reasons;
}

void replace(QString &text, const char *pattern, const char *by)
{
    text.replace(QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption), QString::fromUtf8(by));
}

/// The boxes of tasks as characters, which no filter takes for something else.
QString withPlainBoxes(QString html)
{
    replace(html, "<input [^>]*checked=\"\"[^>]*> ?", "\u2611 ");
    replace(html, "<input [^>]*type=\"checkbox\"[^>]*> ?", "\u2610 ");
    return html;
}

/// What GitHub makes on purpose of the HTML that an example expects: the tag filter, the allow-list, the language of code as `lang`.
QString throughGitHub(QString html)
{
    html = withPlainBoxes(html);
    replace(html, "<(/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)[\\s/>])", "&lt;\\1");
    replace(html, "<pre><code class=\"language-([^\"]*)\">", "<pre lang=\"\\1\"><code>");
    return QString::fromUtf8(sanitizeHtml(html.toUtf8()));
}

/// What does not tell two renderings apart: attributes that GitHub adds, soft breaks as `<br>`, blanks between blocks, the empty paragraph
/// that HTML parsing leaves where raw HTML ended one.
QString comparable(QString html)
{
    replace(html, " (?:class|dir|rel|id)=\"[^\"]*\"", "");
    replace(html, "<br>\n", "\n");
    replace(html, "<p></p>", "");
    replace(html, "\\s*(</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|div|table|thead|tbody|tr|td|th|hr|section)(?: [^>]*)?>)\\s*", "\\1");
    return html.simplified();
}

} // namespace

class TestGfmExamples : public QObject
{
    Q_OBJECT

private slots:
    void examplesRenderAsExpected_data();
    void examplesRenderAsExpected();
};

void TestGfmExamples::examplesRenderAsExpected_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QFile file(QStringLiteral(WAYBILL_TESTS "/cases/gfm/examples.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(examples.size(), 720);
    for (const QJsonValue &value : examples) {
        const QJsonObject example = value.toObject();
        const QString name = example[u"from"].toString() + u' ' + QString::number(example[u"number"].toInt());
        QTest::newRow(qPrintable(name)) << example[u"markdown"].toString() << example[u"html"].toString();
    }
}

void TestGfmExamples::examplesRenderAsExpected()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    const QString shown = comparable(withPlainBoxes(QString::fromUtf8(renderHtml(markdown.toUtf8()))));
    const QString expected = comparable(throughGitHub(html));
    const QString reason = differing().value(QLatin1String(QTest::currentDataTag()));
    if (reason.isEmpty())
        QCOMPARE(shown, expected);
    else
        QVERIFY2(shown != expected, "equal now: take it off the list");
}

QTEST_APPLESS_MAIN(TestGfmExamples)

#include "tst_gfmexamples.moc"
