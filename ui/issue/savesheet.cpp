#include "ui/issue/savesheet.h"

#include "app/submit/textdifference.h"
#include "ui/look/style.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// Lines of a difference that are shown.
constexpr int mostLines = 200;

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? SaveSheet::tr("(empty)") : text;
}

} // namespace

QString standsStill(const Issue &issue)
{
    if (!issue.open)
        return SaveSheet::tr("#%1 is closed: whoever closed it may not look at it again. Tell them, or copy it as a new request.")
            .arg(issue.number);
    return issue.locked ? SaveSheet::tr("The conversation of #%1 is locked: nobody can ask there about a change. Tell whoever looks at it.")
                              .arg(issue.number)
                        : QString();
}

SaveSheet::SaveSheet(const IssueBase &base, QWidget *parent)
    : PanelDialog(680, parent),
      m_number(base.issue.number),
      m_page(new QWidget),
      m_column(new QVBoxLayout(m_page)),
      m_scroll(new ContentScroll(m_page, tr("What is saved"), this)),
      m_close(new QPushButton(this)),
      m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("savesheet"));
    setHeading(tr("Save to #%1 of %2").arg(m_number).arg(base.repository.text()));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(designLength(font(), 6));
    m_scroll->setObjectName(QStringLiteral("contents"));
    m_close->setObjectName(QStringLiteral("close"));
    m_go->setObjectName(QStringLiteral("save"));
    m_go->setProperty(primaryProperty, true);
    body().addWidget(m_scroll, 1);
    buttons().addStretch(1);
    buttons().addWidget(m_close);
    buttons().addWidget(m_go);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_way == Way::Save)
            return emit saveWanted();
        for (const auto &[id, choice] : std::as_const(m_asked))
            m_choices.one.insert(id, choice->current() == 0 ? Take::Mine : Take::Theirs);
        emit lookWanted(m_choices);
    });
    showReading();
}

void SaveSheet::clear()
{
    m_asked.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // Later: a choice in it may have led here.
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
}

void SaveSheet::setWay(Way way, const QString &words)
{
    m_way = way;
    m_go->setText(words);
    m_go->setVisible(way != Way::None);
    m_go->setEnabled(true);
    m_close->setText(way == Way::None ? tr("Close") : tr("Cancel"));
    fit(false);
}

void SaveSheet::showReading()
{
    clear();
    setLead(tr("Reading the issue as it is now…"));
    setWay(Way::None, {});
}

void SaveSheet::showSaving()
{
    setLead(tr("Saving…"));
    m_go->setEnabled(false);
}

void SaveSheet::showEnd(const SavingEnd &end)
{
    clear();
    switch (end.state) {
    case SavingEnd::State::Planned:
        showPlan(end);
        break;
    case SavingEnd::State::Conflicts:
        showConflicts(end.edit.conflicts);
        break;
    case SavingEnd::State::Unchanged:
        setLead(tr("There is nothing to save: the issue says all of this already."));
        setWay(Way::None, {});
        break;
    case SavingEnd::State::Failed:
    case SavingEnd::State::Unknown:
        setLead((end.error ? end.error->text() : QString()) + u'\n'
                + (end.state == SavingEnd::State::Unknown
                       ? tr("Whether it was saved is not known. Looking again changes only what is missing.")
                       : tr("Nothing was changed on GitHub. What you wrote stays here as a draft.")));
        setWay(Way::Look, tr("Look again"));
    }
    for (QWidget *child : m_page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->setVisible(m_column->indexOf(child) >= 0);
    (m_way == Way::Save ? m_go : m_close)->setFocus(Qt::OtherFocusReason);
    if (!m_asked.isEmpty())
        m_asked.constFirst().second->tabStop()->setFocus(Qt::OtherFocusReason);
    fit(false);
}

void SaveSheet::addLines(const QString &label, const QString &lines)
{
    auto *name = new Paragraph(13, Paragraph::Tone::Ink, m_page, QFont::DemiBold);
    name->setText(label);
    name->setHeadingLevel(2);
    QTextDocument marked;
    marked.setDefaultFont(designFont(font(), 13));
    marked.setPlainText(lines);
    markDifference(marked, themeFor(palette()));
    auto *words = new QLabel(m_page);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(marked.toHtml());
    words->setAccessibleName(QStringLiteral("%1: %2").arg(label, lines));
    m_column->addWidget(name);
    m_column->addWidget(words);
    m_column->addSpacing(designLength(font(), 6));
}

void SaveSheet::showPlan(const SavingEnd &end)
{
    const QString still = end.offline
        ? tr("GitHub cannot be reached. This waits in the outbox until it can, and is compared with the issue then.")
        : standsStill(end.issue);
    setLead((still.isEmpty() ? QString() : still + u'\n') + tr("This is changed; everything else stays as it is on GitHub."));
    for (const EditLine &line : end.edit.lines) {
        const bool shortOnes = !line.there.contains(u'\n') && !line.wanted.contains(u'\n');
        addLines(line.label,
                 shortOnes ? QStringLiteral("− %1\n+ %2").arg(orEmpty(line.there), orEmpty(line.wanted))
                           : textDifference(line.there, line.wanted, mostLines));
    }
    if (end.edit.change.body)
        addLines(tr("Lines of the text"), textDifference(end.issue.body, *end.edit.change.body, mostLines));
    m_column->addStretch(1);
    setWay(Way::Save, tr("Save to #%1").arg(m_number));
}

void SaveSheet::showConflicts(const QList<EditConflict> &conflicts)
{
    setLead(tr("Somebody else changed the same since you opened it. Nothing is saved until you say which counts."));
    for (const EditConflict &conflict : conflicts)
        addConflict(conflict);
    m_column->addStretch(1);
    setWay(Way::Look, tr("Go on with these"));
    updateChosen();
}

void SaveSheet::addConflict(const EditConflict &conflict)
{
    auto *heading = new Paragraph(14, Paragraph::Tone::Ink, m_page, QFont::DemiBold);
    heading->setText(conflict.label);
    heading->setHeadingLevel(2);
    m_column->addWidget(heading);
    auto *opened = new Paragraph(12, Paragraph::Tone::Muted, m_page);
    opened->setText(QStringLiteral("%1: %2").arg(tr("When it was opened"), orEmpty(conflict.opened)));
    m_column->addWidget(opened);
    // Nothing is chosen where nobody chose.
    auto *choice = new ChoiceCards({{tr("Mine"), orEmpty(conflict.wanted)}, {tr("On GitHub now"), orEmpty(conflict.there)}}, m_page);
    choice->setObjectName(QStringLiteral("take/") + conflict.id);
    choice->setAccessibleName(tr("Which counts for “%1”").arg(conflict.label));
    m_column->addWidget(choice);
    m_column->addSpacing(designLength(font(), 10));
    m_asked.append({conflict.id, choice});
    connect(choice, &OptionGroup::chosen, this, &SaveSheet::updateChosen);
}

void SaveSheet::updateChosen()
{
    m_go->setEnabled(std::all_of(m_asked.cbegin(), m_asked.cend(), [](const auto &asked) { return asked.second->current() >= 0; }));
}

int SaveSheet::extraHeight(int width) const
{
    return m_scroll->extraHeight(width - layout()->contentsMargins().left() - layout()->contentsMargins().right());
}

} // namespace waybill
