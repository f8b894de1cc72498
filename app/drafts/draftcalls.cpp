#include "app/drafts/draftcalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMetaMethod>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace waybill {

namespace {

/// Milliseconds that the other side has.
constexpr int patience = 1000;
/// Who asks at once; more are turned away.
constexpr qsizetype mostLines = 16;
/// Bytes of a message; a longer one is none. An address to open has no more, and a draft's id always so many.
constexpr size_t longestMessage = 8192;
constexpr qsizetype idSize = 36;
constexpr QLatin1String addressStart("waybill:");

/// False: the path is longer than a socket's may be (unix(7): 108 bytes with the NUL).
bool setPath(sockaddr_un &address, const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    address = {};
    address.sun_family = AF_UNIX;
    if (size_t(bytes.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    return true;
}

QString socketPath(const QString &folder, qint64 process)
{
    return folder + QStringLiteral("/waybill-%1.socket").arg(process);
}

bool isSamePerson(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

/// An open connection, which takes one message. SOCK_SEQPACKET keeps messages whole, so there is nothing to gather.
class Line : public QObject
{
public:
    using Heard = std::function<void(Line &, const QByteArray &)>;

    /// Owns the socket. `heard` comes once, with an empty message where none came in time; then the line goes.
    Line(int socket, Heard heard, QObject *parent)
        : QObject(parent), m_socket(socket), m_heard(std::move(heard)), m_notifier(socket, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
        QTimer::singleShot(patience, this, [this] { end({}); });
    }
    ~Line() override
    {
        m_notifier.setEnabled(false);
        ::close(m_socket);
    }
    bool say(const QByteArray &message) const
    {
        return ::send(m_socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT) == message.size();
    }

private:
    void read()
    {
        std::array<char, longestMessage> bytes{};
        const ssize_t size = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_TRUNC);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        end(size > 0 && size_t(size) <= bytes.size() ? QByteArray(bytes.data(), size) : QByteArray());
    }
    void end(const QByteArray &message)
    {
        m_notifier.setEnabled(false);
        if (const Heard heard = std::exchange(m_heard, {}))
            heard(*this, message);
        deleteLater();
    }

    int m_socket;
    Heard m_heard;
    QSocketNotifier m_notifier;
};

} // namespace

DraftCalls::DraftCalls(const QString &dataFolder, QObject *parent) : QObject(parent), m_folder(dataFolder + QStringLiteral("/locks")) { }

DraftCalls::~DraftCalls()
{
    if (m_socket < 0)
        return;
    delete m_notifier;
    ::close(m_socket);
    QFile::remove(socketPath(m_folder, QCoreApplication::applicationPid()));
}

void DraftCalls::hold(const QUuid &id)
{
    m_held.insert(id);
    listen();
}

void DraftCalls::release(const QUuid &id)
{
    m_held.remove(id);
}

void DraftCalls::listen()
{
    if (m_socket >= 0)
        return;
    forgetDead();
    sockaddr_un address{};
    if (!setPath(address, socketPath(m_folder, QCoreApplication::applicationPid())) || !QDir().mkpath(m_folder))
        return;
    const int socket = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    // Linux makes the file with the socket's own mode, so nobody else can reach it for a moment either.
    const bool made = ::fchmod(socket, S_IRUSR | S_IWUSR) == 0
        && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && ::listen(socket, int(mostLines)) == 0;
    if (!made) {
        ::close(socket);
        return;
    }
    m_socket = socket;
    m_notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &DraftCalls::take);
}

QList<qint64> DraftCalls::processes() const
{
    QList<qint64> processes;
    // Told by name here: Qt makes a pattern, and machine code, of a filter.
    for (const QString &name : QDir(m_folder).entryList(QDir::System)) {
        if (!name.startsWith(QLatin1String("waybill-")) || !name.endsWith(QLatin1String(".socket")))
            continue;
        if (const qint64 process = name.section(u'-', 1).section(u'.', 0, 0).toLongLong(); process > 0)
            processes.append(process);
    }
    return processes;
}

/// Also one of an earlier program with this one's process id.
void DraftCalls::forgetDead() const
{
    for (const qint64 process : processes()) {
        const bool dead = ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
        if (dead || process == QCoreApplication::applicationPid())
            QFile::remove(socketPath(m_folder, process));
    }
}

void DraftCalls::take()
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0)
        return;
    if (findChildren<Line *>(Qt::FindDirectChildrenOnly).size() >= mostLines || !isSamePerson(socket)) {
        ::close(socket);
        return;
    }
    new Line(
        socket,
        [this](const Line &line, const QByteArray &message) {
            if (!message.isEmpty())
                hear(message, [&line](const char *answer) { line.say(answer); });
        },
        this);
}

void DraftCalls::hear(const QByteArray &message, const std::function<void(const char *)> &say)
{
    if (message.startsWith(addressStart.data())) {
        // A window that is not there any more takes nothing.
        const bool here = isSignalConnected(QMetaMethod::fromSignal(&DraftCalls::handedOver));
        say(here ? "yes" : "no");
        emit handedOver(QString::fromUtf8(message));
        return;
    }
    const QUuid id = message.size() == idSize ? QUuid::fromString(QLatin1String(message)) : QUuid();
    const bool here = !id.isNull() && m_held.contains(id);
    say(here ? "yes" : "no");
    if (here)
        emit called(id);
}

void DraftCalls::ask(qint64 process, const QUuid &id, QObject *context, std::function<void(Answer)> done)
{
    send(process, id.toByteArray(QUuid::WithoutBraces), context, std::move(done));
}

void DraftCalls::handOver(const QString &address, QObject *context, const std::function<void(bool)> &done)
{
    QList<qint64> others = processes();
    others.removeAll(QCoreApplication::applicationPid());
    offer(others, address.toUtf8(), context, done);
}

void DraftCalls::offer(QList<qint64> processes, const QByteArray &message, QObject *context, const std::function<void(bool)> &done)
{
    if (processes.isEmpty() || size_t(message.size()) > longestMessage || !message.startsWith(addressStart.data()))
        return done(false);
    const qint64 first = processes.takeFirst();
    send(first, message, context, [this, processes, message, context, done](Answer answer) {
        if (answer == Answer::Yes)
            done(true);
        else
            offer(processes, message, context, done);
    });
}

void DraftCalls::send(qint64 process, const QByteArray &message, QObject *context, std::function<void(Answer)> done)
{
    sockaddr_un address{};
    const int socket =
        setPath(address, socketPath(m_folder, process)) ? ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0) : -1;
    if (socket < 0)
        return done(Answer::Silence);
    // Answers at once: a connection to this computer stands, or nobody listens, or too many wait.
    const bool reached = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && isSamePerson(socket);
    auto *line = new Line(
        socket,
        [context = QPointer(context), done](const Line &, const QByteArray &message) {
            if (context)
                done(message == "yes" ? Answer::Yes : message == "no" ? Answer::No : Answer::Silence);
        },
        this);
    if (reached && line->say(message))
        return;
    delete line;
    done(Answer::Silence);
}

} // namespace waybill
