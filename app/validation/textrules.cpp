#include "app/validation/finding.h"

#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

/// Steps for an attempt at one place. More than the longest line of an issue, so that `.*` works on it.
constexpr int longestAttempt = 100000;

struct PatternFinding
{
    QString value;
    QRegularExpressionMatch match;
    qsizetype begin = 0; ///< Of `value` in the answer.
};

/// The first line, or the whole answer, that the rule refuses.
std::optional<PatternFinding> firstRefused(const PatternRule &rule, const QRegularExpression &pattern, const QString &text)
{
    const auto refused = [&](const QString &part, qsizetype begin) -> std::optional<PatternFinding> {
        const QRegularExpressionMatch match = pattern.match(part);
        return match.hasMatch() == rule.mustMatch ? std::nullopt : std::optional(PatternFinding{part, match, begin});
    };
    if (!rule.eachLine)
        return refused(text, 0);
    qsizetype begin = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            if (std::optional<PatternFinding> found = refused(line, begin))
                return found;
        }
        begin += line.size() + 1;
    }
    return std::nullopt;
}

/// The answer with every match replaced, line by line where the rule looks at lines, and how many matches there were.
std::pair<QString, int> withReplacements(const PatternRule &rule, const QRegularExpression &pattern, const QString &text)
{
    int count = 0;
    QStringList parts = rule.eachLine ? text.split(QLatin1Char('\n')) : QStringList(text);
    for (QString &part : parts) {
        for (auto matches = pattern.globalMatch(part); matches.hasNext(); matches.next())
            ++count;
        part.replace(pattern, rule.replacement);
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

QRegularExpression bounded(const QRegularExpression &pattern)
{
    // Kept, because a pattern is compiled anew for every copy with another text, and rules are looked at on every key.
    thread_local QHash<QRegularExpression, QRegularExpression> known;
    const auto found = known.constFind(pattern);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= 1000)
        known.clear();
    const QRegularExpression limited(QStringLiteral("(*LIMIT_MATCH=%1)").arg(longestAttempt) + pattern.pattern(), pattern.patternOptions());
    limited.optimize();
    known.insert(pattern, limited);
    return limited;
}

Found find(const RequiredRule &, const RuleInput &input)
{
    return input.isBlank() ? Found(Finding{.missing = true}) : std::nullopt;
}

Found find(const PatternRule &rule, const RuleInput &input)
{
    if (input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    const QRegularExpression pattern = bounded(rule.pattern);
    // A pattern that is none is a defect of the guide, which its reader refuses; it says nothing about an answer.
    if (!pattern.isValid())
        return std::nullopt;
    const std::optional<PatternFinding> refused = firstRefused(rule, pattern, input.text);
    if (!refused)
        return std::nullopt;
    Finding finding;
    finding.value = refused->value;
    const bool placed = rule.eachLine || !rule.mustMatch;
    finding.line = placed ? input.lineAt(refused->begin + (rule.mustMatch ? 0 : refused->match.capturedStart())) : 0;
    if (rule.mustMatch)
        return finding;
    finding.match = refused->match.captured();
    const auto [fixed, count] = withReplacements(rule, pattern, input.text);
    finding.count = count;
    if (fixed != input.text) {
        finding.fixed = rule.eachLine ? QString(refused->value).replace(pattern, rule.replacement) : fixed;
        finding.fixedAnswer = fixed;
    }
    return finding;
}

Found find(const NotExampleRule &rule, const RuleInput &input)
{
    if (input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    const QString answer = bare(input.text);
    QStringList examples = rule.phrases + input.field.guidance.split(QLatin1Char('\n'));
    examples << input.field.guidance << input.field.ownText;
    const bool same =
        std::any_of(examples.cbegin(), examples.cend(), [&answer](const QString &example) { return bare(example) == answer; });
    return same || answer.isEmpty() ? Found(Finding{.value = input.text}) : std::nullopt;
}

Found find(const MentionsRule &rule, const RuleInput &input)
{
    const int own = int(&input.field - input.snapshot.definition->fields.constData());
    if (input.isBlank() && !rule.fields.contains(own))
        return std::nullopt;
    const QList<int> fields = rule.fields.isEmpty() ? QList<int>{own} : rule.fields;
    for (const int field : fields) {
        const QString text = input.otherText(field);
        const bool found = text.size() > longestSearched
            || std::any_of(rule.words.cbegin(), rule.words.cend(), [&text](const QString &word) { return mentions(text, word); });
        if (found)
            return std::nullopt;
    }
    return Finding{.value = input.text};
}

} // namespace waybill
