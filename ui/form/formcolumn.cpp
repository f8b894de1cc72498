#include "ui/form/formcolumn.h"

#include "app/session/markdownfield.h"
#include "app/session/visitedfields.h"
#include "ui/form/fieldeditor.h"
#include "ui/look/style.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr int sideMargin = 26;
constexpr int narrowSideMargin = 14;
constexpr int edgeMargin = 18;
constexpr int cardGap = 14;
constexpr double narrow = 480;     ///< Design pixels.
constexpr double widestCard = 860; ///< Design pixels. Longer lines are hard to read.

} // namespace

FormColumn::FormColumn(FormSession &session, VisitedFields &visited, QWidget *parent)
    : QWidget(parent), m_session(session), m_visited(visited), m_byField(size_t(session.definition().fields.size()), nullptr)
{
    const FormDefinition &definition = session.definition();
    // Cards come in the order of their first fields; the issue's own details come first.
    QList<int> order;
    QHash<int, QList<int>> bySection;
    for (int i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        const int card = field.section >= 0 && definition.sections.at(field.section).card >= 0 ? definition.sections.at(field.section).card
                                                                                               : field.section;
        if (!bySection.contains(card)) {
            if (i == definition.titleField)
                order.prepend(card);
            else
                order.append(card);
        }
        bySection[card].append(i);
    }
    for (const int section : std::as_const(order))
        addCard(section, bySection.value(section), visited);
    for (const Rule &rule : session.form().rules) {
        for (const Condition &condition : rule.when)
            m_conditionFields.insert(condition.field);
    }
    // The first frame is where the order of the Tab key hangs from.
    if (!m_frames.empty())
        realizeFrame(m_frames.front());

    connect(&session.model(), &FormModel::valueChanged, this, [this](int field) {
        if (FieldFrame *changed = frame(field); changed && changed->editor())
            changed->editor()->onValueChanged();
    });
    connect(&session.model(), &FormModel::existenceChanged, this, &FormColumn::onExistenceChanged);
    connect(&session.model(), &FormModel::changed, this, &FormColumn::onModelChanged);
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        for (const int field : change.fields) {
            if (FieldFrame *changed = frame(field))
                changed->updateProblems();
        }
        for (SectionCard *card : m_cards)
            card->openIfWrong();
        if (!change.dryRun)
            return;
        for (SectionCard *card : m_cards) {
            if (card->updateAddedLines())
                emit arrangeNeeded();
        }
    });
    connect(&visited, &VisitedFields::changed, this, [this] {
        for (FieldFrame *each : m_frames)
            each->updateProblems();
        for (SectionCard *card : m_cards)
            card->openIfWrong();
    });
}

void FormColumn::addCard(int section, const QList<int> &fields, VisitedFields &visited)
{
    auto *card = new SectionCard(m_session, visited, section, fields, this);
    m_cards.push_back(card);
    connect(card, &SectionCard::whyClicked, this, &FormColumn::whyClicked);
    connect(card, &SectionCard::moveClicked, this, &FormColumn::moveClicked);
    connect(card, &SectionCard::linkActivated, this, &FormColumn::linkActivated);
    connect(card, &SectionCard::foldChanged, this, &FormColumn::arrangeNeeded);
    connect(card, &SectionCard::cellWanted, this, [this](int field) {
        realizeAround(frame(field));
        frame(field)->editor()->firstFocus()->setFocus(Qt::TabFocusReason);
    });
    connect(card, &SectionCard::wholeWanted, this, &FormColumn::writeWhole);
    connect(card, &SectionCard::markdownWanted, this, [this](int field) {
        realizeAround(frame(field));
        // What is made in its place has the focus then.
        frame(field)->editor()->firstFocus()->setFocus(Qt::TabFocusReason);
        frame(field)->editor()->toggleMarkdown();
    });
    for (FieldFrame *frame : card->frames()) {
        m_frames.push_back(frame);
        m_byField[size_t(frame->field())] = frame;
        connect(frame, &FieldFrame::heightChanged, this, [this, card] {
            card->invalidate();
            emit arrangeNeeded();
        });
        connect(frame, &FieldFrame::wanted, this, [this, frame] {
            if (!m_session.model().exists(frame->field()))
                return;
            realizeFrame(frame);
            emit arrangeNeeded();
        });
        connect(frame, &FieldFrame::realized, this, [this, frame] {
            orderFrame(frame);
            connect(frame->editor(), &FieldEditor::wholeWanted, this, [this, frame] { writeWhole(frame->field()); });
            connect(frame->editor(), &FieldEditor::typed, this, [this, frame] { onTyped(frame); });
            connect(frame->editor(), &FieldEditor::leaveRequested, this, [this, frame] {
                FieldFrame *next = neighbour(frame, 1);
                // Rows that could be added are no next thing to answer.
                while (next && std::holds_alternative<RowsKind>(m_session.definition().fields.at(next->field()).kind))
                    next = neighbour(next, 1);
                if (next) {
                    realizeFrame(next);
                    next->editor()->firstFocus()->setFocus(Qt::TabFocusReason);
                }
            });
        });
    }
}

