#pragma once

#include "ui/preview/rowselection.h"

#include <QObject>
#include <QPoint>

namespace waybill {

class PreviewView;

/// The mouse over the preview: a drag selects, a click goes to the field that wrote what is there, Ctrl+click opens a link.
class PreviewMouse : public QObject
{
    Q_OBJECT

public:
    explicit PreviewMouse(PreviewView *view);

    bool eventFilter(QObject *viewport, QEvent *event) override;

signals:
    void pressed();
    void fieldClicked(int field);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void press(QPoint point, Qt::KeyboardModifiers modifiers);
    void move(QPoint point, Qt::KeyboardModifiers modifiers);
    void release(QPoint point, Qt::KeyboardModifiers modifiers);
    void click(QPoint point, Qt::KeyboardModifiers modifiers);
    QString toolTipAt(QPoint point) const;
    void updateCursor(QPoint point, Qt::KeyboardModifiers modifiers);

    PreviewView &m_view;
    QPoint m_pressed;
    bool m_pressing = false;
    bool m_dragging = false;
    int m_dragTimer = 0;
};

/// Opens a link in the browser; anything but web and mail addresses is left alone.
void openLink(const QString &address);

/// Shows the preview's menu: to copy, and to open or copy links, which are told by their addresses where `named`.
void popUpPreviewMenu(PreviewView *view, const QStringList &links, bool named, QPoint place);

} // namespace waybill
