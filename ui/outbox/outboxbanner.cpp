#include "ui/outbox/outboxbanner.h"

#include "app/outbox/filingview.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

namespace waybill {

OutboxBanner::OutboxBanner(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_clock(std::move(clock)),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_look(new LinkButton(tr("Open the outbox"), this)),
      m_away(new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this))
{
    setObjectName(QStringLiteral("outboxbanner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_look);
    row->addWidget(m_away);
    m_look->setObjectName(QStringLiteral("look"));
    m_away->setObjectName(QStringLiteral("away"));
    connect(m_look, &LinkButton::clicked, this, &OutboxBanner::lookClicked);
    connect(m_away, &GlyphButton::clicked, this, [this] {
        m_putAway = m_count;
        hide();
    });
    hide();
}

void OutboxBanner::setOpen(int count, const QDateTime &oldest)
{
    m_count = count;
    m_putAway = qMin(m_putAway, count);
    const QString when = momentText(oldest, m_clock());
    m_text->setText(tr("%n request(s) are not settled yet, the oldest from %1.", nullptr, count).arg(when));
    m_look->setAccessibleDescription(m_text->text());
    setVisible(count > m_putAway);
}

void OutboxBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.warningBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
