#include "ui/submit/reviewchecklist.h"

#include "ui/submit/checkrow.h"

#include <QAccessibleWidget>
#include <QVBoxLayout>

namespace waybill {

namespace {

QAccessibleInterface *makeList(const QString &, QObject *object)
{
    if (auto *list = qobject_cast<ReviewCheckList *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    return nullptr;
}

} // namespace

ReviewCheckList::ReviewCheckList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeList);
        return true;
    }();
    static_cast<void>(installed);
    setAccessibleName(tr("Checks"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReviewCheckList::setChecks(const QList<ReviewCheck> &checks)
{
    QList<CheckRow *> before = std::exchange(m_rows, {});
    for (const ReviewCheck &check : checks) {
        // The first that is left with this id: should two checks share one, each still has a row.
        const auto own = std::find_if(before.begin(), before.end(), [&](const CheckRow *row) { return row->check().id == check.id; });
        CheckRow *row = own == before.end() ? nullptr : *own;
        if (row) {
            before.erase(own);
        } else {
            row = new CheckRow(this);
            connect(row, &CheckRow::overrideToggled, this, &ReviewCheckList::overrideToggled);
            connect(row, &CheckRow::linkActivated, this, &ReviewCheckList::linkActivated);
        }
        const bool hadFocus = row->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        row->setCheck(check);
        if (hadFocus && focusWidget() && !row->isAncestorOf(focusWidget()))
            emit focusLost();
        if (m_column->indexOf(row) != m_rows.size()) {
            m_column->removeWidget(row);
            m_column->insertWidget(int(m_rows.size()), row);
            // A layout shows what is added only later, and the window is fitted to its contents now.
            row->show();
        }
        m_rows += row;
    }
    for (CheckRow *gone : std::as_const(before)) {
        const bool hadFocus = gone->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        m_column->removeWidget(gone);
        gone->hide();
        // Later: a click in it may have led here.
        gone->deleteLater();
        if (hadFocus)
            emit focusLost();
    }
    // By keyboard the rows come in the order in which they stand.
    QWidget *last = nullptr;
    for (CheckRow *row : std::as_const(m_rows)) {
        for (QWidget *link : row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (last)
                setTabOrder(last, link);
            last = link;
        }
    }
}

} // namespace waybill
