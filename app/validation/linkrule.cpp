#include "app/form/version.h"
#include "app/validation/finding.h"

#include <QUrl>

#include <algorithm>

namespace waybill {

namespace {

bool isWebAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// Whether the task is one that the template gives a place for a link.
bool takesLink(const ChecklistKind &kind, const Task &task)
{
    return std::any_of(kind.tasks.cbegin(), kind.tasks.cend(),
                       [&task](const TemplateTask &known) { return !known.linkWords.isEmpty() && known.text == task.text; });
}

Found findTasksWithoutLink(const ChecklistKind &kind, const Tasks &tasks)
{
    Finding finding{.count = 0};
    for (int i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks.at(i);
        if (!task.done || !takesLink(kind, task) || isWebAddress(task.link))
            continue;
        if (finding.count++ == 0) {
            finding.match = task.text;
            finding.value = task.link.isNull() ? QLatin1String("") : task.link;
            finding.line = i + 1;
            finding.part = {AnswerPart::Of::Link, i + 1};
        }
    }
    return finding.count > 0 ? Found(finding) : std::nullopt;
}

/// What the pattern captured, and where in the text.
struct Capture
{
    QString match; ///< All that was matched.
    QString text;  ///< Without what only ends the sentence.
    qsizetype begin = 0;
    int line = 0; ///< 0-based.
    int column = 0;
    bool atEnd = false; ///< Of its line: it may still be typed.
};

/// The part of a link without the marks behind it that belong to the sentence, as GitHub ends a link (GFM, extended autolink path
/// validation).
QString withoutSentenceEnd(QString text)
{
    while (!text.isEmpty() && QStringView(u"?!.,:*_~;'\"").contains(text.back()))
        text.chop(1);
    return text;
}

/// How much of a capture is the version that a fix may replace. What somebody wrote right behind it is theirs.
qsizetype versionLength(const QString &text)
{
    static const QRegularExpression version(QStringLiteral("\\Av?[0-9]+(?:\\.[0-9]+)*(?:[-+](?=[0-9A-Za-z])[0-9A-Za-z.+-]*)?"));
    const qsizetype length = version.match(text).capturedLength();
    return length > 0 ? length : text.size();
}

/// Links do not go over line ends, so that each line is looked at by itself.
QList<Capture> capturesIn(const QString &text, const QRegularExpression &pattern)
{
    const int group = pattern.captureCount() > 0 ? 1 : 0;
    QList<Capture> captures;
    qsizetype begin = 0;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            // A link that the pattern matches without its capture says nothing about it.
            if (match.capturedStart(group) < 0)
                continue;
            const QString text = withoutSentenceEnd(match.captured(group));
            const qsizetype start = match.capturedStart(group);
            captures.append({match.captured(), text, begin + start, number, int(start), match.capturedEnd(group) == line.size()});
        }
        begin += line.size() + 1;
        ++number;
    }
    return captures;
}

Found findOtherCaptures(const LinkRule &rule, const QString &wanted, const RuleInput &input)
{
    Finding finding{.count = 0};
    const bool version = parseAnyVersion(wanted).has_value();
    QString fixed = input.text;
    qsizetype begin = 0; // Of the piece in what is fixed.
    int line = 0;
    for (const AnswerPiece &piece : input.lines()) {
        qsizetype longer = 0;
        for (const Capture &capture : piece.seen(&rule, [&](const QString &text) { return capturesIn(text, rule.pattern); })) {
            if (capture.text == wanted)
                continue;
            if (finding.count++ == 0) {
                finding.value = capture.match;
                finding.match = capture.text;
                finding.line = input.lineNumber(line + capture.line);
                finding.part = input.words(finding.line, capture.column, capture.text.size());
                finding.unfinished = capture.atEnd && wanted.startsWith(capture.text);
            }
            const qsizetype replaced = version ? versionLength(capture.text) : capture.text.size();
            // What was written right behind the version is set apart from it, else the link would still go elsewhere.
            const QString better = replaced < capture.text.size() ? wanted + QLatin1Char(' ') : wanted;
            fixed.replace(begin + capture.begin + longer, replaced, better);
            longer += better.size() - replaced;
        }
        begin += piece.text().size() + longer + 1;
        line += piece.lines();
    }
    if (finding.count == 0)
        return std::nullopt;
    finding.fixed = wanted;
    finding.fixedAnswer = fixed;
    return finding;
}

} // namespace

Found find(const LinkRule &rule, const RuleInput &input)
{
    if (input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    if (const auto *kind = std::get_if<ChecklistKind>(&input.field.kind))
        return rule.tickedNeedsLink ? findTasksWithoutLink(*kind, tasksOf(input.value)) : std::nullopt;
    const QString wanted = input.otherText(rule.other);
    if (wanted.isEmpty() || rule.pattern.pattern().isEmpty() || !rule.pattern.isValid())
        return std::nullopt;
    return findOtherCaptures(rule, wanted, input);
}

} // namespace waybill
