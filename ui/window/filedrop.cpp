#include "ui/window/filedrop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace waybill {

FileDrop::FileDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    // Boxes of text get a drop before the window does.
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drop = event->type() == QEvent::Drop;
    if (!drop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *moved = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != m_window || !moved->mimeData()->hasUrls())
        return false;
    // Never as a move: the file stays where it is.
    moved->setDropAction(Qt::CopyAction);
    moved->accept();
    if (!drop)
        return true;
    const QList<QUrl> urls = moved->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        emit dropped(urls.constFirst().toLocalFile());
    else
        emit refused();
    return true;
}

} // namespace waybill
