#include "ui/repository/repositorybanner.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

namespace waybill {

RepositoryBanner::RepositoryBanner(QWidget *parent)
    : QWidget(parent),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_again(new LinkButton(tr("Try again"), this)),
      m_another(new LinkButton(tr("Choose another"), this))
{
    setObjectName(QStringLiteral("repositorybanner"));
    m_text->setObjectName(QStringLiteral("repositorytrouble"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 5), designLength(font(), 10), designLength(font(), 6)}));
    row->setSpacing(designLength(font(), 12));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_again);
    row->addWidget(m_another);
    connect(m_again, &LinkButton::clicked, this, &RepositoryBanner::refreshWanted);
    connect(m_another, &LinkButton::clicked, this, &RepositoryBanner::anotherWanted);
    hide();
}

void RepositoryBanner::setStatus(const RepositoryStatus &status)
{
    // While it is read again the last word stands: a strip that comes and goes would move what is beneath it.
    if (status.refreshing && !status.trouble.isEmpty())
        return;
    const bool shown = !status.address.name.isEmpty() && !status.trouble.isEmpty();
    if (shown)
        m_text->setText(tr("%1 could not be read: %2").arg(status.address.name.text(), status.trouble));
    for (LinkButton *link : {m_again, m_another})
        link->setAccessibleDescription(m_text->text());
    setVisible(shown);
}

void RepositoryBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.warningBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
