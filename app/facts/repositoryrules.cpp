#include "app/facts/repositoryrules.h"

#include "app/template/dependencies.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Validation)
};

Rule ruleOf(const char *id, Severity severity, const FactRule &kind, const QString &message)
{
    Rule rule;
    rule.id = QLatin1String(id);
    rule.severity = severity;
    rule.message = message;
    rule.kind = kind;
    rule.ofPlace = true;
    return rule;
}

FactRule isEmpty(const char *fact)
{
    FactRule rule;
    rule.fact = QLatin1String(fact);
    rule.test = FactRule::Test::Empty;
    return rule;
}

FactRule is(const QString &fact, const char *value)
{
    FactRule rule;
    rule.fact = fact;
    rule.texts = QStringList{QLatin1String(value)};
    return rule;
}

/// The fields that milestones are named by, each once, with the condition under which they are; -1: by none.
QList<std::pair<int, Conditions>> milestoneFields(const FormDefinition &definition)
{
    QList<std::pair<int, Conditions>> fields;
    for (const DerivedText &derived : definition.milestone) {
        const auto places = placeholders(derived.text);
        const int field = places.empty() ? -1 : definition.fieldIndex(places.front().id);
        const bool known = std::any_of(fields.cbegin(), fields.cend(), [field](const auto &one) { return one.first == field; });
        // Said at the first: two texts with one field are one milestone or the other.
        if (!known)
            fields.append({field, derived.when});
    }
    return fields.isEmpty() ? QList<std::pair<int, Conditions>>{{-1, {}}} : fields;
}

} // namespace

QString knownVersionFact(const Field &field)
{
    return QStringLiteral("version.") + field.id;
}

bool namesKnownVersion(const Field &field, const FormDefinition &definition)
{
    const auto milestones = milestoneFields(definition);
    const int index = definition.fieldIndex(field.id);
    return field.suggestions != Suggestions::Nothing
        && std::none_of(milestones.cbegin(), milestones.cend(), [index](const auto &one) { return one.first == index; });
}

QList<Rule> repositoryRules(const FormDefinition &definition)
{
    QList<Rule> rules;
    for (const auto &[field, when] : milestoneFields(definition)) {
        rules.append(ruleOf("github.milestone", Severity::Error, isEmpty("milestone.missing"),
                            ValidationText::tr("The repository has no milestone {fact}. Create it on GitHub, or choose another one.")));
        rules.last().field = field;
        rules.last().when = when;
    }
    for (int i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        if (!namesKnownVersion(field, definition))
            continue;
        rules.append(ruleOf("github.version", Severity::Warning, is(knownVersionFact(field), "true"),
                            ValidationText::tr("The repository has no milestone, release or tag {%1}.").arg(field.id)));
        rules.last().field = i;
    }
    if (const ComparedVersions &compared = definition.compared; compared.backup >= 0) {
        rules += ruleOf("github.migrations", Severity::Warning, isEmpty("comparison.unsecured"),
                        ValidationText::tr("Going back leaves a version behind that changed the database: {fact}. Where is the backup?"));
        rules.last().field = compared.backup;
    }
    rules += ruleOf("github.archived", Severity::Error, is(QStringLiteral("repository.archived"), "false"),
                    ValidationText::tr("The repository is archived: GitHub takes no issues there. Choose another one."));
    rules +=
        ruleOf("github.issues-off", Severity::Error, is(QStringLiteral("repository.has_issues"), "true"),
               ValidationText::tr("Issues are switched off in the repository. Export the request instead, or choose another repository."));
    rules += ruleOf(
        "github.labels", Severity::Warning, isEmpty("label.missing"),
        ValidationText::tr("The repository has no label {fact}. GitHub creates one that does not exist: look for a slip of the keys."));
    rules += ruleOf("github.push", Severity::Warning, is(QStringLiteral("viewer.can_push"), "true"),
                    ValidationText::tr("You may open issues in the repository but not push to it: GitHub will drop labels, milestone and "
                                       "assignees without a word."));
    // Without any there is nothing to drop.
    rules.last().cases = {{QStringLiteral("request.labels"), {QString()}, true}};
    rules += ruleOf("github.same-title", Severity::Warning, isEmpty("requests.same_title"),
                    ValidationText::tr("{fact} is open and has the same title. Was this request filed already?"));
    rules += ruleOf("github.parent", Severity::Warning, is(QStringLiteral("parent.exists"), "true"),
                    ValidationText::tr("The parent issue is not there: {evidence}."));
    return rules;
}

} // namespace waybill
