#include "ui/window/fileopening.h"

#include "ui/widgets/prompts.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace waybill {

FileOpening::FileOpening(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    const WindowActions &actions = m_dependencies.actions;
    onFile(actions.openTemplate, tr("Open template"), tr("Issue templates (*.md)"), [](const QString &path) {
        return OpenOptions{path, {}, {}};
    });
    onFile(actions.openBody, tr("Open filled body"), tr("Markdown (*.md *.txt)"), [this](const QString &path) {
        return OpenOptions{m_dependencies.current(), {}, path};
    });
    onFile(actions.openValues, tr("Open values"), tr("Values (*.yml *.yaml)"), [](const QString &path) {
        return OpenOptions{{}, path, {}};
    });
    m_dependencies.window->setAcceptDrops(true);
    // Boxes of text get a drop before the window does.
    QCoreApplication::instance()->installEventFilter(this);
}

void FileOpening::onFile(QAction *action, const QString &title, const QString &filter, const std::function<OpenOptions(QString)> &read)
{
    connect(action, &QAction::triggered, this, [this, title, filter, read] { ask(title, filter, read); });
}

void FileOpening::ask(const QString &title, const QString &filter, const std::function<OpenOptions(QString)> &read)
{
    Prompts::FileRequest request;
    request.title = title;
    request.suggestion = QFileInfo(m_dependencies.folder).isDir() ? m_dependencies.folder : QDir::homePath();
    request.filters = {filter, tr("All files (*)")};
    m_dependencies.prompts.openFile(m_dependencies.window, request, [this, read](const QString &path) {
        if (path.isEmpty())
            return;
        m_dependencies.folder = QFileInfo(path).absolutePath();
        emit folderChanged(m_dependencies.folder);
        emit wanted(read(path));
    });
}

void FileOpening::openDropped(const QString &path)
{
    const Result<OpenOptions> options = optionsForFile(path, m_dependencies.current());
    if (options)
        emit wanted(options.value());
    else
        emit failed(options.error());
}

bool FileOpening::eventFilter(QObject *watched, QEvent *event)
{
    const bool drop = event->type() == QEvent::Drop;
    if (!drop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *moved = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != m_dependencies.window || !moved->mimeData()->hasUrls())
        return false;
    // Never as a move: the file stays where it is.
    moved->setDropAction(Qt::CopyAction);
    moved->accept();
    if (!drop)
        return true;
    const QList<QUrl> urls = moved->mimeData()->urls();
    const bool one = urls.size() == 1 && urls.constFirst().isLocalFile();
    const auto tell = [this, one, path = urls.value(0).toLocalFile()] {
        if (one)
            openDropped(path);
        else
            emit refused(tr("One file of this computer can be opened at a time."));
    };
    // Queued: whoever drags from another program must not wait for a question.
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return true;
}

} // namespace waybill
