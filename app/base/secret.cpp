#include "app/base/secret.h"

#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace waybill {

Secret::Secret(QByteArray bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes = std::shared_ptr<const QByteArray>(new QByteArray(std::move(bytes)), [](const QByteArray *held) {
        auto *dropped = const_cast<QByteArray *>(held);
        wipe(*dropped);
        delete dropped;
    });
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray none;
    return m_bytes ? *m_bytes : none;
}

void wipe(QByteArray &bytes)
{
    // data() of a shared one would copy it first, and wipe the copy.
    if (bytes.isDetached() && bytes.capacity() > 0)
        ::explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // Whose search for leaks reads the process as a debugger does.
    // Also where a core is piped to a program, which the limit does not keep away (core(5)).
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace waybill
