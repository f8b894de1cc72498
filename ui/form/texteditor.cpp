#include "ui/form/texteditor.h"

#include "ui/look/style.h"
#include "ui/widgets/textbox.h"

#include <QSignalBlocker>

namespace waybill {

namespace {

/// What a template explains in place of an answer wants a sentence, so it gets room for one; a title or a name does not.
int fewestLines(const Field &field, TextEditor::Lines lines)
{
    if (lines == TextEditor::Lines::Many)
        return 3;
    const bool sentence = !field.half && !field.guidance.isEmpty() && field.prefill.isEmpty();
    return sentence ? 2 : 1;
}

} // namespace

TextEditor::TextEditor(FormSession &session, int field, Lines lines, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_box(new TextBox(lines == Lines::One ? TextBox::Lines::One : TextBox::Lines::Many, fewestLines(definition(), lines),
                        lines == Lines::One ? 4 : 16, this))
{
    m_box->setPlaceholderText(definition().example);
    follow();
    connectInput(m_box);
    connect(m_box, &TextBox::textChanged, this, [this] { type(Value(m_box->toPlainText())); });
}

void TextEditor::follow()
{
    if (isShown(m_box->toPlainText()) && (m_box->hasFocus() || m_box->toPlainText() == textOf(value())))
        return;
    const QSignalBlocker blocker(m_box);
    const int height = m_box->heightForWidth(m_box->width());
    m_box->follow(textOf(value()));
    if (m_box->heightForWidth(m_box->width()) != height)
        emit heightChanged();
}

QWidget *TextEditor::firstFocus() const
{
    return m_box;
}

void TextEditor::describe(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

void TextEditor::setRefused(bool refused)
{
    waybill::setRefused(m_box, refused);
}

int TextEditor::arrange(int width)
{
    const int height = m_box->heightForWidth(width);
    m_box->setGeometry(0, 0, width, height);
    return height;
}

} // namespace waybill
