#include "ui/outbox/outboxview.h"

#include "ui/look/style.h"
#include "ui/outbox/outboxrow.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

template <typename Status>
QList<QUuid> idsOf(const QList<Status> &all)
{
    QList<QUuid> ids;
    for (const Status &one : all)
        ids.append(one.id);
    return ids;
}

} // namespace

OutboxView::OutboxView(Prompts &prompts, Clock clock, QWidget *parent)
    : PanelDialog(640, parent),
      m_prompts(prompts),
      m_clock(std::move(clock)),
      m_page(new QWidget),
      m_column(new QVBoxLayout),
      m_writeColumn(new QVBoxLayout),
      m_filedColumn(new QVBoxLayout),
      m_filedHeading(new Paragraph(16, Paragraph::Tone::Ink, m_page, QFont::DemiBold)),
      m_error(new Paragraph(12.5, Paragraph::Tone::Error, this))
{
    setObjectName(QStringLiteral("outbox"));
    setHeading(tr("Outbox"));
    auto *columns = new QVBoxLayout(m_page);
    columns->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout *column : {columns, m_writeColumn, m_column, m_filedColumn})
        column->setSpacing(designLength(font(), 12));
    columns->addLayout(m_writeColumn);
    columns->addLayout(m_column);
    columns->addWidget(m_filedHeading);
    columns->addLayout(m_filedColumn);
    columns->addStretch(1);
    m_filedHeading->setText(tr("Filed"));
    m_filedHeading->setHeadingLevel(2);
    m_filedHeading->hide();
    m_scroll = new ContentScroll(m_page, tr("Requests"), this);
    body().addWidget(m_scroll, 1);
    body().addWidget(m_error);
    m_error->hide();
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    buttons().addStretch(1);
    buttons().addWidget(m_close);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &OutboxView::updateRows);
    setRequests({});
}

OutboxRow *OutboxView::makeRow()
{
    auto *row = new OutboxRow(m_page);
    connect(row, &OutboxRow::lookAgain, this, &OutboxView::lookAgainRequested);
    connect(row, &OutboxRow::tryNow, this, &OutboxView::tryNowRequested);
    connect(row, &OutboxRow::cancel, this, &OutboxView::cancelRequested);
    connect(row, &OutboxRow::send, this, [this](const QUuid &id) { emit answered(id, FilingAnswer::Send, 0); });
    connect(row, &OutboxRow::isThere, this, [this](const QUuid &id, qint64 n) { emit answered(id, FilingAnswer::ItIsThere, n); });
    connect(row, &OutboxRow::drop, this, &OutboxView::confirmDrop);
    connect(row, &OutboxRow::openPage, this, &OutboxView::linkActivated);
    connect(row, &OutboxRow::showWanted, this, &OutboxView::shown);
    connect(row, &OutboxRow::heightChanged, this, [this] { fit(false); });
    return row;
}

OutboxRow *OutboxView::makeWriteRow()
{
    auto *row = new OutboxRow(m_page);
    const auto wants = [this](Wish wish) { return [this, wish](const QUuid &id) { emit writeWanted(id, wish); }; };
    connect(row, &OutboxRow::lookAgain, this, wants(Wish::Look));
    connect(row, &OutboxRow::tryNow, this, wants(Wish::TryNow));
    connect(row, &OutboxRow::cancel, this, wants(Wish::Stop));
    connect(row, &OutboxRow::send, this, wants(Wish::Again));
    connect(row, &OutboxRow::drop, this, wants(Wish::Drop));
    connect(row, &OutboxRow::openPage, this, &OutboxView::linkActivated);
    connect(row, &OutboxRow::heightChanged, this, [this] { fit(false); });
    return row;
}

void OutboxView::setWrites(const QList<WriteStatus> &writes)
{
    m_writes = writes;
    place(m_writeRows, idsOf(writes), m_writeColumn, &OutboxView::makeWriteRow);
}

void OutboxView::setRequests(const QList<FilingStatus> &requests)
{
    m_requests = requests;
    setLead(requests.isEmpty() && m_writes.isEmpty()
                ? tr("Every request is settled. There is nothing to do here.")
                : tr("These are confirmed, but it is not settled yet whether they are on GitHub. None is sent twice by itself."));
    place(m_rows, idsOf(requests), m_column, &OutboxView::makeRow);
    updateRows();
}

