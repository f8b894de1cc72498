#include "ui/form/datetimeeditor.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/calendarpopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace waybill {

namespace {

constexpr int gap = 8;
constexpr int liveGap = 6;
constexpr int soonMinutes = 10;

QString asText(const QDateTime &local, const DateTimeKind &kind)
{
    return QLocale::c().toString(local, kind.format);
}

/// "UTC−5" with a dash in place of the minus, which looks the same: Noto Sans has no minus, and looking a second font up for one sign
/// takes a thirtieth of the start. Who hears the text still gets the minus.
QString painted(QString zone)
{
    return zone.replace(QChar(0x2212), QChar(0x2013));
}

} // namespace

DateTimeEditor::DateTimeEditor(FormSession &session, int field, const DateTimeKind &kind, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_kind(kind),
      m_box(new QLineEdit(this)),
      m_calendarButton(new GlyphButton(Glyph::Calendar, tr("Open the calendar (Alt+Down)"), true, this)),
      m_soon(new QPushButton(tr("Now + %1 min").arg(soonMinutes), this)),
      m_live({}, designFont(font(), 12.5))
{
    setInput(m_box);
    m_box->setFont(monospacedFont(font(), 14));
    m_box->setPlaceholderText(definition().example.isEmpty() ? m_kind.format : definition().example);
    m_box->installEventFilter(this);
    m_soon->setFont(designFont(font(), 14));
    m_soon->setAccessibleName(tr("Set to %1 minutes from now").arg(soonMinutes));
    m_tick.setInterval(1000);
    follow();
    connectInput(m_box);
    connect(m_box, &QLineEdit::textEdited, this, [this](const QString &text) {
        type(Value(text));
        updateLive();
    });
    connect(m_calendarButton, &GlyphButton::clicked, this, &DateTimeEditor::openCalendar);
    connect(m_soon, &QPushButton::clicked, this,
            [this] { choose(Value(writeZonedTime(this->session().now().addSecs(soonMinutes * 60), m_kind))); });
    connect(&m_tick, &QTimer::timeout, this, &DateTimeEditor::updateLive);
}

void DateTimeEditor::follow()
{
    if (!isShown(m_box->text()) || !m_box->hasFocus())
        showText(m_box, textOf(value()));
    updateLive();
}

QString DateTimeEditor::momentText(const QDateTime &moment, const QDate &day) const
{
    const QString time = QLocale::c().toString(moment.time(), QStringLiteral("HH:mm:ss"));
    // The day is told only where it is another than the one in the box.
    return moment.date() == day ? time : locale().toString(moment.date(), QStringLiteral("ddd d MMM")) + QLatin1Char(' ') + time;
}

void DateTimeEditor::updateLive()
{
    const QDateTime now = session().now();
    const std::optional<ZonedTime> typed = readZonedTime(m_box->text().trimmed(), m_kind);
    const std::optional<ZonedTime> shown = typed ? typed : readZonedTime(writeZonedTime(now, m_kind), m_kind);
    QString zone = m_kind.zoneName.isEmpty() ? QString::fromLatin1(m_kind.zone) : m_kind.zoneName;
    QString live;
    if (shown)
        zone = tr("%1 · %2, %3").arg(zone, shown->abbreviation, offsetName(shown->offsetSeconds));
    if (typed) {
        const QDate day = typed->local.date();
        live = tr("%1 UTC").arg(momentText(typed->utc.toUTC(), day));
        const QTimeZone own = QTimeZone::systemTimeZone();
        const bool same = own.id() == m_kind.zone || own.id() == "UTC" || own.id() == "Etc/UTC";
        if (!same && own.isValid())
            live += tr(" · %1 %2 (your time)").arg(momentText(typed->utc.toTimeZone(own), day), QString::fromLatin1(own.id()));
        live += tr(" · %1").arg(distanceText(typed->utc, now));
    }
    if (zone == m_zone && live == m_live.text())
        return;
    const int before = m_live.heightFor(qMax(1, width()));
    const bool zoneChanged = zone != m_zone;
    m_zone = zone;
    m_live.setText(live);
    m_box->setAccessibleDescription(m_zone + QLatin1Char('\n') + live + QLatin1Char('\n') + m_description);
    update();
    if (zoneChanged || m_live.heightFor(qMax(1, width())) != before)
        emit heightChanged();
}

bool DateTimeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool altDown = key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier;
        if (altDown || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateTimeEditor::openCalendar()
{
    if (!m_popup) {
        m_popup = new CalendarPopup(this);
        connect(m_popup, &CalendarPopup::picked, this,
                [this](const QDate &date, const QTime &time) { choose(Value(asText(QDateTime(date, time, Qt::UTC), m_kind))); });
    }
    std::optional<ZonedTime> start = readZonedTime(m_box->text().trimmed(), m_kind);
    if (!start)
        start = readZonedTime(writeZonedTime(session().now().addSecs(soonMinutes * 60), m_kind), m_kind);
    const QDateTime local = start ? start->local : session().now();
    m_popup->open(local.date(), local.time(), QRect(m_box->mapToGlobal(QPoint()), m_box->size()));
}

void DateTimeEditor::describe(const QString &name, const QString &description)
{
    m_description = description;
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(m_zone + QLatin1Char('\n') + m_live.text() + QLatin1Char('\n') + description);
    m_calendarButton->setAccessibleDescription(name);
    m_soon->setAccessibleDescription(name);
}

int DateTimeEditor::arrange(int width)
{
    const int height = m_box->sizeHint().height();
    const int needed = QFontMetrics(m_box->font()).horizontalAdvance(m_kind.format) + 26;
    const int boxWidth = qMin(width - height - gap, qMax(designLength(font(), 190), needed));
    const int zoneText = fontMetrics().horizontalAdvance(painted(m_zone));
    const int soonText = QFontMetrics(m_soon->font()).horizontalAdvance(m_soon->text());
    // Tighter rather than on two lines, where that is enough.
    const bool roomy = boxWidth + height + zoneText + soonText + 4 * 11 + 3 * gap <= width;
    const int zoneWidth = zoneText + 2 * (roomy ? 11 : 8);
    const int soonWidth = soonText + 2 * (roomy ? 11 : 8);
    int left = 0;
    int top = 0;
    int lineHeight = height;
    const auto place = [&](int partWidth) {
        if (left > 0 && left + partWidth > width) {
            left = 0;
            top += lineHeight + gap;
        }
        const QRect rect(left, top, qMin(partWidth, width), height);
        left += partWidth + gap;
        return QStyle::visualRect(layoutDirection(), QRect(0, top, width, height), rect);
    };
    m_box->setGeometry(place(boxWidth));
    m_calendarButton->setGeometry(place(height));
    m_zonePlace = place(zoneWidth);
    m_soon->setGeometry(place(soonWidth));
    const int liveHeight = m_live.heightFor(width);
    m_liveTop = top + height + liveGap;
    return liveHeight > 0 ? m_liveTop + liveHeight : top + height;
}

void DateTimeEditor::showEvent(QShowEvent *event)
{
    FieldEditor::showEvent(event);
    updateLive();
    m_tick.start();
}

void DateTimeEditor::hideEvent(QHideEvent *event)
{
    FieldEditor::hideEvent(event);
    m_tick.stop();
}

void DateTimeEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    painter.setPen(theme.muted);
    painter.drawText(m_zonePlace, Qt::AlignCenter, fontMetrics().elidedText(painted(m_zone), Qt::ElideRight, m_zonePlace.width() - 8));
    m_live.paint(painter, {0, double(m_liveTop)}, theme.muted);
}

} // namespace waybill
