#include "app/http/oncedevice.h"

#include <algorithm>
#include <cstring>

namespace waybill {

OnceDevice::OnceDevice(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: what is read is what was taken.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceDevice::readData(char *data, qint64 maximum)
{
    const qint64 left = m_bytes.size() - m_offset;
    if (left == 0)
        return -1;
    const qint64 length = std::min(left, maximum);
    std::memcpy(data, m_bytes.constData() + m_offset, size_t(length));
    m_offset += length;
    return length;
}

} // namespace waybill
