#include "app/drafts/draftcalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace waybill;

using CallAnswer = DraftCalls::Answer;

namespace {

/// The other Waybill: holds a draft and tells when it is called.
int holdAsChild(const QCoreApplication &app)
{
    DraftCalls calls(app.arguments().at(2));
    const auto tell = [](const char *word) {
        std::printf("%s\n", word);
        std::fflush(stdout);
    };
    QObject::connect(&calls, &DraftCalls::called, &app, [&tell] { tell("called"); });
    if (app.arguments().value(4) != QLatin1String("without a window")) {
        QObject::connect(&calls, &DraftCalls::handedOver, &app, [&tell](const QString &address) { tell(qPrintable(address)); });
    }
    calls.hold(QUuid::fromString(app.arguments().at(3)));
    tell("ready");
    return app.exec();
}

} // namespace

/// What programs of one profile say to each other about a draft.
class TestDraftCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoHoldsTheDraftSaysYesAndIsCalled();
    void whoHoldsAnotherOneSaysNo();
    void whoWasKilledIsSilentAndLeavesNothing();
    void whoStandsStillIsSilentWithinBounds();
    void senselessAndHungryCallersDisturbNobody();
    void theSocketIsThisPersonsAlone();
    void whereNoSocketCanBeNobodyAnswers();
    void anAddressGoesToWhoHasAWindow();
    void whatIsNoAddressGoesToNobody();

private:
    void startOther(const QString &how = {});
    bool handOver(const QString &address);
    CallAnswer ask(qint64 process, const QUuid &id);
    QString socketOf(qint64 process) const { return QStringLiteral("%1/locks/waybill-%2.socket").arg(m_folder->path()).arg(process); }
    int connectTo(qint64 process) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_other;
    QUuid m_id;
};

void TestDraftCalls::init()
{
    m_other.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locks")));
    m_id = QUuid::createUuid();
    startOther();
}

void TestDraftCalls::cleanup()
{
    m_other->kill();
    m_other->waitForFinished(60000);
}

void TestDraftCalls::startOther(const QString &how)
{
    m_other = std::make_unique<QProcess>();
    m_other->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_folder->path(), m_id.toString(), how});
    QVERIFY(m_other->waitForReadyRead(60000));
    QCOMPARE(m_other->readAllStandardOutput(), QByteArray("ready\n"));
}

CallAnswer TestDraftCalls::ask(qint64 process, const QUuid &id)
{
    DraftCalls calls(m_folder->path());
    std::optional<CallAnswer> said;
    calls.ask(process, id, this, [&said](CallAnswer answer) { said = answer; });
    [&said] { QTRY_VERIFY_WITH_TIMEOUT(said, 30000); }();
    return said.value_or(CallAnswer::Silence);
}

bool TestDraftCalls::handOver(const QString &address)
{
    DraftCalls calls(m_folder->path());
    std::optional<bool> said;
    calls.handOver(address, this, [&said](bool taken) { said = taken; });
    [&said] { QTRY_VERIFY_WITH_TIMEOUT(said, 30000); }();
    return said.value_or(false);
}

void TestDraftCalls::anAddressGoesToWhoHasAWindow()
{
    const QString longest = QStringLiteral("waybill://open?values=") + QString(8100, u'x');
    for (const QString &address : {QStringLiteral("waybill://open"), longest}) {
        QVERIFY(handOver(address));
        QTRY_VERIFY_WITH_TIMEOUT(m_other->canReadLine(), 30000);
        QCOMPARE(m_other->readLine().trimmed(), address.toUtf8());
    }
    cleanup();
    startOther(QStringLiteral("without a window"));
    QVERIFY(!handOver(QStringLiteral("waybill://open")));
    cleanup();
    QVERIFY(!handOver(QStringLiteral("waybill://open")));
}

void TestDraftCalls::whatIsNoAddressGoesToNobody()
{
    QVERIFY(!handOver(QStringLiteral("waybill://open?values=") + QString(8200, u'x')));
    QVERIFY(!handOver(m_id.toString(QUuid::WithoutBraces)));
    QVERIFY(!handOver(QStringLiteral("file:///etc/passwd")));
    // Nothing reached the other one, which still answers.
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Yes);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->canReadLine(), 30000);
    QCOMPARE(m_other->readLine(), QByteArray("called\n"));
}

