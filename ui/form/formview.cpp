#include "ui/form/formview.h"

#include "app/session/visitedfields.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/formcolumn.h"
#include "ui/look/style.h"
#include "ui/look/widgetrole.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QInputMethod>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace waybill {

namespace {

constexpr int typingPause = 1200; ///< Milliseconds after which what is typed next is another step for undo.
constexpr int mostPasses = 8;
constexpr int topMargin = 8;
constexpr double caretMargin = 28; ///< Design pixels: a line and some more is seen above and below the caret.

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
    /// Scrolls to the field where it, its hint and its messages are not seen whole: to a third from the top, as far as all of it is seen
    /// then.
    void showFrame(FieldFrame *frame);
    /// Scrolls as little as it takes to see the caret, or the control that has the focus.
    void followCaret();
    void bringIntoView(int top, int bottom);
    /// What of the focus must be seen, in the column: the caret, or the control; empty while the focus is elsewhere.
    QRect focusPlace() const;
    bool isInView(int top, int bottom) const { return top >= scrollTop() && bottom <= scrollTop() + view->viewport()->height(); }
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
    FieldFrame *current = nullptr; ///< The frame that has the focus.
    FieldFrame *filled = nullptr;  ///< The frame that has, or had last, the focus.
    int section = -1;
    bool arranging = false;
};

FormView::Private::Private(FormView *view, FormSession &session, VisitedFields &visited)
    : QObject(view), view(view), session(session), visited(visited), column(new FormColumn(session, visited, view->viewport()))
{
    for (QTimer *timer : {&arrangeTimer, &prepareTimer, &pauseTimer})
        timer->setSingleShot(true);
    pauseTimer.setInterval(typingPause);
    // What is not seen is arranged when it is shown.
    connect(&arrangeTimer, &QTimer::timeout, this, [this] {
        if (this->view->isVisible())
            arrange();
    });
    connect(&prepareTimer, &QTimer::timeout, this, [this] {
        if (this->view->isVisible())
            prepare();
    });
    pauseTimer.setObjectName(QStringLiteral("typingPause"));
    connect(&pauseTimer, &QTimer::timeout, &session.model(), &FormModel::finishTyping);
    connect(&pauseTimer, &QTimer::timeout, &visited, &VisitedFields::pauseTyping);
    connect(column, &FormColumn::whyClicked, view, &FormView::whyClicked);
    connect(column, &FormColumn::moveClicked, view, &FormView::moveClicked);
    connect(column, &FormColumn::linkActivated, view, &FormView::linkActivated);
    connect(column, &FormColumn::typed, &pauseTimer, qOverload<>(&QTimer::start));
    connect(column, &FormColumn::arrangeNeeded, this, &Private::arrangeSoon);
    connect(qApp, &QApplication::focusChanged, this, &Private::onFocusChanged);
    // Of all inputs, whatever moves the caret in them.
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, &Private::followCaret);
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
    FieldFrame *focused = column->frameOf(QApplication::focusWidget());
    const QRect caret = focusPlace();
    const bool caretSeen = focused && isInView(caret.top(), caret.bottom());
    const bool wholeSeen = focused && isInView(column->top(focused), column->top(focused) + focused->height());
    QWidget *anchor = focused;
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
    // A message that came, a box that grew: what was seen stays seen.
    if (wholeSeen)
        bringIntoView(column->top(focused) - topMargin, column->top(focused) + focused->height() + topMargin);
    if (caretSeen)
        followCaret();
    prepareTimer.start(0);
    updateSection();
}

QRect FormView::Private::focusPlace() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !column->isAncestorOf(focus))
        return {};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus)) {
        const QRect caret = text->cursorRect();
        return {text->viewport()->mapTo(column, caret.topLeft()), caret.size()};
    }
    return {focus->mapTo(column, QPoint()), focus->size()};
}

void FormView::Private::bringIntoView(int top, int bottom)
{
    const int height = view->viewport()->height();
    int value = scrollTop();
    if (bottom > value + height)
        value = bottom - height;
    view->verticalScrollBar()->setValue(qMin(value, top));
}

void FormView::Private::followCaret()
{
    const QRect place = focusPlace();
    if (arranging || place.isEmpty())
        return;
    const int margin = qBound(0, (view->viewport()->height() - place.height()) / 2, designLength(view->font(), caretMargin));
    bringIntoView(place.top() - margin, place.bottom() + margin);
}

