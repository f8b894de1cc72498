#include "app/base/bodychange.h"

#include <algorithm>
#include <cstring>

namespace waybill {

namespace {

/// Bytes at a time: memcmp compares many faster than a loop compares one.
constexpr qsizetype stride = 4096;

/// Whether the byte at `at`, if there is one before `end`, goes on with a character of UTF-8.
bool continues(const char *text, qsizetype at, qsizetype end)
{
    return at < end && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// From line end to line end: in a library that is compiled for size, std::count looks at each byte by itself.
int lineEndsWithin(const char *text, qsizetype begin, qsizetype end)
{
    const QByteArrayView part(text + begin, end - begin);
    int count = 0;
    for (qsizetype at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1))
        ++count;
    return count;
}

} // namespace

BodyChange changeOf(const QByteArray &before, const QByteArray &after)
{
    const char *const a = before.constData();
    const char *const b = after.constData();
    const qsizetype both = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin + stride <= both && std::memcmp(a + begin, b + begin, size_t(stride)) == 0)
        begin += stride;
    begin = std::mismatch(a + begin, a + both, b + begin).first - a;
    if (begin == before.size() && begin == after.size())
        return {};
    while (begin > 0 && (continues(a, begin, before.size()) || continues(b, begin, after.size())))
        --begin;
    if (begin > 0 && a[begin - 1] == '\r')
        --begin;
    const qsizetype most = both - begin;
    const char *const aEnd = a + before.size();
    const char *const bEnd = b + after.size();
    qsizetype same = 0;
    while (same + stride <= most && std::memcmp(aEnd - same - stride, bEnd - same - stride, size_t(stride)) == 0)
        same += stride;
    while (same < most && aEnd[-1 - same] == bEnd[-1 - same])
        ++same;
    while (same > 0 && continues(aEnd, -same, 0))
        --same;
    if (same > 0 && aEnd[-same] == '\n')
        --same;
    BodyChange change{begin, before.size() - same, after.size() - same};
    change.firstLine = lineEndsWithin(a, 0, begin);
    // The line that the change ends in belongs to it.
    change.oldEndLine = change.firstLine + lineEndsWithin(a, begin, change.oldEnd) + 1;
    change.newEndLine = change.firstLine + lineEndsWithin(b, begin, change.newEnd) + 1;
    return change;
}

} // namespace waybill
