#include "app/catalogue/listing.h"
#include "app/catalogue/searchindex.h"
#include "app/follow/followstore.h"
#include "tests/app/catalogue/cataloguesample.h"

#include <QFile>

using namespace waybill;
using namespace waybill::test;

namespace {

OutboxRequest requestOf(const QUuid &draft, const QString &title)
{
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("ada");
    request.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    request.issue.title = title;
    request.issue.body = QStringLiteral("A body about zebras.");
    request.draft = draft.isNull() ? QString() : draft.toString(QUuid::WithoutBraces);
    return request;
}

} // namespace

/// What the start page lists.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<CatalogueSample>(); }
    void cleanup() { m_sample.reset(); }

    void aDraftHasTheStateThatItsFormHad_data();
    void aDraftHasTheStateThatItsFormHad();
    void whatWasConfirmedIsQueuedAndThenFiled();
    void aDraftWhoseEditIsQueuedSaysHowFarThatIsAndStaysADraft();
    void whatWasSeenOfAnIssueIsInItsRow();
    void aRequestWithoutADraftIsARowOfItsOwn();
    void aNameIsTheDraftsOwnAndTheIssuesTitleStays();
    void whatIsPutOutOfSightIsArchived();
    void aDuplicateHasTheAnswersAndNoWindow();
    void whatIsNotThereIsSaid();
    void aNameOutlivesADamagedDatabase();
    void filtersCountWhatTheyWouldShow();
    void theOrderIsChosen();
    void ofDraftsOfOneMomentTheLastOneMadeComesFirst();

private:
    Catalogue catalogue() const { return m_sample->catalogue(); }
    QList<CatalogueEntry> entries() const { return m_sample->entries(); }
    QUuid save(const Draft &draft) { return m_sample->save(draft); }
    bool bringUp(SearchIndex &index) const
    {
        const Result<int> left = index.follow(m_sample->database, entries(), 1000);
        return left && left.value() == 0;
    }

    std::unique_ptr<CatalogueSample> m_sample;
};

void TestCatalogue::ofDraftsOfOneMomentTheLastOneMadeComesFirst()
{
    QList<QUuid> made{save(progressed(QStringLiteral("before"), 1, 6, 0))};
    m_sample->now = m_sample->now.addSecs(10);
    // Their ids are in no order.
    for (int i = 0; i < 8; ++i)
        made.prepend(m_sample->store().save(progressed(QString::number(i), 1, 6, 0)).value().id);
    made.prepend(save(progressed(QStringLiteral("after"), 1, 6, 0)));
    QList<QUuid> listed;
    for (const CatalogueEntry &entry : entries())
        listed.append(entry.id());
    QCOMPARE(listed, made);
}

void TestCatalogue::aDraftHasTheStateThatItsFormHad_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("toMend");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("not known") << 0 << -1 << 0 << EntryState::Writing;
    QTest::newRow("half") << 3 << 6 << 0 << EntryState::Writing;
    QTest::newRow("whole") << 6 << 6 << 0 << EntryState::Ready;
    QTest::newRow("wrong") << 5 << 6 << 1 << EntryState::ToMend;
    QTest::newRow("nothing is asked") << 0 << 0 << 0 << EntryState::Writing;
}

void TestCatalogue::aDraftHasTheStateThatItsFormHad()
{
    QFETCH(int, answered);
    QFETCH(int, asked);
    QFETCH(int, toMend);
    QFETCH(EntryState, state);
    const QUuid id = save(progressed(QStringLiteral("x"), answered, asked, toMend));
    QCOMPARE(entries().size(), 1);
    const CatalogueEntry entry = entries().constFirst();
    QCOMPARE(entry.id(), id);
    QCOMPARE(entry.state, state);
    QCOMPARE(entry.repository, QStringLiteral("octo/pay"));
    QCOMPARE(entry.form, QStringLiteral("Small"));
    QCOMPARE(entry.progress, (DraftProgress{asked < 0 ? 0 : answered, asked, toMend}));
}

