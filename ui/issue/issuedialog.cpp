#include "ui/issue/issuedialog.h"

#include "app/outbox/filingview.h"
#include "ui/look/style.h"
#include "ui/parts/givinglist.h"
#include "ui/parts/twolines.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int listHeight = 260; ///< Design pixels.
constexpr int numberRole = twoLinesRole + 1;

QString factsOf(const Issue &issue, const QDateTime &now)
{
    QStringList facts{issue.open ? IssueDialog::tr("open") : IssueDialog::tr("closed"), issue.labels.join(QLatin1String(", ")),
                      issue.author, momentText(issue.createdAt, now)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

IssueDialog::IssueDialog(Clock clock, QWidget *parent)
    : PanelDialog(620, parent),
      m_clock(std::move(clock)),
      m_line(new CheckedLine("address", tr("Issue"), this)),
      m_list(new GivingList(listHeight, this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_open(new QPushButton(tr("Open"), this))
{
    setObjectName(QStringLiteral("issuedialog"));
    setHeading(tr("Open an issue"));
    setLead(tr("It opens as a form, and what you change can be saved to it. Nothing is changed until you save."));
    body().setSpacing(designLength(font(), 8));
    m_line->line().setPlaceholderText(tr("#number, owner/name#number, an address, or words of a title"));
    m_line->line().installEventFilter(this);
    body().addWidget(m_line);
    connect(&m_line->line(), &QLineEdit::textChanged, this, [this] {
        m_taken = false;
        m_line->setError({}); // Not when the list comes later: what was said of the issue stands.
        narrow();
    });
    connect(&m_line->line(), &QLineEdit::returnPressed, this, &IssueDialog::take);
    connect(m_line, &CheckedLine::errorChanged, this, [this] { fit(false); });
    addList();
    const std::pair<QPushButton *, void (IssueDialog::*)()> ways[] = {
        {new QPushButton(tr("From a Markdown file…"), this), &IssueDialog::fileWanted},
        {new QPushButton(tr("From the clipboard"), this), &IssueDialog::clipboardWanted}};
    for (const auto &[button, wanted] : ways) {
        buttons().addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    }
    ways[0].first->setObjectName(QStringLiteral("fromFile"));
    ways[1].first->setObjectName(QStringLiteral("fromClipboard"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_open);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setProperty(primaryProperty, true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &IssueDialog::take);
}

void IssueDialog::addList()
{
    prepareList(m_list, tr("Issues of the repository"));
    m_list->setObjectName(QStringLiteral("issues"));
    m_state->setObjectName(QStringLiteral("state"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    body().addWidget(m_list, 1);
    body().addWidget(m_state);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit chosen(QStringLiteral("#%1").arg(item->data(numberRole).toLongLong())); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_taken = true; });
}

void IssueDialog::setIssues(const QList<Issue> &issues, const QString &state, bool trouble)
{
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 before = current ? current->data(numberRole).toLongLong() : 0;
    m_list->clear();
    for (const Issue &issue : issues) {
        auto *item = new QListWidgetItem(QStringLiteral("#%1 %2").arg(issue.number).arg(issue.title), m_list);
        item->setData(twoLinesRole, factsOf(issue, m_clock()));
        item->setData(Qt::AccessibleTextRole, QString(item->text() + u'\n' + factsOf(issue, m_clock())));
        item->setData(numberRole, issue.number);
        if (issue.number == before)
            m_list->setCurrentItem(item);
    }
    m_state->setText(state);
    m_state->setTone(trouble ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    narrow();
    fit(false);
}

void IssueDialog::narrow()
{
    const QString words = m_line->line().text().trimmed();
    const bool address = words.contains(u'#') || words.contains(QLatin1String("://"));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString number = QString::number(item->data(numberRole).toLongLong());
        item->setHidden(!address && !words.isEmpty() && number != words
                        && !item->data(Qt::AccessibleTextRole).toString().contains(words, Qt::CaseInsensitive));
        if (item->isHidden() && item == m_list->currentItem())
            m_list->setCurrentItem(nullptr);
    }
}

void IssueDialog::setReading(const QString &words)
{
    m_line->setError({});
    m_open->setEnabled(false);
    m_open->setText(words);
}

void IssueDialog::setError(const QString &message)
{
    m_open->setEnabled(true);
    m_open->setText(tr("Open"));
    m_line->setError(message);
}

/// A row that was chosen, what was typed, or the only row that what was typed leaves.
void IssueDialog::take()
{
    const QString words = m_line->line().text().trimmed();
    QList<qint64> left;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            left.append(m_list->item(i)->data(numberRole).toLongLong());
    }
    const QListWidgetItem *row = m_list->currentItem();
    bool number = false;
    words.toLongLong(&number);
    if (row && (words.isEmpty() || m_taken))
        emit chosen(QStringLiteral("#%1").arg(row->data(numberRole).toLongLong()));
    else if (!words.isEmpty() && !number && left.size() == 1 && !words.contains(u'#') && !words.contains(u'/'))
        emit chosen(QStringLiteral("#%1").arg(left.constFirst()));
    else
        emit chosen(words);
}

bool IssueDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (watched != &m_line->line() || !down)
        return PanelDialog::eventFilter(watched, event);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isHidden())
            continue;
        m_list->setCurrentRow(i);
        m_list->setFocus(Qt::OtherFocusReason);
        break;
    }
    return true;
}

void IssueDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    m_line->line().setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