int TestDraftCalls::connectTo(qint64 process) const
{
    const QByteArray path = socketOf(process).toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? socket : (::close(socket), -1);
}

void TestDraftCalls::whoHoldsTheDraftSaysYesAndIsCalled()
{
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Yes);
    QByteArray said;
    QTRY_COMPARE_WITH_TIMEOUT(said += m_other->readAllStandardOutput(), QByteArray("called\n"), 30000);
}

void TestDraftCalls::whoHoldsAnotherOneSaysNo()
{
    QCOMPARE(ask(m_other->processId(), QUuid::createUuid()), CallAnswer::No);
    QCOMPARE(ask(m_other->processId(), QUuid()), CallAnswer::No);
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Yes);
    QByteArray said;
    QTRY_COMPARE_WITH_TIMEOUT(said += m_other->readAllStandardOutput(), QByteArray("called\n"), 30000);
}

void TestDraftCalls::whoWasKilledIsSilentAndLeavesNothing()
{
    const qint64 killed = m_other->processId();
    m_other->kill();
    QVERIFY(m_other->waitForFinished(60000));
    QVERIFY(QFileInfo::exists(socketOf(killed)));
    QCOMPARE(ask(killed, m_id), CallAnswer::Silence);
    QCOMPARE(ask(0, m_id), CallAnswer::Silence);
    startOther();
    QVERIFY(!QFileInfo::exists(socketOf(killed)));
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Yes);
}

void TestDraftCalls::whoStandsStillIsSilentWithinBounds()
{
    QCOMPARE(::kill(pid_t(m_other->processId()), SIGSTOP), 0);
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Silence);
    QCOMPARE(::kill(pid_t(m_other->processId()), SIGCONT), 0);
    QCOMPARE(ask(m_other->processId(), m_id), CallAnswer::Yes);
}

void TestDraftCalls::senselessAndHungryCallersDisturbNobody()
{
    const qint64 process = m_other->processId();
    QList<int> sockets;
    for (const QByteArray &message : {QByteArray(), QByteArray("hello"), QByteArray(36, '\0'), QByteArray(100000, '{'),
                                      m_id.toByteArray(QUuid::WithoutBraces) + QByteArray(100, ' ')}) {
        sockets.append(connectTo(process));
        QVERIFY(sockets.constLast() >= 0);
        static_cast<void>(::send(sockets.constLast(), message.constData(), size_t(message.size()), MSG_NOSIGNAL));
    }
    // More lines than it takes, that say nothing.
    for (int i = 0; i < 60; ++i)
        sockets.append(connectTo(process));
    const auto closeAll = qScopeGuard([&sockets] {
        for (const int socket : sockets) {
            if (socket >= 0)
                ::close(socket);
        }
    });
    CallAnswer answer = CallAnswer::Silence;
    // Until those have had their time.
    for (int i = 0; i < 600 && answer == CallAnswer::Silence; ++i) {
        QTest::qWait(20);
        answer = ask(process, m_id);
    }
    QCOMPARE(answer, CallAnswer::Yes);
    QByteArray said;
    QTRY_COMPARE_WITH_TIMEOUT(said += m_other->readAllStandardOutput(), QByteArray("called\n"), 30000);
}

void TestDraftCalls::theSocketIsThisPersonsAlone()
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(socketOf(m_other->processId())).permissions() & others));
}

void TestDraftCalls::whereNoSocketCanBeNobodyAnswers()
{
    const QString deep = m_folder->path() + QStringLiteral("/") + QString(150, u'x');
    QVERIFY(QDir().mkpath(deep + QStringLiteral("/locks")));
    DraftCalls calls(deep);
    calls.hold(m_id);
    QVERIFY(QDir(deep + QStringLiteral("/locks")).isEmpty());
    std::optional<CallAnswer> said;
    calls.ask(QCoreApplication::applicationPid(), m_id, this, [&said](CallAnswer answer) { said = answer; });
    QVERIFY(said == CallAnswer::Silence);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--hold"))
        return holdAsChild(app);
    TestDraftCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftcalls.moc"
