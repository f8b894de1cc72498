#include "app/drafts/draftstore.h"
#include "app/follow/followstore.h"
#include "app/follow/verification.h"
#include "app/outbox/writestore.h"
#include "app/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

/// What the first published version made, word for word: never brought up to date.
const QStringList firstVersion{
    QStringLiteral("CREATE TABLE outbox (id TEXT PRIMARY KEY NOT NULL, digest BLOB NOT NULL, request TEXT NOT NULL,"
                   " state TEXT NOT NULL, revision INTEGER NOT NULL, closed INTEGER NOT NULL,"
                   " created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL)"),
    QStringLiteral("CREATE UNIQUE INDEX outbox_open ON outbox (digest) WHERE closed = 0"),
    QStringLiteral("CREATE TABLE responses (key TEXT PRIMARY KEY NOT NULL, etag BLOB, body BLOB, link BLOB,"
                   " status INTEGER NOT NULL, read_at INTEGER NOT NULL, bytes INTEGER NOT NULL)"),
    QStringLiteral("CREATE INDEX responses_by_age ON responses (read_at)"),
    QStringLiteral("INSERT INTO outbox VALUES ('one', x'00', '{}', '{}', 1, 0, 5, 6)"),
    QStringLiteral("INSERT INTO responses VALUES ('key', NULL, x'0102', NULL, 200, 7, 2)"),
    QStringLiteral("PRAGMA user_version = 1"),
};

/// What the second one added to that, with a draft in it.
const QStringList secondVersion{
    QStringLiteral("CREATE TABLE texts (hash BLOB PRIMARY KEY NOT NULL, text BLOB NOT NULL)"),
    QStringLiteral("CREATE TABLE drafts (id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, title TEXT NOT NULL,"
                   " form TEXT NOT NULL, repository TEXT NOT NULL, origin TEXT NOT NULL, built_in INTEGER NOT NULL,"
                   " template BLOB NOT NULL REFERENCES texts (hash), guide BLOB REFERENCES texts (hash),"
                   " content TEXT NOT NULL, copy_of TEXT, is_open INTEGER NOT NULL, created_at INTEGER NOT NULL,"
                   " changed_at INTEGER NOT NULL, deleted_at INTEGER, issue INTEGER, page TEXT)"),
    QStringLiteral("CREATE INDEX drafts_by_age ON drafts (changed_at)"),
    QStringLiteral("CREATE TABLE draft_states (id INTEGER PRIMARY KEY, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
                   " at INTEGER NOT NULL, template BLOB NOT NULL REFERENCES texts (hash), guide BLOB REFERENCES texts (hash),"
                   " content TEXT NOT NULL, bytes INTEGER NOT NULL)"),
    QStringLiteral("CREATE INDEX draft_states_by_age ON draft_states (draft, at)"),
    QStringLiteral("CREATE INDEX drafts_by_template ON drafts (template)"),
    QStringLiteral("CREATE INDEX drafts_by_guide ON drafts (guide)"),
    QStringLiteral("CREATE INDEX draft_states_by_template ON draft_states (template)"),
    QStringLiteral("CREATE INDEX draft_states_by_guide ON draft_states (guide)"),
    QStringLiteral("INSERT INTO texts VALUES (x'01', x'02')"),
    QStringLiteral("INSERT INTO drafts VALUES ('two', 1, '', '', '', '', 0, x'01', NULL, '{}', NULL, 1, 5, 6, NULL, NULL, NULL)"),
    QStringLiteral("PRAGMA user_version = 2"),
};

/// The third one, with one that was filed besides.
const QStringList thirdVersion{
    QStringLiteral("CREATE INDEX drafts_open ON drafts (changed_at) WHERE is_open = 1"),
    QStringLiteral("INSERT INTO drafts VALUES ('three', 4, 'T', 'F', 'o/r', '', 0, x'01', NULL, '{}', NULL, 0, 5, 9, NULL, 12, 'p')"),
    QStringLiteral("PRAGMA user_version = 3"),
};

