#include "app/base/bodychange.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waybill;

class TestBodyChange : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatDiffers_data();
    void findsWhatDiffers();
    void leadsFromAnyTextToAnyOther();
};

void TestBodyChange::findsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected"); // Bytes, then lines.
    const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("the same", "a\nb", "a\nb", "0 0 0, 0 0 0");
    row("nothing to something", "", "a\n", "0 0 2, 0 1 2");
    row("typed", "a\nbc\nd", "a\nbxc\nd", "3 3 4, 1 2 2");
    row("a line more", "a\nb", "a\nx\nb", "2 2 4, 1 2 3");
    row("a line less", "a\nx\nb", "a\nb", "2 4 2, 1 3 2");
    row("repeated letters", "aaa", "aaaa", "3 3 4, 0 1 1");
    row("an accent", "\xC3\xA9!", "\xC3\xA8!", "0 2 2, 0 1 1");
    row("a carriage return more", "a\nb", "a\r\nb", "1 2 3, 0 2 2");
    row("a line end less", "a\r\n\r\nb", "a\r\nb", "3 5 3, 1 3 2");
}

void TestBodyChange::findsWhatDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const BodyChange change = changeOf(before, after);
    const auto three = [](qsizetype a, qsizetype b, qsizetype c) {
        return QByteArray::number(a) + ' ' + QByteArray::number(b) + ' ' + QByteArray::number(c);
    };
    const QByteArray found =
        three(change.begin, change.oldEnd, change.newEnd) + ", " + three(change.firstLine, change.oldEndLine, change.newEndLine);
    QTEST(found, "expected");
    QCOMPARE(change.isEmpty(), before == after);
}

void TestBodyChange::leadsFromAnyTextToAnyOther()
{
    QRandomGenerator random(3);
    const QList<QByteArray> pieces{"a", "b", "\n", "\r\n", "\r", "\xC3\xA9", "\xC3\xA8", "\xF0\x9F\x98\x80", QByteArray(5000, 'x')};
    const auto text = [&] {
        QByteArray some;
        for (int i = random.bounded(8); i > 0; --i)
            some += pieces.at(random.bounded(int(pieces.size())));
        return some;
    };
    for (int round = 0; round < 3000; ++round) {
        const QByteArray before = text();
        const QByteArray after = text();
        const BodyChange change = changeOf(before, after);
        QByteArray made = before;
        made.replace(change.begin, change.oldEnd - change.begin, after.mid(change.begin, change.newEnd - change.begin));
        QCOMPARE(made, after);
        QCOMPARE(change.oldEndLine, before.left(change.oldEnd).count('\n') + (before == after ? 0 : 1));
        QCOMPARE(change.newEndLine, after.left(change.newEnd).count('\n') + (before == after ? 0 : 1));
        QCOMPARE(change.firstLine, after.left(change.begin).count('\n'));
    }
}

QTEST_APPLESS_MAIN(TestBodyChange)
#include "tst_bodychange.moc"
