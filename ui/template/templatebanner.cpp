#include "ui/template/templatebanner.h"

#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace waybill {

namespace {

/// A form has thousands of fields at most; what nobody reads is counted.
constexpr qsizetype mostRows = 40;
/// Of the window's height, what the table may take before it scrolls.
constexpr int share = 4;

Paragraph::Tone toneOf(ChangedField::Kind kind)
{
    switch (kind) {
    case ChangedField::Kind::Moved:
        return Paragraph::Tone::Ok;
    case ChangedField::Kind::Kept:
        return Paragraph::Tone::Warning;
    case ChangedField::Kind::New:
    case ChangedField::Kind::Gone:
        break;
    }
    return Paragraph::Tone::Muted;
}

} // namespace

TemplateBanner::TemplateBanner(QWidget *parent)
    : QWidget(parent),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_move(new LinkButton(tr("Move the answers over"), this)),
      m_away(new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this)),
      m_table(new QWidget),
      m_scroll(new ContentScroll(m_table, tr("What is another in the template"), this)),
      m_stay(new QPushButton(tr("Stay with the old template"), this)),
      m_difference(new QPushButton(tr("See the difference"), this)),
      m_right(new QPushButton(tr("Looks right"), this))
{
    setObjectName(QStringLiteral("templatebanner"));
    m_move->setObjectName(QStringLiteral("moveAnswers"));
    m_away->setObjectName(QStringLiteral("away"));
    m_scroll->setObjectName(QStringLiteral("changedFields"));
    m_stay->setObjectName(QStringLiteral("stay"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_right->setObjectName(QStringLiteral("looksRight"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_move);
    row->addWidget(m_away);
    column->addLayout(row);
    column->addWidget(m_scroll);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stay);
    buttons->addWidget(m_difference);
    buttons->addStretch(1);
    buttons->addWidget(m_right);
    column->addLayout(buttons);
    (new QGridLayout(m_table))->setContentsMargins(0, 0, 0, 0);
    connect(m_move, &LinkButton::clicked, this, &TemplateBanner::moveClicked);
    connect(m_difference, &QPushButton::clicked, this, &TemplateBanner::differenceClicked);
    connect(m_away, &GlyphButton::clicked, this, &TemplateBanner::putAway);
    connect(m_right, &QPushButton::clicked, this, [this] {
        putAway();
        emit changesSeen();
    });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        const bool moved = m_moved;
        // What it was moved to is not offered again at once.
        m_putAway = moved ? m_offeredLast : m_putAway;
        putAway();
        if (moved)
            emit stayClicked();
    });
    showParts();
}

void TemplateBanner::offer(const QString &repository, const QString &path)
{
    m_offered = path;
    m_offeredLast = path.isEmpty() ? m_offeredLast : path;
    m_offerText = tr("%1 has its own version of this template (%2).").arg(repository, path);
    showParts();
}

void TemplateBanner::offerChange(const Change &change)
{
    m_change = change;
    m_moved = m_told = false;
    fillTable();
    showParts();
}

void TemplateBanner::showMoved(const Change &change)
{
    m_change = change;
    m_moved = true;
    m_told = false;
    fillTable();
    showParts();
}

void TemplateBanner::tell(const QString &text)
{
    m_change = {text, {}};
    m_moved = false;
    m_told = true;
    fillTable();
    showParts();
}

void TemplateBanner::putAway()
{
    if (m_change.text.isEmpty())
        m_putAway = m_offered;
    m_change = {};
    m_moved = m_told = false;
    fillTable();
    showParts();
}

void TemplateBanner::fillTable()
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    while (QLayoutItem *former = grid->takeAt(0)) {
        delete former->widget();
        delete former;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 2);
    grid->setHorizontalSpacing(designLength(font(), 12));
    grid->setVerticalSpacing(designLength(font(), 2));
    const auto add = [&](int row, int column, const QString &text, Paragraph::Tone tone) {
        auto *words = new Paragraph(13, tone, m_table);
        words->setText(text);
        grid->addWidget(words, row, column, Qt::AlignTop);
    };
    const qsizetype rows = std::min(m_change.fields.size(), mostRows);
    for (int i = 0; i < rows; ++i) {
        const ChangedField &field = m_change.fields.at(i);
        const QString none = QStringLiteral("—");
        add(i, 0, field.before.isEmpty() ? none : field.before, Paragraph::Tone::Ink);
        add(i, 1, isRightToLeft() ? QStringLiteral("←") : QStringLiteral("→"), Paragraph::Tone::Muted);
        add(i, 2, field.now.isEmpty() ? none : field.now, Paragraph::Tone::Ink);
        add(i, 3, field.why, toneOf(field.kind));
    }
    if (const qsizetype more = m_change.fields.size() - rows; more > 0)
        add(int(rows), 0, tr("… and %n more", nullptr, int(more)), Paragraph::Tone::Muted);
}

void TemplateBanner::showParts()
{
    const bool changed = !m_change.text.isEmpty();
    const bool offered = !m_moved && !m_told && (changed || (!m_offered.isEmpty() && m_offered != m_putAway));
    m_text->setText(changed ? m_change.text : m_offerText);
    QStringList lines{m_text->text()};
    for (const ChangedField &field : m_change.fields.first(std::min(m_change.fields.size(), mostRows)))
        lines.append(field.text());
    m_move->setAccessibleDescription(lines.join(u'\n'));
    m_move->setVisible(offered);
    m_away->setVisible(!m_moved);
    m_scroll->setVisible(changed && !m_change.fields.isEmpty());
    m_stay->setVisible(changed && !m_told);
    m_stay->setText(m_change.guide ? tr("Back to the guide before") : tr("Stay with the old template"));
    m_difference->setVisible(changed && m_change.lines);
    m_right->setVisible(m_moved);
    setVisible(changed || offered);
    fitTable();
}

void TemplateBanner::fitTable()
{
    const int inner = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int wanted =
        m_table->layout()->hasHeightForWidth() ? m_table->layout()->totalHeightForWidth(inner) : m_table->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, window()->height() / share));
}

void TemplateBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fillTable();
}

void TemplateBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
