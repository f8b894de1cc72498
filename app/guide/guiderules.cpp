#include "app/guide/guiderules.h"

#include "app/base/yaml.h"
#include "app/guide/conditions.h"
#include "app/guide/factrules.h"

#include <QCoreApplication>

namespace waybill {

namespace {

/// Reads the keys that one kind of rule has beside the common ones.
class KindReader
{
public:
    KindReader(const GuideNode &node, const FormDefinition &form) : m_node(node), m_form(form) { }

    RuleKind read() const
    {
        const QString check = m_node.needed("check");
        if (check == QLatin1String("required"))
            return RequiredRule{};
        if (check == QLatin1String("pattern"))
            return pattern();
        if (check == QLatin1String("compare"))
            return compare();
        if (check == QLatin1String("datetime"))
            return dateTime();
        if (check == QLatin1String("tasks"))
            return tasks();
        if (check == QLatin1String("link"))
            return link();
        if (check == QLatin1String("not-example"))
            return NotExampleRule{m_node.texts("phrases")};
        if (check == QLatin1String("no-heading"))
            return NoHeadingRule{m_node.number("deepest", 6)};
        if (check == QLatin1String("closed"))
            return ClosedRule{};
        if (check == QLatin1String("mentions"))
            return mentions();
        if (check == QLatin1String("fact"))
            return readFactRule(m_node, m_form);
        if (check == QLatin1String("body-headings"))
            return bodyHeadings();
        if (!m_node.reading().failed())
            m_node.fail("check",
                        guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is no kind of check that is known here.")).arg(check));
        return RequiredRule{};
    }

private:
    QRegularExpression expression(const char *key) const
    {
        const QRegularExpression pattern(m_node.needed(key),
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
        if (!pattern.isValid())
            m_node.fail(key,
                        guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "This is not a valid pattern: %1.")).arg(pattern.errorString()));
        return pattern;
    }

    int field(const char *key) const
    {
        if (!m_node.has(key)) {
            m_node.needed(key);
            return -1;
        }
        return readFieldId(m_node[key], m_node.reading(), m_form);
    }

    RuleKind pattern() const
    {
        PatternRule rule;
        rule.mustMatch = m_node.has("matches");
        rule.pattern = expression(rule.mustMatch ? "matches" : "lacks");
        rule.eachLine = m_node.flag("each_line");
        rule.replacement = m_node.text("replace");
        return rule;
    }

