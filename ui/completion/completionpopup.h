#pragma once

#include "app/completion/completions.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// The list beneath what is being typed. It lies in the window and never has the focus: keys stay with the text, and its owner hands on
/// those that move in it. Assistive technology is told of the row as if it were in the focus.
class CompletionPopup : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *window);

    /// Shows these for a text at a place in the window (that of the sign): beneath it, else above. `readAt` in words; empty: not told.
    void showRows(const QList<Completion> &rows, QWidget *text, const QRect &place, const QString &readAt);
    /// To the row so many on, going round.
    void move(int by);
    /// Null where none is shown.
    const Completion *current() const;
    QListView &list() { return *m_list; }

    static constexpr int most = 8; ///< Rows, all of them in view.

signals:
    /// A row was clicked.
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFoot();
    void place(const QRect &anchor);

    QList<Completion> m_rows;
    QListView *m_list;
    QStandardItemModel *m_items;
    QLabel *m_foot;
    QString m_readAt;
    bool m_notifies = false; ///< The current row is a person.
};

} // namespace waybill