/// The fourth one, with a draft that has a name.
const QStringList fourthVersion{
    QStringLiteral("CREATE TABLE draft_rows (draft TEXT PRIMARY KEY NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
                   " name TEXT NOT NULL DEFAULT '', archived_at INTEGER, answered INTEGER, asked INTEGER, to_mend INTEGER)"),
    QStringLiteral("CREATE INDEX drafts_listed ON drafts (changed_at, id, revision, title, form, repository, copy_of, is_open,"
                   " created_at, deleted_at, issue, page)"),
    QStringLiteral("DROP INDEX drafts_by_age"),
    QStringLiteral("INSERT INTO draft_rows (draft, name) VALUES ('three', 'called')"),
    QStringLiteral("PRAGMA user_version = 4"),
};

/// The fifth one, with a comment that is to be written.
const QStringList fifthVersion{
    QStringLiteral("CREATE TABLE writes (id TEXT PRIMARY KEY NOT NULL, subject BLOB NOT NULL, request TEXT NOT NULL,"
                   " state TEXT NOT NULL, revision INTEGER NOT NULL, closed INTEGER NOT NULL,"
                   " created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL)"),
    QStringLiteral("CREATE UNIQUE INDEX writes_open ON writes (subject) WHERE closed = 0"),
    QStringLiteral("INSERT INTO writes VALUES ('w', x'00', '{}', '{}', 1, 0, 5, 6)"),
    QStringLiteral("PRAGMA user_version = 5"),
};

/// Runs statements on a file as an earlier version did; false when one failed.
bool make(const QString &file, const QStringList &statements)
{
    bool fine = true;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(file);
        fine = old.open();
        QSqlQuery query(old);
        fine = fine && query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        for (const QString &statement : statements)
            fine = fine && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return fine;
}

qint64 number(const Database &database, const char *sql)
{
    Result<QSqlQuery> ran = database.run(QString::fromLatin1(sql));
    if (!ran)
        return -1;
    QSqlQuery query = std::move(ran).value();
    return query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace

/// Files of earlier versions, real ones.
class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfTheFirstVersionKeepsWhatItHoldsAndGainsDrafts();
    void aFileOfTheSecondVersionKeepsItsDraftsAndFindsTheOpenOnes();
    void aFileOfTheThirdVersionKeepsItsDraftsAndListsThemWithoutTheirTexts();
    void aFileOfTheFourthVersionKeepsItsRequestsAndTakesWritesToIssues();
    void aFileOfTheFifthVersionKeepsItsWritesAndTakesWhatWasSeenOfIssues();
    void aMigrationThatFailsHalfWayLeavesTheOldFile();
    void aMigrationThatIsKilledIsDoneByTheNextStart();
    void aLockThatNamesNobodyIsNoBar();
};

void TestMigrations::aFileOfTheFirstVersionKeepsWhatItHoldsAndGainsDrafts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(make(file, firstVersion));
    for (int i = 0; i < 2; ++i) {
        const Result<std::shared_ptr<Database>> opened = Database::open(file);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened.value()->notice(), QString());
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM outbox WHERE id = 'one' AND changed_at = 6"), 1);
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM responses WHERE body = x'0102'"), 1);
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM drafts"), 0);
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM draft_states"), 0);
        QVERIFY(number(*opened.value(), "PRAGMA user_version") >= 2);
    }
}

void TestMigrations::aFileOfTheSecondVersionKeepsItsDraftsAndFindsTheOpenOnes()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(make(file, firstVersion + secondVersion));
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM drafts WHERE id = 'two' AND is_open = 1"), 1);
    // Without reading through all that are not open.
    Result<QSqlQuery> plan = opened.value()->run(QStringLiteral(
        "EXPLAIN QUERY PLAN SELECT id FROM drafts WHERE is_open = 1 AND deleted_at IS NULL AND issue IS NULL ORDER BY changed_at DESC"));
    QVERIFY(plan.ok());
    QSqlQuery query = std::move(plan).value();
    QVERIFY(query.next());
    QVERIFY2(query.value(3).toString().contains(QLatin1String("drafts_open")), qPrintable(query.value(3).toString()));
}

