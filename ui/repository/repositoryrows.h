#pragma once

#include "app/github/prefill.h"

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// Repositories in groups, narrowed to those whose name has every part of what was typed. Headings of groups cannot be chosen.
class RepositoryRows : public QListView
{
    Q_OBJECT

public:
    struct Row
    {
        RepositoryAddress address;
        QString detail{}; ///< "archived · 3 days ago". May be empty.
    };
    struct Group
    {
        QString heading; ///< Empty: none is shown.
        QList<Row> rows;
    };

    explicit RepositoryRows(QWidget *parent);

    void setGroups(const QList<Group> &groups);
    /// Parts are divided by blanks and slashes: "oct pay" finds octo-org/payments.
    void narrow(const QString &typed);
    /// Whether some row is left.
    bool hasRows() const { return firstRow().isValid(); }
    bool isListed(const RepositoryAddress &address) const;
    /// Takes the focus, on the first row.
    void enter();

signals:
    void chosen(const waybill::RepositoryAddress &address);
    /// The arrow key left the list at its upper end.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex firstRow() const;
    void choose(const QModelIndex &index);

    QList<Group> m_groups;
    QString m_typed;
    QStandardItemModel *m_items;
};

/// "owner/name", with the host where that is not github.com.
QString shownAddress(const RepositoryAddress &address);

} // namespace waybill
