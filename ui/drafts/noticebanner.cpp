#include "ui/drafts/noticebanner.h"

#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace waybill {

NoticeBanner::NoticeBanner(bool trouble, QWidget *parent)
    : QWidget(parent),
      m_trouble(trouble),
      m_title(new Paragraph(13, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_text(new Paragraph(13, Paragraph::Tone::Ink, this)),
      m_away(new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this))
{
    setObjectName(QStringLiteral("noticebanner"));
    m_away->setObjectName(QStringLiteral("away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 8), designLength(font(), 10), designLength(font(), 8)}));
    row->setSpacing(designLength(font(), 12));
    auto *words = new QVBoxLayout;
    words->setSpacing(designLength(font(), 2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_away, 0, Qt::AlignTop);
    connect(m_away, &GlyphButton::clicked, this, &NoticeBanner::putAway);
}

void NoticeBanner::tellAbove(QWidget &below, const QString &title, const QString &text)
{
    NoticeBanner *there = shown(false, below);
    (there ? there : make(false, below))->add(title, text);
}

void NoticeBanner::setTrouble(QWidget &below, const QString &title, const QString &text)
{
    if (NoticeBanner *former = shown(true, below))
        former->putAway();
    if (!text.isEmpty())
        make(true, below)->add(title, text);
}

NoticeBanner *NoticeBanner::shown(bool trouble, const QWidget &below)
{
    for (NoticeBanner *each : below.parentWidget()->findChildren<NoticeBanner *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->m_trouble == trouble && !each->isHidden())
            return each;
    }
    return nullptr;
}

NoticeBanner *NoticeBanner::make(bool trouble, QWidget &below)
{
    auto *column = static_cast<QBoxLayout *>(below.parentWidget()->layout());
    auto *made = new NoticeBanner(trouble, below.parentWidget());
    column->insertWidget(column->indexOf(&below), made);
    made->show();
    return made;
}

void NoticeBanner::putAway()
{
    hide();
    deleteLater();
}

void NoticeBanner::add(const QString &title, const QString &text)
{
    const bool first = m_title->text().isEmpty();
    m_title->setText(first ? title : m_title->text());
    m_text->setText(first ? text : m_text->text() + u'\n' + title + u'\n' + text);
    setAccessibleName(title);
    setAccessibleDescription(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBanner::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void NoticeBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_trouble ? theme.errorBackground : theme.warningBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace waybill
