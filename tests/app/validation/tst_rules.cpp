#include "tests/app/validation/formsample.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString markdownLine = QStringLiteral("# Big");

ChecklistKind linkedTasks()
{
    return {false, false, {{QStringLiteral("First"), {}, false}, {QStringLiteral("Second"), QStringLiteral("a link"), false}}};
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void aRuleOfAFieldThatIsNotThereSaysNothing();
    void aRuleWhoseConditionDoesNotHoldSaysNothing();
    void onlyRequiredSpeaksOfABlankAnswer();
    void onlyRequiredIsMissing();
    void hugeAnswersPassWhatSearches();
    void versionsAreCompared_data();
    void versionsAreCompared();
    void timesAreChecked_data();
    void timesAreChecked();
    void aTimeInTheGapMovesAnHourOn();
    void anOverlapSaysWhichReadingCounts();
    void tasksAreCounted_data();
    void tasksAreCounted();
    void aTickedTaskNeedsItsLink_data();
    void aTickedTaskNeedsItsLink();
    void aLinkMatchesTheOtherAnswer();
    void gitHubsOwnLimitsAreChecked();
    void kindsHaveTheNamesOfTheGuide();
};

void TestRules::aRuleOfAFieldThatIsNotThereSaysNothing()
{
    FormSample form;
    const int choice = form.add(QStringLiteral("choice"), TextKind());
    const int field = form.add(QStringLiteral("field"), TextKind());
    form.field(field).when = {{choice, {QStringLiteral("yes")}, false}};
    QVERIFY(!check(ruleAt(field, RequiredRule()), form.snapshot(), at()));
    QVERIFY(!check(ruleAt(-1, RequiredRule()), form.snapshot(), at()));
    QVERIFY(!check(ruleAt(2, RequiredRule()), form.snapshot(), at()));
    form.answer(choice, QStringLiteral("yes"));
    QVERIFY(check(ruleAt(field, RequiredRule()), form.snapshot(), at()));
}

void TestRules::aRuleWhoseConditionDoesNotHoldSaysNothing()
{
    FormSample form;
    const int choice = form.add(QStringLiteral("choice"), TextKind());
    const int field = form.add(QStringLiteral("field"), TextKind());
    Rule rule = ruleAt(field, RequiredRule());
    rule.when = {{choice, {QStringLiteral("yes")}, false}};
    QVERIFY(!check(rule, form.snapshot(), at()));
    rule.when = {{choice, {QStringLiteral("yes")}, true}};
    QVERIFY(check(rule, form.snapshot(), at()));
    rule.when = {{7, {QStringLiteral("yes")}, true}};
    QVERIFY(!check(rule, form.snapshot(), at()));
}

void TestRules::onlyRequiredSpeaksOfABlankAnswer()
{
    FormSample form;
    const int other = form.add(QStringLiteral("other"), VersionKind());
    form.answer(other, QStringLiteral("v1.0.0"));
    const int text = form.add(QStringLiteral("text"), ParagraphKind());
    const int time = form.add(QStringLiteral("time"), chicago());
    const int list = form.add(QStringLiteral("list"), ChecklistKind{true, false, {}});
    form.answer(text, QStringLiteral(" \n\t\n"));
    const QList<RuleKind> kinds{mustMatch(QStringLiteral("x")),
                                CompareRule{other, CompareRule::Relation::Greater},
                                dateTime(DateTimeRule::Check::Format),
                                TasksRule{0, 0, true, true, {}},
                                LinkRule{true, QRegularExpression(QStringLiteral("x")), other},
                                NotExampleRule{{QString()}},
                                NoHeadingRule(),
                                ClosedRule(),
                                MentionsRule{{other}, {QStringLiteral("x")}}};
    for (const RuleKind &kind : kinds) {
        for (const int field : {text, time, list})
            QVERIFY2(!check(ruleAt(field, kind), form.snapshot(), at()), qPrintable(nameOf(kind)));
    }
    for (const int field : {text, time, list})
        QVERIFY(check(ruleAt(field, RequiredRule()), form.snapshot(), at()));
    QVERIFY(check(ruleAt(list, TasksRule{1, 0, false, false, {}}), form.snapshot(), at()));
}

