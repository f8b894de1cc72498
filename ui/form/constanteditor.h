#pragma once

#include "ui/form/fieldeditor.h"

namespace waybill {

/// A text that is always the same: it can be read and copied, not changed.
class ConstantEditor : public FieldEditor
{
    Q_OBJECT

public:
    ConstantEditor(FormSession &session, int field, const ConstantKind &kind, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool) override { }
    int arrange(int width) override;

protected:
    void follow() override { }

private:
    QLineEdit *m_box;
};

} // namespace waybill
