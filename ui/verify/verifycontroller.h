#pragma once

#include "app/follow/followstore.h"
#include "app/submit/openedissue.h"
#include "app/submit/pastdeliveries.h"
#include "app/submit/submission.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class VerifyDialog;

/// What stands between the window and looking at what was delivered: finds the issue that is verified, asks for the results, and queues
/// what is to be written: the ticks, the one comment, and where the workflow opened the issue, that it is a sub-issue of the request.
///
///   action, row, page after filing ─▶ deliveries ─▶ the request, its form ─▶ (its follow-up) ─▶ VerifyDialog ─▶ IssueWriter
///                                                                                                 ▲  │
///                                                                                    FollowStore ─┘  └─▶ Autosave::note
class VerifyController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Clock clock;
        QWidget *window;
        QAction *action;
    };
    explicit VerifyController(Dependencies dependencies);
    ~VerifyController() override;

    /// Another form is open.
    void setForm(Submission &submission) { m_submission = &submission; }
    /// Verifies the request of this number in this repository ("owner/name"); 0 and empty: what is delivered now in the chosen one.
    void start(qint64 number = 0, const QString &repository = {});

signals:
    /// Something to know, in a sentence.
    void told(const QString &sentence);

private:
    void found(const RepositoryName &repository, qint64 number, const PastDeliveries &known);
    void openRequest(const RepositoryName &repository, const PastDelivery &delivery);
    void openFollowUp(const OpenedIssue &request, const PastDelivery &delivery);
    void show(const OpenedIssue &request, const Issue &issue, const PastDelivery &delivery);
    /// Results that are not sent yet are kept, so that neither a closed dialog nor the end of the program loses one.
    void keep(const QList<KeptCheck> &checks);
    IssuePlace place() const;
    void keepNow();
    void send();
    void noteVerified(const CheckCounts &counts);
    void follow(const QUuid &id);

    Dependencies m_dependencies;
    QPointer<Submission> m_submission;
    QPointer<VerifyDialog> m_dialog;
    std::unique_ptr<QObject> m_reading; ///< What is read for the next dialog hangs on it.
    OpenedIssue m_request;
    Issue m_issue;       ///< That is verified.
    qint64 m_parent = 0; ///< Number of the request, where another issue is verified.
    QSet<QUuid> m_sent;  ///< On their way.
    QTimer m_keeping;
    bool m_noted = false; ///< Something that is not kept yet.
};

} // namespace waybill
