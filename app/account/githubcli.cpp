#include "app/account/githubcli.h"

#include "app/account/tokenanswer.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace waybill {

namespace {

struct GitHubCliText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::GitHubCli)
};

constexpr qsizetype longestOutput = 64 * 1024;

/// One run. Deletes itself after its answer.
class Run : public QObject
{
public:
    Run(const Host &host, QObject *context, std::function<void(Result<Secret>)> done)
        : QObject(context), m_host(host.name), m_done(std::move(done))
    {
    }

    ~Run() override
    {
        // It would say that it ended while this goes.
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    void start(const QString &program, const QProcessEnvironment &environment, int timeout)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        // What it says there is of no use to the person here, and nobody knows what it holds.
        m_process.setStandardErrorFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
            m_output += m_process.readAllStandardOutput();
            if (m_output.size() > longestOutput)
                m_process.kill();
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_output = (m_output + m_process.readAllStandardOutput()).trimmed();
            if (status != QProcess::NormalExit || code != 0 || !canBeToken(m_output))
                return fail(
                    QStringLiteral("gh.signed-out"),
                    GitHubCliText::tr("The GitHub CLI is not signed in on %1. Run “gh auth login” there, or use another way.").arg(m_host));
            finish(Secret(m_output));
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                failMissing();
        });
        QTimer::singleShot(timeout, this, [this] {
            fail(QStringLiteral("gh.timeout"), GitHubCliText::tr("The GitHub CLI does not answer. Use another way."));
        });
        m_process.start(program, {QStringLiteral("auth"), QStringLiteral("token"), QStringLiteral("--hostname"), m_host});
    }

    void failMissing()
    {
        fail(QStringLiteral("gh.missing"), GitHubCliText::tr("The GitHub CLI (gh) is not installed here. Use another way to sign in."));
    }

private:
    void fail(const QString &code, const QString &message) { finish(Error{code, message, {}}); }

    void finish(const Result<Secret> &result)
    {
        m_process.disconnect(this);
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        const auto done = std::exchange(m_done, {});
        deleteLater();
        // Last: it may delete the context, and this with it.
        if (done)
            done(result);
    }

    QString m_host;
    std::function<void(Result<Secret>)> m_done;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

void askGitHubCli(const Host &host, const QProcessEnvironment &environment, QObject *context, std::function<void(Result<Secret>)> done,
                  int timeout)
{
    auto *run = new Run(host, context, std::move(done));
    // Absolute folders alone: "." in PATH must not choose the program that is asked for a token.
    QStringList folders = environment.value(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    const QString program = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(QStringLiteral("gh"), folders);
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            run, [run] { run->failMissing(); }, Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment own = environment;
    for (const QString &name : tokenVariables(false) + tokenVariables(true))
        own.remove(name);
    own.insert(QStringLiteral("GH_PROMPT_DISABLED"), QStringLiteral("1"));
    own.insert(QStringLiteral("GH_NO_UPDATE_NOTIFIER"), QStringLiteral("1"));
    run->start(program, own, timeout);
}

QStringList tokenVariables(bool enterpriseServer)
{
    if (enterpriseServer)
        return {QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("GITHUB_ENTERPRISE_TOKEN")};
    return {QStringLiteral("GH_TOKEN"), QStringLiteral("GITHUB_TOKEN")};
}

} // namespace waybill
