#include "app/guide/guiderules.h"

namespace waybill {

namespace {

using Test = FactRule::Test;

const char *const testKeys[] = {"is",
                                "is_not",
                                "at_most",
                                "at_least",
                                "empty",
                                "has",
                                "lacks",
                                "day",
                                "day_ends_after",
                                "matches",
                                "equals",
                                "text_above",
                                "text_below",
                                "text_not_below",
                                "before_day_end",
                                "after_day_start",
                                "ahead_at_most",
                                "ago_at_most"};

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
        node.fail(GuideText::tr("A fact wants a test, such as is, is_not, at_most, empty, has, matches or day."));
    return found;
}

void readDay(const GuideNode &node, FactRule &rule)
{
    const QString day = node.text("day");
    if (day != QLatin1String("today") && day != QLatin1String("not-past"))
        node.fail("day", GuideText::tr("“day” is “today” or “not-past”."));
    rule.test = day == QLatin1String("today") ? Test::Today : Test::NotPast;
    rule.zone = readZone(node);
    rule.sameOffset = node.flag("same_offset");
}

/// The tests that compare with another fact.
bool readOtherFact(const GuideNode &node, QLatin1String key, FactRule &rule)
{
    static const QHash<QString, Test> tests{{QStringLiteral("equals"), Test::Equals},
                                            {QStringLiteral("text_above"), Test::TextAbove},
                                            {QStringLiteral("text_below"), Test::TextBelow},
                                            {QStringLiteral("text_not_below"), Test::TextNotBelow},
                                            {QStringLiteral("before_day_end"), Test::BeforeDayEnd},
                                            {QStringLiteral("after_day_start"), Test::AfterDayStart}};
    if (!tests.contains(key))
        return false;
    rule.test = tests.value(key);
    rule.with = node.needed(key.data());
    if (rule.test != Test::BeforeDayEnd && rule.test != Test::AfterDayStart)
        return true;
    rule.zone = readZone(node);
    static const QHash<QString, FactRule::DayOf> days{{QStringLiteral("zone"), FactRule::DayOf::Zone},
                                                      {QStringLiteral("instant"), FactRule::DayOf::Instant},
                                                      {QStringLiteral("utc"), FactRule::DayOf::Utc}};
    const QString day = node.has("day_of") ? node.text("day_of") : QStringLiteral("zone");
    if (!days.contains(day))
        node.fail("day_of", GuideText::tr("“day_of” is “zone”, “instant” or “utc”."));
    rule.dayOf = days.value(day);
    return true;
}

/// The tests that take a number.
bool readNumber(const GuideNode &node, QLatin1String key, FactRule &rule)
{
    static const QHash<QString, Test> tests{{QStringLiteral("at_most"), Test::AtMost},
                                            {QStringLiteral("at_least"), Test::AtLeast},
                                            {QStringLiteral("ahead_at_most"), Test::AheadAtMost},
                                            {QStringLiteral("ago_at_most"), Test::AgoAtMost}};
    if (!tests.contains(key))
        return false;
    rule.test = tests.value(key);
    rule.number = node.number(key.data(), 0);
    return true;
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
    GuideKeys keys{"fact", "zone", "ticked_task", "day_of", "same_offset"};
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
    } else if (readNumber(node, test, rule) || readOtherFact(node, test, rule)) {
        return rule;
    } else if (test == QLatin1String("matches")) {
        rule.test = Test::Matches;
        rule.pattern = readPattern(node, "matches");
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
