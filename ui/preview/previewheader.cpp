#include "ui/preview/previewheader.h"

#include "app/base/printable.h"
#include "ui/look/labelchip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace waybill {

namespace {

/// Lays out wrapped text and paints it when there is a painter. Gives its height.
qreal wrappedText(const QString &text, const QFont &font, qreal width, qreal lineHeight, QPainter *painter = nullptr, QPointF at = {})
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += qMax(lineHeight, line.height());
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, at);
    return y;
}

} // namespace

bool PreviewHeader::setContents(const Contents &contents)
{
    if (contents == m_contents)
        return false;
    m_contents = contents;
    m_width = -1;
    return true;
}

QString PreviewHeader::shownTitle() const
{
    return m_contents.title.isEmpty() ? QCoreApplication::translate("waybill::PreviewHeader", "No title yet") : m_contents.title;
}

void PreviewHeader::layOut(int width, const PreviewStyle &style)
{
    if (width == m_width && style == m_style)
        return;
    m_width = width;
    m_style = style;
    const int margin = style.px(22);
    const QFont font = style.heading(1);
    const int inner = qMax(style.px(40), width - 2 * margin);
    const qreal titleHeight = wrappedText(shownTitle(), font, inner, style.lineHeight(font, true));
    m_title = QRect(margin, style.px(18), inner, qCeil(titleHeight));
    const int chips = layOutChips(m_title.bottom() + 1 + style.px(6), inner);
    m_height = chips + style.px(12) + 1 + style.px(12);
}

int PreviewHeader::layOutChips(int y, int width)
{
    m_chips.clear();
    QFont font = m_style.text;
    font.setPixelSize(m_style.px(12));
    font.setBold(true);
    const QFontMetrics bold(font);
    font.setBold(false);
    const QFontMetrics plain(font);
    const int left = m_title.left();
    const int height = m_style.px(20);
    int x = left;
    const auto add = [&](const QString &text, const QFontMetrics &metrics, int pad, std::pair<QColor, QColor> colours) {
        const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, width - 2 * pad);
        const int needed = metrics.horizontalAdvance(shown) + 2 * pad;
        if (x > left && x + needed > left + width) {
            x = left;
            y += height + m_style.px(4);
        }
        m_chips.append({QRect(x, y, needed, height), shown, colours.first, colours.second});
        x += needed + m_style.px(5);
    };
    for (const QString &label : m_contents.labels)
        add(label, bold, m_style.px(9), labelColors(label, *m_style.theme));
    if (!m_contents.milestone.isEmpty())
        add(QStringLiteral("\u25c7 ") + m_contents.milestone, plain, 0, {m_style.theme->muted, QColor(Qt::transparent)});
    return m_chips.isEmpty() ? y - m_style.px(6) : y + height;
}

void PreviewHeader::paint(QPainter &painter, int y, bool marked) const
{
    const Theme &theme = *m_style.theme;
    painter.save();
    painter.translate(0, y);
    painter.setRenderHint(QPainter::Antialiasing);
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentBackground);
        painter.drawRoundedRect(m_title.adjusted(-3, -3, 3, 3), 4, 4);
    }
    const QFont font = m_style.heading(1);
    painter.setPen(m_contents.title.isEmpty() ? theme.muted : theme.ink);
    wrappedText(shownTitle(), font, m_title.width(), m_style.lineHeight(font, true), &painter, m_title.topLeft());
    QFont chipFont = m_style.text;
    chipFont.setPixelSize(m_style.px(12));
    for (const Chip &chip : m_chips) {
        chipFont.setBold(chip.background.alpha() != 0);
        painter.setFont(chipFont);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chip.background);
        painter.drawRoundedRect(chip.rect, chip.rect.height() / 2.0, chip.rect.height() / 2.0);
        painter.setPen(chip.ink);
        painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
    }
    painter.fillRect(QRect(m_title.left(), m_height - m_style.px(12) - 1, m_title.width(), 1), theme.line);
    painter.restore();
}

QString PreviewHeader::plainText() const
{
    QStringList lines{m_contents.title};
    if (!m_contents.labels.isEmpty())
        lines.append(enumeration(m_contents.labels));
    if (!m_contents.milestone.isEmpty())
        lines.append(m_contents.milestone);
    return lines.join(u'\n');
}

} // namespace waybill
