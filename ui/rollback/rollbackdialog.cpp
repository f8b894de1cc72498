#include "ui/rollback/rollbackdialog.h"

#include "app/outbox/filingview.h"
#include "app/reuse/rollback.h"
#include "ui/look/style.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

constexpr int deploymentsHeight = 260; ///< Design pixels.
constexpr int deploymentRole = Qt::UserRole;

QString markOf(const Deployment &one)
{
    if (one.failed)
        return RollbackDialog::tr("failed, nothing to go back to");
    if (one.current)
        return RollbackDialog::tr("deployed now");
    switch (one.verified) {
    case Deployment::Verified::Yes:
        return RollbackDialog::tr("verified");
    case Deployment::Verified::No:
        return RollbackDialog::tr("not verified");
    case Deployment::Verified::NotKnown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

RollbackDialog::RollbackDialog(Clock clock, qint64 number, QWidget *parent)
    : PanelDialog(620, parent),
      m_clock(std::move(clock)),
      m_number(number),
      m_list(new QListWidget(this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_roll(new QPushButton(tr("Roll back"), this))
{
    setObjectName(QStringLiteral("rollbackdialog"));
    setHeading(tr("Roll back"));
    body().setSpacing(designLength(font(), 8));
    prepareList(m_list, tr("What was deployed"));
    m_list->setObjectName(QStringLiteral("deployments"));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(designLength(font(), deploymentsHeight));
    m_state->setObjectName(QStringLiteral("state"));
    body().addWidget(m_list, 1);
    body().addWidget(m_state);
    connect(m_list, &QListWidget::itemActivated, this, &RollbackDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &RollbackDialog::showChosen);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_roll);
    m_roll->setObjectName(QStringLiteral("roll"));
    m_roll->setProperty(primaryProperty, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_roll, &QPushButton::clicked, this, &RollbackDialog::take);
    showChosen();
}

void RollbackDialog::setDeployments(const PastDeployments &known)
{
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 before = current ? current->data(deploymentRole).toLongLong() : 0;
    m_from = takenBack(known.list, m_number);
    m_targets = m_from ? rollbackTargets(known.list, *m_from) : QList<Deployment>();
    setLead(m_from ? tr("Takes back %1 of #%2, deployed %3 by %4. What does it go back to?")
                         .arg(m_from->version)
                         .arg(m_from->number)
                         .arg(momentText(m_from->at, m_clock()), m_from->author)
                   : QString());
    m_list->clear();
    for (const Deployment &one : known.list)
        addRow(one, m_targets.contains(one));
    choose(before);
    m_state->setText(stateOf(known));
    m_state->setTone(known.error || m_targets.isEmpty() ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    showChosen();
    fit(false);
}

void RollbackDialog::setState(const QString &sentence, bool trouble)
{
    m_state->setText(sentence);
    m_state->setTone(trouble ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    fit(false);
}

void RollbackDialog::addRow(const Deployment &one, bool target)
{
    QStringList facts{QStringLiteral("#%1").arg(one.number), one.author, momentText(one.at, m_clock()), markOf(one)};
    facts.removeAll(QString());
    auto *item = new QListWidgetItem(one.version + u'\n' + facts.join(QStringLiteral(" · ")), m_list);
    item->setData(deploymentRole, one.number);
    if (!target)
        item->setFlags(Qt::NoItemFlags);
}

/// The row that was chosen before, else the first that can be.
void RollbackDialog::choose(qint64 number)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (!(item->flags() & Qt::ItemIsEnabled))
            continue;
        if (first < 0 || item->data(deploymentRole).toLongLong() == number)
            first = i;
    }
    m_list->setCurrentRow(first);
}

QString RollbackDialog::stateOf(const PastDeployments &known) const
{
    QStringList words;
    const bool named =
        std::any_of(known.list.cbegin(), known.list.cend(), [this](const Deployment &one) { return one.number == m_number; });
    if (m_number > 0 && !named && m_from)
        words += tr("#%1 was not deployed, as far as can be seen: what is deployed now is taken back.").arg(m_number);
    if (!known.reading && known.list.isEmpty() && !known.error)
        words += tr("No request of this repository was deployed, as far as can be seen.");
    else if (!known.reading && m_from && m_targets.isEmpty())
        words += tr("No lower version was deployed before %1.").arg(m_from->version);
    if (known.readAt.isValid())
        words += tr("Read %1.").arg(momentText(known.readAt, m_clock()));
    if (known.reading)
        words += tr("Being read again…");
    if (known.error)
        words += known.error->text();
    return words.join(u' ');
}

void RollbackDialog::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const qint64 number = item ? item->data(deploymentRole).toLongLong() : 0;
    const auto to = std::find_if(m_targets.cbegin(), m_targets.cend(), [&](const Deployment &one) { return one.number == number; });
    m_roll->setEnabled(to != m_targets.cend());
    m_roll->setText(to == m_targets.cend() ? tr("Roll back") : tr("Roll back to %1").arg(to->version));
}

void RollbackDialog::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const Deployment &one : std::as_const(m_targets)) {
        if (item && m_from && one.number == item->data(deploymentRole).toLongLong())
            return emit chosen(Deployment(*m_from), Deployment(one));
    }
}

void RollbackDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
