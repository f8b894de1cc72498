#include "app/store/databasecache.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-03-02T12:00:00Z"), Qt::ISODate);

Clock at(const QDateTime &time)
{
    return [time] { return time; };
}

std::shared_ptr<Database> opened(const QString &file)
{
    const Result<std::shared_ptr<Database>> database = Database::open(file);
    return database ? database.value() : nullptr;
}

int answers(const Database &database)
{
    Result<QSqlQuery> found = database.run(QStringLiteral("SELECT count(*) FROM responses"));
    QSqlQuery query = std::move(found).value();
    return query.next() ? query.value(0).toInt() : -1;
}

} // namespace

class TestDatabaseCache : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theCacheKeepsWhatItWasTold()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        const CachedResponse response{"\"abc\"", QByteArray("{\0}", 3), "<https://x>; rel=\"next\"", 200, noon.addSecs(-60)};
        DatabaseCache(opened(file), at(noon)).store(QStringLiteral("a github.com /x"), response);
        DatabaseCache cache(opened(file), at(noon));
        QCOMPARE(cache.find(QStringLiteral("a github.com /x")), response);
        QCOMPARE(cache.find(QStringLiteral("b github.com /x")), std::nullopt);
        CachedResponse later = response;
        later.readAt = noon;
        cache.store(QStringLiteral("a github.com /x"), later);
        QCOMPARE(cache.find(QStringLiteral("a github.com /x")), later);
    }

    void theCacheForgetsAnAccountAndNoOther()
    {
        DatabaseCache cache(opened(path(QStringLiteral("waybill.db"))), at(noon));
        const CachedResponse response{{}, "x", {}, 200, noon};
        for (const char *key : {"a_ /1", "a_ /2", "ab /1", "A_ /1", "b a_ /1"})
            cache.store(QLatin1String(key), response);
        cache.forget(QStringLiteral("a_ "));
        QVERIFY(!cache.find(QStringLiteral("a_ /1")) && !cache.find(QStringLiteral("a_ /2")));
        QVERIFY(cache.find(QStringLiteral("ab /1")) && cache.find(QStringLiteral("A_ /1")) && cache.find(QStringLiteral("b a_ /1")));
    }

    void theCacheIsBoundedAndTheOldestGoFirst()
    {
        const std::shared_ptr<Database> database = opened(path(QStringLiteral("waybill.db")));
        DatabaseCache cache(database, at(noon), {10, 5000, 30});
        for (int i = 0; i < 25; ++i)
            cache.store(QString::number(i), {{}, QByteArray(10, 'x'), {}, 200, noon.addSecs(i)});
        QCOMPARE(answers(*database), 10);
        QVERIFY(cache.find(QStringLiteral("24")) && cache.find(QStringLiteral("15")) && !cache.find(QStringLiteral("14")));
        cache.store(QStringLiteral("large"), {{}, QByteArray(4900, 'x'), {}, 200, noon.addSecs(30)});
        QVERIFY(cache.find(QStringLiteral("large")) && cache.find(QStringLiteral("24")) && !cache.find(QStringLiteral("15")));
        DatabaseCache later(database, at(noon.addDays(31)), {10, 5000, 30});
        QVERIFY(!later.find(QStringLiteral("large")));
        later.store(QStringLiteral("new"), {{}, "x", {}, 200, noon.addDays(31)});
        QCOMPARE(answers(*database), 1);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestDatabaseCache)

#include "tst_databasecache.moc"
