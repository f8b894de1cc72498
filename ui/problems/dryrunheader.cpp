#include "ui/problems/dryrunheader.h"

#include "app/library/contractlibrary.h"
#include "app/session/formsession.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace waybill {

DryRunHeader::DryRunHeader(const FormSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_sentence(new QLabel(this)),
      m_contract(new QLabel(this)),
      m_link(new LinkButton(QString(), this)),
      m_menu(new QMenu(this))
{
    for (QLabel *label : {m_sentence, m_contract}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_contract->setForegroundRole(mutedRole);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_sentence, 0, 0);
    layout->addWidget(m_contract, 1, 0);
    layout->addWidget(m_link, 2, 0, Qt::AlignLeft);
    connect(m_link, &LinkButton::clicked, this, &DryRunHeader::onLinkClicked);
    connect(m_menu, &QMenu::aboutToShow, this, &DryRunHeader::fillMenu);
    adaptToFont();
    follow();
}

void DryRunHeader::setRepository(const QString &repository)
{
    m_repository = repository;
    follow();
}

void DryRunHeader::follow()
{
    const std::optional<DryRun> run = m_session.dryRun();
    const std::optional<Contract> &contract = m_session.contract();
    if (run && contract) {
        m_sentence->setText(run->sentence);
        const QString name = contract->name.isEmpty() ? contract->id : contract->name;
        const QString date = QLocale().toString(contract->date, QLocale::ShortFormat);
        m_contract->setText(contract->commit.isEmpty()
                                ? tr("By the contract %1").arg(name)
                                //: A contract's name, the commit it was read from, and that commit's date.
                                : tr("By the contract %1, read at commit %2 of %3").arg(name, contract->commit, date));
        m_link->setText(tr("Use another contract"));
    } else if (m_repository.isEmpty()) {
        m_sentence->setText(tr("Nothing is checked against a repository"));
        m_contract->setText(tr("No repository is chosen, so nothing is known of its milestones, labels and open requests."));
        m_link->setText(tr("Choose a repository"));
    } else {
        m_sentence->setText(tr("Nobody knows here what reads the issue"));
        m_contract->setText(tr("No contract is in force for %1: what a workflow behind it accepts is not checked.").arg(m_repository));
        m_link->setText(tr("Use a contract"));
    }
    m_link->setAccessibleName(m_link->text());
    m_link->updateGeometry();
    update();
}

void DryRunHeader::onLinkClicked()
{
    if (!m_session.contract() && m_repository.isEmpty())
        emit repositoryWanted();
    else
        m_menu->popup(m_link->mapToGlobal(QPoint(0, m_link->height())));
}

void DryRunHeader::fillMenu()
{
    // Read now and not before: most people never ask.
    m_menu->clear();
    const QString current = m_session.contract() ? m_session.contract()->id : QString();
    const auto add = [this, &current](const QString &id, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == current);
        connect(action, &QAction::triggered, this, [this, id] { emit contractChosen(id); });
    };
    const Result<QList<Contract>> contracts = contractsFor(m_session.definition());
    if (contracts) {
        for (const Contract &contract : contracts.value())
            add(contract.id, tr("%1, commit %2").arg(contract.name, contract.commit));
    }
    add({}, tr("No contract"));
}

void DryRunHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const std::optional<DryRun> run = m_session.dryRun();
    StateMark mark = StateMark::Unknown;
    if (run && run->verdict == DryRun::Verdict::Accepted)
        mark = StateMark::Done;
    if (run && run->verdict == DryRun::Verdict::Refused)
        mark = StateMark::Problem;
    const int side = designLength(font(), 18);
    const int line = QFontMetrics(m_sentence->font()).height();
    paintStateMark(painter, mark, QRect(designLength(font(), 22), m_sentence->y() + (line - side) / 2, side, side), theme);
}

void DryRunHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptToFont();
}

void DryRunHeader::adaptToFont()
{
    const auto length = [this](double design) { return designLength(font(), design); };
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(length(50), length(14), length(22), length(12));
    grid->setVerticalSpacing(length(4));
    m_sentence->setFont(designFont(font(), 14, QFont::DemiBold));
    m_contract->setFont(designFont(font(), 12.5));
    m_link->setFont(designFont(font(), 12.5, QFont::DemiBold));
}

} // namespace waybill
