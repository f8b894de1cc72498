#include "app/outbox/outbox.h"
#include "app/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
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

OutboxRequest request(const QString &title = QStringLiteral("Provision"))
{
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("octocat");
    request.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
    request.issue = {title, QStringLiteral("a\r\nb\n"), {QStringLiteral("x"), QStringLiteral("y, z")}, {QStringLiteral("mona")}, 3};
    request.milestoneTitle = QStringLiteral("v1");
    request.parentRepository = {QStringLiteral("octo"), QStringLiteral("plans")};
    request.parent = Q_INT64_C(9007199254740993);
    request.titlePrefixes = {QStringLiteral("[Approved]")};
    request.acknowledgedDuplicates = {1, 2};
    request.values = QByteArray("title: \"\xff\0\"\n", 12);
    return request;
}

/// A step, told apart by its sentence.
FilingRecord step(const QString &sentence, FilingRecord::Phase phase = FilingRecord::Phase::Create)
{
    FilingRecord record;
    record.phase = phase;
    record.sentence = sentence;
    return record;
}

std::shared_ptr<Database> opened(const QString &file)
{
    const Result<std::shared_ptr<Database>> database = Database::open(file);
    if (!database)
        qWarning("%s: %s", qPrintable(database.error().code), qPrintable(database.error().text()));
    return database ? database.value() : nullptr;
}

QString codeOf(const QString &file)
{
    const Result<std::shared_ptr<Database>> database = Database::open(file);
    return database ? QStringLiteral("opened") : database.error().code;
}

