#include "app/base/secret.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace waybill;

namespace {

// Kept inverted, so that the search does not find what it looks for in itself.
QByteArray inverted(QByteArray bytes)
{
    for (char &byte : bytes)
        byte = char(~byte);
    return bytes;
}

const QByteArray sample =
    QByteArrayLiteral("\x98\x97\x90\xa0\xce\xc9\xcb\xc8\xc6\xcc\x9e\x9d\x9c\x9b\x9a\x99\x98\x97\x96\x95\xcf\xce\xcd\xcc");

/// How often the sample stands in what this process can write to.
int copiesInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    // One place, inverted as soon as it is read: what was read must not be found where it was read to.
    static std::array<char, 65536> block;
    int copies = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.constFirst().split('-');
        const qint64 end = ends.constLast().toLongLong(nullptr, 16);
        // The sanitizer's own record of memory: terabytes with next to nothing in them.
        if (end - ends.constFirst().toLongLong(nullptr, 16) > qint64{1} << 32)
            continue;
        for (qint64 at = ends.constFirst().toLongLong(nullptr, 16); at < end; at += qint64(block.size()) - sample.size() + 1) {
            const ssize_t got = ::pread(memory, block.data(), size_t(std::min<qint64>(qint64(block.size()), end - at)), at);
            for (ssize_t i = 0; i < got; ++i)
                block[size_t(i)] = char(~block[size_t(i)]);
            if (got > 0)
                copies += int(QByteArray::fromRawData(block.data(), got).count(sample));
        }
    }
    ::close(memory);
    return copies;
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDroppedIsNowhereInMemory()
    {
        QCOMPARE(copiesInMemory(), 0);
        auto token = std::make_unique<Secret>(inverted(sample));
        const auto copy = std::make_unique<Secret>(*token);
        QCOMPARE(copiesInMemory(), 1);
        // The last copy takes it along, not the first.
        token.reset();
        QCOMPARE(copiesInMemory(), 1);
        QCOMPARE(copy->reveal().size(), sample.size());
        *copy = Secret();
        QCOMPARE(copiesInMemory(), 0);
    }

    void secretsAreComparedByTheirBytes()
    {
        QVERIFY(Secret("a") == Secret("a"));
        QVERIFY(!(Secret("a") == Secret("b")));
        QVERIFY(Secret() == Secret(QByteArray()));
        QVERIFY(Secret().isEmpty() && Secret("").isEmpty() && !Secret("a").isEmpty());
        QCOMPARE(Secret("a").reveal(), QByteArray("a"));
    }

    void aCrashLeavesNoCore()
    {
        keepMemoryPrivate();
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
