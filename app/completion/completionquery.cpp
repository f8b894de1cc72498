#include "app/completion/completionquery.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longestLogin = 39;
constexpr qsizetype mostWords = 4;

bool isAscii(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Whether a sign behind this character begins something: not within a word, an address (`a@b`, `…/#x`) or an escape.
bool canPrecede(QChar c)
{
    return c.isSpace() || QStringView(u"([{\"'*_~>,;|–—“„«").contains(c);
}

/// Nothing where these are no login, number, words or name.
std::optional<CompletionQuery::Kind> kindOf(QChar sign, QStringView typed)
{
    const auto all = [typed](auto &&is) { return std::all_of(typed.begin(), typed.end(), is); };
    switch (sign.unicode()) {
    case u'@':
        if (typed.size() <= longestLogin && !typed.startsWith(u'-') && all([](QChar c) { return isAscii(c) || c == u'-'; }))
            return CompletionQuery::Kind::People;
        break;
    case u':':
        // One alone ends many a word.
        if (!typed.isEmpty() && all([](QChar c) { return isAscii(c) || c == u'_' || c == u'+' || c == u'-'; }))
            return CompletionQuery::Kind::Emoji;
        break;
    case u'#': {
        const bool heading = typed.startsWith(u' ');
        const QStringView first = typed.left(typed.indexOf(u' ') < 0 ? typed.size() : typed.indexOf(u' '));
        const bool number = !first.isEmpty() && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
        // What follows a number is the next word of the text.
        if (!heading && !(number && first.size() < typed.size()) && typed.count(u' ') < mostWords && !typed.contains(u'#'))
            return CompletionQuery::Kind::Numbers;
        break;
    }
    default:
        break;
    }
    return std::nullopt;
}

qsizetype runOf(QStringView text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) == c)
        ++end;
    return end - at;
}

/// The mark that begins or ends a block of code (CommonMark 4.5), and how long it is; a null one: none.
std::pair<QChar, qsizetype> fenceOf(QStringView line)
{
    const qsizetype indent = runOf(line, 0, u' ');
    const QStringView rest = line.sliced(indent);
    const QChar mark = rest.isEmpty() ? QChar() : rest.front();
    const qsizetype length = indent < 4 && (mark == u'`' || mark == u'~') ? runOf(rest, 0, mark) : 0;
    const bool fence = length >= 3 && !(mark == u'`' && rest.sliced(length).contains(u'`'));
    return fence ? std::pair(mark, length) : std::pair(QChar(), qsizetype(0));
}

/// Follows the runs of backticks of a line (CommonMark 6.1); `open` is the length of the one that is not closed yet.
void followSpans(QStringView line, qsizetype &open)
{
    for (qsizetype at = line.indexOf(u'`'); at >= 0; at = line.indexOf(u'`', at)) {
        const qsizetype length = runOf(line, at, u'`');
        const bool escaped = open == 0 && at > 0 && line.at(at - 1) == u'\\';
        if (open == 0 && !escaped)
            open = length;
        else if (open == length)
            open = 0;
        at += length;
    }
}

} // namespace

std::optional<CompletionQuery> completionQuery(QStringView line)
{
    const qsizetype least = std::max<qsizetype>(0, line.size() - longestQuery);
    for (qsizetype at = line.size() - 1; at >= least; --at) {
        const QChar c = line.at(at);
        if (c != u'@' && c != u'#' && c != u':')
            continue;
        const QStringView typed = line.sliced(at + 1);
        // A colon may stand among the words of a title.
        const std::optional<CompletionQuery::Kind> kind = at == 0 || canPrecede(line.at(at - 1)) ? kindOf(c, typed) : std::nullopt;
        if (kind)
            return CompletionQuery{*kind, typed.toString(), line.size() - at};
        if (c != u':')
            return std::nullopt;
    }
    return std::nullopt;
}

bool endsInCode(QStringView text)
{
    std::pair<QChar, qsizetype> fence;
    qsizetype open = 0;
    while (true) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.left(end);
        const std::pair<QChar, qsizetype> mark = fenceOf(line);
        if (fence.second > 0) {
            const bool closes = mark.first == fence.first && mark.second >= fence.second && line.trimmed().size() == mark.second;
            if (closes)
                fence = {};
        } else if (mark.second > 0) {
            fence = mark;
            open = 0;
        } else {
            // A span of code ends with its paragraph.
            if (line.trimmed().isEmpty())
                open = 0;
            followSpans(line, open);
        }
        if (end < 0)
            return fence.second > 0 || open > 0;
        text = text.sliced(end + 1);
    }
}

} // namespace waybill
