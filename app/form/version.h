#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace waybill {

/// `v1.2.3` with an optional suffix: SemVer's three numbers behind a "v", which some leave away.
struct Version
{
    std::array<quint64, 3> numbers{};
    QString suffix;    ///< What follows the numbers, e.g. "-rc.1+5"; empty for most.
    bool bare = false; ///< Without the "v".

    /// Precedence (SemVer 2.0.0, clause 11): by numbers (v0.9.0 < v0.10.0), then by what the pre-release says (v1.0.0-rc.9 < v1.0.0-rc.10 <
    /// v1.0.0). Build metadata and the "v" do not matter.
    std::weak_ordering compare(const Version &other) const;
    /// By numbers alone.
    std::strong_ordering compareNumbers(const Version &other) const { return numbers <=> other.numbers; }
    /// "v1.2.3" without the suffix.
    QString numbersText() const;
    QString text() const;
};

/// Reads a version to the letter: a lower-case "v", ASCII digits without leading zeros, and as suffix only what SemVer 2.0.0
/// (clauses 9 and 10) allows. std::nullopt for all else, also for numbers beyond 64 bits and for leading or trailing text.
std::optional<Version> parseVersion(const QString &text);
/// The same with the "v" or without it: whether it has to be there is for the rules of a guide to say.
std::optional<Version> parseAnyVersion(const QString &text);

/// A likely neighbour: the next minor version up, or the one before (the patch before, else the minor before).
/// std::nullopt where it would be below v0.1.0, cannot be guessed (v1.0.0), or does not fit 64 bits. Suffixes are dropped, the "v" or its
/// absence stays.
std::optional<Version> nextVersion(const Version &version);
std::optional<Version> previousVersion(const Version &version);

} // namespace waybill