void TestRules::onlyRequiredIsMissing()
{
    QVERIFY(saidOfText(QString(), RequiredRule())->missing);
    QVERIFY(!saidOfText(QStringLiteral("a"), mustMatch(QStringLiteral("x")))->missing);
}

void TestRules::hugeAnswersPassWhatSearches()
{
    const QString huge = (markdownLine + QStringLiteral("\n```\n<!--\n")).repeated(80000);
    QVERIFY(huge.size() > 1024 * 1024);
    const QList<RuleKind> kinds{mustMatch(QStringLiteral("^nothing$")),
                                mustNotMatch(QStringLiteral("(.|\\n)*(.|\\n)*Big")),
                                LinkRule{false, QRegularExpression(QStringLiteral("(B)ig")), 0},
                                NoHeadingRule(),
                                ClosedRule(),
                                NotExampleRule(),
                                MentionsRule{{0}, {QStringLiteral("Small")}}};
    for (const RuleKind &kind : kinds)
        QVERIFY2(!saidOfParagraph(huge, kind), qPrintable(nameOf(kind)));
    QVERIFY(saidOf(chicago(), huge, dateTime(DateTimeRule::Check::Format)));
    QVERIFY(!saidOf(VersionKind(), huge, CompareRule{0, CompareRule::Relation::Greater}));
}

void TestRules::versionsAreCompared_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("relation");
    QTest::addColumn<QString>("fixed");
    using Relation = CompareRule::Relation;
    const auto row = [](const char *name, const char *version, const char *other, Relation relation, const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(version) << QString::fromUtf8(other) << int(relation) << QString::fromUtf8(fixed);
    };
    row("greater", "v0.2.0", "v0.1.0", Relation::Greater, "no problem");
    row("greater as a number", "v0.10.0", "v0.9.0", Relation::Greater, "no problem");
    row("not greater", "v0.1.0", "v0.2.0", Relation::Greater, "v0.3.0");
    row("equal is not greater", "v0.2.0", "v0.2.0", Relation::Greater, "v0.3.0");
    row("a suffix does not make it greater", "v0.2.0-rc.1", "v0.2.0", Relation::Greater, "v0.3.0");
    row("less", "v0.9.0", "v0.10.0", Relation::Less, "no problem");
    row("not less", "v0.2.0", "v0.1.5", Relation::Less, "v0.1.4");
    row("not less and nothing before", "v1.0.0", "v1.0.0", Relation::Less, "no fix");
    row("different", "v1.0.1", "v1.0.0", Relation::Different, "no problem");
    row("not different", "v1.0.0", "v1.0.0+build", Relation::Different, "no fix");
    row("different pre-release", "v1.0.0", "v1.0.0-rc", Relation::Different, "no problem");
    row("without the v", "1.2.4", "1.2.3", Relation::Less, "1.2.2");
    row("text order agrees", "v0.2.0", "v0.1.0", Relation::TextOrderAgrees, "no problem");
    row("text order agrees on equal", "v0.2.0", "v0.2.0", Relation::TextOrderAgrees, "no problem");
    row("text order disagrees upwards", "v0.10.0", "v0.9.0", Relation::TextOrderAgrees, "no fix");
    row("text order disagrees downwards", "v0.9.0", "v0.10.0", Relation::TextOrderAgrees, "no fix");
    row("a suffix is no text order", "v0.2.0", "v0.2.0-rc.1", Relation::TextOrderAgrees, "no problem");
    row("no version passes", "soon", "v0.1.0", Relation::Greater, "no problem");
    row("nothing to compare with passes", "v0.1.0", "", Relation::Greater, "no problem");
    row("numbers beyond 64 bits are no version", "v1000000000000000000000000000000.0.0", "v9.0.0", Relation::Less, "no problem");
}