void TestCatalogue::whatWasConfirmedIsQueuedAndThenFiled()
{
    const QUuid id = save(progressed(QStringLiteral("x"), 6, 6, 0));
    m_sample->now = m_sample->now.addSecs(10);
    Outbox outbox(m_sample->database, [this] { return m_sample->now; });
    FilingRecord record;
    record.confirmedAt = m_sample->now;
    OutboxEntry request = outbox.add(requestOf(id, QStringLiteral("T")), record).value();
    QCOMPARE(entries().constFirst().state, EntryState::Waiting);
    QVERIFY(!entries().constFirst().offline);
    QCOMPARE(entries().constFirst().request, request.id);
    record.failures = 2;
    record.waitUntil = m_sample->now.addSecs(60);
    QVERIFY(outbox.record(request, record).ok());
    QVERIFY(entries().constFirst().offline);
    record.phase = FilingRecord::Phase::Ask;
    record.question = filingQuestion::cannotTell;
    QVERIFY(outbox.record(request, record).ok());
    QCOMPARE(entries().constFirst().state, EntryState::Asks);
    record.phase = FilingRecord::Phase::Done;
    record.number = 214;
    record.page = QUrl(QStringLiteral("https://github.com/octo/pay/issues/214"));
    QVERIFY(outbox.record(request, record).ok());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().state, EntryState::Filed);
    QCOMPARE(entries().constFirst().issue, 214);
    QCOMPARE(entries().constFirst().page, record.page);
}

void TestCatalogue::aDraftWhoseEditIsQueuedSaysHowFarThatIsAndStaysADraft()
{
    const QUuid id = save(progressed(QStringLiteral("x"), 6, 6, 0));
    m_sample->now = m_sample->now.addSecs(10);
    WriteStore writes(m_sample->database, [this] { return m_sample->now; });
    IssueWrite write;
    write.host = QStringLiteral("github.com");
    write.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    write.number = 214;
    write.wanted.body = QStringLiteral("Another text.");
    write.draft = id.toString(QUuid::WithoutBraces);
    WriteEntry entry = writes.add(write, {}).value();
    // A comment says something else than the draft.
    IssueWrite comment = write;
    comment.kind = WriteKind::Comment;
    comment.text = QStringLiteral("Done.");
    QVERIFY(writes.add(comment, {}).ok());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().state, EntryState::Waiting);
    QCOMPARE(entries().constFirst().draft, id);
    QVERIFY(entries().constFirst().request.isNull()); // It can be gone on with.
    WriteRecord record;
    record.failures = 2;
    record.waitUntil = m_sample->now.addSecs(60);
    QVERIFY(writes.record(entry, record).ok());
    QVERIFY(entries().constFirst().offline);
    record = {};
    record.phase = WriteRecord::Phase::Refused;
    QVERIFY(writes.record(entry, record).ok());
    QCOMPARE(entries().constFirst().state, EntryState::Asks);
    record.phase = WriteRecord::Phase::Done;
    record.page = QUrl(QStringLiteral("https://github.com/octo/pay/issues/214"));
    QVERIFY(writes.record(entry, record).ok());
    QCOMPARE(entries().constFirst().state, EntryState::Filed);
    QCOMPARE(entries().constFirst().issue, 214);
    QCOMPARE(entries().constFirst().page, record.page);
}

void TestCatalogue::whatWasSeenOfAnIssueIsInItsRow()
{
    const QUuid id = save(progressed(QStringLiteral("x"), 6, 6, 0));
    Outbox outbox(m_sample->database, [this] { return m_sample->now; });
    FilingRecord record;
    record.confirmedAt = m_sample->now;
    OutboxEntry request = outbox.add(requestOf(id, QStringLiteral("T")), record).value();
    const FollowStore store(m_sample->database);
    const SeenIssue seen{SeenIssue::Outcome::Ill, QStringLiteral("Denied"), false, m_sample->now.addSecs(60)};
    // Others of that number, and nobody's.
    QVERIFY(store.noteSeen({QStringLiteral("ghe.example"), {QStringLiteral("octo"), QStringLiteral("pay")}, 214}, seen));
    QVERIFY(store.noteSeen({QStringLiteral("github.com"), {QStringLiteral("octo"), QStringLiteral("other")}, 214}, seen));
    QVERIFY(store.noteSeen({QStringLiteral("github.com"), {QStringLiteral("octo"), QStringLiteral("pay")}, 0}, seen));
    QVERIFY(!entries().constFirst().seen);
    record.phase = FilingRecord::Phase::Done;
    record.number = 214;
    record.page = QUrl(QStringLiteral("https://github.com/octo/pay/issues/214"));
    QVERIFY(outbox.record(request, record).ok());
    QVERIFY(!entries().constFirst().seen);
    QVERIFY(store.noteSeen({QStringLiteral("github.com"), {QStringLiteral("Octo"), QStringLiteral("pay")}, 214}, seen));
    QCOMPARE(entries().constFirst().seen, std::optional(seen));
}

