#include "app/facts/repositoryfacts.h"

#include "app/base/printable.h"
#include "app/facts/factmaking.h"
#include "app/github/json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Facts)
};

/// Facts while an answer that they hang on is missing.
QString answerMissing()
{
    return FactsText::tr("an answer is missing");
}

template <typename T>
PartFacts<T> factsOf(Facts &facts, const QString &name, const RepositoryStatePtr &repository, const QString &whyNot,
                     Known<T> RepositoryState::*part, bool hasText = true)
{
    const bool ask = repository && hasText;
    return {facts, name, ask ? &(repository.get()->*part) : nullptr, hasText ? whyNot : answerMissing()};
}

QString evidenceOf(const Milestone &milestone)
{
    const QString state = milestone.open ? FactsText::tr("open") : FactsText::tr("closed");
    return state + QStringLiteral("; ") + FactsText::tr("%n open issues", nullptr, milestone.openIssues);
}

QString withoutPrefixes(QString title, const QStringList &prefixes)
{
    for (bool found = true; found;) {
        found = false;
        for (const QString &prefix : prefixes) {
            if (!prefix.isEmpty() && title.startsWith(prefix, Qt::CaseInsensitive)) {
                title = title.mid(prefix.size()).trimmed();
                found = true;
            }
        }
    }
    return title.trimmed();
}

Fact::Value orNone(const QDateTime &moment)
{
    return moment.isValid() ? Fact::Value(moment) : Fact::Value();
}

} // namespace

void RepositoryFacts::addMilestone(Facts &facts, const QString &name, const std::optional<QString> &title) const
{
    const auto known = factsOf(facts, name, m_repository, m_whyNot, &RepositoryState::milestones, title.has_value());
    const Milestone *found = nullptr;
    if (known.isKnown() && title) {
        for (const Milestone &milestone : known.value()) {
            if (milestone.title == *title)
                found = &milestone;
        }
    }
    const QString evidence = found  ? evidenceOf(*found)
        : title && title->isEmpty() ? FactsText::tr("none is set")
                                    : FactsText::tr("not found");
    known.set("exists", found != nullptr, evidence);
    const bool missing = !found && title && !title->isEmpty();
    known.set("missing", missing ? Fact::Value(*title) : Fact::Value(), evidence);
    known.set("number", found ? Fact::Value(found->number) : Fact::Value(), evidence);
    known.set("state", found ? Fact::Value(found->open ? QStringLiteral("open") : QStringLiteral("closed")) : Fact::Value(), evidence);
    QString due = evidence;
    if (found) {
        due = found->dueOn.isValid() ? FactsText::tr("due %1 UTC").arg(QLocale().toString(found->dueOn.toUTC(), QLocale::ShortFormat))
                                     : FactsText::tr("no due date");
    }
    known.set("due_on", found ? orNone(found->dueOn) : Fact::Value(), due);
    known.set("open_issues", found ? Fact::Value(qint64(found->openIssues)) : Fact::Value(), evidence);
    known.set("closed_issues", found ? Fact::Value(qint64(found->closedIssues)) : Fact::Value(), evidence);
    // The title that the request gets follows from the answers alone.
    facts.set(name + QStringLiteral(".title"),
              title ? Fact{true, title->isEmpty() ? Fact::Value() : Fact::Value(*title), *title, {}} : uncheckedFact(answerMissing()));
}

void RepositoryFacts::addTag(Facts &facts, const QString &name, const std::optional<QString> &tag) const
{
    const auto known = factsOf(facts, name, m_repository, m_whyNot, &RepositoryState::tags, tag.has_value());
    const bool exists = known.isKnown() && tag && known.value().contains(*tag);
    known.set("exists", exists, exists ? FactsText::tr("there") : FactsText::tr("not there"));
}

void RepositoryFacts::addBranch(Facts &facts, const QString &name, const std::optional<QString> &branch) const
{
    FactSubject subject;
    subject.kind = FactSubject::Kind::Branch;
    const auto question = branch ? std::optional(lookupsOf(subject, *branch).constFirst()) : std::nullopt;
    const Known<LookupAnswer> *answer = answerTo(facts, name + QStringLiteral(".exists"), question);
    if (!answer)
        return;
    const PartFacts<LookupAnswer> known(facts, name, answer, {});
    known.set("exists", answer->value.exists, answer->value.exists ? FactsText::tr("there") : FactsText::tr("not there"));
}

