#include "app/github/restclient.h"

#include <QTest>

using namespace waybill;

/// Where a list goes on.
class TestLinkHeader : public QObject
{
    Q_OBJECT

private slots:
    void theNextPageIsFound_data();
    void theNextPageIsFound();
};

void TestLinkHeader::theNextPageIsFound_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("page");
    const QString page = QStringLiteral("https://api.github.com/repositories/1/labels?page=2");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("nonsense") << QByteArray("rel=\"next\"") << QString();
    QTest::newRow("unended") << QByteArray("<https://api.github.com; rel=\"next\"") << QString();
    QTest::newRow("only others") << QByteArray("<https://a/1>; rel=\"prev\", <https://a/3>; rel=\"last\"") << QString();
    QTest::newRow("another that begins so") << QByteArray("<https://a/1>; rel=\"nextish\"") << QString();
    QTest::newRow("in a title") << QByteArray("<https://a/1>; title=\"rel=next\"; rel=prev") << QString();
    QTest::newRow("as GitHub writes it") << QByteArray("<https://api.github.com/repositories/1/labels?page=2>; rel=\"next\", "
                                                       "<https://api.github.com/repositories/1/labels?page=9>; rel=\"last\"")
                                         << page;
    QTest::newRow("last first") << QByteArray(
        "<https://a/9>; rel=\"last\", <https://api.github.com/repositories/1/labels?page=2>; rel=\"next\"")
                                << page;
    QTest::newRow("bare") << QByteArray("<https://api.github.com/repositories/1/labels?page=2>;rel=next") << page;
    QTest::newRow("two relations") << QByteArray("<https://api.github.com/repositories/1/labels?page=2>; rel=\"last next\"") << page;
    QTest::newRow("a comma in it") << QByteArray("<https://a/?labels=a,b&page=2>; rel=\"next\"")
                                   << QStringLiteral("https://a/?labels=a,b&page=2");
}

void TestLinkHeader::theNextPageIsFound()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, page);
    QCOMPARE(linkedPage(header, "next").toString(), page);
}

QTEST_APPLESS_MAIN(TestLinkHeader)
#include "tst_linkheader.moc"
