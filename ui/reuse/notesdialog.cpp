#include "ui/reuse/notesdialog.h"

#include "app/base/printable.h"
#include "ui/look/style.h"
#include "ui/parts/givinglist.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

constexpr int notesHeight = 340; ///< Design pixels.

} // namespace

NotesDialog::NotesDialog(QWidget *parent)
    : PanelDialog(700, parent),
      m_list(new GivingList(notesHeight, this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_insert(new QPushButton(this))
{
    setObjectName(QStringLiteral("notesdialog"));
    body().setSpacing(designLength(font(), 8));
    prepareList(m_list, tr("Notes"));
    m_list->setObjectName(QStringLiteral("notes"));
    m_list->setTabKeyNavigation(false);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_state->setObjectName(QStringLiteral("state"));
    body().addWidget(m_list, 1);
    body().addWidget(m_state);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_insert);
    m_insert->setObjectName(QStringLiteral("insert"));
    m_insert->setProperty(primaryProperty, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_insert, &QPushButton::clicked, this, &NotesDialog::insertWanted);
    connect(m_list, &QListWidget::itemChanged, this, &NotesDialog::showState);
}

void NotesDialog::setNotes(const MilestoneNotes &notes)
{
    m_known = notes;
    setHeading(tr("Notes from milestone %1").arg(printable(notes.milestone.title, 60)));
    setLead(tr("What is ticked becomes a list in the answer, as one step that can be undone. F2 words a line anew, Space leaves it out."));
    for (const MilestoneNote &note : notes.list) {
        const bool there =
            std::any_of(m_rows.cbegin(), m_rows.cend(), [&note](const MilestoneNote &row) { return row.number == note.number; });
        if (!there)
            addRow(note);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showState();
    fit(false);
}

void NotesDialog::addRow(const MilestoneNote &note)
{
    m_rows.append(note);
    auto *item = new QListWidgetItem(note.title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
    item->setCheckState(note.wanted ? Qt::Checked : Qt::Unchecked);
    const QString kind = note.pullRequest ? tr("pull request") : tr("issue");
    item->setToolTip(QStringLiteral("#%1 · %2 · %3").arg(QString::number(note.number), kind, note.author));
    // All that the line will have, as one.
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, #%2, %3").arg(note.title, QString::number(note.number), note.author));
    m_list->addItem(item);
}

QList<MilestoneNote> NotesDialog::notes() const
{
    QList<MilestoneNote> notes = m_rows;
    for (int i = 0; i < notes.size(); ++i) {
        notes[i].title = m_list->item(i)->text().simplified();
        notes[i].wanted = m_list->item(i)->checkState() == Qt::Checked && !notes.at(i).title.isEmpty();
    }
    return notes;
}

void NotesDialog::showState()
{
    const QList<MilestoneNote> all = notes();
    const auto wanted = int(std::count_if(all.cbegin(), all.cend(), [](const MilestoneNote &note) { return note.wanted; }));
    m_insert->setText(tr("Put in %n note(s)", nullptr, wanted));
    m_insert->setEnabled(wanted > 0);
    QStringList said;
    if (!m_known.read)
        said += m_known.error.code.isEmpty() ? tr("It is being read…") : m_known.error.text();
    else if (all.isEmpty())
        said += tr("Nothing in this milestone is closed.");
    if (m_known.read && m_known.milestone.closedIssues > all.size())
        said += tr("These are the newest; %n more are closed.", nullptr, int(m_known.milestone.closedIssues - all.size()));
    said += m_known.age;
    said.removeAll(QString());
    m_state->setTone(!m_known.read && !m_known.error.code.isEmpty() ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    m_state->setText(said.join(u' '));
}

void NotesDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Enter in the list puts in what is ticked; while a line is worded, it is the line's.
void NotesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_list->hasFocus() && m_insert->isEnabled())
        emit insertWanted();
    else
        PanelDialog::keyPressEvent(event);
}

} // namespace waybill
