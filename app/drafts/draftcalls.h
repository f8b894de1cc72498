#pragma once

#include <QObject>
#include <QSet>
#include <QUuid>

#include <functional>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace waybill {

/// How programs of one profile speak to each other: each listens at a socket of its own, named by its process, in the folder of the locks.
/// A message is the id of a draft, the answer whether it is in a window there, which then comes to the front; or an address that a window
/// is to open. Only programs of the same person are heard. Where no socket can be made (a path that is too long, a file system without
/// any), nobody answers.
class DraftCalls : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder`: see ServicePlaces.
    explicit DraftCalls(const QString &dataFolder, QObject *parent = nullptr);
    ~DraftCalls() override;

    /// From now on others are heard. Sockets that programs left which are no more go then.
    void listen();
    /// It is in a window here from now on; the first one makes this listen.
    void hold(const QUuid &id);
    void release(const QUuid &id);

    enum class Answer { Yes, No, Silence };
    /// Asks the program with this process id. `done` comes once, within a second, maybe before this returns; not after `context` is gone.
    void ask(qint64 process, const QUuid &id, QObject *context, std::function<void(Answer)> done);
    /// Gives a `waybill:` address to the first program that takes it. `done` as above, within a second for each program: whether one did.
    void handOver(const QString &address, QObject *context, const std::function<void(bool)> &done);

signals:
    /// Somebody wants to see this draft, which is held.
    void called(const QUuid &id);
    /// Somebody wants this address to be opened; it is theirs, and nothing of it was looked at.
    void handedOver(const QString &address);

private:
    void take();
    void hear(const QByteArray &message, const std::function<void(const char *)> &say);
    void send(qint64 process, const QByteArray &message, QObject *context, std::function<void(Answer)> done);
    void offer(QList<qint64> processes, const QByteArray &message, QObject *context, const std::function<void(bool)> &done);
    QList<qint64> processes() const;
    void forgetDead() const;

    QString m_folder;
    QSet<QUuid> m_held;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace waybill
