#include "ui/drafts/draftlist.h"

#include "app/outbox/filingview.h"
#include "ui/look/style.h"
#include "ui/parts/givinglist.h"
#include "ui/parts/twolines.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int listHeight = 360;
/// Rows of a list that is made whole; those beyond are found by the command.
constexpr qsizetype mostRows = 1000;

} // namespace

DraftList::DraftList(Clock clock, QWidget *parent)
    : PanelDialog(640, parent),
      m_clock(std::move(clock)),
      m_list(new GivingList(listHeight, this)),
      m_error(new Paragraph(12.5, Paragraph::Tone::Error, this)),
      m_delete(new QPushButton(this)),
      m_compare(new QPushButton(tr("Compare"), this)),
      m_open(new QPushButton(tr("Open"), this))
{
    setObjectName(QStringLiteral("drafts"));
    setHeading(tr("Drafts"));
    prepareList(m_list, tr("Drafts"));
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    body().addWidget(m_list, 1);
    body().addWidget(m_error);
    m_error->hide();
    auto *close = new QPushButton(tr("Close"), this);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_open->setObjectName(QStringLiteral("open"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Hold this draft against the open form, field by field"));
    m_compare->setAccessibleDescription(m_compare->toolTip());
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit compareRequested(chosen()->entry.id, chosen()->entry.title);
    });
    buttons().addWidget(m_delete);
    buttons().addWidget(m_compare);
    buttons().addStretch(1);
    buttons().addWidget(close);
    buttons().addWidget(m_open);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftList::updateButtons);
    const auto open = [this] {
        if (chosen() && m_open->isEnabled())
            emit openRequested(chosen()->entry.id);
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (!chosen())
            return;
        if (chosen()->place == DraftPlace::Deleted)
            emit bringBackRequested(chosen()->entry.id);
        else
            emit deleteRequested(chosen()->entry.id);
    });
    updateButtons();
}

void DraftList::setDrafts(const QList<PlacedDraft> &drafts, const QUuid &open)
{
    const QUuid before = chosen() ? chosen()->entry.id : QUuid();
    m_current = open;
    m_drafts = drafts.first(std::min(drafts.size(), mostRows));
    setLead(drafts.isEmpty() ? tr("There are no drafts yet. What you type is kept by itself.")
                             : tr("Everything that was begun. What was deleted can be brought back for a month."));
    m_list->clear();
    for (const PlacedDraft &draft : std::as_const(m_drafts)) {
        auto *item = new QListWidgetItem(draft.entry.title, m_list);
        item->setData(twoLinesRole, factsOf(draft));
        item->setData(Qt::AccessibleTextRole, draft.entry.title + u'\n' + factsOf(draft));
        if (draft.entry.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    setError({});
    updateButtons();
}

QString DraftList::factsOf(const PlacedDraft &draft) const
{
    const DraftEntry &entry = draft.entry;
    QStringList facts{entry.form, entry.repository, momentText(entry.changedAt, m_clock())};
    facts.removeAll(QString());
    if (!entry.copyOf.isNull())
        facts.append(tr("second version"));
    if (entry.id == m_current)
        facts.append(tr("in this window"));
    else if (draft.place == DraftPlace::Outbox)
        facts.append(tr("in the outbox"));
    else if (draft.place == DraftPlace::Filed)
        facts.append(tr("filed as #%1").arg(entry.issue));
    else if (draft.place == DraftPlace::Deleted)
        facts.append(tr("deleted"));
    return facts.join(QStringLiteral(" · "));
}

void DraftList::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    fit(false);
}

const PlacedDraft *DraftList::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_drafts.size() ? nullptr : &m_drafts.at(row);
}

void DraftList::updateButtons()
{
    const PlacedDraft *draft = chosen();
    const bool own = draft && draft->entry.id == m_current;
    const bool deleted = draft && draft->place == DraftPlace::Deleted;
    m_delete->setText(deleted ? tr("Bring back") : tr("Delete"));
    m_delete->setEnabled(draft && !own && draft->place != DraftPlace::Outbox);
    m_compare->setEnabled(draft && !own);
    m_open->setEnabled(draft && !deleted && draft->place != DraftPlace::Filed);
}

} // namespace waybill