void TestMigrations::aFileOfTheThirdVersionKeepsItsDraftsAndListsThemWithoutTheirTexts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(make(file, firstVersion + secondVersion + thirdVersion));
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    const auto clock = [] { return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC); };
    const Result<QList<DraftEntry>> entries = DraftStore(opened.value(), clock).entries();
    QVERIFY(entries.ok());
    QCOMPARE(entries.value().size(), 2);
    QCOMPARE(entries.value().constFirst().title, QStringLiteral("T"));
    QCOMPARE(entries.value().constFirst().issue, 12);
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM draft_rows"), 0);
    Result<QSqlQuery> plan = opened.value()->run(
        QStringLiteral("EXPLAIN QUERY PLAN SELECT id, revision, title, form, repository, copy_of, is_open, created_at, changed_at,"
                       " deleted_at, issue, page FROM drafts ORDER BY changed_at DESC, rowid DESC"));
    QVERIFY(plan.ok());
    QSqlQuery query = std::move(plan).value();
    QVERIFY(query.next());
    QVERIFY2(query.value(3).toString().contains(QLatin1String("COVERING INDEX drafts_listed")), qPrintable(query.value(3).toString()));
}

void TestMigrations::aFileOfTheFourthVersionKeepsItsRequestsAndTakesWritesToIssues()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(make(file, firstVersion + secondVersion + thirdVersion + fourthVersion));
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM outbox WHERE id = 'one' AND changed_at = 6"), 1);
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM draft_rows WHERE name = 'called'"), 1);
    WriteStore writes(opened.value(), [] { return QDateTime::fromMSecsSinceEpoch(9, Qt::UTC); });
    IssueWrite comment;
    comment.kind = WriteKind::Comment;
    comment.number = 12;
    comment.text = QStringLiteral("It works.");
    const Result<WriteEntry> added = writes.add(comment, {});
    QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text()));
    QCOMPARE(writes.entry(added.value().id).value()->write, comment);
    // What says the same is there once.
    QCOMPARE(writes.add(comment, {}).error().code, QStringLiteral("outbox.same"));
    QCOMPARE(writes.entries(true).value().size(), 1);
}

void TestMigrations::aFileOfTheFifthVersionKeepsItsWritesAndTakesWhatWasSeenOfIssues()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(make(file, firstVersion + secondVersion + thirdVersion + fourthVersion + fifthVersion));
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM writes WHERE id = 'w' AND changed_at = 6"), 1);
    QCOMPARE(number(*opened.value(), "SELECT count(*) FROM draft_rows WHERE name = 'called'"), 1);
    const FollowStore store(opened.value());
    const IssuePlace issue{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, 12};
    QCOMPARE(store.keptChecks(issue).value(), QList<KeptCheck>());
    QVERIFY(store.keepChecks(issue, {KeptCheck{QStringLiteral("tests"), {}}}, QDateTime::fromMSecsSinceEpoch(9, Qt::UTC)));
    QCOMPARE(store.keptChecks(issue).value().size(), 1);
    QVERIFY(store.seenIssues().value().isEmpty());
}

void TestMigrations::aMigrationThatFailsHalfWayLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    // A later statement of the step finds its name taken.
    QVERIFY(make(file, firstVersion + QStringList{QStringLiteral("CREATE TABLE draft_states (x)")}));
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, QStringLiteral("database.unwritable"));
    QVERIFY(make(file, {QStringLiteral("DROP TABLE draft_states")}));
    // Nothing of the first try is in the way.
    const Result<std::shared_ptr<Database>> again = Database::open(file);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE(number(*again.value(), "SELECT count(*) FROM outbox"), 1);
}

void TestMigrations::aMigrationThatIsKilledIsDoneByTheNextStart()
{
    for (int i = 0; i < 8; ++i) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("waybill.db"));
        QVERIFY(make(file, firstVersion));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), file});
        QVERIFY(child.waitForReadyRead(30000));
        // It has said that it begins; whatever it is at now ends.
        QTest::qSleep(i);
        child.kill();
        QVERIFY(child.waitForFinished(30000));
        const Result<std::shared_ptr<Database>> opened = Database::open(file);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened.value()->notice(), QString());
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM outbox"), 1);
        QCOMPARE(number(*opened.value(), "SELECT count(*) FROM drafts"), 0);
    }
}

void TestMigrations::aLockThatNamesNobodyIsNoBar()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    // What a kill right behind the making of the lock's file leaves.
    QFile lock(file + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const Result<std::shared_ptr<Database>> opened = Database::open(file);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--open")) {
        // The library is there before the word is said, so that the kill meets the work.
        const QSqlDatabase loaded = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("loaded"));
        std::puts("begins");
        std::fflush(stdout);
        return Database::open(app.arguments().at(2)) ? 0 : 1;
    }
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
