#include "ui/writing/timeoffer.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/textblock.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr int offerEdge = 1;
constexpr double examplePixels = 12;

} // namespace

/// One reading. The current one has the accent's fill and bar, and names the key that takes it.
class OfferRow : public QAbstractButton
{
public:
    explicit OfferRow(QWidget *parent)
        : QAbstractButton(parent), m_title({}, designFont(font(), 14)), m_detail({}, designFont(font(), 12.5))
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void setReading(const TimeOffer::Reading &reading, bool current)
    {
        const QString title = current ? TimeOffer::tr("Use %1").arg(reading.text) : reading.text;
        m_current = current;
        m_title = TextBlock(title, designFont(font(), 14, current ? QFont::DemiBold : QFont::Normal));
        m_detail.setText(reading.detail);
        setAccessibleName(title);
        setAccessibleDescription(reading.detail);
        update();
    }

    int heightFor(int width) const
    {
        const int detail = m_detail.heightFor(textWidth(width));
        return 2 * margin() + m_title.heightFor(textWidth(width)) + detail;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        if (m_current || underMouse())
            painter.fillRect(rect(), m_current ? theme.accentBackground : theme.background);
        if (m_current)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), theme.accent);
        const int width = textWidth(this->width());
        const int title = m_title.heightFor(width);
        m_detail.heightFor(width);
        const double left = isRightToLeft() ? this->width() - width - indent() : indent();
        m_title.paint(painter, {left, double(margin())}, theme.ink);
        m_detail.paint(painter, {left, double(margin() + title)}, theme.muted);
        if (m_current)
            paintKey(painter, theme);
    }

private:
    int margin() const { return designLength(font(), 8); }
    int indent() const { return designLength(font(), 14); }
    QString key() const { return TimeOffer::tr("Enter"); }
    int keyWidth() const
    {
        return QFontMetrics(designFont(font(), 12, QFont::DemiBold)).horizontalAdvance(key()) + designLength(font(), 14);
    }
    int textWidth(int width) const { return qMax(1, width - 3 * indent() - keyWidth()); }

    void paintKey(QPainter &painter, const Theme &theme) const
    {
        const int height = designLength(font(), 22);
        QRect place(width() - indent() - keyWidth(), (this->height() - height) / 2, keyWidth(), height);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        paintBox(painter, place, theme.panel, theme.muted, 1, 4);
        painter.setFont(designFont(font(), 12, QFont::DemiBold));
        painter.setPen(theme.ink);
        painter.drawText(place, Qt::AlignCenter, key());
    }

    mutable TextBlock m_title;
    mutable TextBlock m_detail;
    bool m_current = false;
};

TimeOffer::TimeOffer(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What the time may mean"));
}

void TimeOffer::setReadings(const QList<Reading> &readings)
{
    if (readings == m_readings)
        return;
    m_readings = readings;
    while (m_rows.size() < size_t(readings.size())) {
        auto *row = new OfferRow(this);
        const int index = int(m_rows.size());
        connect(row, &OfferRow::clicked, this, [this, index] { emit chosen(index); });
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < size_t(readings.size()));
    setCurrent(0);
}

void TimeOffer::move(int by)
{
    if (const int count = int(m_readings.size()); count > 0)
        setCurrent((m_current + by + count) % count);
}

void TimeOffer::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_readings.size(); ++i)
        m_rows[size_t(i)]->setReading(m_readings.at(i), i == index);
    placeRows();
}

QString TimeOffer::examples() const
{
    //: %1 is a list of ways to write a time.
    return tr("Also read: %1").arg(QStringLiteral("3/15, 15:30, tomorrow 9pm, in 2 h, 2026-11-26 05:30, fri 6pm"));
}

int TimeOffer::heightFor(int width) const
{
    int height = 2 * offerEdge;
    for (int i = 0; i < m_readings.size(); ++i)
        height += m_rows[size_t(i)]->heightFor(width - 2 * offerEdge);
    return height + QFontMetrics(designFont(font(), examplePixels)).height() + designLength(font(), 12);
}

QString TimeOffer::spoken() const
{
    QStringList lines;
    for (int i = 0; i < m_readings.size(); ++i) {
        const Reading &reading = m_readings.at(i);
        //: A time, and what is said of it.
        const QString text = tr("%1, %2").arg(reading.text, reading.detail);
        lines += i == m_current ? tr("Enter: use %1").arg(text) : tr("Or %1").arg(text);
    }
    return lines.join(QLatin1Char('\n'));
}

void TimeOffer::placeRows()
{
    int top = offerEdge;
    for (int i = 0; i < m_readings.size(); ++i) {
        OfferRow *row = m_rows[size_t(i)];
        const int height = row->heightFor(width() - 2 * offerEdge);
        row->setGeometry(offerEdge, top, width() - 2 * offerEdge, height);
        top += height;
    }
}

void TimeOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    paintBox(painter, rect(), theme.panel, theme.muted);
    painter.setFont(designFont(font(), examplePixels));
    painter.setPen(theme.muted);
    const int margin = designLength(font(), 14);
    const int height = painter.fontMetrics().height() + designLength(font(), 12);
    const QRect place(margin, this->height() - height, width() - 2 * margin, height);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(examples(), Qt::ElideRight, place.width()));
}

} // namespace waybill
