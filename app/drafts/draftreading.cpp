#include "app/drafts/draftrecord.h"
#include "app/drafts/draftrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace waybill {

namespace {

struct DraftStoreText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DraftStore)
};

/// Texts as the bytes that they lie there as: turning them into UTF-16 is what reading a long list takes longest for, in SQLite more than
/// in Qt.
QString entryColumns()
{
    return QStringLiteral("SELECT CAST(id AS BLOB), revision, CAST(title AS BLOB), CAST(form AS BLOB), CAST(repository AS BLOB), copy_of,"
                          " is_open, created_at, changed_at, deleted_at, issue, page FROM drafts ");
}

DraftEntry entryOf(const QSqlQuery &query)
{
    DraftEntry entry;
    const auto textAt = [&query](int column) { return QString::fromUtf8(query.value(column).toByteArray()); };
    entry.id = QUuid::fromString(QUtf8StringView(query.value(0).toByteArray()));
    entry.revision = query.value(1).toLongLong();
    entry.title = textAt(2);
    entry.form = textAt(3);
    entry.repository = textAt(4);
    entry.copyOf = QUuid::fromString(query.value(5).toString());
    entry.open = query.value(6).toBool();
    entry.createdAt = at(query.value(7));
    entry.changedAt = at(query.value(8));
    entry.deletedAt = at(query.value(9));
    entry.issue = query.value(10).toLongLong();
    entry.page = QUrl::fromEncoded(query.value(11).toString().toUtf8());
    return entry;
}

} // namespace

Result<std::optional<DraftStore::Row>> DraftStore::row(const QUuid &id) const
{
    Result<QSqlQuery> found =
        m_database->run(QStringLiteral("SELECT revision, template, guide, origin, built_in, content, created_at, changed_at,"
                                       " deleted_at IS NOT NULL OR issue IS NOT NULL, is_open FROM drafts WHERE id = ?"),
                        {idText(id)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return std::optional<Row>();
    return std::optional(Row{query.value(0).toLongLong(),
                             {query.value(1).toByteArray(), query.value(2).toByteArray()},
                             query.value(3).toString(),
                             query.value(4).toBool(),
                             objectOf(query.value(5)),
                             at(query.value(6)),
                             at(query.value(7)),
                             query.value(8).toBool(),
                             query.value(9).toBool()});
}

Result<QByteArray> DraftStore::text(const QByteArray &hash) const
{
    if (hash.isEmpty())
        return QByteArray();
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT text FROM texts WHERE hash = ?"), {hash});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    const QByteArray text = query.next() ? qUncompress(query.value(0).toByteArray()) : QByteArray();
    if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) == hash)
        return text;
    return Error{QStringLiteral("draft.broken"), DraftStoreText::tr("The template of this draft cannot be read any more."), {}};
}

Result<LoadedForm> DraftStore::form(const Texts &texts, const QString &origin, bool builtIn) const
{
    const Result<QByteArray> markdown = text(texts.markdown);
    const Result<QByteArray> guide = markdown ? text(texts.guide) : markdown;
    if (!guide)
        return guide.error();
    return formOfSources({markdown.value(), guide.value()}, origin, builtIn);
}

Result<QList<DraftEntry>> DraftStore::entries() const
{
    Result<QSqlQuery> found = m_database->run(entryColumns() + QStringLiteral("ORDER BY changed_at DESC, rowid DESC"));
    if (!found)
        return found.error();
    QList<DraftEntry> entries;
    for (QSqlQuery query = std::move(found).value(); query.next();)
        entries.append(entryOf(query));
    return entries;
}

Result<std::optional<DraftEntry>> DraftStore::entry(const QUuid &id) const
{
    Result<QSqlQuery> found = m_database->run(entryColumns() + QStringLiteral("WHERE id = ?"), {idText(id)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    return query.next() ? std::optional(entryOf(query)) : std::nullopt;
}

Result<std::optional<Draft>> DraftStore::draft(const QUuid &id) const
{
    const Result<std::optional<Row>> found = row(id);
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<Draft>();
    const Row &row = *found.value();
    const Result<LoadedForm> form = this->form(row.texts, row.origin, row.builtIn);
    if (!form)
        return form.error();
    Draft draft;
    draft.id = id;
    draft.revision = row.revision;
    draft.form = form.value();
    draft.open = row.open;
    draft.createdAt = row.createdAt;
    draft.changedAt = row.changedAt;
    readDraftJson(row.content, draft);
    return std::optional(draft);
}

Result<QList<QUuid>> DraftStore::openDrafts() const
{
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT id FROM drafts WHERE is_open = 1 AND deleted_at IS NULL AND issue IS"
                                                             " NULL ORDER BY changed_at DESC, rowid DESC"));
    if (!found)
        return found.error();
    QList<QUuid> ids;
    for (QSqlQuery query = std::move(found).value(); query.next();)
        ids.append(QUuid::fromString(query.value(0).toString()));
    return ids;
}

namespace {

QStringList keysThatDiffer(const QJsonObject &one, const QJsonObject &other)
{
    QStringList keys = one.keys() + other.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return one.value(key) == other.value(key); });
    return keys;
}

} // namespace

Result<QList<DraftState>> DraftStore::states(const QUuid &id) const
{
    Result<QSqlQuery> found =
        m_database->run(QStringLiteral("SELECT id, at, content FROM draft_states WHERE draft = ? ORDER BY at DESC, id DESC"), {idText(id)});
    if (!found)
        return found.error();
    QList<DraftState> states;
    QJsonObject after;
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        const QJsonObject answers = answersOf(objectOf(query.value(2)));
        if (!states.isEmpty())
            states.last().changed = keysThatDiffer(answers, after);
        states.append({query.value(0).toLongLong(), at(query.value(1))});
        after = answers;
    }
    return states;
}

Result<std::optional<Draft>> DraftStore::state(qint64 id) const
{
    Result<QSqlQuery> found = m_database->run(
        QStringLiteral("SELECT draft, s.at, s.template, s.guide, s.content, origin, built_in, revision FROM draft_states AS s"
                       " JOIN drafts ON drafts.id = draft WHERE s.id = ?"),
        {id});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return std::optional<Draft>();
    const Result<LoadedForm> form =
        this->form({query.value(2).toByteArray(), query.value(3).toByteArray()}, query.value(5).toString(), query.value(6).toBool());
    if (!form)
        return form.error();
    Draft draft;
    draft.id = QUuid::fromString(query.value(0).toString());
    draft.revision = query.value(7).toLongLong();
    draft.form = form.value();
    draft.changedAt = at(query.value(1));
    draft.given = answersFromJson(*draft.form.definition, answersOf(objectOf(query.value(4))));
    return std::optional(draft);
}

} // namespace waybill
