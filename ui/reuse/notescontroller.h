#pragma once

#include "app/reuse/milestonenotes.h"
#include "app/submit/submission.h"

#include <QPointer>

namespace waybill {

class FormSession;
class NotesDialog;

/// Offers notes from the request's milestone where the guide says so, and puts them into the answer.
///
///   answers, repository ─▶ the milestone ─▶ offered ─▶ open() ─▶ its closed issues ─▶ NotesDialog ─▶ one step
class NotesController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Costs nothing before a repository is known.
    NotesController(FormSession &session, Submission &submission, QWidget *parent);

    /// Lets the person go through the notes of the milestone that the request gets now.
    void open();

signals:
    /// To be shown at this field, and what the person takes it up by; empty: no more.
    void offered(int field, const QString &words, const std::function<void()> &take);

private:
    MilestoneNotes known() const;
    void update();
    void insert();

    FormSession &m_session;
    Submission &m_submission;
    QWidget *m_window;
    std::optional<int> m_field; ///< Not looked for yet; -1: the guide names none.
    QString m_offered;
    QPointer<NotesDialog> m_dialog;
};

} // namespace waybill
