#include "ui/reuse/filldialog.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/taskcheck.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace waybill {

namespace {

/// Of an answer, what a row shows: enough to tell it by.
constexpr qsizetype shownCharacters = 300;
constexpr qsizetype shownLines = 6;

QString cut(const QString &text)
{
    const QString lines = text.section(u'\n', 0, shownLines - 1);
    const QString shown = lines.left(shownCharacters);
    return shown.size() < text.size() ? shown.trimmed() + u'…' : shown;
}

QString shownAnswer(const Value &value)
{
    if (isBlank(value))
        return FillDialog::tr("no answer");
    QStringList lines;
    for (const Task &task : tasksOf(value)) {
        const QString words = task.link.isEmpty() ? task.text : task.text + QStringLiteral(" — ") + task.link;
        lines.append((task.done ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + words);
    }
    return cut(lines.isEmpty() ? textOf(value) : lines.join(u'\n'));
}

} // namespace

FillDialog::FillDialog(const FormSnapshot &now, const QList<WouldChange> &changes, const QString &source, QWidget *parent)
    : PanelDialog(760, parent), m_changes(changes), m_fill(new QPushButton(this))
{
    setObjectName(QStringLiteral("fill"));
    setHeading(tr("Fill in what was pasted"));
    setLead(source + u' ' + tr("What is ticked is written into the form, as one step that can be undone."));
    auto *table = new QWidget;
    addRows(now, table);
    m_scroll = new ContentScroll(table, tr("What would change"), this);
    body().addWidget(m_scroll, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_fill->setObjectName(QStringLiteral("fillIn"));
    m_fill->setProperty(primaryProperty, true);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_fill);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fill, &QPushButton::clicked, this, &FillDialog::take);
    followChecks();
    m_fill->setFocus();
}

void FillDialog::addRows(const FormSnapshot &now, QWidget *table)
{
    auto *grid = new QGridLayout(table);
    // Before the scroll bar, where there is one.
    grid->setContentsMargins(mirroredMargins(table, {0, 0, designLength(font(), 12), 0}));
    grid->setHorizontalSpacing(designLength(font(), 12));
    grid->setVerticalSpacing(designLength(font(), 8));
    for (const auto &[column, stretch] : {std::pair(0, 3), std::pair(1, 3), std::pair(3, 4)})
        grid->setColumnStretch(column, stretch);
    const auto add = [&](int row, int column, const QString &text, Paragraph::Tone tone) {
        auto *words = new Paragraph(13, tone, table);
        words->setText(text);
        grid->addWidget(words, row, column, Qt::AlignTop);
    };
    for (int row = 0; row < m_changes.size(); ++row) {
        const WouldChange &change = m_changes.at(row);
        const Field &field = now.definition->fields.at(change.field);
        auto *check = new TaskCheck(field.label.isEmpty() ? field.id : field.label, table);
        const QString before = shownAnswer(now.values.at(change.field));
        const QString then = shownAnswer(change.then);
        //: What a field holds, and what it would hold.
        check->setAccessibleDescription(tr("Now: %1. Then: %2.").arg(before, then));
        check->setChecked(true);
        connect(check, &TaskCheck::toggled, this, &FillDialog::followChecks);
        grid->addWidget(check, row, 0, Qt::AlignTop);
        add(row, 1, before, Paragraph::Tone::Muted);
        add(row, 2, isRightToLeft() ? QStringLiteral("←") : QStringLiteral("→"), Paragraph::Tone::Muted);
        add(row, 3, then, Paragraph::Tone::Ink);
        m_checks.push_back(check);
    }
}

void FillDialog::followChecks()
{
    const auto wanted = std::count_if(m_checks.cbegin(), m_checks.cend(), [](const TaskCheck *check) { return check->isChecked(); });
    m_fill->setText(tr("Fill in %n answer(s)", nullptr, int(wanted)));
    m_fill->setEnabled(wanted > 0);
}

void FillDialog::take()
{
    QList<WouldChange> changes;
    for (size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->isChecked())
            changes.append(m_changes.at(qsizetype(i)));
    }
    close();
    emit wanted(changes);
}

int FillDialog::extraHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    return m_scroll->extraHeight(width - margins.left() - margins.right());
}

} // namespace waybill
