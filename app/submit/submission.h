#pragma once

#include "app/github/repositoryreader.h"
#include "app/library/contractlibrary.h"
#include "app/services/services.h"
#include "app/submit/contractwords.h"
#include "app/submit/submitreview.h"

#include <QTimer>

namespace waybill {

class OwnTemplate;
struct FormLink;

/// Something that may be the same request as the one that is to be filed: it has its title.
struct PossibleDouble
{
    QString entry;     ///< Id in the outbox; empty: an open issue that came from elsewhere.
    qint64 number = 0; ///< Of the issue; 0: there is none yet, or it is not known.
    QString body;
    QDateTime since; ///< When it was made or put into the outbox.
};

/// One open request on its way to GitHub: where it goes, what is known of that place, and whether it may be sent.
///
///   target ─▶ RepositoryReader ─▶ facts ─▶ FormSession (rules, dry run) ─▶ review ─▶ outbox ─▶ Filer
///                                  (as a function that the session calls with its answers)
class Submission : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. Nothing is asked of anybody before a target is set.
    Submission(FormSession &session, Services &services, QObject *parent = nullptr);
    ~Submission() override;

    const Target &target() const { return m_target; }
    /// Another repository is read from its cache at once and from GitHub then.
    void setTarget(const Target &target);
    /// The host that is in force: the target's, else that of the environment.
    const Host &host() const { return m_host; }

    /// What is known of the repository; null while none is chosen.
    RepositoryStatePtr repository() const;
    bool isReading() const;
    /// The repository's own version of the form's template; null while no repository is chosen.
    const OwnTemplate *ownTemplate() const { return m_ownTemplate.get(); }
    /// Asks GitHub again.
    void refresh();

    /// Chooses the contract: an id, "none", or empty for the one that the repository calls for.
    void setContractChoice(const QString &choice);
    QString contractChoice() const { return m_contractChoice; }
    /// Which contract it is checked by, and why.
    const ContractChoice &contract() const { return m_contract; }
    /// The same in words.
    ContractWords contractWords() const;
    /// What its workflow does with a request that is filed now (see expectedSteps); nothing while none counts.
    QList<ExpectedStep> course() const;

    /// The draft that is filed: the outbox names it. Null: none.
    void setDraft(const QUuid &draft) { m_draft = draft; }

    /// The form is that of this issue: it is no double of itself. 0: of none.
    void setEdited(qint64 number);

    SubmitReview review() const;
    void setOverridden(const QString &checkId, bool overridden);

    /// Requests with this title: in the outbox, not settled or filed within a day; and the open issues that the person chose to ignore in
    /// the review. To be asked about, with the difference of the texts, before `submit`.
    Result<QList<PossibleDouble>> possibleDoubles() const;
    /// Has what else is known of the repository looked up; nothing while there is nobody to ask.
    void ask(const QList<Lookup> &questions);
    /// Puts the request into the outbox and starts filing it. Only while the review allows it (code submit.stopped), and while the outbox
    /// holds no request with this title but those that the person saw and does not mind (codes outbox.same, outbox.double).
    Result<QUuid> submit(const QList<PossibleDouble> &seen = {});
    /// The same as a link to GitHub's own form: see formLink.
    Result<FormLink> prefilledLink() const;
    NewIssue issue() const;

signals:
    void targetChanged();
    /// The repository's state or the account changed.
    void repositoryChanged();
    /// All that could be asked was answered.
    void settled();
    void reviewChanged();
    /// Another contract, or another reason for it.
    void contractChanged();

private:
    void identify();
    void dropReader();
    void readRepository();
    void suggestVersions();
    QList<qint64> duplicates() const;
    void onAccountChanged();
    FactSources factSources() const;
    void updateFacts();
    void lookUp();
    void chooseContract();
    bool contractCounts() const;
    /// Everything that the choice hangs on: it is only made again when some of it is another.
    struct ContractInputs
    {
        QString choice;
        QString repository;
        bool filesRead = false;
        RepositoryFiles files;
        QString whyNot;
        QList<OwnContract> own;
        QList<std::pair<QString, QString>> unread; ///< Contracts of the repository's own that cannot be read, and why.
        bool operator==(const ContractInputs &) const = default;
    };
    ContractInputs contractInputs() const;
    /// Contracts that the repository keeps itself: their files.
    QList<Lookup> ownContractLookups() const;
    /// When what is known was read, while newer answers are on their way; invalid: none are, or it is fresh.
    QDateTime outdatedSince() const;
    /// In use on the target's host; nobody while there is no target.
    std::optional<Account> account() const;
    OutboxRequest outboxRequest() const;

    FormSession &m_session;
    Services &m_services;
    Host m_host;
    Target m_target;
    QUuid m_draft;
    qint64 m_edited = 0;
    QString m_contractChoice;
    ContractChoice m_contract;
    std::optional<ContractInputs> m_contractInputs;
    std::unique_ptr<QObject> m_identifying; ///< The server is being asked whose token the environment holds; the question hangs on it.
    QStringList m_overridden;
    QList<qint64> m_duplicatesSeen; ///< Open issues with the same title that the person chose to ignore.
    std::unique_ptr<RepositoryReader> m_reader;
    std::unique_ptr<OwnTemplate> m_ownTemplate;
    std::shared_ptr<FactMaker> m_facts; ///< What the session makes facts with. Never null.
    QTimer m_lookUpTimer;               ///< Names are looked up once typing rests.
};

} // namespace waybill
