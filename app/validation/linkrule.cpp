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

Found findOtherCaptures(const QRegularExpression &pattern, const QString &wanted, const RuleInput &input)
{
    const int group = pattern.captureCount() > 0 ? 1 : 0;
    Finding finding{.count = 0};
    QString fixed;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(input.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        // A link that the pattern matches without its capture says nothing about it.
        if (match.capturedStart(group) < 0 || match.captured(group) == wanted)
            continue;
        if (finding.count++ == 0) {
            finding.value = match.captured();
            finding.match = match.captured(group);
            finding.line = input.lineAt(match.capturedStart());
        }
        fixed += QStringView(input.text).mid(copied, match.capturedStart(group) - copied);
        fixed += wanted;
        copied = match.capturedEnd(group);
    }
    if (finding.count == 0)
        return std::nullopt;
    finding.fixed = wanted;
    finding.fixedAnswer = fixed + input.text.mid(copied);
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
    return findOtherCaptures(bounded(rule.pattern), wanted, input);
}

} // namespace waybill
