#include "ui/widgets/paragraph.h"

#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace waybill {

namespace {

constexpr int longestTip = 300;     ///< Characters of an address that are shown.
constexpr qsizetype mostLinks = 20; ///< In the menu of links.

QColor inkOf(Paragraph::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Paragraph::Tone::Ink:
        return theme.ink;
    case Paragraph::Tone::Ok:
        return theme.ok;
    case Paragraph::Tone::Warning:
        return theme.warning;
    case Paragraph::Tone::Error:
        return theme.error;
    case Paragraph::Tone::Muted:
        break;
    }
    return theme.muted;
}

class ParagraphAccessible : public QAccessibleWidget
{
public:
    explicit ParagraphAccessible(Paragraph *paragraph) : QAccessibleWidget(paragraph), m_paragraph(paragraph) { }
    QAccessible::Role role() const override { return m_paragraph->headingLevel() > 0 ? QAccessible::Heading : QAccessible::StaticText; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description && m_paragraph->headingLevel() > 0 ? spokenLevel(m_paragraph->headingLevel())
                                                                                   : QAccessibleWidget::text(kind);
    }

private:
    Paragraph *m_paragraph; // The interface goes with its object.
};

} // namespace

Paragraph::Paragraph(double designPixels, Tone tone, QWidget *parent, int weight)
    : QWidget(parent), m_pixels(designPixels), m_weight(weight), m_tone(tone), m_block({}, designFont(font(), designPixels, weight))
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *paragraph = qobject_cast<Paragraph *>(object);
            return paragraph ? new ParagraphAccessible(paragraph) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
    useHeightForWidth(this);
}

void Paragraph::setText(const QString &text)
{
    if (text == m_block.text())
        return;
    const int before = width() > 0 ? heightForWidth(width()) : -1;
    m_block.setText(text);
    setAccessibleName(text);
    // A countdown changes every second, and the window is laid out anew only when its height does.
    if (before != heightForWidth(qMax(1, width())))
        updateGeometry();
    update();
}

void Paragraph::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Paragraph::setPixels(double designPixels)
{
    if (designPixels == m_pixels)
        return;
    m_pixels = designPixels;
    m_block.setFont(designFont(font(), m_pixels, m_weight));
    updateGeometry();
}

QSize Paragraph::sizeHint() const
{
    // A measure of its own: the layout kept in the block is the one that is painted.
    const QFont shown = designFont(font(), m_pixels, m_weight);
    const int line = qRound(QFontInfo(shown).pixelSize() * 1.5);
    return {qMin(QFontMetrics(shown).horizontalAdvance(m_block.text()) + 1, designLength(font(), 400)), m_block.isEmpty() ? 0 : line};
}

QSize Paragraph::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), designLength(font(), 40)), sizeHint().height()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_block.heightFor(width());
    m_block.paint(painter, {0, 0}, inkOf(m_tone, themeFor(palette())));
}

void Paragraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_block.setFont(designFont(font(), m_pixels, m_weight));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

LinkedText::LinkedText(const ShownWords &words, double designPixels, Paragraph::Tone tone, QWidget *parent)
    : QAbstractButton(parent), m_tone(tone), m_block(words.text, designFont(font(), designPixels))
{
    m_block.setSpans(words.spans);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFocusShape(this, 2);
    setAccessibleName(words.text);
    setAccessibleDescription(m_block.links().join(QLatin1Char('\n')));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_clicked)
            chooseLink(this, m_block.links(), [this](const QString &link) { emit linkActivated(link); });
    });
}

bool LinkedText::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showLinkTip(*help, m_block.linkAt(help->pos()), this);
    }
    return QAbstractButton::event(event);
}

void LinkedText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkedText::mouseMoveEvent(QMouseEvent *event)
{
    if (hitButton(event->position().toPoint()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    QAbstractButton::mouseMoveEvent(event);
}

void LinkedText::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = isDown();
    m_clicked = true;
    QAbstractButton::mouseReleaseEvent(event);
    m_clicked = false;
    if (const QString link = m_block.linkAt(event->position()); pressed && event->button() == Qt::LeftButton && !link.isEmpty())
        emit linkActivated(link);
}

void LinkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_block.heightFor(width());
    const Theme &theme = themeFor(palette());
    m_block.paint(painter, {0, 0}, inkOf(m_tone, theme), theme.accent);
}

Hint::Hint(const ShownWords &words, double designPixels, Paragraph::Tone tone)
    : m_pixels(designPixels), m_tone(tone), m_block(words.text, designFont(QGuiApplication::font(), designPixels)), m_spans(words.spans)
{
    m_block.setSpans(m_spans);
}

LinkedText *Hint::makeLinks(QWidget *owner)
{
    if (!m_links && !m_block.links().isEmpty())
        m_links = new LinkedText({m_block.text(), m_spans}, m_pixels, m_tone, owner);
    return m_links;
}

void Hint::place(const QRect &place)
{
    m_place = place.topLeft();
    if (m_links)
        m_links->setGeometry(place);
}

void Hint::paint(QPainter &painter, const Theme &theme) const
{
    if (!m_links)
        m_block.paint(painter, m_place, inkOf(m_tone, theme), theme.accent);
}

void chooseLink(QWidget *owner, const QStringList &links, const std::function<void(const QString &)> &open)
{
    if (links.size() == 1)
        return open(links.constFirst());
    if (links.isEmpty())
        return;
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &link : links.first(qMin(links.size(), mostLinks))) {
        QString words = link.left(longestTip);
        QObject::connect(menu->addAction(words.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, owner,
                         [open, link] { open(link); });
    }
    menu->popup(owner->mapToGlobal(QPoint(0, owner->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

bool showLinkTip(const QHelpEvent &help, const QString &target, QWidget *owner)
{
    if (target.isEmpty())
        return false;
    QToolTip::showText(help.globalPos(), target.left(longestTip).toHtmlEscaped(), owner);
    return true;
}

} // namespace waybill
