#include "app/drafts/draftrecord.h"
#include "app/drafts/draftrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

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
                          " is_open, created_at, changed_at, deleted_at, issue, page, rowid FROM drafts ");
}

/// A text that many rows have in common, made once for those that follow each other.
class RepeatedText
{
public:
    QString of(const QByteArray &utf8)
    {
        if (utf8 != m_utf8) {
            m_utf8 = utf8;
            m_text = QString::fromUtf8(utf8);
        }
        return m_text;
    }

private:
    QByteArray m_utf8;
    QString m_text;
};

/// Reads entries one after another.
class EntryReader
{
public:
    DraftEntry read(const QSqlQuery &query)
    {
        DraftEntry entry;
        entry.id = QUuid::fromString(QUtf8StringView(query.value(0).toByteArray()));
        entry.revision = query.value(1).toLongLong();
        entry.title = m_title.of(query.value(2).toByteArray());
        entry.form = m_form.of(query.value(3).toByteArray());
        entry.repository = m_repository.of(query.value(4).toByteArray());
        if (const QVariant copyOf = query.value(5); !copyOf.isNull())
            entry.copyOf = QUuid::fromString(copyOf.toString());
        entry.open = query.value(6).toBool();
        entry.createdAt = at(query.value(7));
        entry.changedAt = at(query.value(8));
        entry.deletedAt = at(query.value(9));
        entry.issue = query.value(10).toLongLong();
        if (const QVariant page = query.value(11); !page.isNull())
            entry.page = QUrl::fromEncoded(page.toString().toUtf8());
        return entry;
    }

private:
    RepeatedText m_title;
    RepeatedText m_form;
    RepeatedText m_repository;
};

/// Puts those that were changed at the same moment in order: the one that was put in last comes first. `rows`: their places in the table.
void sortWithinMoments(QList<DraftEntry> &entries, const QList<qint64> &rows)
{
    for (qsizetype first = 0; first < entries.size();) {
        qsizetype end = first + 1;
        while (end < entries.size() && entries.at(end).changedAt == entries.at(first).changedAt)
            ++end;
        if (end - first > 1) {
            QList<qsizetype> order(end - first);
            std::iota(order.begin(), order.end(), first);
            std::sort(order.begin(), order.end(), [&rows](qsizetype one, qsizetype other) { return rows.at(one) > rows.at(other); });
            QList<DraftEntry> sorted;
            sorted.reserve(order.size());
            for (const qsizetype each : std::as_const(order))
                sorted.append(std::move(entries[each]));
            std::move(sorted.begin(), sorted.end(), entries.begin() + first);
        }
        first = end;
    }
}

} // namespace

Result<std::optional<DraftStore::Row>> DraftStore::row(const QUuid &id) const
{
    Result<QSqlQuery> found =
        m_database->run(QStringLiteral("SELECT revision, template, guide, origin, built_in, CAST(content AS BLOB), created_at, changed_at,"
                                       " deleted_at IS NOT NULL OR issue IS NOT NULL, is_open FROM drafts WHERE id = ?"),
                        {idText(id)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    if (!query.next())
        return std::optional<Row>();
    const QByteArray content = query.value(5).toByteArray();
    const QJsonDocument json = QJsonDocument::fromJson(content);
    return std::optional(Row{query.value(0).toLongLong(),
                             {query.value(1).toByteArray(), query.value(2).toByteArray()},
                             query.value(3).toString(),
                             query.value(4).toBool(),
                             json.object(),
                             !content.isEmpty() && !json.isObject(),
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
    // As the index gives them. It does not go by rowid, and SQLite would copy every row, past its cache into a file, to sort by both.
    Result<QSqlQuery> found = m_database->run(entryColumns() + QStringLiteral("ORDER BY changed_at DESC"));
    if (!found)
        return found.error();
    QList<DraftEntry> entries;
    QList<qint64> rows;
    EntryReader reader;
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        entries.append(reader.read(query));
        rows.append(query.value(12).toLongLong());
    }
    sortWithinMoments(entries, rows);
    return entries;
}

Result<std::optional<DraftEntry>> DraftStore::entry(const QUuid &id) const
{
    Result<QSqlQuery> found = m_database->run(entryColumns() + QStringLiteral("WHERE id = ?"), {idText(id)});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    return query.next() ? std::optional(EntryReader().read(query)) : std::nullopt;
}

Result<std::optional<Draft>> DraftStore::draft(const QUuid &id) const
{
    const Result<std::optional<Row>> found = row(id);
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<Draft>();
    const Row &row = *found.value();
    // Taken for one without answers, it would be written over with that.
    if (row.broken) {
        return Error{QStringLiteral("draft.broken"),
                     DraftStoreText::tr("The answers of this draft are damaged. To go back to its newest earlier state, run waybill drafts "
                                        "restore %1.")
                         .arg(idText(id)),
                     {}};
    }
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

Result<std::optional<EditDraft>> DraftStore::editOf(const IssueBase &issue) const
{
    // Edits are few among the drafts: what is none is passed over where it lies.
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT id, CAST(content AS BLOB) FROM drafts WHERE deleted_at IS NULL AND"
                                                             " issue IS NULL AND instr(content, '\"edits\":') > 0"
                                                             " ORDER BY changed_at DESC, rowid DESC"));
    if (!found)
        return found.error();
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        const IssueBasePtr edits = issueBaseFromJson(objectOf(query.value(1)).value(QLatin1String("edits")).toObject());
        if (edits && sameIssue(*edits, issue))
            return std::optional(EditDraft{QUuid::fromString(query.value(0).toString()), edits});
    }
    return std::optional<EditDraft>();
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
    Result<QSqlQuery> found = m_database->run(
        QStringLiteral("SELECT id, at, CAST(content AS BLOB) FROM draft_states WHERE draft = ? ORDER BY at DESC, id DESC"), {idText(id)});
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
        QStringLiteral("SELECT draft, s.at, s.template, s.guide, CAST(s.content AS BLOB), origin, built_in, revision FROM draft_states AS s"
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
    const QJsonObject content = objectOf(query.value(4));
    draft.form.guideChoice = content.value(u"guide").toString();
    draft.given = answersFromJson(*draft.form.definition, answersOf(content));
    return std::optional(draft);
}

} // namespace waybill