const Known<LookupAnswer> *RepositoryFacts::answerTo(Facts &facts, const QString &fact, const std::optional<Lookup> &question) const
{
    if (!question || !m_repository) {
        facts.set(fact, uncheckedFact(question ? m_whyNot : answerMissing()));
        return nullptr;
    }
    const auto answer = m_repository->lookups.find(question->key());
    if (answer != m_repository->lookups.end())
        return &answer->second;
    facts.set(fact, uncheckedFact(whyUnknown(false, {})));
    return nullptr;
}

void RepositoryFacts::addRun(Facts &facts, const FactSubject &subject, const std::optional<QString> &workflow) const
{
    const auto question = workflow ? std::optional(lookupsOf(subject, *workflow).constFirst()) : std::nullopt;
    const Known<LookupAnswer> *answer = answerTo(facts, subject.name + QStringLiteral(".conclusion"), question);
    if (!answer)
        return;
    const QString run = answer->value.exists ? answer->value.run : QStringLiteral("none");
    const PartFacts<LookupAnswer> known(facts, subject.name, answer, {});
    known.set("conclusion", run, answer->value.exists ? FactsText::tr("the newest run: %1").arg(run) : FactsText::tr("it never ran there"));
}

void RepositoryFacts::addFileField(Facts &facts, const FactSubject &subject, const std::optional<QString> &path) const
{
    const auto question = path ? std::optional(lookupsOf(subject, *path).constFirst()) : std::nullopt;
    const Known<LookupAnswer> *answer = answerTo(facts, subject.name + QStringLiteral(".value"), question);
    if (!answer)
        return;
    const QJsonValue field = jsonOf(answer->value.bytes)[subject.key];
    const QString value = field.isString() ? subject.prefix + field.toString() : QString();
    const QString evidence = !answer->value.exists ? FactsText::tr("%1 is not there").arg(*path)
        : value.isEmpty()                          ? FactsText::tr("%1 does not say it").arg(*path)
                                                   : FactsText::tr("%1 in %2").arg(value, *path);
    PartFacts<LookupAnswer>(facts, subject.name, answer, {}).set("value", value, evidence);
}

void RepositoryFacts::addPublished(Facts &facts, const QString &name, const std::optional<QString> &tag) const
{
    const auto known = factsOf(facts, name, m_repository, m_whyNot, &RepositoryState::releases, tag.has_value());
    const PublishedVersion *found = nullptr;
    const PublishedVersion *latest = nullptr;
    if (known.isKnown() && tag) {
        for (const PublishedVersion &each : known.value())
            found = each.tag == *tag ? &each : found;
        latest = latestPublished(known.value());
    }
    const QString evidence = !found ? FactsText::tr("not found") : found->draft ? FactsText::tr("a draft") : FactsText::tr("published");
    known.set("exists", found != nullptr, evidence);
    known.set("draft", found ? Fact::Value(found->draft) : Fact::Value(), evidence);
    known.set("prerelease", found ? Fact::Value(found->prerelease) : Fact::Value(), evidence);
    known.set("published_at", found ? orNone(found->publishedAt) : Fact::Value(), evidence);
    known.set("latest", found ? Fact::Value(found == latest) : Fact::Value(),
              latest ? FactsText::tr("the latest is %1").arg(latest->tag) : evidence);
}

OpenIssues::OpenIssues(const FactSubject &subject, const RepositoryStatePtr &repository, const QString &whyNot)
    : m_subject(subject), m_repository(repository), m_whyNot(whyNot)
{
    if (!repository || !repository->openIssues.read)
        return;
    const auto isFollowUp = [&subject](const QString &title) {
        return std::any_of(subject.notTitles.cbegin(), subject.notTitles.cend(),
                           [&title](const QString &start) { return title.startsWith(start, Qt::CaseInsensitive); });
    };
    for (const Issue &issue : repository->openIssues.value) {
        if (issue.pullRequest || !issue.open || !hasLabels(issue, subject.labels) || isFollowUp(issue.title))
            continue;
        m_issues.append({issue.number, QStringLiteral("#%1 %2").arg(issue.number).arg(issue.title),
                         withoutPrefixes(issue.title, subject.titlePrefixes)});
        m_texts.append(m_issues.constLast().text);
    }
    m_evidence = m_texts.join(QStringLiteral("; "));
}

