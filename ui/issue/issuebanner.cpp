#include "ui/issue/issuebanner.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

namespace waybill {

namespace {

/// So much of a line is left to the words beside the links at least. Design pixels.
constexpr int leastWords = 360;

} // namespace

IssueBanner::IssueBanner(QWidget *parent)
    : QWidget(parent),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_template(new LinkButton(tr("Another template…"), this)),
      m_follow(new LinkButton(tr("Follow"), this)),
      m_copy(new LinkButton(tr("Copy as new"), this)),
      m_page(new LinkButton(tr("Open in the browser"), this))
{
    setObjectName(QStringLiteral("issuebanner"));
    m_text->setObjectName(QStringLiteral("issue"));
    m_template->setObjectName(QStringLiteral("anotherTemplate"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_copy->setObjectName(QStringLiteral("copyAsNew"));
    m_page->setObjectName(QStringLiteral("issuePage"));
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    auto *links = new QHBoxLayout;
    links->setSpacing(row->spacing());
    for (LinkButton *link : {m_template, m_follow, m_copy, m_page})
        links->addWidget(link);
    row->addLayout(links);
    connect(m_template, &LinkButton::clicked, this, &IssueBanner::templateWanted);
    connect(m_follow, &LinkButton::clicked, this, &IssueBanner::followWanted);
    connect(m_copy, &LinkButton::clicked, this, &IssueBanner::copyWanted);
    connect(m_page, &LinkButton::clicked, this, &IssueBanner::pageWanted);
    hide();
}

const QWidget *IssueBanner::templatePlace() const
{
    return m_template;
}

void IssueBanner::show(const QString &text, bool edit)
{
    m_text->setText(text);
    for (LinkButton *link : {m_template, m_follow, m_copy, m_page})
        link->setAccessibleDescription(text);
    m_template->setVisible(edit);
    m_follow->setVisible(edit);
    m_copy->setVisible(edit);
    setVisible(true);
}

/// In a narrow window the links stand beneath the words, which would be a column of single ones beside them.
void IssueBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    auto *row = static_cast<QBoxLayout *>(layout());
    const int links = row->itemAt(1)->sizeHint().width();
    const bool narrow = width() < links + designLength(font(), leastWords);
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (row->direction() == direction)
        return;
    row->setDirection(direction);
    row->setAlignment(m_text, narrow ? Qt::Alignment() : Qt::AlignVCenter);
    row->itemAt(1)->setAlignment(narrow ? Qt::AlignLeading : Qt::Alignment());
    row->setSpacing(designLength(font(), narrow ? 2 : 12));
}

void IssueBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
