#include "app/account/keyringstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace waybill;

namespace {

constexpr char configuration[] =
    "<busconfig><type>session</type><listen>unix:tmpdir=%1</listen><auth>EXTERNAL</auth><policy context='default'>"
    "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

/// A message bus of this test's own, without any service that would start by itself, and a real gnome-keyring on it if asked for.
class PrivateBus
{
public:
    ~PrivateBus()
    {
        // The keyring first: it waits for its bus to end otherwise.
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
                process->kill();
            process->waitForFinished();
        }
    }

    bool start()
    {
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QString::fromLatin1(configuration).arg(m_folder.path()).toUtf8()) < 0)
            return false;
        file.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file"), file.fileName()});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return true;
    }

    /// Unlocked with a password that it reads from its standard input, as at a log-in.
    bool startKeyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name).toLower());
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")));
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--unlock"), QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            return false;
        m_keyring.write("a password\n");
        m_keyring.closeWriteChannel();
        return QTest::qWaitFor([] { return hasSecretService(); }, 10000);
    }

    qint64 keyringProcess() const { return m_keyring.processId(); }

    /// What is in the files of the keyring and all else that it wrote.
    QByteArray everythingWritten() const
    {
        QByteArray all;
        QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    static bool hasSecretService()
    {
        QProcess process;
        process.start(QStringLiteral("dbus-send"),
                      {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"),
                       QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.ListNames")});
        return process.waitForFinished(5000) && process.readAll().contains("org.freedesktop.secrets");
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

const Account octocat{QStringLiteral("ghe.example.com:8443"), QStringLiteral("octocat"), 42, TokenSource::Device};
const Account hubot{QStringLiteral("github.com"), QStringLiteral("hubot"), 42, TokenSource::Pasted};

TokenSet tokens(const char *access)
{
    return {Secret(access),
            Secret("ghr_refresh"),
            QDateTime({2026, 3, 15}, {20, 0}, Qt::UTC),
            QDateTime({2026, 9, 15}, {20, 0}, Qt::UTC),
            {QStringLiteral("repo"), QStringLiteral("gist")}};
}

template <typename T>
Result<T> await(std::optional<Result<T>> &result)
{
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 40000))
        return Error{QStringLiteral("test.silence"), QStringLiteral("no answer came"), {}};
    return *result;
}

Result<std::optional<TokenSet>> read(TokenStore &store, const Account &account)
{
    QObject context;
    std::optional<Result<std::optional<TokenSet>>> result;
    store.read(account, &context, [&result](const Result<std::optional<TokenSet>> &r) { result = r; });
    [[maybe_unused]] const bool early = result.has_value();
    Q_ASSERT(!early);
    return await(result);
}

Result<Done> write(TokenStore &store, const Account &account, const TokenSet &set)
{
    QObject context;
    std::optional<Result<Done>> result;
    store.write(account, set, &context, [&result](const Result<Done> &r) { result = r; });
    return await(result);
}

Result<Done> removeFrom(TokenStore &store, const Account &account)
{
    QObject context;
    std::optional<Result<Done>> result;
    store.remove(account, &context, [&result](const Result<Done> &r) { result = r; });
    return await(result);
}

Result<Done> probe(TokenStore &store)
{
    QObject context;
    std::optional<Result<Done>> result;
    store.probe(&context, [&result](const Result<Done> &r) { result = r; });
    return await(result);
}

} // namespace

/// libsecret keeps one connection to the bus a process, so each case runs in a process of its own: this program, called with its name.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void keepsTokensInTheRealKeyring();
    void keepsTokensForTheSessionWithoutABus();
    void keepsTokensForTheSessionWithoutASecretService();
    void givesUpOnAKeyringThatDoesNotAnswer();
    void readsItsOwnTextAndNothingElse();

private:
    void alone(const char *part);
};

void TestKeyring::alone(const char *part)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--part"), QLatin1String(part)});
    QVERIFY(process.waitForFinished(100000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("gho_") && !said.contains("ghr_"), said.constData());
}

