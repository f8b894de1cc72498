#include "app/validation/answerpieces.h"

#include "app/markdown/bounds.h"
#include "app/markdown/markdownblocks.h"
#include "app/validation/validation.h"

namespace waybill {

namespace {

/// Whether the piece stands at `begin`, from line start to line end.
bool standsAt(QStringView answer, qsizetype begin, const AnswerPiece &piece)
{
    const qsizetype end = begin + piece.text().size();
    return begin >= 0 && end <= answer.size() && (begin == 0 || answer.at(begin - 1) == u'\n')
        && (end == answer.size() || answer.at(end) == u'\n') && answer.sliced(begin, end - begin) == piece.text();
}

qsizetype cutLines(QStringView answer, qsizetype begin, qsizetype known)
{
    constexpr qsizetype enough = 1024;
    if (known - begin <= 2 * enough)
        return known;
    const qsizetype lineEnd = answer.indexOf(u'\n', begin + enough);
    return lineEnd < 0 ? known : qMin(known, lineEnd + 1);
}

qsizetype cutBlocks(QStringView answer, qsizetype begin, qsizetype)
{
    const std::u16string_view text(answer.utf16(), size_t(answer.size()));
    qsizetype end = begin;
    for (qsizetype least = begin + 1;;) {
        while (end < least && end < answer.size())
            end = qsizetype(nextBound(text, size_t(end)));
        if (end == answer.size())
            return end + 1;
        const OpenBlock open = swallowing(answer.sliced(begin, end - 1 - begin).toString());
        if (open.line == 0)
            return end;
        // On to what may close it, and twice as much each time, which bounds the work.
        const qsizetype closing = open.closing.isEmpty() ? end : answer.indexOf(open.closing, end, Qt::CaseInsensitive);
        least = qMax(begin + 2 * (end - begin), closing < 0 ? answer.size() : closing + 1);
    }
}

} // namespace

const AnswerPieces &AnswerKeeper::lines(int field, const QString &answer)
{
    return follow(m_lines[field], answer, cutLines);
}

const AnswerPieces &AnswerKeeper::blocks(int field, const QString &answer)
{
    return follow(m_blocks[field], answer, cutBlocks);
}

const AnswerPieces &AnswerKeeper::follow(Kept &kept, const QString &answer, Cut cut) const
{
    AnswerPieces &pieces = kept.pieces;
    if (!pieces.empty() && (kept.answer.constData() == answer.constData() || kept.answer == answer) && kept.answer.size() == answer.size())
        return pieces;
    kept.answer = answer;
    if (answer.size() < m_longAnswer || answer.size() > longestSearched) {
        pieces = {std::make_shared<const AnswerPiece>(answer)};
        return pieces;
    }
    size_t head = 0;
    qsizetype begin = 0;
    for (; head < pieces.size() && standsAt(answer, begin, *pieces[head]); ++head)
        begin += pieces[head]->text().size() + 1;
    // Where a piece ends hangs on the line behind it.
    if (head > 0)
        begin -= pieces[--head]->text().size() + 1;
    size_t tail = pieces.size();
    qsizetype known = answer.size() + 1;
    for (; tail > head; --tail) {
        const qsizetype at = known - 1 - pieces[tail - 1]->text().size();
        if (at < begin || !standsAt(answer, at, *pieces[tail - 1]))
            break;
        known = at;
    }
    AnswerPieces made;
    while (begin < known) {
        const qsizetype end = cut(answer, begin, known);
        const QStringView text = QStringView(answer).sliced(begin, end - 1 - begin);
        const size_t before = head + made.size();
        const bool same = before < tail && pieces[before]->text() == text;
        made.push_back(same ? pieces[before] : std::make_shared<const AnswerPiece>(text.toString()));
        begin = end;
        for (; known < begin; ++tail)
            known += pieces[tail]->text().size() + 1;
    }
    const auto at = pieces.erase(pieces.begin() + std::ptrdiff_t(head), pieces.begin() + std::ptrdiff_t(tail));
    pieces.insert(at, made.begin(), made.end());
    return pieces;
}

} // namespace waybill
