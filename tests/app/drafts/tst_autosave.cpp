#include "app/drafts/autosave.h"
#include "app/store/databasecopies.h"
#include "tests/app/drafts/draftsample.h"

#include <QFile>
#include <QSignalSpy>

#include <atomic>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr int longTime = 30000;

DraftPtr state(const Draft &draft, const QString &one)
{
    Draft next = draft;
    next.given[fieldOf(*draft.form.definition, "One")] = one;
    return std::make_shared<const Draft>(next);
}

} // namespace

/// Drafts that are written on a thread of their own.
class TestAutosave : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHandedOverIsOnTheDisk();
    void ofManyStatesTheLastOneIsWritten();
    void nothingIsMadeBeforeThereIsSomething();
    void whatCouldNotBeWrittenIsToldOnceAndWrittenLater();
    void whatWasHandedOverIsWrittenAtTheEnd();
    void aDraftThatSomebodyElseWroteGoesOnBesideIt();
    void aDraftThatIsOpenedAnewIsWrittenInItsPlace();
    void aDraftIsLeftAndArchived();
    void twoProgramsLoseNoKey();
    void whatIsPreparedIsOpenBeforeTheFirstState();
    void aCopyIsMadeEachDayBesideTheWriting();
    void aDatabaseThatHadToBeSetAsideIsTold();
    void aDatabaseThatWasTakenAwayIsMadeAnew();
    void aNoteIsWrittenBesideDraftsAndAgainWhereItFailed();
};

void TestAutosave::whatIsHandedOverIsOnTheDisk()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    QSignalSpy saved(&autosave, &Autosave::saved);
    const QSignalSpy noticed(&autosave, &Autosave::noticed);
    const Draft draft = sampleDraft(QStringLiteral("a"));
    autosave.save(std::make_shared<const Draft>(draft));
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("a"));
    autosave.save(state(draft, QStringLiteral("ab")));
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("ab"));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, longTime);
    QCOMPARE(sample.store().entries().value().size(), 1);
    QVERIFY(noticed.isEmpty());
}

void TestAutosave::ofManyStatesTheLastOneIsWritten()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    const Draft one = sampleDraft(QStringLiteral("a"));
    const Draft two = sampleDraft(QStringLiteral("a"));
    for (int i = 0; i < 500; ++i) {
        autosave.save(state(one, QString::number(i)));
        autosave.save(state(two, QString::number(-i)));
    }
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(answerOf(sample.store().draft(one.id).value().value(), "One"), QStringLiteral("499"));
    QCOMPARE(answerOf(sample.store().draft(two.id).value().value(), "One"), QStringLiteral("-499"));
    QCOMPARE(sample.store().entries().value().size(), 2);
}

void TestAutosave::nothingIsMadeBeforeThereIsSomething()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    Autosave autosave(file, [] { return noon; });
    QVERIFY(autosave.flush(longTime));
    QVERIFY(!QFile::exists(file));
}

void TestAutosave::whatCouldNotBeWrittenIsToldOnceAndWrittenLater()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("data"));
    QFile block(blocked);
    QVERIFY(block.open(QIODevice::WriteOnly)); // Where the folder should be.
    Autosave autosave(blocked + QStringLiteral("/waybill.db"), [] { return noon; });
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy saved(&autosave, &Autosave::saved);
    const Draft draft = sampleDraft(QStringLiteral("a"));
    for (int i = 0; i < 3; ++i) {
        autosave.save(state(draft, QString::number(i)));
        QVERIFY(!autosave.flush(longTime));
    }
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longTime);
    const Error error = failed.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, QStringLiteral("database.unwritable"));
    QVERIFY(!error.message.isEmpty());
    QVERIFY(saved.isEmpty());
    QVERIFY(block.remove());
    // By itself: nobody has to type for it.
    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), longTime);
    const std::shared_ptr<Database> database = Database::open(blocked + QStringLiteral("/waybill.db")).value();
    const Draft read = DraftStore(database, [] { return noon; }).draft(draft.id).value().value();
    QCOMPARE(answerOf(read, "One"), QStringLiteral("2"));
    QCOMPARE(failed.size(), 1);
}

