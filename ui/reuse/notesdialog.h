#pragma once

#include "app/reuse/milestonenotes.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class GivingList;
class Paragraph;

/// The closed issues and pull requests of a milestone, as lines of notes: each can be left out and worded anew. Nothing changes before the
/// person says so.
class NotesDialog : public PanelDialog
{
    Q_OBJECT

public:
    explicit NotesDialog(QWidget *parent);

    /// What is known by now. Of a line that is there, words and tick stay.
    void setNotes(const MilestoneNotes &notes);
    /// As they are to be put in, in the order of the list.
    QList<MilestoneNote> notes() const;

signals:
    /// The lines that are ticked are wanted.
    void insertWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const MilestoneNote &note);
    void showState();

    MilestoneNotes m_known;
    QList<MilestoneNote> m_rows; ///< By row, as they were read.
    GivingList *m_list;
    Paragraph *m_state;
    QPushButton *m_insert;
};

} // namespace waybill
