#include "app/form/version.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isIdentifierLetter(QChar c)
{
    return isDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
        || c == QLatin1Char('-');
}

/// Takes a number off the front. QStringView::toULongLong would let signs, blanks and other digits pass.
std::optional<quint64> takeNumber(QStringView &rest)
{
    qsizetype length = 0;
    while (length < rest.size() && isDigit(rest.at(length)))
        ++length;
    if (length == 0 || (length > 1 && rest.at(0) == QLatin1Char('0')))
        return std::nullopt;
    bool fits = false;
    const quint64 number = rest.first(length).toULongLong(&fits);
    if (!fits)
        return std::nullopt;
    rest = rest.sliced(length);
    return number;
}

bool isNumeric(QStringView identifier)
{
    return std::all_of(identifier.begin(), identifier.end(), isDigit);
}

/// "a.b.c" of letters, digits and hyphens, none empty; in a pre-release (clause 9) numbers have no leading zeros.
bool areIdentifiers(QStringView text, bool preRelease)
{
    const auto parts = text.split(QLatin1Char('.'));
    return std::all_of(parts.begin(), parts.end(), [preRelease](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), isIdentifierLetter)
            && !(preRelease && part.size() > 1 && part.at(0) == QLatin1Char('0') && isNumeric(part));
    });
}

bool isSuffix(QStringView text)
{
    const qsizetype plus = text.indexOf(QLatin1Char('+'));
    const QStringView preRelease = plus < 0 ? text : text.first(plus);
    if (plus >= 0 && !areIdentifiers(text.sliced(plus + 1), false))
        return false;
    return preRelease.isEmpty() || (preRelease.startsWith(QLatin1Char('-')) && areIdentifiers(preRelease.sliced(1), true));
}

/// The identifiers of the pre-release in a suffix; none where there is no pre-release.
QList<QStringView> preReleaseOf(const QString &suffix)
{
    const QStringView text =
        QStringView(suffix).first(suffix.contains(QLatin1Char('+')) ? suffix.indexOf(QLatin1Char('+')) : suffix.size());
    return text.isEmpty() ? QList<QStringView>() : text.sliced(1).split(QLatin1Char('.'));
}

/// Numbers as numbers and below words, words by ASCII. Numbers may be longer than 64 bits; they have no leading zeros.
std::weak_ordering compareIdentifiers(QStringView a, QStringView b)
{
    if (isNumeric(a) != isNumeric(b))
        return isNumeric(a) ? std::weak_ordering::less : std::weak_ordering::greater;
    if (isNumeric(a) && a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

} // namespace

QString Version::numbersText() const
{
    return QStringLiteral("v%1.%2.%3").arg(numbers[0]).arg(numbers[1]).arg(numbers[2]);
}

QString Version::text() const
{
    return (bare ? numbersText().mid(1) : numbersText()) + suffix;
}

std::weak_ordering Version::compare(const Version &other) const
{
    if (const auto order = compareNumbers(other); order != 0)
        return order;
    const QList<QStringView> own = preReleaseOf(suffix);
    const QList<QStringView> others = preReleaseOf(other.suffix);
    if (own.isEmpty() || others.isEmpty())
        return own.isEmpty() <=> others.isEmpty();
    for (qsizetype i = 0; i < own.size() && i < others.size(); ++i) {
        if (const auto order = compareIdentifiers(own.at(i), others.at(i)); order != 0)
            return order;
    }
    return own.size() <=> others.size();
}

std::optional<Version> parseVersion(const QString &text)
{
    return text.startsWith(QLatin1Char('v')) ? parseAnyVersion(text) : std::nullopt;
}

std::optional<Version> parseAnyVersion(const QString &text)
{
    QStringView rest(text);
    Version version;
    version.bare = !rest.startsWith(QLatin1Char('v'));
    if (!version.bare)
        rest = rest.sliced(1);
    for (size_t i = 0; i < version.numbers.size(); ++i) {
        if (i > 0) {
            if (!rest.startsWith(QLatin1Char('.')))
                return std::nullopt;
            rest = rest.sliced(1);
        }
        const std::optional<quint64> number = takeNumber(rest);
        if (!number)
            return std::nullopt;
        version.numbers[i] = *number;
    }
    if (!isSuffix(rest))
        return std::nullopt;
    version.suffix = rest.toString();
    return version;
}

std::optional<Version> nextVersion(const Version &version)
{
    if (version.numbers[1] == std::numeric_limits<quint64>::max())
        return std::nullopt;
    return Version{{version.numbers[0], version.numbers[1] + 1, 0}, {}, version.bare};
}

std::optional<Version> previousVersion(const Version &version)
{
    Version before{version.numbers, {}, version.bare};
    if (before.numbers[2] > 0)
        --before.numbers[2];
    else if (before.numbers[1] > 0)
        --before.numbers[1];
    else
        return std::nullopt;
    const Version lowest{{0, 1, 0}, {}};
    if (before.compareNumbers(lowest) < 0)
        return std::nullopt;
    return before;
}

} // namespace waybill
