#include "ui/form/datetimeeditor.h"

#include "ui/look/glyphs.h"
#include "ui/look/keytable.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/writing/timeoffer.h"

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
      m_calendarButton(new GlyphButton(Glyph::Calendar, withKey(tr("Open the calendar"), keyEntry("offer")), true, this)),
      m_soon(new QPushButton(tr("Now + %1 min").arg(soonMinutes), this)),
      m_live({}, designFont(font(), 12.5))
{
    setInput(m_box);
    m_box->setFont(monospacedFont(font(), 14));
    m_box->setPlaceholderText(m_kind.format);
    m_box->setLayoutDirection(Qt::LeftToRight); // Right to left, day and time would change places.
    m_box->installEventFilter(this);
    m_soon->setFont(designFont(font(), 14));
    m_tick.setInterval(1000);
    follow();
    connectInput(m_box);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        type(Value(text));
        updateLive();
    });
    connect(m_calendarButton, &GlyphButton::clicked, this, &DateTimeEditor::openCalendar);
    connect(m_soon, &QPushButton::clicked, this,
            [this] { choose(Value(writeZonedTime(this->session().now().addSecs(soonMinutes * 60), m_kind))); });
    connect(&m_tick, &QTimer::timeout, this, [this] { updateLive(true); });
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

QString DateTimeEditor::liveWords(const ZonedTime &time, const QDateTime &now) const
{
    const QDate day = time.local.date();
    QString live = tr("%1 UTC").arg(momentText(time.utc.toUTC(), day));
    const QTimeZone own = QTimeZone::systemTimeZone();
    const bool same = own.id() == m_kind.zone || own.id() == "UTC" || own.id() == "Etc/UTC";
    if (!same && own.isValid())
        live += tr(" · %1 %2 (your time)").arg(momentText(time.utc.toTimeZone(own), day), QString::fromLatin1(own.id()));
    return live + tr(" · %1").arg(distanceText(time.utc, now));
}

void DateTimeEditor::updateLive(bool byClock)
{
    const QDateTime now = session().now();
    if (const QString example = exampleTime(m_kind, now); !example.isEmpty() && m_box->placeholderText() != example)
        m_box->setPlaceholderText(example);
    const std::optional<ZonedTime> typed = readZonedTime(m_box->text().trimmed(), m_kind);
    updateOffer(typed.has_value(), now);
    std::optional<ZonedTime> shown = typed;
    if (!shown && !m_readings.isEmpty())
        shown = m_readings.constFirst().time;
    else if (!shown)
        shown = readZonedTime(writeZonedTime(now, m_kind), m_kind);
    QString zone = m_kind.zoneName.isEmpty() ? QString::fromLatin1(m_kind.zone) : m_kind.zoneName;
    if (shown)
        zone = tr("%1 · %2, %3").arg(zone, shown->abbreviation, offsetName(shown->offsetSeconds));
    const QString live = typed ? liveWords(*typed, now) : QString();
    if (zone == m_zone && live == m_live.text())
        return;
    const int before = m_live.heightFor(qMax(1, width()));
    const bool zoneChanged = zone != m_zone;
    m_zone = zone;
    m_live.setText(live);
    // The clock's own changes would be spoken every second to whoever is in the box.
    if (!byClock || !m_box->hasFocus())
        describeBox();
    update();
    if (zoneChanged || m_live.heightFor(qMax(1, width())) != before)
        emit heightChanged();
}

void DateTimeEditor::updateOffer(bool exact, const QDateTime &now)
{
    const QString text = m_box->text();
    const bool wanted = !exact && m_box->hasFocus() && text != m_refused;
    const QList<TimeReading> readings = wanted ? readWrittenTime(text, m_kind, now) : QList<TimeReading>();
    if (readings.isEmpty() && m_readings.isEmpty())
        return;
    m_readings = readings;
    if (!m_offer) {
        m_offer = new TimeOffer(this);
        connect(m_offer, &TimeOffer::chosen, this, &DateTimeEditor::takeReading);
    }
    const QString zone = m_kind.zoneName.isEmpty() ? QString::fromLatin1(m_kind.zone) : m_kind.zoneName;
    QList<TimeOffer::Reading> offers;
    for (const TimeReading &reading : readings) {
        //: A day of the week, and what people call the time zone.
        const QString day = tr("%1, in %2").arg(locale().dayName(reading.time.local.date().dayOfWeek()), zone);
        QString detail = day + QStringLiteral(" · ") + liveWords(reading.time, now);
        if (!reading.note.isEmpty())
            detail = offers.isEmpty() ? detail + QStringLiteral(" · ") + reading.note : reading.note;
        offers.append({reading.text, detail});
    }
    const bool same = m_offer->isHidden() == offers.isEmpty() && m_offer->heightFor(width()) == m_offer->height();
    m_offer->setReadings(offers);
    m_offer->setVisible(!offers.isEmpty());
    describeBox();
    if (!same || m_offer->heightFor(width()) != m_offer->height())
        emit heightChanged();
}

