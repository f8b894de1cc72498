#include "tests/app/validation/formsample.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

/// Which part of an answer a problem is about, whether more typing may mend it, and what its fix leaves alone.
class TestProblemParts : public QObject
{
    Q_OBJECT

private slots:
    void aProblemNamesThePartOfTheAnswer();
    void whatMayStillBecomeRightIsToldApart_data();
    void whatMayStillBecomeRightIsToldApart();
    void aLinksFixLeavesWhatThePersonWrote_data();
    void aLinksFixLeavesWhatThePersonWrote();
    void anUnreadableTimeIsOfferedAsItWasMeant();
};

void TestProblemParts::aProblemNamesThePartOfTheAnswer()
{
    FormSample form;
    ChecklistKind list;
    list.tasks = {{QStringLiteral("One"), {}, false}, {QStringLiteral("Two"), QStringLiteral("link"), false}};
    const int tasks = form.add(QStringLiteral("tasks"), list);
    form.answer(tasks, Tasks{{QStringLiteral("One"), false, {}}, {QStringLiteral("Two"), true, {}}});
    const auto partOf = [&form](const Rule &rule) { return check(rule, form.snapshot(), at())->part; };
    QCOMPARE(partOf(ruleAt(tasks, LinkRule{true, {}, -1})), (AnswerPart{AnswerPart::Of::Link, 2}));
    QCOMPARE(partOf(ruleAt(tasks, TasksRule{0, 0, true, false, {}})), (AnswerPart{AnswerPart::Of::Box, 1}));
    QCOMPARE(partOf(ruleAt(tasks, TasksRule{0, 0, false, true, {}})), (AnswerPart{AnswerPart::Of::Box, 2}));
    QCOMPARE(partOf(ruleAt(tasks, TasksRule{5, 0, false, false, {}})), (AnswerPart{AnswerPart::Of::Words, 3}));
    const PatternRule noW{QRegularExpression(QStringLiteral("wo")), false, true, {}};
    QCOMPARE(partOf(ruleAt(tasks, noW)), (AnswerPart{AnswerPart::Of::Words, 2, 1, 2}));
    const int text = form.add(QStringLiteral("text"), ParagraphKind());
    form.answer(text, QStringLiteral("first\nsecond wo"));
    QCOMPARE(partOf(ruleAt(text, noW)), (AnswerPart{AnswerPart::Of::Words, 0, 7, 2}));
    const DateTimeKind kind{{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), "America/Chicago", {}, true};
    const int time = form.add(QStringLiteral("time"), kind);
    form.answer(time, QStringLiteral("03-15-2025 09:00:00"));
    const Rule past = ruleAt(time, DateTimeRule{DateTimeRule::Check::NotPast, {}, {}, 0, {}, {}});
    QCOMPARE(partOf(past), (AnswerPart{AnswerPart::Of::Words, 0, 11, 2})); // Today: the hour.
    form.answer(time, QStringLiteral("03-14-2025 09:00:00"));
    QCOMPARE(partOf(past), (AnswerPart{AnswerPart::Of::Words, 0, 3, 2}));
}

void TestProblemParts::whatMayStillBecomeRightIsToldApart_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<RuleKind>("rule");
    QTest::addColumn<bool>("unfinished");
    const PatternRule tied{QRegularExpression(QStringLiteral("\\Av[0-9]+\\.[0-9]+\\z")), true, false, {}};
    const PatternRule bounded{boundedPattern(QStringLiteral("^v[0-9]+\\.[0-9]+$")), true, false, {}};
    const PatternRule loose{QRegularExpression(QStringLiteral("[0-9]{3}")), true, false, {}};
    const PatternRule lacks{QRegularExpression(QStringLiteral("x")), false, false, {}};
    QTest::newRow("a beginning") << QStringLiteral("v1.") << RuleKind(tied) << true;
    QTest::newRow("a wrong beginning") << QStringLiteral("1.") << RuleKind(tied) << false;
    QTest::newRow("a beginning, bounded") << QStringLiteral("v1.") << RuleKind(bounded) << true;
    QTest::newRow("a wrong beginning, bounded") << QStringLiteral("x") << RuleKind(bounded) << false;
    QTest::newRow("anywhere") << QStringLiteral("ab") << RuleKind(loose) << true;
    QTest::newRow("what must not be there") << QStringLiteral("x") << RuleKind(lacks) << false;
    QTest::newRow("a phrase") << QStringLiteral("NA") << RuleKind(NotExampleRule{{QStringLiteral("NA")}}) << true;
}

