#include "app/validation/rulerunner.h"
#include "tests/app/validation/formsample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QStringList words{QString(),
                        QStringLiteral("v0.1.0"),
                        QStringLiteral("v0.10.0"),
                        QStringLiteral("v0.2.0"),
                        QStringLiteral("NA"),
                        QStringLiteral("# heading"),
                        QStringLiteral("```"),
                        QStringLiteral("https://e.org/tag/v0.1.0"),
                        QStringLiteral("03-15-2025 13:40:35"),
                        QStringLiteral("11-01-2026 01:30:00"),
                        QStringLiteral("{text}"),
                        QStringLiteral("yes")};

QDateTime moment(quint32 minutes)
{
    return QDateTime(QDate(2025, 3, 15), QTime(0, 0), Qt::UTC).addSecs(60 * qint64(minutes));
}

/// A form with every kind of rule, conditions that hide fields, and texts that name other fields.
struct Sample
{
    FormSample form;
    QList<Rule> rules;

    Sample()
    {
        const int choice = form.add(QStringLiteral("choice"), TextKind());
        const int first = form.add(QStringLiteral("first"), VersionKind());
        const int second = form.add(QStringLiteral("second"), VersionKind());
        const int text = form.add(QStringLiteral("text"), ParagraphKind());
        const int time =
            form.add(QStringLiteral("time"),
                     DateTimeKind{{}, QStringLiteral("MM-dd-yyyy HH:mm:ss"), "America/Chicago", QStringLiteral("Central"), true});
        const int list = form.add(QStringLiteral("list"), ChecklistKind{true, false, {}});
        const Conditions yes{{choice, {QStringLiteral("yes")}, false}};
        form.field(text).when = yes;
        form.field(first).derived = {{{}, QStringLiteral("{second}")}};

        const auto dateTime = [](DateTimeRule::Check check) {
            DateTimeRule rule;
            rule.check = check;
            rule.days = {6};
            rule.hours = 3;
            return rule;
        };
        const LinkRule link{false, QRegularExpression(QStringLiteral("https://e\\.org/tag/(\\S+)")), first};
        // Out of order on purpose: the outcome is in the order of the fields.
        rules = {ruleAt(time, dateTime(DateTimeRule::Check::NotPast), QStringLiteral("{distance} {text}"), QStringLiteral("{fixed}")),
                 ruleAt(text, MentionsRule{{text, time}, {QStringLiteral("heading")}}),
                 ruleAt(first, CompareRule{second, CompareRule::Relation::Greater}, QStringLiteral("{first} {second} {choice}"),
                        QStringLiteral("{fixed} {time}")),
                 ruleAt(second, CompareRule{first, CompareRule::Relation::TextOrderAgrees}),
                 ruleAt(text, link),
                 ruleAt(text, NoHeadingRule()),
                 ruleAt(text, ClosedRule()),
                 ruleAt(text, RequiredRule()),
                 ruleAt(time, dateTime(DateTimeRule::Check::Format)),
                 ruleAt(time, dateTime(DateTimeRule::Check::WithinHours)),
                 ruleAt(time, dateTime(DateTimeRule::Check::NotTwice), QStringLiteral("{reading}")),
                 ruleAt(time, dateTime(DateTimeRule::Check::NotWithin)),
                 ruleAt(list, TasksRule{1, 0, true, false, {}}, QStringLiteral("{count} {choice}")),
                 ruleAt(choice, NotExampleRule{{QStringLiteral("na")}}),
                 ruleAt(choice, PatternRule{QRegularExpression(QStringLiteral("^v")), false, false, QStringLiteral("w")}),
                 ruleAt(-1, RequiredRule()),
                 ruleAt(99, RequiredRule())};
        Rule conditional = ruleAt(list, RequiredRule());
        conditional.when = yes;
        rules.prepend(conditional);
        // Two equal problems could not be told apart when one goes and the other comes.
        for (int i = 0; i < rules.size(); ++i)
            rules[i].id += QString::number(i);
    }
};

