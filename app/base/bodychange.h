#pragma once

#include <QByteArray>

namespace waybill {

/// How one text became another: its bytes [begin, oldEnd) were replaced by the bytes [begin, newEnd) of the new one. Whoever shows a text
/// follows by it at the cost of the change. Nothing changed where both stretches are empty.
struct BodyChange
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    int firstLine = 0;  ///< 0-based line that `begin` is in, of both texts;
    int oldEndLine = 0; ///< that `oldEnd` is in, of the old one;
    int newEndLine = 0; ///< that `newEnd` is in, of the new one.

    bool isEmpty() const { return begin == oldEnd && begin == newEnd; }
};

/// The change from one text to another when nobody noted it: what is left between their common beginning and their common end, which tear
/// apart neither a character nor a line end of CR and LF. Costs a comparison of both.
BodyChange differenceOf(const QByteArray &before, const QByteArray &after);

} // namespace waybill
