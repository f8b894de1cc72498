#include "app/submit/submission.h"

#include "app/facts/repositoryrules.h"
#include "app/form/valuesfile.h"
#include "app/github/repositoryreader.h"
#include "app/session/leftplaceholders.h"
#include "app/submit/formlink.h"
#include "app/submit/owntemplate.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

/// How long typing rests before names are looked up that no list answers.
constexpr int restMilliseconds = 400;
/// What was read so lately is as good as what is being read now.
constexpr qint64 freshSeconds = 60;

struct SubmissionText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Submission)
};

QStringList withoutRepeats(QStringList list)
{
    list.removeAll(QString());
    list.removeDuplicates();
    return list;
}

} // namespace

Submission::Submission(FormSession &session, Services &services, QObject *parent)
    : QObject(parent), m_session(session), m_services(services)
{
    const Result<Host> host = hostOfEnvironment(services.places().environment);
    const Result<Host> usual = hostNamed(QStringLiteral("github.com"));
    m_host = host ? host.value() : usual.value();
    m_lookUpTimer.setSingleShot(true);
    m_lookUpTimer.setInterval(restMilliseconds);
    connect(&m_lookUpTimer, &QTimer::timeout, this, &Submission::lookUp);
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (change.answers && !m_target.isEmpty())
            m_lookUpTimer.start();
        emit reviewChanged();
    });
}

Submission::~Submission() = default;

void Submission::setTarget(const Target &target)
{
    const bool another = target.host != m_target.host || target.repository != m_target.repository;
    m_target = target;
    if (!m_target.host.isEmpty() && m_target.host != m_host.name) {
        const Result<Host> host = m_services.host(m_target.host);
        if (host)
            m_host = host.value();
        else
            m_target = {}; // What is meant for one server must not go to another.
    }
    m_target.host = m_host.name;
    const QString repository = m_target.isEmpty() ? QString() : m_target.repository.text();
    m_session.model().setRepository(m_host.web.toString(QUrl::StripTrailingSlash), repository);
    if (another) {
        m_overridden.clear();
        m_duplicatesSeen.clear();
        m_identifying.reset();
        dropReader();
        chooseContract();
        if (!m_target.isEmpty())
            identify();
    }
    emit targetChanged();
    updateFacts();
    lookUp();
}

RepositoryStatePtr Submission::repository() const
{
    return m_reader ? m_reader->state() : nullptr;
}

bool Submission::isReading() const
{
    return m_identifying != nullptr || (m_reader && m_reader->isBusy());
}

void Submission::refresh()
{
    if (m_reader)
        m_reader->refresh();
}

void Submission::identify()
{
    // The first use of the accounts: from here on, whoever signs in or out changes what can be asked.
    Accounts &accounts = m_services.accounts();
    connect(&accounts, &Accounts::changed, this, &Submission::onAccountChanged, Qt::UniqueConnection);
    m_identifying = std::make_unique<QObject>();
    accounts.identify(m_host, m_identifying.get(), [this](const Result<Account> &) {
        // Without an answer the reader says what stands in the way.
        m_identifying.release()->deleteLater();
        readRepository();
        emit repositoryChanged();
    });
}

void Submission::onAccountChanged()
{
    if (m_identifying || m_target.isEmpty())
        return;
    identify();
    updateFacts();
    emit repositoryChanged();
}

void Submission::dropReader()
{
    if (!m_reader)
        return;
    // Later: one of its own signals may have led here.
    m_reader->disconnect(this);
    m_reader.release()->deleteLater();
    m_ownTemplate.reset();
}

void Submission::readRepository()
{
    dropReader();
    const std::optional<Account> account = this->account();
    const QString reader = account ? QString::number(account->userId) : QString();
    m_reader = std::make_unique<RepositoryReader>(m_services.client(m_host), m_target.repository, reader, m_services.cache(),
                                                  m_services.places().clock);
    m_ownTemplate = std::make_unique<OwnTemplate>(m_session.form());
    m_reader->setFilePaths(contractPaths() << ownContractsFolder + u'/' << ownTemplatesFolder + u'/');
    connect(m_reader.get(), &RepositoryReader::changed, this, [this] {
        m_ownTemplate->see(*m_reader->state());
        chooseContract();
        updateFacts();
        suggestVersions();
        emit repositoryChanged();
    });
    connect(m_reader.get(), &RepositoryReader::finished, this, [this] {
        // What came in may name further things to look up.
        lookUp();
        emit repositoryChanged();
        if (!isReading())
            emit settled();
    });
    m_reader->refresh();
}

