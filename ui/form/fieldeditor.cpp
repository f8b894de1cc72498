#include "ui/form/fieldeditor.h"

#include "ui/form/checklisteditor.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/constanteditor.h"
#include "ui/form/datetimeeditor.h"
#include "ui/form/tasklisteditor.h"
#include "ui/form/texteditor.h"
#include "ui/form/titleeditor.h"
#include "ui/form/versioneditor.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/textbox.h"

#include <QLineEdit>

namespace waybill {

FieldEditor::FieldEditor(FormSession &session, int field, QWidget *parent) : QWidget(parent), m_session(session), m_field(field) { }

void FieldEditor::onValueChanged()
{
    if (!m_writing)
        follow();
}

void FieldEditor::settle()
{
    m_session.model().finishTyping();
    follow();
}

bool FieldEditor::isShown(const Value &shown) const
{
    return normalized(definition(), shown) == normalized(definition(), value());
}

void FieldEditor::type(const Value &value)
{
    m_writing = true;
    m_session.model().setValue(m_field, value, FormModel::Edit::Typing);
    m_writing = false;
    emit typed();
}

void FieldEditor::choose(const Value &value)
{
    m_session.model().finishTyping();
    m_session.model().setValue(m_field, value, FormModel::Edit::Step);
    follow();
}

void FieldEditor::showText(QLineEdit *box, const QString &text)
{
    const QString before = box->text();
    if (before == text)
        return;
    qsizetype tail = 0;
    while (tail < qMin(before.size(), text.size()) && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    box->setText(text);
    box->setCursorPosition(int(text.size() - tail));
}

void FieldEditor::connectInput(QLineEdit *box)
{
    FormModel &model = m_session.model();
    handOnHistory(
        box, [&model] { model.undo(); }, [&model] { model.redo(); });
    connect(box, &QLineEdit::returnPressed, this, &FieldEditor::leaveRequested);
}

void FieldEditor::connectInput(TextBox *box)
{
    FormModel &model = m_session.model();
    handOnHistory(
        box, [&model] { model.undo(); }, [&model] { model.redo(); });
    connect(box, &TextBox::leaveRequested, this, &FieldEditor::leaveRequested);
    connect(box, &TextBox::heightChanged, this, &FieldEditor::heightChanged);
}

FieldEditor *createFieldEditor(FormSession &session, int field, QWidget *parent)
{
    // One overload a kind: a kind without an editor does not compile.
    struct Create
    {
        FormSession &session;
        int field;
        QWidget *parent;
        FieldEditor *operator()(const TextKind &) const
        {
            const bool title = field == session.definition().titleField;
            return title ? new TitleEditor(session, field, parent) : new TextEditor(session, field, TextEditor::Lines::One, parent);
        }
        FieldEditor *operator()(const ParagraphKind &) const { return new TextEditor(session, field, TextEditor::Lines::Many, parent); }
        FieldEditor *operator()(const VersionKind &) const { return new VersionEditor(session, field, parent); }
        FieldEditor *operator()(const ChoiceKind &kind) const { return new ChoiceEditor(session, field, kind, parent); }
        FieldEditor *operator()(const ChecklistKind &kind) const
        {
            return kind.editable ? static_cast<FieldEditor *>(new TaskListEditor(session, field, parent))
                                 : new ChecklistEditor(session, field, kind, parent);
        }
        FieldEditor *operator()(const DateTimeKind &kind) const { return new DateTimeEditor(session, field, kind, parent); }
        FieldEditor *operator()(const ConstantKind &kind) const { return new ConstantEditor(session, field, kind, parent); }
    };
    return std::visit(Create{session, field, parent}, session.definition().fields.at(field).kind);
}

} // namespace waybill
