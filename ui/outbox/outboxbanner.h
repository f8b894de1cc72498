#pragma once

#include "app/base/clock.h"

#include <QWidget>

namespace waybill {

class GlyphButton;
class LinkButton;
class Paragraph;

/// A strip that says that requests are not settled yet. Hidden while there are none, and after it was put away until there are more.
class OutboxBanner : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxBanner(Clock clock, QWidget *parent = nullptr);

    /// How many are open, and since when the oldest is.
    void setOpen(int count, const QDateTime &oldest);

signals:
    void lookClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Clock m_clock;
    int m_count = 0;
    int m_putAway = 0; ///< So many were put away.
    Paragraph *m_text;
    LinkButton *m_look;
    GlyphButton *m_away;
};

} // namespace waybill