void Submission::suggestVersions()
{
    const QList<Field> &fields = m_session.definition().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).suggestions != Suggestions::Nothing)
            m_session.setSuggestions(i, suggestionsFor(fields.at(i).suggestions, repository()));
    }
}

FactSources Submission::factSources() const
{
    FactSources sources{m_target, repository(), {}, QString()};
    if (m_edited > 0 && sources.repository) {
        auto others = std::make_shared<RepositoryState>(*sources.repository);
        others->openIssues.value.removeIf([this](const Issue &issue) { return issue.number == m_edited; });
        sources.repository = others;
    }
    if (const std::optional<Contract> &contract = m_session.contract())
        sources.subjects = contract->subjects;
    const QList<Field> &fields = m_session.definition().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (namesKnownVersion(fields.at(i), m_session.definition()))
            sources.versionFields.append({i, knownVersionFact(fields.at(i))});
    }
    if (!sources.repository)
        sources.whyNot = SubmissionText::tr("no repository chosen");
    else if (account().value_or(Account()).login.isEmpty())
        sources.whyNot = SubmissionText::tr("not signed in");
    return sources;
}

void Submission::setEdited(qint64 number)
{
    if (std::exchange(m_edited, number) != number)
        updateFacts();
}

void Submission::updateFacts()
{
    m_facts = std::make_shared<FactMaker>(factSources());
    m_session.setFacts([facts = m_facts](const FormSnapshot &snapshot) { return facts->facts(snapshot); });
}

void Submission::ask(const QList<Lookup> &questions)
{
    if (m_reader && !questions.isEmpty())
        m_reader->lookUp(questions);
}

void Submission::lookUp()
{
    m_lookUpTimer.stop();
    if (m_reader)
        m_reader->lookUp(ownContractLookups() + m_ownTemplate->wanted() + m_facts->wantedLookups(m_session.model().snapshot()));
}

void Submission::setContractChoice(const QString &choice)
{
    m_contractChoice = choice;
    chooseContract();
    updateFacts();
    lookUp();
}

std::optional<Account> Submission::account() const
{
    return m_target.isEmpty() ? std::nullopt : m_services.accounts().current(m_host.name);
}

SubmitReview Submission::review() const
{
    const std::optional<Account> account = this->account();
    const QList<Problem> left = leftPlaceholders(m_session.model().snapshot(), m_session.body());
    return reviewOf({m_session.model().snapshot(), m_session.formProblems() + left, m_session.progress(), m_target, m_session.facts(),
                     m_session.dryRun(), contractWords(), m_host, account.has_value(), account.value_or(Account()).login, m_overridden,
                     outdatedSince()});
}

QDateTime Submission::outdatedSince() const
{
    if (!isReading())
        return {};
    const RepositoryState &state = *m_reader->state();
    QDateTime oldest;
    const auto see = [&oldest](const auto &part) {
        if (part.read && (!oldest.isValid() || part.readAt < oldest))
            oldest = part.readAt;
    };
    see(state.viewer);
    see(state.repository);
    see(state.milestones);
    see(state.labels);
    see(state.releases);
    see(state.tags);
    see(state.openIssues);
    return oldest.isValid() && oldest.secsTo(m_services.places().clock()) > freshSeconds ? oldest : QDateTime();
}

void Submission::setOverridden(const QString &checkId, bool overridden)
{
    m_overridden.removeAll(checkId);
    if (overridden)
        m_overridden.append(checkId);
    // Those that the row speaks of now. One that is opened later was not seen.
    if (checkId == QLatin1String("rivals"))
        m_duplicatesSeen = overridden ? duplicates() : QList<qint64>();
    emit reviewChanged();
}