void TestKeyring::keepsTokensInTheRealKeyring()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(),
                 "dbus-daemon or gnome-keyring-daemon is missing (packaging/setup --tests installs them)");
    PrivateBus bus;
    QVERIFY(bus.start());
    QVERIFY(bus.startKeyring());
    alone("writes");
    // Another process finds them, as the program does at its next start.
    alone("reads");
    alone("removes");
    alone("finds nothing");
    // The files are encrypted, and nothing went anywhere else.
    const QByteArray written = bus.everythingWritten();
    QVERIFY(!written.contains("gho_") && !written.contains("ghr_"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestKeyring::keepsTokensForTheSessionWithoutABus()
{
    // No DISPLAY either, by which a bus could be started on the way.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    alone("session only");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestKeyring::keepsTokensForTheSessionWithoutASecretService()
{
    PrivateBus bus;
    QVERIFY2(bus.start(), "dbus-daemon is missing (packaging/setup --tests installs it)");
    alone("session only");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestKeyring::givesUpOnAKeyringThatDoesNotAnswer()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    QVERIFY2(bus.startKeyring(), "gnome-keyring-daemon is missing (packaging/setup --tests installs it)");
    alone("writes");
    ::kill(pid_t(bus.keyringProcess()), SIGSTOP);
    alone("silent");
    ::kill(pid_t(bus.keyringProcess()), SIGCONT);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestKeyring::readsItsOwnTextAndNothingElse()
{
    QCOMPARE(*tokensOfKeyring(keyringText(tokens("gho_one"))), tokens("gho_one"));
    const TokenSet pasted{Secret("ghp_x"), {}, {}, {}, {}};
    QCOMPARE(*tokensOfKeyring(keyringText(pasted)), pasted);
    for (const char *text : {"", "gho_one", "{}", "[]", R"({"access":""})", R"({"access":5})", R"({"access":"a b"})",
                             R"({"access":"a","refresh":"b\n"})", "{\"access\":\"a\"", "\xff\xfe"})
        QVERIFY2(!tokensOfKeyring(text), text);
}

/// One case, in the process that `alone` starts. Says what went wrong.
static QString part(const QString &name)
{
    KeyringStore store(name == u"silent" ? 500 : 20000);
    if (name == u"writes" || name == u"session only" || name == u"silent") {
        if (!write(store, octocat, tokens("gho_one")) || !write(store, hubot, tokens("gho_two")))
            return QStringLiteral("cannot write");
    }
    // Before anything is written: what there is has to be known then.
    KeyringStore asked(name == u"silent" ? 500 : 20000);
    if (bool(probe(asked)) != (name != u"session only" && name != u"silent") || asked.sessionOnlyReason().isEmpty() != bool(probe(asked)))
        return QStringLiteral("does not know whether there is a keyring");
    if (name == u"session only" || name == u"silent") {
        if (store.sessionOnlyReason().isEmpty())
            return QStringLiteral("does not say that tokens live for the session only");
        if (read(store, octocat).value() != tokens("gho_one"))
            return QStringLiteral("does not remember");
        KeyringStore fresh(500);
        if (read(fresh, octocat).error().code != u"keyring.unavailable" || fresh.sessionOnlyReason().isEmpty())
            return QStringLiteral("a new store does not say that it cannot know");
        if (removeFrom(fresh, octocat).error().code != u"keyring.unavailable")
            return QStringLiteral("claims to have removed what it cannot reach");
        return removeFrom(store, octocat) && !read(store, octocat) ? QString() : QStringLiteral("does not forget");
    }
    if (name == u"reads"
        && (read(store, octocat).value() != tokens("gho_one") || read(store, hubot).value() != tokens("gho_two")
            || !write(store, octocat, tokens("gho_three")) || read(store, octocat).value() != tokens("gho_three")))
        return QStringLiteral("does not read what was written");
    if (name == u"removes" && (!removeFrom(store, octocat) || !removeFrom(store, hubot) || !removeFrom(store, hubot)))
        return QStringLiteral("cannot remove");
    if (name == u"finds nothing") {
        const Result<std::optional<TokenSet>> left = read(store, octocat);
        if (!left || left.value())
            return QStringLiteral("finds what was removed");
    }
    return store.sessionOnlyReason();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--part")) {
        const QString wrong = part(application.arguments().value(2));
        if (!wrong.isEmpty())
            qWarning("%s: %s", qPrintable(application.arguments().value(2)), qPrintable(wrong));
        return wrong.isEmpty() ? 0 : 1;
    }
    TestKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
