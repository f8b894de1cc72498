#include "ui/reuse/reusebanner.h"

#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace waybill {

ReuseBanner::ReuseBanner(QWidget *parent)
    : QWidget(parent),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_looked(new LinkButton(tr("Looked at all"), this)),
      m_look(new LinkButton(tr("See what would change…"), this)),
      m_change(new LinkButton(tr("Open the issue to change it"), this)),
      m_away(new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this))
{
    setObjectName(QStringLiteral("reusebanner"));
    m_text->setObjectName(QStringLiteral("reused"));
    m_looked->setObjectName(QStringLiteral("lookedAtAll"));
    m_look->setObjectName(QStringLiteral("lookAtText"));
    m_change->setObjectName(QStringLiteral("changeIssue"));
    m_away->setObjectName(QStringLiteral("away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_looked);
    row->addWidget(m_look);
    row->addWidget(m_change);
    row->addWidget(m_away);
    connect(m_looked, &LinkButton::clicked, this, &ReuseBanner::lookedAtAll);
    connect(m_look, &LinkButton::clicked, this, [this] {
        offerText({});
        emit offerTaken();
    });
    connect(m_change, &LinkButton::clicked, this, [this] {
        offerText({});
        emit changeWanted();
    });
    connect(m_away, &GlyphButton::clicked, this, [this] { offerText({}); });
    showParts();
}

void ReuseBanner::showTaken(const QString &text)
{
    if (std::exchange(m_taken, text) != text)
        showParts();
}

void ReuseBanner::offerText(const QString &text, bool issue)
{
    m_offer = text;
    m_issue = issue;
    showParts();
}

void ReuseBanner::showParts()
{
    const bool offered = !m_offer.isEmpty();
    m_text->setText(offered ? m_offer : m_taken);
    for (LinkButton *link : {m_looked, m_look, m_change})
        link->setAccessibleDescription(m_text->text());
    m_looked->setVisible(!offered);
    m_look->setVisible(offered);
    m_change->setVisible(offered && m_issue);
    m_away->setVisible(offered);
    setVisible(offered || !m_taken.isEmpty());
}

void ReuseBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
