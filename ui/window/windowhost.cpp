#include "ui/window/windowhost.h"

#include "app/services/language.h"
#include "ui/start/startcontroller.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDialog>
#include <QGuiApplication>

#include <utility>

namespace waybill {

namespace {

/// The form with its guide's words in the language that is spoken now. What was odd when it was opened was told then.
LoadedForm readAgain(const LoadedForm &form)
{
    const Result<FormSources> sources = sourcesOf(form);
    Result<LoadedForm> again = sources ? formOfSources(sources.value(), form.origin, form.builtIn) : Result<LoadedForm>(sources.error());
    LoadedForm read = again ? std::move(again).value() : form;
    read.notices.clear();
    read.guideChoice = form.guideChoice;
    read.guideWay = form.guideWay;
    return read;
}

/// While it lives, the application goes on without a window.
class WithoutWindow
{
public:
    WithoutWindow() : m_quits(QGuiApplication::quitOnLastWindowClosed()) { QGuiApplication::setQuitOnLastWindowClosed(false); }
    ~WithoutWindow() { QGuiApplication::setQuitOnLastWindowClosed(m_quits); }
    Q_DISABLE_COPY_MOVE(WithoutWindow)

private:
    bool m_quits;
};

} // namespace

WindowHost::WindowHost(const OpenedForm &opened, const WindowDependencies &dependencies, const Draft &draft)
    : m_dependencies(dependencies), m_language(dependencies.settings.values().language)
{
    make(opened, draft);
    // Later: it may be the window's own menu that says so, and the window goes.
    connect(&dependencies.settings, &SharedSettings::changed, this, &WindowHost::followLanguage, Qt::QueuedConnection);
}

void WindowHost::speak(const QString &code)
{
    speakLanguage(code);
    QGuiApplication::setLayoutDirection(languageDirection());
}

void WindowHost::make(const OpenedForm &opened, const Draft &draft)
{
    m_window = std::make_unique<MainWindow>(opened, m_dependencies, draft);
}

void WindowHost::followLanguage()
{
    const QString code = m_dependencies.settings.values().language;
    if (code == m_language)
        return;
    // It was chosen in another window, then, and a dialog holds what is kept nowhere else, such as half a token.
    for (const QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            connect(dialog, &QDialog::finished, this, &WindowHost::followLanguage,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            return;
        }
    }
    m_language = code;
    // What was typed within the last moment becomes a draft before its window goes. Where it cannot be written it goes over all the same.
    m_window->draftController().flush();
    Draft draft = m_window->draftController().current();
    std::optional<Draft> before = m_window->beforeMove();
    const VisitedFields::State visited = m_window->workspace().visited().state();
    // What stands in the place of the form.
    const bool starting = !m_window->startController().panes().isEmpty();
    const bool history = !m_window->draftController().panes().isEmpty();
    // What is restored from settings keeps clear of the screen's edge by the height of a title.
    const bool whole = m_window->isMaximized() || m_window->isFullScreen();
    const QRect place = m_window->geometry();
    m_window->saveSettings();

    const WithoutWindow between;
    // Before the next one is made: a draft is open in one window at a time.
    m_window.reset();
    speak(code);
    draft.form = readAgain(draft.form);
    make({draft.form, draft.given, {}, {}}, draft);
    if (before) {
        before->form = readAgain(before->form);
        m_window->setBeforeMove(before);
    }
    m_window->workspace().visited().setState(visited);
    if (!whole)
        m_window->setGeometry(place);
    m_window->show();
    if (starting)
        m_window->windowActions().startPage->trigger();
    if (history)
        m_window->windowActions().history->trigger();
    emit windowChanged();
}

} // namespace waybill
