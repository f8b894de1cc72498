#include "ui/form/formview.h"

#include "app/session/visitedfields.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/formcolumn.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace waybill {

namespace {

constexpr int typingPause = 1200; ///< Milliseconds after which what is typed next is another step for undo.
constexpr int mostPasses = 8;
constexpr int topMargin = 8;

} // namespace

class FormView::Private : public QObject
{
public:
    Private(FormView *view, FormSession &session, VisitedFields &visited);

    /// Places everything and makes what is seen, until nothing new comes into view. The focused field, else what is at the top, stays where
    /// it is on the screen.
    void arrange();
    void arrangeSoon();
    /// Makes what the next turn of the wheel brings, while nobody waits for it.
    void prepare();
    void showFrame(FieldFrame *frame);
    void onFocusChanged(QWidget *from, QWidget *to);
    void updateSection();
    int scrollTop() const { return view->verticalScrollBar()->value(); }

    FormView *const view;
    FormSession &session;
    VisitedFields &visited;
    FormColumn *const column;
    QTimer arrangeTimer;
    QTimer prepareTimer;
    QTimer pauseTimer{this};
    FieldFrame *current = nullptr; ///< The frame that has, or had last, the focus.
    int section = -1;
    bool arranging = false;
};

FormView::Private::Private(FormView *view, FormSession &session, VisitedFields &visited)
    : QObject(view), view(view), session(session), visited(visited), column(new FormColumn(session, visited, view->viewport()))
{
    for (QTimer *timer : {&arrangeTimer, &prepareTimer, &pauseTimer})
        timer->setSingleShot(true);
    pauseTimer.setInterval(typingPause);
    connect(&arrangeTimer, &QTimer::timeout, this, &Private::arrange);
    connect(&prepareTimer, &QTimer::timeout, this, &Private::prepare);
    pauseTimer.setObjectName(QStringLiteral("typingPause"));
    connect(&pauseTimer, &QTimer::timeout, &session.model(), &FormModel::finishTyping);
    connect(&pauseTimer, &QTimer::timeout, &visited, &VisitedFields::pauseTyping);
    connect(column, &FormColumn::typed, &pauseTimer, qOverload<>(&QTimer::start));
    connect(column, &FormColumn::arrangeNeeded, this, &Private::arrangeSoon);
    connect(qApp, &QApplication::focusChanged, this, &Private::onFocusChanged);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        const int height = this->view->viewport()->height();
        if (!arranging && column->realize(scrollTop(), scrollTop() + height))
            arrange();
        prepareTimer.start(0);
        updateSection();
    });
    connect(&session.model(), &FormModel::revealRequested, this, [this](int field) {
        FieldFrame *frame = column->frame(field);
        if (!frame || !this->session.model().exists(field))
            return;
        const bool here = column->frameOf(QApplication::focusWidget()) != nullptr;
        if (here && column->frameOf(QApplication::focusWidget()) != frame)
            this->view->focusField(field);
        else
            showFrame(frame);
    });
}

void FormView::Private::arrangeSoon()
{
    if (!arranging && !arrangeTimer.isActive())
        arrangeTimer.start(0);
}

void FormView::Private::arrange()
{
    if (arranging)
        return;
    arranging = true;
    arrangeTimer.stop();
    const QSize room = view->viewport()->size();
    QScrollBar *bar = view->verticalScrollBar();
    const auto inView = [this, &room](QWidget *widget) {
        const int y = widget->mapTo(column, QPoint()).y() - scrollTop();
        return y + widget->height() > 0 && y < room.height();
    };
    QWidget *anchor = column->frameOf(QApplication::focusWidget());
    if (!anchor || !inView(anchor))
        anchor = scrollTop() > 0 ? column->widgetAt(scrollTop()) : nullptr;
    const int before = anchor ? anchor->mapTo(column, QPoint()).y() - scrollTop() : 0;
    int passes = 0;
    do {
        column->arrange(room.width(), view->width());
        bar->setPageStep(room.height());
        bar->setSingleStep(40);
        bar->setRange(0, qMax(0, column->height() - room.height()));
        if (anchor)
            bar->setValue(anchor->mapTo(column, QPoint()).y() - before);
    } while (++passes < mostPasses && column->realize(scrollTop(), scrollTop() + room.height()));
    arranging = false;
    prepareTimer.start(0);
    updateSection();
}

