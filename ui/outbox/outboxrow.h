#pragma once

#include "ui/outbox/outboxview.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
struct FilingView;

/// One request in the list, open or filed.
class OutboxRow : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxRow(QWidget *parent = nullptr);

    QUuid id() const { return m_id; }
    /// `draft`: the title of the draft that it came from, as it is now; empty: there is none any more.
    void setRequest(const FilingStatus &status, const QDateTime &now, const QString &draft = {});
    /// One that was filed, with what its issue showed when it was looked at last.
    void setFiled(const FilingStatus &status, const std::optional<SeenIssue> &seen, const QDateTime &now, const QString &draft);

    /// The same with a write to an issue.
    void setWrite(const WriteStatus &status, const QDateTime &now, const QString &draft = {});

signals:
    void lookAgain(const QUuid &id);
    void tryNow(const QUuid &id);
    void cancel(const QUuid &id);
    void send(const QUuid &id);
    void drop(const QUuid &id);
    void isThere(const QUuid &id, qint64 number);
    void openPage(const QUrl &page);
    /// What became of it, at length.
    void showWanted(const QUuid &id);
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const FilingView &view, const QStringList &facts, const QStringList &sentences, const QString &title);
    void askNumber();
    void readNumber();

    QUuid m_id;
    QUrl m_page;
    Paragraph *m_title;
    Paragraph *m_facts;
    Paragraph *m_sentence;
    CheckedLine *m_number;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_show;
    QPushButton *m_tryNow;
    QPushButton *m_lookAgain;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QPushButton *m_there;
    QPushButton *m_drop;
};

} // namespace waybill