/// One rule of each kind that reads a text, all at the same paragraph.
QList<Rule> textRules(int text, int version)
{
    const auto lines = [](const QString &pattern, bool must, const QString &replacement = {}) {
        return PatternRule{QRegularExpression(pattern), must, true, replacement};
    };
    QList<Rule> rules{
        ruleAt(text, NoHeadingRule{2}, QStringLiteral("{line} {match} {count} {fixed}")),
        ruleAt(text, ClosedRule(), QStringLiteral("{line} {match} {fixed}")),
        ruleAt(text, lines(QStringLiteral("\\$|^\\s*$|é"), false, QStringLiteral("<\\0>")), QStringLiteral("{value} {match} {count}")),
        ruleAt(text, lines(QStringLiteral("^(?!.*EOF)"), true), QStringLiteral("{value}")),
        ruleAt(text, mustNotMatch(QStringLiteral("é\\S*\\s"), QStringLiteral("b")), QStringLiteral("{match} {count}")),
        ruleAt(text, LinkRule{false, QRegularExpression(QStringLiteral("tag/(\\w+)")), version},
               QStringLiteral("{value} {match} {fixed} {count}")),
        ruleAt(text, NotExampleRule{{QStringLiteral("NA"), QStringLiteral("a\nb")}}),
        ruleAt(text, MentionsRule{{}, {QStringLiteral("backup"), QStringLiteral("😀")}}),
        ruleAt(text, RequiredRule()),
        ruleAt(version, MentionsRule{{text, version}, {QStringLiteral("EOF")}})};
    for (int i = 0; i < rules.size(); ++i)
        rules[i].id += QString::number(i);
    return rules;
}

QString randomlyEdited(QString text, QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("\n"),          QStringLiteral("\n\n"),
                                    QStringLiteral("\n# "),        QStringLiteral("\n## b\n"),
                                    QStringLiteral("\n- "),        QStringLiteral("\n> "),
                                    QStringLiteral("\n```\n"),     QStringLiteral("\n~~~~"),
                                    QStringLiteral("    "),        QStringLiteral("<!-- "),
                                    QStringLiteral("-->"),         QStringLiteral("\n<pre>\n"),
                                    QStringLiteral("</pre>"),      QStringLiteral("\n<div>\n"),
                                    QStringLiteral("<?"),          QStringLiteral("?>"),
                                    QStringLiteral("\n---\n"),     QStringLiteral("\n===\n"),
                                    QStringLiteral("\r\n"),        QStringLiteral("\r"),
                                    QStringLiteral("$"),           QStringLiteral(u"é"),
                                    QStringLiteral(u"😀"),          QStringLiteral(" backup "),
                                    QStringLiteral(" EOF "),       QStringLiteral("  # "),
                                    QStringLiteral("  "),          QStringLiteral("tag/v1 "),
                                    QStringLiteral("\n1. a\n"),    QStringLiteral("\n[a]: /b"),
                                    QStringLiteral("\t"),          QStringLiteral("\u0301"),
                                    QStringLiteral("</details>"),  QStringLiteral("\n<details><summary>a</summary>\n\n"),
                                    QStringLiteral("\n<p><!--\n"), QStringLiteral("\uFEFF")};
    const qsizetype at = random.bounded(int(text.size()) + 1);
    // What a line starts with decides what it is, and whether it goes on with what stands before it.
    if (random.bounded(3) == 0) {
        static const QStringList starts{QStringLiteral("  # "), QStringLiteral("# "),    QStringLiteral("    "),
                                        QStringLiteral("- "),   QStringLiteral("```\n"), QStringLiteral("> ")};
        return text.insert(text.lastIndexOf(u'\n', at) + 1, starts.at(random.bounded(int(starts.size()))));
    }
    switch (random.bounded(12)) {
    case 0: // What was pasted and taken out, and long ones.
        return text.remove(at, random.bounded(1, 3000));
    case 1:
        return text.insert(at, text.mid(random.bounded(int(text.size()) + 1), 2000));
    case 2:
    case 3:
        return text.remove(at, random.bounded(1, 12));
    default:
        return text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
    }
}

