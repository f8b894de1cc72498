#include "app/guide/guiderules.h"

#include "app/base/variants.h"

namespace waybill {

namespace {

using Check = DateTimeRule::Check;
using Relation = CompareRule::Relation;

/// Steps for an attempt at one place. More than the longest line of an issue, so that `.*` works on it.
constexpr int longestAttempt = 100000;

/// Reads the keys that a kind of rule has beside the common ones, by overloads.
class KindReader
{
public:
    KindReader(const GuideNode &node, const FormDefinition &form) : m_node(node), m_form(form) { }

    RuleKind operator()(const RequiredRule &rule) const { return rule; }
    RuleKind operator()(const NotExampleRule &) const { return NotExampleRule{m_node.texts("phrases")}; }
    RuleKind operator()(const NoHeadingRule &) const { return NoHeadingRule{m_node.number("deepest", 6)}; }
    RuleKind operator()(const ClosedRule &rule) const { return rule; }
    RuleKind operator()(const MentionsRule &) const { return MentionsRule{{}, m_node.texts("words")}; }
    RuleKind operator()(const FactRule &) const { return readFactRule(m_node, m_form); }
    RuleKind operator()(PatternRule rule) const
    {
        rule.mustMatch = m_node.has("matches");
        rule.pattern = readPattern(m_node, rule.mustMatch ? "matches" : "lacks");
        rule.eachLine = m_node.flag("each_line");
        rule.replacement = m_node.text("replace");
        return rule;
    }

    RuleKind operator()(CompareRule rule) const
    {
        rule.other = field("with");
        const QString relation = m_node.needed("relation");
        static const QHash<QString, Relation> relations{
            {QStringLiteral("greater"), Relation::Greater},          {QStringLiteral("less"), Relation::Less},
            {QStringLiteral("different"), Relation::Different},      {QStringLiteral("text-order-agrees"), Relation::TextOrderAgrees},
            {QStringLiteral("text-greater"), Relation::TextGreater}, {QStringLiteral("text-less"), Relation::TextLess}};
        rule.relation = relations.value(relation);
        if (!relations.contains(relation))
            m_node.fail("relation", GuideText::tr("“%1” is no relation that is known here.").arg(relation));
        return rule;
    }

    RuleKind operator()(DateTimeRule rule) const
    {
        const QString test = m_node.needed("test");
        static const QHash<QString, Check> checks{{QStringLiteral("format"), Check::Format},
                                                  {QStringLiteral("not-past"), Check::NotPast},
                                                  {QStringLiteral("not-skipped"), Check::NotSkipped},
                                                  {QStringLiteral("not-twice"), Check::NotTwice},
                                                  {QStringLiteral("not-on"), Check::NotWithin},
                                                  {QStringLiteral("is-standard"), Check::IsStandard},
                                                  {QStringLiteral("within-hours"), Check::WithinHours},
                                                  {QStringLiteral("window"), Check::Window}};
        if (!checks.contains(test))
            m_node.fail("test", GuideText::tr("“%1” is no test of a time that is known here.").arg(test));
        rule.check = checks.value(test);
        static const QStringList names{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                       QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                       QStringLiteral("sunday")};
        for (const QString &name : m_node.texts("days")) {
            const qsizetype day = names.indexOf(name);
            if (day < 0)
                m_node.fail("days", GuideText::tr("“%1” is no day of the week (monday to sunday).").arg(name));
            rule.days.append(int(day) + 1);
        }
        if (m_node.has("from")) {
            rule.from = QTime::fromString(m_node.text("from"), QStringLiteral("HH:mm"));
            if (!rule.from.isValid())
                m_node.fail("from", GuideText::tr("“from” is a time like 16:00, in quotes."));
        }
        rule.hours = m_node.number("hours", 0);
        if (m_node.has("before"))
            rule.minutesBefore = m_node.number("before", 0);
        if (m_node.has("after"))
            rule.minutesAfter = m_node.number("after", 0);
        return rule;
    }

    RuleKind operator()(TasksRule rule) const
    {
        rule.minimum = m_node.number("minimum", 0);
        const QString ticked = m_node.text("ticked");
        rule.allTicked = ticked == QLatin1String("all");
        rule.noneTicked = ticked == QLatin1String("none");
        if (!ticked.isEmpty() && !rule.allTicked && !rule.noneTicked)
            m_node.fail("ticked", GuideText::tr("“ticked” is “all” or “none”."));
        return rule;
    }

    RuleKind operator()(LinkRule rule) const
    {
        rule.tickedNeedsLink = m_node.flag("ticked_needs_link");
        if (!rule.tickedNeedsLink) {
            rule.pattern = readPattern(m_node, "pattern");
            rule.other = field("equals");
        }
        return rule;
    }

    RuleKind operator()(BodyHeadingsRule rule) const
    {
        rule.level = m_node.number("level", rule.level);
        rule.headings = m_node.texts("headings");
        rule.allowed = m_node.texts("allowed");
        if (rule.headings.isEmpty())
            m_node.fail("headings", GuideText::tr("“headings” takes the headings that have to be there."));
        return rule;
    }

private:
    int field(const char *key) const
    {
        if (!m_node.has(key)) {
            m_node.needed(key);
            return -1;
        }
        return readFieldId(m_node[key], m_node.reading(), m_form);
    }

