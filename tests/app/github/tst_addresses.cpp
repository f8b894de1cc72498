#include "app/github/prefill.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace waybill;

namespace {

const Host github = hostNamed(QStringLiteral("github.com")).value();

QString shown(const RepositoryAddress &address)
{
    return address.host + u'|' + address.name.text();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// What people paste: repositories, remotes, issues; and the way out of the program, the prefilled link.
class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void whatNamesNoRepositoryIsRefused_data();
    void whatNamesNoRepositoryIsRefused();
    void whatWasTypedIsNotRepeatedInTheMessage();
    void aRepositoryIsReadHoweverItIsWritten_data();
    void aRepositoryIsReadHoweverItIsWritten();
    void whatNamesNoIssueIsRefused_data();
    void whatNamesNoIssueIsRefused();
    void anIssueIsReadHoweverItIsWritten_data();
    void anIssueIsReadHoweverItIsWritten();
    void aFolderThatIsNoCloneIsNamed();
    void aCloneOfGitNamesItsOrigin();
    void aConfigurationIsReadAsGitReadsIt_data();
    void aConfigurationIsReadAsGitReadsIt();
    void aPrefilledLinkSaysItBackUnchanged();
    void aPrefilledLinkEndsBelow8192Bytes();
    void aLabelWithACommaFitsInNoLink();
};

void TestAddresses::whatNamesNoRepositoryIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "owner",
                             "owner/",
                             "/name",
                             "a/b/c",
                             "../..",
                             "o/..",
                             "o/.",
                             "o/.git",
                             "-o/n",
                             "o/n n",
                             "o/n?x",
                             "o/n#1",
                             "ö/n",
                             "o%2Fn/x",
                             "https://github.com",
                             "https://github.com/owner",
                             "https://github.com//",
                             "http://github.com/o/n",
                             "ftp://github.com/o/n",
                             "file:///srv/o/n",
                             "/srv/git/o/n.git",
                             "./o/n",
                             "C:\\o\\n",
                             "git@github.com:",
                             "git@github.com:n.git",
                             "https://[/o/n",
                             "https://a b/o/n",
                             "javascript://x/o/n",
                             "ssh://-oProxyCommand=x/o/n",
                             "o/n\no/n"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("two lines") << QStringLiteral("o/n\no/n");
    QTest::newRow("huge") << QString(100000, u'a') + QStringLiteral("/b");
    QTest::newRow("long name") << QStringLiteral("a/") + QString(101, u'b');
    QTest::newRow("NUL") << QStringLiteral("a/b") + QChar(0);
}

void TestAddresses::whatNamesNoRepositoryIsRefused()
{
    QFETCH(QString, text);
    const Result<RepositoryAddress> address = readRepositoryAddress(text);
    QVERIFY2(!address, address ? qPrintable(shown(address.value())) : "");
    QCOMPARE(address.error().code, QStringLiteral("repository.invalid"));
}

void TestAddresses::whatWasTypedIsNotRepeatedInTheMessage()
{
    QVERIFY(!readRepositoryAddress(QStringLiteral("https://gho_secret@github.com")).error().text().contains(u"secret"));
}

void TestAddresses::aRepositoryIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("owner/name", "|owner/name");
    row("  owner/name \n", "|owner/name");
    row("owner/name.git", "|owner/name");
    row("my_company/.github", "|my_company/.github");
    row("https://github.com/owner/name", "github.com|owner/name");
    row("https://github.com/owner/name/", "github.com|owner/name");
    row("https://github.com/owner/name.git", "github.com|owner/name");
    row("https://github.com/owner/name/issues/new?template=a.md#top", "github.com|owner/name");
    row("https://gho_token@github.com/owner/name", "github.com|owner/name");
    row("https://WWW.GitHub.com/owner/name", "github.com|owner/name");
    row("https://ghe.example.com:8443/owner/name", "ghe.example.com:8443|owner/name");
    row("http://127.0.0.1:8080/owner/name", "127.0.0.1:8080|owner/name");
    row("github.com/owner/name", "github.com|owner/name");
    row("git@github.com:owner/name.git", "github.com|owner/name");
    row("git@ghe.example.com:/owner/name", "ghe.example.com|owner/name");
    row("ssh://git@github.com/owner/name.git", "github.com|owner/name");
    row("ssh://git@ssh.github.com:443/owner/name.git", "github.com|owner/name");
    row("git://github.com/owner/name.git", "github.com|owner/name");
    row("https://api.acme.ghe.com/owner/name", "acme.ghe.com|owner/name");
}

