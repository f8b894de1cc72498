#pragma once

#include "app/markdown/markdownblocks.h"

#include <QString>

#include <any>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace waybill {

/// Whole lines of an answer, and what was found in them. It has no text of its own: whoever made it keeps the answer. Copies share what was
/// found.
class AnswerPiece
{
public:
    explicit AnswerPiece(QStringView text) : m_text(text), m_lines(int(text.count(u'\n')) + 1) { }

    QStringView text() const { return m_text; } ///< Without the line end behind the last.
    int lines() const { return m_lines; }
    /// The same text in another answer.
    void moveTo(QStringView text) { m_text = text; }

    /// What `look` finds in the text: looked for once for each `what`, an address that tells one question from another.
    template <typename Look>
    const auto &seen(const void *what, const Look &look) const
    {
        using Seen = std::decay_t<std::invoke_result_t<Look, const QString &>>;
        std::any &known = (*m_seen)[what];
        if (!known.has_value())
            known = Seen(look(m_text.toString()));
        return *std::any_cast<Seen>(&known);
    }

    const OpenEnds &openEnds() const { return seen(&openEndsAsked, openEndsOf); }
    void setOpenEnds(const OpenEnds &ends) { (*m_seen)[&openEndsAsked] = ends; }

private:
    static constexpr char openEndsAsked = 0;

    QStringView m_text;
    int m_lines;
    std::shared_ptr<std::map<const void *, std::any>> m_seen = std::make_shared<std::map<const void *, std::any>>();
};

/// One after the other, with a line end between two, they are the answer.
using AnswerPieces = std::vector<AnswerPiece>;

/// Answers in pieces, from one look at them to the next: what did not change stays, with what was found in it, so that a key in a long
/// answer costs the pieces that it touches.
class AnswerKeeper
{
public:
    /// Answers with fewer UTF-16 units than `longAnswer` are one piece.
    explicit AnswerKeeper(qsizetype longAnswer) : m_longAnswer(longAnswer) { }

    /// Pieces of some lines each. `field` tells whose answer it is.
    const AnswerPieces &lines(int field, const QString &answer);
    /// Pieces of whole blocks of Markdown: each, parsed by itself, gives what it gives within the answer.
    const AnswerPieces &blocks(int field, const QString &answer);

private:
    struct Kept
    {
        QString answer{}; ///< Whose text the pieces have.
        AnswerPieces pieces{};
    };
    /// Where a piece ends, and what it leaves open, if that was seen.
    struct Cut
    {
        qsizetype end;
        std::optional<OpenEnds> open{};
    };
    /// Cuts a piece that begins at `begin`; `known` is the next place where a piece from before begins.
    using Cutter = Cut (*)(QStringView answer, qsizetype begin, qsizetype known);
    static Cut cutLines(QStringView answer, qsizetype begin, qsizetype known);
    static Cut cutBlocks(QStringView answer, qsizetype begin, qsizetype known);
    const AnswerPieces &follow(Kept &kept, const QString &answer, Cutter cutter) const;

    qsizetype m_longAnswer;
    std::map<int, Kept> m_lines;
    std::map<int, Kept> m_blocks;
};

} // namespace waybill