    RuleKind compare() const
    {
        CompareRule rule;
        rule.other = field("with");
        const QString relation = m_node.needed("relation");
        static const QHash<QString, CompareRule::Relation> relations{
            {QStringLiteral("greater"), CompareRule::Relation::Greater},
            {QStringLiteral("less"), CompareRule::Relation::Less},
            {QStringLiteral("different"), CompareRule::Relation::Different},
            {QStringLiteral("text-order-agrees"), CompareRule::Relation::TextOrderAgrees},
            {QStringLiteral("text-greater"), CompareRule::Relation::TextGreater},
            {QStringLiteral("text-less"), CompareRule::Relation::TextLess}};
        rule.relation = relations.value(relation);
        if (!relations.contains(relation) && !m_node.reading().failed())
            m_node.fail("relation",
                        guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is no relation that is known here.")).arg(relation));
        return rule;
    }

    RuleKind dateTime() const
    {
        DateTimeRule rule;
        const QString test = m_node.needed("test");
        static const QHash<QString, DateTimeRule::Check> checks{{QStringLiteral("format"), DateTimeRule::Check::Format},
                                                                {QStringLiteral("not-past"), DateTimeRule::Check::NotPast},
                                                                {QStringLiteral("not-skipped"), DateTimeRule::Check::NotSkipped},
                                                                {QStringLiteral("not-twice"), DateTimeRule::Check::NotTwice},
                                                                {QStringLiteral("not-on"), DateTimeRule::Check::NotWithin},
                                                                {QStringLiteral("is-standard"), DateTimeRule::Check::IsStandard},
                                                                {QStringLiteral("within-hours"), DateTimeRule::Check::WithinHours},
                                                                {QStringLiteral("window"), DateTimeRule::Check::Window}};
        if (!checks.contains(test) && !m_node.reading().failed())
            m_node.fail("test",
                        guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is no test of a time that is known here.")).arg(test));
        rule.check = checks.value(test);
        static const QStringList names{QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                       QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                       QStringLiteral("sunday")};
        for (const QString &name : m_node.texts("days")) {
            const qsizetype day = names.indexOf(name);
            if (day < 0)
                m_node.fail("days",
                            guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is no day of the week (monday to sunday).")).arg(name));
            rule.days.append(int(day) + 1);
        }
        if (m_node.has("from")) {
            rule.from = QTime::fromString(m_node.text("from"), QStringLiteral("HH:mm"));
            if (!rule.from.isValid())
                m_node.fail("from", guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“from” is a time like 16:00, in quotes.")));
        }
        rule.hours = m_node.number("hours", 0);
        if (m_node.has("before"))
            rule.minutesBefore = m_node.number("before", 0);
        if (m_node.has("after"))
            rule.minutesAfter = m_node.number("after", 0);
        return rule;
    }

    RuleKind tasks() const
    {
        TasksRule rule;
        rule.minimum = m_node.number("minimum", 0);
        const QString ticked = m_node.text("ticked");
        rule.allTicked = ticked == QLatin1String("all");
        rule.noneTicked = ticked == QLatin1String("none");
        if (!ticked.isEmpty() && !rule.allTicked && !rule.noneTicked)
            m_node.fail("ticked", guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“ticked” is “all” or “none”.")));
        return rule;
    }

    RuleKind link() const
    {
        LinkRule rule;
        rule.tickedNeedsLink = m_node.flag("ticked_needs_link");
        if (!rule.tickedNeedsLink) {
            rule.pattern = expression("pattern");
            rule.other = field("equals");
        }
        return rule;
    }

    RuleKind mentions() const
    {
        MentionsRule rule;
        rule.words = m_node.texts("words");
        return rule;
    }

    RuleKind bodyHeadings() const
    {
        BodyHeadingsRule rule;
        rule.level = m_node.number("level", rule.level);
        rule.headings = m_node.texts("headings");
        rule.allowed = m_node.texts("allowed");
        if (rule.headings.isEmpty() && !m_node.reading().failed())
            m_node.fail("headings",
                        guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“headings” takes the headings that have to be there.")));
        return rule;
    }

    const GuideNode &m_node;
    const FormDefinition &m_form;
};

QList<int> readFields(const GuideNode &node, const FormDefinition &form, RuleOwner owner)
{
    QList<int> fields;
    if (!node.has("field")) {
        const QString check = node.text("check");
        if (owner == RuleOwner::Contract && (check == QLatin1String("fact") || check == QLatin1String("body-headings")))
            return {-1};
        node.needed("field");
        return fields;
    }
    const YAML::Node named = node["field"];
    if (named.IsScalar())
        return {readFieldId(named, node.reading(), form)};
    for (const YAML::Node &id : node.list("field"))
        fields.append(readFieldId(id, node.reading(), form));
    return fields;
}

/// Which keys each kind of check takes beside the common ones.
QStringList keysOf(const QString &check, RuleOwner owner)
{
    static const QHash<QString, QStringList> keys{
        {QStringLiteral("pattern"),
         {QStringLiteral("matches"), QStringLiteral("lacks"), QStringLiteral("each_line"), QStringLiteral("replace")}},
        {QStringLiteral("compare"), {QStringLiteral("with"), QStringLiteral("relation")}},
        {QStringLiteral("datetime"),
         {QStringLiteral("test"), QStringLiteral("days"), QStringLiteral("from"), QStringLiteral("hours"), QStringLiteral("before"),
          QStringLiteral("after")}},
        {QStringLiteral("tasks"), {QStringLiteral("minimum"), QStringLiteral("ticked")}},
        {QStringLiteral("link"), {QStringLiteral("ticked_needs_link"), QStringLiteral("pattern"), QStringLiteral("equals")}},
        {QStringLiteral("not-example"), {QStringLiteral("phrases")}},
        {QStringLiteral("no-heading"), {QStringLiteral("deepest")}},
        {QStringLiteral("mentions"), {QStringLiteral("words")}},
        {QStringLiteral("fact"), factRuleKeys()},
        {QStringLiteral("body-headings"), {QStringLiteral("level"), QStringLiteral("headings"), QStringLiteral("allowed")}}};
    QStringList common;
    if (owner == RuleOwner::Contract)
        common = QStringList{QStringLiteral("label"), QStringLiteral("replaces"), QStringLiteral("said_by")};
    return common + QStringList{QStringLiteral("id"),       QStringLiteral("field"),   QStringLiteral("check"), QStringLiteral("when"),
                                QStringLiteral("severity"), QStringLiteral("message"), QStringLiteral("fix")}
    + keys.value(check);
}

} // namespace

Severity readSeverity(const GuideNode &node, const char *key, Severity absent)
{
    const QString severity = node.text(key);
    for (const Severity known : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severity == severityName(known))
            return known;
    }
    if (!severity.isEmpty())
        node.fail(key,
                  guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "“%1” is “error”, “warning” or “advice”.")).arg(QLatin1String(key)));
    return absent;
}

QList<Rule> readRules(const GuideNode &root, const FormDefinition &form, RuleOwner owner)
{
    QList<Rule> rules;
    for (const YAML::Node &entry : root.list("rules")) {
        const GuideNode node(entry, root.reading(), keysOf(entry.IsMap() ? yamlText(entry["check"]) : QString(), owner));
        Rule rule;
        rule.id = node.needed("id");
        rule.when = readConditions(node, form);
        rule.severity = readSeverity(node, "severity", Severity::Error);
        rule.message = node.visible("message");
        if (rule.message.isEmpty())
            node.needed("message");
        rule.fixLabel = node.visible("fix");
        rule.kind = KindReader(node, form).read();
        rule.label = node.visible("label");
        rule.replaces = node.texts("replaces");
        rule.saidBy = node.texts("said_by");
        const QList<int> fields = readFields(node, form, owner);
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
