#include "app/render/references.h"

#include "app/render/emoji.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

using namespace std::string_view_literals;

constexpr size_t longestEmoji = 60;
constexpr size_t longestLogin = 39;
constexpr size_t longestName = 100;
constexpr size_t commitDigits = 40;
constexpr size_t shortCommitDigits = 7;

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isAlphanumeric(c) || c == '_';
}

/// Of a repository's or team's name.
bool isNamePart(char c)
{
    return isWord(c) || c == '-' || c == '.';
}

template <typename Is>
size_t endOf(std::string_view text, size_t at, size_t most, Is is)
{
    const size_t end = std::min(text.size(), at + most);
    while (at < end && is(text[at]))
        ++at;
    return at;
}

bool endsWord(std::string_view text, size_t at)
{
    return at >= text.size() || !isWord(text[at]);
}

/// Where "owner/name" that ends at `end` begins; `end` if none does. Never before `from`.
size_t repositoryBefore(std::string_view text, size_t end, size_t from)
{
    size_t start = end;
    size_t slash = 0;
    int slashes = 0;
    while (start > from && end - start <= longestLogin + 1 + longestName && (isNamePart(text[start - 1]) || text[start - 1] == '/')) {
        --start;
        if (text[start] == '/') {
            slash = start;
            ++slashes;
        }
    }
    const bool named = slashes == 1 && slash > start && slash + 1 < end && isAlphanumeric(text[start]);
    return named ? start : end;
}

std::optional<TextFind> emojiAt(std::string_view text, size_t at)
{
    const auto isPart = [](char c) { return isWord(c) || c == '+' || c == '-'; };
    const size_t end = endOf(text, at + 1, longestEmoji, isPart);
    if (end == at + 1 || end >= text.size() || text[end] != ':')
        return {};
    const std::string_view characters = emojiNamed(text.substr(at + 1, end - at - 1));
    if (characters.empty())
        return {};
    return TextFind{at, end + 1, std::string(characters), {}, {}, false};
}