void TestAddresses::aRepositoryIsReadHoweverItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<RepositoryAddress> address = readRepositoryAddress(text);
    QVERIFY(address);
    QCOMPARE(shown(address.value()), expected);
}

void TestAddresses::whatNamesNoIssueIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "#",
                             "0",
                             "#0",
                             "-1",
                             "1.5",
                             "#12a",
                             "twelve",
                             "o/n",
                             "o/n#",
                             "n#1",
                             "o/n#1#x",
                             "99999999999999999999",
                             "1 2",
                             "https://github.com/o/n",
                             "https://github.com/o/n/issues",
                             "https://github.com/o/n/pull/12",
                             "https://github.com/o/n/issues/new",
                             "https://github.com/o/n/issues/12/more",
                             "http://github.com/o/n/issues/12"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddresses::whatNamesNoIssueIsRefused()
{
    QFETCH(QString, text);
    const Result<IssueReference> reference = readIssueReference(text);
    QVERIFY(!reference);
    QCOMPARE(reference.error().code, QStringLiteral("issue.invalid"));
}

void TestAddresses::anIssueIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository");
    const auto row = [](const char *text, const char *repository) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(repository);
    };
    row("12", "|/");
    row(" #12 ", "|/");
    row("owner/name#12", "|owner/name");
    row("https://github.com/owner/name/issues/12", "github.com|owner/name");
    row("https://github.com/owner/name/issues/12#issuecomment-7", "github.com|owner/name");
    row("https://ghe.example.com/owner/name/issues/12?q=1", "ghe.example.com|owner/name");
}

void TestAddresses::anIssueIsReadHoweverItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, repository);
    const Result<IssueReference> reference = readIssueReference(text);
    QVERIFY(reference);
    QCOMPARE(reference.value().number, qint64(12));
    QCOMPARE(shown(reference.value().repository), repository);
}

void TestAddresses::aFolderThatIsNoCloneIsNamed()
{
    const QTemporaryDir folder;
    QCOMPARE(repositoryOfClone(folder.path()).error().code, QStringLiteral("repository.no-clone"));
    QCOMPARE(repositoryOfClone(folder.filePath(QStringLiteral("missing"))).error().code, QStringLiteral("repository.no-clone"));
    write(folder.filePath(QStringLiteral(".git/config")), "[core]\n\tbare = false\n");
    QCOMPARE(repositoryOfClone(folder.path()).error().code, QStringLiteral("repository.no-remote"));
    write(folder.filePath(QStringLiteral(".git/config")), QByteArray(2 * 1024 * 1024, 'x'));
    QCOMPARE(repositoryOfClone(folder.path()).error().code, QStringLiteral("repository.no-remote"));
}

void TestAddresses::aCloneOfGitNamesItsOrigin()
{
    const QTemporaryDir folder;
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), folder.path()} + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    QVERIFY2(git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("work")}), "git is needed");
    const QString work = folder.filePath(QStringLiteral("work"));
    const QStringList inWork{QStringLiteral("-C"), work,
                             QStringLiteral("-c"), QStringLiteral("user.name=T"),
                             QStringLiteral("-c"), QStringLiteral("user.email=t@example.com")};
    QVERIFY(git(inWork
                + QStringList{QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("fork"),
                              QStringLiteral("git@github.com:me/ship.git")}));
    QCOMPARE(shown(repositoryOfClone(work).value()), QStringLiteral("github.com|me/ship"));
    QVERIFY(git(inWork
                + QStringList{QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"),
                              QStringLiteral("https://github.com/octo/ship")}));
    QDir().mkpath(work + QStringLiteral("/deep/down"));
    QCOMPARE(shown(repositoryOfClone(work + QStringLiteral("/deep/down")).value()), QStringLiteral("github.com|octo/ship"));
    // A linked work tree keeps its own files elsewhere.
    QVERIFY(git(inWork
                + QStringList{QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"), QStringLiteral("-m"),
                              QStringLiteral("x")}));
    QVERIFY(
        git(inWork + QStringList{QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("../linked")}));
    QCOMPARE(shown(repositoryOfClone(folder.filePath(QStringLiteral("linked"))).value()), QStringLiteral("github.com|octo/ship"));
}

