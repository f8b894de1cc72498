#pragma once

#include "app/base/result.h"
#include "app/library/opening.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QDropEvent;
class QWidget;
QT_END_NAMESPACE

namespace waybill {

class Prompts;
struct WindowActions;

/// The ways in which a person names a file to open: the dialogs of the menu, and a file dropped anywhere on the window, also on a box that
/// would take its address as text. A text that is dropped or pasted is told of.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        QWidget *window; ///< What files are dropped on; it owns this.
        Prompts &prompts;
        const WindowActions &actions;
        QString &folder;                  ///< Where dialogs begin; the person's choice is kept there.
        std::function<QString()> current; ///< The open form, as OpenOptions::templateName.
    };
    explicit FileOpening(Dependencies dependencies);

signals:
    void wanted(const waybill::OpenOptions &options);
    /// The file is nothing that can be opened.
    void failed(const waybill::Error &error);
    /// What was dropped is no file of this computer, or are several.
    void refused(const QString &why);
    /// An address of another person's Waybill was dropped.
    void linkDropped(const QString &address);
    void folderChanged(const QString &folder);
    /// A text is about to be pasted into a box.
    void pasting();
    /// A text came in by paste or drop; `intoBox`: a box of text took it.
    void textCame(const QString &text, bool intoBox);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onFile(QAction *action, const QString &title, const QString &filter, const std::function<OpenOptions(QString)> &read);
    void ask(const QString &title, const QString &filter, const std::function<OpenOptions(QString)> &read);
    void openDropped(const QString &path);
    void seePaste(const QWidget &widget);
    bool seeDrop(const QWidget &widget, QDropEvent &event, bool drop);

    Dependencies m_dependencies;
};

} // namespace waybill
