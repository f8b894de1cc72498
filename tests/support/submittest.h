#pragma once

#include "tests/support/app/productionscene.h"
#include "tests/support/windowtest.h"
#include "ui/repository/repositorypicker.h"
#include "ui/submit/submitsheet.h"
#include "ui/window/submitcontroller.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>

namespace waybill::test {

/// Outlives the program, as a keyring does.
class Keyring : public TokenStore
{
public:
    explicit Keyring(MemoryStore &store) : m_store(store) { }
    void read(const Account &account, QObject *context, Read done) override { m_store.read(account, context, std::move(done)); }
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override
    {
        m_store.write(account, tokens, context, std::move(done));
    }
    void remove(const Account &account, QObject *context, Written done) override { m_store.remove(account, context, std::move(done)); }
    QString sessionOnlyReason() const override { return {}; }

private:
    MemoryStore &m_store;
};

/// A window before a GitHub on loopback that knows one repository.
class SubmitTest : public WindowTest
{
    Q_OBJECT

protected:
    ServicePlaces places() override;
    void beforeWindow() override;
    void afterWindow() override;
    void restart();
    /// ... with the scene's repository chosen, and read.
    void restartInRepository();
    void choose(const QString &repository);
    void signInByEnvironment() { m_byEnvironment = true; }
    void signInForGood();
    Submission &submission() { return *m_window->submitController().submission(); }
    SubmitSheet *sheet() { return m_window->submitController().sheet(); }
    void openSheet();
    void click(QWidget *in, const char *name);
    static void turnEventLoop();
    template <typename T>
    T *shown()
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<ProductionScene> m_scene;
    QElapsedTimer m_time; ///< The clock of the services goes on from the scene's time.
    qint64 m_ahead = 0;   ///< Seconds that went by at once.
    bool m_byEnvironment = false;
    MemoryStore m_keyring;
};

inline ServicePlaces SubmitTest::places()
{
    ServicePlaces places = m_scene->places();
    places.settingsFile = file("accounts.ini");
    places.dataFolder = file("data");
    places.clock = [this] { return m_scene->now.addMSecs(m_time.elapsed() + m_ahead * 1000); };
    places.makeTokenStore = [this] { return std::make_unique<Keyring>(m_keyring); };
    if (!m_byEnvironment)
        places.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
    return places;
}

inline void SubmitTest::beforeWindow()
{
    m_scene = std::make_unique<ProductionScene>();
    m_time.start();
    m_ahead = 0;
    m_byEnvironment = false;
    m_keyring = MemoryStore();
}

inline void SubmitTest::afterWindow()
{
    const QStringList faults = m_scene->server.faults();
    m_scene.reset();
    QCOMPARE(faults, QStringList());
}

/// The program ends, and is started again in the same home.
inline void SubmitTest::restart()
{
    m_window.reset();
    m_services = std::make_unique<Services>(places());
    makeWindow();
}

inline void SubmitTest::signInForGood()
{
    TokenSet tokens;
    tokens.access = Secret(m_scene->token.toUtf8());
    bool signedIn = false;
    const Host host = hostOfEnvironment(m_services->places().environment).value();
    m_services->accounts().signIn(host, tokens, TokenSource::Pasted, this,
                                  [&](const Result<Account> &account) { signedIn = account.ok(); });
    QTRY_VERIFY(signedIn);
}

inline void SubmitTest::restartInRepository()
{
    restart();
    Target target;
    target.host = submission().host().name;
    target.repository = {m_scene->owner, m_scene->name};
    submission().setTarget(target);
    QTRY_VERIFY(!submission().isReading());
}

inline void SubmitTest::choose(const QString &repository)
{
    m_window->findChild<QAbstractButton *>(QStringLiteral("repository"))->click();
    QTRY_VERIFY(shown<RepositoryPicker>());
    auto *line = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
    line->setFocus();
    QTest::keyClicks(line, repository);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(submission().target().repository.text(), repository);
    QTRY_VERIFY(!submission().isReading());
}

inline void SubmitTest::click(QWidget *in, const char *name)
{
    auto *button = in->findChild<QWidget *>(QLatin1String(name));
    QVERIFY2(button && button->isVisible(), name);
    QTRY_VERIFY2(button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Until what was to be deleted later is.
inline void SubmitTest::turnEventLoop()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

inline void SubmitTest::openSheet()
{
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<SubmitSheet>());
    QTRY_VERIFY(!submission().isReading());
    QCoreApplication::processEvents();
    // What the form warns of (a Saturday) is known and meant.
    for (const ReviewCheck &check : submission().review().checks) {
        if (check.state == ReviewCheck::State::Warning)
            submission().setOverridden(check.id, true);
    }
    QCoreApplication::processEvents();
}

} // namespace waybill::test
