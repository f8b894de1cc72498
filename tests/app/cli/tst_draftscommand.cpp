#include "app/cli/command.h"
#include "app/drafts/draftplaces.h"
#include "app/services/services.h"
#include "tests/app/drafts/draftsample.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

/// `waybill drafts`: where each text is, and what can be done with it.
class TestDraftsCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutDraftsTheListIsEmpty()
    {
        const Outcome list = run({});
        QCOMPARE(list.code, int(ExitFine));
        QCOMPARE(list.output, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array().size(), 0);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *words : {"list x", "show", "show a b", "eat 1234", "delete", "export", "restore", "show 1234", "show 12"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, int(ExitFailed));
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(outcome.output.isEmpty());
    }

    void aDraftIsListedShownAndExported()
    {
        const Draft draft = put(QStringLiteral("an\tanswer"));
        const Outcome list = run({QStringLiteral("list")});
        QCOMPARE(list.output.count('\n'), 1);
        QVERIFY(list.output.startsWith(idText(draft.id).toUtf8() + "\tdraft\t"));
        const Outcome shown = run({QStringLiteral("show"), idText(draft.id).left(8)});
        QCOMPARE(shown.code, int(ExitFine));
        QVERIFY2(shown.output.contains("- **One:** an"), shown.output.constData());
        const Outcome exported = run({QStringLiteral("export"), idText(draft.id)});
        QCOMPARE(exported.code, int(ExitFine));
        QVERIFY2(exported.output.contains("template:") && exported.output.contains("answer"), exported.output.constData());
        const QJsonObject json =
            QJsonDocument::fromJson(run({QStringLiteral("show"), idText(draft.id), QStringLiteral("--json")}).output).object();
        QCOMPARE(json[QStringLiteral("place")].toString(), QStringLiteral("draft"));
        QVERIFY(json[QStringLiteral("body")].toString().contains(QLatin1String("### Things")));
    }

    void whatIsDeletedIsRestored()
    {
        const Draft draft = put(QStringLiteral("a"));
        QCOMPARE(run({QStringLiteral("delete"), idText(draft.id)}).code, int(ExitFine));
        QVERIFY(run({QStringLiteral("list")}).output.contains("\tdeleted\t"));
        // Its text is still there.
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("- **One:** a"));
        const Outcome restored = run({QStringLiteral("restore"), idText(draft.id), QStringLiteral("--json")});
        QCOMPARE(restored.code, int(ExitFine));
        QCOMPARE(QJsonDocument::fromJson(restored.output).object()[QStringLiteral("place")].toString(), QStringLiteral("draft"));
        QVERIFY(run({QStringLiteral("list")}).output.contains("\tdraft\t"));
    }

    void theNewestEarlierStateIsRestoredAndTwiceTakesItBack()
    {
        Draft draft = put(QStringLiteral("first words"));
        QCOMPARE(run({QStringLiteral("restore"), idText(draft.id)}).code, int(ExitFailed));
        draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("second words");
        save(draft);
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("second words"));
        QCOMPARE(run({QStringLiteral("restore"), idText(draft.id)}).code, int(ExitFine));
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("first words"));
        QCOMPARE(run({QStringLiteral("restore"), idText(draft.id)}).code, int(ExitFine));
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("second words"));
    }

    void ofAnEditTheIssuesOwnTextIsShownWithWhatIsChanged()
    {
        Draft draft = sampleDraft(QStringLiteral("after"));
        IssueBase base{QStringLiteral("github.com"), {QStringLiteral("o"), QStringLiteral("r")}, {}, {}};
        base.issue.number = 7;
        base.issue.body = QStringLiteral("### Things\n\n- **One:** before\n- **Two:** \n\nAdded by a colleague.\n\n### Steps\n\n"
                                         "- [ ] first\n- [ ] second\n\n### Notes\n\n");
        draft.edits = std::make_shared<const IssueBase>(base);
        save(draft);
        const QString body = QString(base.issue.body).replace(QLatin1String("before"), QLatin1String("after"));
        QCOMPARE(QString::fromUtf8(run({QStringLiteral("show"), idText(draft.id)}).output), body);
    }

    void answersThatAreDamagedAreSaidAndTheStateBeforeIsRestored()
    {
        Draft draft = put(QStringLiteral("first words"));
        draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("second words");
        save(draft);
        {
            Services services(places());
            const std::shared_ptr<Outbox> outbox = services.outbox().value();
            for (const char *content : {"{\"answers\":{\"one\":\"second \x01", "[]", "\x01"}) {
                QVERIFY(outbox->database().run(QStringLiteral("UPDATE drafts SET content = ?"), {QString::fromLatin1(content)}).ok());
                const Result<std::optional<Draft>> read = services.drafts().value().draft(draft.id);
                QVERIFY2(!read && read.error().code == QLatin1String("draft.broken"), content);
            }
        }
        const Outcome shown = run({QStringLiteral("show"), idText(draft.id)});
        QCOMPARE(shown.code, int(ExitFailed));
        QVERIFY2(shown.errors.contains("waybill drafts restore " + idText(draft.id).toUtf8()), shown.errors.constData());
        QCOMPARE(run({QStringLiteral("restore"), idText(draft.id)}).code, int(ExitFine));
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("first words"));
    }

    void everyEndOfFilingHasOnePlace_data()
    {
        using Phase = FilingRecord::Phase;
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("question");
        QTest::addColumn<bool>("changedSince");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, Phase phase, const char *place, QLatin1String question = {}, bool changed = false) {
            QTest::newRow(name) << int(phase) << QString(question) << changed << QString::fromLatin1(place);
        };
        // Killed after each step that the record knows.
        row("killed when it was confirmed", Phase::Confirmed, "outbox");
        row("killed while it looked for rivals", Phase::Duplicates, "outbox");
        row("killed in a create", Phase::Create, "outbox");
        row("killed while it looked for what became of it", Phase::Look, "outbox");
        row("killed while it read back", Phase::ReadBack, "outbox");
        row("killed in a link", Phase::Link, "outbox");
        row("refused by GitHub", Phase::Refused, "outbox");
        row("GitHub is out of reach", Phase::Ask, "outbox", filingQuestion::confirmAgain);
        row("stopped by a double", Phase::Ask, "outbox", filingQuestion::duplicate);
        row("nobody knows", Phase::Ask, "outbox", filingQuestion::cannotTell);
        row("the read-back failed", Phase::Ask, "outbox", filingQuestion::finish);
        row("filed", Phase::Done, "filed");
        row("filed, and gone on with since", Phase::Done, "draft", {}, true);
        row("dropped", Phase::Dropped, "draft");
    }

    void everyEndOfFilingHasOnePlace()
    {
        QFETCH(int, phase);
        QFETCH(QString, question);
        QFETCH(bool, changedSince);
        QFETCH(QString, place);
        Draft draft = put(QStringLiteral("a"));
        {
            Services services(places());
            OutboxRequest request;
            request.host = QStringLiteral("github.com");
            request.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
            request.issue.title = QStringLiteral("A title");
            request.draft = idText(draft.id);
            const std::shared_ptr<Outbox> outbox = services.outbox().value();
            OutboxEntry entry = outbox->add(request, {}).value();
            FilingRecord record;
            record.phase = FilingRecord::Phase(phase);
            record.question = question;
            record.number = phase >= int(FilingRecord::Phase::ReadBack) && phase <= int(FilingRecord::Phase::Done) ? 12 : 0;
            QVERIFY(outbox->record(entry, record).ok());
        }
        if (changedSince) {
            m_now = m_now.addSecs(5);
            draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("ab");
            save(draft);
        }
        {
            // What was filed is open no more, from the first look on.
            Services services(places());
            Result<DraftStore> drafts = services.drafts();
            const PlacedDraft placed =
                placedDrafts(drafts.value(), *services.outbox().value(), *services.writes().value()).value().constFirst();
            QCOMPARE(placed.entry.open, place != QLatin1String("filed"));
        }
        for (int i = 0; i < 2; ++i) {
            const QJsonArray list = QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
            QCOMPARE(list.size(), 1);
            const QJsonObject one = list.at(0).toObject();
            QCOMPARE(one[QStringLiteral("place")].toString(), place);
            QCOMPARE(one[QStringLiteral("outbox")].toString().isEmpty(), place != QLatin1String("outbox"));
            QCOMPARE(one[QStringLiteral("number")].toInt(), place == QLatin1String("filed") ? 12 : 0);
        }
        QVERIFY(run({QStringLiteral("show"), idText(draft.id)}).output.contains("- **One:** a"));
        // What is on its way is not taken away under it.
        const bool way = place == QLatin1String("outbox");
        QCOMPARE(run({QStringLiteral("delete"), idText(draft.id)}).code, way ? int(ExitFailed) : int(ExitFine));
    }