void TestAddresses::aConfigurationIsReadAsGitReadsIt_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QString>("expected");
    const QString octo = QStringLiteral("github.com|octo/ship");
    QTest::newRow("comment") << QByteArray("[remote \"origin\"]\n\turl = https://github.com/octo/ship # mine\n") << octo;
    QTest::newRow("quotes") << QByteArray("[remote \"origin\"]\n\tURL = \"https://github.com/octo/ship\"\r\n") << octo;
    QTest::newRow("other sections") << QByteArray(
        "[branch \"main\"]\n\turl = no\n[Remote \"origin\"]\npushurl = no\nurl=git@github.com:octo/ship\n")
                                    << octo;
    QTest::newRow("a token in it") << QByteArray("[remote \"origin\"]\nurl = https://x:ghp_1@github.com/octo/ship.git\n") << octo;
    QTest::newRow("origin is a folder") << QByteArray(
        "[remote \"origin\"]\nurl = /srv/git/ship\n[remote \"b\"]\nurl = https://github.com/octo/ship\n")
                                        << QString();
}

void TestAddresses::aConfigurationIsReadAsGitReadsIt()
{
    QFETCH(QByteArray, configuration);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral(".git/config")), configuration);
    const Result<RepositoryAddress> address = repositoryOfClone(folder.path());
    QCOMPARE(address ? shown(address.value()) : QString(), expected);
}

void TestAddresses::aPrefilledLinkSaysItBackUnchanged()
{
    NewIssue issue;
    issue.title = QStringLiteral("a+b & c=d #1 %20 ü 😀");
    issue.body = QStringLiteral("line\n\n- [x] done; \"quoted\" <b>\n");
    issue.labels = {QStringLiteral("env: x"), QStringLiteral("a&b")};
    issue.assignees = {QStringLiteral("octo")};
    const QUrl url = prefilledIssueUrl(github, {QStringLiteral("octo"), QStringLiteral("ship")}, issue, QStringLiteral("v1 + 2")).value();
    QVERIFY(url.isValid());
    QCOMPARE(url.toString(QUrl::RemoveQuery), QStringLiteral("https://github.com/octo/ship/issues/new"));
    // As a server reads it: a plus is a blank.
    const QUrlQuery query(QString::fromLatin1(url.query(QUrl::FullyEncoded).toLatin1().replace('+', "%20")));
    const auto value = [&](const char *key) { return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded); };
    QCOMPARE(value("title"), issue.title);
    QCOMPARE(value("body"), issue.body);
    QCOMPARE(value("labels"), issue.labels.join(u','));
    QCOMPARE(value("milestone"), QStringLiteral("v1 + 2"));
    QCOMPARE(value("assignees"), QStringLiteral("octo"));
    QVERIFY(prefilledIssueUrl(github, {QStringLiteral("octo"), QStringLiteral("ship")}, {}, {}).value().query().contains(u"body="));
}

void TestAddresses::aPrefilledLinkEndsBelow8192Bytes()
{
    const RepositoryName name{QStringLiteral("octo"), QStringLiteral("ship")};
    const auto link = [&](qsizetype length) {
        NewIssue issue;
        issue.body = QString(length, u'a');
        return prefilledIssueUrl(github, name, issue, {});
    };
    const qsizetype bare = link(0).value().toEncoded().size();
    QCOMPARE(link(8191 - bare).value().toEncoded().size(), 8191);
    QCOMPARE(link(8192 - bare).error().code, QStringLiteral("prefill.too-long"));
    QVERIFY(!link(10000000));
}

void TestAddresses::aLabelWithACommaFitsInNoLink()
{
    NewIssue issue;
    issue.labels = {QStringLiteral("a,b")};
    QCOMPARE(prefilledIssueUrl(github, {QStringLiteral("o"), QStringLiteral("n")}, issue, {}).error().code,
             QStringLiteral("prefill.label"));
}

QTEST_APPLESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
