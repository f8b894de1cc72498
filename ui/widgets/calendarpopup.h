#pragma once

#include <QDateTime>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QCalendarWidget;
class QTimeEdit;
QT_END_NAMESPACE

namespace waybill {

/// A calendar and a time to pick from. Every pick is told at once; Escape, Enter and a click elsewhere close it.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    /// Shows this wall-clock time beneath (or, where there is no room, above) a place on the screen.
    void open(const QDate &date, const QTime &time, const QRect &anchor);
    QCalendarWidget *calendar() const { return m_calendar; }

signals:
    void picked(const QDate &date, const QTime &time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    /// Gives the calendar the theme's colours.
    void dress();

    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
};

} // namespace waybill
