#pragma once

#include "ui/look/keytable.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace waybill {

class FormView;
class SharedSettings;

/// What can be done in the window, with its words and keys; what it does is connected by the window. All belong to the window.
struct WindowActions
{
    explicit WindowActions(QWidget *window);
    /// Theme, size of text and the options of exports show the settings and change them, which live as long as the window.
    void bind(SharedSettings &settings) const;

    /// The field that has the focus, or -1: what `writeMarkdown` is about.
    void followField(FormView &form, int field);

    QAction *openTemplate;
    QAction *chooseGuide;       ///< Asks for the guide of the open template.
    QAction *newFromRepository; ///< Opens the chooser of a repository's templates.
    QAction *openBody;
    QAction *openValues;
    QAction *openIssue; ///< Opens an issue of GitHub as a form.
    QAction *saveMarkdown;
    QAction *saveHtml;
    QAction *copy;
    QAction *keepGuidance;
    QAction *frontMatter;
    QAction *copyLink;   ///< An address that opens GitHub's own form, filled in.
    QAction *copyValues; ///< These three hand the answers to another person.
    QAction *saveValues;
    QAction *copyHandover;
    QAction *submit;        ///< Opens the sheet.
    QAction *openOutbox;    ///< Opens the list of what is not settled.
    QAction *startPage;     ///< Opens the start page.
    QAction *goBack;        ///< Asks what production is to go back to.
    QAction *verify;        ///< Goes through the checks of what was delivered.
    QAction *startFromLast; ///< Begins with the answers of the last request.
    QAction *pasteToFill;   ///< Fills the form from the clipboard.
    QAction *drafts;        ///< Opens the list of drafts.
    QAction *history;       ///< Opens the earlier states of the one in the window.
    QAction *chooseExport;  ///< Opens the export menu.
    QAction *undo;
    QAction *redo;
    QAction *writeMarkdown; ///< Of the field that has the focus.
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *nextPane;
    QAction *previousPane;
    QAction *palette;      ///< Opens the command palette.
    QList<QAction *> tabs; ///< Preview, Markdown, Checks.
    QAction *workbench;    ///< Checkable: whether it is open.
    QAction *zoomIn;       ///< These three: the size of the text.
    QAction *zoomOut;
    QAction *zoomReset;
    QActionGroup *themes;    ///< Each action's data is a ThemeChoice.
    QActionGroup *languages; ///< Each action's data is a code of languages(); empty: the system's.
    QAction *openMenu;
    QAction *shortcuts;
    QAction *about;
    QAction *quit;

    QMenu *exportMenu; ///< Ways out, then their options.
    QMenu *mainMenu;   ///< Everything.

    /// Those that act on the form, which is to be seen then.
    QList<QAction *> ofForm() const;
    /// Every key there is: those of the window's actions, also of actions that others gave it, and those of fields.
    QList<KeyGroup> keyGroups() const;

private:
    QAction *add(const char *id);
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const QString &toolTip);
    QAction *addOption(const char *id);
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addLanguages();
    void addMenus();

    QWidget *m_window;
    QPointer<FormView> m_form;
    int m_field = -1;
};

} // namespace waybill
