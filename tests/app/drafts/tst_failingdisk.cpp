#include "app/store/databasecopies.h"
#include "tests/app/drafts/draftsample.h"
#include "tests/app/drafts/failingdisk.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace waybill;
using namespace waybill::test;

using Step = std::function<Result<Done>(DraftStore &, const Draft &)>;
Q_DECLARE_METATYPE(Step)

namespace {

Result<Done> done(const Result<SavedDraft> &saved)
{
    if (saved)
        return Done{};
    return saved.error();
}

/// What a test compares: everything that the list and the draft say.
QString stateOf(const DraftStore &store, const QUuid &id)
{
    const Result<std::optional<DraftEntry>> entry = store.entry(id);
    const Result<std::optional<Draft>> draft = store.draft(id);
    if (!entry || !draft)
        return QStringLiteral("unreadable: ") + (entry ? draft.error().text() : entry.error().text());
    if (!entry.value() || !draft.value())
        return QStringLiteral("none");
    const DraftEntry &one = *entry.value();
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(answerOf(*draft.value(), "One"))
        .arg(one.open)
        .arg(one.deletedAt.isValid())
        .arg(one.issue)
        .arg(one.revision);
}

/// As SampleStore makes it, with a draft in it that has an earlier state.
struct World
{
    World() : folder(std::make_shared<QTemporaryDir>()), sample(folder)
    {
        DraftStore store = sample.store();
        draft = sampleDraft(QStringLiteral("an answer of some length"));
        draft.revision = store.save(draft).value().revision;
        sample.now = noon.addSecs(100);
        draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("another answer of some length");
        draft.revision = store.save(draft).value().revision;
        sample.now = noon.addSecs(200);
    }

    std::shared_ptr<QTemporaryDir> folder;
    SampleStore sample;
    Draft draft;
};

} // namespace

/// A disk that refuses, and one that forgets what was not synced.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FailingDisk::disk().install(); }
    void cleanup()
    {
        FailingDisk::disk().failAt(0, 0, false);
        FailingDisk::disk().unwatch();
    }
    void whateverCallFailsTheOldOrTheNewStateIsThere_data();
    void whateverCallFailsTheOldOrTheNewStateIsThere();
    void aDatabaseThatCannotBeOpenedSaysSoAndIsOpenedLater();
    void aCopyThatFailsLeavesNothingInTheWay();
    void aPowerCutLosesNothingThatWasSaid();
};

void TestFailingDisk::whateverCallFailsTheOldOrTheNewStateIsThere_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forEver");
    const QList<std::pair<const char *, Step>> steps{
        {"save",
         [](DraftStore &store, const Draft &draft) {
             Draft next = draft;
             next.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("x");
             return done(store.save(next));
         }},
        {"save a second version",
         [](DraftStore &store, const Draft &draft) {
             Draft next = draft;
             next.revision = 1;
             next.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("x");
             return done(store.save(next));
         }},
        {"leave", [](DraftStore &store, const Draft &draft) { return store.leave(draft.id); }},
        {"remove", [](DraftStore &store, const Draft &draft) { return store.remove(draft.id); }},
        {"bring back", [](DraftStore &store, const Draft &draft) { return store.bringBack(draft.id); }},
        {"archive", [](DraftStore &store, const Draft &draft) { return store.archive(draft.id, 12, {}); }},
        {"tidy", [](DraftStore &store, const Draft &) { return store.tidy(); }},
    };
    for (const auto &[name, step] : steps) {
        QTest::addRow("%s, one write error", name) << step << int(SQLITE_IOERR_WRITE) << false;
        QTest::addRow("%s, the disk is full", name) << step << int(SQLITE_FULL) << true;
        QTest::addRow("%s, the disk is gone", name) << step << int(SQLITE_IOERR) << true;
    }
}

