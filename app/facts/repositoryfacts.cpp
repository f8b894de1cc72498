#include "app/facts/repositoryfacts.h"

#include "app/facts/factmaking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Facts)
};

/// Facts while an answer that they hang on is missing.
QString answerMissing()
{
    return Text::tr("an answer is missing");
}

template <typename T>
FactMaker<T> makerOf(Facts &facts, const QString &name, const FactSources &sources, Known<T> RepositoryState::*part, bool hasText = true)
{
    const bool ask = sources.repository && hasText;
    return {facts, name, ask ? &(sources.repository.get()->*part) : nullptr, hasText ? sources.whyNot : answerMissing()};
}

QString openIssuesText(int count)
{
    return count == 1 ? Text::tr("1 open issue") : Text::tr("%n open issues", nullptr, count);
}

QString evidenceOf(const Milestone &milestone)
{
    const QString state = milestone.open ? Text::tr("open") : Text::tr("closed");
    return state + QStringLiteral("; ") + openIssuesText(milestone.openIssues);
}

QString withoutPrefixes(QString title, const QStringList &prefixes)
{
    for (bool found = true; found;) {
        found = false;
        for (const QString &prefix : prefixes) {
            if (!prefix.isEmpty() && title.startsWith(prefix, Qt::CaseInsensitive)) {
                title = title.mid(prefix.size());
                found = true;
            }
        }
    }
    return title.trimmed();
}

bool hasLabels(const Issue &issue, const QStringList &labels)
{
    return std::all_of(labels.cbegin(), labels.cend(),
                       [&issue](const QString &label) { return issue.labels.contains(label, Qt::CaseInsensitive); });
}

Fact::Value orNone(const QDateTime &moment)
{
    return moment.isValid() ? Fact::Value(moment) : Fact::Value();
}

} // namespace

void RepositoryFacts::addMilestone(Facts &facts, const QString &name, const std::optional<QString> &title) const
{
    const QString titleName = name + QStringLiteral(".title");
    const auto maker = makerOf(facts, name, m_sources, &RepositoryState::milestones, title.has_value());
    const Milestone *found = nullptr;
    if (maker.isKnown() && title) {
        for (const Milestone &milestone : maker.value()) {
            if (milestone.title == *title)
                found = &milestone;
        }
    }
    const QString evidence = found ? evidenceOf(*found) : title && title->isEmpty() ? Text::tr("none is set") : Text::tr("not found");
    maker.set("exists", found != nullptr, evidence);
    maker.set("number", found ? Fact::Value(found->number) : Fact::Value(), evidence);
    maker.set("state", found ? Fact::Value(found->open ? QStringLiteral("open") : QStringLiteral("closed")) : Fact::Value(), evidence);
    QString due = evidence;
    if (found) {
        due = found->dueOn.isValid() ? Text::tr("due %1 UTC").arg(QLocale().toString(found->dueOn.toUTC(), QLocale::ShortFormat))
                                     : Text::tr("no due date");
    }
    maker.set("due_on", found ? orNone(found->dueOn) : Fact::Value(), due);
    maker.set("open_issues", found ? Fact::Value(qint64(found->openIssues)) : Fact::Value(), evidence);
    maker.set("closed_issues", found ? Fact::Value(qint64(found->closedIssues)) : Fact::Value(), evidence);
    // The title that the request gets follows from the answers alone.
    facts.set(titleName,
              title ? Fact{true, title->isEmpty() ? Fact::Value() : Fact::Value(*title), *title, {}} : uncheckedFact(answerMissing()));
}

void RepositoryFacts::addTag(Facts &facts, const QString &name, const std::optional<QString> &tag) const
{
    const auto maker = makerOf(facts, name, m_sources, &RepositoryState::tags, tag.has_value());
    const bool exists = maker.isKnown() && tag && maker.value().contains(*tag);
    maker.set("exists", exists, exists ? Text::tr("there") : Text::tr("not there"));
}

void RepositoryFacts::addBranch(Facts &facts, const QString &name, const std::optional<QString> &branch) const
{
    const QString fact = name + QStringLiteral(".exists");
    if (!branch || !m_sources.repository) {
        facts.set(fact, uncheckedFact(branch ? m_sources.whyNot : answerMissing()));
        return;
    }
    Lookup lookup;
    lookup.kind = Lookup::Kind::Branch;
    lookup.text = *branch;
    const auto answer = m_sources.repository->lookups.find(lookup.key());
    if (answer == m_sources.repository->lookups.end()) {
        facts.set(fact, uncheckedFact(whyUnknown(false, {})));
        return;
    }
    const FactMaker<LookupAnswer> maker(facts, name, &answer->second, {});
    maker.set("exists", answer->second.value.exists, answer->second.value.exists ? Text::tr("there") : Text::tr("not there"));
}