void TestRules::versionsAreCompared()
{
    QFETCH(QString, version);
    QFETCH(QString, other);
    QFETCH(int, relation);
    FormSample form;
    const int field = form.add(QStringLiteral("field"), VersionKind());
    const int existing = form.add(QStringLiteral("existing"), VersionKind());
    form.answer(field, version);
    form.answer(existing, other);
    const CompareRule kind{existing, CompareRule::Relation(relation)};
    const Rule rule = ruleAt(field, kind, QStringLiteral("{existing}"), QStringLiteral("Use {fixed}"));
    const std::optional<Problem> problem = check(rule, form.snapshot(), at());
    QTEST(fixedText(problem), "fixed");
    if (!problem)
        return;
    QCOMPARE(problem->message, other);
    if (!problem->fix)
        return;
    QCOMPARE(problem->fix->label, QStringLiteral("Use ") + fixedText(problem));
    form.answer(field, fixedText(problem));
    QVERIFY(!check(rule, form.snapshot(), at()));
    QVERIFY(!check(ruleAt(field, CompareRule{-1, kind.relation}), form.snapshot(), at()));
}

void TestRules::timesAreChecked_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("check");
    QTest::addColumn<QString>("fixed");
    using Check = DateTimeRule::Check;
    const auto row = [](const char *name, const char *answer, Check check, const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(answer) << int(check) << QString::fromUtf8(fixed);
    };
    row("no time", "soon", Check::Format, "no fix");
    row("a day without its time", "tomorrow", Check::Format, "03-16-2025 09:00:00");
    row("full-width digits", "０3-15-2025 13:40:35", Check::Format, "no fix");
    row("a time", "03-15-2025 13:40:35", Check::Format, "no problem");
    row("no time is not past", "tomorrow", Check::NotPast, "no problem");
    row("no time is not within", "tomorrow", Check::NotWithin, "no problem");
    // Now is 13:00:00 in Chicago.
    row("now is not past", "03-15-2025 13:00:00", Check::NotPast, "no problem");
    row("a second ago", "03-15-2025 12:59:59", Check::NotPast, "03-15-2025 13:10:00");
    row("the overlap is not skipped", "11-01-2026 01:30:00", Check::NotSkipped, "no problem");
    row("skipped", "03-08-2026 02:30:00", Check::NotSkipped, "03-08-2026 03:30:00");
    row("twice", "11-01-2026 01:30:00", Check::NotTwice, "no fix");
    row("once", "11-01-2026 02:30:00", Check::NotTwice, "no problem");
    row("daylight", "03-15-2025 13:00:00", Check::IsStandard, "no fix");
    row("standard", "01-15-2025 13:00:00", Check::IsStandard, "no problem");
    row("Friday evening", "03-14-2025 17:00:00", Check::NotWithin, "no fix");
    row("Friday before the evening", "03-14-2025 16:59:59", Check::NotWithin, "no problem");
    row("Monday evening", "03-17-2025 17:00:00", Check::NotWithin, "no problem");
    row("an hour ahead", "03-15-2025 14:00:00", Check::WithinHours, "no problem");
    row("more than an hour ahead", "03-15-2025 14:00:01", Check::WithinHours, "no fix");
    row("an hour ago", "03-15-2025 12:00:00", Check::WithinHours, "no problem");
    row("more than an hour ago", "03-15-2025 11:59:59", Check::WithinHours, "no fix");
}

void TestRules::timesAreChecked()
{
    QFETCH(QString, answer);
    QFETCH(int, check);
    DateTimeRule rule = dateTime(DateTimeRule::Check(check));
    rule.days = {5};
    rule.from = QTime(17, 0);
    rule.hours = 1;
    QTEST(fixedText(saidOf(chicago(), answer, rule)), "fixed");
}

