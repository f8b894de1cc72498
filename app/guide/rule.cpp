#include "app/guide/rule.h"

namespace waybill {

namespace {

struct KindName
{
    QString operator()(const RequiredRule &) const { return QStringLiteral("required"); }
    QString operator()(const PatternRule &) const { return QStringLiteral("pattern"); }
    QString operator()(const CompareRule &) const { return QStringLiteral("compare"); }
    QString operator()(const DateTimeRule &) const { return QStringLiteral("datetime"); }
    QString operator()(const TasksRule &) const { return QStringLiteral("tasks"); }
    QString operator()(const LinkRule &) const { return QStringLiteral("link"); }
    QString operator()(const NotExampleRule &) const { return QStringLiteral("not-example"); }
    QString operator()(const NoHeadingRule &) const { return QStringLiteral("no-heading"); }
    QString operator()(const ClosedRule &) const { return QStringLiteral("closed"); }
    QString operator()(const MentionsRule &) const { return QStringLiteral("mentions"); }
    QString operator()(const FactRule &) const { return QStringLiteral("fact"); }
    QString operator()(const BodyHeadingsRule &) const { return QStringLiteral("body-headings"); }
};

/// The other fields that a kind reads.
struct OtherFields
{
    QList<int> operator()(const RequiredRule &) const { return {}; }
    QList<int> operator()(const PatternRule &) const { return {}; }
    QList<int> operator()(const CompareRule &rule) const { return {rule.other}; }
    QList<int> operator()(const DateTimeRule &) const { return {}; }
    QList<int> operator()(const TasksRule &) const { return {}; }
    QList<int> operator()(const LinkRule &rule) const { return {rule.other}; }
    QList<int> operator()(const NotExampleRule &) const { return {}; }
    QList<int> operator()(const NoHeadingRule &) const { return {}; }
    QList<int> operator()(const ClosedRule &) const { return {}; }
    QList<int> operator()(const MentionsRule &rule) const { return rule.fields; }
    QList<int> operator()(const FactRule &rule) const { return {rule.other}; }
    QList<int> operator()(const BodyHeadingsRule &) const { return {}; }
};

} // namespace

QString ruleKindName(const RuleKind &kind)
{
    return std::visit(KindName(), kind);
}

QList<int> Rule::dependencies() const
{
    QList<int> fields;
    const auto add = [&fields](int index) {
        if (index >= 0 && !fields.contains(index))
            fields.append(index);
    };
    add(field);
    for (const Condition &condition : when)
        add(condition.field);
    for (const int other : std::visit(OtherFields(), kind))
        add(other);
    return fields;
}

} // namespace waybill
