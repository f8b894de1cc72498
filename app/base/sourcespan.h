#pragma once

#include <QtGlobal>

namespace waybill {

/// A half-open range of bytes, [begin, end), in UTF-8 source text.
struct SourceSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool operator==(const SourceSpan &) const = default;
};

} // namespace waybill
