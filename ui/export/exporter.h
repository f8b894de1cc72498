#pragma once

#include "app/body/bodywriter.h"
#include "ui/widgets/prompts.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace waybill {

class FormSession;

/// Gets one request out of the window. Nothing here changes an answer, so whatever fails, the form is as it was.
///
///   start ──errors? placeholders?──▶ "Go to the first" │ "Export anyway" │ cancel
///              └─────▶ where to? ──▶ write ──▶ done │ "Choose another place" │ cancel
class Exporter : public QObject
{
    Q_OBJECT

public:
    enum class Target { MarkdownFile, HtmlFile, Clipboard };

    /// `window` is the parent of questions. All must outlive the exporter.
    Exporter(FormSession &session, Prompts &prompts, QWidget *window, QObject *parent = nullptr);

    /// How bodies are written from now on.
    void setOptions(const WriteOptions &options) { m_options = options; }
    /// Where files are suggested; empty for the home folder.
    void setFolder(const QString &folder) { m_folder = folder; }
    QString folder() const { return m_folder; }

    /// Ends with exported() or nowhere: the person may change their mind at every question. `then` follows what was written to a file.
    void start(Target target, const std::function<void()> &then = {});

    /// Whether there are answers that no file holds: closing would lose them. (The clipboard may be gone when the window is.)
    bool hasUnsavedAnswers() const;
    /// Does it now where there are none, else once the person has exported them or given them up.
    void whenSaved(const std::function<void()> &then);
    /// These answers are in a file already.
    void setSaved(const QList<Value> &given) { m_saved = given; }

signals:
    /// An export was tried: what is missing is no longer merely "to do".
    void tried();
    /// What was done, as a sentence.
    void exported(const QString &message, Target target);
    /// The person wants to mend this field first.
    void fieldWanted(int field);

private:
    void askOfPlaceholders(Target target, const std::function<void()> &then);
    /// Names the problems, and goes to the first of them or goes on. There is one at least.
    void ask(Prompts::Question question, const QList<Problem> &problems, const std::function<QString(const Problem &)> &inWords,
             Target target, const std::function<void()> &then);
    void exportTo(Target target, const std::function<void()> &then);
    void copy();
    void askForFile(Target target, const QString &suggestion, const std::function<void()> &then);
    void writeFile(Target target, const QString &path, const std::function<void()> &then);
    QByteArray contents(Target target) const;
    QString copiedText() const;
    /// With %1 for the file.
    QString savedText(Target target) const;

    FormSession &m_session;
    Prompts &m_prompts;
    QWidget *m_window;
    WriteOptions m_options;
    QString m_folder;
    QList<Value> m_saved; ///< As given when a file was last written or read.
};

} // namespace waybill
