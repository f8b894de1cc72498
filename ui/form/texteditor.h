#pragma once

#include "ui/form/fieldeditor.h"

namespace waybill {

/// A text of one paragraph, or of many lines of Markdown.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Lines { One, Many };

    TextEditor(FormSession &session, int field, Lines lines, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;

    TextBox *box() const { return m_box; }

private:
    TextBox *m_box;
};

} // namespace waybill
