#pragma once

#include "app/form/writtentime.h"
#include "ui/form/fieldeditor.h"
#include "ui/widgets/textblock.h"

#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class CalendarPopup;
class GlyphButton;
class TimeOffer;

/// A moment on the wall clock of the field's zone, typed or picked. What is typed as people write times is offered in the field's format.
/// Beneath it, live: the same moment in UTC and on the person's own clock, and how far away it is.
class DateTimeEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateTimeEditor(FormSession &session, int field, const DateTimeKind &kind, QWidget *parent);

    void describe(const QString &name, const QString &description) override;
    int arrange(int width) override;

    /// The words beneath the box and in the zone's chip.
    const QString &liveText() const { return m_live.text(); }
    const QString &zoneText() const { return m_zone; }

protected:
    void follow() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Writes the live words again, for what is in the box now.
    void updateLive(bool byClock = false);
    QString liveWords(const ZonedTime &time, const QDateTime &now) const;
    /// Offers what the text in the box may mean, where it is no time to the letter.
    void updateOffer(bool exact, const QDateTime &now);
    bool takeKey(const QKeyEvent &key);
    void takeReading(int index);
    void describeBox();
    QString momentText(const QDateTime &moment, const QDate &day) const;
    void openCalendar();

    const DateTimeKind m_kind;
    QLineEdit *m_box;
    GlyphButton *m_calendarButton;
    QPushButton *m_soon;
    CalendarPopup *m_popup = nullptr; ///< Made when it is first asked for.
    QTimer m_tick;
    Value m_before; ///< What was given when the calendar was opened.
    QString m_description;
    TimeOffer *m_offer = nullptr;  ///< Made when it is first needed.
    QList<TimeReading> m_readings; ///< Those that are offered.
    QString m_refused;             ///< The text for which the person wants no offer.
    QString m_zone;
    QRect m_zonePlace;
    TextBlock m_live;
    int m_liveTop = 0;
};

} // namespace waybill
