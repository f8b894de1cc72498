#include "ui/submit/steplist.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"

#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr double markSide = 18;
constexpr double markGap = 10;
constexpr double stepGap = 8;

void paintStep(QPainter &painter, FilingStep::State state, const QRectF &place, const Theme &theme)
{
    if (state != FilingStep::State::Now) {
        const StateMark mark = state == FilingStep::State::Done ? StateMark::Done
            : state == FilingStep::State::Stopped               ? StateMark::Warning
            : state == FilingStep::State::Refused               ? StateMark::Problem
                                                                : StateMark::Untouched;
        paintStateMark(painter, mark, place, theme);
        return;
    }
    // Three quarters of a circle: something goes round. It stands still, because nothing is gained by moving it.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, place.width() / 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(place.adjusted(2, 2, -2, -2), 90 * 16, -270 * 16);
    painter.restore();
}

QString stateWords(FilingStep::State state)
{
    switch (state) {
    case FilingStep::State::Done:
        return StepList::tr("done");
    case FilingStep::State::Now:
        return StepList::tr("under way");
    case FilingStep::State::Stopped:
        return StepList::tr("stopped here");
    case FilingStep::State::Refused:
        return StepList::tr("refused");
    case FilingStep::State::ToDo:
        break;
    }
    return StepList::tr("to come");
}

} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    useHeightForWidth(this);
}

void StepList::setSteps(const QList<FilingStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_texts.clear();
    QStringList spoken;
    for (const FilingStep &step : steps) {
        const bool now = step.state == FilingStep::State::Now;
        m_texts.emplace_back(step.text, designFont(font(), 14, now ? QFont::DemiBold : QFont::Normal));
        spoken += tr("%1: %2").arg(step.text, stateWords(step.state));
    }
    setAccessibleName(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int StepList::heightForWidth(int width) const
{
    const int inner = qMax(1, width - designLength(font(), markSide + markGap));
    const int gap = designLength(font(), stepGap);
    int height = 0;
    for (TextBlock &text : m_texts)
        height += text.heightFor(inner) + gap;
    return qMax(0, height - gap);
}

QSize StepList::sizeHint() const
{
    const int width = designLength(font(), 420);
    return {width, heightForWidth(width)};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const int side = designLength(font(), markSide);
    const int start = designLength(font(), markSide + markGap);
    int top = 0;
    for (int i = 0; i < int(m_texts.size()); ++i) {
        TextBlock &text = m_texts.at(i);
        const int height = text.heightFor(qMax(1, width() - start));
        const QRect mark(0, top + int(text.lineHeight() - side) / 2, side, side);
        paintStep(painter, m_steps.at(i).state, QStyle::visualRect(layoutDirection(), rect(), mark), theme);
        const bool later = m_steps.at(i).state == FilingStep::State::ToDo;
        text.paint(painter, {isRightToLeft() ? 0.0 : start, double(top)}, later ? theme.muted : theme.ink);
        top += height + designLength(font(), stepGap);
    }
}

} // namespace waybill
