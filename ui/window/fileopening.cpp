#include "ui/window/fileopening.h"

#include "app/base/textfile.h"
#include "app/library/authorfile.h"
#include "app/library/templatetext.h"
#include "app/submit/handover.h"
#include "ui/widgets/prompts.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace waybill {

FileOpening::FileOpening(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    const WindowActions &actions = m_dependencies.actions;
    onFile(actions.openTemplate, tr("Open template"), tr("Issue templates (*.md *.yml *.yaml)"), [](const QString &path) {
        OpenOptions options;
        const Result<QByteArray> yaml = isYamlName(path) ? readTextFile(path) : QByteArray();
        const bool about = yaml && isAboutTemplates(yaml.value(), path);
        (about ? options.workbenchFile : options.templateName) = path;
        return options;
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
    const bool paste = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    if (!drop && !paste && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_dependencies.window)
        return false;
    if (!paste)
        return seeDrop(*widget, *static_cast<QDropEvent *>(event), drop);
    // A key that nobody takes goes up from widget to widget.
    if (widget == QApplication::focusWidget())
        seePaste(*widget);
    return false;
}

void FileOpening::seePaste(const QWidget &widget)
{
    const bool intoBox = widget.testAttribute(Qt::WA_InputMethodEnabled);
    if (intoBox)
        emit pasting();
    // Once it is there.
    QMetaObject::invokeMethod(
        this, [this, intoBox] { emit textCame(QGuiApplication::clipboard()->text(), intoBox); }, Qt::QueuedConnection);
}

bool FileOpening::seeDrop(const QWidget &widget, QDropEvent &event, bool drop)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const bool files = std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    // What is dragged about within the window came in before.
    if (!files && (!event.mimeData()->hasText() || event.source()))
        return false;
    const bool intoBox = !files && widget.acceptDrops() && &widget != m_dependencies.window;
    if (!intoBox) {
        // Never as a move: the file, or the text, stays where it is.
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
    if (!drop)
        return !intoBox;
    if (intoBox)
        emit pasting();
    const bool one = urls.size() == 1 && urls.constFirst().isLocalFile();
    const QString link = urls.size() == 1 ? urls.constFirst().toString(QUrl::FullyEncoded) : QString();
    const auto tell = [this, files, one, intoBox, link, path = urls.value(0).toLocalFile(), text = event.mimeData()->text()] {
        if (one)
            openDropped(path);
        else if (isHandover(link))
            emit linkDropped(link);
        else if (!files)
            emit textCame(text, intoBox);
        else
            emit refused(tr("One file of this computer can be opened at a time."));
    };
    // Queued: whoever drags from another program must not wait for a question.
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    return !intoBox;
}

} // namespace waybill
