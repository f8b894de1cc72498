#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QModelIndex;
QT_END_NAMESPACE

namespace waybill {

class FormSession;
class ProblemModel;
class VisitedFields;

/// Every problem of the request: Enter or a click goes to its field, its link (or Alt+Enter) mends it. Says what was checked and what was
/// not.
class ChecksPane : public QWidget
{
    Q_OBJECT

public:
    ChecksPane(FormSession &session, VisitedFields &visited, QWidget *parent = nullptr);

signals:
    /// The person wants to go to this field.
    void fieldActivated(int field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void applyFix(const QModelIndex &index);
    bool isOnFix(const QModelIndex &index, QPoint point) const;
    void updateTexts();

    FormSession &m_session;
    ProblemModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_checked;
};

} // namespace waybill