void TestProblemParts::whatMayStillBecomeRightIsToldApart()
{
    QFETCH(QString, answer);
    QFETCH(RuleKind, rule);
    QFETCH(bool, unfinished);
    const std::optional<Problem> said = saidOf(TextKind(), answer, rule);
    QVERIFY(said);
    QCOMPARE(said->unfinished, unfinished);
}

void TestProblemParts::aLinksFixLeavesWhatThePersonWrote_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("alone", "https://e.org/releases/tag/v0.1.0", "https://e.org/releases/tag/v0.2.0");
    row("at the end of a sentence", "See https://e.org/releases/tag/v0.1.0.", "See https://e.org/releases/tag/v0.2.0.");
    row("in a list of words", "https://e.org/releases/tag/v0.1.0, and more", "https://e.org/releases/tag/v0.2.0, and more");
    row("words right behind", "https://e.org/releases/tag/v0.1.0Faster start", "https://e.org/releases/tag/v0.2.0 Faster start");
    row("words right behind the right one", "https://e.org/releases/tag/v0.2.0Faster start",
        "https://e.org/releases/tag/v0.2.0 Faster start");
    row("a suffix", "https://e.org/releases/tag/v0.1.0-rc.1 x", "https://e.org/releases/tag/v0.2.0 x");
    row("no version", "https://e.org/releases/tag/latest x", "https://e.org/releases/tag/v0.2.0 x");
}

void TestProblemParts::aLinksFixLeavesWhatThePersonWrote()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    FormSample form;
    const int version = form.add(QStringLiteral("version"), VersionKind());
    const int notes = form.add(QStringLiteral("notes"), ParagraphKind());
    form.answer(version, QStringLiteral("v0.2.0"));
    form.answer(notes, before);
    const Rule rule = ruleAt(notes, LinkRule{false, QRegularExpression(QStringLiteral("/releases/tag/([^\\s/?#]+)")), version});
    const std::optional<Problem> said = check(rule, form.snapshot(), at());
    QVERIFY(said && said->fix);
    QCOMPARE(said->fix->changes.first().text, after);
    form.answer(notes, after);
    QVERIFY(!check(rule, form.snapshot(), at()));
}

void TestProblemParts::anUnreadableTimeIsOfferedAsItWasMeant()
{
    const DateTimeKind kind{{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), "America/Chicago", {}, true};
    const DateTimeRule format{DateTimeRule::Check::Format, {}, {}, 0, {}, {}};
    const std::optional<Problem> meant = saidOf(kind, QStringLiteral("tomorrow 9pm"), format, QStringLiteral("{match}"));
    QVERIFY(meant && meant->fix && meant->unfinished);
    QCOMPARE(meant->fix->changes.first().text, QStringLiteral("03-16-2025 21:00:00"));
    // The example lies ahead: it is Saturday 13:00 there.
    QCOMPARE(meant->message, QStringLiteral("03-16-2025 14:00:00"));
    const std::optional<Problem> half = saidOf(kind, QStringLiteral("03-1"), format);
    QVERIFY(half && half->unfinished);
    const std::optional<Problem> wrong = saidOf(kind, QStringLiteral("never"), format);
    QVERIFY(wrong && !wrong->fix && !wrong->unfinished);
}

QTEST_GUILESS_MAIN(TestProblemParts)
#include "tst_problemparts.moc"
