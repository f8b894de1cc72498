#include "ui/widgets/contentscroll.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace waybill {

namespace {

constexpr double leastHeight = 72;

/// Above the contents, which would cover what the area itself paints.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusRing(painter, rect(), themeFor(palette()));
    }
};

} // namespace

ContentScroll::ContentScroll(QWidget *contents, const QString &name, QWidget *parent) : QScrollArea(parent), m_ring(nullptr)
{
    setWidget(contents);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    contents->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    // What the scroll bar lies on: the panel of a dialog.
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_ring = new FocusRing(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ContentScroll::updateFocusPolicy);
}

void ContentScroll::updateFocusPolicy()
{
    // Not taken away while it is here: the focus would jump.
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    if (scrolls || !hasFocus())
        setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
}

int ContentScroll::extraHeight(int width) const
{
    return qMax(0, widget()->heightForWidth(width) - sizeHint().height());
}

QSize ContentScroll::sizeHint() const
{
    return {designLength(font(), 200), designLength(font(), leastHeight)};
}

bool ContentScroll::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    // Events come while the constructor still runs.
    if (m_ring && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)) {
        m_ring->setGeometry(rect());
        m_ring->setVisible(hasFocus());
        m_ring->raise();
    }
    return done;
}

} // namespace waybill
