#pragma once

#include "app/base/clock.h"
#include "app/drafts/draft.h"
#include "app/store/database.h"

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace waybill {

/// Drafts in the form's database. Every change is one transaction; none is ever overwritten that its writer did not know. A draft that is
/// deleted stays for a month and can be brought back.
class DraftStore
{
public:
    DraftStore(std::shared_ptr<Database> database, Clock clock);

    /// Writes a draft. When somebody else changed it since (its revision is another than the one that this state follows), both stay: this
    /// one becomes a second draft under an id of its own. The state that it replaces joins the earlier ones, once a minute, and whenever
    /// an answer goes or loses half of its text (`Keep::Always`: whatever is replaced).
    enum class Keep { WhenDue, Always };
    Result<SavedDraft> save(const Draft &draft, Keep keep = Keep::WhenDue);
    /// It is in no window any more.
    Result<Done> leave(const QUuid &id);

    /// The newest first, deleted ones among them.
    Result<QList<DraftEntry>> entries() const;
    Result<std::optional<DraftEntry>> entry(const QUuid &id) const;
    /// No value: there is none. draft.broken: its texts cannot be read any more.
    Result<std::optional<Draft>> draft(const QUuid &id) const;
    /// The newest of those that a window showed last.
    Result<QList<QUuid>> openDrafts() const;

    /// The newest of those that change the same issue as `issue` names and are neither saved to it nor deleted.
    Result<std::optional<EditDraft>> editOf(const IssueBase &issue) const;

    /// Earlier states, the newest first.
    Result<QList<DraftState>> states(const QUuid &id) const;
    /// One of them: the form that it was in, and its answers. The rest is that of the draft.
    Result<std::optional<Draft>> state(qint64 id) const;

    Result<Done> remove(const QUuid &id);
    Result<Done> bringBack(const QUuid &id);
    /// It became this issue; it stays to be looked up as long as what the outbox has filed.
    Result<Done> archive(const QUuid &id, qint64 issue, const QUrl &page);
    /// Takes away what was deleted a month or filed half a year ago, and texts that nothing names.
    Result<Done> tidy();

private:
    struct Texts;
    struct Row;
    Result<std::optional<Row>> row(const QUuid &id) const;
    Result<SavedDraft> insert(const Draft &draft, const QUuid &id, const QUuid &copyOf);
    Result<Done> update(const Draft &draft, const Row &before, Keep keep);
    Result<Done> noteProgress(const QUuid &id, const DraftProgress &progress);
    Result<Done> keepState(const QUuid &id, const Row &before, const QJsonObject &now, Keep keep);
    Result<Texts> keepTexts(const LoadedForm &form);
    Result<QByteArray> keepText(const QByteArray &text);
    Result<QByteArray> text(const QByteArray &hash) const;
    Result<LoadedForm> form(const Texts &texts, const QString &origin, bool builtIn) const;
    Result<Done> change(const QString &assignments, const QVariantList &values, const QUuid &id);
    QVariantList columnsOf(const Draft &draft, const QDateTime &changedAt) const;

    std::shared_ptr<Database> m_database;
    Clock m_clock;
    BodyLayoutPtr m_layout;               ///< Of the form that was saved last,
    std::optional<FormSources> m_sources; ///< and what it was made of: working that out takes longer than the rest.
};

} // namespace waybill