void FormColumn::writeWhole(int field)
{
    const int lead = m_session.definition().fields.at(field).lead;
    realizeAround(frame(lead));
    frame(lead)->editor()->firstFocus()->setFocus(Qt::TabFocusReason);
    m_session.model().finishTyping();
    m_session.model().setValue(lead, wholeAsMarkdown(m_session, lead));
}

void FormColumn::onTyped(const FieldFrame *frame)
{
    // What stands at the field stays while it is mended; what the typing brings waits.
    if (!m_visited.isTyping(frame->field()))
        m_visited.startTyping(frame->field(), frame->shownRules());
    emit typed();
}

void FormColumn::markChanges(const QHash<int, FieldFrame::Change> &changes)
{
    for (FieldFrame *frame : m_frames)
        frame->setChange(changes.value(frame->field()));
    for (SectionCard *card : m_cards)
        card->invalidate();
    emit arrangeNeeded();
}

void FormColumn::offerMove(bool offered)
{
    for (SectionCard *card : m_cards)
        card->offerMove(offered);
    emit arrangeNeeded();
}

void FormColumn::arrange(int width, int viewWidth)
{
    const int margin = viewWidth < designLength(font(), narrow) ? narrowSideMargin : sideMargin;
    const int cardWidth = qBound(1, viewWidth - 2 * margin, designLength(font(), widestCard));
    const int left = (viewWidth - cardWidth) / 2;
    int top = edgeMargin;
    for (SectionCard *card : m_cards) {
        const bool shown = card->hasFields();
        if (shown) {
            const int height = card->arrange(cardWidth);
            card->setGeometry(left, top, cardWidth, height);
            top += height + cardGap;
        }
        card->setVisible(shown);
    }
    resize(width, top - cardGap + edgeMargin);
}

void FormColumn::realizeFrame(FieldFrame *frame)
{
    if (frame->isRealized())
        return;
    frame->realize();
    cardOf(frame)->showFrame(frame);
    cardOf(frame)->invalidate();
}

void FormColumn::orderFrame(const FieldFrame *frame)
{
    // Made last, it would come last; its place is behind the nearest one before it.
    const QList<QWidget *> own = frame->focusWidgets();
    const auto place = std::find(m_frames.begin(), m_frames.end(), frame);
    for (auto before = place; before != m_frames.begin();) {
        --before;
        const QList<QWidget *> theirs = (*before)->focusWidgets();
        if (theirs.isEmpty())
            continue;
        QWidget *previous = theirs.last();
        for (QWidget *widget : own) {
            setTabOrder(previous, widget);
            previous = widget;
        }
        break;
    }
    // What was placed behind the last field of the card before came before that card's links.
    const auto card = std::find(m_cards.begin(), m_cards.end(), cardOf(frame));
    if (card != m_cards.begin())
        orderLinks(*std::prev(card));
    orderLinks(*card);
}

