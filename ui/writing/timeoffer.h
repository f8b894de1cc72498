#pragma once

#include <QWidget>

#include <vector>

namespace waybill {

class OfferRow;

/// What a typed time may mean, right under the box that it is typed in: the likeliest first, which Enter takes. It never has the focus; the
/// box hands on the keys.
class TimeOffer : public QWidget
{
    Q_OBJECT

public:
    struct Reading
    {
        QString text;   ///< The time as it would be written.
        QString detail; ///< Its day, zone, distance; what was taken for granted.
        bool operator==(const Reading &) const = default;
    };

    explicit TimeOffer(QWidget *parent);

    /// Shows other readings; the first is the one that Enter takes.
    void setReadings(const QList<Reading> &readings);
    int current() const { return m_current; }
    /// Up or down, from end to end.
    void move(int by);
    int heightFor(int width) const;
    /// For screen readers: what Enter does, and what else there is.
    QString spoken() const;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *) override { placeRows(); }

private:
    void setCurrent(int index);
    void placeRows();
    QString examples() const;

    QList<Reading> m_readings;
    std::vector<OfferRow *> m_rows; ///< Those behind the readings are hidden.
    int m_current = 0;
};

} // namespace waybill
