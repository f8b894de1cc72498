#include "app/catalogue/searchindex.h"

#include "app/drafts/draftrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SearchIndex)
};

/// Of the file's own form: another one is made anew.
constexpr int version = 1;
// Bounds of what is looked for and read.
constexpr qsizetype mostWords = 16;
constexpr qsizetype mostCharacters = 256;
constexpr qsizetype mostOfText = qsizetype{128} * 1024;
constexpr qsizetype mostOfLine = 400;
constexpr qsizetype beforeHit = 60;

/// As FTS5 wants it (sqlite.org/fts5.html#full_text_query_syntax): each word as a string that something may follow. Empty: no word in it.
QString queryOf(const QString &words)
{
    QStringList terms;
    for (QString word : words.left(mostCharacters).simplified().split(u' ')) {
        word.remove(QChar(0));
        const bool hasLetter = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (hasLetter && terms.size() < mostWords)
            terms.append(u'"' + word.replace(u'"', QLatin1String("\"\"")) + QLatin1String("\"*"));
    }
    return terms.join(u' ');
}

QStringList linesOf(const QJsonValue &answer)
{
    if (answer.isString())
        return answer.toString().split(u'\n');
    QStringList lines;
    for (const QJsonValue &task : answer.toArray())
        lines.append(task[QLatin1String("text")].toString().replace(u'\n', u' '));
    return lines;
}

/// The part of a long line that has the first hit.
QString around(const QString &line)
{
    const qsizetype at = line.indexOf(hitBegin);
    if (line.size() <= mostOfLine || at <= beforeHit)
        return line.left(mostOfLine);
    return QStringLiteral("… ") + line.mid(at - beforeHit, mostOfLine);
}

/// What a person may have typed can hold the marks themselves.
QString withoutMarks(QString text)
{
    return text.remove(hitBegin).remove(hitEnd);
}

} // namespace

/// What is read of an entry: lines of answers, and for each its field's label.
struct SearchIndex::Text
{
    QStringList lines;
    QStringList labels;
    qsizetype size = 0;

    void add(const QString &label, const QString &line)
    {
        if (line.trimmed().isEmpty() || size > mostOfText)
            return;
        lines.append(withoutMarks(line));
        labels.append(QString(label).replace(u'\n', u' '));
        size += line.size();
    }
};

SearchIndex::SearchIndex(QString file) : m_file(std::move(file)) { }

SearchIndex::~SearchIndex()
{
    close();
}

Result<Done> SearchIndex::open()
{
    if (m_damaged)
        discard();
    if (!m_connection.isEmpty())
        return readChanged();
    Result<Done> made = make();
    if (!made && m_damaged) {
        discard();
        made = make();
    }
    if (!made)
        close();
    return made;
}

Result<Done> SearchIndex::make()
{
    QFile file(m_file);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{QStringLiteral("search.unwritable"), Words::tr("The index for the search cannot be made: %1.").arg(file.errorString()),
                     m_file};
    }
    file.close();
    m_connection = QStringLiteral("waybill-search-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    connection.open(); // What is wrong with it, the first statement says.
    Result<QSqlQuery> found = run(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    const int there = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    if (there != 0 && there != version) {
        m_damaged = true;
        return Error{QStringLiteral("search.unwritable"), Words::tr("The index for the search is of another version."), m_file};
    }
    // No drafts hang on it: after a power cut it may be damaged, and is made anew.
    for (const char *statement :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF",
          "CREATE TABLE IF NOT EXISTS entries (key INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, revision INTEGER NOT NULL,"
          " title TEXT NOT NULL)",
          "CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (title, answers, labels UNINDEXED, prefix = '1 2 3',"
          " tokenize = 'unicode61 remove_diacritics 2')",
          "PRAGMA user_version = 1"}) {
        if (const Result<QSqlQuery> ran = run(QLatin1String(statement)); !ran)
            return ran.error();
    }
    m_dataVersion = 0;
    return readChanged();
}

Result<Done> SearchIndex::readKnown()
{
    m_known.clear();
    m_ids.clear();
    m_followed.clear();
    Result<QSqlQuery> found = run(QStringLiteral("SELECT id, key, revision, title FROM entries"));
    if (!found)
        return found.error();
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        const QUuid id = QUuid::fromString(query.value(0).toString());
        m_known.insert(id, {query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toString()});
        m_ids.insert(query.value(1).toLongLong(), id);
    }
    return Done{};
}

