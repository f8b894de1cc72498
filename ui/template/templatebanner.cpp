#include "ui/template/templatebanner.h"

#include "app/form/movedanswers.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

namespace waybill {

namespace {

constexpr int keptHeight = 88;

} // namespace

TemplateBanner::TemplateBanner(QWidget *parent)
    : QWidget(parent),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_move(new LinkButton(tr("Move the answers over"), this)),
      m_copy(new LinkButton(tr("Copy"), this)),
      m_away(new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this)),
      m_kept(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("templatebanner"));
    m_move->setObjectName(QStringLiteral("moveAnswers"));
    m_copy->setObjectName(QStringLiteral("copyKept"));
    m_kept->setObjectName(QStringLiteral("keptAnswers"));
    m_away->setObjectName(QStringLiteral("away"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_move);
    row->addWidget(m_copy);
    row->addWidget(m_away);
    column->addLayout(row);
    column->addWidget(m_kept);
    m_kept->setReadOnly(true);
    m_kept->setTabChangesFocus(true);
    m_kept->setAccessibleName(tr("Answers that fit nowhere"));
    m_kept->setFixedHeight(designLength(font(), keptHeight));
    connect(m_move, &LinkButton::clicked, this, &TemplateBanner::moveClicked);
    connect(m_copy, &LinkButton::clicked, this, [this] { QApplication::clipboard()->setText(m_kept->toPlainText()); });
    connect(m_away, &GlyphButton::clicked, this, [this] {
        const bool kept = !m_kept->toPlainText().isEmpty();
        if (!kept && m_changeText.isEmpty())
            m_putAway = m_offered;
        if (!kept)
            m_changeText.clear();
        m_kept->clear();
        showParts();
        if (kept)
            emit keptPutAway();
    });
    showParts();
}

void TemplateBanner::offer(const QString &repository, const QString &path)
{
    m_offered = path;
    m_offerText = tr("%1 has its own version of this template (%2).").arg(repository, path);
    showParts();
}

void TemplateBanner::offerChange(const QString &text)
{
    m_changeText = text;
    showParts();
}

void TemplateBanner::showKept(const QList<KeptAnswer> &kept)
{
    QStringList parts;
    for (const KeptAnswer &answer : kept)
        parts.append(QStringLiteral("%1:\n%2").arg(answer.label, answer.text));
    m_kept->setPlainText(parts.join(QStringLiteral("\n\n")));
    showParts();
}

void TemplateBanner::showParts()
{
    const bool kept = !m_kept->toPlainText().isEmpty();
    const bool offered = !m_changeText.isEmpty() || (!m_offered.isEmpty() && m_offered != m_putAway);
    const QString offer = m_changeText.isEmpty() ? m_offerText : m_changeText;
    m_text->setText(kept ? tr("These answers fit nowhere in this version of the template. They are kept here until you put them away.")
                         : offer);
    m_move->setAccessibleDescription(offer);
    m_kept->setVisible(kept);
    m_copy->setVisible(kept);
    m_move->setVisible(offered && !kept);
    setVisible(kept || offered);
}

void TemplateBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
