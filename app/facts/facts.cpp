#include "app/facts/facts.h"

#include "app/facts/repositoryfacts.h"

namespace waybill {

namespace {

void addMilestone(Facts &facts, const QString &name, const FactSources &sources)
{
    // With a milestone of the target's own, or none, the answers do not matter.
    const RepositoryFacts read(sources);
    std::optional<QString> title = sources.target.milestone;
    if (!title)
        title = derivedMilestone(sources.snapshot);
    read.addMilestone(facts, name, title);
}

void addSubject(Facts &facts, const FactSubject &subject, const FactSources &sources)
{
    const RepositoryFacts read(sources);
    const std::optional<QString> text = expanded(subject.text, sources.snapshot);
    switch (subject.kind) {
    case FactSubject::Kind::Milestone:
        read.addMilestone(facts, subject.name, text);
        return;
    case FactSubject::Kind::Tag:
        read.addTag(facts, subject.name, text);
        return;
    case FactSubject::Kind::Branch:
        read.addBranch(facts, subject.name, text);
        return;
    case FactSubject::Kind::Published:
        read.addPublished(facts, subject.name, text);
        return;
    case FactSubject::Kind::Approved:
        read.addApproved(facts, subject, text);
        return;
    case FactSubject::Kind::Requests:
        read.addRequests(facts, subject);
        return;
    }
}

} // namespace

std::optional<QString> derivedMilestone(const FormSnapshot &snapshot)
{
    if (snapshot.definition->milestone.isEmpty())
        return QString();
    for (const DerivedText &derived : snapshot.definition->milestone) {
        if (!holds(derived.when, snapshot.values))
            continue;
        if (const std::optional<QString> text = expanded(derived.text, snapshot))
            return text;
    }
    return std::nullopt;
}

QString titleOfMilestone(const FormSnapshot &snapshot, const Target &target)
{
    return target.milestone ? *target.milestone : derivedMilestone(snapshot).value_or(QString());
}

QStringList labelsOf(const FormSnapshot &snapshot, const Target &target)
{
    QStringList labels = issueLabels(snapshot);
    for (const QString &label : target.extraLabels) {
        if (!label.trimmed().isEmpty() && !labels.contains(label.trimmed(), Qt::CaseInsensitive))
            labels.append(label.trimmed());
    }
    return labels;
}

Facts factsFor(const FactSources &sources)
{
    Facts facts;
    addMilestone(facts, QStringLiteral("milestone"), sources);
    const RepositoryFacts read(sources);
    read.addLabels(facts);
    read.addViewer(facts);
    read.addRepository(facts);
    FactSubject same;
    same.name = QStringLiteral("requests");
    same.kind = FactSubject::Kind::Requests;
    read.addRequests(facts, same);
    for (const FactSubject &subject : sources.subjects)
        addSubject(facts, subject, sources);
    return facts;
}

QList<Lookup> wantedLookups(const FactSources &sources)
{
    QList<Lookup> wanted;
    if (!sources.repository)
        return wanted;
    const RepositoryFacts read(sources);
    for (const FactSubject &subject : sources.subjects) {
        const std::optional<QString> text = expanded(subject.text, sources.snapshot);
        if (!text)
            continue;
        for (const Lookup &lookup : read.lookupsOf(subject, *text)) {
            if (sources.repository->lookups.find(lookup.key()) == sources.repository->lookups.end() && !wanted.contains(lookup))
                wanted.append(lookup);
        }
    }
    return wanted;
}

} // namespace waybill