NewIssue Submission::issue() const
{
    const FormSnapshot &snapshot = m_session.model().snapshot();
    NewIssue issue;
    issue.title = issueTitle(snapshot);
    issue.body = QString::fromUtf8(m_session.body().markdown);
    issue.labels = labelsOf(snapshot, m_target);
    issue.assignees = withoutRepeats(m_session.definition().frontMatter.assignees + m_target.assignees);
    const Fact number = m_session.facts().fact(QStringLiteral("milestone.number"));
    if (const qint64 *value = std::get_if<qint64>(&number.value); number.checked && value)
        issue.milestone = *value;
    return issue;
}

QList<qint64> Submission::duplicates() const
{
    return m_session.facts().fact(QStringLiteral("requests.same_title")).issues;
}

OutboxRequest Submission::outboxRequest() const
{
    OutboxRequest request;
    request.host = m_host.name;
    request.account = account().value_or(Account()).login;
    request.repository = m_target.repository;
    request.issue = issue();
    request.milestoneTitle = titleOfMilestone(m_session.model().snapshot(), m_target);
    request.parent = m_target.parent.number;
    request.parentRepository = m_target.parent.repository.name.isEmpty() ? m_target.repository : m_target.parent.repository.name;
    if (const std::optional<Contract> &contract = m_session.contract()) {
        for (const FactSubject &subject : contract->subjects)
            request.titlePrefixes += subject.titlePrefixes;
    }
    request.acknowledgedDuplicates = m_duplicatesSeen;
    // What is kept names the contract itself: the repository may run another one when it is looked at again.
    request.contractChoice = contractCounts() && !m_contract.own ? m_contract.contract->id : QString(noContract);
    request.workflowFiles = m_contract.seen();
    request.values = writeValuesFile(m_session.definition(), m_session.form().origin, m_session.model().snapshot().given);
    request.draft = m_draft.isNull() ? QString() : m_draft.toString(QUuid::WithoutBraces);
    return request;
}

Result<QList<PossibleDouble>> Submission::possibleDoubles() const
{
    const Result<std::shared_ptr<Outbox>> outbox = m_services.outbox();
    if (!outbox)
        return outbox.error();
    const Result<QList<OutboxEntry>> entries = outbox.value()->doublesOf(outboxRequest());
    if (!entries)
        return entries.error();
    QList<PossibleDouble> doubles;
    for (const OutboxEntry &entry : entries.value()) {
        doubles.append({entry.id.toString(QUuid::WithoutBraces), entry.record.number, entry.request.issue.body, entry.createdAt});
    }
    const RepositoryStatePtr state = repository();
    for (const Issue &issue : state ? state->openIssues.value : QList<Issue>()) {
        const bool known =
            std::any_of(doubles.cbegin(), doubles.cend(), [&](const PossibleDouble &one) { return one.number == issue.number; });
        if (m_duplicatesSeen.contains(issue.number) && !known)
            doubles.append({QString(), issue.number, issue.body, issue.createdAt});
    }
    return doubles;
}

Result<QUuid> Submission::submit(const QList<PossibleDouble> &seen)
{
    m_session.updateClock();
    if (!review().canSubmit)
        return Error{QStringLiteral("submit.stopped"), SubmissionText::tr("Something stops this request. Look at the checks first."), {}};
    OutboxRequest request = outboxRequest();
    for (const PossibleDouble &one : seen) {
        if (!one.entry.isEmpty())
            request.acknowledgedEntries.append(one.entry);
        if (one.number > 0 && !request.acknowledgedDuplicates.contains(one.number))
            request.acknowledgedDuplicates.append(one.number);
    }
    const Result<Filer *> filer = m_services.filer();
    if (!filer)
        return filer.error();
    return filer.value()->file(request);
}

Result<FormLink> Submission::prefilledLink() const
{
    if (m_target.isEmpty())
        return Error{QStringLiteral("prefill.no-repository"), SubmissionText::tr("Choose a repository first."), {}};
    const FormSnapshot &snapshot = m_session.model().snapshot();
    return formLink(m_host, m_target.repository, m_session.form(), snapshot, issue(), titleOfMilestone(snapshot, m_target));
}

} // namespace waybill
