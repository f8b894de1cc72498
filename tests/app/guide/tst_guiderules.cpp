#include "app/base/yaml.h"
#include "app/guide/guide.h"
#include "app/guide/guiderules.h"
#include "app/template/markdowntemplate.h"

#include <QTest>

using namespace waybill;

namespace {

const char templateText[] = "### Kind\n\n- [ ] **A**\n- [ ] __B__\n- [ ] Plan (link)\n\n### More\n\n_(say)_\n\n- **Name:** x\n"
                            "- **Level:** Low / Mid / High\n- **When:** \n- **Place:** Here\n\n### Notes\n\nsome words\n";

Result<GuidedForm> applied(const QByteArray &lines)
{
    const QString file = QStringLiteral("g.yml");
    const Result<YamlNode> tree = parseYaml("guide: 1\nid: small\nname: Small\n" + lines, file);
    if (!tree)
        return tree.error();
    const Result<Guide> guide = readGuide(tree.value(), file);
    if (!guide)
        return guide.error();
    return applyGuide(guide.value(), readMarkdownTemplate(templateText, QStringLiteral("t.md")).value());
}

QString fault(const Result<GuidedForm> &form)
{
    return form ? QString() : form.error().text();
}

const QByteArray fields = "fields:\n  - { id: name, at: { line: Name }, kind: text }\n"
                          "  - { id: when, at: { line: When }, kind: datetime, format: 'MM-dd-yyyy HH:mm:ss', zone: America/Chicago }\n";

/// A rule of this check with these keys, on line 7.
QByteArray rule(const char *check, const char *keys = "")
{
    return fields + "rules:\n  - { id: r, field: name, message: m, check: " + check + keys + " }\n";
}

template <typename Kind>
Kind read(const char *keys)
{
    const Result<GuidedForm> form = applied(rule(Kind::name, keys));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return std::get<Kind>(form.value().rules.constFirst().kind);
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What a guide's rules and fields say, key by key.
class TestGuideRules : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreRefusedAtTheirLine_data();
    void faultsAreRefusedAtTheirLine();
    void everyKeyOfARuleIsRead();
    void everyKeyOfAFactIsRead();
    void everyKeyOfATimeIsRead();
    void aRuleForSeveralFieldsIsOneEach();
    void aRuleDependsOnAllThatItReads();
    void everyKeyOfAFieldIsRead();
    void sectionsTitleAndLabelsAreRead();
    void aSectionWithoutAPlaceToWriteGetsOne();
};

void TestGuideRules::faultsAreRefusedAtTheirLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &yaml, int line, const char *word) {
        QTest::newRow(name) << yaml << line << QString::fromUtf8(word);
    };
    const QByteArray field = "fields:\n  - { id: a, at: ";
    row("a number with a sign", rule("tasks", ", minimum: -1"), 8, "whole number");
    row("a number with a point", rule("no-heading", ", deepest: 2.5"), 8, "whole number");
    row("hours that are none", rule("datetime", ", test: within-hours, hours: many"), 8, "hours");
    row("minutes before below zero", rule("datetime", ", test: window, before: -5"), 8, "before");
    row("minutes after below zero", rule("datetime", ", test: window, after: -5"), 8, "after");
    row("a flag that is none", rule("pattern", ", lacks: x, each_line: maybe"), 8, "true or false");
    row("a pattern of neither", rule("pattern"), 8, "lacks");
    row("a bad pattern to lack", rule("pattern", ", lacks: '['"), 8, "pattern");
    row("a relation that is none", rule("compare", ", with: name, relation: bigger"), 8, "bigger");
    row("a relation to nothing", rule("compare", ", relation: less"), 8, "with");
    row("a relation to no field", rule("compare", ", with: nome, relation: less"), 8, "nome");
    row("a test of time that is none", rule("datetime", ", test: soon"), 8, "soon");
    row("a start that is no time", rule("datetime", ", test: not-on, from: noon"), 8, "from");
    row("ticked that is neither", rule("tasks", ", ticked: some"), 8, "ticked");
    row("a link without a pattern", rule("link", ", equals: name"), 8, "pattern");
    row("a link that equals nothing", rule("link", ", pattern: x"), 8, "equals");
    row("a text where a list belongs", "labels: x\n", 4, "list");
    row("a list where a text belongs", "summary: [x]\n", 4, "text");
    row("a list of lists", rule("mentions", ", words: [[x]]"), 8, "text");
    row("no field at all", fields + "rules:\n  - { id: r, message: m, check: required }\n", 8, "field");
    row("one field of several is none", fields + "rules:\n  - { id: r, message: m, check: required, field: [name, nome] }\n", 8, "nome");
    row("a condition that is a text", "labels:\n  - { name: l, when: A }\n", 5, "when");
    row("a condition with another key than not", "labels:\n  - { name: l, when: { level: { no: Low } } }\n", 5, "no");
    row("one of several options is none", "labels:\n  - { name: l, when: { level: [Low, Huge] } }\n", 5, "Huge");
    row("a field without a place", "fields:\n  - { id: a, kind: text }\n", 5, "at");
    row("a field at two unknown things", field + "{ row: x }, kind: text }\n", 5, "row");
    row("a section that is not there", field + "{ section: Less }, kind: paragraph }\n", 5, "Less");
    row("a text in place of a paragraph", field + "{ section: Notes }, kind: text }\n", 5, "kind");
    row("a paragraph on a line", field + "{ line: Name }, kind: paragraph }\n", 5, "kind");
    row("a time on tasks", field + "{ tasks: Kind }, kind: datetime, format: HH, zone: UTC }\n", 5, "kind");
    row("a constant of nothing", field + "{ line: When }, kind: constant }\n", 5, "kind");
    row("a choice of no words", field + "{ line: Name }, kind: choice }\n", 5, "choice");
    row("a time without a format", field + "{ line: When }, kind: datetime, zone: UTC }\n", 5, "format");
    row("a time without a zone", field + "{ line: When }, kind: datetime, format: HH }\n", 5, "zone");
    row("an overlap that is neither", field + "{ line: When }, kind: datetime, format: HH, zone: UTC, overlap: both }\n", 5, "overlap");
    row("an id of other letters", field.left(field.indexOf("a, at")) + "\"\u00e4\", at: { line: Name }, kind: text }\n", 5, "letters");
    row("a card that is not there", "sections:\n  - { heading: More, with: Less }\n", 5, "Less");
    row("a label without a name", "labels:\n  - { when: { level: Low } }\n", 5, "name");
    row("a day of neither word", rule("fact", ", fact: m.due, day: past, zone: UTC"), 8, "not-past");
    row("a flag of emptiness that is none", rule("fact", ", fact: m.due, empty: maybe"), 8, "true or false");
    row("at least a word", rule("fact", ", fact: m.open, at_least: few"), 8, "at_least");
    row("a day that ends after no field", rule("fact", ", fact: m.due, day_ends_after: nome, zone: UTC"), 8, "nome");
}

