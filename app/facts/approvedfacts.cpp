#include "app/base/printable.h"
#include "app/facts/factmaking.h"
#include "app/facts/repositoryfacts.h"
#include "app/form/version.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Facts)
};

/// More milestones than this above a version are not looked through: each costs a request.
constexpr qsizetype mostLookups = 8;

Lookup lookupFor(const FactSubject &subject, const Milestone &milestone)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::ClosedIssues;
    lookup.milestone = milestone.number;
    lookup.labels = subject.labels;
    return lookup;
}

/// The milestones that an answer hangs on. One without closed issues needs no question.
struct Concerned
{
    std::optional<Milestone> own;
    bool beyond = false;    ///< There is one, but the workflow does not see it: it is in another state, or not on its first page.
    QList<Milestone> above; ///< Closed ones that are titled with a higher version, the highest first.
};

/// The milestones that the workflow sees. GitHub lists them by due date, and a page of one state is a part of the list of all.
QList<Milestone> seenBy(const FactSubject &subject, const QList<Milestone> &milestones)
{
    QList<Milestone> seen;
    for (const Milestone &milestone : milestones) {
        if (subject.state.isEmpty() || milestone.open == (subject.state == QLatin1String("open")))
            seen.append(milestone);
    }
    // A server that does not sort: those without a date come last.
    const auto earlier = [](const Milestone &a, const Milestone &b) {
        return a.dueOn.isValid() && (!b.dueOn.isValid() || a.dueOn < b.dueOn);
    };
    QList<Milestone> dated;
    std::copy_if(seen.cbegin(), seen.cend(), std::back_inserter(dated), [](const Milestone &one) { return one.dueOn.isValid(); });
    if (!std::is_sorted(dated.cbegin(), dated.cend(), earlier))
        std::stable_sort(seen.begin(), seen.end(), earlier);
    return subject.firstPage > 0 ? seen.first(qMin(qsizetype(subject.firstPage), seen.size())) : seen;
}

Concerned concernedBy(const FactSubject &subject, const QString &version, const QList<Milestone> &milestones)
{
    Concerned concerned;
    for (const Milestone &milestone : seenBy(subject, milestones)) {
        if (milestone.title == version)
            concerned.own = milestone;
    }
    const std::optional<Version> own = parseVersion(version);
    QList<std::pair<Version, Milestone>> above;
    for (const Milestone &milestone : milestones) {
        concerned.beyond = concerned.beyond || (!concerned.own && milestone.title == version);
        const std::optional<Version> other = parseVersion(milestone.title);
        if (own && other && !milestone.open && milestone.closedIssues > 0 && other->compare(*own) > 0)
            above.append({*other, milestone});
    }
    std::sort(above.begin(), above.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) > 0; });
    for (const auto &[unused, milestone] : above)
        concerned.above.append(milestone);
    return concerned;
}

/// What is known of one milestone's approved issue.
struct Approval
{
    bool known = false;
    const Known<LookupAnswer> *answer = nullptr; ///< Null where no question was needed.
    qint64 number = 0;                           ///< 0: there is none.
    QString why;                                 ///< With !known.
};

Approval approvalOf(const FactSubject &subject, const Milestone &milestone, const RepositoryState &state)
{
    if (milestone.closedIssues == 0)
        return {true, nullptr, 0, {}};
    const auto found = state.lookups.find(lookupFor(subject, milestone).key());
    if (found == state.lookups.end() || !found->second.read)
        return {false, nullptr, 0, whyUnknown(false, found == state.lookups.end() ? Error() : found->second.error)};
    Approval approval{true, &found->second, 0, {}};
    QList<Issue> issues = found->second.value.issues;
    if (subject.firstPage > 0)
        issues = issues.first(qMin(qsizetype(subject.firstPage), issues.size()));
    for (const Issue &issue : std::as_const(issues)) {
        if (!issue.open && hasLabels(issue, subject.labels) && subject.title.match(issue.title).hasMatch()) {
            approval.number = issue.number;
            break;
        }
    }
    return approval;
}

class ApprovedFacts
{
public:
    ApprovedFacts(Facts &facts, const FactSubject &subject, const RepositoryState &state, const QString &version)
        : m_facts(facts),
          m_subject(subject),
          m_state(state),
          m_version(version),
          m_concerned(concernedBy(subject, version, state.milestones.value))
    {
    }

