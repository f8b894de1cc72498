#include "ui/form/addedlinebox.h"

#include "app/template/addedlines.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr int edge = 10;
constexpr int sideMargin = 12;
constexpr int boxSize = 16;
constexpr int gap = 10;
constexpr int badgeSideMargin = 10;

} // namespace

AddedLineBox::AddedLineBox(const AddedLine &line, const QString &contract, QWidget *parent)
    : QWidget(parent), m_ticked(line.box), m_badge(tr("bridge line"))
{
    const QString reason =
        tr("Added for the workflow in force (%1): the template has no such line.").arg(contract) + QLatin1Char(' ') + line.reason;
    m_text = TextBlock(line.text, designFont(font(), 14, QFont::DemiBold));
    m_reason = TextBlock(reason.trimmed(), designFont(font(), 13));
    m_badgeWidth = QFontMetrics(designFont(font(), 12, QFont::DemiBold)).horizontalAdvance(m_badge) + 2 * badgeSideMargin;
    setAccessibleName(QStringLiteral("%1 (%2)").arg(line.text, m_badge));
    setAccessibleDescription(reason);
    setObjectName(QStringLiteral("addedLine"));
}

int AddedLineBox::arrange(int width)
{
    const int left = m_ticked ? boxSize + gap : 0;
    m_textWidth = qMax(1, width - 2 * sideMargin - left - m_badgeWidth - gap);
    m_reasonTop = edge + m_text.heightFor(m_textWidth);
    return m_reasonTop + m_reason.heightFor(m_textWidth) + edge;
}

void AddedLineBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeFor(palette());
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    painter.setBrush(theme.accentBackground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_ticked)
        paintCheckMark(painter, placed({sideMargin, edge + 3, boxSize, boxSize}), QStyle::State_On | QStyle::State_Enabled, theme);
    const QRect words = placed({m_ticked ? sideMargin + boxSize + gap : sideMargin, edge, m_textWidth, height()});
    m_text.paint(painter, words.topLeft(), theme.ink);
    m_reason.paint(painter, {double(words.left()), double(m_reasonTop)}, theme.muted);

    const QFont badgeFont = designFont(font(), 12, QFont::DemiBold);
    const QRect badge = placed({width() - sideMargin - m_badgeWidth, edge, m_badgeWidth, QFontMetrics(badgeFont).height() + 4});
    paintBox(painter, badge, theme.panel, theme.accent, 1, badge.height() / 2.0);
    painter.setFont(badgeFont);
    painter.setPen(theme.accent);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, m_badge);
}

} // namespace waybill