std::optional<TextFind> mentionAt(std::string_view text, size_t at, const ReferenceBase &base)
{
    if (at > 0 && (isWord(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '@'))
        return {};
    const size_t end = endOf(text, at + 1, longestLogin + 1, [](char c) { return isAlphanumeric(c) || c == '-'; });
    const std::string login(text.substr(at + 1, end - at - 1));
    if (login.empty() || login.size() > longestLogin || login.front() == '-' || login.back() == '-' || !endsWord(text, end))
        return {};
    size_t last = end;
    std::string address = base.server + '/' + login;
    if (end < text.size() && text[end] == '/') {
        last = endOf(text, end + 1, longestName, [](char c) { return isWord(c) || c == '-'; });
        if (last == end + 1)
            return {};
        address = base.server + "/orgs/" + login + "/teams/" + std::string(text.substr(end + 1, last - end - 1));
    }
    // "@a.b" is no login, "@a." at the end of a sentence is.
    const size_t dots = endOf(text, last, text.size(), [](char c) { return c == '.'; });
    if (dots > last && !endsWord(text, dots))
        return {};
    const std::string shown(text.substr(at, last - at));
    const QString title = QCoreApplication::translate("waybill::References", "GitHub will notify %1.").arg(QString::fromStdString(shown));
    return TextFind{at, last, shown, address, title.toStdString(), false};
}

/// A number behind "#", or behind "GH-".
std::optional<TextFind> issueAt(std::string_view text, size_t at, size_t digits, size_t from, const ReferenceBase &base)
{
    const size_t end = endOf(text, digits, 10, isDigit);
    if (end == digits || end - digits > 9 || text[digits] == '0' || !endsWord(text, end))
        return {};
    const size_t start = text[at] == '#' ? repositoryBefore(text, at, from) : at;
    if (start == at && at > 0 && (isNamePart(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '#' || text[at - 1] == '&'))
        return {};
    const std::string repository = start == at ? base.repository : std::string(text.substr(start, at - start));
    return TextFind{start,
                    end,
                    std::string(text.substr(start, end - start)),
                    base.server + '/' + repository + "/issues/" + std::string(text.substr(digits, end - digits)),
                    {},
                    false};
}

/// Words like "defaced" and plain numbers are none, though GitHub would look them up.
bool isCommit(std::string_view word)
{
    if (word.find_first_not_of("0123456789abcdef"sv) != std::string_view::npos)
        return false;
    const auto digits = std::count_if(word.begin(), word.end(), isDigit);
    return word.size() == commitDigits
        || (word.size() >= shortCommitDigits && word.size() < commitDigits && digits > 0 && digits < std::ptrdiff_t(word.size()));
}

/// A commit's digits, the whole word from `at` to `end`.
std::optional<TextFind> commitAt(std::string_view text, size_t at, size_t end, size_t from, const ReferenceBase &base)
{
    const std::string_view digits = text.substr(at, end - at);
    size_t start = at;
    std::string repository = base.repository;
    if (at > 0 && text[at - 1] == '@') {
        start = repositoryBefore(text, at - 1, from);
        if (start == at - 1)
            return {};
        repository = text.substr(start, at - 1 - start);
    }
    return TextFind{start,
                    end,
                    std::string(text.substr(start, at - start)) + std::string(digits.substr(0, shortCommitDigits)),
                    base.server + '/' + repository + "/commit/" + std::string(digits),
                    {},
                    false};
}

/// A formula within a line, with its one or two dollars at each end: no blank inside of them, no word outside.
std::optional<TextFind> formulaAt(std::string_view text, size_t at, size_t &end)
{
    const auto isDollar = [](char c) { return c == '$'; };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const size_t begin = endOf(text, at, text.size(), isDollar);
    const size_t close = std::min(text.find('$', begin), text.size());
    const size_t last = endOf(text, close, text.size(), isDollar);
    end = begin;
    if (begin - at > 2 || close == text.size() || last - close != begin - at || isBlank(text[begin]) || isBlank(text[close - 1]))
        return {};
    if ((at > 0 && isWord(text[at - 1])) || !endsWord(text, last))
        return {};
    return TextFind{at, last, std::string(text.substr(at, last - at)), {}, {}, true};
}

/// What is at a place where a word begins, or at a mark; `end` becomes where to go on when it is nothing.
std::optional<TextFind> findAt(std::string_view text, size_t at, size_t from, const ReferenceBase &base, size_t &end)
{
    const char c = text[at];
    end = at + 1;
    if (c == ':')
        return emojiAt(text, at);
    if (c == '$')
        return formulaAt(text, at, end);
    if (!base.isKnown())
        return {};
    if (c == '#')
        return issueAt(text, at, at + 1, from, base);
    if (c == '@')
        return mentionAt(text, at, base);
    if (!isWord(c))
        return {};
    end = endOf(text, at, text.size(), isWord);
    if (isCommit(text.substr(at, end - at)))
        return commitAt(text, at, end, from, base);
    return text.substr(at, 3) == "GH-"sv ? issueAt(text, at, at + 3, from, base) : std::nullopt;
}

} // namespace

bool isColour(std::string_view code)
{
    constexpr size_t longest = 80;
    static const QRegularExpression colour([] {
        const QString number = QStringLiteral(" *(?:\\d+(?!\\.)|\\d*\\.\\d*) *");
        const QString share = QStringLiteral(" *(?:\\d+(?!\\.)|\\d*\\.\\d*)% *");
        return QStringLiteral("\\A(?:#[0-9a-fA-F]{6}|rgb\\(%1,%1,%1\\)|rgba\\(%1,%1,%1,%1\\)|hsl\\(%1,%2,%2(?:,%1)?\\))\\z")
            .arg(number, share);
    }());
    const bool likely = code.size() <= longest && (code.starts_with('#') || code.ends_with(')'));
    return likely && colour.match(QString::fromUtf8(code.data(), qsizetype(code.size()))).hasMatch();
}

std::string colourSample(std::string_view code)
{
    if (!isColour(code))
        return {};
    return "<span class=\"ml-1 d-inline-block border circle color-border-subtle\" style=\"background-color: " + std::string(code)
        + "; height: 8px; width: 8px;\"></span>";
}

std::optional<TextFind> nextFind(std::string_view text, size_t from, const ReferenceBase &base)
{
    const std::string_view marks = base.isKnown() ? std::string_view() : ":$"sv;
    for (size_t at = from; at < text.size();) {
        if (!marks.empty() && (at = text.find_first_of(marks, at)) == std::string_view::npos)
            return {};
        size_t end = 0;
        if (auto found = findAt(text, at, from, base, end))
            return found;
        at = end;
    }
    return {};
}

} // namespace waybill
