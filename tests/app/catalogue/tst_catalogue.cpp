#include "app/catalogue/cataloguereader.h"
#include "app/catalogue/listing.h"
#include "tests/app/drafts/draftsample.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>

using namespace waybill;
using namespace waybill::test;

namespace {

Draft progressed(const QString &one, int answered, int asked, int toMend)
{
    Draft draft = sampleDraft(one);
    draft.progress = {answered, asked, toMend};
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    return draft;
}

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

QString wordAt(const SearchHit &hit)
{
    const qsizetype begin = hit.line.indexOf(hitBegin);
    return hit.line.mid(begin + 1, hit.line.indexOf(hitEnd) - begin - 1);
}

} // namespace

/// What the start page lists, and what its search finds.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<SampleStore>(); }
    void cleanup() { m_sample.reset(); }

    void aDraftHasTheStateThatItsFormHad_data();
    void aDraftHasTheStateThatItsFormHad();
    void whatWasConfirmedIsQueuedAndThenFiled();
    void aRequestWithoutADraftIsARowOfItsOwn();
    void aNameIsTheDraftsOwnAndTheIssuesTitleStays();
    void whatIsPutOutOfSightIsArchived();
    void aDuplicateHasTheAnswersAndNoWindow();
    void whatIsNotThereIsSaid();
    void aNameOutlivesADamagedDatabase();
    void filtersCountWhatTheyWouldShow();
    void theOrderIsChosen();

    void wordsAreFoundInTitlesAndAnswers_data();
    void wordsAreFoundInTitlesAndAnswers();
    void theLineIsShownWithItsLabelAndItsMarks();
    void theIndexFollowsWhatIsWritten();
    void anIndexThatIsMissingOrDamagedIsMadeAnew_data();
    void anIndexThatIsMissingOrDamagedIsMadeAnew();
    void hostileWordsFindNothingAndBreakNothing_data();
    void hostileWordsFindNothingAndBreakNothing();
    void theIndexIsReadableForItsOwnerAlone();
    void theReaderReadsOnAThreadAndTellsWhatItFound();
    void whereThereIsNoDatabaseNoneIsMade();
    void aDamagedDatabaseIsSaidAndNotTouched();

private:
    Catalogue catalogue() const
    {
        return Catalogue(m_sample->database, [this] { return m_sample->now; });
    }
    QList<CatalogueEntry> entries() const
    {
        const Result<QList<CatalogueEntry>> read = catalogue().entries();
        return read ? read.value() : QList<CatalogueEntry>();
    }
    QUuid save(const Draft &draft)
    {
        m_sample->now = m_sample->now.addSecs(1);
        return m_sample->store().save(draft).value().id;
    }
    QString indexPath() const { return m_sample->folder->filePath(QStringLiteral("search.db")); }
    bool bringUp(SearchIndex &index) const
    {
        const Result<int> left = index.follow(m_sample->database, entries(), 1000);
        return left && left.value() == 0;
    }

    std::unique_ptr<SampleStore> m_sample;
};

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

void TestCatalogue::aRequestWithoutADraftIsARowOfItsOwn()
{
    Outbox outbox(m_sample->database, [this] { return m_sample->now; });
    FilingRecord record;
    record.confirmedAt = m_sample->now;
    OutboxEntry request = outbox.add(requestOf({}, QStringLiteral("By a command")), record).value();
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().constFirst().id(), request.id);
    QCOMPARE(entries().constFirst().title, QStringLiteral("By a command"));
    SearchIndex index(indexPath());
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

void TestCatalogue::wordsAreFoundInTitlesAndAnswers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("there");
    QTest::newRow("a word") << QStringLiteral("session") << true;
    QTest::newRow("its beginning") << QStringLiteral("sess") << true;
    QTest::newRow("another case") << QStringLiteral("SESSION") << true;
    QTest::newRow("without its accent") << QStringLiteral("cafe") << true;
    QTest::newRow("a version") << QStringLiteral("v2.13.2") << true;
    QTest::newRow("a part of a version") << QStringLiteral("v2.13") << true;
    QTest::newRow("two words of two lines") << QStringLiteral("cafe session") << true;
    QTest::newRow("another script") << QStringLiteral("الجلسة") << true;
    QTest::newRow("one word that is not there") << QStringLiteral("session zebra") << false;
    QTest::newRow("another version") << QStringLiteral("v2.14") << false;
    QTest::newRow("a label is no answer") << QStringLiteral("Two") << false;
    QTest::newRow("nothing") << QStringLiteral("  ") << false;
}

