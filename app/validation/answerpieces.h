#pragma once

#include <QString>

#include <any>
#include <map>
#include <memory>
#include <type_traits>
#include <vector>

namespace waybill {

/// Whole lines of an answer, and what was found in them.
class AnswerPiece
{
public:
    explicit AnswerPiece(QString text) : m_text(std::move(text)), m_lines(int(m_text.count(u'\n')) + 1) { }

    const QString &text() const { return m_text; } ///< Without the line end behind the last.
    int lines() const { return m_lines; }

    /// What `look` finds in the text: looked for once for each `what`, an address that tells one question from another.
    template <typename Look>
    const auto &seen(const void *what, const Look &look) const
    {
        using Seen = std::decay_t<std::invoke_result_t<Look, const QString &>>;
        std::any &known = m_seen[what];
        if (!known.has_value())
            known = Seen(look(m_text));
        return *std::any_cast<Seen>(&known);
    }

private:
    QString m_text;
    int m_lines;
    mutable std::map<const void *, std::any> m_seen;
};

/// One after the other, with a line end between two, they are the answer.
using AnswerPieces = std::vector<std::shared_ptr<const AnswerPiece>>;

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
        QString answer{};
        AnswerPieces pieces{};
    };
    /// Where a piece ends that begins at `begin`; `known` is the next place where a piece from before begins.
    using Cut = qsizetype (*)(QStringView answer, qsizetype begin, qsizetype known);
    const AnswerPieces &follow(Kept &kept, const QString &answer, Cut cut) const;

    qsizetype m_longAnswer;
    std::map<int, Kept> m_lines;
    std::map<int, Kept> m_blocks;
};

} // namespace waybill
