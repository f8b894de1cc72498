#include "app/drafts/draftstore.h"

#include "app/drafts/draftrecord.h"
#include "app/drafts/draftrows.h"
#include "app/drafts/draftstates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlQuery>

#include <array>
#include <utility>

namespace waybill {

namespace {

struct DraftStoreText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DraftStore)
};

constexpr int deletedDays = 30;
constexpr int filedDays = 180;
constexpr qint64 stateSpacing = qint64{60} * 1000; ///< Milliseconds.

/// Qt writes a null text as NULL.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant orNull(const QByteArray &hash)
{
    return hash.isEmpty() ? QVariant() : QVariant(hash);
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// SHA-256. A draft is written several times a second, with the very same template and guide: which of them was hashed last is known by
/// where it stands, and the copy that is held here keeps that its own.
QByteArray hashOf(const QByteArray &text)
{
    struct Known
    {
        QByteArray text;
        QByteArray hash;
    };
    thread_local std::array<Known, 2> known;
    for (const Known &one : known) {
        if (one.text.constData() == text.constData() && one.text.size() == text.size())
            return one.hash;
    }
    known[0] = std::exchange(known[1], {text, QCryptographicHash::hash(text, QCryptographicHash::Sha256)});
    return known[1].hash;
}

/// Whether an answer is gone, or half of a text is.
bool losesMuch(const QJsonObject &before, const QJsonObject &after)
{
    for (auto each = before.begin(); each != before.end(); ++each) {
        const QJsonValue now = after.value(each.key());
        if (now.isUndefined() || now.toString().size() < each.value().toString().size() / 2)
            return true;
    }
    return false;
}

} // namespace

DraftStore::DraftStore(std::shared_ptr<Database> database, Clock clock) : m_database(std::move(database)), m_clock(std::move(clock)) { }

Result<SavedDraft> DraftStore::save(const Draft &draft, Keep keep)
{
    SavedDraft saved;
    const Result<Done> done = m_database->inTransaction([&]() -> Result<Done> {
        const Result<std::optional<Row>> before = row(draft.id);
        if (!before)
            return before.error();
        const std::optional<Row> &known = before.value();
        const bool follows = !known || known->revision == draft.revision;
        if (known && follows) {
            saved = {draft.id, draft.revision + 1};
            const Result<Done> updated = update(draft, *known, keep);
            return updated ? noteProgress(draft.id, draft.progress) : updated;
        }
        // What says the same is no second draft: a write whose answer was lost, or one that somebody else made alike.
        if (known && !known->settled && answersOf(known->content) == answersJson(*draft.form.definition, draft.given)) {
            saved = {draft.id, known->revision};
            return Done{};
        }
        const Result<SavedDraft> inserted = known ? insert(draft, QUuid::createUuid(), draft.id) : insert(draft, draft.id, QUuid());
        if (!inserted)
            return inserted.error();
        saved = inserted.value();
        return noteProgress(saved.id, draft.progress);
    });
    if (!done)
        return done.error();
    return saved;
}

Result<SavedDraft> DraftStore::insert(const Draft &draft, const QUuid &id, const QUuid &copyOf)
{
    const Result<Texts> texts = keepTexts(draft.form);
    if (!texts)
        return texts.error();
    const QDateTime created = draft.createdAt.isValid() ? draft.createdAt : m_clock();
    const Result<QSqlQuery> inserted = m_database->run(
        QStringLiteral(
            "INSERT INTO drafts (title, form, repository, content, is_open, changed_at, id, revision, origin, built_in, template,"
            " guide, copy_of, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"),
        columnsOf(draft, {})
            + QVariantList{idText(id), orEmpty(draft.form.origin), draft.form.builtIn, texts.value().markdown, orNull(texts.value().guide),
                           copyOf.isNull() ? QVariant() : QVariant(idText(copyOf)), created.toMSecsSinceEpoch()});
    if (!inserted)
        return inserted.error();
    return SavedDraft{id, 1};
}

/// In the order in which insert and update name them.
QVariantList DraftStore::columnsOf(const Draft &draft, const QDateTime &changedAt) const
{
    const QDateTime now = m_clock();
    return {orEmpty(draft.title()),
            orEmpty(draft.form.definition->name),
            orEmpty(draft.repository()),
            compact(draftJson(draft, now)),
            draft.open,
            (changedAt.isValid() ? changedAt : now).toMSecsSinceEpoch()};
}

Result<Done> DraftStore::update(const Draft &draft, const Row &before, Keep keep)
{
    const QJsonObject answers = answersJson(*draft.form.definition, draft.given);
    const bool same = answersOf(before.content) == answers;
    if (const Result<Done> kept = same ? Result<Done>(Done{}) : keepState(draft.id, before, answers, keep); !kept)
        return kept;
    const Result<Texts> texts = keepTexts(draft.form);
    if (!texts)
        return texts.error();
    return change(QStringLiteral("title = ?, form = ?, repository = ?, content = ?, is_open = ?, changed_at = ?, origin = ?, built_in = ?,"
                                 " template = ?, guide = ?"),
                  columnsOf(draft, same ? before.changedAt : QDateTime())
                      + QVariantList{orEmpty(draft.form.origin), draft.form.builtIn, texts.value().markdown, orNull(texts.value().guide)},
                  draft.id);
}

Result<Done> DraftStore::noteProgress(const QUuid &id, const DraftProgress &progress)
{
    if (progress.asked < 0)
        return Done{};
    const Result<QSqlQuery> noted = m_database->run(
        QStringLiteral("INSERT INTO draft_rows (draft, answered, asked, to_mend) VALUES (?, ?, ?, ?) ON CONFLICT (draft) DO UPDATE SET"
                       " answered = excluded.answered, asked = excluded.asked, to_mend = excluded.to_mend"),
        {idText(id), progress.answered, progress.asked, progress.toMend});
    if (!noted)
        return noted.error();
    return Done{};
}

