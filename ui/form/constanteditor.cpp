#include "ui/form/constanteditor.h"

#include <QLineEdit>

namespace waybill {

ConstantEditor::ConstantEditor(FormSession &session, int field, const ConstantKind &kind, QWidget *parent)
    : FieldEditor(session, field, parent), m_box(new QLineEdit(this))
{
    m_box->setText(kind.text);
    m_box->setReadOnly(true);
    m_box->setCursorPosition(0);
    connectInput(m_box);
}

QWidget *ConstantEditor::firstFocus() const
{
    return m_box;
}

void ConstantEditor::describe(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

int ConstantEditor::arrange(int width)
{
    const int height = m_box->sizeHint().height();
    m_box->setGeometry(0, 0, width, height);
    return height;
}

} // namespace waybill