void DateTimeEditor::takeReading(int index)
{
    if (index < 0 || index >= m_readings.size())
        return;
    const QString text = m_readings.at(index).text;
    m_box->setFocus(Qt::OtherFocusReason);
    showText(m_box, text);
    choose(Value(text));
}

/// Keys of the box that mean the offer or the calendar.
bool DateTimeEditor::takeKey(const QKeyEvent &key)
{
    const bool altDown = key.key() == Qt::Key_Down && key.modifiers() & Qt::AltModifier;
    if (altDown || key.key() == Qt::Key_F4) {
        openCalendar();
        return true;
    }
    if (m_readings.isEmpty() || key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeReading(m_offer->current());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_offer->move(key.key() == Qt::Key_Down ? 1 : -1);
        describeBox();
        return true;
    case Qt::Key_Escape:
        m_refused = m_box->text();
        updateLive();
        return true;
    default:
        return false;
    }
}

bool DateTimeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_box && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // Only who types there is offered something; the box knows of its focus once the event is through.
        m_refused.clear();
        QMetaObject::invokeMethod(
            this, [this] { updateLive(); }, Qt::QueuedConnection);
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateTimeEditor::openCalendar()
{
    if (!m_popup) {
        m_popup = new CalendarPopup(this);
        connect(m_popup, &CalendarPopup::picked, this, [this](const QDate &date, const QTime &time) {
            // All picks of one visit are one step for undo, and none is left when the last is what was there.
            session().model().setValue(field(), asText(QDateTime(date, time, Qt::UTC), m_kind), FormModel::Edit::Typing);
        });
        connect(m_popup, &CalendarPopup::kept, this, [this] { session().model().setValue(field(), m_before, FormModel::Edit::Typing); });
    }
    session().model().finishTyping();
    m_before = session().model().snapshot().given.at(field());
    const QDateTime now = session().now();
    std::optional<ZonedTime> start = readZonedTime(m_box->text().trimmed(), m_kind);
    if (!start)
        start = readZonedTime(writeZonedTime(now.addSecs(soonMinutes * 60), m_kind), m_kind);
    const std::optional<ZonedTime> today = readZonedTime(writeZonedTime(now, m_kind), m_kind);
    const QDateTime local = start ? start->local : now;
    const QWidget *frame = parentWidget();
    // Beneath the whole field: its message tells what is wrong with what is picked.
    const QRect anchor(m_box->mapToGlobal(QPoint()), frame->mapToGlobal(QPoint(frame->width(), frame->height())));
    m_popup->open({local.date(), local.time(), today ? today->local.date() : now.date(), m_box->text(),
                   [kind = m_kind](const QDate &day) { return clockChangesOn(day, kind); }},
                  anchor);
}

void DateTimeEditor::describeBox()
{
    QStringList lines{m_zone, m_live.text()};
    if (!m_readings.isEmpty())
        lines += m_offer->spoken();
    lines += m_description;
    lines.removeAll(QString());
    setSpokenDescription(m_box, lines.join(QLatin1Char('\n')));
}

void DateTimeEditor::describe(const QString &name, const QString &description)
{
    m_description = description;
    // No group: its name would be said before the same name of the box.
    setSpokenName(m_box, name);
    describeBox();
    //: What a button does, and for which field.
    setSpokenName(m_calendarButton, tr("%1: %2").arg(tr("Open the calendar"), name));
    setSpokenName(m_soon, tr("%1: %2").arg(tr("Set to %n minutes from now", nullptr, soonMinutes), name));
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
    if (!m_readings.isEmpty()) {
        const int offer = m_offer->heightFor(width);
        m_offer->setGeometry(0, top + height + liveGap, width, offer);
        top += liveGap + offer;
    }
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
