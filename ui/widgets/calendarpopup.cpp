#include "ui/widgets/calendarpopup.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

namespace waybill {

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this)), m_time(new QTimeEdit(this))
{
    setAccessibleName(tr("Calendar"));
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setGridVisible(false);
    m_calendar->setDateEditEnabled(false);
    // Red weekends would look like errors.
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, {});
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_time->setAccessibleName(tr("Time of day"));
    auto *label = new QLabel(tr("&Time"), this);
    label->setBuddy(m_time);
    auto *done = new QPushButton(tr("&Done"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_time);
    row->addStretch();
    row->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_calendar);
    column->addLayout(row);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &CalendarPopup::tell);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::tell);
    connect(m_calendar, &QCalendarWidget::activated, this, &QWidget::close);
    connect(m_time, &QTimeEdit::timeChanged, this, &CalendarPopup::tell);
    connect(done, &QPushButton::clicked, this, [this] {
        tell();
        close();
    });
}

void CalendarPopup::open(const QDate &date, const QTime &time, const QRect &anchor)
{
    {
        const QSignalBlocker calendarBlocker(m_calendar);
        const QSignalBlocker timeBlocker(m_time);
        m_calendar->setSelectedDate(date);
        m_time->setTime(time);
    }
    dress();
    adjustSize();
    placePopup(this, anchor);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::dress()
{
    // QCalendarWidget puts its months on the selection's colour, and takes its arrows from an icon theme.
    const Theme &theme = themeFor(parentWidget()->palette());
    auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
    if (!bar)
        return;
    QPalette calm = parentWidget()->palette();
    calm.setColor(QPalette::Highlight, theme.panel);
    calm.setColor(QPalette::HighlightedText, theme.ink);
    bar->setPalette(calm);
    for (const bool next : {false, true}) {
        auto *button =
            bar->findChild<QToolButton *>(next ? QStringLiteral("qt_calendar_nextmonth") : QStringLiteral("qt_calendar_prevmonth"));
        if (!button)
            continue;
        QPixmap picture(QSize(16, 16) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.translate(8, 8);
        painter.rotate(next ? -90 : 90);
        paintGlyph(painter, Glyph::ChevronDown, QRectF(-8, -8, 16, 16), theme.ink);
        painter.end();
        button->setIcon(QIcon(picture));
        button->setAccessibleName(next ? tr("Next month") : tr("Previous month"));
    }
}

void CalendarPopup::tell()
{
    emit picked(m_calendar->selectedDate(), m_time->time());
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    painter.fillRect(rect(), theme.panel);
    paintBox(painter, rect(), theme.panel, theme.edge, 1, 0);
}

} // namespace waybill