void FormView::Private::prepare()
{
    const int near = view->viewport()->height() / 4;
    if (column->realize(scrollTop() - near, scrollTop() + view->viewport()->height() + near))
        arrange();
    // Shift+Tab from behind the form comes in at its end.
    if (!column->cards().empty()) {
        FieldFrame *last = column->cards().back()->frames().back();
        if (!session.model().exists(last->field()) || column->cardOf(last)->isFolded())
            last = column->neighbour(last, -1);
        if (last && !last->isRealized())
            column->realizeAround(last);
    }
}

void FormView::Private::showFrame(FieldFrame *frame)
{
    column->cardOf(frame)->setOpen(true);
    column->realizeAround(frame);
    arrange();
    const int height = view->viewport()->height();
    // What comes into view is made then, and may move the field once more.
    for (int pass = 0; pass < 2; ++pass) {
        int top = column->top(frame);
        int bottom = top + frame->height();
        if (bottom - top > height - 2 * topMargin) {
            // Higher than the view: the control counts that has, or gets, the focus.
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || !frame->isAncestorOf(focus))
                focus = frame->editor()->firstFocus();
            const int control = focus ? focus->mapTo(column, QPoint()).y() : top;
            const int end = focus && focus->height() < height / 2 ? control + focus->height() : control + height / 2;
            // From its label on where the control is seen then: as many messages as fit.
            const bool fromTop = end - top <= height / 2 && QGuiApplication::mouseButtons() == Qt::NoButton;
            top = fromTop ? top : control;
            bottom = fromTop ? top + height - 2 * topMargin : end;
        }
        if (isInView(top - topMargin, bottom + topMargin))
            return;
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return bringIntoView(top - topMargin, bottom + topMargin); // What is being clicked stays under the mouse, as far as it can.
        view->verticalScrollBar()->setValue(top - qBound(topMargin, height - topMargin - (bottom - top), height / 3));
    }
}

void FormView::Private::onFocusChanged(QWidget *from, QWidget *to)
{
    if (!to)
        return; // The window is left, not the field.
    FieldFrame *left = column->frameOf(from);
    FieldFrame *entered = column->frameOf(to);
    if (!entered && column->isAncestorOf(to))
        followCaret(); // To a link of a card's guidance.
    if (!left && !entered)
        return;
    if (!left)
        left = current;
    if (left == entered) {
        current = entered;
        followCaret();
        return;
    }
    if (left) {
        left->editor()->settle();
        visited.add(left->field());
    }
    current = entered;
    filled = entered ? entered : filled;
    if (entered) {
        showFrame(entered);
        entered->showMenu();
    }
    emit view->currentFieldChanged(entered ? entered->field() : -1);
    updateSection();
}

void FormView::Private::updateSection()
{
    const int height = view->viewport()->height();
    SectionCard *card = filled ? column->cardOf(filled) : nullptr;
    // The card being filled counts as long as it is seen, also while the focus is in another pane; then the one that the view starts with.
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
    installRole<FormView, QAccessible::Form>();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(320);
    setWidget(d->column);
}

FormView::~FormView() = default;

void FormView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().height() != event->oldSize().height()) {
        for (TextBox *box : d->column->findChildren<TextBox *>())
            box->checkHeight();
    }
    const QRect place = d->focusPlace();
    const bool seen = place.top() >= d->scrollTop() && place.bottom() <= d->scrollTop() + event->oldSize().height();
    d->arrange();
    if (seen)
        d->followCaret();
}

void FormView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (SectionCard *card : d->column->cards())
        card->updateRequired(); // Measures everything anew.
    d->arrangeSoon();
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

void FormView::setOffer(int field, const QString &words, const std::function<void()> &take)
{
    if (FieldFrame *frame = d->column->frame(field))
        frame->setOffer(words, take);
}

QString FormView::markdownAction(int field) const
{
    const QString own = d->column->frame(field) ? markdownActionText(d->session, field) : QString();
    return own.isEmpty() && d->column->frame(field) ? wholeActionText(d->session, field) : own;
}

void FormView::toggleMarkdown(int field)
{
    if (FieldFrame *frame = d->column->frame(field); frame && frame->editor())
        frame->editor()->toggleMarkdown();
}

void FormView::offerMove(bool offered)
{
    d->column->offerMove(offered);
}

void FormView::markChanges(const QHash<int, FieldFrame::Change> &changes)
{
    d->column->markChanges(changes);
}

void FormView::showSection(int section)
{
    SectionCard *card = d->column->cardFor(section);
    if (!card)
        return;
    for (FieldFrame *frame : card->frames()) {
        if (d->session.model().exists(frame->field())) {
            focusField(frame->field());
            // With the heading, and never above a third of the view.
            verticalScrollBar()->setValue(qMin(card->y() - topMargin, d->column->top(frame) - viewport()->height() / 3));
            d->showFrame(frame);
            break;
        }
    }
}

} // namespace waybill
