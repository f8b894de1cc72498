#include "app/validation/answerpieces.h"

#include "app/markdown/bounds.h"
#include "app/validation/validation.h"

namespace waybill {

namespace {

constexpr qsizetype enough = 1024; ///< UTF-16 units of a piece, and on to where it may end: a key costs that, a text as many pieces.

/// Whether the piece stands at `begin`, from line start to line end.
bool standsAt(QStringView answer, qsizetype begin, const AnswerPiece &piece)
{
    const qsizetype end = begin + piece.text().size();
    return begin >= 0 && end <= answer.size() && (begin == 0 || answer.at(begin - 1) == u'\n')
        && (end == answer.size() || answer.at(end) == u'\n') && answer.sliced(begin, end - begin) == piece.text();
}

} // namespace

AnswerKeeper::Cut AnswerKeeper::cutLines(QStringView answer, qsizetype begin, qsizetype known)
{
    if (known - begin <= 2 * enough)
        return {known};
    const qsizetype lineEnd = answer.indexOf(u'\n', begin + enough);
    return {lineEnd < 0 ? known : qMin(known, lineEnd + 1)};
}

AnswerKeeper::Cut AnswerKeeper::cutBlocks(QStringView answer, qsizetype begin, qsizetype)
{
    const std::u16string_view text(answer.utf16(), size_t(answer.size()));
    qsizetype end = begin;
    for (qsizetype least = begin + enough;;) {
        while (end < least && end < answer.size())
            end = qsizetype(nextBound(text, size_t(end)));
        if (end == answer.size())
            return {end + 1};
        OpenEnds ends;
        const OpenBlock open = swallowing(answer.sliced(begin, end - 1 - begin).toString(), ends);
        if (open.line == 0)
            return {end, ends};
        // On to what may close it, and twice as much each time, which bounds the work.
        const qsizetype closing = open.closing.isEmpty() ? end : answer.indexOf(open.closing, end, Qt::CaseInsensitive);
        least = qMax(begin + 2 * (end - begin), closing < 0 ? answer.size() : closing + 1);
    }
}

const AnswerPieces &AnswerKeeper::lines(int field, const QString &answer)
{
    return follow(m_lines[field], answer, cutLines);
}

const AnswerPieces &AnswerKeeper::blocks(int field, const QString &answer)
{
    return follow(m_blocks[field], answer, cutBlocks);
}

const AnswerPieces &AnswerKeeper::follow(Kept &kept, const QString &answer, Cutter cutter) const
{
    AnswerPieces &pieces = kept.pieces;
    if (!pieces.empty() && (kept.answer.constData() == answer.constData() || kept.answer == answer) && kept.answer.size() == answer.size())
        return pieces;
    const QString before = std::exchange(kept.answer, answer);
    if (answer.size() < m_longAnswer || answer.size() > longestSearched) {
        pieces = {AnswerPiece(kept.answer)};
        return pieces;
    }
    const QStringView now(kept.answer);
    size_t head = 0;
    qsizetype begin = 0;
    for (; head < pieces.size() && standsAt(now, begin, pieces[head]); ++head)
        begin += pieces[head].text().size() + 1;
    // Where a piece ends hangs on the line behind it.
    if (head > 0)
        begin -= pieces[--head].text().size() + 1;
    size_t tail = pieces.size();
    qsizetype known = now.size() + 1;
    for (; tail > head; --tail) {
        const qsizetype at = known - 1 - pieces[tail - 1].text().size();
        if (at < begin || !standsAt(now, at, pieces[tail - 1]))
            break;
        known = at;
    }
    AnswerPieces made;
    while (begin < known) {
        const Cut cut = cutter(now, begin, known);
        const QStringView text = now.sliced(begin, cut.end - 1 - begin);
        const size_t earlier = head + made.size();
        made.push_back(earlier < tail && pieces[earlier].text() == text ? pieces[earlier] : AnswerPiece(text));
        if (cut.open)
            made.back().setOpenEnds(*cut.open);
        begin = cut.end;
        for (; known < begin; ++tail)
            known += pieces[tail].text().size() + 1;
    }
    const auto at = pieces.erase(pieces.begin() + std::ptrdiff_t(head), pieces.begin() + std::ptrdiff_t(tail));
    pieces.insert(at, made.begin(), made.end());
    begin = 0;
    for (AnswerPiece &piece : pieces) {
        piece.moveTo(now.sliced(begin, piece.text().size()));
        begin += piece.text().size() + 1;
    }
    return pieces;
}

} // namespace waybill