QString prose(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += QStringLiteral(
                    "Some words of paragraph %1 that say nothing\nin lines of their own, some with <b>marks</b>\n\n- and an item\n\n")
                    .arg(i);
    return text;
}

QList<int> changedBetween(const FormSnapshot &before, const FormSnapshot &after)
{
    QList<int> fields;
    for (int i = 0; i < after.values.size(); ++i) {
        const bool given = before.given.at(i) != after.given.at(i);
        if (given || before.values.at(i) != after.values.at(i) || before.exists.at(i) != after.exists.at(i))
            fields.append(i);
    }
    return fields;
}

} // namespace

class TestRuleRunner : public QObject
{
    Q_OBJECT
private slots:
    void changesGiveWhatLookingAtEverythingGives();
    void aLongAnswerGivesPieceByPieceWhatItGivesAsAWhole();
    void onlyRulesOfWhatChangedAreLookedAt();
    void problemsOfAFieldAreThoseThatStandAtIt();
    void aFieldIsRequiredWhileItsRuleIsInForce();
    void fieldsThatAreNotThereDoNoHarm();
    void dependenciesAreNamedOnce();
};

void TestRuleRunner::changesGiveWhatLookingAtEverythingGives()
{
    QRandomGenerator random(20250315);
    qsizetype most = 0;
    for (int run = 0; run < 40; ++run) {
        Sample sample;
        ValidationContext context{moment(0)};
        FormSnapshot snapshot = sample.form.snapshot();
        RuleRunner runner(sample.rules, *snapshot.definition);
        runner.reset(snapshot, context);
        for (int step = 0; step < 60; ++step) {
            const QList<Problem> before = runner.problems();
            bool changed = false;
            if (random.bounded(8) == 0) {
                context.now = moment(random.bounded(60 * 30));
                changed = !runner.update({{}, {}, false, true}, snapshot, context).isEmpty();
            } else {
                const int field = random.bounded(6);
                const QString word = words.at(random.bounded(words.size()));
                if (field == 5)
                    sample.form.answer(field, Tasks{{word, random.bounded(2) == 0, {}}});
                else
                    sample.form.answer(field, word);
                const FormSnapshot next = sample.form.snapshot();
                changed = !runner.update({changedBetween(snapshot, next)}, next, context).isEmpty();
                snapshot = next;
            }
            QCOMPARE(runner.problems(), checkAll(sample.rules, snapshot, context));
            QCOMPARE(changed, runner.problems() != before);
            most = qMax(most, runner.problems().size());
        }
    }
    QVERIFY(most > 4);
}

void TestRuleRunner::aLongAnswerGivesPieceByPieceWhatItGivesAsAWhole()
{
    QRandomGenerator random(64000);
    QHash<QString, int> found;
    for (int run = 0; run < 8; ++run) {
        FormSample form;
        const int text = form.add(QStringLiteral("text"), ParagraphKind());
        const int version = form.add(QStringLiteral("version"), TextKind());
        form.answer(version, QStringLiteral("v2"));
        const QList<Rule> rules = textRules(text, version);
        QString answer = prose(run % 3 == 0 ? 25 : 60);
        form.answer(text, answer);
        FormSnapshot snapshot = form.snapshot();
        RuleRunner runner(rules, *snapshot.definition);
        runner.reset(snapshot, at());
        for (int step = 0; step < 45; ++step) {
            answer = randomlyEdited(answer.isEmpty() || answer.size() > 20000 ? prose(40) : answer, random);
            form.answer(text, answer);
            const FormSnapshot next = form.snapshot();
            runner.update({changedBetween(snapshot, next)}, next, at());
            snapshot = next;
            QList<Problem> whole;
            for (const Rule &rule : rules) {
                if (const std::optional<Problem> problem = check(rule, snapshot, at())) {
                    whole.append(*problem);
                    ++found[rule.id];
                }
            }
            const QList<Problem> byPieces = runner.problems();
            for (qsizetype i = 0; i < qMin(whole.size(), byPieces.size()); ++i) {
                QCOMPARE(byPieces.at(i).message, whole.at(i).message);
                QCOMPARE(byPieces.at(i).line, whole.at(i).line);
            }
            QCOMPARE(byPieces, whole);
        }
    }
    // Each was both found and not found often.
    for (const Rule &rule : textRules(0, 1)) {
        if (!std::holds_alternative<NotExampleRule>(rule.kind) && !std::holds_alternative<RequiredRule>(rule.kind))
            QVERIFY2(found.value(rule.id) > 5 && found.value(rule.id) < 8 * 45,
                     qPrintable(rule.id + QString::number(found.value(rule.id))));
    }
}

