#pragma once

#include "app/facts/facts.h"

namespace waybill {

/// The title that the guide derives; no value while an answer that it needs is missing, empty where the guide derives none.
std::optional<QString> derivedMilestone(const FormSnapshot &snapshot);

/// The published one (no draft, no pre-release) that was made last; null when there is none.
const PublishedVersion *latestPublished(const QList<PublishedVersion> &all);

/// Reads facts off what is known of a repository. Texts without a value mean that an answer is missing; their facts are not checked.
class RepositoryFacts
{
public:
    explicit RepositoryFacts(const FactSources &sources) : m_sources(sources) { }

    void addMilestone(Facts &facts, const QString &name, const std::optional<QString> &title) const;
    void addTag(Facts &facts, const QString &name, const std::optional<QString> &tag) const;
    void addBranch(Facts &facts, const QString &name, const std::optional<QString> &branch) const;
    void addPublished(Facts &facts, const QString &name, const std::optional<QString> &tag) const;
    void addApproved(Facts &facts, const FactSubject &subject, const std::optional<QString> &version) const;
    void addRequests(Facts &facts, const FactSubject &subject) const;
    void addLabels(Facts &facts) const;
    void addViewer(Facts &facts) const;
    void addRepository(Facts &facts) const;

    /// The questions that the subject's facts want answered, known or not.
    QList<Lookup> lookupsOf(const FactSubject &subject, const QString &text) const;

private:
    const FactSources &m_sources;
};

} // namespace waybill