void OutboxView::setFiled(const QList<FilingStatus> &filed, const QHash<QUuid, SeenIssue> &seen)
{
    if (seen == m_seen && filed.size() == m_filed.size()
        && std::equal(filed.begin(), filed.end(), m_filed.begin(), [](const auto &a, const auto &b) { return a.id == b.id; }))
        return;
    m_filed = filed;
    m_seen = seen;
    place(m_filedRows, idsOf(filed), m_filedColumn, &OutboxView::makeRow);
    m_filedHeading->setVisible(!filed.isEmpty());
    const QDateTime now = m_clock();
    for (qsizetype i = 0; i < m_filedRows.size(); ++i) {
        const FilingStatus &one = m_filed.at(i);
        const auto found = seen.constFind(one.id);
        m_filedRows.at(i)->setFiled(one, found == seen.cend() ? std::nullopt : std::optional(*found), now,
                                    m_drafts.value(one.request.draft));
    }
    updateRows();
}

/// Each request in its row, in their order; a row stays with its request.
void OutboxView::place(QList<OutboxRow *> &rows, const QList<QUuid> &ids, QVBoxLayout *column, OutboxRow *(OutboxView::*make)())
{
    QList<OutboxRow *> before = std::exchange(rows, {});
    for (const QUuid &id : ids) {
        const auto own = std::find_if(before.begin(), before.end(), [&](const OutboxRow *row) { return row->id() == id; });
        OutboxRow *row = own == before.end() ? (this->*make)() : *own;
        if (own != before.end())
            before.erase(own);
        if (column->indexOf(row) != rows.size()) {
            column->removeWidget(row);
            column->insertWidget(int(rows.size()), row);
            // A layout shows what is added only later, and the window is fitted to its contents now.
            row->show();
        }
        rows += row;
    }
    bool lostFocus = false;
    for (OutboxRow *gone : std::as_const(before)) {
        lostFocus = lostFocus || gone->isAncestorOf(QApplication::focusWidget());
        column->removeWidget(gone);
        gone->hide();
        // Later: a click in it may have led here.
        gone->deleteLater();
    }
    if (lostFocus)
        m_close->setFocus(Qt::OtherFocusReason);
}

void OutboxView::updateRows()
{
    const QDateTime now = m_clock();
    bool waits = false;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setRequest(m_requests.at(i), now, m_drafts.value(m_requests.at(i).request.draft));
        waits = waits || m_requests.at(i).record.waitUntil > now;
    }
    for (qsizetype i = 0; i < m_writeRows.size(); ++i) {
        m_writeRows.at(i)->setWrite(m_writes.at(i), now, m_drafts.value(m_writes.at(i).write.draft));
        waits = waits || m_writes.at(i).record.waitUntil > now;
    }
    m_scroll->setVisible(!m_writeRows.isEmpty() || !m_rows.isEmpty() || !m_filedRows.isEmpty());
    if (!waits)
        m_second.stop();
    else if (isVisible() && !m_second.isActive())
        m_second.start();
    fit(false);
}

void OutboxView::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    fit(false);
}

void OutboxView::confirmDrop(const QUuid &id)
{
    const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(), [&](const FilingStatus &one) { return one.id == id; });
    if (found == m_requests.cend())
        return;
    const FilingRecord &record = found->record;
    Prompts::Question question;
    question.title = tr("Drop this request");
    question.text = tr("Stop caring for “%1”?").arg(found->request.issue.title);
    question.details = record.number > 0 || record.creates > 0
        ? tr("Nothing more is sent for it. If it is on GitHub already, it stays there: look for it before you file it anew.")
        : tr("It was not sent, and it will not be.");
    question.accept = tr("Drop");
    question.warning = true;
    m_prompts.ask(this, question, [this, id](Prompts::Button button) {
        if (button == Prompts::Button::Accept)
            emit answered(id, FilingAnswer::Drop, 0);
    });
}

int OutboxView::extraHeight(int width) const
{
    return m_scroll->isHidden() ? 0 : m_scroll->extraHeight(width);
}

void OutboxView::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    updateRows();
    m_close->setFocus(Qt::OtherFocusReason);
}

void OutboxView::hideEvent(QHideEvent *event)
{
    m_second.stop();
    PanelDialog::hideEvent(event);
}

} // namespace waybill
