#include "tests/app/validation/formsample.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;

class TestTextRules : public QObject
{
    Q_OBJECT
private slots:
    void answersAreQuotedInOnePassAndOneShortLine();
    void placesThatNobodyKnowsStay();
    void aPatternIsCheckedAndFixed_data();
    void aPatternIsCheckedAndFixed();
    void aPatternThatRunsAwayDoesNotMatch();
    void aBrokenPatternSaysNothing();
    void aPatternNamesItsLine();
    void aPatternLooksAtTheTasksOfAChecklist();
    void anExampleIsNoAnswer_data();
    void anExampleIsNoAnswer();
    void headingsAreDemoted_data();
    void headingsAreDemoted();
    void openEndsAreClosed_data();
    void openEndsAreClosed();
    void wordsAreMentionedWhole_data();
    void wordsAreMentionedWhole();
    void anOptionalFieldCanHaveToMentionAWord();
};

void TestTextRules::answersAreQuotedInOnePassAndOneShortLine()
{
    FormSample form;
    const int field = form.add(QStringLiteral("field"), ParagraphKind());
    const int other = form.add(QStringLiteral("other"), TextKind());
    form.add(QStringLiteral("blank"), TextKind());
    form.answer(other, QStringLiteral("{value} {field}"));
    form.answer(field, QStringLiteral(u"a\u202Eb\nsecond line"));
    const QString message = QStringLiteral("[{value}] [{other}] [{blank}]");
    QCOMPARE(check(ruleAt(field, mustMatch(QStringLiteral("x")), message), form.snapshot(), at())->message,
             QStringLiteral(u"[ab…] [{value} {field}] […]"));
    form.answer(field, QString(5000, QLatin1Char('a')));
    QVERIFY(check(ruleAt(field, mustMatch(QStringLiteral("x")), message), form.snapshot(), at())->message.size() < 200);
}

void TestTextRules::placesThatNobodyKnowsStay()
{
    const QString message = QStringLiteral("{reading} {unknown} {} { {value");
    QCOMPARE(saidOfText(QStringLiteral("a"), mustMatch(QStringLiteral("x")), message)->message, message);
}

void TestTextRules::aPatternIsCheckedAndFixed_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("must");
    QTest::addColumn<bool>("eachLine");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const char *answer, const char *pattern, bool must, bool eachLine, const char *replacement,
                        const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(answer) << QString::fromUtf8(pattern) << must << eachLine << QString::fromUtf8(replacement)
                            << QString::fromUtf8(fixed);
    };
    row("matches", "NA", "^NA$", true, false, "", "no problem");
    row("does not match", "no", "^NA$", true, false, "x", "no fix");
    row("one line of many does not match", "NA\n\nno", "^NA$", true, true, "", "no fix");
    row("all lines match", "NA\n\nNA", "^NA$", true, true, "", "no problem");
    row("a match that is refused", "a `b` c `d`", "`([^`]*)`", false, false, "'\\1'", "a 'b' c 'd'");
    row("a match that is refused and has no replacement", "a$b", "\\$", false, false, "", "ab");
    row("a replacement that changes nothing", "a", "a", false, false, "a", "no fix");
    row("line by line", "EOF\nnot EOF\nEOF", "^EOF$", false, true, "end of file", "end of file\nnot EOF\nend of file");
    row("an empty match", "ab", "(?=b)", false, false, "-", "a-b");
    row("characters beyond the first plane", "😀😀", "😀", false, false, ":)", ":):)");
    row("hidden marks do not help", "\u200FNA", "^NA$", true, false, "", "no fix");
}

void TestTextRules::aPatternIsCheckedAndFixed()
{
    QFETCH(QString, answer);
    QFETCH(QString, pattern);
    QFETCH(bool, must);
    QFETCH(bool, eachLine);
    QFETCH(QString, replacement);
    const PatternRule rule{QRegularExpression(pattern), must, eachLine, replacement};
    const std::optional<Problem> problem = saidOfParagraph(answer, rule);
    QTEST(fixedText(problem), "fixed");
    if (problem && problem->fix && !replacement.contains(QLatin1Char('-')))
        QVERIFY(!saidOfParagraph(fixedText(problem), rule));
}

void TestTextRules::aPatternThatRunsAwayDoesNotMatch()
{
    const QString line = QString(60000, QLatin1Char('a')) + QLatin1Char('b');
    QVERIFY(!saidOfText(line, mustNotMatch(QStringLiteral("^(a+)+$"))));
    QVERIFY(saidOfText(line, mustMatch(QStringLiteral("^(a+)+$"))));
    // This one would match in the end, after some 2^20 steps: the bound ends it before.
    const QString slow = QStringLiteral("^(?:(a+)+x|.*[bc])$");
    QVERIFY(!saidOfText(QString(20, QLatin1Char('a')) + QLatin1Char('b'), mustNotMatch(slow)));
    QVERIFY(saidOfText(QString(20, QLatin1Char('a')) + QLatin1Char('b'), mustMatch(slow)));
    QVERIFY(!saidOfText(QStringLiteral("aab"), mustMatch(slow)));
    // Ordinary patterns work on the longest line of an issue.
    QVERIFY(!saidOfText(line, mustMatch(QStringLiteral("^.*b$"))));
}

