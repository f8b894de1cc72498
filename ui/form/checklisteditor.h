#pragma once

#include "ui/form/fieldeditor.h"

#include <vector>

namespace waybill {

class TaskCheck;

/// The template's own tasks to tick. One that takes a link shows a place for it once it is ticked.
class ChecklistEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChecklistEditor(FormSession &session, int field, const ChecklistKind &kind, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;

private:
    struct Row
    {
        TaskCheck *check = nullptr;
        QLineEdit *link = nullptr; ///< Null when the task takes none.
    };
    Tasks shown() const;
    /// Shows the places for links that belong there now.
    void updateLinks();

    std::vector<Row> m_rows;
    QStringList m_tasks;
};

} // namespace waybill
