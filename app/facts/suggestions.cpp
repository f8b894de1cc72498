#include "app/facts/repositoryfacts.h"
#include "app/form/version.h"

#include <QSet>

#include <algorithm>

namespace waybill {

QStringList suggestionsFor(Suggestions suggestions, const RepositoryStatePtr &repository)
{
    if (suggestions == Suggestions::Nothing || !repository)
        return {};
    QList<std::pair<Version, QString>> versions;
    QSet<QString> known;
    const auto add = [&versions, &known](const QString &text) {
        const std::optional<Version> version = parseVersion(text);
        if (!version || known.contains(text))
            return;
        known.insert(text);
        versions.append({*version, text});
    };
    for (const Milestone &milestone : repository->milestones.value)
        add(milestone.title);
    for (const PublishedVersion &each : repository->releases.value)
        add(each.tag);
    for (const QString &tag : repository->tags.value)
        add(tag);
    std::stable_sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) > 0; });
    QStringList texts;
    for (const auto &[unused, text] : versions)
        texts.append(text);
    const PublishedVersion *latest = suggestions == Suggestions::LatestRelease ? latestPublished(repository->releases.value) : nullptr;
    if (latest && parseVersion(latest->tag)) {
        texts.removeAll(latest->tag);
        texts.prepend(latest->tag);
    }
    return texts;
}

} // namespace waybill
