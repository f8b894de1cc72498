#pragma once

#include "ui/form/fieldeditor.h"

namespace waybill {

/// A version, typed.
class VersionEditor : public FieldEditor
{
    Q_OBJECT

public:
    VersionEditor(FormSession &session, int field, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;

private:
    LineBox *m_box;
};

} // namespace waybill