void TestGuideRules::faultsAreRefusedAtTheirLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, word);
    const Result<GuidedForm> form = applied(yaml);
    QVERIFY(!form);
    QCOMPARE(form.error().line, line);
    QVERIFY(form.error().column > 0);
    QVERIFY2(form.error().message.contains(word), qPrintable(form.error().message));
}

void TestGuideRules::everyKeyOfARuleIsRead()
{
    PatternRule pattern = read<PatternRule>(", matches: 'a+', each_line: true, replace: b");
    QVERIFY(pattern.mustMatch && pattern.eachLine);
    QCOMPARE(pattern.pattern, boundedPattern(str("a+")));
    QCOMPARE(pattern.replacement, str("b"));
    pattern = read<PatternRule>(", lacks: '^b$'");
    QVERIFY(!pattern.mustMatch && !pattern.eachLine);
    // Lines are lines, and letters are those of Unicode.
    QVERIFY(pattern.pattern.match(str("a\nb\nc")).hasMatch());
    QVERIFY(read<PatternRule>(", lacks: '^\\w$'").pattern.match(str("\u00e4")).hasMatch());
    using Relation = CompareRule::Relation;
    const std::pair<const char *, Relation> relations[] = {
        {"greater", Relation::Greater},          {"less", Relation::Less},          {"different", Relation::Different},
        {"text-greater", Relation::TextGreater}, {"text-less", Relation::TextLess}, {"text-order-agrees", Relation::TextOrderAgrees}};
    for (const auto &[name, relation] : relations) {
        const CompareRule compare = read<CompareRule>(qPrintable(str(", with: when, relation: ") + str(name)));
        QCOMPARE(compare.relation, relation);
        QVERIFY(compare.other >= 0);
    }
    QCOMPARE(read<TasksRule>(", minimum: 3").minimum, 3);
    QVERIFY(!read<TasksRule>(", minimum: 3").allTicked && !read<TasksRule>(", minimum: 3").noneTicked);
    QVERIFY(read<TasksRule>(", ticked: all").allTicked && !read<TasksRule>(", ticked: all").noneTicked);
    QVERIFY(read<TasksRule>(", ticked: none").noneTicked && !read<TasksRule>(", ticked: none").allTicked);
    QVERIFY(read<LinkRule>(", ticked_needs_link: true").tickedNeedsLink);
    const LinkRule link = read<LinkRule>(", pattern: 'x/(.*)', equals: when");
    QVERIFY(!link.tickedNeedsLink && link.other >= 0);
    QCOMPARE(link.pattern, boundedPattern(str("x/(.*)")));
    QCOMPARE(read<NotExampleRule>(", phrases: [a, b]").phrases, (QStringList{str("a"), str("b")}));
    QCOMPARE(read<NoHeadingRule>(", deepest: 2").deepest, 2);
    QCOMPARE(read<NoHeadingRule>("").deepest, 6);
    QCOMPARE(read<NoHeadingRule>(", deepest: 0").deepest, 0);
    QCOMPARE(read<MentionsRule>(", words: a").words, QStringList{str("a")});
    const BodyHeadingsRule headings = read<BodyHeadingsRule>(", level: 2, headings: [a], allowed: [b, c]");
    QCOMPARE(headings.level, 2);
    QCOMPARE(headings.headings, QStringList{str("a")});
    QCOMPARE(headings.allowed, (QStringList{str("b"), str("c")}));
    QCOMPARE(read<BodyHeadingsRule>(", headings: [a]").level, 3);
    const Rule common =
        applied(rule("required", ", severity: advice, fix: f, when: { level: { not: [Low, Mid] } }")).value().rules.constFirst();
    QCOMPARE(common.id, str("r"));
    QCOMPARE(common.severity, Severity::Advice);
    QCOMPARE(common.message, str("m"));
    QCOMPARE(common.fixLabel, str("f"));
    QVERIFY(common.when.constFirst().negated);
    QCOMPARE(common.when.constFirst().values, (QStringList{str("Low"), str("Mid")}));
    QCOMPARE(applied(rule("required")).value().rules.constFirst().severity, Severity::Error);
    QCOMPARE(applied(rule("required", ", severity: warning")).value().rules.constFirst().severity, Severity::Warning);
}