Result<Done> SearchIndex::readChanged()
{
    // Another number than before: somebody else wrote (sqlite.org/pragma.html#pragma_data_version).
    Result<QSqlQuery> found = run(QStringLiteral("PRAGMA data_version"));
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    const qint64 now = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return std::exchange(m_dataVersion, now) == now ? Result<Done>(Done{}) : readKnown();
}

void SearchIndex::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

void SearchIndex::discard()
{
    close();
    m_known.clear();
    m_ids.clear();
    m_followed.clear();
    m_damaged = false;
    for (const QLatin1String part : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")})
        QFile::remove(m_file + part);
}

Result<QSqlQuery> SearchIndex::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool fine = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    fine = fine && query.exec();
    if (fine)
        return query;
    // SQLITE_ERROR, SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html): a table is missing, or is not as it was made.
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    m_damaged = m_damaged || code == 1 || code == 11 || code == 26;
    return Error{QStringLiteral("search.unwritable"),
                 Words::tr("The index for the search cannot be read or written: %1.").arg(query.lastError().databaseText()), m_file};
}

Result<int> SearchIndex::follow(const std::shared_ptr<Database> &database, const QList<CatalogueEntry> &entries, int most)
{
    Result<Done> done = open();
    if (!done)
        return done.error();
    // Called for a few texts at a time: going through all entries each time would take the square of their number.
    if (m_followed.isEmpty() || !m_followed.isSharedWith(entries))
        compare(entries);
    if (m_stale.isEmpty() && m_gone.isEmpty())
        return 0;
    if (const Result<QSqlQuery> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    for (qsizetype i = 0; done && i < m_gone.size(); ++i)
        done = drop(m_gone.at(i));
    const qsizetype left = std::max<qsizetype>(0, m_stale.size() - most);
    for (qsizetype i = m_stale.size(); done && i-- > left;) {
        const CatalogueEntry &entry = entries.at(m_stale.at(i));
        const Result<Text> text = textOf(database, entry);
        done = text ? drop(entry.id()) : Result<Done>(text.error());
        done = done ? put(entry, text.value()) : done;
    }
    if (done) {
        if (const Result<QSqlQuery> ended = run(QStringLiteral("COMMIT")); !ended)
            done = ended.error();
    }
    if (done) {
        m_gone.clear();
        m_stale.resize(left);
        return int(left);
    }
    QSqlDatabase::database(m_connection, false).rollback();
    if (const Result<Done> read = m_damaged ? done : readKnown(); !read)
        return read.error();
    return done.error();
}

/// What is to be put into the index, the first entry last, and what is to go.
void SearchIndex::compare(const QList<CatalogueEntry> &entries)
{
    m_followed = entries;
    m_stale.clear();
    QSet<QUuid> there;
    for (qsizetype i = entries.size(); i-- > 0;) {
        const CatalogueEntry &entry = entries.at(i);
        there.insert(entry.id());
        const auto known = m_known.constFind(entry.id());
        if (known == m_known.cend() || known->revision != entry.revision || known->title != entry.title)
            m_stale.append(i);
    }
    m_gone.clear();
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (!there.contains(known.key()))
            m_gone.append(known.key());
    }
}

Result<Done> SearchIndex::put(const CatalogueEntry &entry, const Text &text)
{
    const QString title = withoutMarks(entry.title.isNull() ? QStringLiteral("") : entry.title);
    const Result<QSqlQuery> named =
        run(QStringLiteral("INSERT INTO entries (id, revision, title) VALUES (?, ?, ?)"), {idText(entry.id()), entry.revision, title});
    if (!named)
        return named.error();
    const Result<QSqlQuery> kept = run(QStringLiteral("INSERT INTO texts (rowid, title, answers, labels) VALUES (?, ?, ?, ?)"),
                                       {named.value().lastInsertId(), title, text.lines.join(u'\n'), text.labels.join(u'\n')});
    if (!kept)
        return kept.error();
    const qint64 key = named.value().lastInsertId().toLongLong();
    m_known.insert(entry.id(), {key, entry.revision, entry.title});
    m_ids.insert(key, entry.id());
    return Done{};
}

