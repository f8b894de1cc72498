#include "ui/reuse/notescontroller.h"

#include "app/base/printable.h"
#include "app/reuse/goingback.h"
#include "app/session/formsession.h"
#include "ui/reuse/notesdialog.h"

namespace waybill {

NotesController::NotesController(FormSession &session, Submission &submission, QWidget *parent)
    : QObject(parent), m_session(session), m_submission(submission), m_window(parent->window())
{
    connect(&submission, &Submission::repositoryChanged, this, &NotesController::update);
    connect(&submission, &Submission::targetChanged, this, &NotesController::update);
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (change.answers)
            update();
    });
}

MilestoneNotes NotesController::known() const
{
    return milestoneNotes(m_submission.repository(), m_session.model().snapshot(), m_submission.target());
}

void NotesController::update()
{
    if (!m_submission.repository())
        return;
    if (!m_field)
        m_field = notesFieldOf(m_session.form());
    if (*m_field < 0)
        return;
    const MilestoneNotes notes = known();
    const Milestone &milestone = notes.milestone;
    const QString words = milestone.closedIssues > 0
        ? tr("Notes from milestone %1 (%n closed)…", nullptr, milestone.closedIssues).arg(printable(milestone.title, 60))
        : QString();
    if (words != std::exchange(m_offered, words))
        emit offered(*m_field, words, [this] { open(); });
    if (m_dialog)
        m_dialog->setNotes(notes);
}

void NotesController::open()
{
    if (m_dialog)
        return m_dialog->raise();
    const MilestoneNotes notes = known();
    if (notes.milestone.number == 0)
        return;
    m_dialog = new NotesDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &NotesDialog::insertWanted, this, &NotesController::insert);
    m_dialog->setNotes(notes);
    m_dialog->open();
    m_submission.ask({milestoneNotesLookup(notes.milestone)});
}

void NotesController::insert()
{
    const QString text = milestoneNotesText(m_dialog->notes());
    m_dialog->close();
    FormModel &model = m_session.model();
    model.finishTyping();
    model.setValue(*m_field, withNotes(textOf(model.value(*m_field)), text));
}

} // namespace waybill
