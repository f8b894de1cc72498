#pragma once

#include "ui/widgets/pickbutton.h"

#include <QFrame>
#include <QList>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// One of the things to pick from.
struct PickItem
{
    QString id;
    QString text;
    QString note; ///< Muted, at the end of the row. May be empty.
    QColor dot;   ///< Of a label. Invalid: none.
};

/// A list to pick one thing from, with a line that narrows it: made for a thousand milestones as for three. Typing narrows, the arrow keys
/// go through the list, Enter picks, Escape leaves.
class PickPopup : public QFrame
{
    Q_OBJECT

public:
    /// `name` is what is picked, for screen readers and for the empty line.
    PickPopup(const QString &name, QWidget *parent);

    /// Beneath (or above) `anchor`, in global coordinates. `emptyText` stands where there is nothing to pick.
    void open(const QList<PickItem> &items, const QString &current, const QRect &anchor, const QString &emptyText);

signals:
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pickCurrent();
    void narrow(const QString &text);

    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_shown;
    QString m_emptyText;
};

/// A field whose answer is picked from such a list: shows what is picked, and something about it.
class PickField : public PickButton
{
    Q_OBJECT

public:
    explicit PickField(const QString &name, QWidget *parent = nullptr);

    void setContents(const QString &words, const QString &note);
    QSize sizeHint() const override;

private:
    QString m_name;
};

} // namespace waybill
