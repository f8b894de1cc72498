#include "app/submit/textdifference.h"

#include <QTest>

using namespace waybill;

class TestTextDifference : public QObject
{
    Q_OBJECT

private slots:
    void linesThatOneTextAloneHasAreNamedInTheirOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const char *before, const char *after, const QString &difference) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << difference;
        };
        row("nothing", "", "", {});
        row("equal", "a\nb", "a\nb", {});
        row("line ends and blanks at the end", "a \r\nb\r\n\r\n", "a\nb", {});
        row("the mark of the outbox", "a\n\n<!-- waybill:1f -->", "a", {});
        row("an addition", "a\nc", "a\nb\nc", QStringLiteral("+ b"));
        row("a removal", "a\nb\nc", "a\nc", QStringLiteral("− b"));
        row("a change in the middle", "a\nb\nc", "a\nx\nc", QStringLiteral("− b\n+ x"));
        row("two changes around what stays", "b\nk\nd", "x\nk\ny", QStringLiteral("− b\n+ x\n− d\n+ y"));
        row("everything", "a", "b\nc", QStringLiteral("− a\n+ b\n+ c"));
    }

    void linesThatOneTextAloneHasAreNamedInTheirOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(textDifference(before, after, 100), "difference");
    }

    void aLongDifferenceIsCutAndSaysSo()
    {
        const QString difference = textDifference(QString(), QString(QStringLiteral("a\n")).repeated(9), 3);
        QCOMPARE(difference.count(u'\n'), 3);
        QVERIFY2(difference.endsWith(QLatin1String("6 more line(s)")), qPrintable(difference));
        QCOMPARE(textDifference(QString(), QStringLiteral("a\nb\nc"), 3).count(u'\n'), 2);
    }

    void eachLineCanHaveItsOwnNumber()
    {
        const QString before = QStringLiteral("a\n").repeated(9) + QStringLiteral("b\nc");
        const QString after = QStringLiteral("a\n").repeated(9) + QStringLiteral("x\ny\nc\nd");
        QCOMPARE(textDifference(before, after, 100, LineNumbers::With), QStringLiteral("− 10  b\n+ 10  x\n+ 11  y\n+ 13  d"));
        QCOMPARE(textDifference(QString(), QStringLiteral("a"), 100, LineNumbers::With), QStringLiteral("+ 1  a"));
    }

    void textsTooLongToCompareAreShownAsOneBlock()
    {
        const QString many = QStringLiteral("a\nb\n").repeated(30000);
        const QString difference = textDifference(u'x' + many, many + u'y', 5);
        QVERIFY(difference.startsWith(QStringLiteral("− xa\n− b\n")));
    }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
