#include "ui/form/versioneditor.h"

#include "ui/widgets/linebox.h"
#include "ui/widgets/style.h"

namespace waybill {

VersionEditor::VersionEditor(FormSession &session, int field, QWidget *parent)
    : FieldEditor(session, field, parent), m_box(new LineBox(this))
{
    m_box->setPlaceholderText(definition().example);
    follow();
    connectInput(m_box);
    connect(m_box, &LineBox::textEdited, this, [this](const QString &text) { type(Value(text)); });
}

void VersionEditor::follow()
{
    if (!isShown(m_box->text()) || !m_box->hasFocus())
        m_box->follow(textOf(value()));
}

QWidget *VersionEditor::firstFocus() const
{
    return m_box;
}

void VersionEditor::describe(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

void VersionEditor::setRefused(bool refused)
{
    waybill::setRefused(m_box, refused);
}

int VersionEditor::arrange(int width)
{
    const int height = m_box->sizeHint().height();
    m_box->setGeometry(0, 0, width, height);
    return height;
}

} // namespace waybill
