#pragma once

#include <QByteArray>

#include <memory>

namespace waybill {

/// A token. Nothing converts it to text or writes it to a stream, so that it gets into no log, message or file by accident; whoever needs
/// the bytes has to say so. Copies share the bytes; with the last one they are overwritten, so that memory that was given back holds none.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over; where nobody else has a copy, these are the only ones.
    explicit Secret(QByteArray bytes);

    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    /// For an `Authorization` header, a form body of the token endpoint and the keyring. For nothing else.
    const QByteArray &reveal() const;
    bool operator==(const Secret &other) const { return reveal() == other.reveal(); }

private:
    std::shared_ptr<const QByteArray> m_bytes; ///< Null: empty.
};

/// Overwrites bytes that held a secret, whatever the compiler thinks of it. Other copies of them stay as they are.
void wipe(QByteArray &bytes);

/// Makes that a crash of this process leaves no core file, and that no other process of the person (but root's) reads its memory:
/// prctl(2), PR_SET_DUMPABLE; setrlimit(2), RLIMIT_CORE. For the start of the program.
void keepMemoryPrivate();

} // namespace waybill