Result<Done> SearchIndex::drop(const QUuid &id)
{
    const auto known = m_known.constFind(id);
    if (known == m_known.cend())
        return Done{};
    m_ids.remove(known->key);
    m_known.erase(known);
    for (const char *statement :
         {"DELETE FROM texts WHERE rowid = (SELECT key FROM entries WHERE id = ?)", "DELETE FROM entries WHERE id = ?"}) {
        if (const Result<QSqlQuery> ran = run(QLatin1String(statement), {idText(id)}); !ran)
            return ran.error();
    }
    return Done{};
}

Result<SearchIndex::Text> SearchIndex::textOf(const std::shared_ptr<Database> &database, const CatalogueEntry &entry)
{
    Text text;
    if (entry.draft.isNull()) {
        const Result<std::optional<OutboxEntry>> request = Outbox(database, {}).entry(entry.request);
        if (!request)
            return request.error();
        for (const QString &line : request.value() ? request.value()->request.issue.body.split(u'\n') : QStringList())
            text.add({}, line);
        return text;
    }
    Result<QSqlQuery> found =
        database->run(QStringLiteral("SELECT template, guide, CAST(content AS BLOB) FROM drafts WHERE id = ?"), {idText(entry.draft)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return text;
    const QHash<QString, QString> labels = labelsOf(database, entry.draft, query.value(0).toByteArray() + query.value(1).toByteArray());
    const QJsonObject answers = answersOf(objectOf(query.value(2)));
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        for (const QString &line : linesOf(each.value()))
            text.add(labels.value(each.key(), each.key()), line);
    }
    return text;
}

QHash<QString, QString> SearchIndex::labelsOf(const std::shared_ptr<Database> &database, const QUuid &draft, const QByteArray &form)
{
    const auto known = m_labels.constFind(form);
    if (known != m_labels.cend())
        return *known;
    QHash<QString, QString> labels;
    // One that cannot be read any more is found all the same.
    const Result<std::optional<Draft>> read = DraftStore(database, {}).draft(draft);
    for (const Field &field : read &&read.value() ? read.value()->form.definition->fields : QList<Field>())
        labels.insert(field.id, field.label);
    m_labels.insert(form, labels);
    return labels;
}

Result<QSet<QUuid>> SearchIndex::find(const QString &words)
{
    QSet<QUuid> ids;
    if (const Result<Done> opened = open(); !opened)
        return opened.error();
    const QString query = queryOf(words);
    if (query.isEmpty())
        return ids;
    // Their keys alone: reading the id of each takes as long as finding it.
    ids.reserve(m_ids.size());
    Result<QSqlQuery> found = run(QStringLiteral("SELECT rowid FROM texts WHERE texts MATCH ?"), {query});
    if (!found)
        return found.error();
    for (QSqlQuery row = std::move(found).value(); row.next();) {
        if (const auto id = m_ids.constFind(row.value(0).toLongLong()); id != m_ids.cend())
            ids.insert(*id);
    }
    return ids;
}

Result<QHash<QUuid, SearchHit>> SearchIndex::hits(const QString &words, const QList<QUuid> &ids)
{
    QHash<QUuid, SearchHit> hits;
    if (ids.isEmpty())
        return hits;
    if (const Result<Done> opened = open(); !opened)
        return opened.error();
    const QString query = queryOf(words);
    QStringList keys;
    for (const QUuid &id : ids) {
        if (const auto known = m_known.constFind(id); known != m_known.cend())
            keys.append(QString::number(known->key));
    }
    if (query.isEmpty() || keys.isEmpty())
        return hits;
    // All at once: each question by itself has FTS5 put together again what begins with the words. The plus keeps it from asking so.
    Result<QSqlQuery> found =
        run(QStringLiteral("SELECT rowid, highlight(texts, 0, char(2), char(3)), highlight(texts, 1, char(2), char(3)),"
                           " labels FROM texts WHERE texts MATCH ? AND +rowid IN (%1)")
                .arg(keys.join(u',')),
            {query});
    if (!found)
        return found.error();
    for (QSqlQuery row = std::move(found).value(); row.next();) {
        SearchHit hit{row.value(1).toString(), {}, {}};
        const QStringList lines = row.value(2).toString().split(u'\n');
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [](const QString &each) { return each.contains(hitBegin); });
        if (line != lines.cend()) {
            hit.label = row.value(3).toString().split(u'\n').value(line - lines.cbegin());
            hit.line = around(*line);
        }
        hits.insert(m_ids.value(row.value(0).toLongLong()), hit);
    }
    return hits;
}

} // namespace waybill