    const GuideNode &m_node;
    const FormDefinition &m_form;
};

/// `case: { fact: value }`, `{ fact: [values] }` or `{ fact: { not: value } }`.
QList<FactCondition> readCases(const GuideNode &node)
{
    QList<FactCondition> cases;
    if (!node.has("case"))
        return cases;
    if (!node["case"].isMap())
        node.fail("case", GuideText::tr("“case” takes names of facts with values."));
    for (const YamlNode::Entry &entry : node["case"].entries) {
        FactCondition condition;
        condition.fact = entry.key.text;
        YamlNode values = entry.value;
        if (values.isMap()) {
            const GuideNode negation(values, node.reading(), {"not"});
            values = negation["not"];
            condition.negated = true;
        }
        if (values.isText())
            condition.values = QStringList{values.text};
        for (const YamlNode &value : std::as_const(values.items))
            condition.values.append(value.text);
        cases.append(condition);
    }
    return cases;
}

QList<int> readFields(const GuideNode &node, const FormDefinition &form, RuleOwner owner, const RuleKind &kind)
{
    QList<int> fields;
    if (!node.has("field")) {
        if (owner == RuleOwner::Contract && isOfWhole(kind))
            return {-1};
        node.needed("field");
        return fields;
    }
    const YamlNode &named = node["field"];
    if (named.isText())
        return {readFieldId(named, node.reading(), form)};
    for (const YamlNode &id : node.list("field"))
        fields.append(readFieldId(id, node.reading(), form));
    return fields;
}

/// Which keys each kind of check takes beside the common ones.
struct KindKeys
{
    using Keys = GuideKeys;
    Keys operator()(const RequiredRule &) const { return {}; }
    Keys operator()(const PatternRule &) const { return {"matches", "lacks", "each_line", "replace"}; }
    Keys operator()(const CompareRule &) const { return {"with", "relation"}; }
    Keys operator()(const DateTimeRule &) const { return {"test", "days", "from", "hours", "before", "after"}; }
    Keys operator()(const TasksRule &) const { return {"minimum", "ticked"}; }
    Keys operator()(const LinkRule &) const { return {"ticked_needs_link", "pattern", "equals"}; }
    Keys operator()(const NotExampleRule &) const { return {"phrases"}; }
    Keys operator()(const NoHeadingRule &) const { return {"deepest"}; }
    Keys operator()(const ClosedRule &) const { return {}; }
    Keys operator()(const MentionsRule &) const { return {"words"}; }
    Keys operator()(const FactRule &) const { return factRuleKeys(); }
    Keys operator()(const BodyHeadingsRule &) const { return {"level", "headings", "allowed"}; }
};

GuideKeys keysOf(const std::optional<RuleKind> &kind, RuleOwner owner)
{
    GuideKeys keys{"id", "field", "check", "when", "severity", "message", "fix"};
    if (owner == RuleOwner::Contract)
        keys.insert(keys.begin(), {"label", "replaces", "said_by", "case", "reason"});
    const GuideKeys own = kind ? std::visit(KindKeys(), *kind) : GuideKeys();
    keys.insert(keys.end(), own.begin(), own.end());
    return keys;
}

RuleKind readKind(const GuideNode &node, const FormDefinition &form, const std::optional<RuleKind> &kind)
{
    if (kind)
        return std::visit(KindReader(node, form), *kind);
    if (const QString check = node.needed("check"); !check.isEmpty())
        node.fail("check", GuideText::tr("“%1” is no kind of check that is known here.").arg(check));
    return RequiredRule{};
}

} // namespace

QRegularExpression boundedPattern(const QString &text)
{
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=%1)").arg(longestAttempt) + text,
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
}

QRegularExpression readPattern(const GuideNode &node, const char *key)
{
    const QRegularExpression pattern = boundedPattern(node.needed(key));
    if (!pattern.isValid())
        node.fail(key, GuideText::tr("This is not a valid pattern: %1.").arg(pattern.errorString()));
    return pattern;
}

Severity readSeverity(const GuideNode &node, const char *key, Severity absent)
{
    const QString severity = node.text(key);
    for (const Severity known : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severity == severityName(known))
            return known;
    }
    if (!severity.isEmpty())
        node.fail(key, GuideText::tr("“%1” is “error”, “warning” or “advice”.").arg(QLatin1String(key)));
    return absent;
}

QList<Rule> readRules(const GuideNode &root, const FormDefinition &form, RuleOwner owner)
{
    QList<Rule> rules;
    for (const YamlNode &entry : root.list("rules")) {
        const std::optional<RuleKind> kind = alternativeNamed<RuleKind>(entry["check"].text);
        const GuideNode node(entry, root.reading(), keysOf(kind, owner));
        Rule rule;
        rule.id = node.needed("id");
        rule.when = readConditions(node, form);
        rule.severity = readSeverity(node, "severity", Severity::Error);
        rule.message = node.neededVisible("message");
        rule.fixLabel = node.visible("fix");
        rule.kind = readKind(node, form, kind);
        rule.label = node.visible("label");
        rule.replaces = node.texts("replaces");
        rule.saidBy = node.texts("said_by");
        rule.cases = readCases(node);
        rule.reason = node.text("reason");
        const QList<int> fields = readFields(node, form, owner, rule.kind);
        if (root.reading().failed())
            return {};
        for (const int field : fields) {
            rule.field = field;
            if (auto *mentions = std::get_if<MentionsRule>(&rule.kind))
                mentions->fields = {field};
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace waybill