void TestCatalogue::wordsAreFoundInTitlesAndAnswers()
{
    QFETCH(QString, words);
    QFETCH(bool, there);
    Draft draft = progressed(QStringLiteral("Café v2.13.2"), 1, 6, 0);
    draft.given[fieldOf(*draft.form.definition, "Notes")] = QStringLiteral("First line\nNew session store, الجلسة");
    const QUuid id = save(draft);
    save(progressed(QStringLiteral("something else"), 1, 6, 0));
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    const Result<QSet<QUuid>> found = index.find(words);
    QVERIFY(found.ok());
    QCOMPARE(found.value(), there ? QSet<QUuid>{id} : QSet<QUuid>());
}

void TestCatalogue::theLineIsShownWithItsLabelAndItsMarks()
{
    Draft draft = progressed(QStringLiteral("one"), 1, 6, 0);
    draft.given[fieldOf(*draft.form.definition, "Notes")] =
        QString(QStringLiteral("First line\n") + QStringLiteral("long ").repeated(200) + QStringLiteral("New Session \x02store"));
    const QUuid id = save(draft);
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    const SearchHit hit = index.hits(QStringLiteral("session"), {id, QUuid::createUuid()}).value().value(id);
    QCOMPARE(hit.label, QStringLiteral("Notes"));
    QCOMPARE(wordAt(hit), QStringLiteral("Session"));
    QCOMPARE(hit.line.count(hitBegin), 1);
    QVERIFY(hit.line.size() < 500);
    QVERIFY(catalogue().rename(id, QStringLiteral("Our session")).ok());
    QVERIFY(bringUp(index));
    const SearchHit title = index.hits(QStringLiteral("our"), {id}).value().value(id);
    QCOMPARE(title.title, QString(hitBegin + QStringLiteral("Our") + hitEnd + QStringLiteral(" session")));
    QVERIFY(title.line.isEmpty());
}

void TestCatalogue::theIndexFollowsWhatIsWritten()
{
    Draft draft = progressed(QStringLiteral("before"), 1, 6, 0);
    const QUuid id = save(draft);
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    draft = *m_sample->store().draft(id).value();
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("after");
    save(draft);
    QVERIFY(bringUp(index));
    QVERIFY(index.find(QStringLiteral("before")).value().isEmpty());
    QCOMPARE(index.find(QStringLiteral("after")).value().size(), 1);
    QVERIFY(m_sample->store().remove(id).ok());
    QVERIFY(bringUp(index));
    QVERIFY(index.find(QStringLiteral("after")).value().isEmpty());
    // Some at a time.
    for (int i = 0; i < 5; ++i)
        save(progressed(QStringLiteral("many"), 1, 6, 0));
    QCOMPARE(index.follow(m_sample->database, entries(), 3).value(), 2);
    QCOMPARE(index.find(QStringLiteral("many")).value().size(), 3);
    QCOMPARE(index.follow(m_sample->database, entries(), 3).value(), 0);
    QCOMPARE(index.find(QStringLiteral("many")).value().size(), 5);
}

void TestCatalogue::anIndexThatIsMissingOrDamagedIsMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *row : {"missing", "no database", "another version", "a table is missing", "pages are wrong"})
        QTest::newRow(row) << QString::fromLatin1(row);
}

