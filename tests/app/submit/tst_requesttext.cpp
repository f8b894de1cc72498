#include "app/account/tokenstore.h"
#include "app/submit/requesttext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

/// Where the answers of a request of the start page are, and what became of those that were filed.
class TestRequestText : public QObject
{
    Q_OBJECT

private slots:
    void aRequestOfACommandIsReadOutOfTheOutbox();
    void whatIsNotKeptIsSaid();
    void whetherIssuesAreOpenIsNotedWhereItIsKnown();

private:
    Services &services()
    {
        if (!m_services) {
            ServicePlaces places;
            places.settingsFile = m_folder.filePath(QStringLiteral("accounts.ini"));
            places.dataFolder = m_folder.filePath(QStringLiteral("data"));
            places.clock = [] { return QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC); };
            places.makeTokenStore = [] { return std::make_unique<MemoryStore>(); };
            m_services.emplace(places);
        }
        return *m_services;
    }

    QTemporaryDir m_folder;
    std::optional<Services> m_services;
};

void TestRequestText::aRequestOfACommandIsReadOutOfTheOutbox()
{
    const Result<std::shared_ptr<Outbox>> outbox = services().outbox();
    QVERIFY(outbox);
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.repository = {QStringLiteral("o"), QStringLiteral("n")};
    request.issue.title = QStringLiteral("T");
    request.values = "template: production-deployment\nvalues:\n  purpose: mended\n";
    const Result<OutboxEntry> added = outbox.value()->add(request, {});
    QVERIFY(added);
    CatalogueEntry entry;
    entry.request = added.value().id;
    const Result<Draft> draft = textOfRequest(services(), entry);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text()));
    QCOMPARE(textOf(draft.value().given.at(draft.value().form.definition->fieldIndex(QStringLiteral("purpose")))),
             QStringLiteral("mended"));
    QCOMPARE(draft.value().repository(), QStringLiteral("o/n"));
}

void TestRequestText::whatIsNotKeptIsSaid()
{
    CatalogueEntry entry;
    entry.title = QStringLiteral("Gone");
    entry.draft = QUuid::createUuid();
    entry.request = QUuid::createUuid();
    const Result<Draft> draft = textOfRequest(services(), entry);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, QStringLiteral("request.no-text"));
    QVERIFY(draft.error().message.contains(QStringLiteral("Gone")));
}

void TestRequestText::whetherIssuesAreOpenIsNotedWhereItIsKnown()
{
    const QDateTime readAt({2026, 3, 1}, {12, 0}, Qt::UTC);
    RepositoryState state;
    state.name = {QStringLiteral("o"), QStringLiteral("n")};
    Issue open;
    open.number = 4;
    state.openIssues = {true, {open}, readAt, false, {}};
    const auto filed = [&readAt](qint64 number, const char *repository, int seconds) {
        CatalogueEntry entry;
        entry.state = EntryState::Filed;
        entry.issue = number;
        entry.repository = QString::fromUtf8(repository);
        entry.changedAt = readAt.addSecs(seconds);
        return entry;
    };
    QList<CatalogueEntry> entries{filed(4, "o/n", -60), filed(3, "o/n", -60), filed(5, "o/n", 60), filed(4, "o/other", -60),
                                  filed(0, "o/n", -60)};
    noteIssueStates(entries, state);
    const auto noted = [&entries](int at) {
        return !entries.at(at).open ? QStringLiteral("?") : *entries.at(at).open ? QStringLiteral("open") : QStringLiteral("closed");
    };
    QCOMPARE(
        (QStringList{noted(0), noted(1), noted(2), noted(3), noted(4)}),
        (QStringList{QStringLiteral("open"), QStringLiteral("closed"), QStringLiteral("?"), QStringLiteral("?"), QStringLiteral("?")}));
    // A list that was cut says nothing of what it lacks, but a look at the issue does.
    state.openIssues.error.code = QStringLiteral("github.list-cut");
    Issue closed = open;
    closed.number = 3;
    closed.open = false;
    LookupAnswer answer;
    answer.issues = {closed};
    state.lookups[QStringLiteral("x")] = {true, answer, readAt, false, {}};
    entries = {filed(2, "o/n", -60), filed(3, "o/n", -60)};
    noteIssueStates(entries, state);
    QCOMPARE(noted(0), QStringLiteral("?"));
    QCOMPARE(noted(1), QStringLiteral("closed"));
}

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"
