#include "app/render/emoji.h"
#include "app/render/html.h"
#include "app/render/mentions.h"
#include "app/render/references.h"

#include <QFile>
#include <QTest>

using namespace waybill;

namespace {

const ReferenceBase base{"https://git.example.com", "owner/name"};
constexpr const char *commit = "0123456789abcdef0123456789abcdef01234567";

/// All that is found in a text, as "shown address", one a line.
QByteArray found(const QByteArray &text, const ReferenceBase &references = base)
{
    QByteArray all;
    const std::string_view view(text.constData(), size_t(text.size()));
    for (size_t from = 0;;) {
        const auto next = nextFind(view, from, references);
        if (!next)
            return all;
        if (next->begin < from || next->end <= next->begin || next->end > view.size())
            return "out of bounds";
        all += QByteArray::fromStdString(next->shown) + ' ' + QByteArray::fromStdString(next->address) + '\n';
        from = next->end;
    }
}

QString shown(const QByteArray &markdown)
{
    PreviewRenderer renderer;
    renderer.setReferences(base);
    QStringList rows;
    for (const PreviewRow &row : renderer.update(markdown).rows)
        rows.append(row.contents());
    return rows.join(u'\n');
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void namesOfGitHubsListAreEmoji();
    void referencesAreFoundAsOnGitHub_data();
    void referencesAreFoundAsOnGitHub();
    void aLongTextIsReadOnce();
    void renderedTextShowsEmojiButNoneInCode();
    void coloursInCodeHaveASample_data();
    void coloursInCodeHaveASample();
    void previewLinksToTheChosenRepository();
    void anotherRepositoryGivesAllRowsAnew();
    void whoeverIsNotifiedIsListed();
};

void TestReferences::namesOfGitHubsListAreEmoji()
{
    QFile file(QStringLiteral(WAYBILL_SOURCE "/resources/emoji/names.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int names = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype tab = line.indexOf('\t');
        const QByteArray name = line.left(tab);
        QVERIFY2(!emojiNamed(name.toStdString()).empty() && emojiNamed(name.toStdString()) == line.mid(tab + 1).toStdString(), line);
        ++names;
    }
    QVERIFY(names > 1800);
    for (const char *unknown : {"", "Tada", "tad", "tadaa", "\t", "zzzz", "+", "octocat"})
        QVERIFY2(emojiNamed(unknown).empty(), unknown);
}

void TestReferences::referencesAreFoundAsOnGitHub_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << QByteArray(expected).replace("~", "https://git.example.com/");
    };
    const QByteArray sha(commit);
    row("nothing", "", "");
    row("plain text", "a: b, c@d.e # 12 :: : @ #", "");
    row("joined emoji", ":+1::-1:", "\xF0\x9F\x91\x8D \n\xF0\x9F\x91\x8E \n");
    row("an emoji behind a time", "12:30:tada:", "\xF0\x9F\x8E\x89 \n");
    row("a mention", "@some-one, (@x)", "@some-one ~some-one\n@x ~x\n");
    row("a mention at a sentence's end", "ask @me.", "@me ~me\n");
    row("no mention in an address", "a@b /@c @@d @e.f", "");
    row("no mention of what is no login", "@-a @a- @a_b @" + QByteArray(40, 'a'), "");
    row("a team", "@org/team-a", "@org/team-a ~orgs/org/teams/team-a\n");
    row("a team without a name", "@org/ x", "");
    row("an issue", "#12, (#3)", "#12 ~owner/name/issues/12\n#3 ~owner/name/issues/3\n");
    row("no issue", "#0 #012 a#1 &#1 ##1 #1a #1_ #12345678901 /#1", "");
    row("an issue in words", "GH-7 gh-7 XGH-7 GH-x", "GH-7 ~owner/name/issues/7\n");
    row("an issue elsewhere", "see o/n.x#5.", "o/n.x#5 ~o/n.x/issues/5\n");
    row("no issue elsewhere", "/n#5 o/#5 a/b/c#5 -a/b#5", "");
    row("a commit", "in " + sha + '.', "0123456 ~owner/name/commit/" + sha + '\n');
    row("a commit elsewhere", "o/n@" + sha, "o/n@0123456 ~o/n/commit/" + sha + '\n');
    row("no commit", sha + "0 x" + sha + ' ' + QByteArray(40, 'A') + " a@" + sha, "");
    row("a commit's first digits", "(a5c3785) " + sha.left(39),
        "a5c3785 ~owner/name/commit/a5c3785\n0123456 ~owner/name/commit/" + sha.left(39) + '\n');
    row("a commit's first digits elsewhere", "o/n@a5c3785e", "o/n@a5c3785 ~o/n/commit/a5c3785e\n");
    row("no commit's first digits", "a5c378 1234567 defaced A5C3785 a5c3785g xa5c3785", "");
}

void TestReferences::referencesAreFoundAsOnGitHub()
{
    QFETCH(QByteArray, text);
    QTEST(found(text), "expected");
    // Without a repository only emoji are something else.
    for (const ReferenceBase &unknown : {ReferenceBase(), ReferenceBase{"https://git.example.com", ""}})
        QVERIFY(!found(text, unknown).contains("example"));
}

void TestReferences::aLongTextIsReadOnce()
{
    for (const char *piece : {":A", "#", "@", "a/", "a/b", "GH-", "@a_", "::", "0123456789", "@a/", "\xF0\x9F"})
        QCOMPARE(found(QByteArray(piece).repeated(100000)), QByteArray());
}

