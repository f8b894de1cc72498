#include "app/completion/completions.h"

#include <QTest>

using namespace waybill;

using Wanted = CompletionQuery::Kind;

namespace {

Issue numbered(qint64 number, const char *title, bool open, const char *author = "ada")
{
    Issue issue;
    issue.id = 1000 + number;
    issue.number = number;
    issue.title = QString::fromUtf8(title);
    issue.open = open;
    issue.author = QString::fromUtf8(author);
    return issue;
}

RepositoryStatePtr someRepository()
{
    auto state = std::make_shared<RepositoryState>();
    state->name = {QStringLiteral("octo-org"), QStringLiteral("payments")};
    state->openIssues = {
        true, {numbered(221, "Session store drops tokens", true), numbered(209, "Über-sized carts", true, "ada-gr")}, {}, false, {}};
    Milestone milestone;
    milestone.number = 7;
    milestone.title = QStringLiteral("Sessions [v2]");
    state->milestones = {true, {milestone}, {}, false, {}};
    LookupAnswer people;
    people.exists = true;
    people.people = {QStringLiteral("grace"), QStringLiteral("Ada"), QStringLiteral("lin-grey"), QStringLiteral("engr")};
    LookupAnswer recent;
    recent.exists = true;
    Issue pull = numbered(207, "New session store", false, "renovate[bot]");
    pull.pullRequest = true;
    pull.merged = true;
    recent.issues = {pull, numbered(162, "[Approved] sessions are long", false), numbered(22, "old", false)};
    const auto keep = [&state](Lookup::Kind kind, const LookupAnswer &answer) {
        Lookup lookup;
        lookup.kind = kind;
        lookup.number = 1;
        state->lookups[lookup.key()] = {true, answer, {}, false, {}};
    };
    keep(Lookup::Kind::Assignees, people);
    keep(Lookup::Kind::Recent, recent);
    return state;
}

} // namespace

/// What is completed, and out of what.
class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void aSignBeginsAQueryWhereGitHubSeesOne_data();
    void aSignBeginsAQueryWhereGitHubSeesOne();
    void nothingIsMeantInCode_data();
    void nothingIsMeantInCode();
    void theBestComeFirst_data();
    void theBestComeFirst();
    void aMilestoneBecomesALink();
    void whatWasTypedIsMarked();
    void withoutARepositoryThereAreEmojiAlone();
    void manyAreBounded();
    void fullPagesAskForTheNextOne();

private:
    static QStringList texts(Wanted kind, const QString &typed, int most = 8)
    {
        QStringList texts;
        for (const Completion &row : Completions(someRepository(), QStringLiteral("https://github.com")).find({kind, typed, 1}, most))
            texts.append(row.text.isEmpty() ? row.words : row.text);
        return texts;
    }
};

void TestCompletions::aSignBeginsAQueryWhereGitHubSeesOne_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    const auto yes = [](const char *line, Wanted kind, const char *typed) { QTest::newRow(line) << int(kind) << QString::fromUtf8(typed); };
    const auto no = [](const char *line) { QTest::newRow(line) << -1 << QString(); };
    yes("@", Wanted::People, "");
    yes("by @gr", Wanted::People, "gr");
    yes("(@a-b", Wanted::People, "a-b");
    yes("**@gr", Wanted::People, "gr");
    yes("#", Wanted::Numbers, "");
    yes("see #22", Wanted::Numbers, "22");
    yes("see #session sto", Wanted::Numbers, "session sto");
    yes("#über", Wanted::Numbers, "über");
    yes("#fix: this", Wanted::Numbers, "fix: this");
    yes("ok :ta", Wanted::Emoji, "ta");
    yes(":+1", Wanted::Emoji, "+1");
    no("");
    no("plain");
    no("a@b");
    no("a@");
    no("me@example.com");
    no("@@gr");
    no("@-a");
    no("@gr ");
    no("@gr.x");
    no("http://x/#y");
    no("a#1");
    no("owner/name#1");
    no("&#39");
    no("# Heading");
    no("## Heading");
    no("see #221 and");
    no("one #a b c d e");
    no("10:30");
    no("Note:");
    no("Note: x");
    no(":");
    no(":)");
    no("`@gr");
    no("\\@gr");
}

void TestCompletions::aSignBeginsAQueryWhereGitHubSeesOne()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    const std::optional<CompletionQuery> query = completionQuery(line);
    QCOMPARE(query ? int(query->kind) : -1, kind);
    if (!query)
        return;
    QCOMPARE(query->typed, typed);
    QCOMPARE(query->length, typed.size() + 1);
    // What stands far before it changes nothing, and costs nothing.
    const QString far = QString(100000, u'x') + u' ';
    QCOMPARE(completionQuery(QString(far + line)), query);
    QVERIFY(!completionQuery(QString(line + QString(longestQuery + 1, u'x'))));
}

void TestCompletions::nothingIsMeantInCode_data()
{
    QTest::addColumn<bool>("code");
    const auto row = [](const char *text, bool code) { QTest::newRow(text) << code; };
    row("", false);
    row("a `b` c", false);
    row("a `b", true);
    row("a `b\nc", true);
    row("a `b\n\nc", false);
    row("a ``b` c", true);
    row("a \\`b", false);
    row("```\na", true);
    row("```\na\n```\nb", false);
    row("````\na\n```\nb", true);
    row("~~~ sh\n`a\n~~~\nb", false);
    row("```\na\n~~~\nb", true);
    row("``` a` b", true);
    row("- a\n  ```\n  b", true);
}

void TestCompletions::nothingIsMeantInCode()
{
    QFETCH(bool, code);
    QCOMPARE(endsInCode(QString::fromUtf8(QTest::currentDataTag())), code);
}

