#include "ui/window/windowactions.h"

#include "app/services/language.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WindowActions)
};

QKeySequence key(const char *portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText);
}

} // namespace

WindowActions::WindowActions(QWidget *window) : m_window(window)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addLanguages();
    addMenus();
}

QAction *WindowActions::add(const QString &text, const QList<QKeySequence> &keys, const QString &toolTip)
{
    auto *action = new QAction(text, m_window);
    action->setShortcuts(keys);
    action->setToolTip(toolTip.isEmpty() ? text : toolTip);
    // Only what the window itself holds is found by its keys; a menu alone does not do.
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::addOption(const QString &text, const QString &toolTip)
{
    QAction *action = add(text, {}, toolTip);
    action->setCheckable(true);
    return action;
}

void WindowActions::addFileActions()
{
    openTemplate = add(Text::tr("Open template…"), {key("Ctrl+O")}, Text::tr("Open an issue template from a file"));
    openBody = add(Text::tr("Open filled body…"), {key("Ctrl+Shift+O")}, Text::tr("Read a filled Markdown body back into the form"));
    openValues = add(Text::tr("Open values…"), {}, Text::tr("Read answers from a values file"));
    saveMarkdown = add(Text::tr("Markdown file…"), {key("Ctrl+S")}, Text::tr("Save the request as Markdown"));
    saveHtml = add(Text::tr("HTML file…"), {}, Text::tr("Save the request as a page that needs nothing else"));
    copy = add(Text::tr("Copy Markdown"), {key("Ctrl+Shift+C")}, Text::tr("Put the Markdown on the clipboard"));
    copyLink =
        add(Text::tr("Copy prefilled link"), {}, Text::tr("Put an address on the clipboard that opens GitHub's own form, filled in"));
    submit = add(Text::tr("Submit to GitHub"), {key("Ctrl+Return"), key("Ctrl+Enter")},
                 Text::tr("Look at everything once more, then file the request on GitHub"));
    openOutbox = add(Text::tr("Outbox…"), {}, Text::tr("Requests that are not settled yet, and those that were filed"));
    drafts = add(Text::tr("Drafts…"), {key("Ctrl+Shift+D")}, Text::tr("Everything that was begun, and where it is"));
    history = add(Text::tr("Earlier states…"), {}, Text::tr("Look at this draft as it was, and restore answers"));
    keepGuidance = addOption(Text::tr("Keep guidance"), Text::tr("With the template's notes for the person who fills it"));
    frontMatter = addOption(Text::tr("With front matter"), Text::tr("With name, title and labels on top, as in a template"));
    chooseExport = add(Text::tr("Export"), {key("Ctrl+E")}, Text::tr("Save or copy the request"));
    quit = add(Text::tr("Quit"), {key("Ctrl+Q")});
}

void WindowActions::addEditActions()
{
    undo = add(Text::tr("Undo"), {key("Ctrl+Z")});
    redo = add(Text::tr("Redo"), {key("Ctrl+Shift+Z"), key("Ctrl+Y")});
    nextProblem = add(Text::tr("Next problem"), {key("F8")}, Text::tr("Go to the next place to mend"));
    previousProblem = add(Text::tr("Previous problem"), {key("Shift+F8")}, Text::tr("Go to the place to mend before this one"));
}

void WindowActions::addViewActions()
{
    nextPane = add(Text::tr("Next pane"), {key("F6")});
    previousPane = add(Text::tr("Previous pane"), {key("Shift+F6")});
    tabs = {add(Text::tr("Preview"), {key("Ctrl+1")}), add(Text::tr("Markdown"), {key("Ctrl+2")}),
            add(Text::tr("Checks"), {key("Ctrl+3")})};
    zoomIn = add(Text::tr("Larger text"), {key("Ctrl++"), key("Ctrl+=")});
    zoomOut = add(Text::tr("Smaller text"), {key("Ctrl+-")});
    zoomReset = add(Text::tr("Ordinary text"), {key("Ctrl+0")}, Text::tr("Text as large as the system has it"));
    themes = new QActionGroup(m_window);
    const auto addTheme = [this](const QString &text, ThemeChoice choice) {
        QAction *action = addOption(text, Text::tr("Colours of the window"));
        action->setData(int(choice));
        themes->addAction(action);
    };
    addTheme(Text::tr("As the system"), ThemeChoice::System);
    addTheme(Text::tr("Light"), ThemeChoice::Light);
    addTheme(Text::tr("Dark"), ThemeChoice::Dark);
    addTheme(Text::tr("System colours"), ThemeChoice::Contrast);
    openMenu = add(Text::tr("Menu"), {key("F10")});
    shortcuts = add(Text::tr("Keyboard shortcuts"), {key("F1")});
    about = add(Text::tr("About Waybill"), {});
}

void WindowActions::addLanguages()
{
    languages = new QActionGroup(m_window);
    const auto addLanguage = [this](const QString &name, const QString &code) {
        QAction *action = addOption(name, Text::tr("Language of the window; what is written into the issue keeps its own"));
        action->setData(code);
        languages->addAction(action);
    };
    addLanguage(Text::tr("As the system"), {});
    for (const Language &language : waybill::languages())
        addLanguage(language.name, language.code);
}

void WindowActions::addMenus()
{
    exportMenu = new QMenu(Text::tr("Export"), m_window);
    exportMenu->addActions({saveMarkdown, saveHtml, copy, copyLink});
    exportMenu->addSeparator();
    exportMenu->addActions({keepGuidance, frontMatter});
    exportMenu->setToolTipsVisible(true);

    mainMenu = new QMenu(m_window);
    mainMenu->addActions({openTemplate, openBody, openValues, drafts, history});
    mainMenu->addSeparator();
    mainMenu->addMenu(exportMenu);
    mainMenu->addActions({submit, openOutbox});
    mainMenu->addSeparator();
    mainMenu->addActions({undo, redo});
    mainMenu->addSeparator();
    mainMenu->addActions({nextProblem, previousProblem});
    mainMenu->addSeparator();
    QMenu *view = mainMenu->addMenu(Text::tr("View"));
    view->addActions(tabs);
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    mainMenu->addMenu(Text::tr("Theme"))->addActions(themes->actions());
    //: Whoever does not read the window's language still finds it: names the matter in English, too.
    mainMenu->addMenu(Text::tr("Language"))->addActions(languages->actions());
    mainMenu->addSeparator();
    mainMenu->addActions({shortcuts, about});
    mainMenu->addSeparator();
    mainMenu->addAction(quit);
}

QList<KeyGroup> WindowActions::keyGroups() const
{
    const QList<QAction *> moves = QList<QAction *>{nextProblem, previousProblem, nextPane, previousPane} + tabs;
    const QList<QAction *> fills{undo, redo};
    const QList<QAction *> files{openTemplate, openBody, openValues, saveMarkdown, saveHtml,
                                 copy,         copyLink, submit,     openOutbox,   chooseExport};
    KeyGroup move{Text::tr("Move"), {}};
    KeyGroup fill{Text::tr("Fill"), {}};
    KeyGroup file{Text::tr("File"), {}};
    KeyGroup window{Text::tr("Window"), {}};
    for (QAction *action : m_window->actions()) {
        if (action->shortcut().isEmpty())
            continue;
        KeyGroup &group = moves.contains(action) ? move : fills.contains(action) ? fill : files.contains(action) ? file : window;
        group.lines += KeyLine{action->text().remove(u'&'), action->shortcuts()};
    }
    move.lines += KeyLine{Text::tr("From field to field"), {key("Tab"), key("Shift+Tab")}};
    fill.lines += KeyLine{Text::tr("Calendar, list of versions"), {key("Alt+Down"), key("F4")}};
    fill.lines += KeyLine{Text::tr("Tick a task"), {key("Space")}};
    fill.lines += KeyLine{Text::tr("Choose another answer"), {key("Right"), key("Left"), key("Down"), key("Up")}};
    fill.lines += KeyLine{Text::tr("Move a task up or down"), {key("Alt+Up"), key("Alt+Down")}};
    return {move, fill, file, window};
}

} // namespace waybill
