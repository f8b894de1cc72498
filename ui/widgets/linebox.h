#pragma once

#include <QLineEdit>

namespace waybill {

/// A line of text without an undo of its own: what shows the answer hands undo and redo on.
class LineBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineBox(QWidget *parent = nullptr);

    /// Shows another text and keeps the cursor where it makes sense: behind what changed.
    void follow(const QString &text);

signals:
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace waybill
