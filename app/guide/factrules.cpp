#include "app/guide/guiderules.h"

namespace waybill {

namespace {

using Test = FactRule::Test;

const char *const testKeys[] = {"is", "is_not", "at_most", "at_least", "empty", "has", "lacks", "day", "day_ends_after"};

/// The one test that stands there; nullptr, with the reading failed, where there are none or two.
const char *testKey(const GuideNode &node)
{
    const char *found = nullptr;
    for (const char *key : testKeys) {
        if (!node.has(key))
            continue;
        if (found) {
            node.fail(key, GuideText::tr("A fact has one test; here are “%1” and “%2”.").arg(QLatin1String(found), QLatin1String(key)));
            return nullptr;
        }
        found = key;
    }
    if (!found)
        node.fail(GuideText::tr("A fact wants a test: is, is_not, at_most, at_least, empty, has, lacks, day "
                                "or day_ends_after."));
    return found;
}

void readDay(const GuideNode &node, FactRule &rule)
{
    const QString day = node.text("day");
    if (day != QLatin1String("today") && day != QLatin1String("not-past"))
        node.fail("day", GuideText::tr("“day” is “today” or “not-past”."));
    rule.test = day == QLatin1String("today") ? Test::Today : Test::NotPast;
    rule.zone = readZone(node);
}

void readDayEndsAfter(const GuideNode &node, const FormDefinition &form, FactRule &rule)
{
    rule.test = Test::DayEndsAfter;
    rule.other = readFieldId(node["day_ends_after"], node.reading(), form);
    if (!node.reading().failed() && !std::holds_alternative<DateTimeKind>(form.fields.at(rule.other).kind))
        node.fail("day_ends_after", GuideText::tr("“%1” is no field for a time.").arg(form.fields.at(rule.other).id));
    rule.zone = readZone(node);
}

} // namespace

GuideKeys factRuleKeys()
{
    GuideKeys keys{"fact", "zone", "ticked_task"};
    keys.insert(keys.end(), std::begin(testKeys), std::end(testKeys));
    return keys;
}

FactRule readFactRule(const GuideNode &node, const FormDefinition &form)
{
    FactRule rule;
    rule.fact = node.needed("fact");
    rule.tickedTask = node.text("ticked_task");
    const char *key = testKey(node);
    if (!key)
        return rule;
    const QLatin1String test(key);
    if (test == QLatin1String("empty")) {
        rule.test = node.flag("empty") ? Test::Empty : Test::NotEmpty;
    } else if (test == QLatin1String("at_most") || test == QLatin1String("at_least")) {
        rule.test = test == QLatin1String("at_most") ? Test::AtMost : Test::AtLeast;
        rule.number = node.number(key, 0);
    } else if (test == QLatin1String("day")) {
        readDay(node, rule);
    } else if (test == QLatin1String("day_ends_after")) {
        readDayEndsAfter(node, form, rule);
    } else {
        static const QHash<QString, Test> tests{{QStringLiteral("is"), Test::Is},
                                                {QStringLiteral("is_not"), Test::IsNot},
                                                {QStringLiteral("has"), Test::Has},
                                                {QStringLiteral("lacks"), Test::Lacks}};
        rule.test = tests.value(test);
        rule.texts = node.texts(key);
    }
    return rule;
}

} // namespace waybill