void TestCatalogue::aRequestWithoutADraftIsARowOfItsOwn()
{
    Outbox outbox(m_sample->database, [this] { return m_sample->now; });
    FilingRecord record;
    record.confirmedAt = m_sample->now;
    OutboxEntry request = outbox.add(requestOf({}, QStringLiteral("By a command")), record).value();
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().id(), request.id);
    QCOMPARE(entries().constFirst().title, QStringLiteral("By a command"));
    SearchIndex index(m_sample->indexPath());
    QVERIFY(bringUp(index));
    QCOMPARE(index.find(QStringLiteral("zebra")).value(), (QSet<QUuid>{request.id}));
    record.phase = FilingRecord::Phase::Dropped;
    QVERIFY(outbox.record(request, record).ok());
    QVERIFY(entries().isEmpty());
}

void TestCatalogue::aNameIsTheDraftsOwnAndTheIssuesTitleStays()
{
    const Draft draft = progressed(QStringLiteral("x"), 1, 6, 0);
    const QUuid id = save(draft);
    const QString title = entries().constFirst().title;
    QVERIFY(catalogue().rename(id, QStringLiteral("  For\nMonday ")).ok());
    QCOMPARE(entries().constFirst().title, QStringLiteral("For Monday"));
    QCOMPARE(catalogue().nameOf(id).value(), QStringLiteral("For Monday"));
    QCOMPARE(m_sample->store().draft(id).value()->title(), title);
    // What is typed afterwards keeps the name, and counts anew.
    Draft next = *m_sample->store().draft(id).value();
    next.given[1] = QStringLiteral("y");
    next.progress = {6, 6, 0};
    QCOMPARE(save(next), id);
    QCOMPARE(entries().constFirst().title, QStringLiteral("For Monday"));
    QCOMPARE(entries().constFirst().state, EntryState::Ready);
    QVERIFY(catalogue().rename(id, QString()).ok());
    QCOMPARE(entries().constFirst().title, title);
}

void TestCatalogue::whatIsPutOutOfSightIsArchived()
{
    const QUuid id = save(progressed(QStringLiteral("x"), 1, 6, 0));
    QVERIFY(catalogue().setArchived(id, true).ok());
    QCOMPARE(entries().constFirst().state, EntryState::Archived);
    QVERIFY(listedEntries(entries(), {}, {}).isEmpty());
    QVERIFY(catalogue().setArchived(id, false).ok());
    QCOMPARE(entries().constFirst().state, EntryState::Writing);
    QVERIFY(m_sample->store().remove(id).ok());
    QVERIFY(entries().isEmpty());
    QVERIFY(m_sample->store().bringBack(id).ok());
    QCOMPARE(entries().size(), 1);
}

void TestCatalogue::aDuplicateHasTheAnswersAndNoWindow()
{
    const QUuid id = save(progressed(QStringLiteral("same"), 2, 6, 0));
    m_sample->now = m_sample->now.addSecs(60);
    const Result<QUuid> made = catalogue().duplicate(id, QStringLiteral("Another"));
    QVERIFY(made.ok());
    QVERIFY(made.value() != id);
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().constFirst().id(), made.value());
    QCOMPARE(entries().constFirst().title, QStringLiteral("Another"));
    QCOMPARE(entries().constFirst().progress.answered, 2);
    QCOMPARE(answerOf(*m_sample->store().draft(made.value()).value(), "One"), QStringLiteral("same"));
    QVERIFY(!m_sample->store().entry(made.value()).value()->open);
}

