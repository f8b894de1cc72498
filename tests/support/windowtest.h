#pragma once

#include "app/account/tokenstore.h"
#include "app/drafts/draftplaces.h"
#include "app/services/services.h"
#include "app/session/visitedfields.h"
#include "tests/support/scriptedprompts.h"
#include "ui/footer/footerbar.h"
#include "ui/look/style.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QGroupBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace waybill::test {

inline const QString caseFolder = QStringLiteral(WAYBILL_TESTS "/cases/release");

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

/// A window that tests drive by keys and clicks. The clock stands still twenty minutes before the time that the case asks for.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    virtual ServicePlaces places();
    /// Around each test, for what a window needs besides.
    virtual void beforeWindow() { }
    virtual void afterWindow() { }
    /// `resized` gives it the size that most tests count on, in place of the one that was kept.
    void makeWindow(const OpenOptions &options = {}, bool resized = true);
    /// As a start without arguments does: with the last draft.
    void startAgain() { startAgain(places()); }
    void startAgain(const ServicePlaces &places);
    void fill();
    bool tabTo(const QString &name);
    void typeInto(const QString &name, const QString &text);
    bool trigger(QAction *action) const;
    QList<QWidget *> panes();
    int field(const char *id) { return m_window->workspace().session().definition().fieldIndex(QLatin1String(id)); }
    FormModel &model() { return m_window->workspace().session().model(); }
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<Services> m_services;
    QList<QUrl> m_opened;                       ///< In the browser.
    std::unique_ptr<SharedSettings> m_settings; ///< Of the window; read from m_store when it is made.
    std::unique_ptr<MainWindow> m_window;
    QDateTime m_now;
};

inline void WindowTest::initTestCase()
{
    Style::install(*qApp, false);
    QApplication::setQuitOnLastWindowClosed(false);
}

inline void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
    m_store->setValue(QStringLiteral("files/folder"), m_folder->path());
    m_prompts = std::make_unique<ScriptedPrompts>();
    m_now = QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    m_opened.clear();
    beforeWindow();
    m_services = std::make_unique<Services>(places());
    makeWindow();
}

/// Where the window's services find things: nothing of whoever runs the test, and nobody signed in.
inline ServicePlaces WindowTest::places()
{
    ServicePlaces places;
    places.settingsFile = file("accounts.ini");
    places.dataFolder = file("data");
    places.clock = [this] { return m_now; };
    places.makeTokenStore = [] { return std::make_unique<MemoryStore>(); };
    return places;
}

inline void WindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_services.reset();
    afterWindow();
    Style::setDark(false);
}

inline void WindowTest::makeWindow(const OpenOptions &options, bool resized)
{
    m_window.reset();
    const auto request = waybill::open(options);
    QVERIFY2(request, request ? "" : qPrintable(request.error().text()));
    const auto browser = [this](const QUrl &address) { m_opened.append(address); };
    m_settings.reset(); // Writes what is not written yet.
    m_settings = std::make_unique<SharedSettings>(*m_store, QPalette());
    m_window = std::make_unique<MainWindow>(request.value(),
                                            WindowDependencies{*m_settings, *m_prompts, *m_services, [this] { return m_now; }, browser});
    if (resized)
        m_window->resize(1360, 1060);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void WindowTest::startAgain(const ServicePlaces &places)
{
    m_window.reset();
    m_services = std::make_unique<Services>(places);
    m_settings.reset();
    m_settings = std::make_unique<SharedSettings>(*m_store, QPalette());
    const std::optional<Draft> draft = lastDraft(m_services->places());
    const OpenedForm opened = draft ? OpenedForm{draft->form, draft->given, {}, {}} : waybill::open({}).value();
    m_window = std::make_unique<MainWindow>(
        opened, WindowDependencies{*m_settings, *m_prompts, *m_services, [this] { return m_now; }, [](const QUrl &) {}},
        draft.value_or(Draft()));
    m_window->resize(1360, 1060);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void WindowTest::fill()
{
    const auto request = waybill::open({{}, caseFolder + QStringLiteral("/values.yml"), {}});
    QVERIFY2(request, request ? "" : qPrintable(request.error().text()));
    model().setAll(request.value().given);
}

/// The accessible name of a control, with that of the question in front where it is one of its answers.
inline QString spokenName(const QWidget *control)
{
    const auto *question = qobject_cast<QGroupBox *>(control->parentWidget());
    return (question ? question->accessibleName() + QStringLiteral(": ") : QString()) + control->accessibleName();
}

/// Goes by the Tab key to the control of this name (or one that begins with it).
inline bool WindowTest::tabTo(const QString &name)
{
    for (int i = 0; i < 120; ++i) {
        const QWidget *now = QApplication::focusWidget();
        if (now && spokenName(now).startsWith(name))
            return true;
        QTest::keyClick(now ? const_cast<QWidget *>(now) : m_window.get(), Qt::Key_Tab);
    }
    qWarning("Tab does not reach %s", qPrintable(name));
    return false;
}

inline void WindowTest::typeInto(const QString &name, const QString &text)
{
    QVERIFY(tabTo(name));
    QWidget *input = QApplication::focusWidget();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(input, Qt::Key_Return);
        else
            QTest::keyClick(input, c.toLatin1());
    }
}

/// As a click in a menu does; false where the action is disabled.
inline bool WindowTest::trigger(QAction *action) const
{
    if (!action->isEnabled())
        return false;
    action->trigger();
    return true;
}

/// From the top bar to the footer.
inline QList<QWidget *> WindowTest::panes()
{
    return QList<QWidget *>{m_window->findChild<QWidget *>(QStringLiteral("topbar"))} + m_window->workspace().panes()
        + QList<QWidget *>{m_window->findChild<QWidget *>(QStringLiteral("footer"))};
}

} // namespace waybill::test
