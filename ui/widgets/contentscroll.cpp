#include "ui/widgets/contentscroll.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr double leastHeight = 72;
constexpr double caretMargin = 28;

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
    installRole<ContentScroll, QAccessible::Grouping>();
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

RoomScroll::RoomScroll(QWidget *parent, QSize least) : QScrollArea(parent), m_least(least), m_column(new QVBoxLayout)
{
    auto *page = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    page->setLayout(m_column);
    setWidget(page);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    // Once what is in the page has followed, which may be a page that scrolls itself.
    connect(qApp, &QApplication::focusChanged, this, &RoomScroll::followFocus, Qt::QueuedConnection);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, &RoomScroll::followFocus, Qt::QueuedConnection);
}

RoomScroll *RoomScroll::fill(QWidget *dialog)
{
    auto *room = new RoomScroll(dialog);
    auto *whole = new QVBoxLayout(dialog);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(room);
    room->viewport()->setAutoFillBackground(false);
    room->widget()->setAutoFillBackground(false);
    return room;
}

QSize RoomScroll::leastSize(int width) const
{
    if (!m_least.isValid()) {
        const QSize least = m_column->totalMinimumSize();
        const bool wraps = m_column->hasHeightForWidth();
        return {least.width(), wraps ? m_column->totalMinimumHeightForWidth(qMax(width, least.width())) : least.height()};
    }
    width = qMax(width, designLength(font(), m_least.width()));
    int height = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayoutItem *item = m_column->itemAt(i);
        if (item->isEmpty())
            continue;
        if (m_column->stretch(i) > 0)
            height += designLength(font(), m_least.height());
        else
            height += item->hasHeightForWidth() ? item->heightForWidth(width) : item->minimumSize().height();
    }
    return {designLength(font(), m_least.width()), height};
}

void RoomScroll::fit()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    QSize room = maximumViewportSize();
    QSize least = leastSize(room.width());
    const bool sideways = least.width() > room.width();
    if (sideways)
        room.rheight() -= bar;
    if (least.height() > room.height()) {
        room.rwidth() -= bar;
        least = leastSize(room.width());
        if (!sideways && least.width() > room.width())
            room.rheight() -= bar;
    }
    widget()->resize(room.expandedTo(least));
}

void RoomScroll::followFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !widget()->isAncestorOf(focus) || viewport()->rect().contains(widget()->geometry()))
        return;
    QRect place(focus->mapTo(widget(), QPoint()), focus->size());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        place = {text->viewport()->mapTo(widget(), text->cursorRect().topLeft()), text->cursorRect().size()};
    const int margin = designLength(font(), caretMargin);
    const QSize most = viewport()->size() / 2;
    // Of what is larger than the view, its beginning.
    const QSize shown = place.size().boundedTo(viewport()->size() - QSize(2, 2) * margin);
    place = QStyle::visualRect(layoutDirection(), place, QRect(place.topLeft(), shown));
    ensureVisible(place.center().x(), place.center().y(), qMin(most.width(), place.width() / 2 + margin),
                  qMin(most.height(), place.height() / 2 + margin));
}

bool RoomScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void RoomScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

} // namespace waybill
