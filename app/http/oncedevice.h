#pragma once

#include <QIODevice>

namespace waybill {

/// The body of a write, to be read through once. Qt 6.4 sends a request again by itself when a kept-alive connection ends before the answer
/// (QHttpNetworkConnectionChannel::handleUnexpectedEOF), a POST too: two issues. It has to wind the body back for that, which this cannot,
/// so the request fails instead. Needs QNetworkRequest::DoNotBufferUploadDataAttribute, or Qt reads it into a buffer of its own first.
class OnceDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceDevice(QByteArray bytes, QObject *parent = nullptr);

    /// Whether any of it was taken. While it was not, no server can have acted: content-length promises the whole of it.
    bool wasRead() const { return m_offset > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_offset + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
};

} // namespace waybill
