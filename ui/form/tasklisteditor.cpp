#include "ui/form/fieldeditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/taskrow.h"

#include <QPainter>

#include <vector>

namespace waybill {

namespace {

constexpr int rowGap = 6;

/// A list of tasks that can be added, renamed, moved and removed. Behind the tasks stands one blank row: what is typed there becomes
/// a task, and another blank row follows.
class TaskListEditor : public FieldEditor
{
public:
    TaskListEditor(FormSession &session, int field, QWidget *parent) : FieldEditor(session, field, parent), m_name(definition().label)
    {
        follow();
    }

    QWidget *firstFocus() const override { return m_rows.front()->words(); }

    void goTo(const Problem &problem) override
    {
        const size_t row = size_t(qBound(1, problem.part.task, int(m_rows.size())) - 1);
        if (problem.part.of == AnswerPart::Of::Box && row + 1 < m_rows.size())
            m_rows[row]->check()->setFocus(Qt::OtherFocusReason);
        else
            enter(m_rows[row]->words(), problem);
    }

    void describe(const QString &name, const QString &description) override
    {
        m_name = name;
        setSpokenName(this, name);
        m_description = description;
        updatePlaces();
    }

    void setRefused(bool refused) override
    {
        m_refused = refused;
        for (TaskRow *row : m_rows)
            waybill::setRefused(row->words(), refused);
    }

    int arrange(int width) override
    {
        int top = 0;
        for (TaskRow *row : m_rows) {
            const int height = row->heightFor(width);
            row->setGeometry(0, top, width, height);
            top += height + rowGap;
        }
        return top - rowGap;
    }

protected:
    void follow() override
    {
        const Tasks tasks = tasksOf(value());
        // A task that is being renamed may be blank for a moment; it goes when the focus does.
        const bool typing = isShown(shown()) && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        if (typing && int(m_rows.size()) > tasks.size())
            return;
        setRowCount(int(tasks.size()) + 1);
        for (int i = 0; i < tasks.size(); ++i)
            m_rows[size_t(i)]->setTask(tasks.at(i));
        m_rows.back()->setTask({});
        updatePlaces();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (m_dropPlace < 0)
            return;
        QPainter painter(this);
        const int top = m_rows[size_t(m_dropPlace)]->y() - rowGap / 2 - 1;
        painter.fillRect(QRect(0, qMax(0, top), width(), 2), themeFor(palette()).accent);
    }

private:
    Tasks shown() const
    {
        Tasks tasks;
        for (const TaskRow *row : m_rows) {
            if (!row->isBlank())
                tasks.append(row->task());
        }
        return tasks;
    }

    /// As many rows as tasks, and the blank one.
    void setRowCount(int count)
    {
        const bool same = int(m_rows.size()) == count;
        while (int(m_rows.size()) > count) {
            TaskRow *row = m_rows.back();
            m_rows.pop_back();
            row->hide();
            row->deleteLater();
        }
        while (int(m_rows.size()) < count)
            addRow();
        if (!same)
            emit heightChanged();
    }

    TaskRow *addRow()
    {
        auto *row = new TaskRow(this);
        connectRefusal(row->words());
        // Later rows stand behind earlier ones for the Tab key, wherever in the window's order they were made.
        if (!m_rows.empty()) {
            QWidget *before = m_rows.back();
            for (QWidget *part : before->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                before = part;
            for (QWidget *part : row->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                setTabOrder(before, part);
                before = part;
            }
        }
        m_rows.push_back(row);
        row->setVisible(true);
        waybill::setRefused(row->words(), m_refused);
        connect(row, &TaskRow::edited, this, [this, row] { onEdited(row); });
        connect(row, &TaskRow::toggled, this, [this] { choose(Value(shown())); });
        connect(row, &TaskRow::moveRequested, this, [this, row](int by) { moveTask(indexOf(row), indexOf(row) + by); });
        connect(row, &TaskRow::removeRequested, this, [this, row] { removeTask(indexOf(row)); });
        connect(row, &TaskRow::enterPressed, this, [this, row] {
            const size_t next = size_t(indexOf(row)) + 1;
            if (next < m_rows.size())
                m_rows[next]->words()->setFocus(Qt::TabFocusReason);
            else
                emit leaveRequested();
        });
        connect(row, &TaskRow::dragged, this, [this](int y) {
            m_dropPlace = 0;
            for (size_t i = 0; i + 1 < m_rows.size(); ++i)
                m_dropPlace += y > m_rows[i]->geometry().center().y() ? 1 : 0;
            update();
        });
        connect(row, &TaskRow::dropped, this, [this, row] {
            const int from = indexOf(row);
            const int to = m_dropPlace > from ? m_dropPlace - 1 : m_dropPlace;
            const bool moved = m_dropPlace >= 0;
            m_dropPlace = -1;
            update();
            if (moved)
                moveTask(from, to);
        });
        handOnHistory(row->words(), history());
        connect(row, &TaskRow::heightChanged, this, &TaskListEditor::heightChanged);
        return row;
    }

    void updatePlaces()
    {
        const int count = int(m_rows.size()) - 1;
        for (int i = 0; i <= count; ++i)
            m_rows[size_t(i)]->setPlace(i, count, m_name, m_description);
    }

    void onEdited(TaskRow *row)
    {
        if (row == m_rows.back() && !row->isBlank()) {
            addRow();
            updatePlaces();
            emit heightChanged();
        }
        type(Value(shown()));
    }

    /// The task goes to another place; the row that then shows it gets the focus.
    void moveTask(int from, int to)
    {
        const int last = int(m_rows.size()) - 2;
        if (from < 0 || from > last || to < 0 || to > last || from == to)
            return;
        Tasks tasks;
        for (int i = 0; i <= last; ++i)
            tasks.append(m_rows[size_t(i)]->task());
        tasks.move(from, to);
        const int cursor = m_rows[size_t(from)]->words()->textCursor().position();
        // The words change places between the rows, so the one with the focus must not keep its own.
        for (int i = 0; i <= last; ++i)
            m_rows[size_t(i)]->setTask(tasks.at(i));
        choose(Value(tasks));
        TextBox *words = m_rows[size_t(qMin(to, int(m_rows.size()) - 1))]->words();
        words->setFocus(Qt::OtherFocusReason);
        QTextCursor place = words->textCursor();
        place.setPosition(qMin(cursor, words->document()->characterCount() - 1));
        words->setTextCursor(place);
    }

    void removeTask(int index)
    {
        Tasks tasks;
        for (int i = 0; i + 1 < int(m_rows.size()); ++i) {
            if (i != index)
                tasks.append(m_rows[size_t(i)]->task());
        }
        TextBox *next = m_rows[size_t(qMax(0, index - 1))]->words();
        // The focus goes first: the row that has it may be the one that is taken away.
        next->setFocus(Qt::OtherFocusReason);
        for (int i = 0; i < tasks.size(); ++i)
            m_rows[size_t(i)]->setTask(tasks.at(i));
        m_rows[size_t(tasks.size())]->setTask({});
        setRowCount(int(tasks.size()) + 1);
        updatePlaces();
        choose(Value(tasks));
        next->moveCursor(QTextCursor::End);
    }

    int indexOf(const TaskRow *row) const { return int(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin()); }

    std::vector<TaskRow *> m_rows;
    QString m_name;
    QString m_description;
    bool m_refused = false;
    int m_dropPlace = -1; ///< While a task is dragged: the row before which it would go.
};

} // namespace

FieldEditor *createTaskListEditor(FormSession &session, int field, QWidget *parent)
{
    return new TaskListEditor(session, field, parent);
}

} // namespace waybill
