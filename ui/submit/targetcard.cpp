#include "ui/submit/targetcard.h"

#include "app/facts/repositoryfacts.h"
#include "ui/look/style.h"
#include "ui/submit/labelrow.h"
#include "ui/submit/pickline.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int mostAssignees = 10;
constexpr int mostItems = 5000;

// What an entry of the list of milestones stands for.
const QString followsVersion = QStringLiteral("follow");
const QString noMilestone = QStringLiteral("none");
const QString titlePrefix = QStringLiteral("title:");

QString milestoneNote(const Milestone &milestone)
{
    QStringList parts{milestone.open ? TargetCard::tr("open") : TargetCard::tr("closed")};
    if (milestone.dueOn.isValid())
        parts += TargetCard::tr("due %1").arg(QLocale().toString(milestone.dueOn.toUTC().date(), QLocale::ShortFormat));
    parts += TargetCard::tr("%n open issue(s)", nullptr, milestone.openIssues);
    return parts.join(QStringLiteral(" · "));
}

QString noteOf(const QString &title, const RepositoryStatePtr &repository)
{
    if (title.isEmpty())
        return {};
    if (!repository || !repository->milestones.read)
        return TargetCard::tr("not checked");
    for (const Milestone &milestone : repository->milestones.value) {
        if (milestone.title == title)
            return milestoneNote(milestone);
    }
    return TargetCard::tr("not in the repository");
}

QString whyNothing(const RepositoryStatePtr &repository, const Error *error)
{
    if (!repository)
        return TargetCard::tr("Choose a repository first.");
    return error && !error->message.isEmpty() ? error->message : TargetCard::tr("Not read from GitHub yet.");
}

bool contains(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

} // namespace

Result<QStringList> readAssigneeList(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\u060c\\s]+"));
    static const QRegularExpression login(QStringLiteral("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]+)?(?:\\[bot\\])?$"));
    QStringList logins;
    for (QString part : text.split(separator, Qt::SkipEmptyParts)) {
        if (part.startsWith(u'@'))
            part.remove(0, 1);
        if (part.size() > 100 || !login.match(part).hasMatch())
            return Error{QStringLiteral("assignee.invalid"), TargetCard::tr("“%1” is not a GitHub login.").arg(part.left(60)), {}};
        if (!contains(logins, part))
            logins += part;
    }
    if (logins.size() > mostAssignees)
        return Error{QStringLiteral("assignee.too-many"), TargetCard::tr("An issue takes at most %1 assignees.").arg(mostAssignees), {}};
    return logins;
}

TargetCard::TargetCard(QWidget *parent)
    : QWidget(parent),
      m_fold(new LinkButton({}, this)),
      m_fields(new QWidget(this)),
      m_grid(new QGridLayout(m_fields)),
      m_milestone(new PickLine(tr("Milestone"), m_fields)),
      m_labels(new LabelRow(m_fields)),
      m_assignees(new CheckedLine("assignees", tr("Assignees"), m_fields)),
      m_parent(new CheckedLine("parent", tr("Parent issue"), m_fields))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, designLength(font(), 8));
    column->setSpacing(designLength(font(), 6));
    auto *foldRow = new QHBoxLayout;
    foldRow->addWidget(m_fold);
    foldRow->addStretch();
    column->addLayout(foldRow);
    column->addWidget(m_fields);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(designLength(font(), 12));
    m_grid->setVerticalSpacing(designLength(font(), 8));
    m_grid->setColumnStretch(1, 1);
    addRow(tr("Milestone"), m_milestone);
    addRow(tr("Labels"), m_labels);
    addRow(m_assignees->line().accessibleName(), m_assignees);
    addRow(m_parent->line().accessibleName(), m_parent);
    m_milestone->setObjectName(QStringLiteral("milestone"));
    m_assignees->line().setPlaceholderText(tr("Logins, with commas between"));
    m_parent->line().setPlaceholderText(tr("Number or address"));
    connectParts();
    m_fields->hide();
    setUnfolded(false);
    updateMilestone();
    updateLabels();
}

