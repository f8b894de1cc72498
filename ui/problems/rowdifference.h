#pragma once

#include <QList>

namespace waybill {

/// What differs between two lists: rows from `first` on, up to `oldEnd` in the old and `newEnd` in the new one. So rows that stay keep
/// their index in a model, and the selection stays with them.
struct RowDifference
{
    qsizetype first = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

template <typename T>
RowDifference rowDifference(const QList<T> &before, const QList<T> &after)
{
    const qsizetype both = qMin(before.size(), after.size());
    qsizetype first = 0;
    while (first < both && before.at(first) == after.at(first))
        ++first;
    qsizetype same = 0;
    while (same < both - first && before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
        ++same;
    return {first, before.size() - same, after.size() - same};
}

} // namespace waybill
