#pragma once

#include <QByteArray>

namespace waybill {

/// Which bytes of a body became which: [begin, oldEnd) of the old one, [begin, newEnd) of the new one. What stands before and behind is as
/// it was. Lines (0-based, whole ones, ends one past the last) tell the same. Whoever shows a body follows it at the cost of the change.
struct BodyChange
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    int firstLine = 0;
    int oldEndLine = 0;
    int newEndLine = 0;

    bool isEmpty() const { return begin == oldEnd && begin == newEnd; }
    bool operator==(const BodyChange &) const = default;
};

/// What two bodies differ in, by what they have in common at both ends. Tears apart neither a character nor a line end of CR and LF. Costs
/// a comparison of both.
BodyChange changeOf(const QByteArray &before, const QByteArray &after);

/// Both in one, `first` before `second`.
inline BodyChange joined(const BodyChange &first, const BodyChange &second)
{
    const qsizetype end = qMax(first.newEnd, second.oldEnd);
    const int endLine = qMax(first.newEndLine, second.oldEndLine);
    return {qMin(first.begin, second.begin),
            first.oldEnd + end - first.newEnd,
            second.newEnd + end - second.oldEnd,
            qMin(first.firstLine, second.firstLine),
            first.oldEndLine + endLine - first.newEndLine,
            second.newEndLine + endLine - second.oldEndLine};
}

} // namespace waybill
