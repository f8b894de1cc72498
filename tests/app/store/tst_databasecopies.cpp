#include "app/services/services.h"
#include "app/store/databasecopies.h"
#include "tests/app/drafts/draftsample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Copies of the database, and what comes back of a damaged one.
class TestDatabaseCopies : public QObject
{
    Q_OBJECT

private slots:
    void oneCopyADayAndSevenOfThemAreKept();
    void aCopyHoldsWhatWasCommitted();
    void whatWasLeftUnfinishedIsNoCopy();
    void whereNothingCanBeWrittenTheDatabaseIsAsItWas();
    void aDamagedDatabaseGivesBackWhatCanBeRead();
    void whatCannotBeReadComesFromTheNewestCopy();
    void aDraftWhoseTemplateIsInACopyAloneComesBack();
    void aCopyThatCannotBeReadIsPassedOver();
    void copiesOfAClockThatWasWrongAreTheOldest();
    void whatIsLookedThroughAheadIsToldAndOpened_data();
    void whatIsLookedThroughAheadIsToldAndOpened();
    void aLookWaitsForNobodyAndWritesNothing();
    void whatALookCannotReadIsOpenedAsUsual();
    void aFileThatAnotherOneSetAsideIsLeftForTheOneThatIsThere();
    void aFileThatIsGoneIsMadeAnew();
};

void TestDatabaseCopies::oneCopyADayAndSevenOfThemAreKept()
{
    SampleStore sample;
    for (int day = 0; day < 10; ++day) {
        for (int i = 0; i < 2; ++i)
            QVERIFY(databaseCopies::makeToday(*sample.database, noon.addDays(day)).ok());
    }
    const QStringList copies = databaseCopies::all(sample.file());
    QCOMPARE(copies.size(), 7);
    QVERIFY(copies.constFirst().endsWith(QLatin1String("20260311.db")));
    QVERIFY(!(QFile::permissions(copies.constFirst()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestDatabaseCopies::aCopyHoldsWhatWasCommitted()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("kept"));
    QVERIFY(sample.store().save(draft).ok());
    QVERIFY(databaseCopies::makeToday(*sample.database, noon).ok());
    const Result<std::shared_ptr<Database>> copy = Database::open(databaseCopies::all(sample.file()).constFirst());
    QVERIFY(copy.ok());
    QCOMPARE(answerOf(DraftStore(copy.value(), [] { return noon; }).draft(draft.id).value().value(), "One"), QStringLiteral("kept"));
}

void TestDatabaseCopies::whatWasLeftUnfinishedIsNoCopy()
{
    SampleStore sample;
    QVERIFY(QDir(sample.folder->path()).mkpath(QStringLiteral("copies")));
    QVERIFY(put(sample.folder->filePath(QStringLiteral("copies/waybill-20260302.db.new")), "half of"));
    QVERIFY(databaseCopies::all(sample.file()).isEmpty());
    QVERIFY(databaseCopies::makeToday(*sample.database, noon).ok());
    QCOMPARE(databaseCopies::all(sample.file()).size(), 1);
}

void TestDatabaseCopies::whereNothingCanBeWrittenTheDatabaseIsAsItWas()
{
    SampleStore sample;
    QVERIFY(put(sample.folder->filePath(QStringLiteral("copies")), "where the folder should be"));
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("a"))).ok());
    QVERIFY(!databaseCopies::makeToday(*sample.database, noon).ok());
    QCOMPARE(sample.store().entries().value().size(), 1);
}

void TestDatabaseCopies::aDamagedDatabaseGivesBackWhatCanBeRead()
{
    SampleStore sample;
    QList<QUuid> ids;
    for (int i = 0; i < 300; ++i) {
        const Draft draft = sampleDraft(QStringLiteral("number %1 ").arg(i) + QString(500, u'x'));
        ids.append(draft.id);
        QVERIFY(sample.store().save(draft).ok());
    }
    const QString file = sample.file();
    sample.database.reset();
    QByteArray bytes = contentOf(file);
    // A page somewhere among the drafts. Half a page can leave a text whole that says something else, which nothing here tells.
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
    QVERIFY(put(file, bytes));
    sample.reopen();
    const QList<DraftEntry> entries = sample.store().entries().value();
    QVERIFY2(entries.size() > 50 && entries.size() <= 300, qPrintable(QString::number(entries.size())));
    QVERIFY2(sample.database->notice().contains(QStringLiteral("%1 draft(s)").arg(entries.size())), qPrintable(sample.database->notice()));
    for (const DraftEntry &entry : entries) {
        const Draft draft = sample.store().draft(entry.id).value().value();
        QVERIFY(answerOf(draft, "One").startsWith(QStringLiteral("number %1 ").arg(ids.indexOf(entry.id))));
    }
}