    void add() const
    {
        const Approval own = m_concerned.own ? approvalOf(m_subject, *m_concerned.own, m_state) : Approval{true, nullptr, 0, {}};
        const QString evidence = own.number > 0 ? FactsText::tr("approved in #%1").arg(own.number)
            : m_concerned.beyond ? FactsText::tr("milestone %1 is not among those that the workflow looks through").arg(m_version)
                                 : FactsText::tr("no approved request found");
        set("exists", own.number > 0, own, evidence);
        set("number", own.number > 0 ? Fact::Value(own.number) : Fact::Value(), own, evidence);
        addThoseAbove(own);
    }

private:
    void set(const char *property, const Fact::Value &value, const Approval &from, const QString &evidence) const
    {
        const QString name = m_subject.name + QLatin1Char('.') + QLatin1String(property);
        if (!from.known) {
            m_facts.set(name, uncheckedFact(from.why));
            return;
        }
        // Where no question was needed, the list of milestones is what was asked.
        const bool fromCache = from.answer ? from.answer->fromCache : m_state.milestones.fromCache;
        const QDateTime readAt = from.answer ? from.answer->readAt : m_state.milestones.readAt;
        const QString age = ageNote(fromCache, readAt, from.answer ? from.answer->error : m_state.milestones.error);
        m_facts.set(name,
                    Fact{true, value, age.isEmpty() ? evidence : evidence + QStringLiteral(" · ") + age, readAt,
                         from.number > 0 ? QList<qint64>{from.number} : QList<qint64>()});
    }

    void addThoseAbove(const Approval &own) const
    {
        QStringList newer;
        Fact::Value latest = own.number > 0 ? Fact::Value(m_version) : Fact::Value();
        Approval forNewer = own;
        Approval forLatest = own;
        bool latestFound = false; // What lies below it does not matter for which is the latest.
        const bool tooMany = m_concerned.above.size() > mostLookups;
        const Approval notLooked{false, nullptr, 0, FactsText::tr("too many milestones to look through")};
        for (const Milestone &milestone : m_concerned.above.first(qMin(mostLookups, m_concerned.above.size()))) {
            const Approval approval = approvalOf(m_subject, milestone, m_state);
            if (!approval.known)
                forNewer = approval;
            if (!latestFound && (!approval.known || approval.number > 0)) {
                forLatest = approval;
                latest = milestone.title;
                latestFound = true;
            }
            if (approval.number > 0)
                newer.append(milestone.title);
        }
        if (tooMany)
            forNewer = notLooked;
        if (tooMany && !latestFound)
            forLatest = notLooked;
        set("latest", latest, forLatest,
            latest.index() == 0 ? FactsText::tr("no approved request found")
                                : FactsText::tr("last approved: %1").arg(std::get<QString>(latest)));
        set("newer", parseVersion(m_version) ? Fact::Value(qint64(newer.size())) : Fact::Value(), forNewer,
            newer.isEmpty() ? FactsText::tr("none above it") : FactsText::tr("above it: %1").arg(enumeration(newer)));
    }

    Facts &m_facts;
    const FactSubject &m_subject;
    const RepositoryState &m_state;
    QString m_version;
    Concerned m_concerned;
};

} // namespace

void RepositoryFacts::addApproved(Facts &facts, const FactSubject &subject, const std::optional<QString> &version) const
{
    if (version && m_repository && m_repository->milestones.read) {
        ApprovedFacts(facts, subject, *m_repository, *version).add();
        return;
    }
    const QString why = !version ? FactsText::tr("an answer is missing")
        : !m_repository          ? m_whyNot
                                 : whyUnknown(false, m_repository->milestones.error);
    for (const char *property : {"exists", "number", "latest", "newer"})
        facts.set(subject.name + QLatin1Char('.') + QLatin1String(property), uncheckedFact(why));
}

QList<Lookup> RepositoryFacts::lookupsOf(const FactSubject &subject, const QString &text) const
{
    if (subject.kind == FactSubject::Kind::Branch) {
        Lookup lookup;
        lookup.kind = Lookup::Kind::Branch;
        lookup.text = text;
        return {lookup};
    }
    if (subject.kind == FactSubject::Kind::Run || subject.kind == FactSubject::Kind::FileField) {
        Lookup lookup;
        lookup.kind = subject.kind == FactSubject::Kind::Run ? Lookup::Kind::Run : Lookup::Kind::File;
        lookup.text = text;
        lookup.branch = subject.branch;
        lookup.event = subject.event;
        return {lookup};
    }
    if (subject.kind != FactSubject::Kind::Approved || !m_repository->milestones.read)
        return {};
    const Concerned concerned = concernedBy(subject, text, m_repository->milestones.value);
    QList<Lookup> lookups;
    if (concerned.own && concerned.own->closedIssues > 0)
        lookups.append(lookupFor(subject, *concerned.own));
    for (const Milestone &milestone : concerned.above.first(qMin(mostLookups, concerned.above.size())))
        lookups.append(lookupFor(subject, milestone));
    return lookups;
}

} // namespace waybill