void TestGuideRules::everyKeyOfAFactIsRead()
{
    using Test = FactRule::Test;
    const std::pair<const char *, Test> tests[] = {{"is: true", Test::Is},
                                                   {"is_not: closed", Test::IsNot},
                                                   {"at_most: 4", Test::AtMost},
                                                   {"at_least: 4", Test::AtLeast},
                                                   {"empty: true", Test::Empty},
                                                   {"empty: false", Test::NotEmpty},
                                                   {"has: [a, b]", Test::Has},
                                                   {"lacks: a", Test::Lacks},
                                                   {"day: today, zone: UTC", Test::Today},
                                                   {"day: not-past, zone: UTC", Test::NotPast},
                                                   {"day_ends_after: when, zone: UTC", Test::DayEndsAfter}};
    for (const auto &[keys, test] : tests) {
        const FactRule fact = read<FactRule>(qPrintable(str(", fact: m.x, ticked_task: A, ") + str(keys)));
        QCOMPARE(fact.test, test);
        QCOMPARE(fact.fact, str("m.x"));
        QCOMPARE(fact.tickedTask, str("A"));
        QCOMPARE(fact.number, test == Test::AtMost || test == Test::AtLeast ? 4 : 0);
        QCOMPARE(fact.zone, str(keys).contains(str("zone")) ? QByteArray("UTC") : QByteArray());
        QCOMPARE(fact.other >= 0, test == Test::DayEndsAfter);
    }
    QCOMPARE(read<FactRule>(", fact: m.x, has: [a, b]").texts, (QStringList{str("a"), str("b")}));
    QCOMPARE(read<FactRule>(", fact: m.x, is: closed").texts, QStringList{str("closed")});
}

