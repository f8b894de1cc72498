#pragma once

#include "app/base/problem.h"
#include "ui/widgets/paragraph.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace waybill {

class FieldEditor;
class FieldMenuButton;
class FormSession;
class MessageLine;
class VisitedFields;

/// One field of the form: label, editor, guidance and messages. What it holds is made only when it comes near the view; until then
/// it is a place of an estimated height.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    /// What another version of the template did to the field; or that its answer is another request's and still to be looked at.
    enum class Change { None, Moved, New, Taken };

    struct Look
    {
        QString label;    ///< Empty where the card's heading already says it.
        QString guidance; ///< Empty where the card's guidance already says it.
    };

    FieldFrame(FormSession &session, VisitedFields &visited, int field, Look look, QWidget *parent);

    int field() const { return m_field; }
    bool isRealized() const { return m_editor; }
    /// The field exists, and what it holds is not made yet.
    bool isAwaited() const;
    /// Makes what it holds.
    void realize();
    FieldEditor *editor() const { return m_editor; } ///< Null until realized.
    /// Every widget of it that the Tab key stops at or may stop at, in order.
    QList<QWidget *> focusWidgets() const;

    bool isRequired() const;
    /// Rules whose problems are shown.
    QStringList shownRules() const;
    /// Shows the problems that the session has for the field now.
    void updateProblems();
    /// Whether the answer is required may have changed.
    void updateRequired();
    /// Says it in a chip behind the label until told otherwise.
    void setChange(Change change);
    /// See FieldEditor::setOffer; it stands once there is an editor.
    void setOffer(const QString &words, const std::function<void()> &take);
    /// The field may be written as Markdown now, or no longer: it gets the editor for that.
    void followAnswer();
    /// Where "…" stands while it is there, in the card: in its heading, for a field that has no label of its own.
    void setMenuPlace(const QRect &end) { m_menuPlace = end; }
    /// Shows "…" from now on, if there is something to do with the field as a whole.
    void showMenu();
    /// Looks again at whether the answer is another request's and to be looked at, which a chip says where setChange() wants none.
    void updateTaken();

    /// The label's height at this width; neighbours in a row align to the higher one.
    int labelHeight(int width) { return chipPlace(width).bottom() + 1; }
    /// Height at this width, with the label as high as the row's highest.
    int arrange(int width, int labelHeight);

signals:
    void heightChanged();
    /// It has an editor now, or another one.
    void realized();
    /// Assistive technology looks for what it holds.
    void wanted();
    /// A link to a page, among the words of a task or of the guidance, is to be opened.
    void linkActivated(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { showMenu(); }
    /// The frame gets its width after its parts were arranged for it.
    void resizeEvent(QResizeEvent *) override { placeMenu(); }

private:
    void makeEditor();
    void placeMenu();
    bool isRefused() const;
    Change shownChange() const { return m_change == Change::None && m_taken ? Change::Taken : m_change; }
    QString changeWord() const;
    QFont chipFont() const;
    /// Where the chip stands under or behind the label, in a label that starts at the top left; without a chip, the label's own end.
    QRect chipPlace(int width);
    QString description() const;
    void describeEditor();
    int estimatedHeight(int width, int labelHeight);
    void showProblems(const QList<Problem> &problems);
    MessageLine *addMessageLine();
    void invalidate();

    FormSession &m_session;
    VisitedFields &m_visited;
    const int m_field;
    FieldEditor *m_editor = nullptr;
    bool m_isMarkdown = false;         ///< What the editor is made for.
    FieldMenuButton *m_menu = nullptr; ///< Null until it was wanted.
    QRect m_menuPlace;                 ///< See setMenuPlace; null: at the end of its own label.
    std::pair<QString, std::function<void()>> m_offer;
    Change m_change = Change::None;
    bool m_taken = false;
    TextBlock m_label;
    Hint m_guidance;
    std::vector<MessageLine *> m_messages; ///< Shown ones first; the rest are hidden and wait to be used again.
    QList<Problem> m_problems;             ///< Those that are shown.
    QString m_refusal;                     ///< What was pasted and not taken, and why.
    int m_labelTop = 0;
    int m_width = -1; ///< Of the last arrangement, which holds until something in it asks for another height; -1 then.
    int m_rowLabelHeight = -1;
    int m_height = 0;
};

} // namespace waybill
