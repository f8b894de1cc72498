#include "app/account/tokenstore.h"
#include "app/cli/command.h"
#include "app/services/services.h"
#include "tests/support/app/githubserver.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// The same store for one run after the other, as a keyring is.
class SharedStore : public TokenStore
{
public:
    SharedStore(MemoryStore &store, QString reason) : m_store(store), m_reason(std::move(reason)) { }
    void read(const Account &account, QObject *context, Read done) override { m_store.read(account, context, std::move(done)); }
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override
    {
        m_store.write(account, tokens, context, std::move(done));
    }
    void remove(const Account &account, QObject *context, Written done) override { m_store.remove(account, context, std::move(done)); }
    QString sessionOnlyReason() const override { return m_reason; }

private:
    MemoryStore &m_store;
    QString m_reason;
};

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class TestAuthCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void endsAsTheTroubleIs();
    void offersOtherWaysWithoutAClientId();
    void signsInByCode();
    void takesAClientIdAndKeepsIt();
    void signsInByATokenOnTheInput();
    void signsInByTheGitHubCli();
    void saysThatASignInCannotBeKept();
    void saysWhoIsSignedIn();
    void signsOut();
    void cleanup();

private:
    Outcome run(const QStringList &arguments, QByteArray input = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitHubServer> m_server;
    MemoryStore m_keyring;
    QProcessEnvironment m_environment;
    QString m_reason;
    QByteArray m_said;
};

void TestAuthCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<GitHubServer>();
    m_server->state.addPerson(QStringLiteral("octocat"), QStringLiteral("gho_octocat"));
    m_server->state.addPerson(QStringLiteral("hubot"), QStringLiteral("gho_hubot"));
    m_server->state.apps.insert(QStringLiteral("app"), {});
    m_server->state.deviceInterval = 1;
    QVERIFY(m_server->listen());
    m_keyring = MemoryStore();
    m_environment = {};
    m_environment.insert(QStringLiteral("WAYBILL_GITHUB_URL"), m_server->baseText());
    m_environment.insert(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"), QStringLiteral("app"));
    m_environment.insert(QStringLiteral("PATH"), m_folder->path());
    m_reason.clear();
    m_said.clear();
}

void TestAuthCommand::cleanup()
{
    // In no test does a token come out anywhere.
    QFile settings(m_folder->filePath(QStringLiteral("accounts.ini")));
    if (settings.open(QIODevice::ReadOnly))
        m_said += settings.readAll();
    QVERIFY2(!m_said.contains("gho_"), m_said.constData());
    QCOMPARE(m_server->faults(), QStringList());
}

Outcome TestAuthCommand::run(const QStringList &arguments, QByteArray input)
{
    QBuffer in(&input);
    in.open(QIODevice::ReadOnly);
    Outcome outcome;
    QBuffer out(&outcome.output);
    out.open(QIODevice::WriteOnly);
    QBuffer errors(&outcome.errors);
    errors.open(QIODevice::WriteOnly);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    ServicePlaces places;
    places.settingsFile = m_folder->filePath(QStringLiteral("accounts.ini"));
    places.dataFolder = m_folder->path();
    places.environment = m_environment;
    places.clock = clock;
    places.makeTokenStore = [this] { return std::make_unique<SharedStore>(m_keyring, m_reason); };
    Services services(places);
    startCommand(QStringList(QStringLiteral("auth")) + arguments, {in, out, errors, clock}, services,
                 [&outcome](int code) { outcome.code = code; });
    // What the person does when the code is there.
    bool approved = false;
    [[maybe_unused]] const bool ended = QTest::qWaitFor(
        [&] {
            if (!approved && !m_server->state.grants.isEmpty() && outcome.errors.contains("WDJB-"))
                approved = m_server->state.approve(m_server->state.grants.constLast().userCode, QStringLiteral("octocat"),
                                                   QStringList(QStringLiteral("public_repo")));
            return outcome.code >= 0;
        },
        20000);
    m_said += outcome.output + outcome.errors;
    return outcome;
}

void TestAuthCommand::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"", "signin", "login extra", "login --scope everything", "login --with-token --gh", "status --with-token",
                             "logout --gh", "login --host http://ghe.example.com", "status --host a@b", "login --token gho_octocat"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

void TestAuthCommand::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, int(ExitFailed));
    QVERIFY(outcome.errors.startsWith("waybill: "));
    QVERIFY(m_server->requests().isEmpty());
}

