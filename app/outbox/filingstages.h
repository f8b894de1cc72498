#pragma once

#include "app/outbox/filing.h"

#include <QCoreApplication>

namespace waybill {

// The stages of a filing, between which Filing switches; nobody else needs them.
//
//   FilingPreparation ─▶ (create) ─▶ FilingCompletion
//        ▲                  │ outcome unknown    ▲ found
//        └─ surely ──── FilingSearch ────────────┘
//           not there

/// Sentences for people: what happened, whether the issue exists, what to do.
struct FilingText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Filing)
};

/// One filing at one moment, and the steps from one stage into another. Works on a record that must outlive it, as must entry and policy.
class FilingStage
{
public:
    FilingStage(const OutboxEntry &entry, const FilingPolicy &policy, FilingRecord &record, const QDateTime &now)
        : m_entry(entry), m_request(entry.request), m_policy(policy), m_record(record), m_now(now)
    {
    }

    /// Whatever was sent surely came to nothing: everything is looked at anew before the next create.
    void prepareAgain();
    /// The outcome of a create is unknown.
    void search();
    /// Forgets how far the look under way was; clean looks that ended stay.
    void startLook();
    void found(const Issue &issue);
    void ask(QLatin1String question, const QString &sentence);
    /// The person stopped it before anything was sent.
    void stop();
    /// `unseen`: whether it exists could not be found out.
    void drop(bool unseen = false);
    /// Whether the confirmation still holds.
    bool isFresh() const;
    /// Whether the server must be through with the last create.
    bool isSilent() const;

protected:
    void sayFiled();
    /// The open issues of a list with the request's title, oldest first, without those that the person saw and without its own.
    QList<qint64> duplicatesIn(const QList<Issue> &issues) const;
    /// Waits out a limit or a failure; false when that was tried often enough.
    bool waits(const FilingOutcome &outcome);
    RepositoryName parentRepository() const
    {
        return m_request.parentRepository.isEmpty() ? m_request.repository : m_request.parentRepository;
    }

    const OutboxEntry &m_entry;
    const OutboxRequest &m_request;
    const FilingPolicy &m_policy;
    FilingRecord &m_record;
    const QDateTime m_now;
};

/// Nothing was made yet: everything that is looked at before a create, and the create.
class FilingPreparation : public FilingStage
{
public:
    using FilingStage::FilingStage;

    FilingAction next();
    void duplicatesListed(const FilingOutcome &outcome);
    void highestNoted(const FilingOutcome &outcome);
    void subIssuesProbed(const FilingOutcome &outcome);
    void parentProbed(const FilingOutcome &outcome);
    void filesChecked(const FilingOutcome &outcome);
    void createEnded(const FilingOutcome &outcome);

private:
    /// Something stands in the way.
    void trouble(const FilingOutcome &outcome);
};

/// After an unknown outcome: looking for the issue, and what follows when it is not there.
class FilingSearch : public FilingStage
{
public:
    using FilingStage::FilingStage;

    FilingAction next();
    void newestListed(const FilingOutcome &outcome);
    void numberProbed(const FilingOutcome &outcome);

private:
    void lookEnded();
    /// GitHub does not answer.
    void trouble(const FilingOutcome &outcome);
};

/// From the issue's number on: reading it back, linking it.
class FilingCompletion : public FilingStage
{
public:
    using FilingStage::FilingStage;

    FilingAction next() const;
    void readBackEnded(const FilingOutcome &outcome);
    void doublesListed(const FilingOutcome &outcome);
    void linkEnded(const FilingOutcome &outcome);
    void parentRead(const FilingOutcome &outcome);

private:
    /// On to the link, or the end.
    void goOn();
    void notLinked(const QString &why);
    /// "owner/name#12"
    QString parentText() const;
    /// GitHub does not answer.
    void trouble(const FilingOutcome &outcome);
};

/// The answers by which GitHub says that there is no such issue: not found, moved to another repository, deleted.
inline bool isGone(const FilingOutcome &outcome)
{
    return outcome.kind == FilingOutcome::Kind::Refused && (outcome.status == 404 || outcome.status == 410 || outcome.status == 301);
}

} // namespace waybill
