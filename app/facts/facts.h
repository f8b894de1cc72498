#pragma once

#include "app/base/facts.h"
#include "app/facts/target.h"
#include "app/form/snapshot.h"
#include "app/github/repositoryreader.h"
#include "app/guide/contract.h"

#include <optional>
#include <vector>

namespace waybill {

/// What facts are made from, besides the answers.
struct FactSources
{
    Target target;
    RepositoryStatePtr repository; ///< Null: none chosen, or nobody is signed in.
    QList<FactSubject> subjects;   ///< Of the contract in force. The subjects below are there without being named.
    QString whyNot;                ///< Evidence of facts while `repository` is null: "no repository chosen".
    /// Fields that name a version: the fact says whether a milestone, release or tag has that name.
    struct VersionField
    {
        int field;
        QString fact;
    };
    QList<VersionField> versionFields{};
};

/// Lays what is known of the repository over the answers. Equal answers give equal facts; of other answers only those facts are made again
/// whose own inputs differ. Beside the contract's subjects it always gives:
///  - milestone.*        the milestone that the request would get (see titleOfMilestone); exists, number, state, due_on, open_issues, title
///  - label.exists       every label that would be sent is there; label.missing: those that are not
///  - viewer.login, viewer.is_owner, viewer.can_push, viewer.can_triage
///  - repository.archived, repository.has_issues
///  - requests.same_title  open issues with the title that would be sent
///  - request.labels     those that would be sent
///  - parent.exists      the issue that it becomes a part of is there; milestone.missing: the title that would be sent and is not there
///  - comparison.*        what changes between the versions: see ComparedFacts
///  - one for each of FactSources::versionFields
class FactMaker
{
public:
    explicit FactMaker(FactSources sources);
    ~FactMaker();

    Facts facts(const FormSnapshot &snapshot);
    /// The lookups that these facts still need.
    QList<Lookup> wantedLookups(const FormSnapshot &snapshot) const;

private:
    struct Group;

    FactSources m_sources;
    std::vector<Group> m_groups;
    Facts m_facts;
};

/// A version that a repository has, and what is known of it there.
struct OfferedVersion
{
    QString text;                    ///< What becomes the answer.
    QDate published{};               ///< Of its release, in UTC; invalid: there is none.
    bool latest = false;             ///< The release that GitHub calls so: published, no pre-release, made last.
    bool tagged = false;             ///< There is a tag or a release of this name.
    std::optional<bool> milestone{}; ///< Whether the milestone of this name is open; no value: there is none.
    QDate due{};                     ///< Of that milestone, in UTC; may be invalid.
    bool operator==(const OfferedVersion &) const = default;
};

/// What there is to choose from, best first, each once; and how old that is.
struct OfferedVersions
{
    QList<OfferedVersion> versions;
    QString repository; ///< "owner/name"; empty: not told.
    QDateTime readAt{};
    bool operator==(const OfferedVersions &) const = default;
};

/// What the repository offers for a field of this sort: newest first, for a LatestRelease that one before all others.
OfferedVersions suggestionsFor(Suggestions suggestions, const RepositoryStatePtr &repository);

/// The title of the milestone that the request gets: the target's, else what the guide derives. Empty: none.
QString titleOfMilestone(const FormSnapshot &snapshot, const Target &target);
/// The labels that are sent: the form's and the target's, each once (letter case does not count).
QStringList labelsOf(const FormSnapshot &snapshot, const Target &target);

} // namespace waybill
