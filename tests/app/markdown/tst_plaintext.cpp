#include "app/markdown/plaintext.h"

#include <QTest>

using namespace waybill;
using Style = InlineText::Style;

/// Inline Markdown as a form shows it.
class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void textWithoutMarksIsAsItIs()
    {
        const InlineText read = inlineText(QStringLiteral("  Back  up\nfirst "));
        QCOMPARE(read.text, QStringLiteral("Back up first"));
        QVERIFY(read.spans.isEmpty());
    }

    void stretchesSayWhatTheyLookLike()
    {
        const InlineText read =
            inlineText(QStringLiteral("Run `make  all`, **then** [_look_](https://x.example) <!-- in time --> ~~once~~"));
        QCOMPARE(read.text, QStringLiteral("Run make all, then look once"));
        const QList<InlineText::Span> spans{{4, 8, Style::Code, {}},
                                            {14, 4, Style::Strong, {}},
                                            {19, 4, Style::Emphasis, {}},
                                            {19, 4, Style::Link, QStringLiteral("https://x.example")},
                                            {24, 4, Style::Struck, {}}};
        QCOMPARE(read.spans, spans);
        QCOMPARE(plainText(QStringLiteral("Run `make`")), QStringLiteral("Run make"));
    }

    void anAddressByItselfIsALink()
    {
        const InlineText read = inlineText(QStringLiteral("See https://x.example/a, <https://y.example> and www.z.example"));
        QCOMPARE(read.text, QStringLiteral("See https://x.example/a, https://y.example and www.z.example"));
        QStringList targets;
        for (const InlineText::Span &span : read.spans)
            targets.append(span.target);
        QCOMPARE(targets,
                 QStringList(
                     {QStringLiteral("https://x.example/a"), QStringLiteral("https://y.example"), QStringLiteral("http://www.z.example")}));
    }

    void htmlIsLeftOutOrShownAndCommentsNeverAre()
    {
        const QString source = QStringLiteral("Give <name> and <b>why</b> <!-- in time -->");
        QCOMPARE(inlineText(source).text, QStringLiteral("Give and why"));
        QCOMPARE(inlineText(source, InlineHtml::AsWritten).text, QStringLiteral("Give <name> and <b>why</b>"));
    }

    void hostileMarksAreBounded()
    {
        const QString open = QString(200000, QLatin1Char('['));
        QCOMPARE(inlineText(open).text, open);
        const InlineText odd = inlineText(QStringLiteral("**open `and _never closed ]( # ##"));
        QVERIFY(odd.text.contains(QLatin1String("never closed")));
        for (const InlineText::Span &span : odd.spans)
            QVERIFY(span.begin >= 0 && span.begin + span.length <= odd.text.size());
    }
};

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
