#include "app/base/textfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

namespace waybill {

namespace {

/// Bytes that are asked for at a time.
constexpr qint64 oneRead = qint64{64} * 1024;

struct TextFileText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TextFile)
};

/// Offset of the first byte that is not well-formed UTF-8, or -1.
qsizetype firstBadByte(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return -1;
    // Halving finds the place without a decoder of our own: a prefix that ends inside a character is also
    // "not valid", so the answer is at most three bytes early, which is the same line.
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        qsizetype cut = middle;
        while (cut > good && (static_cast<uchar>(bytes[cut]) & 0xC0) == 0x80)
            --cut;
        if (cut == good) {
            if (middle - good > 3)
                return good;
            break;
        }
        if (QUtf8StringView(bytes.constData() + good, cut - good).isValidUtf8())
            good = cut;
        else
            bad = cut;
    }
    return good;
}

} // namespace

Result<QByteArray> checkText(QByteArray bytes, const QString &name)
{
    if (bytes.size() > maximumTextBytes) {
        return Error{QStringLiteral("file.too-large"),
                     TextFileText::tr("The file is larger than %1 KiB; no template, values file or issue is that long.")
                         .arg(maximumTextBytes / 1024),
                     name};
    }
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0) {
        return Error{QStringLiteral("file.binary"), TextFileText::tr("This is not a text file: it holds a NUL byte."), name,
                     int(bytes.first(nul).count('\n')) + 1};
    }
    const qsizetype bad = firstBadByte(bytes);
    if (bad >= 0) {
        return Error{QStringLiteral("file.not-utf8"), TextFileText::tr("The text is not UTF-8. Save it as UTF-8 and open it again."), name,
                     int(bytes.first(bad).count('\n')) + 1};
    }
    return bytes;
}

Result<QByteArray> readTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{QStringLiteral("file.missing"), TextFileText::tr("There is no such file."), path};
    if (info.isDir())
        return Error{QStringLiteral("file.directory"), TextFileText::tr("This is a folder, not a file."), path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("file.unreadable"), TextFileText::tr("The file cannot be read: %1.").arg(file.errorString()), path};
    // One byte more than allowed is enough to know, and bounds what a device or pipe can make us hold. Read() takes room for all that it is
    // asked for, and having freed a MiB once, the C library gives no lesser room back any more (mallopt(3), M_MMAP_THRESHOLD).
    QByteArray bytes;
    while (bytes.size() <= maximumTextBytes) {
        const QByteArray chunk = file.read(std::min(oneRead, maximumTextBytes + 1 - bytes.size()));
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{QStringLiteral("file.unreadable"), TextFileText::tr("The file cannot be read: %1.").arg(file.errorString()), path};
    return checkText(std::move(bytes), path);
}

QString gitBlobId(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(bytes.size()) + '\0');
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{QStringLiteral("file.directory"), TextFileText::tr("This is a folder, not a file."), path};
    if (info.exists() && !info.isFile()) {
        // A device or a pipe takes the bytes itself. QSaveFile would put a file in its place.
        QFile device(path);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size())
            return Done{};
        return Error{QStringLiteral("file.unwritable"), TextFileText::tr("The file cannot be written: %1.").arg(device.errorString()),
                     path};
    }
    // commit() alone does not notice that its last buffer found no room; flush() does.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return Done{};
    return Error{QStringLiteral("file.unwritable"), TextFileText::tr("The file cannot be written: %1.").arg(file.errorString()), path};
}

} // namespace waybill
