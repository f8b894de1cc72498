#include "app/body/bodysyntax.h"
#include "app/body/bodywriter.h"

#include <algorithm>

namespace waybill {

namespace {

/// UTF-16 units from which on it is worth keeping an answer.
constexpr qsizetype longAnswer = 2048;

/// The byte behind so many line ends.
qsizetype lineStart(const QByteArray &bytes, qsizetype lines)
{
    qsizetype at = 0;
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
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype same = differs.second - after.begin();
    const qsizetype begin = same == 0 ? 0 : after.lastIndexOf(u'\n', same - 1) + 1;
    qsizetype rest = 0;
    const qsizetype longest = qMin(before.size(), after.size()) - same;
    while (rest < longest && before.at(before.size() - 1 - rest) == after.at(after.size() - 1 - rest))
        ++rest;
    const qsizetype lineBreak = rest == 0 ? -1 : after.indexOf(u'\n', after.size() - rest);
    const qsizetype end = lineBreak < 0 ? after.size() : lineBreak;
    const qsizetype oldEnd = before.size() - (after.size() - end);

    const qsizetype bytesBegin = lineStart(kept.escaped, before.first(begin).count(u'\n'));
    // The line end before the rest belongs to it.
    qsizetype bytesEnd = kept.escaped.size();
    if (oldEnd < before.size())
        bytesEnd = lineStart(kept.escaped, before.first(oldEnd).count(u'\n') + 1) - lineEnd.size();
    kept.escaped.replace(bytesBegin, bytesEnd - bytesBegin, syntax.escapedLines(answer.mid(begin, end - begin), section, lineEnd));
    kept.answer = answer;
    return kept.escaped;
}

} // namespace waybill
