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

/// "a.b.c" of letters, digits and hyphens, none empty.
bool areIdentifiers(QStringView text)
{
    const auto parts = text.split(QLatin1Char('.'));
    return std::all_of(parts.begin(), parts.end(),
                       [](QStringView part) { return !part.isEmpty() && std::all_of(part.begin(), part.end(), isIdentifierLetter); });
}

bool isSuffix(QStringView text)
{
    const qsizetype plus = text.indexOf(QLatin1Char('+'));
    const QStringView preRelease = plus < 0 ? text : text.first(plus);
    if (plus >= 0 && !areIdentifiers(text.sliced(plus + 1)))
        return false;
    return preRelease.isEmpty() || (preRelease.startsWith(QLatin1Char('-')) && areIdentifiers(preRelease.sliced(1)));
}

} // namespace

QString Version::numbersText() const
{
    return QStringLiteral("v%1.%2.%3").arg(numbers[0]).arg(numbers[1]).arg(numbers[2]);
}

QString Version::text() const
{
    return numbersText() + suffix;
}

std::optional<Version> parseVersion(const QString &text)
{
    QStringView rest(text);
    if (!rest.startsWith(QLatin1Char('v')))
        return std::nullopt;
    rest = rest.sliced(1);
    Version version;
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
    return Version{{version.numbers[0], version.numbers[1] + 1, 0}, {}};
}

std::optional<Version> previousVersion(const Version &version)
{
    Version before{version.numbers, {}};
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
