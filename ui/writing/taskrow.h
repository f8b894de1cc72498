#pragma once

#include "app/form/value.h"
#include "ui/look/glyphs.h"

#include <QWidget>

namespace waybill {

class TextBox;
class TaskCheck;

/// One task of an editable list: grip, box, words, and buttons to move and remove it. The last row of a list is blank and waits for
/// another task; it shows no buttons.
class TaskRow : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(QWidget *parent);

    Task task() const;
    /// Shows the task; text that would be kept as the same is left as it stands while it is being typed.
    void setTask(const Task &task);
    bool isBlank() const;
    /// 0-based place in a list of `count` tasks; `count` itself for the blank row.
    void setPlace(int index, int count, const QString &listName, const QString &description);
    TextBox *words() const { return m_words; }
    TaskCheck *check() const { return m_check; }
    int heightFor(int width) const;

signals:
    void edited();
    void toggled();
    void moveRequested(int by);
    void removeRequested();
    void enterPressed();
    void heightChanged();
    /// The grip is held at this height of the list.
    void dragged(int y);
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// The box is called by the task's words.
    void updateName();
    QRect gripPlace() const;
    int wordsWidth(int width) const;

    TaskCheck *m_check;
    TextBox *m_words;
    GlyphButton *m_up;
    GlyphButton *m_down;
    GlyphButton *m_remove;
    QString m_link; ///< Kept as it came: editable lists offer no place for it.
    bool m_isAdd = true;
    bool m_dragging = false;
};

} // namespace waybill
