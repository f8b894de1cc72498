#include "ui/window/windowactions.h"

#include "app/services/language.h"
#include "ui/form/formview.h"
#include "ui/look/keytable.h"
#include "ui/settings/sharedsettings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <utility>

namespace waybill {

namespace {

struct WindowActionsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::WindowActions)
};

} // namespace

WindowActions::WindowActions(QWidget *window) : m_window(window)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addLanguages();
    addMenus();
}

void WindowActions::bind(SharedSettings &settings) const
{
    const auto option = [&settings](QAction *action, bool WriteOptions::*value) {
        QObject::connect(action, &QAction::toggled, &settings, [&settings, value](bool on) {
            if (std::exchange(settings.values().exportOptions.*value, on) != on)
                settings.announce();
        });
    };
    option(keepGuidance, &WriteOptions::keepGuidance);
    option(frontMatter, &WriteOptions::frontMatter);
    QObject::connect(themes, &QActionGroup::triggered, &settings,
                     [&settings](const QAction *action) { settings.appearance().choose(ThemeChoice(action->data().toInt())); });
    QObject::connect(languages, &QActionGroup::triggered, &settings, [&settings](const QAction *action) {
        settings.values().language = action->data().toString();
        settings.announce();
    });
    const auto zoom = [&settings](QAction *action, int step) {
        QObject::connect(action, &QAction::triggered, &settings,
                         [&settings, step] { settings.appearance().setTextScale(step == 0 ? 100 : settings.values().textScale + step); });
    };
    zoom(zoomIn, Appearance::textStep);
    zoom(zoomOut, -Appearance::textStep);
    zoom(zoomReset, 0);
    const auto show = [this, &settings] {
        keepGuidance->setChecked(settings.values().exportOptions.keepGuidance);
        frontMatter->setChecked(settings.values().exportOptions.frontMatter);
        for (QAction *action : themes->actions())
            action->setChecked(action->data().toInt() == int(settings.values().theme));
        for (QAction *action : languages->actions())
            action->setChecked(action->data().toString() == settings.values().language);
    };
    QObject::connect(&settings, &SharedSettings::changed, m_window, show);
    show();
}

QAction *WindowActions::add(const char *id)
{
    const KeyEntry &entry = keyEntry(id);
    QAction *action = add(keyName(entry), keysOf(entry), keyTip(entry));
    action->setObjectName(QLatin1String(id));
    return action;
}

