#pragma once

#include <QString>

#include <optional>

namespace waybill {

/// What is being typed behind a sign that GitHub completes from (docs.github.com, "Basic writing and formatting syntax").
struct CompletionQuery
{
    enum class Kind {
        People,  ///< Behind @: a login.
        Numbers, ///< Behind #: a number, or words of a title.
        Emoji,   ///< Behind a colon: a name.
    };
    Kind kind = Kind::People;
    QString typed;        ///< Behind the sign.
    qsizetype length = 1; ///< Characters before the caret, the sign among them.
    bool operator==(const CompletionQuery &) const = default;
};

/// Characters before the caret that are looked at, at most.
inline constexpr int longestQuery = 60;

/// What is typed at the end of a line (of its last `longestQuery` characters and the one before them, at least). No value mostly: the sign
/// stands within a word or an address, or what follows it cannot be completed.
std::optional<CompletionQuery> completionQuery(QStringView line);

/// Whether a text ends within code, by backticks or in a block of it: nothing means anything there. Takes time in proportion to the text.
bool endsInCode(QStringView text);

} // namespace waybill
