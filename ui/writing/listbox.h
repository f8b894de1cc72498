#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace waybill {

class ListRow;
class TextBox;

/// A list as it stands in Markdown: every item on one line.
struct ListText
{
    /// So many items are shown one by one; a longer list is edited as text.
    static constexpr qsizetype mostItems = 200;

    bool ordered = false;
    QString mark =
        QStringLiteral("-"); ///< The bullet; of an ordered list what stands behind the number: "." or ")". With the box of tasks.
    QStringList items;       ///< Those with words.

    /// What `text` is, if it is a list and nothing else; tasks that are done, lists in lists and items of several lines are more than
    /// that. A blank text is a list without items.
    static std::optional<ListText> read(const QString &text);
    /// Numbered from 1 where it is ordered; empty without items.
    QString text() const;
    bool ofTasks() const { return mark.endsWith(QLatin1Char(']')); }
};

/// A list to fill, an item a row: Enter adds one, Backspace in an empty one takes it away, Alt+Up, Alt+Down and its grip move it. An item
/// without words is none. The last row is always an empty one.
class ListBox : public QWidget
{
    Q_OBJECT

public:
    /// `own`: the template's, which says what the list is like.
    ListBox(const ListText &own, QWidget *parent);

    /// What the rows say, as Markdown.
    QString text() const;
    /// Shows these items; of rows that say the same already nothing changes.
    void follow(const ListText &list);
    void describe(const QString &name, const QString &description);
    void setRefused(bool refused);
    /// Places the rows for this width and gives the height that they need.
    int arrange(int width);
    /// From 0; the row behind the last item is the empty one.
    TextBox *row(qsizetype index) const;
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    /// Called for each row's box that comes to be, so that undo and what is refused are heard of.
    void setOnNewBox(const std::function<void(TextBox *)> &prepare);

signals:
    void edited();
    /// Something was moved or taken away: a step of its own.
    void rearranged();
    void heightChanged();
    /// Enter in the empty row at the end.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect gripOf(qsizetype index) const;
    ListRow *addRow(qsizetype index);
    void removeRow(qsizetype index);
    void onEnter(qsizetype index);
    void move(qsizetype from, qsizetype to);
    void keepEmptyRow();
    void updateNames();
    void orderRows();
    qsizetype indexOf(const QObject *box) const;
    QString markOf(qsizetype item) const;
    int markWidth() const;

    const bool m_ordered;
    const QString m_mark;
    const QStringList m_examples; ///< What the template has in its items.
    std::vector<ListRow *> m_rows;
    std::function<void(TextBox *)> m_prepare;
    QString m_name;
    QString m_description;
    bool m_refused = false;
    qsizetype m_dragged = -1;   ///< The item whose grip is held.
    qsizetype m_dropPlace = -1; ///< While it is dragged: the row before which it would go.
};

} // namespace waybill