void TestGuideRules::everyKeyOfATimeIsRead()
{
    using Check = DateTimeRule::Check;
    const std::pair<const char *, Check> checks[] = {{"format", Check::Format},
                                                     {"not-past", Check::NotPast},
                                                     {"not-skipped", Check::NotSkipped},
                                                     {"not-twice", Check::NotTwice},
                                                     {"not-on", Check::NotWithin},
                                                     {"is-standard", Check::IsStandard},
                                                     {"within-hours", Check::WithinHours},
                                                     {"window", Check::Window}};
    for (const auto &[name, check] : checks)
        QCOMPARE(read<DateTimeRule>(qPrintable(str(", test: ") + str(name))).check, check);
    DateTimeRule time = read<DateTimeRule>(", test: not-on, days: [monday, sunday], from: '16:30'");
    QCOMPARE(time.days, (QList<int>{1, 7}));
    QCOMPARE(time.from, QTime(16, 30));
    QVERIFY(!time.minutesBefore && !time.minutesAfter && time.hours == 0);
    time = read<DateTimeRule>(", test: window, before: 10, after: 0");
    QCOMPARE(time.minutesBefore, std::optional(10));
    QCOMPARE(time.minutesAfter, std::optional(0));
    QVERIFY(!time.from.isValid());
    QCOMPARE(read<DateTimeRule>(", test: within-hours, hours: 8").hours, 8);
    // The field itself.
    const auto kindOf = [](const char *keys) {
        const auto form =
            applied(QByteArray("fields:\n  - { id: when, at: { line: When }, kind: datetime, format: HH, zone: UTC") + keys + " }\n");
        const FormDefinition definition = form.value().definition;
        return std::get<DateTimeKind>(definition.fields.at(definition.fieldIndex(str("when"))).kind);
    };
    QVERIFY(kindOf("").laterInOverlap);
    QVERIFY(kindOf(", overlap: later").laterInOverlap);
    QVERIFY(!kindOf(", overlap: earlier").laterInOverlap);
    QCOMPARE(kindOf(", zone_name: Universal").zoneName, str("Universal"));
    QCOMPARE(kindOf("").format, str("HH"));
    QCOMPARE(kindOf("").zone, QByteArray("UTC"));
}

void TestGuideRules::aRuleForSeveralFieldsIsOneEach()
{
    const auto form = applied(fields + "rules:\n  - { id: r, field: [name, when], message: m, check: mentions, words: [a] }\n");
    QVERIFY2(form, qPrintable(fault(form)));
    const QList<Rule> rules = form.value().rules;
    QCOMPARE(rules.size(), 2);
    for (const Rule &each : rules)
        QCOMPARE(std::get<MentionsRule>(each.kind).fields, QList<int>{each.field});
    QVERIFY(rules.at(0).field != rules.at(1).field);
}

void TestGuideRules::aRuleDependsOnAllThatItReads()
{
    const auto form = applied(rule("compare", ", with: when, relation: less, when: { level: Low, name: x }"));
    QVERIFY2(form, qPrintable(fault(form)));
    const FormDefinition &definition = form.value().definition;
    QList<int> read = form.value().rules.constFirst().dependencies();
    std::sort(read.begin(), read.end());
    QList<int> expected{definition.fieldIndex(str("name")), definition.fieldIndex(str("when")), definition.fieldIndex(str("level"))};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(read, expected);
}