void TestAutosave::whatWasHandedOverIsWrittenAtTheEnd()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("the last key"));
    {
        Autosave autosave(sample.file(), [] { return noon; });
        autosave.save(std::make_shared<const Draft>(draft));
    }
    QVERIFY(sample.store().draft(draft.id).value().has_value());
}

void TestAutosave::aDraftThatSomebodyElseWroteGoesOnBesideIt()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    QSignalSpy saved(&autosave, &Autosave::saved);
    Draft draft = sampleDraft(QStringLiteral("a"));
    autosave.save(std::make_shared<const Draft>(draft));
    QVERIFY(autosave.flush(longTime));
    Draft other = sample.store().draft(draft.id).value().value();
    other.given[fieldOf(*other.form.definition, "One")] = QStringLiteral("theirs");
    QVERIFY(sample.store().save(other).ok());
    // Under the old id as well, until whoever types knows of the new one.
    autosave.save(state(draft, QStringLiteral("mine")));
    QVERIFY(autosave.flush(longTime));
    autosave.save(state(draft, QStringLiteral("mine, and more")));
    QVERIFY(autosave.flush(longTime));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 3, longTime);
    const QUuid second = saved.constLast().at(1).value<SavedDraft>().id;
    QVERIFY(second != draft.id);
    QCOMPARE(answerOf(sample.store().draft(second).value().value(), "One"), QStringLiteral("mine, and more"));
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("theirs"));
    QCOMPARE(sample.store().entries().value().size(), 2);
}

void TestAutosave::aDraftThatIsOpenedAnewIsWrittenInItsPlace()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    const Draft draft = sampleDraft(QStringLiteral("a"));
    autosave.save(std::make_shared<const Draft>(draft));
    QVERIFY(autosave.flush(longTime));
    Draft other = sample.store().draft(draft.id).value().value();
    other.given[fieldOf(*other.form.definition, "One")] = QStringLiteral("theirs");
    QVERIFY(sample.store().save(other).ok());
    autosave.save(state(draft, QStringLiteral("mine")));
    QVERIFY(autosave.flush(longTime));
    // The person opens the other version here, too.
    const Draft opened = sample.store().draft(draft.id).value().value();
    autosave.save(state(opened, QStringLiteral("theirs, gone on with")));
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("theirs, gone on with"));
    QCOMPARE(sample.store().entries().value().size(), 2);
}

void TestAutosave::aDraftIsLeftAndArchived()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    const Draft one = sampleDraft(QStringLiteral("a"));
    const Draft two = sampleDraft(QStringLiteral("b"));
    autosave.save(std::make_shared<const Draft>(one));
    autosave.save(std::make_shared<const Draft>(two));
    autosave.leave(one.id);
    autosave.archive(two.id, 12, QUrl(QStringLiteral("https://github.com/octo/hello/issues/12")));
    QVERIFY(autosave.flush(longTime));
    QVERIFY(sample.store().openDrafts().value().isEmpty());
    QCOMPARE(sample.store().entry(two.id).value()->issue, 12);
    autosave.save(state(one, QStringLiteral("gone on with")));
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(sample.store().openDrafts().value(), QList<QUuid>{one.id});
}

void TestAutosave::twoProgramsLoseNoKey()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("start"));
    draft.revision = sample.store().save(draft).value().revision;
    Autosave mine(sample.file(), [] { return noon; });
    Autosave theirs(sample.file(), [] { return noon; });
    for (int i = 1; i <= 100; ++i) {
        mine.save(state(draft, QStringLiteral("mine %1").arg(i)));
        theirs.save(state(draft, QStringLiteral("theirs %1").arg(i)));
        // In turns, together, and with waits on either side.
        if (i % 3 == 0)
            QVERIFY(mine.flush(longTime));
        if (i % 4 == 0)
            QVERIFY(theirs.flush(longTime));
    }
    QVERIFY(mine.flush(longTime) && theirs.flush(longTime));
    QStringList answers;
    const QList<DraftEntry> entries = sample.store().entries().value();
    for (const DraftEntry &entry : entries)
        answers.append(answerOf(sample.store().draft(entry.id).value().value(), "One"));
    answers.sort();
    QCOMPARE(answers, (QStringList{QStringLiteral("mine 100"), QStringLiteral("theirs 100")}));
}