void OpenIssues::add(Facts &facts, const QString &title) const
{
    const QString bare = withoutPrefixes(title, m_subject.titlePrefixes);
    const auto known = factsOf(facts, m_subject.name, m_repository, m_whyNot, &RepositoryState::openIssues);
    known.set("open", m_texts, m_texts.isEmpty() ? FactsText::tr("none is open") : m_evidence,
              m_issues.isEmpty() ? QList<qint64>() : QList<qint64>{m_issues.constFirst().number});
    if (bare.isEmpty()) {
        facts.set(m_subject.name + QStringLiteral(".same_title"), uncheckedFact(answerMissing()));
        return;
    }
    QStringList same;
    QList<qint64> numbers;
    for (const Named &issue : m_issues) {
        if (issue.bare.size() == bare.size() && issue.bare.compare(bare, Qt::CaseInsensitive) == 0) {
            same.append(issue.text);
            numbers.append(issue.number);
        }
    }
    known.set("same_title", same, same.isEmpty() ? FactsText::tr("none is open") : same.join(QStringLiteral("; ")), numbers);
}

std::shared_ptr<const OpenIssues> RepositoryFacts::openIssues(const FactSubject &subject) const
{
    return std::make_shared<const OpenIssues>(subject, m_repository, m_whyNot);
}

void RepositoryFacts::addSubject(Facts &facts, const FactSubject &subject, const std::optional<QString> &text) const
{
    switch (subject.kind) {
    case FactSubject::Kind::Milestone:
        return addMilestone(facts, subject.name, text);
    case FactSubject::Kind::Tag:
        return addTag(facts, subject.name, text);
    case FactSubject::Kind::Branch:
        return addBranch(facts, subject.name, text);
    case FactSubject::Kind::Published:
        return addPublished(facts, subject.name, text);
    case FactSubject::Kind::Approved:
        return addApproved(facts, subject, text);
    case FactSubject::Kind::Run:
        return addRun(facts, subject, text);
    case FactSubject::Kind::FileField:
        return addFileField(facts, subject, text);
    case FactSubject::Kind::Requests:
        return openIssues(subject)->add(facts, text.value_or(QString()));
    }
}

void RepositoryFacts::addLabels(Facts &facts, const QStringList &wanted) const
{
    const QString listed = enumeration(wanted);
    facts.set(QStringLiteral("request.labels"), Fact{true, wanted, listed, {}});
    const auto known = factsOf(facts, QStringLiteral("label"), m_repository, m_whyNot, &RepositoryState::labels);
    QStringList missing;
    if (known.isKnown()) {
        for (const QString &label : wanted) {
            const bool there = std::any_of(known.value().cbegin(), known.value().cend(), [&label](const RepositoryLabel &one) {
                return one.name.compare(label, Qt::CaseInsensitive) == 0;
            });
            if (!there)
                missing.append(label);
        }
    }
    known.set("exists", missing.isEmpty(), listed);
    known.set("missing", missing, missing.isEmpty() ? listed : FactsText::tr("not there: %1").arg(enumeration(missing)));
}

void RepositoryFacts::addViewer(Facts &facts) const
{
    const QString name = QStringLiteral("viewer");
    const auto viewer = factsOf(facts, name, m_repository, m_whyNot, &RepositoryState::viewer);
    const QString login = viewer.isKnown() ? viewer.value().login : QString();
    const QString signedIn = FactsText::tr("signed in as %1").arg(login);
    viewer.set("login", login, signedIn);
    QString owner;
    if (m_repository) {
        const RepositoryState &state = *m_repository;
        owner = state.repository.read ? state.repository.value.name.owner : state.name.owner;
    }
    viewer.set("is_owner", owner.compare(login, Qt::CaseInsensitive) == 0,
               signedIn + QStringLiteral("; ") + FactsText::tr("the owner is %1").arg(owner));
    const auto repository = factsOf(facts, name, m_repository, m_whyNot, &RepositoryState::repository);
    const bool known = repository.isKnown();
    const bool pushes = known && repository.value().canPush;
    const bool triages = known && repository.value().canTriage;
    repository.set("can_push", pushes, pushes ? FactsText::tr("may push") : FactsText::tr("may not push"));
    repository.set("can_triage", triages, triages ? FactsText::tr("has the triage role") : FactsText::tr("does not have the triage role"));
}

