#pragma once

#include "app/facts/facts.h"

namespace waybill {

/// The title that the guide derives; no value while an answer that it needs is missing, empty where the guide derives none.
std::optional<QString> derivedMilestone(const FormSnapshot &snapshot);

/// Whether the issue has all of these labels (letter case does not count).
bool hasLabels(const Issue &issue, const QStringList &labels);

/// The published one (no draft, no pre-release) that was made last; null when there is none.
const PublishedVersion *latestPublished(const QList<PublishedVersion> &all);

/// The open issues that one subject speaks of, ready to be compared with a title at every key.
class OpenIssues
{
public:
    OpenIssues(const FactSubject &subject, const RepositoryStatePtr &repository, const QString &whyNot);

    /// Also those of them that have this title, which may be empty.
    void add(Facts &facts, const QString &title) const;

private:
    struct Named
    {
        qint64 number = 0;
        QString text; ///< "#12 title"
        QString bare; ///< The title without the subject's prefixes.
    };
    FactSubject m_subject;
    RepositoryStatePtr m_repository;
    QString m_whyNot;
    QList<Named> m_issues;
    QStringList m_texts;
    QString m_evidence; ///< All of them.
};

/// Reads facts off what is known of a repository. Texts without a value mean that an answer is missing; their facts are not checked.
class RepositoryFacts
{
public:
    /// `whyNot`: see FactSources.
    RepositoryFacts(RepositoryStatePtr repository, QString whyNot) : m_repository(std::move(repository)), m_whyNot(std::move(whyNot)) { }

    void addMilestone(Facts &facts, const QString &name, const std::optional<QString> &title) const;
    void addLabels(Facts &facts, const QStringList &wanted) const;
    /// Whether a milestone, release or tag has this name.
    void addKnownVersion(Facts &facts, const QString &fact, const std::optional<QString> &version) const;
    void addParent(Facts &facts, const IssueReference &parent) const;
    /// See parentLookup; nothing while no repository is known.
    std::optional<Lookup> parentQuestion(const IssueReference &parent) const;
    /// Of the repository itself and of who looks at it.
    void addRepository(Facts &facts) const;
    /// `text`: the subject's, with answers in its places.
    void addSubject(Facts &facts, const FactSubject &subject, const std::optional<QString> &text) const;
    std::shared_ptr<const OpenIssues> openIssues(const FactSubject &subject) const;

    /// The questions that the subject's facts want answered, known or not.
    QList<Lookup> lookupsOf(const FactSubject &subject, const QString &text) const;

private:
    void addTag(Facts &facts, const QString &name, const std::optional<QString> &tag) const;
    void addBranch(Facts &facts, const QString &name, const std::optional<QString> &branch) const;
    void addPublished(Facts &facts, const QString &name, const std::optional<QString> &tag) const;
    void addApproved(Facts &facts, const FactSubject &subject, const std::optional<QString> &version) const;
    void addRun(Facts &facts, const FactSubject &subject, const std::optional<QString> &workflow) const;
    void addFileField(Facts &facts, const FactSubject &subject, const std::optional<QString> &path) const;
    /// What is known of a question; null, with the fact set, where nothing is.
    const Known<LookupAnswer> *answerTo(Facts &facts, const QString &fact, const std::optional<Lookup> &question) const;
    void addViewer(Facts &facts) const;

    RepositoryStatePtr m_repository;
    QString m_whyNot;
};

/// What answers whether the parent of an issue of `own` is there, also in another repository of the server; nothing where none is set.
std::optional<Lookup> parentLookup(const IssueReference &parent, const RepositoryName &own);

} // namespace waybill
