#pragma once

#include <QByteArray>

#include <utility>

namespace waybill {

/// A token. Nothing converts it to text or writes it to a stream, so that it gets into no log, message or file by accident; whoever needs
/// the bytes has to say so.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For an `Authorization` header, a form body of the token endpoint and the keyring. For nothing else.
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

} // namespace waybill