void TestDatabaseCopies::whatCannotBeReadComesFromTheNewestCopy()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("of yesterday"));
    draft.revision = sample.store().save(draft).value().revision;
    QVERIFY(databaseCopies::makeToday(*sample.database, noon).ok());
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("of today");
    QVERIFY(sample.store().save(draft).ok());
    const QString file = sample.file();
    sample.database.reset();
    QVERIFY(put(file, QByteArray(9000, 'x')));
    sample.reopen();
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("of yesterday"));
    QVERIFY2(sample.database->notice().contains(QLatin1String("waybill-20260302.db")), qPrintable(sample.database->notice()));
}

void TestDatabaseCopies::aDraftWhoseTemplateIsInACopyAloneComesBack()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("of yesterday"));
    draft.revision = sample.store().save(draft).value().revision;
    QVERIFY(databaseCopies::makeToday(*sample.database, noon).ok());
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("of today");
    QVERIFY(sample.store().save(draft).ok());
    const Draft torn = sampleDraft(QStringLiteral("torn"));
    QVERIFY(sample.store().save(torn).ok());
    QVERIFY(sample.database->run(QStringLiteral("UPDATE texts SET text = X'00'")).ok());
    QVERIFY(sample.database->run(QStringLiteral("UPDATE drafts SET content = '{\"answers\":' WHERE id = ?"),
                                 {torn.id.toString(QUuid::WithoutBraces)}));
    sample.database.reset();
    const QString aside = sample.file() + QStringLiteral(".damaged");
    QVERIFY(QFile::rename(sample.file(), aside));
    sample.reopen();
    const databaseCopies::Rescued rescued = databaseCopies::rescue(*sample.database, aside);
    QCOMPARE(rescued.fromDamaged, 1);
    QCOMPARE(rescued.fromCopy, 0);
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("of today"));
    QVERIFY(!sample.store().draft(torn.id).value().has_value());
}

void TestDatabaseCopies::aCopyThatCannotBeReadIsPassedOver()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("a"));
    QVERIFY(sample.store().save(draft).ok());
    for (int day = 0; day < 3; ++day)
        QVERIFY(databaseCopies::makeToday(*sample.database, noon.addDays(day)).ok());
    const QStringList copies = databaseCopies::all(sample.file());
    QVERIFY(put(copies.at(0), QByteArray(9000, 'x')) && put(copies.at(1), QByteArray()));
    const QString file = sample.file();
    sample.database.reset();
    QVERIFY(put(file, QByteArray(9000, 'x')));
    sample.reopen();
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("a"));
    QVERIFY2(sample.database->notice().contains(QLatin1String("waybill-20260302.db")), qPrintable(sample.database->notice()));
}

void TestDatabaseCopies::copiesOfAClockThatWasWrongAreTheOldest()
{
    SampleStore sample;
    for (int day = 0; day < 8; ++day)
        QVERIFY(databaseCopies::makeToday(*sample.database, noon.addYears(50).addDays(day)).ok());
    for (int day = 0; day < 2; ++day)
        QVERIFY(databaseCopies::makeToday(*sample.database, noon.addDays(day)).ok());
    const QStringList copies = databaseCopies::all(sample.file(), noon.addDays(1));
    QCOMPARE(copies.size(), 7);
    QVERIFY(copies.at(0).endsWith(QLatin1String("20260303.db")));
    QVERIFY(copies.at(1).endsWith(QLatin1String("20260302.db")));
    QVERIFY(copies.at(2).endsWith(QLatin1String("20760309.db")));
}

void TestDatabaseCopies::whatIsLookedThroughAheadIsToldAndOpened_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<bool>("waits");
    QTest::newRow("none") << false << false << true;
    QTest::newRow("whole") << true << false << true;
    QTest::newRow("damaged") << true << true << true;
    QTest::newRow("damaged, and asked for meanwhile") << true << true << false;
}

