#include "ui/goingback/goingbackdialog.h"

#include "app/outbox/filingview.h"
#include "app/reuse/goingback.h"
#include "ui/look/style.h"
#include "ui/parts/givinglist.h"
#include "ui/parts/twolines.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

constexpr int deliveriesHeight = 260; ///< Design pixels.
constexpr int deliveryRole = Qt::UserRole;

QString verifiedText(const PastDelivery &one)
{
    if (one.failed)
        return GoingBackDialog::tr("failed, nothing to go back to");
    switch (one.verified) {
    case VerifiedAs::Yes:
        return GoingBackDialog::tr("verified");
    case VerifiedAs::Failed:
        return GoingBackDialog::tr("verification failed");
    case VerifiedAs::No:
        return GoingBackDialog::tr("not verified");
    case VerifiedAs::NotKnown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

GoingBackDialog::GoingBackDialog(Clock clock, qint64 number, QWidget *parent)
    : PanelDialog(620, parent),
      m_clock(std::move(clock)),
      m_number(number),
      m_list(new GivingList(deliveriesHeight, this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_roll(new QPushButton(tr("Go back"), this))
{
    setObjectName(QStringLiteral("goingbackdialog"));
    setHeading(tr("Go back"));
    body().setSpacing(designLength(font(), 8));
    prepareList(m_list, tr("What was delivered"));
    m_list->setObjectName(QStringLiteral("deliveries"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setTabKeyNavigation(false);
    m_state->setObjectName(QStringLiteral("state"));
    body().addWidget(m_list, 1);
    body().addWidget(m_state);
    connect(m_list, &QListWidget::itemActivated, this, &GoingBackDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &GoingBackDialog::showChosen);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_roll);
    m_roll->setObjectName(QStringLiteral("roll"));
    m_roll->setProperty(primaryProperty, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_roll, &QPushButton::clicked, this, &GoingBackDialog::take);
    showChosen();
}

void GoingBackDialog::setDeliveries(const PastDeliveries &known)
{
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 before = current ? current->data(deliveryRole).toLongLong() : 0;
    m_from = takenBack(known.list, m_number);
    m_targets = m_from ? goingBackTargets(known.list, *m_from) : QList<PastDelivery>();
    setLead(m_from ? tr("Takes back %1 of #%2, delivered %3 by %4. What does it go back to?")
                         .arg(m_from->version)
                         .arg(m_from->number)
                         .arg(momentText(m_from->at, m_clock()), m_from->author)
                   : QString());
    m_list->clear();
    for (const PastDelivery &one : known.list)
        addRow(one, m_targets.contains(one));
    choose(before);
    m_state->setText(stateOf(known));
    m_state->setTone(known.error || m_targets.isEmpty() ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    showChosen();
    fit(false);
}

void GoingBackDialog::setState(const QString &sentence, bool trouble)
{
    m_state->setText(sentence);
    m_state->setTone(trouble ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    fit(false);
}

void GoingBackDialog::addRow(const PastDelivery &one, bool target)
{
    QStringList facts{QStringLiteral("#%1").arg(one.number), one.author, momentText(one.at, m_clock()),
                      one.current ? tr("delivered now") : QString(), verifiedText(one)};
    facts.removeAll(QString());
    auto *item = new QListWidgetItem(one.version, m_list);
    item->setData(twoLinesRole, facts.join(QStringLiteral(" · ")));
    item->setData(Qt::AccessibleTextRole, QString(item->text() + u'\n' + facts.join(QStringLiteral(" · "))));
    item->setData(deliveryRole, one.number);
    if (!target)
        item->setFlags(Qt::NoItemFlags);
}

/// The row that was chosen before, else the first that can be and did not fail when it was verified, else the first.
void GoingBackDialog::choose(qint64 number)
{
    const auto rank = [number](const PastDelivery &one) { return one.number == number ? 3 : one.verified == VerifiedAs::Failed ? 1 : 2; };
    int best = -1;
    int bestRank = 0;
    for (const PastDelivery &one : std::as_const(m_targets)) {
        if (rank(one) <= bestRank)
            continue;
        bestRank = rank(one);
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(deliveryRole).toLongLong() == one.number)
                best = i;
        }
    }
    m_list->setCurrentRow(best);
}

QString GoingBackDialog::stateOf(const PastDeliveries &known) const
{
    QStringList words;
    const bool named =
        std::any_of(known.list.cbegin(), known.list.cend(), [this](const PastDelivery &one) { return one.number == m_number; });
    if (m_number > 0 && !named && m_from)
        words += tr("#%1 was not delivered, as far as can be seen: what is delivered now is taken back.").arg(m_number);
    if (!known.reading && known.list.isEmpty() && !known.error)
        words += tr("No request of this repository was delivered, as far as can be seen.");
    else if (!known.reading && m_from && m_targets.isEmpty())
        words += tr("No lower version was delivered before %1.").arg(m_from->version);
    if (known.readAt.isValid())
        words += tr("Read %1.").arg(momentText(known.readAt, m_clock()));
    if (known.reading)
        words += tr("Being read again…");
    if (known.error)
        words += known.error->text();
    return words.join(u' ');
}

void GoingBackDialog::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const qint64 number = item ? item->data(deliveryRole).toLongLong() : 0;
    const auto to = std::find_if(m_targets.cbegin(), m_targets.cend(), [&](const PastDelivery &one) { return one.number == number; });
    m_roll->setEnabled(to != m_targets.cend());
    m_roll->setText(to == m_targets.cend() ? tr("Go back") : tr("Go back to %1").arg(to->version));
}

void GoingBackDialog::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const PastDelivery &one : std::as_const(m_targets)) {
        if (item && m_from && one.number == item->data(deliveryRole).toLongLong())
            return emit chosen(PastDelivery(*m_from), PastDelivery(one));
    }
}

void GoingBackDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
