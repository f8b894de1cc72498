#include "ui/start/welcome.h"

#include "ui/look/glyphs.h"
#include "ui/look/keytable.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace waybill {

WelcomeLine::WelcomeLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *text = new Paragraph(13, Paragraph::Tone::Ink, this);
    text->setText(tr("Waybill turns an issue template into a guided form. Answer the sections from the top; nothing is sent before you "
                     "press Submit to GitHub."));
    auto *page = new LinkButton(withKey(tr("Open the start page"), keyEntry("startPage")), this);
    page->setObjectName(QStringLiteral("openStart"));
    auto *away = new GlyphButton(Glyph::Remove, tr("Put this message away"), false, this);
    away->setObjectName(QStringLiteral("away"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(this, {designLength(font(), 16), designLength(font(), 6), designLength(font(), 10), designLength(font(), 7)}));
    row->setSpacing(designLength(font(), 12));
    row->addWidget(text, 1, Qt::AlignVCenter);
    row->addWidget(page);
    row->addWidget(away);
    connect(page, &LinkButton::clicked, this, &WelcomeLine::startPageWanted);
    connect(away, &GlyphButton::clicked, this, &WelcomeLine::putAway);
}

void WelcomeLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

WelcomeCard::WelcomeCard(QWidget *parent)
    : QWidget(parent), m_words(new Paragraph(14, Paragraph::Tone::Muted, this)), m_begin(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcomecard"));
    auto *heading = new Paragraph(21, Paragraph::Tone::Ink, this, QFont::DemiBold);
    heading->setText(tr("An issue template becomes a form that is right when it is sent"));
    m_words->setText(
        tr("Waybill checks the answers as you type and shows the issue as GitHub will. Nothing is sent before you press Submit to "
           "GitHub, and signing in is not needed to write, copy or export a request."));
    m_begin->setProperty(primaryProperty, true);
    m_begin->setObjectName(QStringLiteral("begin"));
    auto *column = new QVBoxLayout(this);
    const int side = designLength(font(), 24);
    column->setContentsMargins(side, designLength(font(), 18), side, designLength(font(), 20));
    column->setSpacing(designLength(font(), 8));
    column->addWidget(heading);
    column->addWidget(m_words);
    column->addSpacing(designLength(font(), 6));
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    connect(m_begin, &QPushButton::clicked, this, &WelcomeCard::beginWanted);
}

void WelcomeCard::setTemplate(const QString &name)
{
    m_begin->setText(tr("Start with “%1”").arg(QString(name).replace(u'&', QLatin1String("&&"))));
}

void WelcomeCard::setShort(bool isShort)
{
    m_words->setVisible(!isShort);
}

void WelcomeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), theme.panel, theme.line, 1, 8);
}

} // namespace waybill