void TestRules::aTimeInTheGapMovesAnHourOn()
{
    const DateTimeRule rule = dateTime(DateTimeRule::Check::NotSkipped);
    const auto problem = saidOf(chicago(), QStringLiteral("03-08-2026 02:30:00"), rule, QStringLiteral("{reading}|{fixed}"));
    QCOMPARE(problem->message, QStringLiteral(u"03:30 CDT (UTC−5), which is 08:30 UTC|03-08-2026 03:30:00"));
    QVERIFY(!saidOf(chicago(), fixedText(problem), rule));
    DateTimeRule wholeDay = dateTime(DateTimeRule::Check::NotWithin);
    wholeDay.days = {7};
    QCOMPARE(saidOf(chicago(), QStringLiteral("03-08-2026 00:00:00"), wholeDay, QStringLiteral("{match}"))->message,
             QStringLiteral("Sunday"));
}

void TestRules::anOverlapSaysWhichReadingCounts()
{
    const DateTimeRule rule = dateTime(DateTimeRule::Check::NotTwice);
    QCOMPARE(saidOf(chicago(), QStringLiteral("11-01-2026 01:30:00"), rule, QStringLiteral("{reading}"))->message,
             QStringLiteral(u"01:30 CST (UTC−6), which is 07:30 UTC"));
    const DateTimeRule past = dateTime(DateTimeRule::Check::NotPast);
    QCOMPARE(saidOf(chicago(), QStringLiteral("03-15-2025 11:00:00"), past, QStringLiteral("{distance}"))->message,
             QStringLiteral("2 hours ago"));
    DateTimeKind lost = chicago();
    lost.zone = "No/Where";
    QVERIFY(!saidOf(lost, QStringLiteral("11-01-2026 01:30:00"), past));
}

void TestRules::tasksAreCounted_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("ticked");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("none");
    QTest::addColumn<QString>("said");
    QTest::newRow("too few") << 0 << 0 << 1 << false << false << "0 {value}|{match} 0";
    QTest::newRow("enough") << 2 << 0 << 2 << false << false << "nothing";
    QTest::newRow("some unticked") << 3 << 1 << 0 << true << false << "2 task 2|task 2; task 3 2";
    QTest::newRow("all ticked") << 3 << 3 << 0 << true << false << "nothing";
    QTest::newRow("some ticked") << 3 << 2 << 0 << false << true << "2 task 1|task 1; task 2 1";
    QTest::newRow("none ticked") << 3 << 0 << 0 << false << true << "nothing";
    QTest::newRow("too few comes first") << 1 << 1 << 2 << false << true << "1 {value}|{match} 0";
}

void TestRules::tasksAreCounted()
{
    QFETCH(int, tasks);
    QFETCH(int, ticked);
    QFETCH(int, minimum);
    QFETCH(bool, all);
    QFETCH(bool, none);
    FormSample form;
    const int field = form.add(QStringLiteral("field"), ChecklistKind{true, false, {}});
    Tasks given;
    for (int i = 1; i <= tasks; ++i)
        given.append({QStringLiteral("task %1").arg(i), i <= ticked, {}});
    form.answer(field, given);
    const Rule rule = ruleAt(field, TasksRule{minimum, 0, all, none, {}}, QStringLiteral("{count} {value}|{match}"));
    const std::optional<Problem> problem = check(rule, form.snapshot(), at());
    QTEST(problem ? problem->message + QLatin1Char(' ') + QString::number(problem->line) : QStringLiteral("nothing"), "said");
    QVERIFY(!problem || !problem->fix);
}

void TestRules::aTickedTaskNeedsItsLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<bool>("fine");
    QTest::newRow("none") << QString() << true << false;
    QTest::newRow("none, unticked") << QString() << false << true;
    QTest::newRow("words") << "ask me" << true << false;
    QTest::newRow("no scheme") << "example.org/1" << true << false;
    QTest::newRow("another scheme") << "javascript:alert(1)" << true << false;
    QTest::newRow("file") << "file:///etc/passwd" << true << false;
    QTest::newRow("no host") << "https://" << true << false;
    QTest::newRow("blank inside") << "https://example.org/a b" << true << false;
    QTest::newRow("https") << "https://example.org/1" << true << true;
    QTest::newRow("http, capital") << "HTTP://example.org" << true << true;
}