QVariant single(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

QByteArray read(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// What the second process does: puts the same twenty requests in as its sibling, and says how many it was let.
int putTwenty(const QString &file)
{
    const std::shared_ptr<Database> database = opened(file);
    if (!database)
        return 100;
    Outbox outbox(database, at(noon));
    int added = 0;
    for (int i = 0; i < 20; ++i) {
        const Result<OutboxEntry> entry = outbox.add(request(QString::number(i)), {});
        if (!entry && entry.error().code != QLatin1String("outbox.same"))
            return 101;
        added += entry ? 1 : 0;
    }
    return added;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void itIsForItsOwnerAlone()
    {
        const QString file = path(QStringLiteral("new/folder/waybill.db"));
        const std::shared_ptr<Database> database = opened(file);
        QVERIFY(database);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(QFileInfo(file).absolutePath()) & others));
        Outbox outbox(database, at(noon));
        QVERIFY(outbox.add(request(), {}).ok());
        for (const char *part : {"", "-wal", "-shm"}) {
            QVERIFY2(QFile::exists(file + QLatin1String(part)), part);
            QVERIFY2(!(QFile::permissions(file + QLatin1String(part)) & others), part);
        }
    }

    void aFileThatOthersCouldReadIsClosedToThem()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        QVERIFY(write(file, {}));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(opened(file));
        QVERIFY(!(QFile::permissions(file) & QFile::ReadOther));
    }

    void whatIsCommittedIsOnTheDisk()
    {
        const std::shared_ptr<Database> database = opened(path(QStringLiteral("waybill.db")));
        QVERIFY(database);
        QCOMPARE(single(*database, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(single(*database, QStringLiteral("PRAGMA synchronous")).toInt(), 2);
        QCOMPARE(single(*database, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
        QVERIFY(single(*database, QStringLiteral("PRAGMA busy_timeout")).toInt() > 0);
        QCOMPARE(database->notice(), QString());
    }

    void twoAtATimeSeeTheSame()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        Outbox one(opened(file), at(noon));
        Outbox two(opened(file), at(noon));
        const Result<OutboxEntry> added = one.add(request(), step(QStringLiteral("a")));
        QVERIFY(added.ok());
        const auto found = two.entry(added.value().id);
        QVERIFY(found.ok() && found.value());
        QCOMPARE(found.value()->request, request());
        QCOMPARE(found.value()->record.sentence, QStringLiteral("a"));
    }

    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        {
            const std::shared_ptr<Database> database = opened(file);
            QVERIFY(database);
            QVERIFY(database->run(QStringLiteral("PRAGMA user_version = 99")).ok());
            QVERIFY(database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).ok());
        }
        const QByteArray before = read(file);
        QCOMPARE(codeOf(file), QStringLiteral("database.newer"));
        QCOMPARE(read(file), before);
    }

    void aDamagedFileIsMovedAsideWhole_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("its middle overwritten") << 1;
        QTest::newRow("cut short") << 2;
    }

    void aDamagedFileIsMovedAsideWhole()
    {
        QFETCH(int, damage);
        const QString file = path(QStringLiteral("waybill.db"));
        {
            Outbox outbox(opened(file), at(noon));
            for (int i = 0; i < 200; ++i)
                QVERIFY(outbox.add(request(QString::number(i)), {}).ok());
        }
        QByteArray bytes = read(file);
        QVERIFY(bytes.size() > 20000);
        if (damage == 0)
            bytes = QByteArray(9000, 'x');
        else if (damage == 1)
            bytes.replace(4096, 8192, QByteArray(8192, 'x'));
        else
            bytes.truncate(bytes.size() / 2 + 100);
        QVERIFY(write(file, bytes));
        const std::shared_ptr<Database> database = opened(file);
        QVERIFY(database);
        const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")});
        QVERIFY2(!aside.isEmpty(), qPrintable(database->notice()));
        QVERIFY2(database->notice().contains(aside.constFirst()), qPrintable(database->notice()));
        QCOMPARE(read(path(aside.constFirst())), bytes);
        Outbox outbox(database, at(noon));
        QVERIFY(outbox.entries(false).ok());
        QVERIFY(outbox.entries(false).value().isEmpty());
        QVERIFY(outbox.add(request(), {}).ok());
    }

    void whereNothingCanBeWrittenItSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a file system that is read only") << QStringLiteral("/proc/waybill/waybill.db");
        QTest::newRow("a device") << QStringLiteral("/dev/full");
        QTest::newRow("a folder") << QStringLiteral("/tmp");
        QTest::newRow("below a file") << QStringLiteral("/etc/passwd/waybill.db");
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        QFETCH(QString, file);
        QCOMPARE(codeOf(file), QStringLiteral("database.unwritable"));
    }

    void aFullDiskLosesNothing()
    {
        const std::shared_ptr<Database> database = opened(path(QStringLiteral("waybill.db")));
        QVERIFY(database);
        Outbox outbox(database, at(noon));
        Result<OutboxEntry> entry = outbox.add(request(), step(QStringLiteral("before")));
        QVERIFY(entry.ok());
        const int pages = single(*database, QStringLiteral("PRAGMA page_count")).toInt();
        QVERIFY(database->run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)).ok());
        OutboxRequest large = request(QStringLiteral("large"));
        large.issue.body = QString(60000, QLatin1Char('x'));
        const Result<OutboxEntry> refused = outbox.add(large, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("database.unwritable"));
        const Result<Done> refusedStep = outbox.record(entry.value(), step(QString(60000, QLatin1Char('x'))));
        QVERIFY(!refusedStep.ok());
        QCOMPARE(outbox.entries(true).value().size(), 1);
        QCOMPARE(outbox.entries(true).value().constFirst().record.sentence, QStringLiteral("before"));
        // With room again it goes on where it was: the failed step left no transaction open.
        QVERIFY(database->run(QStringLiteral("PRAGMA max_page_count = 1000000")).ok());
        QVERIFY(outbox.record(entry.value(), step(QStringLiteral("after"))).ok());
    }

    void ofTwoProcessesOneAlonePutsARequestIn()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second})
            process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--put-twenty"), file});
        QVERIFY(first.waitForFinished(30000) && second.waitForFinished(30000));
        QCOMPARE(first.exitCode() + second.exitCode(), 20);
        Outbox outbox(opened(file), at(noon));
        QCOMPARE(outbox.entries(true).value().size(), 20);
    }

    void anEqualOpenRequestIsRefused()
    {
        Outbox outbox(opened(path(QStringLiteral("waybill.db"))), at(noon));
        Result<OutboxEntry> first = outbox.add(request(), {});
        QVERIFY(first.ok());
        OutboxRequest equal = request();
        equal.repository = {QStringLiteral("OCTO"), QStringLiteral("Hello")};
        equal.issue.labels.clear();
        const Result<OutboxEntry> same = outbox.add(equal, {});
        QVERIFY(!same.ok());
        QCOMPARE(same.error().code, QStringLiteral("outbox.same"));
        QCOMPARE(outbox.equalOpen(equal).value()->id, first.value().id);
        QVERIFY(outbox.record(first.value(), step({}, FilingRecord::Phase::Dropped)).ok());
        QVERIFY(outbox.add(equal, {}).ok());
        QCOMPARE(outbox.entries(true).value().size(), 1);
        QCOMPARE(outbox.entries(false).value().size(), 2);
    }

    void aTitleBelongsToOneRequestUntilItIsSettled_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("stands");
        const auto row = [](const char *name, const char *title, const char *repository, const char *host, bool stands) {
            QTest::newRow(name) << QString::fromLatin1(title) << QString::fromLatin1(repository) << QString::fromLatin1(host) << stands;
        };
        row("the same", "Provision", "hello", "github.com", true);
        row("in other letters", " provision ", "Hello", "GitHub.com", true);
        row("with what a workflow put before", "[Approved] Provision", "hello", "github.com", true);
        row("another title", "Provision 2", "hello", "github.com", false);
        row("another repository", "Provision", "world", "github.com", false);
        row("another server", "Provision", "hello", "ghe.example.com", false);
    }

    void aTitleBelongsToOneRequestUntilItIsSettled()
    {
        QFETCH(QString, title);
        QFETCH(QString, repository);
        QFETCH(QString, host);
        QFETCH(bool, stands);
        const QString file = path(QStringLiteral("waybill.db"));
        Outbox mine(opened(file), at(noon));
        OutboxEntry first = mine.add(request(), {}).value();
        // Another process, with another text.
        Outbox theirs(opened(file), at(noon.addSecs(1)));
        OutboxRequest other = request(title);
        other.issue.body = QStringLiteral("Another text.");
        other.repository.name = repository;
        other.host = host;
        const Result<OutboxEntry> refused = theirs.add(other, {});
        QCOMPARE(refused.ok(), !stands);
        if (refused)
            return;
        QCOMPARE(refused.error().code, QStringLiteral("outbox.double"));
        QVERIFY2(refused.error().message.contains(first.id.toString(QUuid::WithoutBraces)), qPrintable(refused.error().message));
        // Who saw that one may put another beside it, even an equal one.
        other.acknowledgedEntries = QStringList{first.id.toString(QUuid::WithoutBraces)};
        QVERIFY(theirs.add(other, {}).ok());
        OutboxRequest equal = request();
        const QList<OutboxEntry> open = mine.entries(true).value();
        for (const OutboxEntry &entry : open)
            equal.acknowledgedEntries.append(entry.id.toString(QUuid::WithoutBraces));
        const Result<OutboxEntry> beside = theirs.add(equal, {});
        QVERIFY2(beside.ok(), beside ? "" : qPrintable(beside.error().code + beside.error().text()));
        QVERIFY(mine.record(first, step({}, FilingRecord::Phase::Dropped)).ok());
        QCOMPARE(mine.doublesOf(request()).value().size(), 2);
    }

    void whatWasFiledWithinADayStandsInTheWayOfItsTitle()
    {
        const std::shared_ptr<Database> database = opened(path(QStringLiteral("waybill.db")));
        Outbox outbox(database, at(noon));
        OutboxEntry first = outbox.add(request(), {}).value();
        FilingRecord filed = step({}, FilingRecord::Phase::Done);
        filed.number = 12;
        QVERIFY(outbox.record(first, filed).ok());
        const Result<OutboxEntry> soon = Outbox(database, at(noon.addDays(1))).add(request(), {});
        QVERIFY(!soon.ok());
        QVERIFY2(soon.error().message.contains(QLatin1String("#12")), qPrintable(soon.error().message));
        QVERIFY(Outbox(database, at(noon.addDays(1).addSecs(1))).add(request(), {}).ok());
    }

    void whatWasClosedLongAgoLeavesTheFile()
    {
        const std::shared_ptr<Database> database = opened(path(QStringLiteral("waybill.db")));
        Outbox outbox(database, at(noon));
        OutboxEntry done = outbox.add(request(QStringLiteral("done")), {}).value();
        QVERIFY(outbox.record(done, step({}, FilingRecord::Phase::Done)).ok());
        QVERIFY(outbox.add(request(QStringLiteral("open")), {}).ok());
        Outbox later(database, at(noon.addDays(179)));
        QVERIFY(later.add(request(QStringLiteral("later")), {}).ok());
        QCOMPARE(later.entries(false).value().size(), 3);
        Outbox muchLater(database, at(noon.addDays(181)));
        QVERIFY(muchLater.add(request(QStringLiteral("much later")), {}).ok());
        QCOMPARE(muchLater.entries(false).value().size(), 3);
        QCOMPARE(muchLater.entries(true).value().size(), 3);
    }

    void ofTwoStepsFromOnePlaceTheSecondIsRefused()
    {
        const QString file = path(QStringLiteral("waybill.db"));
        Outbox one(opened(file), at(noon));
        Outbox two(opened(file), at(noon));
        OutboxEntry mine = one.add(request(), {}).value();
        OutboxEntry theirs = two.entry(mine.id).value().value();
        QVERIFY(one.record(mine, step(QStringLiteral("sent"))).ok());
        const Result<Done> late = two.record(theirs, step(QStringLiteral("sent too")));
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, QStringLiteral("outbox.changed"));
        QCOMPARE(two.entry(mine.id).value()->record.sentence, QStringLiteral("sent"));
        QVERIFY(one.record(mine, step(QStringLiteral("done"), FilingRecord::Phase::Done)).ok());
        QVERIFY(!one.record(mine, step(QStringLiteral("again"))).ok());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--put-twenty"))
        return putTwenty(app.arguments().value(2));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