void TestCatalogue::whatIsNotThereIsSaid()
{
    const QUuid none = QUuid::createUuid();
    QCOMPARE(catalogue().rename(none, QStringLiteral("x")).error().code, QStringLiteral("draft.unknown"));
    QCOMPARE(catalogue().setArchived(none, true).error().code, QStringLiteral("draft.unknown"));
    QCOMPARE(catalogue().duplicate(none, QStringLiteral("x")).error().code, QStringLiteral("draft.unknown"));
    QVERIFY(entries().isEmpty());
}

void TestCatalogue::aNameOutlivesADamagedDatabase()
{
    const QUuid id = save(progressed(QStringLiteral("x"), 1, 6, 0));
    QVERIFY(catalogue().rename(id, QStringLiteral("Kept")).ok());
    QVERIFY(m_sample->database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).ok());
    // A page of an index: the tables can still be read.
    const qint64 root = m_sample->count("SELECT rootpage FROM sqlite_master WHERE name = 'drafts_by_guide'");
    m_sample->database.reset();
    QFile file(m_sample->file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();
    m_sample->reopen();
    QVERIFY(!m_sample->database->notice().isEmpty());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().title, QStringLiteral("Kept"));
}

void TestCatalogue::filtersCountWhatTheyWouldShow()
{
    QList<CatalogueEntry> all;
    const auto add = [&](const QString &repository, const QString &form, EntryState state) {
        CatalogueEntry entry;
        entry.draft = QUuid::createUuid();
        entry.repository = repository;
        entry.form = form;
        entry.state = state;
        all.append(entry);
    };
    add(QStringLiteral("o/a"), QStringLiteral("F"), EntryState::Writing);
    add(QStringLiteral("o/a"), QStringLiteral("G"), EntryState::Filed);
    add(QStringLiteral("o/b"), QStringLiteral("F"), EntryState::Filed);
    add(QStringLiteral("o/b"), QStringLiteral("F"), EntryState::Archived);
    CatalogueFilter filter;
    QCOMPARE(listedEntries(all, filter, {}), (QList<int>{0, 1, 2}));
    QVERIFY(!filter.isNarrow());
    filter.hiddenRepositories = {QStringLiteral("o/b")};
    QVERIFY(filter.isNarrow());
    QCOMPARE(listedEntries(all, filter, {}), (QList<int>{0, 1}));
    CatalogueCounts counts = countEntries(all, filter, {});
    QCOMPARE(counts.all, 2);
    QCOMPARE(counts.states[size_t(EntryState::Filed)], 1);
    QCOMPARE(counts.states[size_t(EntryState::Archived)], 0);
    // What is hidden says what it would show.
    QCOMPARE(counts.repositories, (CatalogueCounts::Named{{QStringLiteral("o/a"), 2}, {QStringLiteral("o/b"), 1}}));
    filter = {};
    filter.state = EntryState::Archived;
    QCOMPARE(listedEntries(all, filter, {}), (QList<int>{3}));
    counts = countEntries(all, {}, QSet<QUuid>{all.at(2).id()});
    QCOMPARE(counts.all, 1);
    QCOMPARE(counts.repositories.constLast(), (std::pair<QString, int>(QStringLiteral("o/a"), 0)));
    QCOMPARE(listedEntries(all, {}, QSet<QUuid>{all.at(2).id()}), (QList<int>{2}));
}

void TestCatalogue::theOrderIsChosen()
{
    QList<CatalogueEntry> all(3);
    const char *titles[] = {"b", "C", "a"};
    for (int i = 0; i < 3; ++i)
        all[i].title = QLatin1String(titles[i]);
    CatalogueFilter filter;
    QCOMPARE(listedEntries(all, filter, {}), (QList<int>{0, 1, 2}));
    filter.order = CatalogueFilter::Order::Title;
    QCOMPARE(listedEntries(all, filter, {}), (QList<int>{2, 0, 1}));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
