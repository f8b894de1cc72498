#pragma once

#include "ui/form/fieldeditor.h"

#include <vector>

namespace waybill {

class TaskRow;

/// A list of tasks that can be added, renamed, moved and removed. Behind the tasks stands one blank row: what is typed there becomes
/// a task, and another blank row follows.
class TaskListEditor : public FieldEditor
{
    Q_OBJECT

public:
    TaskListEditor(FormSession &session, int field, QWidget *parent);

    QWidget *firstFocus() const override;
    void describe(const QString &name, const QString &description) override;
    void setRefused(bool refused) override;
    int arrange(int width) override;

protected:
    void follow() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tasks shown() const;
    /// As many rows as tasks, and the blank one.
    void setRowCount(int count);
    TaskRow *addRow();
    void updatePlaces();
    void onEdited(TaskRow *row);
    /// The task goes to another place; the row that then shows it gets the focus.
    void moveTask(int from, int to);
    void removeTask(int index);
    int indexOf(const TaskRow *row) const;

    std::vector<TaskRow *> m_rows;
    QString m_name;
    QString m_description;
    bool m_refused = false;
    int m_dropPlace = -1; ///< While a task is dragged: the row before which it would go.
};

} // namespace waybill