void TestTextRules::aBrokenPatternSaysNothing()
{
    QVERIFY(!saidOfText(QStringLiteral("a"), mustMatch(QStringLiteral("("))));
    QVERIFY(!saidOfText(QStringLiteral("a"), mustNotMatch(QStringLiteral("["))));
    FormSample form;
    const int field = form.add(QStringLiteral("field"), TextKind());
    form.answer(field, QStringLiteral("a"));
    QVERIFY(!check(ruleAt(field, LinkRule{false, QRegularExpression(QStringLiteral("(")), field}), form.snapshot(), at()));
}

void TestTextRules::aPatternNamesItsLine()
{
    const QString message = QStringLiteral("{match} of {count} in {value}");
    const std::optional<Problem> problem = saidOfParagraph(QStringLiteral("a\nb $1\n$2"), mustNotMatch(QStringLiteral("\\$\\d")), message);
    QCOMPARE(problem->line, 2);
    QCOMPARE(problem->message, QStringLiteral(u"$1 of 2 in a…"));
    PatternRule lines = mustMatch(QStringLiteral("^a"));
    lines.eachLine = true;
    QCOMPARE(saidOfParagraph(QStringLiteral("a\n\na\nb"), lines)->line, 4);
    QCOMPARE(saidOfParagraph(QStringLiteral("a\nb"), mustMatch(QStringLiteral("x")))->line, 0);
    QCOMPARE(saidOfText(QStringLiteral("$1"), mustNotMatch(QStringLiteral("\\$")))->line, 0);
}

void TestTextRules::aPatternLooksAtTheTasksOfAChecklist()
{
    FormSample form;
    const int field = form.add(QStringLiteral("field"), ChecklistKind{true, false, {}});
    form.answer(field, Tasks{{QStringLiteral("one"), false, {}}, {QStringLiteral("$two"), false, {}}});
    const std::optional<Problem> problem = check(ruleAt(field, mustNotMatch(QStringLiteral("\\$"))), form.snapshot(), at());
    QCOMPARE(problem->line, 2);
    QVERIFY(!problem->fix);
}

void TestTextRules::anExampleIsNoAnswer_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("fine");
    QTest::newRow("an answer") << "Rehearsed twice" << true;
    QTest::newRow("the phrase") << "NA" << false;
    QTest::newRow("the phrase, otherwise written") << " n / a. " << false;
    QTest::newRow("the phrase in full-width letters") << QStringLiteral(u"ＮＡ") << false;
    QTest::newRow("the phrase with a hidden mark") << QStringLiteral(u"N\u200BA\u200F") << false;
    QTest::newRow("the phrase in a sentence") << "NA is the region" << true;
    QTest::newRow("the example of the guide, which is a good answer") << "an example" << true;
    QTest::newRow("a line of the guidance") << "_(Provide reasoning)_" << false;
    QTest::newRow("all guidance") << "Provide reasoning. Include why" << false;
    QTest::newRow("the template's own text") << "Own, text" << false;
    QTest::newRow("punctuation alone") << "..." << false;
    QTest::newRow("an emoji") << QStringLiteral(u"👍") << true;
}

void TestTextRules::anExampleIsNoAnswer()
{
    QFETCH(QString, answer);
    FormSample form;
    const int field = form.add(QStringLiteral("field"), TextKind());
    form.field(field).ownText = QStringLiteral("own text");
    form.field(field).example = QStringLiteral("an example");
    form.field(field).guidance = QStringLiteral("Provide reasoning.\nInclude why.");
    form.answer(field, answer);
    QTEST(!check(ruleAt(field, NotExampleRule{{QStringLiteral("N/A")}}), form.snapshot(), at()), "fine");
}

void TestTextRules::headingsAreDemoted_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("deepest");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const char *answer, int deepest, const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(answer) << deepest << QString::fromUtf8(fixed);
    };
    row("none", "text", 4, "no problem");
    row("a hash that is no heading", "#131 and #hashtag\n#", 0, "no problem");
    row("seven marks", "####### a", 6, "no problem");
    row("level one", "# a\ntext", 4, "##### a\ntext");
    row("deepest level", "#### a", 4, "##### a");
    row("below the deepest level", "##### a", 4, "no problem");
    row("indented", "a\n\n   ## b", 4, "a\n\n   ##### b");
    row("empty heading", "a\n#", 4, "a\n#####");
    row("tabulator", "#\ta", 4, "#####\ta");
    row("indented code", "a\n\n    # b", 4, "no problem");
    row("in a fence", "```sh\n# comment\n## two\n```", 4, "```sh\n # comment\n ## two\n```");
    row("in a fence, indented already", "```\n  # comment\n```", 4, "no problem");
    row("in a fence, below the deepest", "```\n##### comment\n```", 4, "no problem");
    row("in a comment", "<!--\n# a\n-->", 4, "<!--\n # a\n-->");
    row("in an open fence", "```\n# a", 4, "```\n # a");
    row("after a fence", "```\nx\n```\n# a", 4, "```\nx\n```\n##### a");
    row("in a quote", "> # a", 4, "no problem");
    row("in a list", "- # a", 4, "no problem");
    row("underlined", "a\n===", 4, "##### a");
    row("underlined with hyphens over two lines", "x\n\na\nb\n---\nc", 4, "x\n\n##### a b\nc");
    row("a rule is no heading", "a\n\n---\nb", 4, "no problem");
    row("a table is no heading", "| a |\n| - |", 4, "no problem");
    row("level six forbidden", "###### a", 6, "\\###### a");
    row("underlined with level six forbidden", "a\n===", 6, "a\n\\===");
    row("several", "# a\n\n## b\n\nc\n-", 2, "### a\n\n### b\n\n### c");
}