void TestReferences::renderedTextShowsEmojiButNoneInCode()
{
    QCOMPARE(renderHtml(":tada: :+1: :Tada: `:tada:`"),
             QByteArray("<p dir=\"auto\">\xF0\x9F\x8E\x89 \xF0\x9F\x91\x8D :Tada: <code>:tada:</code></p>\n"));
    QCOMPARE(renderHtml("a \\:+1: &colon;+1&colon; **b:+1:**\n\n    :+1:\n"),
             QByteArray("<p dir=\"auto\">a \xF0\x9F\x91\x8D \xF0\x9F\x91\x8D "
                        "<strong>b\xF0\x9F\x91\x8D</strong></p>\n<pre><code>:+1:\n</code></pre>\n"));
    QCOMPARE(
        renderHtml("<b>:+1:</b> <code>:+1:</code> <tt>:+1:</tt>\n\n<pre>\n:+1:</pre>\n\n<i title=\":+1:\">@a #1</i>"),
        QByteArray("<p dir=\"auto\"><b>\xF0\x9F\x91\x8D</b> <code>:+1:</code> <tt>:+1:</tt></p>\n<pre>\n:+1:</pre>\n<p dir=\"auto\"><i "
                   "title=\":+1:\">@a #1</i></p>\n"));
    QCOMPARE(sanitizeHtml(":tada:"), QByteArray(":tada:"));
}

void TestReferences::coloursInCodeHaveASample_data()
{
    QTest::addColumn<bool>("colour");
    for (const char *colour : {"#123123", "#00eaFF", "rgb(0, 0, 0)", "rgb( 0 , 0 , 0 )", "rgb(256,2,3)", "rgb(1., 2, 3)", "rgb(., 2, 3)",
                               "rgba(0, 0, 0, .5)", "hsl(0, 1%, 2%)", "hsl(0, 1%, 2%, 0.5)"})
        QTest::newRow(colour) << true;
    for (const char *other : {"#123", "#12312312", " #123123", "#123123 ", "#123123 #00eaff", "rgb(0, 0, 0, 0.5)", "rgb(0 0 0)",
                              "RGB(1, 2, 3)", "rgb(, 2, 3)", "rgba(0, 0, 0)", "hsl(0, 1, 2)", "rgb(0,0,0);x:rgb(0,0,0)", "#12312g", ""})
        QTest::newRow(other) << false;
}

void TestReferences::coloursInCodeHaveASample()
{
    QFETCH(bool, colour);
    QCOMPARE(isColour(QTest::currentDataTag()), colour);
    const QByteArray html = renderHtml(QByteArray("a ``") + QTest::currentDataTag() + "`` b");
    QCOMPARE(html.contains(QByteArray("<span class=\"ml-1 d-inline-block border circle color-border-subtle\" style=\"background-color: ")
                           + QTest::currentDataTag() + "; height: 8px; width: 8px;\"></span></code>"),
             colour);
    QVERIFY(colour || !html.contains("style="));
    const QByteArray raw = QByteArray("<code>") + QTest::currentDataTag() + "</code>";
    QCOMPARE(renderHtml(raw).contains("style="), colour);
    QCOMPARE(sanitizeHtml(raw), raw);
}

void TestReferences::previewLinksToTheChosenRepository()
{
    QCOMPARE(shown("See #12."), QStringLiteral("See <a href=\"https://git.example.com/owner/name/issues/12\">#12</a>."));
    QCOMPARE(shown("*@me*"), QStringLiteral("<em><a href=\"https://git.example.com/me\" title=\"GitHub will notify @me.\">@me</a></em>"));
    QCOMPARE(shown("`@me` [#1 @me](x)"), QStringLiteral("<code>@me</code> <a href=\"x\">#1 @me</a>"));
    QCOMPARE(shown("<div>#1 <a href=x>#2</a></div>"),
             QStringLiteral("<div><a href=\"https://git.example.com/owner/name/issues/1\">#1</a> <a href=\"x\">#2</a></div>"));
    QVERIFY(!shown("    #1 @me").contains(u"href"));
}

void TestReferences::anotherRepositoryGivesAllRowsAnew()
{
    PreviewRenderer renderer;
    QCOMPARE(renderer.update("a #1\n\nb\n\nc\n").rows.size(), 3);
    renderer.setReferences({});
    QVERIFY(renderer.update("a #1\n\nb\n\nc\n").rows.isEmpty());
    renderer.setReferences(base);
    const PreviewChange change = renderer.update("a #1\n\nb\n\nc d\n");
    QCOMPARE(change.first, 0);
    QCOMPARE(change.oldEnd, 3);
    QCOMPARE(change.rows.size(), 3);
    QVERIFY(change.rows.constFirst().html.contains("/owner/name/issues/1"));
    QVERIFY(renderer.update("a #1\n\nb\n\nc e\n").rows.size() < 3);
}

void TestReferences::whoeverIsNotifiedIsListed()
{
    PreviewRenderer renderer;
    renderer.setReferences(base);
    MentionList mentions;
    const auto after = [&](const QByteArray &markdown) {
        mentions.update(renderer.update(markdown), base.server);
        return mentions.people().join(u' ');
    };
    QCOMPARE(after("one\n\ntwo\n"), QString());
    QCOMPARE(after("one @ada and @ADA\n\ntwo\n"), QStringLiteral("@ada"));
    QCOMPARE(after("one @ada\n\n@org/team two\n\n- @lin\n"), QStringLiteral("@ada @org/team @lin"));
    // Neither in code, nor what somebody made to look like one, nor an address.
    QCOMPARE(after("`@ada`\n\n[@bob](https://git.example.com/eve)\n\nme@example.com\n"), QString());
    QCOMPARE(after("@lin\n"), QStringLiteral("@lin"));
    QCOMPARE(after(""), QString());
}

QTEST_APPLESS_MAIN(TestReferences)

#include "tst_references.moc"
