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
        }
    }
    return finding.count > 0 ? Found(finding) : std::nullopt;
}

/// What the pattern captured, and where in the text.
struct Capture
{
    QString match; ///< All that was matched.
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
    int line = 0; ///< 0-based.
};

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
            if (match.capturedStart(group) >= 0)
                captures.append({match.captured(), match.captured(group), begin + match.capturedStart(group),
                                 begin + match.capturedEnd(group), number});
        }
        begin += line.size() + 1;
        ++number;
    }
    return captures;
}

Found findOtherCaptures(const LinkRule &rule, const QString &wanted, const RuleInput &input)
{
    Finding finding{.count = 0};
    QStringList fixed;
    int line = 0;
    for (const auto &piece : input.lines()) {
        QString &text = fixed.emplace_back(piece->text());
        qsizetype longer = 0;
        for (const Capture &capture : piece->seen(&rule, [&](const QString &text) { return capturesIn(text, rule.pattern); })) {
            if (capture.text == wanted)
                continue;
            if (finding.count++ == 0) {
                finding.value = capture.match;
                finding.match = capture.text;
                finding.line = input.lineNumber(line + capture.line);
            }
            text.replace(capture.begin + longer, capture.end - capture.begin, wanted);
            longer += wanted.size() - capture.text.size();
        }
        line += piece->lines();
    }
    if (finding.count == 0)
        return std::nullopt;
    finding.fixed = wanted;
    finding.fixedAnswer = fixed.join(QLatin1Char('\n'));
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
