#pragma once

#include "ui/form/sectioncard.h"

namespace waybill {

/// The cards beneath each other. What a field holds is made when it comes near the view, or next to the field that has the focus, so that
/// a form of a thousand fields opens as fast as one of ten and the Tab key still meets every field in order.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    FormColumn(FormSession &session, VisitedFields &visited, QWidget *parent);

    /// See SectionCard::offerMove.
    void offerMove(bool offered);
    /// By field: see FieldFrame::setChange. A field that is not named has none.
    void markChanges(const QHash<int, FieldFrame::Change> &changes);
    /// Places everything for this width. The margins are even within `viewWidth`, which includes the scroll bar.
    void arrange(int width, int viewWidth);
    /// Makes what lies in this piece of the column; gives whether there was any.
    bool realize(int top, int bottom);
    /// Makes the field's editor and its neighbours', so that the Tab key finds them.
    void realizeAround(FieldFrame *frame);

    FieldFrame *frame(int field) const { return field >= 0 && size_t(field) < m_byField.size() ? m_byField[size_t(field)] : nullptr; }
    /// The frame that holds the widget; null when it is in none.
    FieldFrame *frameOf(const QWidget *widget) const;
    SectionCard *cardOf(const FieldFrame *frame) const { return static_cast<SectionCard *>(frame->parentWidget()); }
    /// The card that shows the section or, where that has no fields, the first of its parts that has; null without any.
    SectionCard *cardFor(int section) const;
    const std::vector<SectionCard *> &cards() const { return m_cards; }
    /// The next (`by` 1) or the one before (-1) that exists and is not folded away; null at the end.
    FieldFrame *neighbour(const FieldFrame *frame, int by) const;
    /// What stands at this height.
    QWidget *widgetAt(int y) const;

    int top(const FieldFrame *frame) const { return frame->mapTo(this, QPoint()).y(); }

signals:
    /// Something wants another height; arrange again soon.
    void arrangeNeeded();
    void typed();
    /// See SectionCard::whyClicked.
    void whyClicked();
    /// See SectionCard::moveClicked.
    void moveClicked();
    /// See FieldFrame::linkActivated.
    void linkActivated(const QUrl &page);

private:
    void addCard(int section, const QList<int> &fields, VisitedFields &visited);
    void realizeFrame(FieldFrame *frame);
    /// Puts what the field holds where it is seen in the order of the Tab key.
    void orderFrame(const FieldFrame *frame);
    /// Puts the links of the card's guidance and callouts where they are seen in the order of the Tab key.
    void orderLinks(const SectionCard *card);
    void onExistenceChanged(int field);
    void onModelChanged(const QList<int> &fields);

    void onTyped(const FieldFrame *frame);
    /// Writes the section of the field as Markdown as a whole, and goes there.
    void writeWhole(int field);

    FormSession &m_session;
    VisitedFields &m_visited;
    std::vector<SectionCard *> m_cards; ///< In the order of the form.
    std::vector<FieldFrame *> m_frames; ///< In the order of the form.
    std::vector<FieldFrame *> m_byField;
    QSet<int> m_conditionFields; ///< Answers that decide whether others are required.
};

} // namespace waybill
