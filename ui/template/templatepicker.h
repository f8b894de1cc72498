#pragma once

#include "ui/widgets/pickbutton.h"

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

struct LoadedForm;

/// The button in the top bar that shows which template is open and opens another: the built-in ones, recent files, those beside the open
/// file, and any file; and what the folder's `config.yml` offers in place of an issue.
class TemplatePicker : public PickButton
{
    Q_OBJECT

public:
    /// `openFile` and `chooseGuide` stand last in the menu and belong to the caller.
    TemplatePicker(QAction *openFile, QAction *chooseGuide, QWidget *parent = nullptr);

    /// Also says which guide is laid over it.
    void setCurrent(const LoadedForm &form);
    void setRecent(const QStringList &paths) { m_recent = paths; }
    /// Shows the menu beneath the button.
    void openMenu();

signals:
    /// A built-in id or a path.
    void chosen(const QString &nameOrPath);
    /// A contact link was chosen.
    void pageWanted(const QUrl &page);

private:
    void fillMenu();
    void addRepository();
    void addChoice(const QString &text, const QString &nameOrPath);

    QAction *m_openFile;
    QAction *m_chooseGuide;
    QMenu *m_menu;
    QString m_origin;
    bool m_builtIn = false;
    QStringList m_recent;
};

} // namespace waybill