void TargetCard::connectParts()
{
    connect(m_fold, &LinkButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
    connect(m_milestone, &PickLine::opening, this, &TargetCard::offerMilestones);
    connect(m_milestone, &PickLine::picked, this, [this](const QString &id) {
        Target target = m_target;
        target.milestone.reset();
        if (id != followsVersion)
            target.milestone = id == noMilestone ? QString() : id.mid(titlePrefix.size());
        change(target);
    });
    connect(m_labels, &LabelRow::removed, this, [this](const QString &name) {
        Target target = m_target;
        target.extraLabels.removeAll(name);
        change(target);
    });
    connect(m_labels->addLine(), &PickLine::opening, this, &TargetCard::offerLabels);
    connect(m_labels->addLine(), &PickLine::picked, this, [this](const QString &name) {
        Target target = m_target;
        target.extraLabels += name;
        change(target);
    });
    connect(&m_assignees->line(), &QLineEdit::textChanged, this, &TargetCard::readAssignees);
    connect(&m_parent->line(), &QLineEdit::textChanged, this, &TargetCard::readParent);
    for (const CheckedLine *line : {m_assignees, m_parent})
        connect(line, &CheckedLine::errorChanged, this, &TargetCard::changed);
}

void TargetCard::addRow(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, m_fields);
    name->setFont(designFont(font(), 13, QFont::DemiBold));
    // On the line of what is typed or picked, whatever stands beneath that.
    name->setMinimumHeight(m_milestone->sizeHint().height());
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

void TargetCard::setUnfolded(bool unfolded)
{
    m_fields->setVisible(unfolded);
    const QString words = tr("Milestone, labels, assignees, parent");
    m_fold->setText((unfolded ? QStringLiteral("▾ ") : isRightToLeft() ? QStringLiteral("◂ ") : QStringLiteral("▸ ")) + words);
    m_fold->setAccessibleName(unfolded ? tr("%1, shown").arg(words) : tr("%1, folded away").arg(words));
    m_fold->updateGeometry();
    emit changed();
}

void TargetCard::setContext(const TargetContext &context)
{
    m_context = context;
    updateMilestone();
    updateLabels();
    lookAtParent();
}

void TargetCard::setTarget(const Target &target)
{
    // An echo of what the person typed leaves the lines as they were typed.
    const Target before = m_target;
    m_target = target;
    if (before.assignees != target.assignees) {
        const QSignalBlocker blocker(m_assignees->line());
        m_assignees->line().setText(target.assignees.join(QStringLiteral(", ")));
        m_assignees->setError({});
    }
    const RepositoryName &name = target.parent.repository.name;
    if (before.parent.number != target.parent.number || before.parent.repository.name != name) {
        const QString number = QStringLiteral("#%1").arg(target.parent.number);
        const QSignalBlocker blocker(m_parent->line());
        m_parent->line().setText(target.parent.number <= 0 ? QString() : name.isEmpty() ? number : name.text() + number);
        m_parent->setError({});
    }
    updateMilestone();
    updateLabels();
}

void TargetCard::change(const Target &target)
{
    m_target = target;
    updateMilestone();
    updateLabels();
    // A copy: it may come back to setTarget.
    emit targetChanged(Target(m_target));
}

void TargetCard::updateMilestone()
{
    const QString title = m_target.milestone.value_or(m_context.derivedMilestone);
    const QString note = noteOf(title, m_context.repository);
    if (title.isEmpty())
        m_milestone->setContents(tr("None"), {});
    else
        m_milestone->setContents(title, m_target.milestone ? note : tr("follows the answers · %1").arg(note));
}

void TargetCard::updateLabels()
{
    const auto colorOf = [this](const QString &name) {
        if (m_context.repository && m_context.repository->labels.read) {
            for (const RepositoryLabel &label : m_context.repository->labels.value) {
                if (label.name.compare(name, Qt::CaseInsensitive) == 0)
                    return QColor(u'#' + label.color.left(6));
            }
        }
        return QColor();
    };
    QList<ShownLabel> shown;
    for (const QString &name : m_context.formLabels)
        shown += ShownLabel{name, colorOf(name), true};
    for (const QString &name : m_target.extraLabels) {
        if (!contains(m_context.formLabels, name))
            shown += ShownLabel{name, colorOf(name), false};
    }
    m_labels->setLabels(shown);
}

void TargetCard::offerMilestones()
{
    const QString &derived = m_context.derivedMilestone;
    QList<PickItem> items;
    items += {followsVersion,
              derived.isEmpty() ? tr("As the answers say: none") : tr("As the answers say: %1").arg(derived),
              noteOf(derived, m_context.repository),
              {}};
    items += {noMilestone, tr("None"), {}, {}};
    if (m_context.repository) {
        for (const bool open : {true, false}) {
            for (const Milestone &milestone : m_context.repository->milestones.value) {
                if (milestone.open == open && items.size() < mostItems)
                    items += {titlePrefix + milestone.title, milestone.title, milestoneNote(milestone), {}};
            }
        }
    }
    const QString current = !m_target.milestone ? followsVersion
        : m_target.milestone->isEmpty()         ? noMilestone
                                                : titlePrefix + *m_target.milestone;
    m_milestone->setItems(items, current, {});
}

void TargetCard::offerLabels()
{
    QList<PickItem> items;
    const RepositoryStatePtr &repository = m_context.repository;
    if (repository && repository->labels.read) {
        for (const RepositoryLabel &label : repository->labels.value) {
            if (items.size() < mostItems && !contains(m_context.formLabels, label.name) && !contains(m_target.extraLabels, label.name))
                items += {label.name, label.name, {}, QColor(u'#' + label.color.left(6))};
        }
    }
    const QString empty = repository && repository->labels.read ? tr("The repository has no further labels.")
                                                                : whyNothing(repository, repository ? &repository->labels.error : nullptr);
    m_labels->addLine()->setItems(items, {}, empty);
}

void TargetCard::readAssignees()
{
    const auto logins = readAssigneeList(m_assignees->line().text());
    m_assignees->setError(logins ? QString() : logins.error().message);
    if (!logins || logins.value() == m_target.assignees)
        return;
    Target target = m_target;
    target.assignees = logins.value();
    change(target);
}

void TargetCard::readParent()
{
    const QString text = m_parent->line().text().trimmed();
    const auto parent = text.isEmpty() ? Result<IssueReference>(IssueReference()) : readIssueReference(text);
    QString error = parent ? QString() : parent.error().message;
    if (parent && !parent.value().repository.host.isEmpty() && !m_target.host.isEmpty()
        && parent.value().repository.host.compare(m_target.host, Qt::CaseInsensitive) != 0)
        error = tr("This issue is on %1; the parent has to be on %2 as well.").arg(parent.value().repository.host, m_target.host);
    m_parentMissing = false;
    m_parent->setError(error);
    // A parent that cannot be read is none: an older one must not stay behind unseen.
    Target target = m_target;
    target.parent = error.isEmpty() ? parent.value() : IssueReference();
    const bool same = target.parent.number == m_target.parent.number && target.parent.repository.name == m_target.parent.repository.name;
    if (!same)
        change(target);
}

/// Says beside the line that the parent is not there. That is known a moment after it was typed, and stops nothing by itself: the checks
/// ask about it.
void TargetCard::lookAtParent()
{
    const RepositoryStatePtr &state = m_context.repository;
    const std::optional<Lookup> question = state ? parentLookup(m_target.parent, state->name) : std::nullopt;
    const auto answer = question ? state->lookups.find(question->key()) : decltype(state->lookups.cend())();
    const bool known = question && answer != state->lookups.cend() && answer->second.read;
    const bool missing = known && !answer->second.value.exists;
    if (!missing && !m_parentMissing)
        return;
    m_parentMissing = missing;
    const QString place = missing && !question->text.isEmpty() ? question->text : state ? state->name.text() : QString();
    m_parent->setError(missing ? tr("#%1 is not in %2, or the account cannot see it.").arg(m_target.parent.number).arg(place) : QString());
}

QString TargetCard::problem() const
{
    for (const CheckedLine *line : {m_assignees, m_parent}) {
        if (!line->error().isEmpty() && !(line == m_parent && m_parentMissing))
            return tr("%1: %2").arg(line->line().accessibleName(), line->error());
    }
    return {};
}

} // namespace waybill