private:
    ServicePlaces places() const
    {
        ServicePlaces places;
        places.settingsFile = m_folder->filePath(QStringLiteral("accounts.ini"));
        places.dataFolder = m_folder->filePath(QStringLiteral("data"));
        places.clock = [this] { return m_now; };
        return places;
    }

    Outcome run(const QStringList &arguments) const
    {
        Outcome outcome;
        QBuffer in;
        in.open(QIODevice::ReadOnly);
        QBuffer out(&outcome.output);
        out.open(QIODevice::WriteOnly);
        QBuffer errors(&outcome.errors);
        errors.open(QIODevice::WriteOnly);
        const ServicePlaces places = this->places();
        Services services(places);
        startCommand(QStringList{QStringLiteral("drafts")} + arguments, {in, out, errors, places.clock}, services,
                     [&](int code) { outcome.code = code; });
        return outcome;
    }

    void save(Draft &draft) const
    {
        Services services(places());
        Result<DraftStore> drafts = services.drafts();
        const Result<SavedDraft> saved = drafts.value().save(draft);
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text()));
        draft.revision = saved.value().revision;
    }

    Draft put(const QString &one)
    {
        m_now = noon;
        Draft draft = sampleDraft(one);
        save(draft);
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now = noon;
};

QTEST_GUILESS_MAIN(TestDraftsCommand)
#include "tst_draftscommand.moc"
