#include "ui/authoring/workbench.h"

#include "ui/look/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// More rows help nobody.
constexpr int mostFileRows = 500;

enum WorkbenchColumn { PlaceColumn, RuleColumn, MessageColumn };

QVBoxLayout *columnOf(QWidget *half)
{
    auto *column = new QVBoxLayout(half);
    const int gap = int(designLength(half->font(), 8));
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    return column;
}

} // namespace

Workbench::Workbench(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_title(new QLabel),
      m_note(new QLabel),
      m_list(new QTreeWidget),
      m_mend(new QPushButton(tr("Mend what is sure"))),
      m_readingTitle(new QLabel(tr("What a program reads in the issue"))),
      m_reading(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("workbench"));
    setChildrenCollapsible(false);
    auto *left = new QWidget(this);
    QVBoxLayout *column = columnOf(left);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_mend);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Line"), tr("Rule"), tr("What is wrong")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setAccessibleName(tr("Problems of the template's files"));
    m_list->setAccessibleDescription(tr("Enter opens the file."));
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { emit fileWanted(item->data(PlaceColumn, Qt::UserRole).toString()); });
    m_mend->setObjectName(QStringLiteral("mend"));
    connect(m_mend, &QPushButton::clicked, this, &Workbench::mendWanted);
    auto *right = new QWidget(this);
    column = columnOf(right);
    column->addWidget(m_readingTitle);
    column->addWidget(m_reading, 1);
    m_readingTitle->setBuddy(m_reading);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setReadOnly(true);
    m_reading->setTabChangesFocus(true);
    m_reading->setAccessibleName(m_readingTitle->text());
    m_reading->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFocusProxy(m_reading); // Which is always there.
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    updateTexts();
}

void Workbench::showFiles(const QList<LintedFile> &files, const QString &note)
{
    m_files = files;
    m_note->setText(note);
    m_list->clear();
    bool anySure = false;
    for (const LintedFile &file : files) {
        for (const FileProblem &problem : file.problems) {
            anySure = anySure || problem.fix;
            if (m_list->topLevelItemCount() >= mostFileRows)
                continue;
            const QString place = QStringLiteral("%1:%2:%3").arg(QFileInfo(file.path).fileName()).arg(problem.line).arg(problem.column);
            auto *item = new QTreeWidgetItem(m_list, {place, problem.rule, problem.message});
            item->setData(PlaceColumn, Qt::UserRole, file.path);
            item->setToolTip(MessageColumn, problem.message);
            const QString severity = problem.severity == Severity::Error ? tr("Problem")
                : problem.severity == Severity::Warning                  ? tr("Warning")
                                                                         : tr("Advice");
            item->setData(PlaceColumn, Qt::AccessibleTextRole, severity + QLatin1String(", ") + place);
            item->setIcon(
                PlaceColumn,
                style()->standardIcon(problem.severity == Severity::Error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning));
        }
    }
    for (const int column : {PlaceColumn, RuleColumn})
        m_list->resizeColumnToContents(column);
    m_mend->setVisible(anySure);
    updateTexts();
}

void Workbench::showReading(const QString &text)
{
    if (text != m_reading->toPlainText())
        m_reading->setPlainText(text);
}

void Workbench::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateTexts();
}

void Workbench::updateTexts()
{
    for (QLabel *title : {m_title, m_readingTitle})
        title->setFont(designFont(font(), 13, QFont::DemiBold));
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF());
    m_reading->setFont(code);
    m_note->setVisible(!m_note->text().isEmpty());
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    const qsizetype count = m_list->topLevelItemCount();
    // Of files that nobody looked at nothing is said.
    m_title->setText(m_files.isEmpty() ? tr("Problems of the template's files")
                         : count == 0  ? tr("Nothing is wrong with the template's files")
                                       : tr("Problems of the template's files: %1").arg(count));
}

} // namespace waybill
