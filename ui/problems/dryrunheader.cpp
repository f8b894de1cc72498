#include "ui/problems/dryrunheader.h"

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
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

#include <algorithm>

namespace waybill {

namespace {

constexpr int sentenceRow = 5;

} // namespace

DryRunHeader::DryRunHeader(const FormSession &session, const VisitedFields &visited, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_visited(visited),
      m_title(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_files(new QLabel(this)),
      m_broken(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    for (QLabel *label : {m_title, m_detail, m_files, m_broken, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_detail, 1, 0);
    layout->addWidget(m_button, 0, 1, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_files, 2, 0, 1, 2);
    layout->addWidget(m_broken, 3, 0, 1, 2);
    layout->addWidget(m_sentence, sentenceRow, 0, 1, 2);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_button, &QPushButton::clicked, this, &DryRunHeader::onButtonClicked);
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
    const bool waits = run && waitsForTyping(*run);
    m_sentence->setText(waits ? tr("What is being typed is not judged yet.") : run ? run->sentence : QString());
    m_sentence->setVisible(run && !run->advice);
    // The band ends between the two, with room on both sides.
    static_cast<QGridLayout *>(layout())->setRowMinimumHeight(sentenceRow - 1, m_sentence->isHidden() ? 0 : designLength(font(), 12));
    showButton(run.has_value());
    update();
}

void DryRunHeader::showButton(bool isChecked)
{
    const bool first = !isChecked && !m_withRepository;
    const bool others = !first && !leavesChoiceToOthers();
    m_button->setText(first ? tr("Choose a repository") : others ? tr("Choose…") : m_words.use.isEmpty() ? tr("Files") : m_words.use);
    const QString files = tr("Shows the files that the contract was read from");
    const QString use = tr("Use the contract that the repository calls for");
    const QString choose = isChecked ? tr("Use another contract") : tr("Use a contract");
    m_button->setAccessibleName(first || !others ? m_button->text() : choose);
    m_button->setToolTip(first ? QString() : others ? choose : m_words.use.isEmpty() ? files : use);
    m_button->setCheckable(!first && !others && m_words.use.isEmpty());
    m_files->setText(m_words.files);
    m_files->setVisible(m_button->isChecked() && !m_words.files.isEmpty());
}

bool DryRunHeader::waitsForTyping(const DryRun &run) const
{
    if (run.verdict != DryRun::Verdict::Refused || run.stop < 0)
        return false;
    const QList<Outcome> &checks = run.gates.at(run.stop).checks;
    return std::none_of(checks.cbegin(), checks.cend(), [this](const Outcome &check) {
        return check.state == CheckState::Found && check.severity == Severity::Error && check.problem
            && !m_visited.holdsBack(m_session.definition().fieldIndex(check.problem->field), *check.problem);
    });
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
    const bool refused = run->verdict == DryRun::Verdict::Refused;
    const StateMark refusal = waitsForTyping(*run) ? StateMark::Untouched : StateMark::Problem;
    paintAt(m_sentence, accepted ? StateMark::Done : refused ? refusal : StateMark::Unknown);
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
    paintBox(painter, place, theme.panel, {}, 0, place.height() / 2.0);
    switch (m_state) {
    case ContractChoice::State::InForce:
        return paintGlyph(painter, Glyph::Shield, place, theme.ok, place.height() / 26.0);
    case ContractChoice::State::ByHand:
        return paintGlyph(painter, Glyph::Person, place, theme.accent, place.height() / 26.0);
    case ContractChoice::State::Another:
    case ContractChoice::State::NotKnown:
    case ContractChoice::State::None:
        break;
    }
    const bool none = m_state == ContractChoice::State::None;
    painter.setFont(designFont(font(), 12, QFont::Bold));
    painter.setPen(none ? theme.muted : theme.warning);
    painter.drawText(place, Qt::AlignCenter, none ? QStringLiteral("–") : QStringLiteral("!"));
}

void DryRunHeader::adaptToFont()
{
    const auto length = [this](double design) { return designLength(font(), design); };
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(mirroredMargins(this, {length(50), length(14), length(22), length(12)}));
    grid->setVerticalSpacing(length(4));
    m_title->setFont(designFont(font(), 14, QFont::DemiBold));
    for (QLabel *label : {m_detail, m_files, m_broken})
        label->setFont(designFont(font(), 12.5));
    m_sentence->setFont(designFont(font(), 14, QFont::DemiBold));
    m_button->setFont(designFont(font(), 12.5, QFont::DemiBold));
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

void DryRunHeader::onButtonClicked()
{
    if (!m_session.contract() && !m_withRepository)
        emit repositoryWanted();
    else if (!m_words.use.isEmpty())
        emit contractChosen({});
    else if (!m_words.files.isEmpty())
        showButton(true);
    else
        m_menu->popup(m_button->mapToGlobal(QPoint(menuLeft(m_button, m_menu, true), m_button->height())));
}

void DryRunHeader::offerContracts(const QWidget *at)
{
    m_menu->popup(at->mapToGlobal(QPoint(menuLeft(at, m_menu, false), at->height())));
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