void TestRuleRunner::onlyRulesOfWhatChangedAreLookedAt()
{
    FormSample form;
    for (int i = 0; i < 3; ++i)
        form.add(QStringLiteral("field%1").arg(i), TextKind());
    RuleRunner runner({ruleAt(0, RequiredRule()), ruleAt(1, RequiredRule()), ruleAt(2, RequiredRule())}, *form.snapshot().definition);
    runner.reset(form.snapshot(), {});
    for (int i = 0; i < 3; ++i)
        form.answer(i, QStringLiteral("answer"));
    // Only field 1 is announced, so the other two still show what they showed.
    QCOMPARE(runner.update({{1}}, form.snapshot(), {}).fields, QList<int>{1});
    QCOMPARE(runner.problems().size(), 2);
    QVERIFY(runner.problems(1).isEmpty());
    QVERIFY(runner.update({{1}}, form.snapshot(), {}).isEmpty());
    QVERIFY(runner.update({{}, {}, false, true}, form.snapshot(), {}).isEmpty());
}

void TestRuleRunner::problemsOfAFieldAreThoseThatStandAtIt()
{
    const Sample sample;
    const FormSnapshot snapshot = sample.form.snapshot();
    RuleRunner runner(sample.rules, *snapshot.definition);
    runner.reset(snapshot, {moment(0)});
    QList<Problem> all;
    for (int i = 0; i < snapshot.values.size(); ++i)
        all += runner.problems(i);
    QCOMPARE(all, runner.problems());
    QVERIFY(!all.isEmpty());
}

void TestRuleRunner::aFieldIsRequiredWhileItsRuleIsInForce()
{
    Sample sample;
    RuleRunner runner(sample.rules, *sample.form.snapshot().definition);
    QVERIFY(!runner.isRequired(3, sample.form.snapshot()));
    QVERIFY(!runner.isRequired(5, sample.form.snapshot()));
    sample.form.answer(0, QStringLiteral("yes"));
    QVERIFY(runner.isRequired(3, sample.form.snapshot()));
    QVERIFY(runner.isRequired(5, sample.form.snapshot()));
    QVERIFY(!runner.isRequired(1, sample.form.snapshot()));
}

void TestRuleRunner::fieldsThatAreNotThereDoNoHarm()
{
    RuleRunner none({}, *FormSample().snapshot().definition);
    none.reset(FormSample().snapshot(), {});
    QVERIFY(none.update({{-1, 0, 5}}, FormSample().snapshot(), {}).isEmpty());
    QVERIFY(none.problems().isEmpty());
    QVERIFY(none.problems(-1).isEmpty());
    QVERIFY(none.problems(3).isEmpty());
    QVERIFY(!none.isRequired(-1, FormSample().snapshot()));
}

void TestRuleRunner::dependenciesAreNamedOnce()
{
    Rule rule = ruleAt(2, MentionsRule{{1, 2, 1}, {}});
    rule.when = {{1, {}, false}, {0, {}, false}};
    QList<int> dependencies = rule.dependencies();
    std::sort(dependencies.begin(), dependencies.end());
    QCOMPARE(dependencies, (QList<int>{0, 1, 2}));
    QCOMPARE(ruleAt(4, CompareRule()).dependencies(), QList<int>{4});
    QCOMPARE(ruleAt(4, LinkRule{false, {}, 1}).dependencies(), (QList<int>{4, 1}));
}

QTEST_GUILESS_MAIN(TestRuleRunner)
#include "tst_rulerunner.moc"