void TestTextRules::headingsAreDemoted()
{
    QFETCH(QString, answer);
    QFETCH(int, deepest);
    const NoHeadingRule rule{deepest};
    const std::optional<Problem> problem = saidOfParagraph(answer, rule);
    QTEST(fixedText(problem), "fixed");
    if (!problem)
        return;
    QVERIFY(problem->line > 0);
    QVERIFY(!saidOfParagraph(fixedText(problem), rule));
    QVERIFY(!saidOfText(answer, rule));
}

void TestTextRules::openEndsAreClosed_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const char *answer, const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(answer) << QString::fromUtf8(fixed);
    };
    row("no fence", "a ``` b", "no problem");
    row("closed", "```\na\n```", "no problem");
    row("open", "a\n\n```cpp\nb", "a\n\n```cpp\nb\n```");
    row("closed by too few", "````\na\n```", "````\na\n```\n````");
    row("closed by the other mark", "~~~\na\n```", "~~~\na\n```\n~~~");
    row("open in a list ends with the list", "- ```\n  a", "no problem");
    row("open in a quote ends with the quote", "> ```\n> a", "no problem");
    row("closed comment", "<!-- a -->\nb", "no problem");
    row("open comment", "a\n\n<!-- b\n\nc", "a\n\n<!-- b\n\nc\n-->");
    row("open comment in a line", "a <!-- b", "no problem");
    row("open comment in a code span", "`<!--`", "no problem");
    row("fence in a comment", "<!--\n```\n-->", "no problem");
    row("comment in a fence", "```\n<!--\n```", "no problem");
    row("open pre", "<pre>\na", "<pre>\na\n</pre>");
    row("open instruction", "<?php\na", "<?php\na\n?>");
    row("comment that a browser leaves open", "<div><!-- a\n\nb", "<div><!-- a\n\nb\n<!-- -->");
    row("comment that a browser leaves open, closed later", "<div><!-- a\n\nb\n\n<div> -->", "no problem");
}

void TestTextRules::openEndsAreClosed()
{
    QFETCH(QString, answer);
    const std::optional<Problem> problem = saidOfParagraph(answer, ClosedRule(), QStringLiteral("{line} {match}"));
    QTEST(fixedText(problem), "fixed");
    if (!problem)
        return;
    QVERIFY(problem->line > 0);
    const QString line = answer.split(QLatin1Char('\n')).at(problem->line - 1);
    QVERIFY(line.contains(problem->message.section(QLatin1Char(' '), 1)));
    QVERIFY(!problem->fix || !saidOfParagraph(fixedText(problem), ClosedRule()));
    QVERIFY(!saidOfText(answer, ClosedRule()));
}

void TestTextRules::wordsAreMentionedWhole_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("fine");
    QTest::newRow("word") << "A backup was taken" << true;
    QTest::newRow("capital") << "BACKUP" << true;
    QTest::newRow("part of a word") << "backupless" << false;
    QTest::newRow("part of a word, then the word") << "backups: one backup" << true;
    QTest::newRow("in punctuation") << "(backup)" << true;
    QTest::newRow("with a digit") << "backup2" << false;
    QTest::newRow("none") << "nothing" << false;
    QTest::newRow("another of the words") << "snapshot" << true;
}

void TestTextRules::wordsAreMentionedWhole()
{
    QFETCH(QString, answer);
    const MentionsRule rule{{}, {QStringLiteral("backup"), QStringLiteral("snapshot"), QString()}};
    QTEST(!saidOfText(answer, rule), "fine");
}

void TestTextRules::anOptionalFieldCanHaveToMentionAWord()
{
    FormSample form;
    const int risk = form.add(QStringLiteral("risk"), TextKind());
    const int notes = form.add(QStringLiteral("notes"), TextKind());
    const MentionsRule kind{{notes}, {QStringLiteral("backup")}};
    QVERIFY(check(ruleAt(notes, kind), form.snapshot(), at()));
    QVERIFY(!check(ruleAt(risk, kind), form.snapshot(), at()));
    form.answer(risk, QStringLiteral("High"));
    QVERIFY(check(ruleAt(risk, kind), form.snapshot(), at()));
    form.answer(notes, QStringLiteral("backup"));
    QVERIFY(!check(ruleAt(risk, kind), form.snapshot(), at()));
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
