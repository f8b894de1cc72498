#include "app/drafts/draftcalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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
/// Bytes of a message; a longer one is none. A draft's id has 36.
constexpr size_t longestMessage = 64;

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
    if (m_socket < 0)
        listen();
}

void DraftCalls::release(const QUuid &id)
{
    m_held.remove(id);
}

void DraftCalls::listen()
{
    forgetDead();
    sockaddr_un address{};
    if (!setPath(address, socketPath(m_folder, QCoreApplication::applicationPid())))
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

/// Also one of an earlier program with this one's process id.
void DraftCalls::forgetDead() const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("waybill-*.socket")}, QDir::System)) {
        bool known = false;
        const qint64 process = name.section(u'-', 1).section(u'.', 0, 0).toLongLong(&known);
        const bool dead = known && process > 0 && ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
        if (dead || process == QCoreApplication::applicationPid())
            QFile::remove(folder.filePath(name));
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
            const QUuid id = QUuid::fromString(QLatin1String(message));
            if (message.isEmpty())
                return;
            const bool here = !id.isNull() && m_held.contains(id);
            line.say(here ? "yes" : "no");
            if (here)
                emit called(id);
        },
        this);
}

void DraftCalls::ask(qint64 process, const QUuid &id, QObject *context, std::function<void(Answer)> done)
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
    if (reached && line->say(id.toByteArray(QUuid::WithoutBraces)))
        return;
    delete line;
    done(Answer::Silence);
}

} // namespace waybill