void TestRules::aTickedTaskNeedsItsLink()
{
    QFETCH(QString, link);
    QFETCH(bool, ticked);
    FormSample form;
    const int field = form.add(QStringLiteral("field"), linkedTasks());
    form.answer(field, Tasks{{QStringLiteral("First"), true, {}}, {QStringLiteral("Second"), ticked, link}});
    const Rule rule = ruleAt(field, LinkRule{true, {}, -1}, QStringLiteral("{match}|{value}|{count}"));
    const std::optional<Problem> problem = check(rule, form.snapshot(), at());
    QTEST(!problem, "fine");
    if (problem) {
        QCOMPARE(problem->line, 2);
        QCOMPARE(problem->message, QStringLiteral("Second|%1|1").arg(link));
    }
}

void TestRules::aLinkMatchesTheOtherAnswer()
{
    FormSample form;
    const int field = form.add(QStringLiteral("notes"), ParagraphKind());
    const int version = form.add(QStringLiteral("version"), VersionKind());
    form.answer(field, QStringLiteral("See\nhttps://e.org/tag/v1.0.0 and https://e.org/tag/v2.0.0,\nhttps://e.org/tag/v1.0.1"));
    const LinkRule kind{false, QRegularExpression(QStringLiteral("https://e\\.org/tag/(v[0-9.]*[0-9])")), version};
    const Rule rule = ruleAt(field, kind, QStringLiteral("{match} {count} {fixed} {value}"));
    QVERIFY(!check(rule, form.snapshot(), at()));
    form.answer(version, QStringLiteral("v2.0.0"));
    const std::optional<Problem> problem = check(rule, form.snapshot(), at());
    QCOMPARE(problem->line, 2);
    QCOMPARE(problem->message, QStringLiteral("v1.0.0 2 v2.0.0 https://e.org/tag/v1.0.0"));
    QCOMPARE(fixedText(problem), QStringLiteral("See\nhttps://e.org/tag/v2.0.0 and https://e.org/tag/v2.0.0,\nhttps://e.org/tag/v2.0.0"));
    form.answer(field, fixedText(problem));
    QVERIFY(!check(rule, form.snapshot(), at()));
}

void TestRules::gitHubsOwnLimitsAreChecked()
{
    const auto ruleIds = [](const FormSample &form, const QByteArray &body) {
        QStringList ids;
        for (const Problem &problem : checkIssueLimits(form.snapshot(), body))
            ids.append(problem.rule);
        return ids;
    };
    FormSample untitled;
    QCOMPARE(ruleIds(untitled, "body"), QStringList());
    FormSample form;
    const int title = form.definition().titleField = form.add(QStringLiteral("title"), TextKind());
    QCOMPARE(ruleIds(form, "body"), QStringList(QStringLiteral("limit.title-empty")));
    form.answer(title, QStringLiteral(u"😀").repeated(256));
    QCOMPARE(ruleIds(form, QByteArray(longestFiledBody - 1, 'a')), QStringList());
    QCOMPARE(ruleIds(form, QByteArray("😀").repeated(longestFiledBody)), QStringList());
    QCOMPARE(ruleIds(form, QByteArray("😀").repeated(longestFiledBody + 1)), QStringList(QStringLiteral("limit.body-length")));
    const QList<Problem> tooLong = checkIssueLimits(form.snapshot(), QByteArray(longestFiledBody + 1, 'a'));
    QVERIFY2(tooLong.constFirst().message.contains(QString::number(longestFiledBody)), qPrintable(tooLong.constFirst().message));
    form.answer(title, QStringLiteral(u"😀").repeated(257));
    QCOMPARE(ruleIds(form, QByteArray()), QStringList(QStringLiteral("limit.title-length")));
}

void TestRules::kindsHaveTheNamesOfTheGuide()
{
    const QList<RuleKind> kinds{RequiredRule(), PatternRule(),    CompareRule(),   DateTimeRule(), TasksRule(),
                                LinkRule(),     NotExampleRule(), NoHeadingRule(), ClosedRule(),   MentionsRule()};
    QStringList names;
    for (const RuleKind &kind : kinds)
        names.append(nameOf(kind));
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("required pattern compare datetime tasks link not-example no-heading closed mentions"));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