void RepositoryFacts::addPublished(Facts &facts, const QString &name, const std::optional<QString> &tag) const
{
    const auto maker = makerOf(facts, name, m_sources, &RepositoryState::releases, tag.has_value());
    const PublishedVersion *found = nullptr;
    const PublishedVersion *latest = nullptr;
    if (maker.isKnown() && tag) {
        for (const PublishedVersion &each : maker.value())
            found = each.tag == *tag ? &each : found;
        latest = latestPublished(maker.value());
    }
    const QString evidence = !found ? Text::tr("not found") : found->draft ? Text::tr("a draft") : Text::tr("published");
    maker.set("exists", found != nullptr, evidence);
    maker.set("draft", found ? Fact::Value(found->draft) : Fact::Value(), evidence);
    maker.set("prerelease", found ? Fact::Value(found->prerelease) : Fact::Value(), evidence);
    maker.set("published_at", found ? orNone(found->publishedAt) : Fact::Value(), evidence);
    maker.set("latest", found ? Fact::Value(found == latest) : Fact::Value(),
              latest ? Text::tr("the latest is %1").arg(latest->tag) : evidence);
}

void RepositoryFacts::addRequests(Facts &facts, const FactSubject &subject) const
{
    const QString title = withoutPrefixes(issueTitle(m_sources.snapshot), subject.titlePrefixes);
    const auto maker = makerOf(facts, subject.name, m_sources, &RepositoryState::openIssues);
    QStringList open;
    QStringList same;
    if (maker.isKnown()) {
        for (const Issue &issue : maker.value()) {
            if (issue.pullRequest || !issue.open || !hasLabels(issue, subject.labels))
                continue;
            const QString text = QStringLiteral("#%1 %2").arg(issue.number).arg(issue.title);
            open.append(text);
            if (withoutPrefixes(issue.title, subject.titlePrefixes).compare(title, Qt::CaseInsensitive) == 0)
                same.append(text);
        }
    }
    maker.set("open", open, open.isEmpty() ? Text::tr("none is open") : open.join(QStringLiteral("; ")));
    if (title.isEmpty())
        facts.set(subject.name + QStringLiteral(".same_title"), uncheckedFact(answerMissing()));
    else
        maker.set("same_title", same, same.isEmpty() ? Text::tr("none is open") : same.join(QStringLiteral("; ")));
}

void RepositoryFacts::addLabels(Facts &facts) const
{
    const QStringList wanted = labelsOf(m_sources.snapshot, m_sources.target);
    const QString listed = wanted.join(QStringLiteral(", "));
    facts.set(QStringLiteral("request.labels"), Fact{true, wanted, listed, {}});
    const auto maker = makerOf(facts, QStringLiteral("label"), m_sources, &RepositoryState::labels);
    QStringList missing;
    if (maker.isKnown()) {
        for (const QString &label : wanted) {
            const bool there = std::any_of(maker.value().cbegin(), maker.value().cend(), [&label](const RepositoryLabel &one) {
                return one.name.compare(label, Qt::CaseInsensitive) == 0;
            });
            if (!there)
                missing.append(label);
        }
    }
    maker.set("exists", missing.isEmpty(), listed);
    maker.set("missing", missing, missing.isEmpty() ? listed : Text::tr("not there: %1").arg(missing.join(QStringLiteral(", "))));
}

void RepositoryFacts::addViewer(Facts &facts) const
{
    const QString name = QStringLiteral("viewer");
    const auto viewer = makerOf(facts, name, m_sources, &RepositoryState::viewer);
    const QString login = viewer.isKnown() ? viewer.value().login : QString();
    const QString signedIn = Text::tr("signed in as %1").arg(login);
    viewer.set("login", login, signedIn);
    QString owner;
    if (m_sources.repository) {
        const RepositoryState &state = *m_sources.repository;
        owner = state.repository.read ? state.repository.value.name.owner : state.name.owner;
    }
    viewer.set("is_owner", owner.compare(login, Qt::CaseInsensitive) == 0,
               signedIn + QStringLiteral("; ") + Text::tr("the owner is %1").arg(owner));
    const auto repository = makerOf(facts, name, m_sources, &RepositoryState::repository);
    const bool known = repository.isKnown();
    repository.set("can_push", known && repository.value().canPush);
    repository.set("can_triage", known && repository.value().canTriage);
}

void RepositoryFacts::addRepository(Facts &facts) const
{
    const auto maker = makerOf(facts, QStringLiteral("repository"), m_sources, &RepositoryState::repository);
    const bool known = maker.isKnown();
    maker.set("archived", known && maker.value().archived);
    maker.set("has_issues", known && maker.value().hasIssues);
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