void TestGuideRules::everyKeyOfAFieldIsRead()
{
    const auto form = applied("fields:\n"
                              "  - id: kind\n    at: { tasks: Kind }\n    kind: choice\n"
                              "    options: [{ text: B, hint: second }]\n"
                              "  - { id: name, at: { line: 'NAME:' }, kind: text, label: L, help: H, half: true, otherwise: ' x ' }\n"
                              "  - { id: level, at: { line: Level }, kind: choice, example: Low, graded: true }\n"
                              "  - { id: place, at: { line: Place }, kind: constant }\n");
    QVERIFY2(form, qPrintable(fault(form)));
    const FormDefinition &definition = form.value().definition;
    const auto field = [&definition](const char *id) { return definition.fields.at(definition.fieldIndex(QLatin1String(id))); };
    const auto kind = std::get<ChoiceKind>(field("kind").kind);
    QVERIFY(kind.listed && !kind.graded);
    QCOMPARE(kind.options.at(0).text, str("A"));
    QCOMPARE(kind.options.at(1).text, str("B"));
    QCOMPARE(kind.options.at(1).hint, str("second"));
    QVERIFY(kind.options.at(0).hint.isEmpty());
    QCOMPARE(field("name").label, str("L"));
    QCOMPARE(field("name").guidance, str("H"));
    QCOMPARE(field("name").otherwise, str("x"));
    QCOMPARE(field("name").prefill, str("x"));
    QVERIFY(field("name").half && !field("level").half);
    QCOMPARE(field("level").label, str("Level"));
    QVERIFY(std::get<ChoiceKind>(field("level").kind).graded && !std::get<ChoiceKind>(field("level").kind).listed);
    QCOMPARE(field("level").example, str("Low"));
    QCOMPARE(std::get<ConstantKind>(field("place").kind).text, str("Here"));
    const auto list = applied("fields:\n  - id: kind\n    at: { tasks: Kind }\n    kind: checklist\n    editable: true\n"
                              "    links: [{ task: Plan, words: link }]\n");
    QVERIFY2(list, qPrintable(fault(list)));
    const auto tasks = std::get<ChecklistKind>(list.value().definition.fields.at(list.value().definition.fieldIndex(str("kind"))).kind);
    QVERIFY(tasks.editable);
    QCOMPARE(tasks.tasks.at(2).text, str("Plan"));
    QCOMPARE(tasks.tasks.at(2).linkWords, str("link"));
    QVERIFY(tasks.tasks.at(0).linkWords.isEmpty());
}

void TestGuideRules::sectionsTitleAndLabelsAreRead()
{
    const auto form = applied("sections:\n"
                              "  - { heading: 'More:', title: T, short: S, help: H }\n"
                              "  - { heading: Notes, title: N, with: More }\n"
                              "title: { label: TL, help: TH, derived: [{ text: D }] }\n"
                              "labels: [{ name: a }, { name: b, when: { level: Low } }]\n"
                              "milestone: [{ text: 'v1', when: { level: High } }]\n");
    QVERIFY2(form, qPrintable(fault(form)));
    const FormDefinition &definition = form.value().definition;
    const int more = definition.sectionIndex(str("More"));
    const int notes = definition.sectionIndex(str("Notes"));
    QCOMPARE(definition.sections.at(more).title, str("T"));
    QCOMPARE(definition.sections.at(more).shortTitle, str("S"));
    QCOMPARE(definition.sections.at(more).guidance, str("H"));
    QCOMPARE(definition.sections.at(more).card, more);
    QCOMPARE(definition.sections.at(notes).shortTitle, str("N"));
    QCOMPARE(definition.sections.at(notes).card, more);
    const Field &title = definition.fields.at(definition.titleField);
    QCOMPARE(title.label, str("TL"));
    QCOMPARE(title.guidance, str("TH"));
    QCOMPARE(title.derived.constFirst().text, str("D"));
    QVERIFY(title.prefill.isEmpty());
    QCOMPARE(definition.labels.size(), 2);
    QVERIFY(definition.labels.at(0).when.isEmpty() && !definition.labels.at(1).when.isEmpty());
    QCOMPARE(definition.milestone.constFirst().text, str("v1"));
    QCOMPARE(definition.milestone.constFirst().when.size(), 1);
}

void TestGuideRules::aSectionWithoutAPlaceToWriteGetsOne()
{
    // Behind the guidance and the blank line after it, before the lines; its own text where it has one.
    const auto form = applied("fields:\n  - { id: why, at: { section: More }, kind: paragraph }\n"
                              "  - { id: notes, at: { section: Notes }, kind: paragraph }\n");
    QVERIFY2(form, qPrintable(fault(form)));
    const FormDefinition &definition = form.value().definition;
    const BodyLayout &layout = form.value().layout;
    const int why = definition.fieldIndex(str("why"));
    QVERIFY(definition.fields.at(why).startsLines);
    QCOMPARE(definition.fields.at(why).label, str("More"));
    const QByteArray source = QByteArray(templateText);
    QCOMPARE(layout.fields.at(why).value.begin, source.indexOf("- **Name"));
    QCOMPARE(layout.fields.at(why).value.length(), 0);
    QVERIFY(why < definition.fieldIndex(definition.fields.constLast().id));
    const int notes = definition.fieldIndex(str("notes"));
    QCOMPARE(layout.text(layout.fields.at(notes).value).trimmed(), str("some words"));
    QCOMPARE(layout.body(), source);
}

QTEST_APPLESS_MAIN(TestGuideRules)
#include "tst_guiderules.moc"
