#include "ui/widgets/taskcheck.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/paragraph.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <utility>

namespace waybill {

namespace {
// In design pixels.
constexpr double wordsLeft = 29;
constexpr double edge = 3;
constexpr double boxSide = 16;
} // namespace

TaskCheck::TaskCheck(const QString &text, QWidget *parent) : QCheckBox(parent), m_words(text, font())
{
    setWords(text);
}

void TaskCheck::setWords(const QString &text, const QList<TextSpan> &spans)
{
    m_words.setText(text);
    m_words.setSpans(spans);
    if (!text.isEmpty())
        setAccessibleName(text);
    setMouseTracking(!m_words.links().isEmpty());
    update();
}

QSize TaskCheck::sizeHint() const
{
    return m_words.isEmpty() ? minimumSizeHint() : QSize(320, heightForWidth(320));
}

QSize TaskCheck::minimumSizeHint() const
{
    return {length(26), length(26)};
}

int TaskCheck::length(double design) const
{
    return designLength(font(), design);
}

QPointF TaskCheck::wordsPlace() const
{
    return {isRightToLeft() ? 0.0 : double(length(wordsLeft)), double(length(edge))};
}

bool TaskCheck::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showLinkTip(*help, linkAt(help->pos()), this))
            return true;
    }
    return QCheckBox::event(event);
}

void TaskCheck::keyPressEvent(QKeyEvent *event)
{
    const QStringList links = m_words.links();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier || links.isEmpty())
        return QCheckBox::keyPressEvent(event);
    chooseLink(this, links, [this](const QString &link) { emit linkActivated(link); });
}

void TaskCheck::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->position()) : QString();
    if (m_pressedLink.isEmpty())
        QCheckBox::mousePressEvent(event);
}

void TaskCheck::mouseMoveEvent(QMouseEvent *event)
{
    if (linkAt(event->position()).isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    if (m_pressedLink.isEmpty())
        QCheckBox::mouseMoveEvent(event);
}

void TaskCheck::mouseReleaseEvent(QMouseEvent *event)
{
    const QString pressed = std::exchange(m_pressedLink, {});
    if (pressed.isEmpty())
        return QCheckBox::mouseReleaseEvent(event);
    if (linkAt(event->position()) == pressed)
        emit linkActivated(pressed);
}

int TaskCheck::heightForWidth(int width) const
{
    return m_words.isEmpty() ? length(26) : m_words.heightFor(width - length(wordsLeft)) + 2 * length(edge);
}

QRect TaskCheck::boxPlace() const
{
    const int side = length(boxSide);
    QRect box(length(edge), length(edge) + (qRound(m_words.lineHeight()) - side) / 2, side, side);
    if (m_words.isEmpty())
        box.moveCenter(rect().center());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void TaskCheck::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    m_words.heightFor(width() - length(wordsLeft));
    setFocusShape(this, 4, boxPlace());
}

void TaskCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int textHeight = m_words.heightFor(width() - length(wordsLeft));
    paintCheckMark(painter, boxPlace(), option.state, theme);
    if (textHeight > 0)
        m_words.paint(painter, wordsPlace(), theme.ink, theme.accent);
}

} // namespace waybill
