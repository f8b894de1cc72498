#include "app/follow/followstore.h"

#include "app/follow/verification.h"
#include "app/store/recordjson.h"

#include <QSqlQuery>

namespace waybill {

namespace {

constexpr Names<4> resultWords = wordsOf("open", "done", "failed", "not-applicable");
constexpr Names<6> outcomeWords = wordsOf("open", "at-work", "stuck", "well", "ill", "closed");
constexpr Names<4> verifiedWords = wordsOf("not-known", "no", "failed", "yes");
constexpr int mostSeen = 10'000;
/// Milliseconds. A look that comes to the disk out of its turn is seconds older than the one before it; one that is so much older is newer,
/// and the computer's clock was wrong before.
constexpr qint64 clockSetBack = 600'000;

template <typename Json, typename Check>
void passCheck(Json &json, Check &check)
{
    json.field("field", check.field);
    json.field("text", check.seen.text);
    json.field("result", check.seen.result, resultWords);
    json.field("who", check.seen.who);
    json.field("when", check.seen.when);
    json.field("evidence", check.seen.evidence);
    json.field("explanation", check.seen.explanation);
}

QString written(const QList<KeptCheck> &checks)
{
    QJsonArray list;
    for (const KeptCheck &check : checks) {
        JsonWriter json;
        passCheck(json, check);
        list.append(QJsonDocument::fromJson(json.text().toUtf8()).object());
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<KeptCheck> readChecks(const QString &text)
{
    QList<KeptCheck> checks;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        JsonReader json(one.toObject());
        KeptCheck check;
        passCheck(json, check);
        if (json.fine())
            checks.append(check);
    }
    return checks;
}

template <typename Json, typename Seen>
void passSeen(Json &json, Seen &seen)
{
    json.field("outcome", seen.outcome, outcomeWords);
    json.field("mark", seen.mark);
    json.field("open", seen.open);
}

} // namespace

Result<Done> FollowStore::keepChecks(const IssuePlace &issue, const QList<KeptCheck> &checks, const QDateTime &now) const
{
    const Result<QSqlQuery> kept = checks.isEmpty()
        ? m_database->run(QStringLiteral("DELETE FROM verifications WHERE issue = ?"), {issue.key()})
        : m_database->run(QStringLiteral("INSERT OR REPLACE INTO verifications (issue, checks, changed_at) VALUES (?, ?, ?)"),
                          {issue.key(), written(checks), now.toMSecsSinceEpoch()});
    return kept ? Result<Done>(Done{}) : kept.error();
}

Result<QList<KeptCheck>> FollowStore::keptChecks(const IssuePlace &issue) const
{
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT checks FROM verifications WHERE issue = ?"), {issue.key()});
    if (!found)
        return found.error();
    QSqlQuery query = std::move(found).value();
    return query.next() ? readChecks(query.value(0).toString()) : QList<KeptCheck>();
}

Result<Done> FollowStore::noteSeen(const IssuePlace &issue, const SeenIssue &seen) const
{
    JsonWriter json;
    passSeen(json, seen);
    if (seen.toVerify)
        json.field("to-verify", true);
    if (seen.verified != VerifiedAs::NotKnown)
        json.field("verified", seen.verified, verifiedWords);
    // What this look leaves out stays as it was.
    const Result<QSqlQuery> noted =
        m_database->run(QStringLiteral("INSERT INTO seen_issues (issue, seen, seen_at) VALUES (?, ?, ?) ON CONFLICT (issue) DO UPDATE"
                                       " SET seen = CASE WHEN json_valid(seen) THEN json_patch(seen, excluded.seen) ELSE excluded.seen END,"
                                       " seen_at = excluded.seen_at WHERE excluded.seen_at >= seen_at OR excluded.seen_at < seen_at - ?"),
                        {issue.key(), json.text(), seen.at.toMSecsSinceEpoch(), clockSetBack});
    if (!noted)
        return noted.error();
    const Result<QSqlQuery> trimmed = m_database->run(
        QStringLiteral("DELETE FROM seen_issues WHERE seen_at < (SELECT seen_at FROM seen_issues ORDER BY seen_at DESC LIMIT 1 OFFSET ?)"),
        {mostSeen});
    return trimmed ? Result<Done>(Done{}) : trimmed.error();
}

Result<Done> FollowStore::noteVerified(const IssuePlace &issue, VerifiedAs verified) const
{
    const Result<QSqlQuery> noted = m_database->run(
        QStringLiteral("UPDATE seen_issues SET seen = json_set(seen, '$.verified', ?) WHERE issue = ? AND json_valid(seen)"),
        {QString(verifiedWords.at(size_t(verified))), issue.key()});
    return noted ? Result<Done>(Done{}) : noted.error();
}

Result<QHash<QString, SeenIssue>> FollowStore::seenIssues() const
{
    Result<QSqlQuery> found = m_database->run(QStringLiteral("SELECT issue, seen, seen_at FROM seen_issues"));
    if (!found)
        return found.error();
    QHash<QString, SeenIssue> all;
    for (QSqlQuery query = std::move(found).value(); query.next();) {
        JsonReader json(query.value(1).toString());
        SeenIssue seen;
        passSeen(json, seen);
        json.optional("to-verify", seen.toVerify);
        if (json.has("verified"))
            json.field("verified", seen.verified, verifiedWords);
        seen.at = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
        if (json.fine())
            all.insert(query.value(0).toString(), seen);
    }
    return all;
}

} // namespace waybill
