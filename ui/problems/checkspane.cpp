#include "ui/problems/checkspane.h"

#include "app/library/contractlibrary.h"
#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/problems/gatemodel.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemmodel.h"

#include <QConcatenateTablesProxyModel>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidget>

namespace waybill {

/// Above the checks: what the workflow behind the repository would do, by which contract, and the way to another one.
class DryRunHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunHeader(const FormSession &session, QWidget *parent = nullptr)
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

    /// By which contract the request is checked, and why.
    void setContract(ContractChoice::State state, const ContractWords &words, bool withRepository)
    {
        if (m_state == state && m_words == words && m_withRepository == withRepository)
            return;
        m_state = state;
        m_words = words;
        m_withRepository = withRepository;
        follow();
    }

    /// Shows what the session's dry run says now.
    void follow()
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

signals:
    /// The person chose a contract: see Submission::setContractChoice.
    void contractChosen(const QString &choice);
    /// The person wants to choose a repository.
    void repositoryWanted();

protected:
    void paintEvent(QPaintEvent *) override
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
        paintAt(m_sentence,
                accepted                                       ? StateMark::Done
                    : run->verdict == DryRun::Verdict::Refused ? StateMark::Problem
                                                               : StateMark::Unknown);
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            adaptToFont();
    }

private:
    /// Of the mark beside a line.
    QRect placeOf(const QLabel *label) const
    {
        const int side = designLength(font(), 18);
        const int line = QFontMetrics(label->font()).height();
        const QRect place(designLength(font(), 22), label->y() + (line - side) / 2, side, side);
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }

    /// No tick: by whom the contract is in force says nothing of the request.
    void paintState(QPainter &painter, const Theme &theme, const QRect &place) const
    {
        const bool inForce = m_state == ContractChoice::State::InForce;
        if (!inForce && m_state != ContractChoice::State::ByHand)
            return paintStateMark(painter, m_state == ContractChoice::State::None ? StateMark::Unknown : StateMark::Warning, place, theme);
        paintBox(painter, place, theme.panel, {}, 0, place.height() / 2.0);
        paintGlyph(painter, inForce ? Glyph::Shield : Glyph::Person, place, inForce ? theme.ok : theme.accent, place.height() / 26.0);
    }

    void adaptToFont()
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

    QColor bandColor(const Theme &theme) const
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

    void onChooseClicked()
    {
        if (!m_session.contract() && !m_withRepository)
            emit repositoryWanted();
        else
            m_menu->popup(m_choose->mapToGlobal(QPoint(menuLeft(m_choose, m_menu, true), m_choose->height())));
    }

    void fillMenu()
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

    const FormSession &m_session;
    ContractChoice::State m_state = ContractChoice::State::None;
    ContractWords m_words = wordsOf({}, {}, {}, {});
    bool m_withRepository = false;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_broken;   ///< Contracts of the repository's own that cannot be used.
    QLabel *m_sentence; ///< What the workflow would say.
    QPushButton *m_choose;
    QMenu *m_menu;
};