void RepositoryFacts::addRepository(Facts &facts) const
{
    addViewer(facts);
    const auto part = factsOf(facts, QStringLiteral("repository"), m_repository, m_whyNot, &RepositoryState::repository);
    const bool archived = part.isKnown() && part.value().archived;
    const bool hasIssues = part.isKnown() && part.value().hasIssues;
    part.set("archived", archived, archived ? FactsText::tr("it is archived") : FactsText::tr("it is not archived"));
    part.set("has_issues", hasIssues, hasIssues ? FactsText::tr("issues are switched on") : FactsText::tr("issues are switched off"));
}

void RepositoryFacts::addKnownVersion(Facts &facts, const QString &fact, const std::optional<QString> &version) const
{
    if (!m_repository || !version || version->isEmpty()) {
        facts.set(fact, uncheckedFact(m_repository ? answerMissing() : m_whyNot));
        return;
    }
    const RepositoryState &state = *m_repository;
    const bool there = state.tags.value.contains(*version)
        || std::any_of(state.releases.value.cbegin(), state.releases.value.cend(), [&](const auto &one) { return one.tag == *version; })
        || std::any_of(state.milestones.value.cbegin(), state.milestones.value.cend(),
                       [&](const auto &one) { return one.title == *version; });
    // A list that could not be read, or was cut, may have held it.
    const bool whole = state.tags.read && state.releases.read && state.milestones.read && state.tags.error.code.isEmpty()
        && state.releases.error.code.isEmpty() && state.milestones.error.code.isEmpty();
    facts.set(fact,
              there || whole ? Fact{true, there, there ? FactsText::tr("there") : FactsText::tr("not there"), state.tags.readAt}
                             : uncheckedFact(whyUnknown(state.tags.read, state.tags.error)));
}

void RepositoryFacts::addParent(Facts &facts, const IssueReference &parent) const
{
    const QString fact = QStringLiteral("parent.exists");
    const std::optional<Lookup> question = parentQuestion(parent);
    if (!question) {
        facts.set(fact, uncheckedFact(m_repository ? FactsText::tr("none is set") : m_whyNot));
        return;
    }
    const Known<LookupAnswer> *answer = answerTo(facts, fact, question);
    if (!answer)
        return;
    const bool there = answer->value.exists;
    const QString place = question->text.isEmpty() ? m_repository->name.text() : question->text;
    PartFacts<LookupAnswer>(facts, QStringLiteral("parent"), answer, {})
        .set("exists", there, there ? FactsText::tr("there") : FactsText::tr("#%1 is not in %2").arg(parent.number).arg(place));
}

std::optional<Lookup> RepositoryFacts::parentQuestion(const IssueReference &parent) const
{
    return m_repository ? parentLookup(parent, m_repository->name) : std::nullopt;
}

std::optional<Lookup> parentLookup(const IssueReference &parent, const RepositoryName &own)
{
    const RepositoryName &other = parent.repository.name;
    if (parent.number <= 0)
        return std::nullopt;
    return Lookup{Lookup::Kind::Issue, other.isEmpty() || other == own ? QString() : other.text(), 0, {}, parent.number};
}

bool hasLabels(const Issue &issue, const QStringList &labels)
{
    return std::all_of(labels.cbegin(), labels.cend(),
                       [&issue](const QString &label) { return issue.labels.contains(label, Qt::CaseInsensitive); });
}

const PublishedVersion *latestPublished(const QList<PublishedVersion> &all)
{
    const PublishedVersion *latest = nullptr;
    for (const PublishedVersion &each : all) {
        if (!each.draft && !each.prerelease && (!latest || each.createdAt > latest->createdAt))
            latest = &each;
    }
    return latest;
}

} // namespace waybill
