#pragma once

#include <QColor>
#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// One of the things to pick from.
struct PickItem
{
    QString id;
    QString text;
    QString note; ///< Muted, at the end of the row. May be empty.
    QColor dot;   ///< Of a label. Invalid: none.
};

/// A line to pick one thing with, made for a thousand milestones as for three. A click, Enter or an arrow key opens the list; typing
/// narrows it, Enter picks, Escape closes it. What was typed and not picked is gone when the keyboard leaves.
class PickLine : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is what is picked, for screen readers.
    explicit PickLine(const QString &name, QWidget *parent = nullptr);

    /// What is picked, and something about it.
    void setContents(const QString &words, const QString &note);
    /// What there is to pick from. `emptyText` stands in a list of nothing.
    void setItems(const QList<PickItem> &items, const QString &current, const QString &emptyText);

signals:
    /// The list is about to be shown, time to set its items: they are not kept up to date while nobody sees them.
    void opening();
    void picked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openList();
    void suggest(const QString &typed);
    void showNote(const QString &note);

    QStandardItemModel *m_items;
    QCompleter *m_completer;
    QString m_words;
    QString m_note;
    QString m_shownNote;
};

} // namespace waybill
