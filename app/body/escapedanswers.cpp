#include "app/body/bodysyntax.h"
#include "app/body/bodywriter.h"

#include <algorithm>

namespace waybill {

namespace {

/// UTF-16 units from which on it is worth keeping an answer.
constexpr qsizetype longAnswer = 2048;

/// Characters at a time: comparing many is faster than a loop over them.
constexpr qsizetype stride = 2048;

/// How many characters both start with.
qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype both = qMin(a.size(), b.size());
    qsizetype same = 0;
    while (same + stride <= both && a.sliced(same, stride) == b.sliced(same, stride))
        same += stride;
    while (same < both && a.at(same) == b.at(same))
        ++same;
    return same;
}

/// How many characters both end with.
qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype both = qMin(a.size(), b.size());
    qsizetype same = 0;
    while (same + stride <= both && a.last(same + stride).first(stride) == b.last(same + stride).first(stride))
        same += stride;
    while (same < both && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
        ++same;
    return same;
}

qsizetype lineEnds(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        ++count;
    return count;
}

/// The byte behind so many line ends, counted from `at`.
qsizetype lineStart(const QByteArray &bytes, qsizetype lines, qsizetype at = 0)
{
    for (; lines > 0; --lines)
        at = bytes.indexOf('\n', at) + 1;
    return at;
}

} // namespace

QByteArray EscapedAnswers::escaped(const QString &answer, int field, int section, const BodySyntax &syntax, const QByteArray &lineEnd)
{
    if (answer.size() < longAnswer) {
        m_kept.remove(field);
        return syntax.escapedLines(answer, section, lineEnd);
    }
    Kept &kept = m_kept[field];
    const QStringView before = kept.answer;
    const QStringView after = answer;
    if (before.isEmpty()) {
        kept = {answer, syntax.escapedLines(answer, section, lineEnd)};
        return kept.escaped;
    }
    // Whole lines that are the same at both ends; an answer ends where a line does.
    const qsizetype same = commonStart(before, after);
    const qsizetype begin = same == 0 ? 0 : after.lastIndexOf(u'\n', same - 1) + 1;
    const qsizetype rest = commonEnd(before.sliced(same), after.sliced(same));
    const qsizetype lineBreak = rest == 0 ? -1 : after.indexOf(u'\n', after.size() - rest);
    const qsizetype end = lineBreak < 0 ? after.size() : lineBreak;
    const qsizetype oldEnd = before.size() - (after.size() - end);

    const qsizetype bytesBegin = lineStart(kept.escaped, lineEnds(before.first(begin)));
    // The line end before the rest belongs to it.
    qsizetype bytesEnd = kept.escaped.size();
    if (oldEnd < before.size())
        bytesEnd = lineStart(kept.escaped, lineEnds(before.sliced(begin, oldEnd - begin)) + 1, bytesBegin) - lineEnd.size();
    kept.escaped.replace(bytesBegin, bytesEnd - bytesBegin, syntax.escapedLines(answer.mid(begin, end - begin), section, lineEnd));
    kept.answer = answer;
    return kept.escaped;
}

} // namespace waybill