void FormView::Private::prepare()
{
    const int near = view->viewport()->height() / 4;
    if (column->realize(scrollTop() - near, scrollTop() + view->viewport()->height() + near))
        arrange();
    // Shift+Tab from behind the form comes in at its end.
    if (!column->cards().empty()) {
        FieldFrame *last = column->cards().back()->frames().back();
        if (!session.model().exists(last->field()))
            last = column->neighbour(last, -1);
        if (last && !last->isRealized())
            column->realizeAround(last);
    }
}

void FormView::Private::showFrame(FieldFrame *frame)
{
    column->realizeAround(frame);
    arrange();
    const int top = column->top(frame);
    const int height = view->viewport()->height();
    const int bottom = top + frame->height();
    if (top < scrollTop() + topMargin || frame->height() > height)
        view->verticalScrollBar()->setValue(top - topMargin);
    else if (bottom > scrollTop() + height - topMargin)
        view->verticalScrollBar()->setValue(bottom - height + topMargin);
}

void FormView::Private::onFocusChanged(QWidget *from, QWidget *to)
{
    if (!to)
        return; // The window is left, not the field.
    FieldFrame *left = column->frameOf(from);
    FieldFrame *entered = column->frameOf(to);
    if (!left && !entered)
        return;
    if (!left)
        left = current;
    if (left == entered) {
        current = entered;
        return;
    }
    if (left) {
        left->editor()->settle();
        visited.add(left->field());
    }
    current = entered;
    if (entered)
        showFrame(entered);
    emit view->currentFieldChanged(entered ? entered->field() : -1);
    updateSection();
}

void FormView::Private::updateSection()
{
    const int height = view->viewport()->height();
    SectionCard *card = current ? column->cardOf(current) : nullptr;
    // The card being filled counts as long as it is seen, then the one that the view starts with.
    if (card && (card->y() > scrollTop() + height || card->geometry().bottom() < scrollTop()))
        card = nullptr;
    for (SectionCard *each : column->cards()) {
        if (card)
            break;
        if (!each->isHidden() && each->geometry().bottom() > scrollTop() + height / 6)
            card = each;
    }
    if (!card || card->section() == section)
        return;
    section = card->section();
    emit view->currentSectionChanged(section);
}

FormView::FormView(FormSession &session, VisitedFields &visited, QWidget *parent)
    : QScrollArea(parent), d(new Private(this, session, visited))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(320);
    setAccessibleName(tr("Form"));
    setWidget(d->column);
}

FormView::~FormView() = default;

void FormView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    d->arrange();
}

void FormView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    d->arrange();
}

void FormView::focusField(int field)
{
    FieldFrame *frame = d->column->frame(field);
    if (!frame || !d->session.model().exists(field))
        return;
    d->showFrame(frame);
    if (QWidget *target = frame->editor()->firstFocus())
        target->setFocus(Qt::OtherFocusReason);
}

void FormView::goTo(const Problem &problem)
{
    const int field = d->session.definition().fieldIndex(problem.field);
    FieldFrame *frame = d->column->frame(field);
    if (!frame || !d->session.model().exists(field))
        return;
    d->showFrame(frame);
    frame->editor()->goTo(problem);
}

void FormView::showSection(int section)
{
    SectionCard *card = d->column->cardFor(section);
    if (!card)
        return;
    for (FieldFrame *frame : card->frames()) {
        if (d->session.model().exists(frame->field())) {
            focusField(frame->field());
            break;
        }
    }
    verticalScrollBar()->setValue(card->y() - topMargin);
}

} // namespace waybill