void TestAutosave::whatIsPreparedIsOpenBeforeTheFirstState()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("waybill.db"));
    Autosave autosave(file, [] { return noon; });
    autosave.prepare();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), longTime);
    // Nothing was handed over, and nothing waits.
    QVERIFY(autosave.flush(longTime));
    autosave.prepare();
    const Draft draft = sampleDraft(QStringLiteral("a"));
    autosave.save(std::make_shared<const Draft>(draft));
    QVERIFY(autosave.flush(longTime));
}

void TestAutosave::aCopyIsMadeEachDayBesideTheWriting()
{
    SampleStore sample;
    std::atomic<int> day = 0;
    Autosave autosave(sample.file(), [&day] { return noon.addDays(day); });
    const Draft draft = sampleDraft(QStringLiteral("a"));
    for (day = 0; day < 3; ++day) {
        for (int i = 0; i < 5; ++i) {
            autosave.save(state(draft, QString::number(i)));
            QVERIFY(autosave.flush(longTime));
        }
        QTRY_COMPARE_WITH_TIMEOUT(databaseCopies::all(sample.file()).size(), day + 1, longTime);
    }
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("4"));
}

void TestAutosave::aDatabaseThatHadToBeSetAsideIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("waybill.db")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    Autosave autosave(file.fileName(), [] { return noon; });
    const QSignalSpy noticed(&autosave, &Autosave::noticed);
    autosave.save(std::make_shared<const Draft>(sampleDraft(QStringLiteral("a"))));
    QVERIFY(autosave.flush(longTime));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, longTime);
    QVERIFY(!noticed.constFirst().constFirst().toString().isEmpty());
}

void TestAutosave::aDatabaseThatWasTakenAwayIsMadeAnew()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("a"));
    for (int i = 0; i < 3; ++i)
        draft.revision = sample.store().save(draft).value().revision;
    sample.database.reset();
    Autosave autosave(sample.file(), [] { return noon; });
    const QSignalSpy failed(&autosave, &Autosave::failed);
    autosave.save(state(draft, QStringLiteral("ab")));
    QVERIFY(autosave.flush(longTime));
    for (const char *part : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(sample.file() + QLatin1String(part)));
    for (const char *typed : {"abc", "abcd", "abcde"}) {
        autosave.save(state(draft, QString::fromLatin1(typed)));
        QVERIFY(autosave.flush(longTime));
    }
    sample.reopen();
    // And no second draft, although its revisions began anew.
    QCOMPARE(sample.store().entries().value().size(), 1);
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("abcde"));
    QVERIFY(failed.isEmpty());
}

void TestAutosave::aNoteIsWrittenBesideDraftsAndAgainWhereItFailed()
{
    SampleStore sample;
    Autosave autosave(sample.file(), [] { return noon; });
    QSignalSpy failed(&autosave, &Autosave::failed);
    std::atomic<int> tries = 0;
    const auto refuse = [&tries](const std::shared_ptr<Database> &) -> Result<Done> {
        if (++tries < 3)
            return Error{QStringLiteral("database.unwritable"), QStringLiteral("No."), {}};
        return Done{};
    };
    autosave.note(QStringLiteral("one"), refuse);
    autosave.save(std::make_shared<const Draft>(sampleDraft(QStringLiteral("a"))));
    for (int i = 0; i < 20 && !autosave.flush(longTime); ++i) { }
    QCOMPARE(int(tries), 3);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longTime);
    QVERIFY(failed.constFirst().constFirst().toUuid().isNull());
    QCOMPARE(sample.store().entries().value().size(), 1);
    // Of many of one key the newest is there at the end.
    for (int i = 1; i <= 50; ++i) {
        autosave.note(QStringLiteral("two"), [i](const std::shared_ptr<Database> &database) -> Result<Done> {
            const Result<QSqlQuery> put =
                database->run(QStringLiteral("INSERT OR REPLACE INTO verifications VALUES ('x', '', ?)"), {qint64(i)});
            return put ? Result<Done>(Done{}) : put.error();
        });
    }
    QVERIFY(autosave.flush(longTime));
    QCOMPARE(sample.count("SELECT changed_at FROM verifications WHERE issue = 'x'"), 50);
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
