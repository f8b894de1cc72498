#include "app/catalogue/cataloguereader.h"
#include "tests/app/catalogue/cataloguesample.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>

using namespace waybill;
using namespace waybill::test;

namespace {

QString wordAt(const SearchHit &hit)
{
    const qsizetype begin = hit.line.indexOf(hitBegin);
    return hit.line.mid(begin + 1, hit.line.indexOf(hitEnd) - begin - 1);
}

} // namespace

/// What the search of the start page finds, and the thread that reads for it.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<CatalogueSample>(); }
    void cleanup() { m_sample.reset(); }

    void wordsAreFoundInTitlesAndAnswers_data();
    void wordsAreFoundInTitlesAndAnswers();
    void theLineIsShownWithItsLabelAndItsMarks();
    void theIndexFollowsWhatIsWritten();
    void whatAnotherProgramPutInIsFoundUnderItsOwnId();
    void anIndexThatIsMissingOrDamagedIsMadeAnew_data();
    void anIndexThatIsMissingOrDamagedIsMadeAnew();
    void hostileWordsFindNothingAndBreakNothing_data();
    void hostileWordsFindNothingAndBreakNothing();
    void theIndexIsReadableForItsOwnerAlone();
    void theReaderReadsOnAThreadAndTellsWhatItFound();
    void whatWasReadAheadIsToldOnce();
    void aSearchRightAfterAStartKnowsWhatIsNew();
    void whereThereIsNoDatabaseNoneIsMade();
    void aDamagedDatabaseIsSaidAndNotTouched();

private:
    Catalogue catalogue() const { return m_sample->catalogue(); }
    QList<CatalogueEntry> entries() const { return m_sample->entries(); }
    QUuid save(const Draft &draft) { return m_sample->save(draft); }
    bool bringUp(SearchIndex &index) const
    {
        const Result<int> left = index.follow(m_sample->database, entries(), 1000);
        return left && left.value() == 0;
    }

    QString indexPath() const { return m_sample->indexPath(); }

    std::unique_ptr<CatalogueSample> m_sample;
};

void TestSearchIndex::wordsAreFoundInTitlesAndAnswers_data()
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

void TestSearchIndex::wordsAreFoundInTitlesAndAnswers()
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

void TestSearchIndex::theLineIsShownWithItsLabelAndItsMarks()
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

void TestSearchIndex::theIndexFollowsWhatIsWritten()
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
    // The same list again, as the thread hands it over: what is left of it.
    const QList<CatalogueEntry> listed = entries();
    QCOMPARE(index.follow(m_sample->database, listed, 1).value(), 1);
    QCOMPARE(index.find(QStringLiteral("many")).value().size(), 4);
    QCOMPARE(index.follow(m_sample->database, listed, 1).value(), 0);
    QCOMPARE(index.find(QStringLiteral("many")).value().size(), 5);
    QCOMPARE(index.follow(m_sample->database, listed, 1).value(), 0);
}

void TestSearchIndex::whatAnotherProgramPutInIsFoundUnderItsOwnId()
{
    const QUuid first = save(progressed(QStringLiteral("first"), 1, 6, 0));
    SearchIndex index(indexPath());
    SearchIndex other(indexPath());
    QVERIFY(bringUp(index) && bringUp(other));
    QVERIFY(m_sample->store().remove(first).ok());
    const QUuid second = save(progressed(QStringLiteral("second"), 1, 6, 0));
    // SQLite gives it the key that the first one had.
    QVERIFY(bringUp(other));
    QCOMPARE(index.find(QStringLiteral("second")).value(), QSet<QUuid>{second});
    QVERIFY(index.find(QStringLiteral("first")).value().isEmpty());
}

void TestSearchIndex::anIndexThatIsMissingOrDamagedIsMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *row : {"missing", "no database", "another version", "a table is missing", "pages are wrong"})
        QTest::newRow(row) << QString::fromLatin1(row);
}

void TestSearchIndex::anIndexThatIsMissingOrDamagedIsMadeAnew()
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

void TestSearchIndex::hostileWordsFindNothingAndBreakNothing_data()
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

void TestSearchIndex::hostileWordsFindNothingAndBreakNothing()
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

void TestSearchIndex::theIndexIsReadableForItsOwnerAlone()
{
    save(progressed(QStringLiteral("secret"), 1, 6, 0));
    SearchIndex index(indexPath());
    QVERIFY(bringUp(index));
    for (const char *part : {"", "-wal"})
        QVERIFY(!(QFile::permissions(indexPath() + QLatin1String(part)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSearchIndex::theReaderReadsOnAThreadAndTellsWhatItFound()
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
    const auto wordOfLast = [&] { return wordAt(looked.constLast().at(1).value<QHash<QUuid, SearchHit>>().value(id)); };
    // Where, of those that a list begins with, comes by itself, and what was found came before it.
    QTRY_VERIFY(!looked.isEmpty() && looked.constLast().at(0).toString() == QLatin1String("needle"));
    QCOMPARE(wordOfLast(), QStringLiteral("needle"));
    looked.clear();
    reader.look(QStringLiteral("needle"), {id});
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(wordOfLast(), QStringLiteral("needle"));
}

void TestSearchIndex::whatWasReadAheadIsToldOnce()
{
    save(progressed(QStringLiteral("one"), 1, 6, 0));
    CatalogueReader reader(m_sample->folder->path(), [] { return noon; });
    QSignalSpy read(&reader, &CatalogueReader::entriesRead);
    reader.readAhead();
    reader.read();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.takeFirst().constFirst().value<QList<CatalogueEntry>>().size(), 1);
    // What is asked for again is read again.
    save(progressed(QStringLiteral("two"), 1, 6, 0));
    reader.read();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().value<QList<CatalogueEntry>>().size(), 2);
}

void TestSearchIndex::aSearchRightAfterAStartKnowsWhatIsNew()
{
    const QUuid id = save(progressed(QStringLiteral("needle"), 1, 6, 0));
    CatalogueReader reader(m_sample->folder->path(), [] { return noon; });
    QSignalSpy found(&reader, &CatalogueReader::found);
    QSignalSpy indexed(&reader, &CatalogueReader::indexed);
    reader.readAhead();
    reader.read();
    reader.find(QStringLiteral("needle"));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().at(1).value<QSet<QUuid>>(), QSet<QUuid>{id});
    QCOMPARE(indexed.size(), 1);
}

void TestSearchIndex::whereThereIsNoDatabaseNoneIsMade()
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

void TestSearchIndex::aDamagedDatabaseIsSaidAndNotTouched()
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

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
