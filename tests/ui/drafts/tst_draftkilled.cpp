#include "app/follow/followstore.h"
#include "app/follow/verification.h"
#include "app/services/services.h"
#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "tests/app/drafts/draftsample.h"
#include "ui/drafts/draftkeeper.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

/// What is typed: the answer is the first so many characters of it, so that a lost key or one that came twice is seen.
QString script(qsizetype length)
{
    QString text;
    for (int i = 0; text.size() < length; ++i)
        text += QString::number(i) + u'.';
    return text.left(length);
}

ServicePlaces placesIn(const QString &folder)
{
    ServicePlaces places;
    places.settingsFile = folder + QStringLiteral("/accounts.ini");
    places.dataFolder = folder + QStringLiteral("/data");
    places.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return places;
}

const IssuePlace verified{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, 7};

/// What is typed as the explanation of a failed check, as the dialog of a verification hands it over.
void noteCheck(Services &services, const QString &explanation)
{
    const VerifiedCheck check{
        0, 0, QStringLiteral("Sign-in"), CheckResult::Failed, QStringLiteral("o"), services.places().clock(), {}, explanation};
    services.autosave().note(QStringLiteral("verification"), [check, now = check.when](const std::shared_ptr<Database> &database) {
        return FollowStore(database).keepChecks(verified, {{QStringLiteral("smoke"), check}}, now);
    });
}

void say(const char *word, qsizetype keys, qint64 milliseconds)
{
    std::printf("%s %lld %lld\n", word, static_cast<long long>(keys), static_cast<long long>(milliseconds));
    std::fflush(stdout);
}

/// The Waybill that is killed: takes up the last draft and types on, telling each key and each time that it was told "saved".
int typeAsChild(const QGuiApplication &app)
{
    Services services(placesIn(app.arguments().at(2)));
    const Draft draft = lastDraft(services.places()).value_or(Draft());
    FormSession session(draft.id.isNull() ? smallForm() : draft.form, services.places().clock);
    if (!draft.id.isNull())
        session.model().startFrom(draft.given, draft.history);
    Submission submission(session, services);
    DraftKeeper keeper(services);
    VisitedFields visited;
    keeper.follow({&session, &submission, &visited, [] { return DraftView(); }, [] { return Target(); }}, draft);
    const int field = fieldOf(session.definition(), "Notes");
    QElapsedTimer clock;
    clock.start();
    qsizetype keys = textOf(session.model().value(field)).size();
    QObject::connect(&keeper, &DraftKeeper::saved, &app, [&] { say("saved", keys, clock.elapsed()); });
    QTimer keeping;
    keeping.setSingleShot(true);
    QObject::connect(&keeping, &QTimer::timeout, &app, [&] { noteCheck(services, script(keys)); });
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, &app, [&] {
        session.model().setValue(field, script(++keys), FormModel::Edit::Typing);
        say("key", keys, clock.elapsed());
        if (!keeping.isActive())
            keeping.start(50);
    });
    say("key", keys, 0);
    typist.start(7);
    return app.exec();
}

/// The keys that the child told of.
struct Said
{
    QList<std::pair<qsizetype, qint64>> keys; ///< How many there were by then, and when, in its milliseconds.

    qsizetype last() const { return keys.isEmpty() ? 0 : keys.constLast().first; }
    /// How long before the last word the oldest key was typed that is missing where only so many are there; 0: none is.
    qint64 missingFor(qsizetype there) const
    {
        for (const auto &[count, time] : keys) {
            if (count > there)
                return keys.constLast().second - time;
        }
        return 0;
    }
};

Said read(const QByteArray &output)
{
    Said said;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words.constFirst() == "key")
            said.keys.append({words.at(1).toLongLong(), words.at(2).toLongLong()});
    }
    return said;
}

/// What the kills came to, to be quoted.
void report(QList<qint64> missing, qsizetype keys)
{
    std::sort(missing.begin(), missing.end());
    const auto at = [&missing](int percent) { return static_cast<long long>(missing.at((missing.size() - 1) * percent / 100)); };
    const auto late = std::count_if(missing.cbegin(), missing.cend(), [](qint64 milliseconds) { return milliseconds > 250; });
    qInfo("%lld kills, %lld keys: the oldest key that was missing was typed %lld ms before the end (median), %lld (99 %%), %lld (most); "
          "over 250 ms: %lld kills; databases damaged: 0, drafts twice: 0",
          static_cast<long long>(missing.size()), static_cast<long long>(keys), at(50), at(99), at(100), static_cast<long long>(late));
}

} // namespace

/// A Waybill that is killed at any moment while somebody types.
class TestDraftKilled : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThere();
};

/// `WAYBILL_KILLS=1000` kills as often, and then holds the time as well: at most what was typed in the last 250 ms is missing. Otherwise
/// the time is told and not held, because it is the machine's.
void TestDraftKilled::whatWasTypedIsThere()
{
    const int asked = qEnvironmentVariableIntValue("WAYBILL_KILLS");
    const int kills = asked > 0 ? asked : 20;
    const QTemporaryDir folder;
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("WAYBILL_SEED")));
    QUuid first;
    QList<qint64> missing; // One for each kill.
    qsizetype keys = 0;    // That were typed in all.
    bool noted = false;
    qsizetype typed = 0; // At most, in any of them: of one that is killed before it noted anything, an earlier one's is there.
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
        QVERIFY(child.waitForReadyRead(60000));
        QTest::qWait(random.bounded(10, 700));
        QByteArray output = child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished(60000));
        output += child.readAllStandardOutput();
        const Said said = read(output);
        typed = std::max(typed, said.last());
        keys += std::max(qsizetype(0), said.keys.size() - 1);
        const Result<std::shared_ptr<Database>> database = Database::open(folder.filePath(QStringLiteral("data/waybill.db")));
        if (!database && said.last() < 40)
            continue; // It came to nothing yet.
        QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().text()));
        QCOMPARE(database.value()->notice(), QString());
        const DraftStore drafts(database.value(), [] { return QDateTime::currentDateTimeUtc(); });
        const QList<DraftEntry> entries = drafts.entries().value();
        QVERIFY(entries.size() <= 1);
        if (entries.isEmpty()) {
            missing.append(said.missingFor(0));
            continue;
        }
        first = first.isNull() ? entries.constFirst().id : first;
        QCOMPARE(entries.constFirst().id, first);
        const Draft draft = drafts.draft(first).value().value();
        const QString answer = answerOf(draft, "Notes");
        QCOMPARE(answer, script(answer.size()));
        QVERIFY2(answer.size() <= said.last(), qPrintable(QStringLiteral("%1 of %2").arg(answer.size()).arg(said.last())));
        missing.append(said.missingFor(answer.size()));
        QVERIFY(draft.history.position > 0 || said.last() < 5);
        // Of a verification that was not sent, too, some state of the typing is there, whole.
        const QList<KeptCheck> checks = FollowStore(database.value()).keptChecks(verified).value();
        if (noted || !checks.isEmpty()) {
            QCOMPARE(checks.size(), 1);
            const QString explanation = checks.constFirst().seen.explanation;
            QCOMPARE(explanation, script(explanation.size()));
            QVERIFY(checks.constFirst().seen.result == CheckResult::Failed && explanation.size() <= typed);
            noted = true;
        }
    }
    QVERIFY(!first.isNull() && noted);
    report(missing, keys);
    if (asked > 0)
        QVERIFY(*std::max_element(missing.cbegin(), missing.cend()) <= 250);
}

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--type"))
        return typeAsChild(app);
    TestDraftKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkilled.moc"
