#pragma once

#include "app/drafts/draft.h"
#include "app/drafts/draftlock.h"
#include "app/session/visitedfields.h"
#include "app/submit/submission.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace waybill {

/// Keeps the open form as a draft while it is written.
///
///   answers, target, contract ─▶ a tenth of a second ─┐
///   focus, the end of window or session ──────────────┴▶ state ─▶ Autosave
///
/// A key costs the start of a timer, and a state the sharing of what the form holds.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Services &services, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// The open form, as far as it is kept. `view` and `target` are asked whenever a state is taken.
    struct Source
    {
        FormSession *session = nullptr;
        Submission *submission = nullptr;
        VisitedFields *visited = nullptr;
        std::function<DraftView()> view;
        std::function<Target()> target;
    };
    /// Keeps another form from now on; the one before stays on the disk and is in no window any more. `draft` is the one that it goes on
    /// with; one without an id begins with the first answer.
    void follow(const Source &source, const Draft &draft);

    /// The draft of the open form, as it is now; its id is null until something was answered.
    Draft current() const;
    void setKept(const QList<KeptAnswer> &kept);
    /// The issue that the open form changes; null: none.
    const IssueBasePtr &edits() const { return m_edits; }
    /// It is as it is in this base now. Nothing is kept anew for that.
    void rebase(const IssueBasePtr &edits) { m_edits = edits; }
    /// It was filed with these answers. What was answered since stays a draft; else the next answer begins another one.
    void settle(const QList<Value> &sent, qint64 issue, const QUrl &page);

    /// Hands over what is not yet, without waiting.
    void keep();
    /// The same, and waits for the disk; false: it could not be written.
    bool flush();

signals:
    /// Everything that was handed over is on the disk.
    void saved();
    /// It takes longer than anybody would think.
    void late();
    void troubled(const waybill::Error &error);
    /// Another program wrote the same draft: this window goes on with a second one.
    void forked();
    /// Somebody wants to see this window: he asked for its draft elsewhere.
    void called();
    /// See Database::notice.
    void noticed(const QString &notice);

private:
    void onChanged();
    /// The draft of the open form is this one from now on.
    void become(const QUuid &id, qint64 revision);
    void onSaved(const QUuid &asked, const SavedDraft &draft);

    Services &m_services;
    const bool m_off; ///< WAYBILL_AUTOSAVE=0: nothing is kept, so that it can be measured what keeping costs.
    Source m_source;
    QPointer<FormSession> m_session;
    QPointer<Submission> m_submission;
    QPointer<VisitedFields> m_visited;
    QUuid m_id;
    std::unique_ptr<DraftLock> m_lock; ///< Of m_id.
    qint64 m_revision = 0;
    QDateTime m_createdAt;
    QList<KeptAnswer> m_kept;
    IssueBasePtr m_edits;
    QUrl m_copyOf;
    mutable std::optional<int> m_wrong; ///< Fields with an error, as long as no problem is another.
    bool m_dirty = false;
    bool m_resting = false; ///< The draft is as it was restored, and the window is being built.
    QTimer m_timer;
    QTimer m_lateTimer;
    QFileSystemWatcher m_calls;
};

} // namespace waybill
