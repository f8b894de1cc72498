#pragma once

#include "app/base/clock.h"
#include "app/follow/seenissue.h"
#include "app/outbox/filer.h"
#include "app/outbox/issuewriter.h"
#include "ui/widgets/paneldialog.h"

#include <QHash>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class ContentScroll;
class OutboxRow;
class Paragraph;
class Prompts;

/// The outbox: requests that are not settled, what each waits for and what can be done about it; below them those that were filed.
class OutboxView : public PanelDialog
{
    Q_OBJECT

public:
    /// What a person may want of a write to an issue.
    enum class Wish { Look, TryNow, Stop, Again, Drop };

    /// `prompts` must outlive it.
    OutboxView(Prompts &prompts, Clock clock, QWidget *parent = nullptr);

    /// May come often: an entry keeps its row, and with it the focus and what is being typed.
    void setRequests(const QList<FilingStatus> &requests);
    /// Writes to issues that are not settled; they stand above the requests. Before the requests.
    void setWrites(const QList<WriteStatus> &writes);
    /// Those that became issues, the last first; `seen`: what those that were looked at showed then, by their ids.
    void setFiled(const QList<FilingStatus> &filed, const QHash<QUuid, SeenIssue> &seen = {});
    /// Titles of the drafts that requests came from, by OutboxRequest::draft. Before the requests.
    void setDrafts(const QHash<QString, QString> &titles) { m_drafts = titles; }
    /// What could not be read or done.
    void setError(const QString &message);

signals:
    void lookAgainRequested(const QUuid &id);
    void tryNowRequested(const QUuid &id);
    void cancelRequested(const QUuid &id);
    /// Dropping was confirmed before.
    void answered(const QUuid &id, FilingAnswer answer, qint64 number);
    void writeWanted(const QUuid &id, waybill::OutboxView::Wish wish);
    void linkActivated(const QUrl &link);
    /// One that was filed is to be shown at length.
    void shown(const QUuid &id);

protected:
    int extraHeight(int width) const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    OutboxRow *makeRow();
    OutboxRow *makeWriteRow();
    void place(QList<OutboxRow *> &rows, const QList<QUuid> &ids, QVBoxLayout *column, OutboxRow *(OutboxView::*make)());
    void updateRows();
    void confirmDrop(const QUuid &id);

    Prompts &m_prompts;
    Clock m_clock;
    QTimer m_second;
    QHash<QString, QString> m_drafts;
    QList<FilingStatus> m_requests;
    QList<OutboxRow *> m_rows;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QVBoxLayout *m_writeColumn;
    QList<WriteStatus> m_writes;
    QList<OutboxRow *> m_writeRows;
    QVBoxLayout *m_filedColumn;
    Paragraph *m_filedHeading;
    QList<FilingStatus> m_filed;
    QHash<QUuid, SeenIssue> m_seen;
    QList<OutboxRow *> m_filedRows;
    ContentScroll *m_scroll;
    Paragraph *m_error;
    QPushButton *m_close;
};

} // namespace waybill
