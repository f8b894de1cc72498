#include "ui/widgets/taskcheck.h"

#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace waybill {

namespace {
constexpr int wordsLeft = 29;
constexpr int edge = 3;
} // namespace

TaskCheck::TaskCheck(const QString &text, QWidget *parent) : QCheckBox(parent), m_words(text, font())
{
    setWords(text);
}

void TaskCheck::setWords(const QString &text)
{
    m_words.setText(text);
    if (!text.isEmpty())
        setAccessibleName(text);
    update();
}

int TaskCheck::heightForWidth(int width) const
{
    return m_words.isEmpty() ? 26 : m_words.heightFor(width - wordsLeft) + 2 * edge;
}

void TaskCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int textHeight = m_words.heightFor(width() - wordsLeft);
    const int lineHeight = m_words.isEmpty() ? height() - 2 * edge : qRound(m_words.lineHeight());
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(m_words.isEmpty() ? 0 : 3, edge, m_words.isEmpty() ? width() : 16, lineHeight));
    paintCheckMark(painter, box, option.state, theme);
    if (hasFocus()) {
        QRectF ring(0, 0, 22, 22);
        ring.moveCenter(QRectF(box).center());
        paintFocusRing(painter, ring, theme, 6);
    }
    if (textHeight > 0)
        m_words.paint(painter, {isRightToLeft() ? 0.0 : double(wordsLeft), double(edge)}, theme.ink);
}

} // namespace waybill
