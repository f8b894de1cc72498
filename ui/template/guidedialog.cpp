#include "ui/template/guidedialog.h"

#include "ui/look/style.h"
#include "ui/parts/givinglist.h"
#include "ui/parts/twolines.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int guideListHeight = 250;

} // namespace

GuideDialog::GuideDialog(const QList<GuideOffer> &offers, const QString &current, QWidget *parent)
    : PanelDialog(600, parent),
      m_offers(offers),
      m_current(current),
      m_list(new GivingList(guideListHeight, this)),
      m_error(new Paragraph(12.5, Paragraph::Tone::Error, this)),
      m_use(new QPushButton(tr("Use this guide"), this))
{
    setObjectName(QStringLiteral("guideDialog"));
    setHeading(tr("Guide"));
    setLead(tr("A guide says what the template's text alone cannot: short titles, kinds of answers, examples, rules. Answers move over to "
               "the form that it makes; what has no place there is kept beside it."));
    prepareList(m_list, tr("Guides"));
    m_list->setObjectName(QStringLiteral("guides"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    for (const GuideOffer &one : m_offers) {
        const bool inForce = one.choice == m_current;
        auto *item = new QListWidgetItem(inForce ? tr("%1 (in use)").arg(one.name) : one.name, m_list);
        item->setData(twoLinesRole, one.why);
        item->setData(Qt::AccessibleTextRole, item->text() + u'\n' + one.why);
        item->setToolTip(one.why);
        if (inForce)
            m_list->setCurrentItem(item);
    }
    body().addWidget(m_list, 1);
    body().addWidget(m_error);
    m_error->hide();
    auto *file = new QPushButton(tr("From a file…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    file->setObjectName(QStringLiteral("guideFile"));
    m_use->setObjectName(QStringLiteral("useGuide"));
    m_use->setDefault(true);
    buttons().addWidget(file);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_use);
    connect(file, &QPushButton::clicked, this, &GuideDialog::fileWanted);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &GuideDialog::use);
    connect(m_list, &QListWidget::itemActivated, this, &GuideDialog::use);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideDialog::updateButtons);
    updateButtons();
    m_list->setFocus();
}

void GuideDialog::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    fit(false);
}

const GuideOffer *GuideDialog::offer() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_offers.size() ? nullptr : &m_offers.at(row);
}

void GuideDialog::use()
{
    if (!m_use->isEnabled())
        return;
    // The list goes with the dialog.
    const QString choice = offer()->choice;
    emit chosen(choice);
}

void GuideDialog::updateButtons()
{
    const GuideOffer *one = offer();
    m_use->setEnabled(one && one->fits && one->choice != m_current);
}

} // namespace waybill
