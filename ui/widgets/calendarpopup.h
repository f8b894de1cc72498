#pragma once

#include <QDateTime>
#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
class QScrollArea;
class QTableView;
class QTimeEdit;
class QToolButton;
QT_END_NAMESPACE

namespace waybill {

class MonthModel;

/// A calendar and a time to pick from. Every pick is told at once. Enter, Done and a click elsewhere leave it at that; Escape asks for what
/// was there before.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    /// What is shown when it opens, on the wall clock of whatever zone.
    struct Start
    {
        QDate date;
        QTime time;
        QDate today;
        QString before;                                  ///< What Escape puts back; may be empty.
        std::function<bool(const QDate &)> clockChanges; ///< Whether the clock is set forward or back on a day.
    };
    /// Shows it beneath (or, where there is no room, above) a place on the screen.
    void open(const Start &start, const QRect &anchor);

    QDate date() const { return m_date; }
    /// Picks a day, and shows its month.
    void setDate(const QDate &date);
    /// The days as a table, for tests.
    QTableView *table() const { return m_table; }

signals:
    void picked(const QDate &date, const QTime &time);
    /// Escape: nothing of what was picked is wanted.
    void kept();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addMonthButton(int months, const QString &name);
    void build();
    void show(const QDate &date);
    /// What a key in the table means for the day that is picked; an invalid date: nothing.
    QDate dateFor(int key) const;
    void tell() { emit picked(m_date, timeOfDay()); }
    QTime timeOfDay() const;
    /// Gives what is not painted by the style the theme's colours.
    void dress();

    /// As large as its contents want and the screen has room for.
    void fit();
    /// Of what scrolls, the day that is picked is seen.
    void keepInSight();

    MonthModel *m_model;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QTableView *m_table;
    QLabel *m_month;
    QLabel *m_marks;
    QLabel *m_keys;
    QTimeEdit *m_time;
    QToolButton *m_previous;
    QToolButton *m_next;
    QDate m_date;
    QDate m_today;
};

} // namespace waybill