void TestAuthCommand::endsAsTheTroubleIs()
{
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitRefused));
    QCOMPARE(run({QStringLiteral("logout")}).code, int(ExitRefused));
    QCOMPARE(run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_nobody\n").code, int(ExitRefused));
    QCOMPARE(run({QStringLiteral("login"), QStringLiteral("--with-token")}, "").code, int(ExitRefused));
    QCOMPARE(run({QStringLiteral("login"), QStringLiteral("--gh")}).code, int(ExitRefused));
    m_server->stop();
    QCOMPARE(run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_octocat\n").code, int(ExitNetwork));
    QCOMPARE(run({QStringLiteral("login")}).code, int(ExitNetwork));
}

void TestAuthCommand::offersOtherWaysWithoutAClientId()
{
    m_environment.remove(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"));
    const Outcome outcome = run({QStringLiteral("login")});
    QCOMPARE(outcome.code, int(ExitRefused));
    QVERIFY(outcome.errors.contains("--gh") && outcome.errors.contains("--with-token"));
}

void TestAuthCommand::signsInByCode()
{
    const Outcome outcome = run({QStringLiteral("login")});
    QCOMPARE(outcome.code, int(ExitFine));
    QVERIFY(outcome.errors.contains(m_server->baseText().toUtf8() + "/login/device"));
    QVERIFY(outcome.errors.contains("WDJB-0001"));
    QVERIFY(outcome.errors.contains("octocat"));
    // Less was granted than asked for.
    QVERIFY(outcome.errors.contains("public_repo"));
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitFine));
}

void TestAuthCommand::takesAClientIdAndKeepsIt()
{
    m_environment.remove(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"));
    m_server->state.apps.insert(QStringLiteral("Ov23liABCDEF"), {});
    const QStringList login{QStringLiteral("login"), QStringLiteral("--client-id")};
    QCOMPARE(run(login + QStringList{QStringLiteral("no id")}).code, int(ExitFailed));
    QCOMPARE(run(login + QStringList{QStringLiteral("Ov23liABCDEF")}).code, int(ExitFine));
    // The next sign-in knows it.
    QCOMPARE(run({QStringLiteral("login")}).code, int(ExitFine));
    m_reason = QStringLiteral("there is no system keyring");
    const auto before = m_server->count(QStringLiteral("login/device/code"));
    QVERIFY(run({QStringLiteral("login")}).errors.contains("no system keyring"));
    QCOMPARE(m_server->count(QStringLiteral("login/device/code")), before);
}

void TestAuthCommand::signsInByATokenOnTheInput()
{
    const Outcome outcome = run({QStringLiteral("login"), QStringLiteral("--with-token")}, "  gho_octocat\r\n");
    QCOMPARE(outcome.code, int(ExitFine));
    QVERIFY(outcome.errors.contains("octocat"));
    const Outcome status = run({QStringLiteral("status")});
    QVERIFY(status.output.contains("scopes: repo"));
}

void TestAuthCommand::signsInByTheGitHubCli()
{
    QFile gh(m_folder->filePath(QStringLiteral("gh")));
    QVERIFY(gh.open(QIODevice::WriteOnly));
    QVERIFY(gh.write("#!/bin/sh\necho gho_hubot\n") > 0);
    gh.close();
    QVERIFY(gh.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(run({QStringLiteral("login"), QStringLiteral("--gh")}).errors.contains("hubot"));
    QVERIFY(run({QStringLiteral("status")}).output.contains("GitHub CLI"));
}

void TestAuthCommand::saysThatASignInCannotBeKept()
{
    m_reason = QStringLiteral("there is no keyring today");
    const Outcome outcome = run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_octocat");
    QCOMPARE(outcome.code, int(ExitFailed));
    QVERIFY(outcome.errors.contains("no keyring today"));
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitRefused));
}

void TestAuthCommand::saysWhoIsSignedIn()
{
    run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_octocat");
    run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_hubot");
    const Outcome status = run({QStringLiteral("status")});
    QCOMPARE(status.code, int(ExitFine));
    QVERIFY(status.output.contains(": hubot ("));
    QVERIFY(status.output.contains("also octocat"));
    // By its name, without the scheme.
    const QString name = QStringLiteral("127.0.0.1:%1").arg(m_server->port());
    QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--host"), name}).output, status.output);
    QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--host"), QStringLiteral("github.com")}).code, int(ExitRefused));

    m_environment.insert(QStringLiteral("GITHUB_ENTERPRISE_TOKEN"), QStringLiteral("gho_octocat"));
    const Outcome first = run({QStringLiteral("status")});
    QVERIFY(first.output.contains(": octocat (") && first.output.contains("environment"));
    m_environment.remove(QStringLiteral("GITHUB_ENTERPRISE_TOKEN"));

    m_server->state.tokens.clear();
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitRefused));
    m_server->stop();
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitNetwork));
}

void TestAuthCommand::signsOut()
{
    run({QStringLiteral("login"), QStringLiteral("--with-token")}, "gho_octocat");
    const Outcome outcome = run({QStringLiteral("logout")});
    QCOMPARE(outcome.code, int(ExitFine));
    QVERIFY(outcome.errors.contains("octocat"));
    QVERIFY2(outcome.errors.contains(m_server->baseText().toUtf8() + "/settings/tokens"), "where it can be revoked");
    QCOMPARE(run({QStringLiteral("status")}).code, int(ExitRefused));
    m_environment.insert(QStringLiteral("GH_ENTERPRISE_TOKEN"), QStringLiteral("gho_octocat"));
    QCOMPARE(run({QStringLiteral("logout")}).code, int(ExitRefused));
}

QTEST_GUILESS_MAIN(TestAuthCommand)
#include "tst_authcommand.moc"
