#pragma once

#include "app/form/movedanswers.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

/// What stands beside a form that moved to another version of its template: answers that fit nowhere in it, to copy until they are
/// dropped, and in which lines the two versions differ.
class BesidePane : public QWidget
{
    Q_OBJECT

public:
    explicit BesidePane(QWidget *parent = nullptr);

    /// `difference`: see textDifference; empty: it is not known, or there is none.
    void show(const QList<KeptAnswer> &kept, const QString &difference);
    /// The label of the field that kept answers can be added to; empty: there is none.
    void setPlace(const QString &label);

signals:
    /// The person wants this answer in the field of setPlace, too.
    void added(int index);
    /// The person needs this answer no more.
    void dropped(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addKept(QVBoxLayout &column, int index);
    void addDifference(QVBoxLayout &column);

    QList<KeptAnswer> m_kept;
    QString m_difference;
    QString m_place;
    QWidget *m_contents = nullptr;
};

} // namespace waybill
