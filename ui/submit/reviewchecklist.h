#pragma once

#include "app/submit/submitreview.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class CheckRow;

/// The checks, one row each. A row belongs to its check's id: what stays keeps its row, and with it the focus, and what changes is painted
/// in place.
class ReviewCheckList : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCheckList(QWidget *parent = nullptr);

    void setChecks(const QList<ReviewCheck> &checks);
    int count() const { return int(m_rows.size()); }

signals:
    void overrideToggled(const QString &id, bool on);
    void linkActivated(const QUrl &link);
    /// A row that had the focus is gone.
    void focusLost();

private:
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows;
};

} // namespace waybill