ChecksPane::ChecksPane(FormSession &session, VisitedFields &visited, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_header(new DryRunHeader(session, this)),
      m_gates(new GateModel(session, this)),
      m_model(new ProblemModel(session, visited, this)),
      m_rows(new QConcatenateTablesProxyModel(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_checked(new QLabel(this))
{
    setBackgroundRole(QPalette::AlternateBase); // The colour of panels.
    setAutoFillBackground(true);
    m_rows->addSourceModel(m_gates);
    m_rows->addSourceModel(m_model);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    prepareList(m_list, tr("Problems"));
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setAccessibleDescription(tr("Enter goes to the field. Alt+Enter mends the problem where a remedy is offered."));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    for (QLabel *label : {m_empty, m_checked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_checked->setForegroundRole(mutedRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_checked);
    layout->addStretch(0);
    setFocusProxy(m_list);
    connect(m_header, &DryRunHeader::contractChosen, this, &ChecksPane::contractChosen);
    connect(m_header, &DryRunHeader::repositoryWanted, this, &ChecksPane::repositoryWanted);
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (change.fields.isEmpty() && !change.dryRun)
            return;
        m_header->follow();
        m_gates->follow();
        m_model->follow();
        updateTexts();
    });
    connect(&visited, &VisitedFields::changed, m_model, &ProblemModel::refresh);
    updateTexts();
}

void ChecksPane::updateTexts()
{
    const bool none = m_rows->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setFont(designFont(font(), 16, QFont::DemiBold));
    m_empty->setText(m_stop.isEmpty() ? tr("Nothing to mend") : tr("Form complete: %1").arg(m_stop));
    const auto length = [this](double design) { return designLength(font(), design); };
    m_empty->setContentsMargins(length(22), length(18), length(22), 0);
    m_checked->setContentsMargins(length(22), length(none ? 6 : 10), length(22), length(12));
    m_checked->setFont(designFont(font(), 12.5));
    const QString checked = m_session.form().rules.isEmpty()
        ? tr("Checked: GitHub's limits for title and length. This template has no rules of its own.")
        : tr("Checked: the answers against the rules of this form, and GitHub's limits for title and length.");
    m_checked->setText(
        checked + u' '
        + (m_withRepository ? tr("Of the repository: milestone, labels, versions, parent issue, and open issues with this title, as far as "
                                 "they could be read. Not asked: the workflow that reads the issue.")
                            : tr("Not asked: GitHub, and the workflow that reads the issue.")));
    // With a contract the list itself says what was looked at.
    m_checked->setVisible(!m_session.contract());
}

void ChecksPane::setContract(ContractChoice::State state, const ContractWords &words, bool withRepository)
{
    m_header->setContract(state, words, withRepository);
    m_withRepository = withRepository;
    updateTexts();
}

void ChecksPane::setStop(const QString &stop)
{
    if (stop == m_stop)
        return;
    m_stop = stop;
    updateTexts();
}

QModelIndex ChecksPane::inSource(const QModelIndex &index) const
{
    return index.isValid() ? m_rows->mapToSource(index) : QModelIndex();
}

void ChecksPane::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(ProblemModel::KindRole).toInt() == ProblemModel::GateRow) {
        m_gates->toggle(inSource(index).row());
        return;
    }
    const QModelIndex row = inSource(index);
    if (row.model() == m_gates) {
        // A copy: going there may change the list.
        if (const std::optional<Problem> problem = m_gates->problem(row.row()))
            emit problemActivated(*problem);
    } else {
        emit problemActivated(Problem(m_model->problem(row.row())));
    }
}

void ChecksPane::applyFix(const QModelIndex &index)
{
    const QModelIndex row = inSource(index);
    if (!row.isValid())
        return;
    if (index.data(ProblemModel::KindRole).toInt() == ProblemModel::GateRow) {
        m_gates->toggle(row.row());
        return;
    }
    // A copy: applying it changes the list.
    QList<FieldChange> changes;
    if (row.model() == m_gates)
        changes = m_gates->changes(row.row());
    else if (const std::optional<Fix> &fix = m_model->problem(row.row()).fix)
        changes = fix->changes;
    if (!changes.isEmpty())
        m_session.model().apply(changes);
}

bool ChecksPane::isOnFix(const QModelIndex &index, QPoint point) const
{
    return index.isValid() && ProblemDelegate::fixRect(m_list->font(), m_list->visualRect(index), index).contains(point);
}

bool ChecksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::AltModifier)
                applyFix(m_list->currentIndex());
            else
                activate(m_list->currentIndex());
            return true;
        }
    }
    const bool mouse = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease;
    if (watched == m_list->viewport() && mouse) {
        const auto *at = static_cast<QMouseEvent *>(event);
        const QPoint point = at->position().toPoint();
        const QModelIndex index = m_list->indexAt(point);
        m_list->viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (event->type() == QEvent::MouseButtonRelease && at->button() == Qt::LeftButton) {
            if (isOnFix(index, point))
                applyFix(index);
            else
                activate(index);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecksPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateTexts();
}

} // namespace waybill

#include "checkspane.moc"
