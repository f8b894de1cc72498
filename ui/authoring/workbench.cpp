#include "ui/authoring/workbench.h"

#include "app/base/printable.h"
#include "ui/authoring/findingdelegate.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// More rows help nobody.
constexpr int mostFileRows = 500;

/// What is sure to mend the problem, in words.
QString fixWords(const FileFix &fix)
{
    constexpr qsizetype most = 40;
    if (fix.dropsLine)
        return Workbench::tr("Mended by taking the line out");
    return Workbench::tr("Mended by %1").arg(printable(fix.to, most));
}

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
      m_list(new QListWidget),
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
    prepareList(m_list, tr("Problems of the template's files"));
    auto *delegate = new FindingDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->installEventFilter(this);
    m_list->setAccessibleDescription(tr("Enter opens the file. Alt+Enter mends the problem where that is sure."));
    // The list is filled anew by it, which must not be while it is clicked.
    connect(delegate, &FindingDelegate::fixWanted, this, &Workbench::fix, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit fileWanted(item->data(FindingDelegate::FileRole).toString()); });
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
    const int row = m_list->currentRow();
    m_list->clear();
    bool anySure = false;
    for (const LintedFile &file : files) {
        for (const FileProblem &problem : file.problems) {
            anySure = anySure || problem.fix;
            if (m_list->count() >= mostFileRows)
                continue;
            addRow(file.path, problem);
        }
    }
    // Who goes through them and mends one after the other stays where they are.
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_mend->setVisible(anySure);
    updateTexts();
}

void Workbench::addRow(const QString &path, const FileProblem &problem)
{
    const QString place = QStringLiteral("%1:%2:%3").arg(QFileInfo(path).fileName()).arg(problem.line).arg(problem.column);
    const QString fix = problem.fix ? fixWords(*problem.fix) : QString();
    auto *item = new QListWidgetItem(problem.message, m_list);
    item->setData(FindingDelegate::SeverityRole, int(problem.severity));
    item->setData(FindingDelegate::PlaceRole, place);
    item->setData(FindingDelegate::RuleRole, problem.rule);
    item->setData(FindingDelegate::FixRole, fix);
    item->setData(FindingDelegate::FileRole, path);
    const QString severity = problem.severity == Severity::Error ? tr("Problem")
        : problem.severity == Severity::Warning                  ? tr("Warning")
                                                                 : tr("Advice");
    QStringList words{severity, place, problem.message, problem.rule};
    if (!fix.isEmpty())
        words.append(tr("Alt+Enter: %1").arg(fix));
    item->setData(Qt::AccessibleTextRole, enumeration(words));
}

void Workbench::fix(int row)
{
    for (const LintedFile &file : std::as_const(m_files)) {
        if (row >= 0 && row < file.problems.size()) {
            // Copies: the files are others as soon as it is mended.
            const FileProblem problem = file.problems.at(row);
            const QString path = file.path;
            if (problem.fix)
                emit fixWanted(path, problem);
            return;
        }
        row -= int(file.problems.size());
    }
}

bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::AltModifier) {
            fix(m_list->currentRow());
            return true;
        }
    }
    return QSplitter::eventFilter(watched, event);
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
    m_reading->setFont(monospacedFont(font(), 13));
    m_note->setVisible(!m_note->text().isEmpty());
    m_list->setVisible(m_list->count() > 0);
    const int count = m_list->count();
    // Of files that nobody looked at nothing is said.
    m_title->setText(m_files.isEmpty() ? tr("Problems of the template's files")
                         : count == 0  ? tr("Nothing is wrong with the template's files")
                                       : tr("Problems of the template's files: %1").arg(count));
}

} // namespace waybill
