#include "app/follow/deliveries.h"

#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

/// How far the title goes on behind the mark; no value: it has not this mark.
std::optional<QString> behindMark(const QString &title, const QString &mark)
{
    if (mark.isEmpty() || !title.startsWith(mark, Qt::CaseInsensitive))
        return std::nullopt;
    return title.mid(mark.size()).trimmed();
}

bool startsLikeOneOf(const QString &title, const QStringList &starts)
{
    // Without blanks: the workflows compare so, and people write both.
    const auto bare = [](QString text) { return text.remove(u' '); };
    return starts.isEmpty() || std::any_of(starts.cbegin(), starts.cend(), [&](const QString &start) {
               return bare(title).startsWith(bare(start), Qt::CaseInsensitive);
           });
}

std::optional<PastDelivery> deliveryOf(const Issue &issue, const DeliveryMarks &marks)
{
    if (issue.pullRequest || issue.open)
        return std::nullopt;
    for (const QString &label : marks.labels) {
        if (!issue.labels.contains(label, Qt::CaseInsensitive))
            return std::nullopt;
    }
    PastDelivery one;
    std::optional<QString> rest = behindMark(issue.title, marks.approved);
    if (!rest) {
        rest = behindMark(issue.title, marks.failed);
        one.failed = true;
    }
    if (!rest || !startsLikeOneOf(*rest, marks.requests))
        return std::nullopt;
    one.number = issue.number;
    one.title = issue.title;
    one.version = issue.milestoneTitle.isEmpty() ? rest->section(u' ', -1) : issue.milestoneTitle;
    one.author = issue.author;
    one.at = issue.closedAt.isValid() ? issue.closedAt : issue.createdAt;
    one.page = issue.page;
    one.body = issue.body;
    return one.version.isEmpty() ? std::nullopt : std::optional(one);
}

} // namespace

bool namesIssue(const QString &body, qint64 number)
{
    const QRegularExpression named(QStringLiteral("(?:(?<![\\w/])#|/issues/)%1(?!\\d)").arg(number));
    return named.match(body).hasMatch();
}

QList<PastDelivery> deliveriesIn(const QList<Issue> &issues, const DeliveryMarks &marks, const QString &followUp,
                                 const VerifiedIn &verified)
{
    QList<PastDelivery> found;
    if (marks.isEmpty())
        return found;
    QList<const Issue *> tasks;
    for (const Issue &issue : issues) {
        if (!followUp.isEmpty() && issue.title.startsWith(followUp) && !issue.pullRequest)
            tasks.append(&issue);
        else if (const std::optional<PastDelivery> one = deliveryOf(issue, marks))
            found.append(*one);
    }
    std::stable_sort(found.begin(), found.end(), [](const PastDelivery &one, const PastDelivery &other) {
        return std::pair(one.at, one.number) > std::pair(other.at, other.number);
    });
    bool current = true;
    const auto seen = [&verified](const QString &body) { return verified ? verified(body) : verifiedAs(body); };
    for (PastDelivery &one : found) {
        if (!one.failed)
            one.current = std::exchange(current, false);
        const Issue *after = nullptr;
        for (const Issue *task : tasks) {
            if (namesIssue(task->body, one.number))
                after = task;
        }
        one.followUp = after ? after->number : 0;
        one.verified = seen(after ? after->body : one.body);
    }
    return found;
}

} // namespace waybill