void TestCatalogue::anIndexThatIsMissingOrDamagedIsMadeAnew()
{
    QFETCH(QString, damage);
    for (int i = 0; i < 40; ++i)
        save(progressed(QStringLiteral("word %1").arg(i), 1, 6, 0));
    {
        SearchIndex index(indexPath());
        QVERIFY(bringUp(index));
    }
    if (damage == u"missing") {
        QVERIFY(QFile::remove(indexPath()));
    } else if (damage == u"no database" || damage == u"pages are wrong") {
        QFile file(indexPath());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(damage == u"no database" ? 0 : 4096));
        file.write(QByteArray(file.size() - file.pos(), 'x'));
    } else {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(indexPath());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(damage == u"another version" ? QStringLiteral("PRAGMA user_version = 9")
                                                            : QStringLiteral("DROP TABLE texts_data")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    SearchIndex index(indexPath());
    // The first look may be the one that finds it out.
    for (int i = 0; i < 2 && !(bringUp(index) && index.find(QStringLiteral("word")).ok()); ++i) { }
    QVERIFY(bringUp(index));
    QCOMPARE(index.find(QStringLiteral("word")).value().size(), 40);
    QCOMPARE(index.hits(QStringLiteral("word"), {entries().constFirst().id()}).value().size(), 1);
}

void TestCatalogue::hostileWordsFindNothingAndBreakNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a quote") << QStringLiteral("\"zz");
    QTest::newRow("operators") << QStringLiteral("NOT zz OR NEAR(");
    QTest::newRow("a column") << QStringLiteral("labels:zz");
    QTest::newRow("signs alone") << QStringLiteral("-- * ^ \"\" ( )");
    QTest::newRow("a null") << QString(QStringLiteral("z") + QChar(0) + QStringLiteral("z"));
    QTest::newRow("very long") << QStringLiteral("zz ").repeated(100000);
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
}

void TestCatalogue::hostileWordsFindNothingAndBreakNothing()
{
    QFETCH(QString, words);
    save(progressed(QStringLiteral("ordinary"), 1, 6, 0));
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    const Result<QSet<QUuid>> found = index.find(words);
    QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text()));
    QVERIFY(found.value().isEmpty());
    QVERIFY(index.hits(words, {entries().constFirst().id()}).ok());
    QCOMPARE(index.find(QStringLiteral("ordinary")).value().size(), 1);
}

void TestCatalogue::theIndexIsReadableForItsOwnerAlone()
{
    save(progressed(QStringLiteral("secret"), 1, 6, 0));
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    for (const char *part : {"", "-wal"})
        QVERIFY(!(QFile::permissions(indexPath() + QLatin1String(part)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestCatalogue::theReaderReadsOnAThreadAndTellsWhatItFound()
{
    const QUuid id = save(progressed(QStringLiteral("needle"), 1, 6, 0));
    for (int i = 0; i < 150; ++i)
        save(progressed(QStringLiteral("hay"), 1, 6, 0));
    CatalogueReader reader(m_sample->folder->path(), [] { return noon; });
    QSignalSpy read(&reader, &CatalogueReader::entriesRead);
    QSignalSpy indexed(&reader, &CatalogueReader::indexed);
    QSignalSpy found(&reader, &CatalogueReader::found);
    QSignalSpy looked(&reader, &CatalogueReader::looked);
    reader.read();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).value<QList<CatalogueEntry>>().size(), 151);
    QTRY_VERIFY(!indexed.isEmpty() && indexed.constLast().at(0).toInt() == 0);
    reader.find(QStringLiteral("need"));
    reader.find(QStringLiteral("needle"));
    QTRY_VERIFY(!found.isEmpty() && found.constLast().at(0).toString() == QLatin1String("needle"));
    QCOMPARE(found.constLast().at(1).value<QSet<QUuid>>(), QSet<QUuid>{id});
    reader.look(QStringLiteral("needle"), {id});
    QTRY_COMPARE(looked.size(), 1);
    const auto hits = looked.at(0).at(1).value<QHash<QUuid, SearchHit>>();
    QCOMPARE(wordAt(hits.value(id)), QStringLiteral("needle"));
}

void TestCatalogue::whereThereIsNoDatabaseNoneIsMade()
{
    const QTemporaryDir folder;
    CatalogueReader reader(folder.path(), [] { return noon; });
    QSignalSpy read(&reader, &CatalogueReader::entriesRead);
    QSignalSpy found(&reader, &CatalogueReader::found);
    reader.read();
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(read.at(0).at(0).value<QList<CatalogueEntry>>().isEmpty());
    reader.find(QStringLiteral("x"));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCatalogue::aDamagedDatabaseIsSaidAndNotTouched()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("waybill.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CatalogueReader reader(folder.path(), [] { return noon; });
    QSignalSpy failed(&reader, &CatalogueReader::failed);
    reader.read();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, QStringLiteral("database.damaged"));
    QCOMPARE(QFileInfo(file).size(), 8192);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
