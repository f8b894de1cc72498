#pragma once

#include "ui/window/mainwindow.h"

#include <memory>

namespace waybill {

/// Holds the window, and makes it anew when another language is chosen: all that is in it is a draft, so nothing of that is lost, and no
/// widget has to know that its words can change. While a dialog is open, that waits.
///
///   language chosen ─▶ draft, visited fields ─▶ the window goes ─▶ translations, form read anew from its sources ─▶ another window
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// As MainWindow; the program speaks the language of the settings already.
    WindowHost(const OpenedForm &opened, const WindowDependencies &dependencies, const Draft &draft = {});

    /// Lets the program speak a language (see speakLanguage), and read in its direction; before the first window.
    static void speak(const QString &code);
    /// Until another language is chosen.
    MainWindow &window() { return *m_window; }

signals:
    /// Another one is shown in the place of the window.
    void windowChanged();

private:
    void make(const OpenedForm &opened, const Draft &draft);
    void followLanguage();

    WindowDependencies m_dependencies;
    QString m_language; ///< As in the settings; the one that is spoken.
    std::unique_ptr<MainWindow> m_window;
};

} // namespace waybill
