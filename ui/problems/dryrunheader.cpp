#include "ui/problems/dryrunheader.h"

#include "app/session/formsession.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace waybill {

DryRunHeader::DryRunHeader(const FormSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_broken(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_choose(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    for (QLabel *label : {m_title, m_detail, m_broken, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_detail, 1, 0);
    layout->addWidget(m_choose, 0, 1, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_broken, 2, 0, 1, 2);
    layout->addWidget(m_sentence, 3, 0, 1, 2);
    connect(m_choose, &QPushButton::clicked, this, &DryRunHeader::onChooseClicked);
    connect(m_menu, &QMenu::aboutToShow, this, &DryRunHeader::fillMenu);
    adaptToFont();
    follow();
}

void DryRunHeader::setContract(ContractChoice::State state, const ContractWords &words, bool withRepository)
{
    if (m_state == state && m_words == words && m_withRepository == withRepository)
        return;
    m_state = state;
    m_words = words;
    m_withRepository = withRepository;
    follow();
}

void DryRunHeader::follow()
{
    const std::optional<DryRun> run = m_session.dryRun();
    m_title->setText(m_words.title);
    m_detail->setText(m_words.detail);
    m_broken->setText(m_words.broken);
    m_broken->setVisible(!m_words.broken.isEmpty());
    m_sentence->setText(run ? run->sentence : QString());
    m_sentence->setVisible(run && !run->advice);
    const bool first = !run && !m_withRepository;
    m_choose->setText(first ? tr("Choose a repository") : tr("Choose…"));
    m_choose->setAccessibleName(first ? m_choose->text() : run ? tr("Use another contract") : tr("Use a contract"));
    m_choose->setToolTip(first ? QString() : m_choose->accessibleName());
    update();
}

void DryRunHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    // The band says by its colour what its first line says in words.
    const int band = m_sentence->isVisible() ? m_sentence->y() - designLength(font(), 8) : height();
    painter.fillRect(rect(), theme.background);
    painter.fillRect(QRect(0, 0, width(), band), bandColor(theme));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const auto paintAt = [&](const QLabel *label, StateMark mark) { paintStateMark(painter, mark, placeOf(label), theme); };
    paintState(painter, theme, placeOf(m_title));
    if (m_broken->isVisible())
        paintAt(m_broken, StateMark::Warning);
    const std::optional<DryRun> run = m_session.dryRun();
    if (!run || !m_sentence->isVisible())
        return;
    const bool accepted = run->verdict == DryRun::Verdict::Accepted;
    paintAt(m_sentence, accepted ? StateMark::Done : run->verdict == DryRun::Verdict::Refused ? StateMark::Problem : StateMark::Unknown);
}

void DryRunHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptToFont();
}

QRect DryRunHeader::placeOf(const QLabel *label) const
{
    const int side = designLength(font(), 18);
    const int line = QFontMetrics(label->font()).height();
    const QRect place(designLength(font(), 22), label->y() + (line - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

/// No tick: by whom the contract is in force says nothing of the request.
void DryRunHeader::paintState(QPainter &painter, const Theme &theme, const QRect &place) const
{
    const bool inForce = m_state == ContractChoice::State::InForce;
    if (!inForce && m_state != ContractChoice::State::ByHand)
        return paintStateMark(painter, m_state == ContractChoice::State::None ? StateMark::Unknown : StateMark::Warning, place, theme);
    paintBox(painter, place, theme.panel, {}, 0, place.height() / 2.0);
    paintGlyph(painter, inForce ? Glyph::Shield : Glyph::Person, place, inForce ? theme.ok : theme.accent, place.height() / 26.0);
}

void DryRunHeader::adaptToFont()
{
    const auto length = [this](double design) { return designLength(font(), design); };
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(mirroredMargins(this, {length(50), length(14), length(22), length(12)}));
    grid->setVerticalSpacing(length(4));
    m_title->setFont(designFont(font(), 14, QFont::DemiBold));
    for (QLabel *label : {m_detail, m_broken})
        label->setFont(designFont(font(), 12.5));
    m_sentence->setFont(designFont(font(), 14, QFont::DemiBold));
    m_choose->setFont(designFont(font(), 12.5, QFont::DemiBold));
}

QColor DryRunHeader::bandColor(const Theme &theme) const
{
    switch (m_state) {
    case ContractChoice::State::InForce:
        return theme.okBackground;
    case ContractChoice::State::Another:
    case ContractChoice::State::NotKnown:
        return theme.warningBackground;
    case ContractChoice::State::ByHand:
        return theme.accentBackground;
    case ContractChoice::State::None:
        break;
    }
    return theme.background;
}

void DryRunHeader::onChooseClicked()
{
    if (!m_session.contract() && !m_withRepository)
        emit repositoryWanted();
    else
        m_menu->popup(m_choose->mapToGlobal(QPoint(menuLeft(m_choose, m_menu, true), m_choose->height())));
}

void DryRunHeader::fillMenu()
{
    // Read now and not before: most people never ask.
    m_menu->clear();
    const QString current = m_session.contract() ? m_session.contract()->id : QString();
    const bool byHand = m_state == ContractChoice::State::ByHand;
    const auto add = [this](const QString &id, const QString &text, bool checked) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, id] { emit contractChosen(id); });
    };
    add({}, tr("What the repository runs"), !byHand && m_session.contract());
    const Result<QList<Contract>> contracts = contractsFor(m_session.definition());
    if (contracts) {
        for (const Contract &contract : contracts.value())
            add(contract.id, tr("%1, commit %2").arg(contract.name, contract.commit), byHand && contract.id == current);
    }
    add(noContract, tr("No contract"), !m_session.contract());
    makeSingleChoice(m_menu);
}

} // namespace waybill
