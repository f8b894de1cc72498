#include "ui/writing/addedlinebox.h"

#include "app/template/addedlines.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr int addedEdge = 10;
constexpr int sideMargin = 12;
constexpr int boxSize = 16;
constexpr int addedGap = 10;
constexpr int badgeSideMargin = 9;
constexpr int glyphSize = 16;
constexpr int linkGap = 8;
constexpr int dotWidth = 20;

} // namespace

AddedLineBox::AddedLineBox(const AddedLine &line, const QString &contract, QWidget *parent)
    : QWidget(parent),
      m_ticked(line.box),
      m_badge(tr("bridge line")),
      m_why(new LinkButton(tr("Why is this here?"), this)),
      m_move(new LinkButton(tr("Move to the repository's own template"), this))
{
    const QString why = line.reason.isEmpty() ? tr("The template has no such line.") : line.reason;
    const QString reason = tr("Added for the workflow in force (%1).").arg(contract) + QLatin1Char(' ') + why;
    m_text = TextBlock(line.text, designFont(font(), 14, QFont::DemiBold));
    m_reason = TextBlock(reason, designFont(font(), 13));
    m_badgeWidth = QFontMetrics(designFont(font(), 12, QFont::DemiBold)).horizontalAdvance(m_badge) + glyphSize + 2 * badgeSideMargin;
    setAccessibleName(QStringLiteral("%1 (%2)").arg(line.text, m_badge));
    setAccessibleDescription(reason);
    setObjectName(QStringLiteral("addedLine"));
    for (LinkButton *link : {m_why, m_move})
        link->setFont(designFont(font(), 13, QFont::DemiBold));
    m_move->hide();
    connect(m_why, &LinkButton::clicked, this, &AddedLineBox::whyClicked);
    connect(m_move, &LinkButton::clicked, this, &AddedLineBox::moveClicked);
}

void AddedLineBox::offerMove(bool offered)
{
    m_move->setVisible(offered);
}

int AddedLineBox::arrange(int width)
{
    const int left = m_ticked ? boxSize + addedGap : 0;
    m_textWidth = qMax(1, width - 2 * sideMargin - left - m_badgeWidth - addedGap);
    m_reasonTop = addedEdge + m_text.heightFor(m_textWidth);
    m_boxHeight = m_reasonTop + m_reason.heightFor(m_textWidth) + addedEdge;
    const QRect why(QPoint(0, m_boxHeight + linkGap), m_why->sizeHint());
    const QSize size = m_move->sizeHint();
    const bool beside = why.width() + dotWidth + size.width() <= width;
    const QRect move(beside ? QPoint(why.right() + 1 + dotWidth, why.top()) : QPoint(0, why.bottom() + 1),
                     size.boundedTo({width, size.height()}));
    const auto placed = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), place); };
    m_why->setGeometry(placed(why));
    m_move->setGeometry(placed(move));
    m_dot = beside && !m_move->isHidden() ? placed(QRect(why.right() + 1, why.top(), dotWidth, why.height())) : QRect();
    return (m_move->isHidden() ? why : move).bottom() + 1;
}

void AddedLineBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeFor(palette());
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    painter.setBrush(theme.accentBackground);
    painter.drawRoundedRect(QRectF(0, 0, width(), m_boxHeight).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_ticked)
        paintCheckMark(painter, placed({sideMargin, addedEdge + 3, boxSize, boxSize}), QStyle::State_On | QStyle::State_Enabled, theme);
    const QRect words = placed({m_ticked ? sideMargin + boxSize + addedGap : sideMargin, addedEdge, m_textWidth, height()});
    m_text.paint(painter, words.topLeft(), theme.ink);
    m_reason.paint(painter, {double(words.left()), double(m_reasonTop)}, theme.muted);

    painter.setPen(theme.muted);
    if (!m_dot.isNull())
        painter.drawText(m_dot, Qt::AlignCenter, QStringLiteral("·"));

    const QFont badgeFont = designFont(font(), 12, QFont::DemiBold);
    const QRect badge = placed({width() - sideMargin - m_badgeWidth, addedEdge, m_badgeWidth, QFontMetrics(badgeFont).height() + 4});
    paintBox(painter, badge, theme.panel, theme.accent, 1, badge.height() / 2.0);
    painter.setFont(badgeFont);
    painter.setPen(theme.accent);
    const QRect glyph(badge.left() + badgeSideMargin - 3, badge.top(), glyphSize, badge.height());
    paintGlyph(painter, Glyph::Link, QStyle::visualRect(layoutDirection(), badge, glyph), theme.accent, 0.75);
    painter.drawText(QStyle::visualRect(layoutDirection(), badge, badge.adjusted(glyphSize, 0, 0, 0)), Qt::AlignCenter | Qt::TextSingleLine,
                     m_badge);
}

} // namespace waybill
