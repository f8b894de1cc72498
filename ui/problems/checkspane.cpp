#include "ui/problems/checkspane.h"

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/problems/dryrunheader.h"
#include "ui/problems/fileproblemmodel.h"
#include "ui/problems/gatemodel.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemmodel.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"

#include <QConcatenateTablesProxyModel>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWidget>

#include <utility>

namespace waybill {

namespace {

/// As high as its rows: what it stands in scrolls, and with it the row that is gone to.
class WholeList : public QListView
{
public:
    using QListView::QListView;

    void scrollTo(const QModelIndex &index, ScrollHint) override
    {
        for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(each);
            if (!area || !area->widget()->isAncestorOf(this))
                continue;
            const QRect row = visualRect(index);
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            return area->ensureVisible(area->widget()->width() / 2, middle.y(), 0, qMin(row.height(), area->viewport()->height()) / 2 + 1);
        }
    }
    QSize sizeHint() const override { return {QListView::sizeHint().width(), contentsSize().height()}; }
    QSize minimumSizeHint() const override { return {QListView::minimumSizeHint().width(), contentsSize().height()}; }

protected:
    void updateGeometries() override
    {
        QListView::updateGeometries();
        if (const int height = contentsSize().height(); height != std::exchange(m_height, height))
            updateGeometry();
    }

private:
    int m_height = -1;
};

} // namespace

ChecksPane::ChecksPane(FormSession &session, VisitedFields &visited, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_header(new DryRunHeader(session, visited, this)),
      m_gates(new GateModel(session, visited, this)),
      m_model(new ProblemModel(session, visited, this)),
      m_files(new FileProblemModel(session.form(), this)),
      m_rows(new QConcatenateTablesProxyModel(this)),
      m_list(new WholeList(this)),
      m_empty(new QLabel(this)),
      m_checked(new QLabel(this)),
      m_another(new LinkButton(tr("Choose another contract…"), this))
{
    setBackgroundRole(QPalette::AlternateBase); // The colour of panels.
    setAutoFillBackground(true);
    m_rows->addSourceModel(m_gates);
    m_rows->addSourceModel(m_model);
    m_rows->addSourceModel(m_files);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    prepareList(m_list, tr("Problems"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setAccessibleDescription(tr("Enter goes to the field. Alt+Enter mends the problem where a remedy is offered."));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    for (QLabel *label : {m_empty, m_checked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_checked->setForegroundRole(mutedRole);
    // All of it scrolls as one.
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *outer = new QVBoxLayout(this);
    for (QVBoxLayout *column : {layout, outer}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }
    outer->addWidget(new ContentScroll(page, tr("Checks"), this));
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_checked);
    m_links = new QHBoxLayout;
    m_links->addWidget(m_another);
    m_links->addStretch(1);
    layout->addLayout(m_links);
    layout->addStretch(0);
    setFocusProxy(m_list);
    follow(session, visited);
    updateTexts();
}

void ChecksPane::follow(FormSession &session, VisitedFields &visited)
{
    connect(m_header, &DryRunHeader::contractChosen, this, &ChecksPane::contractChosen);
    connect(m_header, &DryRunHeader::repositoryWanted, this, &ChecksPane::repositoryWanted);
    connect(m_another, &LinkButton::clicked, this, [this] { m_header->offerContracts(m_another); });
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (change.fields.isEmpty() && !change.dryRun)
            return;
        m_header->follow();
        m_gates->follow();
        m_model->follow();
        updateTexts();
    });
    connect(&visited, &VisitedFields::changed, this, [this] {
        m_header->follow();
        m_gates->follow();
        m_model->refresh();
    });
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
    m_another->setFont(designFont(font(), 12.5, QFont::DemiBold));
    m_another->setVisible(m_header->leavesChoiceToOthers());
    const bool links = m_header->leavesChoiceToOthers();
    m_links->setContentsMargins(length(22), links ? length(10) : 0, length(22), links ? length(12) : 0);
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
    if (row.model() == m_files)
        return;
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
    else if (row.model() == m_files)
        return;
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