void TestDatabaseCopies::whatIsLookedThroughAheadIsToldAndOpened()
{
    QFETCH(bool, isThere);
    QFETCH(bool, damaged);
    QFETCH(bool, waits);
    SampleStore sample;
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("kept"))).ok());
    QVERIFY(databaseCopies::makeToday(*sample.database, noon).ok());
    const QString file = sample.file();
    sample.database.reset();
    if (damaged)
        QVERIFY(put(file, QByteArray(9000, 'x')));
    if (!isThere)
        QVERIFY(QFile::remove(file));
    ServicePlaces places;
    places.dataFolder = sample.folder->path();
    places.clock = [] { return noon; };
    Services services(places);
    int done = 0;
    QObject context;
    services.checkDatabaseAhead(&context, [&done] { ++done; });
    // It is looked through elsewhere: nothing has come back before this thread looks at its events.
    QCOMPARE(done, isThere ? 0 : 1);
    if (waits)
        QTRY_COMPARE(done, 1);
    const Result<DraftStore> drafts = services.drafts();
    QVERIFY(drafts.ok());
    QCOMPARE(drafts.value().entries().value().size(), isThere ? 1 : 0);
    QCOMPARE(services.takeDatabaseNotice().isEmpty(), !damaged);
    QVERIFY(services.takeDatabaseNotice().isEmpty());
    // Once is enough, and nobody waits for it again.
    QTRY_COMPARE(done, 1);
    services.checkDatabaseAhead(&context, [&done] { ++done; });
    QCOMPARE(done, 2);
}

void TestDatabaseCopies::aLookWaitsForNobodyAndWritesNothing()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("kept"));
    QVERIFY(sample.store().save(draft).ok());
    // As one who is killed leaves it: what was committed last is in the log alone.
    const QString killed = sample.folder->filePath(QStringLiteral("killed.db"));
    const QString log = killed + QStringLiteral("-wal");
    QVERIFY(QFile::copy(sample.file(), killed) && QFile::copy(sample.file() + QStringLiteral("-wal"), log));
    QLockFile opening(killed + QStringLiteral(".lock"));
    QVERIFY(opening.lock());
    const QByteArray before = contentOf(killed);
    const QByteArray logBefore = contentOf(log);
    QVERIFY(!logBefore.isEmpty());
    {
        const Result<std::shared_ptr<Database>> look = Database::openToRead(killed);
        QVERIFY(look);
        QCOMPARE(answerOf(DraftStore(look.value(), [] { return noon; }).draft(draft.id).value().value(), "One"), QStringLiteral("kept"));
        QVERIFY(!look.value()->run(QStringLiteral("DELETE FROM drafts")));
    }
    QCOMPARE(contentOf(killed), before);
    QCOMPARE(contentOf(log), logBefore);
}

void TestDatabaseCopies::whatALookCannotReadIsOpenedAsUsual()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    QVERIFY(put(file, {}));
    const Result<std::shared_ptr<Database>> look = Database::openToRead(file);
    QVERIFY(look);
    QVERIFY(look.value()->run(QStringLiteral("SELECT id FROM drafts")));
}

/// As a second Waybill does that finds it damaged, while the first one has it open.
void TestDatabaseCopies::aFileThatAnotherOneSetAsideIsLeftForTheOneThatIsThere()
{
    SampleStore first;
    Draft draft = sampleDraft(QStringLiteral("before"));
    draft.revision = first.store().save(draft).value().revision;
    for (const char *part : {"-wal", "-shm", ""})
        QVERIFY(QFile::rename(first.file() + QLatin1String(part), first.file() + QStringLiteral(".damaged") + QLatin1String(part)));
    SampleStore second(first.folder);
    const Draft other = sampleDraft(QStringLiteral("of the second one"));
    QVERIFY(second.store().save(other).ok());
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("after");
    QVERIFY(first.store().save(draft).ok());
    QCOMPARE(answerOf(second.store().draft(draft.id).value().value(), "One"), QStringLiteral("after"));
    QCOMPARE(first.store().entries().value().size(), 2);
    // Nor does closing the former file take away what the other one has not folded into its own yet.
    QVERIFY(QFileInfo(first.file() + QStringLiteral("-wal")).size() > 0);
    first.database.reset();
    QVERIFY(second.store().save(sampleDraft(QStringLiteral("third"))).ok());
    QCOMPARE(SampleStore(first.folder).store().entries().value().size(), 3);
}

void TestDatabaseCopies::aFileThatIsGoneIsMadeAnew()
{
    SampleStore sample;
    QDir data(sample.folder->path());
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("before"))).ok());
    QVERIFY(data.removeRecursively());
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("after"))).ok());
    sample.reopen();
    QCOMPARE(sample.store().entries().value().size(), 1);
    // Where it cannot be made, that is said until it can.
    QVERIFY(data.removeRecursively());
    QVERIFY(put(data.path(), "where the folder should be"));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(sample.store().save(sampleDraft(QStringLiteral("x"))).error().code, QStringLiteral("database.unwritable"));
    QVERIFY(QFile::remove(data.path()));
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("again"))).ok());
}

QTEST_GUILESS_MAIN(TestDatabaseCopies)
#include "tst_databasecopies.moc"
