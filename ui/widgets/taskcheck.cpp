#include "ui/widgets/taskcheck.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace waybill {

namespace {
constexpr int wordsLeft = 29;
constexpr int edge = 3;
constexpr int boxSide = 16;
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
    update();
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
        m_words.paint(painter, {isRightToLeft() ? 0.0 : double(wordsLeft), double(edge)}, theme.ink, theme.accent);
}

} // namespace waybill