void FormColumn::orderLinks(const SectionCard *card)
{
    const QList<QWidget *> before = card->linksBefore();
    const QList<QWidget *> behind = card->linksBehind();
    if (before.isEmpty() && behind.isEmpty())
        return;
    QList<QWidget *> stops;
    for (FieldFrame *frame : m_frames) {
        if (frame == card->frames().front()) {
            // Behind the nearest stop before the card; of the first card's, none is.
            stops = stops.isEmpty() ? before : QList<QWidget *>{stops.last()} + before;
        }
        stops += frame->focusWidgets();
        if (frame == card->frames().back())
            break;
    }
    stops += behind;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

bool FormColumn::realize(int top, int bottom)
{
    bool any = false;
    for (SectionCard *card : m_cards) {
        if (card->isHidden() || card->isFolded() || card->geometry().bottom() < top)
            continue;
        if (card->y() > bottom)
            break;
        for (FieldFrame *frame : card->frames()) {
            if (frame->isRealized() || !m_session.model().exists(frame->field()))
                continue;
            const int y = card->y() + frame->y();
            if (y + frame->height() < top || y > bottom)
                continue;
            realizeFrame(frame);
            any = true;
        }
    }
    return any;
}

void FormColumn::realizeAround(FieldFrame *frame)
{
    for (FieldFrame *each : {neighbour(frame, -1), frame, neighbour(frame, 1)}) {
        if (!each || each->isRealized())
            continue;
        realizeFrame(each);
        emit arrangeNeeded();
    }
}

void FormColumn::onExistenceChanged(int field)
{
    FieldFrame *changed = frame(field);
    if (!changed)
        return;
    cardOf(changed)->showFrame(changed);
    changed->updateProblems();
    cardOf(changed)->invalidate();
    emit arrangeNeeded();
}

void FormColumn::onModelChanged(const QList<int> &fields)
{
    for (const int field : fields) {
        if (FieldFrame *changed = frame(field)) {
            changed->followAnswer();
            changed->updateTaken();
        }
    }
    if (!std::any_of(fields.begin(), fields.end(), [this](int field) { return m_conditionFields.contains(field); }))
        return;
    for (SectionCard *card : m_cards)
        card->updateRequired();
    emit arrangeNeeded();
}

FieldFrame *FormColumn::frameOf(const QWidget *widget) const
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (auto *found = qobject_cast<FieldFrame *>(const_cast<QWidget *>(each)); found && isAncestorOf(found))
            return found;
    }
    return nullptr;
}

SectionCard *FormColumn::cardFor(int section) const
{
    const QList<Section> &sections = m_session.definition().sections;
    if (section >= 0 && section < sections.size() && sections.at(section).card >= 0)
        section = sections.at(section).card;
    for (SectionCard *card : m_cards) {
        for (int part = card->section(); part >= 0 && !card->isHidden(); part = sections.at(part).parent) {
            if (part == section)
                return card;
        }
    }
    return nullptr;
}

FieldFrame *FormColumn::neighbour(const FieldFrame *frame, int by) const
{
    const auto place = std::find(m_frames.begin(), m_frames.end(), frame);
    for (qsizetype i = place - m_frames.begin() + by; i >= 0 && i < qsizetype(m_frames.size()); i += by) {
        if (m_session.model().exists(m_frames[size_t(i)]->field()) && !cardOf(m_frames[size_t(i)])->isFolded())
            return m_frames[size_t(i)];
    }
    return nullptr;
}

QWidget *FormColumn::widgetAt(int y) const
{
    for (SectionCard *card : m_cards) {
        if (card->isHidden() || card->geometry().bottom() < y)
            continue;
        for (FieldFrame *frame : card->frames()) {
            if (!frame->isHidden() && card->y() + frame->geometry().bottom() >= y)
                return frame;
        }
        return card;
    }
    return nullptr;
}

} // namespace waybill
