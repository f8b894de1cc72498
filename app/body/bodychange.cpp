#include "app/body/bodychange.h"

#include <algorithm>
#include <cstring>

namespace waybill {

BodyChange changeOf(const QByteArray &before, const QByteArray &after)
{
    // In strides, for which memcmp is several times faster than looking at each byte.
    constexpr qsizetype stride = 512;
    const qsizetype both = qMin(before.size(), after.size());
    BodyChange change;
    while (change.begin + stride <= both && std::memcmp(before.constData() + change.begin, after.constData() + change.begin, stride) == 0)
        change.begin += stride;
    while (change.begin < both && before.at(change.begin) == after.at(change.begin))
        ++change.begin;
    const qsizetype longest = both - change.begin;
    const char *oldTail = before.constData() + before.size();
    const char *newTail = after.constData() + after.size();
    qsizetype same = 0;
    while (same + stride <= longest && std::memcmp(oldTail - same - stride, newTail - same - stride, stride) == 0)
        same += stride;
    while (same < longest && *(oldTail - same - 1) == *(newTail - same - 1))
        ++same;
    // Whole characters: bytes that continue one stand with its first.
    const auto continues = [](const QByteArray &text, qsizetype at) { return at < text.size() && (uchar(text.at(at)) & 0xC0) == 0x80; };
    while (change.begin > 0 && (continues(before, change.begin) || continues(after, change.begin)))
        --change.begin;
    while (same > 0 && continues(after, after.size() - same))
        --same;
    change.oldEnd = before.size() - same;
    change.newEnd = after.size() - same;
    const auto lines = [](const QByteArray &text, qsizetype from, qsizetype to) {
        return int(std::count(text.begin() + from, text.begin() + to, '\n'));
    };
    change.firstLine = lines(after, 0, change.begin);
    // The line that the change ends in belongs to it.
    change.oldEndLine = change.firstLine + lines(before, change.begin, change.oldEnd) + 1;
    change.newEndLine = change.firstLine + lines(after, change.begin, change.newEnd) + 1;
    return change;
}

} // namespace waybill
