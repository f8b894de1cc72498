#include "app/validation/finding.h"

#include <algorithm>

namespace waybill {

namespace {

struct Refused
{
    QString value; ///< The line, or the whole answer.
    QString match;
    int line = 0;  ///< Of the match, 0-based.
    int begin = 0; ///< Of the match in its line.
    int length = 0;
    bool unfinished = false; ///< More text behind it could still make it match.
};

/// A pattern that is not tied to the beginning can find its match in whatever is typed next.
bool mayStillMatch(const QRegularExpression &pattern, const QString &text)
{
    // What stands in front is the bound on its cost: see boundedPattern.
    static const QRegularExpression tied(QStringLiteral("\\A(?:\\(\\*[^)]*\\))*(?:\\^|\\\\A)"));
    return !tied.match(pattern.pattern()).hasMatch()
        || pattern.match(text, 0, QRegularExpression::PartialPreferCompleteMatch).hasPartialMatch();
}

QStringList partsOf(const PatternRule &rule, const QString &text)
{
    return rule.eachLine ? text.split(QLatin1Char('\n')) : QStringList(text);
}

/// The first line, or the whole text, that the rule refuses.
std::optional<Refused> firstRefused(const PatternRule &rule, const QString &text)
{
    int line = 0;
    for (const QString &part : partsOf(rule, text)) {
        const bool passedOver = rule.eachLine && QStringView(part).trimmed().isEmpty();
        const QRegularExpressionMatch match = passedOver ? QRegularExpressionMatch() : rule.pattern.match(part);
        if (!passedOver && match.hasMatch() != rule.mustMatch) {
            const qsizetype before = qMax(qsizetype(0), match.capturedStart());
            const QStringView ahead = QStringView(part).first(before);
            const int begin = int(before - ahead.lastIndexOf(u'\n') - 1);
            return Refused{part,
                           match.captured(),
                           line + int(ahead.count(u'\n')),
                           begin,
                           int(match.capturedLength()),
                           rule.mustMatch && mayStillMatch(rule.pattern, part)};
        }
        ++line;
    }
    return std::nullopt;
}

/// A text with every match replaced, line by line where the rule looks at lines.
struct Replaced
{
    QString text;
    int count = 0; ///< Of matches.
};

Replaced withReplacements(const PatternRule &rule, const QString &text)
{
    int count = 0;
    QStringList parts = partsOf(rule, text);
    for (QString &part : parts) {
        for (auto matches = rule.pattern.globalMatch(part); matches.hasNext(); matches.next())
            ++count;
        part.replace(rule.pattern, rule.replacement);
    }
    return {parts.join(QLatin1Char('\n')), count};
}

bool isLeftOut(char32_t c)
{
    // Of ASCII, marks such as ~ and ` are punctuation to people, whatever Unicode calls them.
    return c < 0x80 ? !QChar::isLetterOrNumber(c) : (QChar::isPunct(c) || QChar::isSpace(c) || !QChar::isPrint(c));
}

/// Without letter case, punctuation and space.
QString bare(const QString &text)
{
    QString out;
    out.reserve(text.size());
    // Nearly every text is ASCII, where nothing has to be composed.
    qsizetype at = 0;
    for (; at < text.size() && text.at(at) < QChar(0x80); ++at) {
        if (text.at(at).isLetterOrNumber())
            out += text.at(at).toLower();
    }
    if (at == text.size())
        return out;
    out.clear();
    const QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t c : plain.toUcs4()) {
        if (!isLeftOut(c))
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

bool mentions(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    const auto joins = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!joins(at - 1) && !joins(at + word.size()))
            return true;
    }
    return false;
}

} // namespace

Found find(const RequiredRule &, const RuleInput &input)
{
    return input.isBlank() ? Found(Finding{.missing = true}) : std::nullopt;
}

Found find(const PatternRule &rule, const RuleInput &input)
{
    if (input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    // A pattern that is none is a defect of the guide, which its reader refuses; it says nothing about an answer.
    if (!rule.pattern.isValid())
        return std::nullopt;
    // Only lines can be looked at one by one.
    const AnswerPieces whole{AnswerPiece(input.text)};
    const AnswerPieces &pieces = rule.eachLine ? input.lines() : whole;
    const auto refusedIn = [&](const QString &text) { return firstRefused(rule, text); };
    int line = 0;
    auto first = pieces.begin();
    for (; first != pieces.end() && !first->seen(&rule, refusedIn); ++first)
        line += first->lines();
    if (first == pieces.end())
        return std::nullopt;
    const Refused &refused = *first->seen(&rule, refusedIn);
    Finding finding{.value = refused.value, .unfinished = refused.unfinished};
    if (rule.eachLine || !rule.mustMatch)
        finding.line = input.lineNumber(line + refused.line);
    finding.part = input.words(finding.line, refused.begin, refused.length);
    if (rule.mustMatch)
        return finding;
    finding.match = refused.match;
    finding.count = 0;
    QStringList fixed;
    for (const AnswerPiece &piece : pieces) {
        const Replaced &replaced = piece.seen(&rule.replacement, [&](const QString &text) { return withReplacements(rule, text); });
        finding.count += replaced.count;
        fixed.append(replaced.text);
    }
    if (const QString answer = fixed.join(QLatin1Char('\n')); answer != input.text) {
        finding.fixed = rule.eachLine ? QString(refused.value).replace(rule.pattern, rule.replacement) : answer;
        finding.fixedAnswer = answer;
    }
    return finding;
}

Found find(const NotExampleRule &rule, const RuleInput &input)
{
    if (input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    QStringList examples = rule.phrases + input.field.guidance.split(QLatin1Char('\n'));
    examples << input.field.guidance << input.field.ownText;
    qsizetype longest = 0;
    for (QString &example : examples) {
        example = bare(example);
        longest = qMax(longest, example.size());
    }
    QString answer;
    // Folding and composing go no further than a line. A longer answer than the longest example is none.
    for (auto piece = input.lines().begin(); piece != input.lines().end() && answer.size() <= longest; ++piece)
        answer += piece->seen(&rule, bare);
    return answer.isEmpty() || examples.contains(answer) ? Found(Finding{.value = input.text, .unfinished = true}) : std::nullopt;
}

Found find(const MentionsRule &rule, const RuleInput &input)
{
    if (input.isBlank() && !rule.fields.contains(input.index))
        return std::nullopt;
    const auto mentionsAny = [&rule](const QString &text) {
        return std::any_of(rule.words.cbegin(), rule.words.cend(), [&text](const QString &word) { return mentions(text, word); });
    };
    for (const int field : rule.fields.isEmpty() ? QList<int>{input.index} : rule.fields) {
        const AnswerPieces &pieces = input.lines(field);
        const auto found = [&](const AnswerPiece &piece) {
            return piece.text().size() > longestSearched || piece.seen(&rule, mentionsAny);
        };
        if (std::any_of(pieces.begin(), pieces.end(), found))
            return std::nullopt;
    }
    return Finding{.value = input.text, .unfinished = true};
}

} // namespace waybill
