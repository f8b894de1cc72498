#include "app/facts/repositoryfacts.h"
#include "app/form/version.h"

#include <QHash>

#include <algorithm>

namespace waybill {

OfferedVersions suggestionsFor(Suggestions suggestions, const RepositoryStatePtr &repository)
{
    if (suggestions == Suggestions::Nothing || !repository)
        return {};
    QList<std::pair<Version, OfferedVersion>> versions;
    QHash<QString, qsizetype> known;
    // Null where the text is no version.
    const auto entry = [&versions, &known](const QString &text) -> OfferedVersion * {
        const std::optional<Version> version = parseVersion(text);
        if (!version)
            return nullptr;
        if (!known.contains(text)) {
            known.insert(text, versions.size());
            versions.append({*version, OfferedVersion{text}});
        }
        return &versions[known.value(text)].second;
    };
    for (const Milestone &milestone : repository->milestones.value) {
        if (OfferedVersion *offered = entry(milestone.title)) {
            offered->milestone = milestone.open;
            offered->due = milestone.dueOn.toUTC().date();
        }
    }
    const PublishedVersion *latest = latestPublished(repository->releases.value);
    for (const PublishedVersion &each : repository->releases.value) {
        if (OfferedVersion *offered = entry(each.tag)) {
            offered->tagged = !each.draft;
            offered->published = each.publishedAt.toUTC().date();
            offered->latest = &each == latest;
        }
    }
    for (const QString &tag : repository->tags.value) {
        if (OfferedVersion *offered = entry(tag))
            offered->tagged = true;
    }
    std::stable_sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) > 0; });
    if (suggestions == Suggestions::LatestRelease)
        std::stable_partition(versions.begin(), versions.end(), [](const auto &each) { return each.second.latest; });
    OfferedVersions offered{{}, repository->name.text(), repository->tags.readAt};
    for (const auto &[unused, version] : versions)
        offered.versions.append(version);
    return offered;
}

} // namespace waybill
