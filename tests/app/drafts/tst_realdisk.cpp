#include "app/services/services.h"
#include "app/store/databasecopies.h"
#include "tests/app/drafts/draftsample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

using namespace waybill;
using namespace waybill::test;

namespace {

int mountAt(const QString &folder, const QString &options)
{
    return QProcess::execute(
        QStringLiteral("mount"),
        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), options, QStringLiteral("tmpfs"), folder});
}

} // namespace

/// Runs where it may mount: a name space of its own, in which the person is root.
class TestInsideDisk : public QObject
{
    Q_OBJECT

public:
    explicit TestInsideDisk(QString folder) : m_folder(std::move(folder)) { }

private slots:
    void cleanup() { QProcess::execute(QStringLiteral("umount"), {m_folder}); }
    void aSmallDiskThatFillsKeepsWhatWasSaved();
    void aDiskThatIsFullFromTheStartIsSaid();
    void aCopyDoesNotTakeTheRoomOfWhatIsTyped();
    void aDiskThatBecomesReadOnlyKeepsWhatWasSaved();

private:
    Result<std::shared_ptr<Database>> open() const { return Database::open(m_folder + QStringLiteral("/waybill.db")); }

    QString m_folder;
};

void TestInsideDisk::aSmallDiskThatFillsKeepsWhatWasSaved()
{
    QCOMPARE(mountAt(m_folder, QStringLiteral("size=512k")), 0);
    const Result<std::shared_ptr<Database>> database = open();
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().text()));
    DraftStore store(database.value(), [] { return noon; });
    Draft draft = sampleDraft(QStringLiteral("kept"));
    Result<SavedDraft> saved = store.save(draft);
    QString kept;
    for (int i = 1; saved && i < 200; ++i) {
        kept = answerOf(draft, "One");
        draft.revision = saved.value().revision;
        draft.given[fieldOf(*draft.form.definition, "One")] = QString(i * 10000, u'x');
        saved = store.save(draft);
    }
    QVERIFY(!saved);
    QVERIFY2(!saved.error().message.isEmpty(), qPrintable(saved.error().code));
    QCOMPARE(answerOf(store.draft(draft.id).value().value(), "One"), kept);
    // Whoever opens it anew says the same of it as who had it open.
    QFile ballast(m_folder + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(1024, 'x')) > 0) { }
    QCOMPARE(open().error().message, saved.error().message);
    QCOMPARE(mountAt(m_folder, QStringLiteral("remount,size=16m")), 0);
    QVERIFY(store.save(draft).ok());
    QCOMPARE(answerOf(store.draft(draft.id).value().value(), "One"), answerOf(draft, "One"));
    QCOMPARE(store.entries().value().size(), 1);
}

void TestInsideDisk::aDiskThatIsFullFromTheStartIsSaid()
{
    QCOMPARE(mountAt(m_folder, QStringLiteral("size=64k")), 0);
    QFile ballast(m_folder + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) > 0) { }
    ballast.close();
    const Result<std::shared_ptr<Database>> full = open();
    QVERIFY(!full);
    QVERIFY2(full.error().message.contains(QLatin1String("full")), qPrintable(full.error().message));
    QVERIFY(ballast.remove());
    QCOMPARE(mountAt(m_folder, QStringLiteral("remount,size=16m")), 0);
    const Result<std::shared_ptr<Database>> database = open();
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().text()));
    QVERIFY(DraftStore(database.value(), [] { return noon; }).save(sampleDraft(QStringLiteral("later"))).ok());
}

void TestInsideDisk::aCopyDoesNotTakeTheRoomOfWhatIsTyped()
{
    QCOMPARE(mountAt(m_folder, QStringLiteral("size=4m")), 0);
    const Result<std::shared_ptr<Database>> database = open();
    DraftStore store(database.value(), [] { return noon; });
    QVERIFY(store.save(sampleDraft(QString(300000, u'x'))).ok());
    qint64 size = 0;
    for (const char *part : {"", "-wal"})
        size += QFileInfo(database.value()->file() + QLatin1String(part)).size();
    QFile ballast(m_folder + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(ballast.write(QByteArray(QStorageInfo(m_folder).bytesAvailable() - 2 * size + 65536, 'x')) > 0);
    QVERIFY(!databaseCopies::makeToday(*database.value(), noon).ok());
    QVERIFY(store.save(sampleDraft(QStringLiteral("typed meanwhile"))).ok());
    QVERIFY(ballast.remove());
    QCOMPARE(mountAt(m_folder, QStringLiteral("remount,size=16m")), 0);
    QVERIFY(databaseCopies::makeToday(*database.value(), noon).ok());
}

void TestInsideDisk::aDiskThatBecomesReadOnlyKeepsWhatWasSaved()
{
    QCOMPARE(mountAt(m_folder, QStringLiteral("size=16m")), 0);
    Draft draft = sampleDraft(QStringLiteral("kept"));
    draft.revision = DraftStore(open().value(), [] { return noon; }).save(draft).value().revision;
    QCOMPARE(mountAt(m_folder, QStringLiteral("remount,ro")), 0);
    ServicePlaces places;
    places.dataFolder = m_folder;
    places.clock = [] { return noon; };
    // What is there can be read, for a start and for commands; nothing is written, and that is said.
    const std::optional<Draft> seen = lastDraft(places);
    QVERIFY(seen);
    QCOMPARE(answerOf(*seen, "One"), QStringLiteral("kept"));
    Services services(places);
    Result<DraftStore> drafts = services.drafts();
    QVERIFY2(drafts.ok(), drafts ? "" : qPrintable(drafts.error().text()));
    QVERIFY(!services.takeDatabaseNotice().isEmpty());
    QCOMPARE(answerOf(drafts.value().draft(draft.id).value().value(), "One"), QStringLiteral("kept"));
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("more");
    const Result<SavedDraft> refused = drafts.value().save(draft);
    QVERIFY(!refused);
    QVERIFY2(!refused.error().message.isEmpty(), qPrintable(refused.error().code));
    QCOMPARE(mountAt(m_folder, QStringLiteral("remount,rw")), 0);
    const std::optional<Draft> last = lastDraft(places);
    QVERIFY(last);
    QCOMPARE(answerOf(*last, "One"), QStringLiteral("kept"));
    QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral("/waybill.db.damaged")));
}

/// Real file systems that are small, full and read-only.
class TestRealDisk : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfDisk()
    {
        const QStringList inside{QStringLiteral("-Ur"), QStringLiteral("-m")};
        QProcess probe;
        const QTemporaryDir folder;
        probe.start(QStringLiteral("unshare"),
                    inside
                        + QStringList{QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("tmpfs"),
                                      folder.path()});
        if (!probe.waitForFinished(60000) || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("nothing can be mounted here; tst_failingdisk has the same by a layer of SQLite's");
        QProcess test;
        test.setProcessChannelMode(QProcess::MergedChannels);
        test.start(QStringLiteral("unshare"),
                   inside + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--inside"), folder.path()});
        QVERIFY(test.waitForFinished(60000));
        QVERIFY2(test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0, test.readAll().constData());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--inside")) {
        TestInsideDisk test(app.arguments().value(2));
        return QTest::qExec(&test, {app.arguments().constFirst()});
    }
    TestRealDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realdisk.moc"