QAction *WindowActions::add(const QString &text, const QList<QKeySequence> &keys, const QString &toolTip)
{
    auto *action = new QAction(text, m_window);
    action->setShortcuts(keys);
    action->setToolTip(toolTip);
    // Only what the window itself holds is found by its keys; a menu alone does not do.
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::addOption(const char *id)
{
    QAction *action = add(id);
    action->setCheckable(true);
    return action;
}

void WindowActions::addFileActions()
{
    openTemplate = add("openTemplate");
    chooseGuide = add("chooseGuide");
    newFromRepository = add("newFromRepository");
    openBody = add("openBody");
    openValues = add("openValues");
    openIssue = add("openIssue");
    saveMarkdown = add("saveMarkdown");
    saveHtml = add("saveHtml");
    copy = add("copy");
    copyLink = add("copyLink");
    copyValues = add("copyValues");
    saveValues = add("saveValues");
    copyHandover = add("copyHandover");
    submit = add("submit");
    openOutbox = add("openOutbox");
    startPage = add("startPage");
    startFromLast = add("startFromLast");
    goBack = add("goBack");
    verify = add("verify");
    drafts = add("drafts");
    history = add("history");
    keepGuidance = addOption("keepGuidance");
    frontMatter = addOption("frontMatter");
    chooseExport = add("chooseExport");
    quit = add("quit");
}

void WindowActions::addEditActions()
{
    undo = add("undo");
    redo = add("redo");
    pasteToFill = add("pasteToFill");
    nextProblem = add("nextProblem");
    previousProblem = add("previousProblem");
    writeMarkdown = add("writeMarkdown");
    QObject::connect(writeMarkdown, &QAction::triggered, m_window, [this] {
        if (m_form)
            m_form->toggleMarkdown(m_field);
    });
}

void WindowActions::followField(FormView &form, int field)
{
    m_form = &form;
    m_field = field;
    const QString words = form.markdownAction(field);
    writeMarkdown->setEnabled(!words.isEmpty());
    writeMarkdown->setText(words.isEmpty() ? keyName(keyEntry("writeMarkdown")) : words);
}

void WindowActions::addViewActions()
{
    nextPane = add("nextPane");
    previousPane = add("previousPane");
    palette = add("palette");
    tabs = {add("tabPreview"), add("tabMarkdown"), add("tabChecks")};
    workbench = addOption("workbench");
    zoomIn = add("zoomIn");
    zoomOut = add("zoomOut");
    zoomReset = add("zoomReset");
    themes = new QActionGroup(m_window);
    const auto addTheme = [this](const char *id, ThemeChoice choice) {
        QAction *action = addOption(id);
        action->setData(int(choice));
        themes->addAction(action);
    };
    addTheme("themeSystem", ThemeChoice::System);
    addTheme("themeLight", ThemeChoice::Light);
    addTheme("themeDark", ThemeChoice::Dark);
    addTheme("themeContrast", ThemeChoice::Contrast);
    openMenu = add("openMenu");
    shortcuts = add("shortcuts");
    about = add("about");
}

void WindowActions::addLanguages()
{
    languages = new QActionGroup(m_window);
    const auto addLanguage = [this](const QString &name, const QString &code) {
        QAction *action = add(name, {}, WindowActionsText::tr("Language of the window; what is written into the issue keeps its own"));
        action->setCheckable(true);
        action->setData(code);
        languages->addAction(action);
    };
    addLanguage(WindowActionsText::tr("As the system"), {});
    for (const Language &language : waybill::languages())
        addLanguage(language.name, language.code);
}

void WindowActions::addMenus()
{
    exportMenu = new QMenu(WindowActionsText::tr("Export"), m_window);
    exportMenu->addActions({saveMarkdown, saveHtml, copy, copyLink});
    exportMenu->addSeparator();
    exportMenu->addActions({copyValues, saveValues, copyHandover});
    exportMenu->addSeparator();
    exportMenu->addActions({keepGuidance, frontMatter});
    exportMenu->setToolTipsVisible(true);

    mainMenu = new QMenu(m_window);
    mainMenu->addActions({startPage, newFromRepository, startFromLast, goBack, verify, openTemplate, chooseGuide, openBody, openValues,
                          openIssue, drafts, history});
    mainMenu->addSeparator();
    mainMenu->addMenu(exportMenu);
    mainMenu->addActions({submit, openOutbox});
    mainMenu->addSeparator();
    mainMenu->addActions({undo, redo, pasteToFill, writeMarkdown});
    mainMenu->addSeparator();
    mainMenu->addActions({palette, nextProblem, previousProblem});
    mainMenu->addSeparator();
    QMenu *view = mainMenu->addMenu(WindowActionsText::tr("View"));
    view->addActions(tabs);
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    view->addSeparator();
    view->addAction(workbench);
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    mainMenu->addMenu(WindowActionsText::tr("Theme"))->addActions(themes->actions());
    //: Whoever does not read the window's language still finds it: names the matter in English, too.
    mainMenu->addMenu(WindowActionsText::tr("Language"))->addActions(languages->actions());
    mainMenu->addSeparator();
    mainMenu->addActions({shortcuts, about});
    mainMenu->addSeparator();
    mainMenu->addAction(quit);
}

QList<QAction *> WindowActions::ofForm() const
{
    return tabs + QList<QAction *>{undo,       redo,       pasteToFill,  nextProblem, previousProblem, writeMarkdown,
                                   submit,     copy,       copyLink,     saveHtml,    saveMarkdown,    chooseExport,
                                   copyValues, saveValues, copyHandover, history,     chooseGuide};
}

QList<KeyGroup> WindowActions::keyGroups() const
{
    QList<KeyGroup> groups{{WindowActionsText::tr("Move"), {}},
                           {WindowActionsText::tr("Fill"), {}},
                           {WindowActionsText::tr("File"), {}},
                           {WindowActionsText::tr("Window"), {}}};
    QStringList ids;
    for (const KeyEntry &entry : keyTable()) {
        ids += QLatin1String(entry.id);
        if (*entry.keys)
            groups[int(entry.place)].lines += KeyLine{keyName(entry), keysOf(entry)};
    }
    for (const QAction *action : m_window->actions()) {
        if (!action->shortcut().isEmpty() && !ids.contains(action->objectName()))
            groups.last().lines += KeyLine{action->text().remove(u'&'), action->shortcuts()};
    }
    return groups;
}

} // namespace waybill