void TestFailingDisk::whateverCallFailsTheOldOrTheNewStateIsThere()
{
    QFETCH(Step, step);
    QFETCH(int, code);
    QFETCH(bool, forEver);
    FailingDisk &disk = FailingDisk::disk();
    QString after;
    {
        World other;
        DraftStore store = other.sample.store();
        QVERIFY(step(store, other.draft).ok());
        after = stateOf(store, other.draft.id);
    }
    for (int n = 1;; ++n) {
        World world;
        const QString before = stateOf(world.sample.store(), world.draft.id);
        DraftStore store = world.sample.store();
        disk.failAt(n, code, forEver);
        const Result<Done> result = step(store, world.draft);
        const bool reached = disk.calls() >= n;
        disk.failAt(0, 0, false);
        if (!result) {
            QVERIFY2(result.error().code.startsWith(QLatin1String("database.")), qPrintable(result.error().code));
            QVERIFY(!result.error().message.isEmpty());
        }
        // Here, and for whoever opens it next.
        for (int i = 0; i < 2; ++i) {
            const QString now = stateOf(world.sample.store(), world.draft.id);
            QVERIFY2(now == after || (!result && now == before), qPrintable(QStringLiteral("call %1: %2").arg(n).arg(now)));
            world.sample.reopen();
            QCOMPARE(world.sample.database->notice(), QString());
        }
        // It can be done now.
        if (!result) {
            DraftStore again = world.sample.store();
            QVERIFY(step(again, again.draft(world.draft.id).value().value()).ok());
        }
        if (!reached)
            break;
        QVERIFY(n < 500);
    }
}

void TestFailingDisk::aDatabaseThatCannotBeOpenedSaysSoAndIsOpenedLater()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("waybill.db"));
        FailingDisk::disk().failAt(n, SQLITE_IOERR_WRITE, true);
        const bool opened = Database::open(file).ok();
        const bool reached = FailingDisk::disk().calls() >= n;
        FailingDisk::disk().failAt(0, 0, false);
        const Result<std::shared_ptr<Database>> again = Database::open(file);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again.value()->notice(), QString());
        QVERIFY(DraftStore(again.value(), [] { return noon; }).save(sampleDraft(QStringLiteral("a"))).ok());
        QVERIFY(opened || reached);
        if (!reached)
            break;
        QVERIFY(n < 500);
    }
}

void TestFailingDisk::aCopyThatFailsLeavesNothingInTheWay()
{
    for (int n = 1;; n += n < 20 ? 1 : 9) {
        const World world;
        const QString before = stateOf(world.sample.store(), world.draft.id);
        FailingDisk::disk().failAt(n, SQLITE_FULL, true);
        const bool made = databaseCopies::makeToday(*world.sample.database, noon).ok();
        const bool reached = FailingDisk::disk().calls() >= n;
        FailingDisk::disk().failAt(0, 0, false);
        QCOMPARE(QDir(world.folder->filePath(QStringLiteral("copies"))).entryList(QDir::Files).size(), made ? 1 : 0);
        QCOMPARE(databaseCopies::all(world.sample.file()).size(), made ? 1 : 0);
        QCOMPARE(stateOf(world.sample.store(), world.draft.id), before);
        if (!reached)
            break;
        QVERIFY(n < 500);
    }
}

/// `WAYBILL_CUTS=n` cuts as often.
void TestFailingDisk::aPowerCutLosesNothingThatWasSaid()
{
    const int asked = qEnvironmentVariableIntValue("WAYBILL_CUTS");
    const int cuts = asked > 0 ? asked : 1000;
    QRandomGenerator random(7);
    FailingDisk &disk = FailingDisk::disk();
    int done = 0;
    while (done < cuts) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("waybill.db"));
        disk.watch();
        SampleStore sample(std::make_shared<QTemporaryDir>());
        DraftStore store = sample.store();
        Draft draft = sampleDraft({});
        const int one = fieldOf(*draft.form.definition, "One");
        for (int i = 1; i <= 50 && done < cuts; ++i, ++done) {
            draft.given[one] = QString::number(i) + QString(random.bounded(3000), u'x');
            draft.revision = store.save(draft).value().revision;
            // Of what comes after the last word, anything may be there.
            if (random.bounded(4) == 0)
                QVERIFY(sample.database->run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")).ok());
            const QHash<QString, QByteArray> files = disk.afterCut(random);
            for (const char *part : {"", "-wal", "-shm"})
                QFile::remove(file + QLatin1String(part));
            for (auto each = files.begin(); each != files.end(); ++each) {
                QFile out(file + each.key().mid(sample.file().size()));
                QVERIFY(out.open(QIODevice::WriteOnly) && out.write(each.value()) == each.value().size());
            }
            disk.unwatch();
            {
                const Result<std::shared_ptr<Database>> cut = Database::open(file);
                QVERIFY2(cut.ok(), cut ? "" : qPrintable(cut.error().text()));
                QCOMPARE(cut.value()->notice(), QString());
                const Result<std::optional<Draft>> read = DraftStore(cut.value(), [] { return noon; }).draft(draft.id);
                QVERIFY(read.ok() && read.value());
                QCOMPARE(answerOf(*read.value(), "One"), textOf(draft.given.at(one)));
            }
            disk.resume();
        }
        disk.unwatch();
    }
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