Result<Done> DraftStore::change(const QString &assignments, const QVariantList &values, const QUuid &id)
{
    const Result<QSqlQuery> changed = m_database->run(
        QStringLiteral("UPDATE drafts SET %1, revision = revision + 1 WHERE id = ?").arg(assignments), values + QVariantList{idText(id)});
    if (!changed)
        return changed.error();
    if (changed.value().numRowsAffected() == 1)
        return Done{};
    return Error{QStringLiteral("draft.unknown"), DraftStoreText::tr("There is no draft %1.").arg(idText(id)), {}};
}

Result<Done> DraftStore::keepState(const QUuid &id, const Row &before, const QJsonObject &now, Keep keep)
{
    const QJsonObject answers = answersOf(before.content);
    if (answers.isEmpty())
        return Done{};
    Result<QSqlQuery> found =
        m_database->run(QStringLiteral("SELECT id, at, bytes FROM draft_states WHERE draft = ? ORDER BY at, id"), {idText(id)});
    if (!found)
        return found.error();
    QList<StateStamp> states;
    for (QSqlQuery query = std::move(found).value(); query.next();)
        states.append({query.value(0).toLongLong(), at(query.value(1)), query.value(2).toLongLong()});
    const bool due = states.isEmpty() || qAbs(states.constLast().at.msecsTo(before.changedAt)) >= stateSpacing;
    if (keep == Keep::WhenDue && !due && !losesMuch(answers, now))
        return Done{};
    const QString content = compact({{QStringLiteral("answers"), answers}, {QStringLiteral("guide"), before.content.value(u"guide")}});
    const Result<QSqlQuery> kept = m_database->run(
        QStringLiteral("INSERT INTO draft_states (draft, at, template, guide, content, bytes) VALUES (?, ?, ?, ?, ?, ?)"),
        {idText(id), before.changedAt.toMSecsSinceEpoch(), before.texts.markdown, orNull(before.texts.guide), content, content.size()});
    if (!kept)
        return kept.error();
    states.append({kept.value().lastInsertId().toLongLong(), before.changedAt, content.size()});
    for (const qint64 state : statesToDrop(states, m_clock())) {
        if (const Result<QSqlQuery> gone = m_database->run(QStringLiteral("DELETE FROM draft_states WHERE id = ?"), {state}); !gone)
            return gone.error();
    }
    return Done{};
}

Result<DraftStore::Texts> DraftStore::keepTexts(const LoadedForm &form)
{
    if (!m_sources || m_layout != form.layout) {
        const Result<FormSources> sources = sourcesOf(form);
        if (!sources)
            return sources.error();
        m_layout = form.layout;
        m_sources = sources.value();
    }
    const Result<QByteArray> markdown = keepText(m_sources->markdown);
    const Result<QByteArray> guide = markdown ? keepText(m_sources->guide) : markdown;
    if (!guide)
        return guide.error();
    return Texts{markdown.value(), guide.value()};
}

Result<QByteArray> DraftStore::keepText(const QByteArray &text)
{
    if (text.isEmpty())
        return QByteArray();
    const QByteArray hash = hashOf(text);
    Result<QSqlQuery> known = m_database->run(QStringLiteral("SELECT 1 FROM texts WHERE hash = ?"), {hash});
    if (!known)
        return known.error();
    // Nearly always: packing it anew is most of what keeping a draft costs.
    if (known.value().next())
        return hash;
    const Result<QSqlQuery> kept =
        m_database->run(QStringLiteral("INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)"), {hash, qCompress(text)});
    if (!kept)
        return kept.error();
    return hash;
}

Result<Done> DraftStore::leave(const QUuid &id)
{
    const Result<QSqlQuery> left = m_database->run(QStringLiteral("UPDATE drafts SET is_open = 0 WHERE id = ?"), {idText(id)});
    if (!left)
        return left.error();
    return Done{};
}

Result<Done> DraftStore::remove(const QUuid &id)
{
    return change(QStringLiteral("deleted_at = ?, is_open = 0"), {m_clock().toMSecsSinceEpoch()}, id);
}

Result<Done> DraftStore::bringBack(const QUuid &id)
{
    return change(QStringLiteral("deleted_at = NULL"), {}, id);
}

Result<Done> DraftStore::archive(const QUuid &id, qint64 issue, const QUrl &page)
{
    return change(QStringLiteral("issue = ?, page = ?, is_open = 0"), {issue, page.toString(QUrl::FullyEncoded)}, id);
}

Result<Done> DraftStore::tidy()
{
    return m_database->inTransaction([this]() -> Result<Done> {
        const Result<QSqlQuery> old =
            m_database->run(QStringLiteral("DELETE FROM drafts WHERE deleted_at < ? OR (issue IS NOT NULL AND changed_at < ?)"),
                            {m_clock().addDays(-deletedDays).toMSecsSinceEpoch(), m_clock().addDays(-filedDays).toMSecsSinceEpoch()});
        if (!old)
            return old.error();
        const Result<QSqlQuery> unnamed =
            m_database->run(QStringLiteral("DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM drafts WHERE template = hash OR guide = hash)"
                                           " AND NOT EXISTS (SELECT 1 FROM draft_states WHERE template = hash OR guide = hash)"));
        if (!unnamed)
            return unnamed.error();
        return Done{};
    });
}

} // namespace waybill