void TestCompletions::theBestComeFirst_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, Wanted kind, const char *typed, const char *found) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(typed) << QString::fromUtf8(found);
    };
    row("who can be assigned, then who took part", Wanted::People, "", "@grace @Ada @lin-grey @engr @ada-gr");
    row("beginnings, parts, what is within", Wanted::People, "gr", "@grace @lin-grey @ada-gr @engr");
    row("letter case", Wanted::People, "ADA", "@Ada @ada-gr");
    row("no app", Wanted::People, "reno", "");
    row("nobody", Wanted::People, "zz", "");
    row("whole already", Wanted::People, "grace", "");
    row("open ones first", Wanted::Numbers, "", "#221 #209 #207 #162 #22");
    row("a number and what begins with it", Wanted::Numbers, "22", "#22 #221");
    row("words", Wanted::Numbers, "sess", "#221 Sessions [v2] #207 #162");
    row("several words in any order", Wanted::Numbers, "store sess", "#221 #207");
    row("accents", Wanted::Numbers, "uber", "#209");
    row("within a word", Wanted::Numbers, "oken", "#221");
    row("no title", Wanted::Numbers, "nothing", "");
    row("a whole name still takes its colon", Wanted::Emoji, "tada", ":tada:");
    row("beginnings of names first", Wanted::Emoji, "tad", ":tada: :stadium:");
    row("what is used most of names that begin so", Wanted::Emoji, "roc", ":rocket: :rock: :broccoli: :crocodile: :morocco: :shamrock:");
    row("the very name before what is used more", Wanted::Emoji, "rock", ":rock: :rocket: :shamrock:");
    row("words of names before what is within", Wanted::Emoji, "ship", ":ship: :passenger_ship: :place_of_worship:");
}

void TestCompletions::theBestComeFirst()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QCOMPARE(texts(Wanted(kind), typed).join(u' '), found);
}

void TestCompletions::aMilestoneBecomesALink()
{
    const QList<Completion> rows =
        Completions(someRepository(), QStringLiteral("https://github.com")).find({Wanted::Numbers, QStringLiteral("sessions"), 1}, 8);
    QCOMPARE(rows.constFirst().insertion, QStringLiteral("[Sessions \\[v2\\]](https://github.com/octo-org/payments/milestone/7)"));
    // Without an address it leads nowhere.
    for (const Completion &row : Completions(someRepository()).find({Wanted::Numbers, QStringLiteral("sessions"), 1}, 8))
        QVERIFY(row.sort != Completion::Sort::Milestone);
}

void TestCompletions::whatWasTypedIsMarked()
{
    const Completions completions(someRepository(), QStringLiteral("https://github.com"));
    const Completion person = completions.find({Wanted::People, QStringLiteral("gr"), 1}, 8).at(2);
    QCOMPARE(person.text.mid(person.textMarks.constFirst().begin, person.textMarks.constFirst().length), QStringLiteral("gr"));
    QCOMPARE(person.aside, QStringLiteral("took part in #209"));
    const Completion issue = completions.find({Wanted::Numbers, QStringLiteral("uber"), 1}, 8).constFirst();
    QCOMPARE(issue.words.mid(issue.wordMarks.constFirst().begin, issue.wordMarks.constFirst().length), QStringLiteral("Über"));
}

void TestCompletions::withoutARepositoryThereAreEmojiAlone()
{
    const Completions completions;
    QVERIFY(completions.find({Wanted::People, {}, 1}, 8).isEmpty());
    QVERIFY(completions.find({Wanted::Numbers, {}, 1}, 8).isEmpty());
    QCOMPARE(completions.find({Wanted::Emoji, QStringLiteral("roc"), 1}, 8).constFirst().text, QStringLiteral(":rocket:"));
    QCOMPARE(completions.find({Wanted::Emoji, QStringLiteral("a"), 1}, 8).size(), 8);
}

void TestCompletions::manyAreBounded()
{
    auto state = std::make_shared<RepositoryState>();
    QList<Issue> issues;
    for (int i = 1; i <= 2000; ++i)
        issues.append(numbered(i, "a title with some words in it", true, qPrintable(QStringLiteral("p%1").arg(i))));
    issues.first().title = QString(100000, u'é');
    state->openIssues = {true, issues, {}, false, {}};
    const Completions completions(state);
    QCOMPARE(completions.find({Wanted::People, QStringLiteral("p"), 1}, 8).size(), 8);
    QCOMPARE(completions.find({Wanted::Numbers, QStringLiteral("title"), 1}, 8).size(), 8);
    QCOMPARE(completions.find({Wanted::Numbers, QStringLiteral("e"), 1}, 8).constFirst().text, QStringLiteral("#1"));
}

void TestCompletions::fullPagesAskForTheNextOne()
{
    RepositoryState state;
    QCOMPARE(lookupsFor(Wanted::Emoji, state).size(), 0);
    QCOMPARE(lookupsFor(Wanted::Numbers, state).size(), 1);
    QList<Lookup> lookups = lookupsFor(Wanted::People, state);
    QCOMPARE(lookups.size(), 2);
    QCOMPARE(lookups.constFirst().kind, Lookup::Kind::Assignees);
    LookupAnswer full;
    full.more = true;
    for (int page = 1; page <= 20; ++page) {
        Lookup lookup = lookups.constFirst();
        lookup.number = page;
        state.lookups[lookup.key()] = {true, full, {}, false, {}};
    }
    lookups = lookupsFor(Wanted::People, state);
    QCOMPARE(lookups.size(), 6);
    QCOMPARE(lookups.at(4).number, 5);
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
