#pragma once

#include "app/session/formsession.h"

#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class LinkButton;
class TextBox;
struct HandedHistory;
struct ListText;
struct ShownWords;

/// Lets a person answer one field. It holds no answer of its own:
///
///   key ──▶ type(value) ──▶ FormModel ──valueChanged──▶ follow(), if it shows something else
///
/// Adding a kind of field means one more subclass, with its function below, and one more line in createFieldEditor.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(FormSession &session, int field, QWidget *parent);

    int field() const { return m_field; }
    /// The model's answer is another now. Nothing happens while the change is this editor's own.
    void onValueChanged();
    /// The focus left: what was typed is shown as the model keeps it.
    void settle();

    /// Where the focus goes first.
    virtual QWidget *firstFocus() const { return m_input; }
    /// Gives the focus to what the problem is about, with the place in the text selected, so that what is typed next mends it.
    virtual void goTo(const Problem &problem);
    /// For screen readers. `description` holds the guidance and the messages.
    virtual void describe(const QString &name, const QString &description);
    virtual void setRefused(bool refused);
    /// Adds one more of what the field has any number of, and goes there; false: it has none of that.
    virtual bool addOne() { return false; }
    /// Words beneath the answer that do something when they are used; empty: none. An editor of one input shows them.
    void setOffer(const QString &words, const std::function<void()> &take);
    /// Places its parts for this width and gives the height that they need.
    virtual int arrange(int width);
    /// Adds what can be done with the field as a whole; whether there is anything.
    bool addToMenu(QMenu *menu);
    /// Writes the field as Markdown (one that is Markdown already, or a cell, with its whole section), or fills it in as a form again;
    /// where that would lose something it stays Markdown, and why is told as insertionRefused.
    void toggleMarkdown();

signals:
    /// What was pasted, dropped or written by assistive technology was not taken, and why; empty: there is nothing to say of that any more.
    void insertionRefused(const QString &why);
    /// The next pause ends this piece of typing.
    void typed();
    void heightChanged();
    /// A link to a page, among the words of a task, is to be opened.
    void linkActivated(const QUrl &page);
    /// Enter: on to the next field.
    void leaveRequested();
    /// The section of the field is to be written as Markdown as a whole.
    void wholeWanted();
    /// Up, out of the first of its rows.
    void upRequested();

protected:
    /// Of what has no menu of its own.
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Makes the shown answer the model's, if it is not already.
    virtual void follow() = 0;

    FormSession &session() const { return m_session; }
    const Field &definition() const { return m_session.definition().fields.at(m_field); }
    const Value &value() const { return m_session.model().value(m_field); }
    /// Whether the model would keep `shown` as the answer that it has.
    bool isShown(const Value &shown) const { return normalized(definition(), shown) == normalized(definition(), value()); }

    void type(const Value &value);
    void choose(const Value &value);
    /// Shows another text and keeps the cursor where it makes sense: behind what changed. Emits no textChanged.
    static void showText(QLineEdit *box, const QString &text);
    /// Focuses a box of text, and selects the problem's place in it.
    static void enter(QWidget *box, const Problem &problem);

    /// For an editor of one input: what is asked above goes to that, as far as the subclass does not answer itself.
    void setInput(QWidget *input) { m_input = input; }
    /// Undo, redo and Enter of an input.
    void connectInput(QLineEdit *box);
    void connectInput(TextBox *box);
    /// What an input's own undo, redo and menu are.
    HandedHistory history();
    /// Says of a box that is not connected as a whole what it did not take.
    void connectRefusal(TextBox *box);

private:
    bool openMenu(const QPoint &place);
    void backToForm();
    void tellRefusal(qsizetype most);

    FormSession &m_session;
    const int m_field;
    QWidget *m_input = nullptr;
    qsizetype m_most; ///< Characters that a text of the answer may have.
    bool m_writing = false;
    LinkButton *m_offer = nullptr; ///< Null: none was made yet.
};

/// What the editor of such a field takes, by and large, before it is made.
int estimatedHeightOf(const FieldKind &kind);
/// What FieldEditor::toggleMarkdown would do with the field itself, in words; empty where it can do nothing.
QString markdownActionText(const FormSession &session, int field);
/// The same of its section as a whole.
QString wholeActionText(const FormSession &session, int field);

/// The list that the template has in the field's place, for one that is a list to fill.
std::optional<ListText> listToFill(const Field &field);

/// Inline Markdown of a task as it is shown. Links are those that lead to a page.
ShownWords shownTask(const QString &markdown);
/// The same of guidance, line by line, where HTML is shown as it is written: it is no part of the issue.
ShownWords shownHint(const QString &markdown);

/// The editor for the field's kind, by one of those that follow.
FieldEditor *createFieldEditor(FormSession &session, int field, QWidget *parent);
/// For a field that is written as Markdown, whatever its kind.
FieldEditor *createMarkdownEditor(FormSession &session, int field, QWidget *parent);
/// A text of one paragraph, or of many lines of Markdown. The title has its labels with it.
FieldEditor *createTextEditor(FormSession &session, int field, bool many, QWidget *parent);
/// A list to fill, as the template has it.
FieldEditor *createListEditor(FormSession &session, int field, const ListText &own, QWidget *parent);
/// More rows of a table.
FieldEditor *createRowsEditor(FormSession &session, int field, const RowsKind &kind, QWidget *parent);
FieldEditor *createVersionEditor(FormSession &session, int field, QWidget *parent);
FieldEditor *createChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent);
FieldEditor *createChecklistEditor(FormSession &session, int field, const ChecklistKind &kind, QWidget *parent);
FieldEditor *createTaskListEditor(FormSession &session, int field, QWidget *parent);

} // namespace waybill
