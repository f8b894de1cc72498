#include "app/facts/facts.h"

#include "app/facts/comparedfacts.h"
#include "app/facts/repositoryfacts.h"

#include <functional>

namespace waybill {

namespace {

using Input = std::optional<QStringList>;

Input one(const std::optional<QString> &text)
{
    return text ? Input(QStringList{*text}) : std::nullopt;
}

std::optional<QString> milestoneOf(const FormSnapshot &snapshot, const Target &target)
{
    // With a milestone of the target's own, or none, the answers do not matter.
    return target.milestone ? target.milestone : derivedMilestone(snapshot);
}

/// The text of a subject with answers in its places; no value while one is missing or nothing of it counts.
std::optional<QString> textOf(const FactSubject &subject, const FormSnapshot &snapshot, const Target &target)
{
    QString pattern = subject.text;
    if (pattern.contains(QLatin1String("{milestone}"))) {
        const QString milestone = milestoneOf(snapshot, target).value_or(QString());
        if (milestone.isEmpty())
            return std::nullopt;
        pattern.replace(QLatin1String("{milestone}"), milestone);
    }
    const std::optional<QString> text = expanded(pattern, snapshot);
    if (!text || subject.reads.pattern().isEmpty())
        return text;
    const QRegularExpressionMatch match = subject.reads.match(*text);
    return match.hasMatch() ? std::optional(match.captured(match.lastCapturedIndex())) : std::nullopt;
}

std::optional<QString> answerAt(const FormSnapshot &snapshot, int field)
{
    return snapshot.exists.value(field) ? std::optional(snapshot.text(field).trimmed()) : std::nullopt;
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

/// Facts that hang on the same part of the answers.
struct FactMaker::Group
{
    std::function<Input(const FormSnapshot &)> inputOf; ///< No value: an answer is missing.
    std::function<void(Facts &, const Input &)> add;
    Input input{};
    bool made = false;
};

FactMaker::FactMaker(FactSources sources) : m_sources(std::move(sources))
{
    const auto read = std::make_shared<const RepositoryFacts>(m_sources.repository, m_sources.whyNot);
    const auto group = [this](auto inputOf, auto add) { m_groups.push_back({inputOf, add}); };
    const auto first = [](const Input &input) { return input ? std::optional(input->constFirst()) : std::nullopt; };
    const auto openIssues = [&](const FactSubject &subject) {
        group([](const FormSnapshot &snapshot) { return one(issueTitle(snapshot)); },
              [open = read->openIssues(subject)](Facts &facts, const Input &input) { open->add(facts, input->constFirst()); });
    };
    group([target = m_sources.target](const FormSnapshot &snapshot) { return one(milestoneOf(snapshot, target)); },
          [=](Facts &facts, const Input &input) { read->addMilestone(facts, QStringLiteral("milestone"), first(input)); });
    group([target = m_sources.target](const FormSnapshot &snapshot) { return Input(labelsOf(snapshot, target)); },
          [=](Facts &facts, const Input &input) { read->addLabels(facts, *input); });
    group([](const FormSnapshot &) { return Input(); }, [=](Facts &facts, const Input &) { read->addRepository(facts); });
    group([](const FormSnapshot &) { return Input(); },
          [=, parent = m_sources.target.parent](Facts &facts, const Input &) { read->addParent(facts, parent); });
    for (int i = 0; i < m_sources.versionFields.size(); ++i) {
        group([field = m_sources.versionFields.at(i).field](const FormSnapshot &snapshot) { return one(answerAt(snapshot, field)); },
              [=, fact = m_sources.versionFields.at(i).fact](Facts &facts, const Input &input) {
                  read->addKnownVersion(facts, fact, first(input));
              });
    }
    group(ComparedFacts::inputOf, [compared = ComparedFacts(m_sources.repository, m_sources.whyNot)](Facts &facts, const Input &input) {
        compared.add(facts, input);
    });
    FactSubject same;
    same.name = QStringLiteral("requests");
    same.kind = FactSubject::Kind::Requests;
    openIssues(same);
    for (const FactSubject &subject : std::as_const(m_sources.subjects)) {
        if (subject.kind == FactSubject::Kind::Requests) {
            openIssues(subject);
            continue;
        }
        group([subject, target = m_sources.target](const FormSnapshot &snapshot) { return one(textOf(subject, snapshot, target)); },
              [=](Facts &facts, const Input &input) { read->addSubject(facts, subject, first(input)); });
    }
}

FactMaker::~FactMaker() = default;

Facts FactMaker::facts(const FormSnapshot &snapshot)
{
    for (Group &group : m_groups) {
        const Input input = group.inputOf(snapshot);
        if (group.made && input == group.input)
            continue;
        group.add(m_facts, input);
        group.input = input;
        group.made = true;
    }
    return m_facts;
}

QList<Lookup> FactMaker::wantedLookups(const FormSnapshot &snapshot) const
{
    QList<Lookup> wanted;
    if (!m_sources.repository)
        return wanted;
    const RepositoryFacts read(m_sources.repository, {});
    const auto want = [&](const Lookup &lookup) {
        if (m_sources.repository->lookups.find(lookup.key()) == m_sources.repository->lookups.end() && !wanted.contains(lookup))
            wanted.append(lookup);
    };
    if (const std::optional<Lookup> parent = read.parentQuestion(m_sources.target.parent))
        want(*parent);
    if (const std::optional<Lookup> compared = ComparedFacts(m_sources.repository, {}).question(ComparedFacts::inputOf(snapshot)))
        want(*compared);
    for (const FactSubject &subject : m_sources.subjects) {
        const std::optional<QString> text = textOf(subject, snapshot, m_sources.target);
        if (!text)
            continue;
        for (const Lookup &lookup : read.lookupsOf(subject, *text))
            want(lookup);
    }
    return wanted;
}

} // namespace waybill
