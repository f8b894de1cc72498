#pragma once

#include <QList>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace waybill {

/// Questions to the person. Handed to whoever asks, so that a test can answer instead (see tests/support). None blocks: the answer comes
/// by the callback, once, maybe before the call returns; nothing comes when `parent` is destroyed first.
class Prompts
{
public:
    enum class Button { Accept, Alternative, Cancel };

    /// A question with two or three answers. An empty `alternative` leaves that button out.
    struct Question
    {
        QString title;
        QString text;
        QString details; ///< A second, smaller paragraph. May be empty.
        QString accept;
        QString alternative;
        QString cancel; ///< Empty: "Cancel".
        bool warning = false;
    };

    /// Which file, for reading or for writing.
    struct FileRequest
    {
        QString title;
        QString suggestion;  ///< Folder, or path of the file suggested.
        QStringList filters; ///< As in QFileDialog, e.g. "Markdown (*.md)".
        QString suffix;      ///< Added to a name without one when saving.
    };

    virtual ~Prompts() = default;

    virtual void ask(QWidget *parent, const Question &question, std::function<void(Button)> answer) = 0;
    /// Tells something that has one answer. `done` may be null.
    virtual void tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) = 0;
    /// `answer` gets the path, or an empty string when the person cancels.
    virtual void openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) = 0;
    /// Which folder; filters and suffix do not count.
    virtual void openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) = 0;
};

/// Asks with dialogs.
class DialogPrompts : public Prompts
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(Button)> answer) override;
    void tell(QWidget *parent, const QString &title, const QString &text, std::function<void()> done) override;
    void openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) override;
    void openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> answer) override;
};

} // namespace waybill
