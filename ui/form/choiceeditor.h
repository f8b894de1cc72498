#pragma once

#include "ui/form/fieldeditor.h"

namespace waybill {

class OptionGroup;

/// One of a few options: segments for the words of an `A / B / C` line, cards for task items and for what is too long for segments.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(FormSession &session, int field, const ChoiceKind &kind, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;

private:
    const ChoiceKind m_kind;
    OptionGroup *m_group;
    bool m_segments;
};

} // namespace waybill
