#include "ui/look/keytable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace waybill {

namespace {

constexpr KeyEntry entries[] = {
    {"openTemplate", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Open template…"), "Ctrl+O",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Open an issue template from a file")},
    {"chooseGuide", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Guide…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Choose the guide that is laid over the template, or none")},
    {"newFromRepository", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "New from repository…"), "Ctrl+N",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Choose among the templates that a repository offers")},
    {"openBody", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Open filled body…"), "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Read a filled Markdown body back into the form")},
    {"openIssue", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Open an issue…"), "Ctrl+Shift+I",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Open what is on GitHub as a form, to change it there")},
    {"openValues", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Open values…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Read answers from a values file")},
    {"saveMarkdown", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Markdown file…"), "Ctrl+S",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Save the request as Markdown")},
    {"saveHtml", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "HTML file…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Save the request as a page that needs nothing else")},
    {"copy", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Copy Markdown"), "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Put the Markdown on the clipboard")},
    {"copyLink", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Copy prefilled link"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Put an address on the clipboard that opens GitHub's own form, filled in")},
    {"copyValues", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Copy as values file"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Put the answers on the clipboard, as a file that another person opens in Waybill")},
    {"saveValues", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Save as values file…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Save the answers as a file that another person opens in Waybill")},
    {"copyHandover", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Copy link for Waybill"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Put an address on the clipboard that opens this request in another person's Waybill")},
    {"submit", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Submit to GitHub"), "Ctrl+Return Ctrl+Enter",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Look at everything once more, then file the request on GitHub")},
    {"openOutbox", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Outbox…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Requests that are not settled yet, and those that were filed")},
    {"startPage", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "New…"), "Ctrl+T",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "The start page: what was begun, templates to start from, what was filed")},
    {"startFromLast", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Start from the last request"), "Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Begin with the answers of the last request of this template, versions moved on")},
    {"goBack", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Go back to an earlier version…"), "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("waybill::WindowActions",
                       "Ask for the return to a version that was delivered before, filled in but for the reason")},
    {"verify", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Verify what was delivered…"), "Ctrl+Shift+Y",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Go through the checks of what is delivered now, and write the results to its issue")},
    {"pasteToFill", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Paste to fill…"), "Ctrl+Shift+V",
     QT_TRANSLATE_NOOP("waybill::WindowActions",
                       "Fill the form from the clipboard: values, a filled body, a version, the address of an issue or a tag")},
    {"drafts", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Drafts…"), "Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Everything that was begun, and where it is")},
    {"history", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Earlier states…"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Look at this draft as it was, and restore answers")},
    {"keepGuidance", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Keep guidance"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "With the template's notes for the person who fills it")},
    {"frontMatter", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "With front matter"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "With name, title and labels on top, as in a template")},
    {"chooseExport", KeyPlace::File, QT_TRANSLATE_NOOP("waybill::WindowActions", "Export"), "Ctrl+E",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Save or copy the request")},
    {"quit", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Quit"), "Ctrl+Q", ""},
    {"undo", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Undo"), "Ctrl+Z", ""},
    {"redo", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", ""},
    {"nextProblem", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Next problem"), "F8",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Go to the next place to mend")},
    {"previousProblem", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Previous problem"), "Shift+F8",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Go to the place to mend before this one")},
    {"nextPane", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Next pane"), "F6", ""},
    {"previousPane", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Previous pane"), "Shift+F6", ""},
    {"palette", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Go to or do…"), "Ctrl+K",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Find an action, a section, a field, a problem, a draft or a template by a few letters")},
    {"tabPreview", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Preview"), "Ctrl+1", ""},
    {"tabMarkdown", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Markdown"), "Ctrl+2", ""},
    {"tabChecks", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "Checks"), "Ctrl+3", ""},
    {"workbench", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Workbench for templates"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions",
                       "For those who write templates: what is wrong with its files, and a form that follows them as they are edited")},
    {"zoomIn", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Larger text"), "Ctrl++ Ctrl+=", ""},
    {"zoomOut", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Smaller text"), "Ctrl+-", ""},
    {"zoomReset", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Ordinary text"), "Ctrl+0",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Text as large as the system has it")},
    {"themeSystem", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "As the system"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Colours of the window")},
    {"themeLight", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Light"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Colours of the window")},
    {"themeDark", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Dark"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Colours of the window")},
    {"themeContrast", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "System colours"), "",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Colours of the window")},
    {"openMenu", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Menu"), "F10", ""},
    {"shortcuts", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Keyboard shortcuts"), "F1", ""},
    {"about", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "About Waybill"), "", ""},
    {"tab", KeyPlace::Move, QT_TRANSLATE_NOOP("waybill::WindowActions", "From field to field"), "Tab Shift+Tab", ""},
    {"writeMarkdown", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Write as Markdown"), "Ctrl+Shift+M",
     QT_TRANSLATE_NOOP("waybill::WindowActions", "Write the field as Markdown, or fill it in as a form again")},
    {"offer", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Calendar, list of versions, earlier answers"), "Alt+Down F4",
     ""},
    {"tick", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Tick a task"), "Space", ""},
    {"answer", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Choose another answer"), "Right Left Down Up", ""},
    {"findRow", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Search on the start page"), "Ctrl+F", ""},
    {"renameRow", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Rename a draft of the start page"), "F2", ""},
    {"duplicateRow", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Duplicate a draft of the start page"), "Ctrl+D", ""},
    {"deleteRow", KeyPlace::Window, QT_TRANSLATE_NOOP("waybill::WindowActions", "Delete a draft of the start page"), "Del", ""},
    {"moveTask", KeyPlace::Fill, QT_TRANSLATE_NOOP("waybill::WindowActions", "Move a task up or down"), "Alt+Up Alt+Down", ""},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("waybill::WindowActions", text);
}

} // namespace

std::span<const KeyEntry> keyTable()
{
    return entries;
}

const KeyEntry &keyEntry(const char *id)
{
    const auto found =
        std::find_if(std::begin(entries), std::end(entries), [id](const KeyEntry &entry) { return std::strcmp(entry.id, id) == 0; });
    Q_ASSERT(found != std::end(entries));
    return *found;
}

QString keyName(const KeyEntry &entry)
{
    return translated(entry.name);
}

QString keyTip(const KeyEntry &entry)
{
    return translated(*entry.tip ? entry.tip : entry.name);
}

QList<QKeySequence> keysOf(const KeyEntry &entry)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(entry.keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

QString withKey(const QString &words, const KeyEntry &entry, int key)
{
    //: What a button does, and the key that does the same.
    return QCoreApplication::translate("waybill::WindowActions", "%1 (%2)")
        .arg(words, keysOf(entry).value(key).toString(QKeySequence::NativeText));
}

} // namespace waybill
