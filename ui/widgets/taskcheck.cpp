#include "ui/widgets/taskcheck.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <utility>

namespace waybill {

namespace {
constexpr int wordsLeft = 29;
constexpr int edge = 3;
constexpr int boxSide = 16;
constexpr int longestTip = 300;     ///< Characters of an address that are shown.
constexpr qsizetype mostLinks = 20; ///< In the menu of a task's links.
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

QPointF TaskCheck::wordsPlace() const
{
    return {isRightToLeft() ? 0.0 : double(wordsLeft), double(edge)};
}

bool TaskCheck::event(QEvent *event)
{
    // Where a link leads is said before it is followed.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString target = linkAt(help->pos()); !target.isEmpty()) {
            QToolTip::showText(help->globalPos(), target.left(longestTip).toHtmlEscaped(), this);
            return true;
        }
    }
    return QCheckBox::event(event);
}

void TaskCheck::keyPressEvent(QKeyEvent *event)
{
    const QStringList links = m_words.links();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier || links.isEmpty())
        return QCheckBox::keyPressEvent(event);
    if (links.size() == 1)
        return emit linkActivated(links.constFirst());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &link : links.first(qMin(links.size(), mostLinks))) {
        QString words = link.left(longestTip);
        connect(menu->addAction(words.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                [this, link] { emit linkActivated(link); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
    menu->setActiveAction(menu->actions().constFirst());
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
    return m_words.isEmpty() ? 26 : m_words.heightFor(width - wordsLeft) + 2 * edge;
}

QRect TaskCheck::boxPlace() const
{
    QRect box(3, edge + (qRound(m_words.lineHeight()) - boxSide) / 2, boxSide, boxSide);
    if (m_words.isEmpty())
        box.moveCenter(rect().center());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void TaskCheck::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    m_words.heightFor(width() - wordsLeft);
    setFocusShape(this, 4, boxPlace());
}

void TaskCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int textHeight = m_words.heightFor(width() - wordsLeft);
    paintCheckMark(painter, boxPlace(), option.state, theme);
    if (textHeight > 0)
        m_words.paint(painter, wordsPlace(), theme.ink, theme.accent);
}

} // namespace waybill
