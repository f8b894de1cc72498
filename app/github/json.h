#pragma once

#include "app/github/types.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace waybill {

// From the JSON of GitHub's REST API. Strict about the keys that say what a thing is (ids, numbers, names): without one, or with one of
// another type, nothing is read. Tolerant of the others: servers of other versions leave some out.

/// What a body holds; Undefined: no JSON.
QJsonValue jsonOf(const QByteArray &body);

std::optional<User> userFromJson(const QJsonValue &json);
std::optional<Repository> repositoryFromJson(const QJsonValue &json);
std::optional<Milestone> milestoneFromJson(const QJsonValue &json);
std::optional<RepositoryLabel> labelFromJson(const QJsonValue &json);
std::optional<PublishedVersion> releaseFromJson(const QJsonValue &json);
/// The name.
std::optional<QString> tagFromJson(const QJsonValue &json);
std::optional<Issue> issueFromJson(const QJsonValue &json);
std::optional<IssueComment> commentFromJson(const QJsonValue &json);
QJsonObject toJson(const NewIssue &issue);
QJsonObject toJson(const IssueChange &change);

/// A list is read whole or not at all: a part of it would pass for all that there is.
template <typename T>
std::optional<QList<T>> listFromJson(const QJsonValue &json, std::optional<T> (*read)(const QJsonValue &))
{
    if (!json.isArray())
        return std::nullopt;
    QList<T> list;
    const QJsonArray array = json.toArray();
    list.reserve(array.size());
    for (const QJsonValue &entry : array) {
        std::optional<T> one = read(entry);
        if (!one)
            return std::nullopt;
        list += std::move(*one);
    }
    return list;
}

} // namespace waybill
