#pragma once

#include "app/facts/facts.h"

namespace waybill {

/// Whether a path fits a pattern: `*` and `?` within a name, `**` over any number of folders; a pattern without a slash is for the name of
/// the file, in whatever folder.
bool matchesPath(const QString &pattern, const QString &path);

/// What changes between the two versions that a request goes between (see ComparedVersions), as facts. The lower one is always the one that
/// is started from: on the way back the same commits are taken away.
///  - comparison.back        whether the request goes back to the lower one
///  - comparison.commits     a line each; evidence: what there is in all, and its age where it could not be asked now
///  - comparison.authors     those with the most commits first
///  - comparison.files       paths, those that look like migrations first
///  - comparison.migrations  those of them alone
///  - comparison.unsecured   some of them, on a way back whose answers do not say where the backup is
class ComparedFacts
{
public:
    /// `whyNot`: see FactSources.
    ComparedFacts(RepositoryStatePtr repository, QString whyNot) : m_repository(std::move(repository)), m_whyNot(std::move(whyNot)) { }

    /// The part of the answers that the facts hang on; no value: the form compares nothing, or one of the versions is missing.
    static std::optional<QStringList> inputOf(const FormSnapshot &snapshot);
    void add(Facts &facts, const std::optional<QStringList> &input) const;
    /// The question behind it. Only for a version to start from that has a tag, so that one that is being typed asks nothing.
    std::optional<Lookup> question(const std::optional<QStringList> &input) const;

private:
    bool isTagged(const QString &version) const;

    RepositoryStatePtr m_repository;
    QString m_whyNot;
};

} // namespace waybill
