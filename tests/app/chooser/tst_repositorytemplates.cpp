#include "app/chooser/repositorytemplates.h"
#include "tests/app/github/githubsample.h"
#include "tests/support/app/memorycache.h"

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString folder = QStringLiteral(".github/ISSUE_TEMPLATE/");

/// A repository whose templates are looked for.
struct Offering : GitHubSample
{
    MemoryCache cache;
    QDateTime now = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    std::optional<RepositoryTemplates> reading;

    Offering()
    {
        // Something that is no template: an empty repository has no root.
        put(QStringLiteral("README.md"), "# ship\n");
        restart();
    }
    /// As after a new start of the program.
    void restart()
    {
        reading.emplace(*client, name, QStringLiteral("host/octo"), cache, [this] { return now; });
    }
    void put(const QString &path, const QByteArray &bytes = "---\nname: Some\n---\n") { repository().files.insert(path, bytes); }
    void putForAll(const QString &path, bool isPrivate = false)
    {
        const QString all = QStringLiteral("octo/.github");
        auto found = std::find_if(server.state.repositories.begin(), server.state.repositories.end(),
                                  [](const GitHubRepository &one) { return one.name == u".github"; });
        GitHubRepository &owners = found == server.state.repositories.end() ? server.state.add(all) : *found;
        owners.isPrivate = isPrivate;
        owners.files.insert(path, "---\nname: For all\n---\n");
    }
    /// Looks once more: the paths of what is offered, each behind '!' where it was not read.
    QStringList look()
    {
        server.forgetRequests();
        reading->refresh();
        if (!QTest::qWaitFor([&] { return !reading->isBusy(); }, 60000))
            qFatal("the reading does not end");
        return offered();
    }
    QStringList offered() const
    {
        QStringList paths;
        for (const OfferedFile &file : reading->state().value.files.templates)
            paths += (file.error ? QStringLiteral("!") : QString()) + file.path;
        return paths;
    }
    int count(const char *operation) { return server.count(QLatin1String(operation)); }
};

} // namespace

/// What a repository offers, read from a GitHub on loopback.
class TestRepositoryTemplates : public QObject
{
    Q_OBJECT

private slots:
    void aRepositoryWithoutAnyOffersNothing()
    {
        Offering offering;
        QCOMPARE(offering.look(), QStringList());
        QVERIFY(offering.reading->state().read);
        QCOMPARE(offering.server.faults(), QStringList());
    }

    void anEmptyRepositoryIsAskedOfItsOwner()
    {
        Offering offering;
        offering.repository().files.clear();
        QCOMPARE(offering.look(), QStringList());
        offering.putForAll(folder + QStringLiteral("a.md"));
        QCOMPARE(offering.look(), QStringList{folder + QStringLiteral("a.md")});
    }

    void oneThatIsNotThereIsAnError()
    {
        Offering offering;
        offering.server.state.repositories.clear();
        QCOMPARE(offering.look(), QStringList());
        QVERIFY(!offering.reading->state().read);
        QCOMPARE(offering.reading->state().error.code, QStringLiteral("github.not-found"));
    }

    void templatesConfigAndGuidesComeInFewRequests()
    {
        Offering offering;
        offering.put(folder + QStringLiteral("b.md"));
        offering.put(folder + QStringLiteral("a.yml"), "name: Form\n");
        offering.put(folder + QStringLiteral("config.yml"), "blank_issues_enabled: false\n");
        offering.put(folder + QStringLiteral("more/deep.md"));
        offering.put(QStringLiteral(".github/waybill/b.yml"), "guide: 1\n");
        offering.put(QStringLiteral(".github/waybill/contracts/c.yml"), "contract: 1\n");
        QCOMPARE(offering.look(), (QStringList{folder + QStringLiteral("a.yml"), folder + QStringLiteral("b.md")}));
        const OfferedFiles &files = offering.reading->state().value.files;
        QCOMPARE(files.templates.at(0).text, QByteArray("name: Form\n"));
        QCOMPARE(files.config->text, QByteArray("blank_issues_enabled: false\n"));
        QCOMPARE(files.guides.size(), 1);
        QCOMPARE(files.guides.constFirst().text, QByteArray("guide: 1\n"));
        QCOMPARE(offering.reading->state().value.from, offering.name);
        QCOMPARE(offering.count("git/get-tree"), 1);
        QCOMPARE(offering.count("repos/get-content"), 3);
        QCOMPARE(offering.count("graphql"), 1);
        // A file that is known by its blob is not asked for again; one that changed is.
        QCOMPARE(offering.look().size(), 2);
        QCOMPARE(offering.count("graphql"), 0);
        offering.put(folder + QStringLiteral("b.md"), "other");
        offering.look();
        QCOMPARE(offering.reading->state().value.files.templates.at(1).text, QByteArray("other"));
        QCOMPARE(offering.count("graphql"), 1);
        QCOMPARE(offering.server.faults(), QStringList());
    }

    void withoutGraphQlFilesComeOneByOne()
    {
        Offering offering;
        offering.server.state.hasGraphQl = false;
        offering.put(folder + QStringLiteral("a.md"));
        offering.put(folder + QStringLiteral("b.md"), "bytes\n");
        QCOMPARE(offering.look().size(), 2);
        QCOMPARE(offering.reading->state().value.files.templates.at(1).text, QByteArray("bytes\n"));
    }

    void placesAndLetterCaseAreGitHubs_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("offered");
        QTest::newRow("small letters") << QStringList{QStringLiteral(".github/issue_template/A.MD")}
                                       << QStringLiteral(".github/issue_template/A.MD");
        QTest::newRow("the root") << QStringList{QStringLiteral("ISSUE_TEMPLATE/a.md")} << QStringLiteral("ISSUE_TEMPLATE/a.md");
        QTest::newRow("docs") << QStringList{QStringLiteral("docs/ISSUE_TEMPLATE/a.md")} << QStringLiteral("docs/ISSUE_TEMPLATE/a.md");
        QTest::newRow("a folder before a file")
            << QStringList{QStringLiteral(".github/ISSUE_TEMPLATE.md"), QStringLiteral("docs/ISSUE_TEMPLATE/a.md")}
            << QStringLiteral("docs/ISSUE_TEMPLATE/a.md");
        QTest::newRow("a single file") << QStringList{QStringLiteral("docs/issue_template.md"), QStringLiteral("Issue_Template.md")}
                                       << QStringLiteral("Issue_Template.md");
        QTest::newRow("a single file in .github")
            << QStringList{QStringLiteral(".github/issue-template.txt")} << QStringLiteral(".github/issue-template.txt");
        QTest::newRow("another file") << QStringList{QStringLiteral(".github/pull_request_template.md")} << QString();
    }
    void placesAndLetterCaseAreGitHubs()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, offered);
        Offering offering;
        for (const QString &file : files)
            offering.put(file);
        QCOMPARE(offering.look(), offered.isEmpty() ? QStringList() : QStringList{offered});
    }

    void theOwnersTemplatesCountWhereTheRepositoryHasNone()
    {
        Offering offering;
        offering.putForAll(folder + QStringLiteral("all.md"));
        offering.put(QStringLiteral(".github/waybill/all.yml"), "guide: 1\n");
        QCOMPARE(offering.look(), QStringList{folder + QStringLiteral("all.md")});
        QCOMPARE(offering.reading->state().value.from.text(), QStringLiteral("octo/.github"));
        QCOMPARE(offering.reading->state().value.files.guides.size(), 1);
        // Anything of its own, and nothing of the owner's is used.
        offering.put(folder + QStringLiteral("config.yml"), "blank_issues_enabled: true\n");
        QCOMPARE(offering.look(), QStringList());
        QCOMPARE(offering.reading->state().value.from, offering.name);
    }

    void aPrivateRepositoryOfTheOwnersGivesNone()
    {
        Offering offering;
        offering.putForAll(folder + QStringLiteral("all.md"), true);
        QCOMPARE(offering.look(), QStringList());
        QVERIFY(offering.reading->state().read);
    }

    void theOwnersOtherPlacesDoNotCount()
    {
        Offering offering;
        offering.putForAll(QStringLiteral("ISSUE_TEMPLATE/all.md"));
        offering.putForAll(QStringLiteral(".github/ISSUE_TEMPLATE.md"));
        QCOMPARE(offering.look(), QStringList());
    }

    void whatIsNeverTrustedIsBounded()
    {
        Offering offering;
        for (int i = 0; i < 130; ++i)
            offering.put(folder + QStringLiteral("%1.md").arg(i, 3, 10, QLatin1Char('0')));
        for (int i = 0; i < 20; ++i)
            offering.put(QStringLiteral(".github/waybill/%1.yml").arg(i), "guide: 1\n");
        offering.put(folder + QStringLiteral("000.md"), QByteArray(largestOffered + 1, 'a'));
        offering.put(folder + QStringLiteral("001.md"), QByteArray("\0\xff", 2));
        const QStringList found = offering.look();
        QCOMPARE(found.size(), mostOfferedTemplates);
        QVERIFY(offering.reading->state().value.files.cut);
        QCOMPARE(found.filter(QStringLiteral("!")).size(), 2);
        QCOMPARE(offering.reading->state().value.files.guides.size(), mostOwnGuides);
        QVERIFY(offering.server.requests().size() < 12);
        QCOMPARE(offering.server.faults(), QStringList());
    }

    void offlineItIsWhatItWasWithItsAge()
    {
        Offering offering;
        offering.put(folder + QStringLiteral("a.md"));
        QCOMPARE(offering.look().size(), 1);
        const QDateTime read = offering.now;
        offering.now = offering.now.addDays(2);
        offering.server.addFault({.kind = GitHubFault::Kind::CloseBeforeAnswer, .times = -1});
        offering.restart();
        int shown = 0;
        QObject::connect(&*offering.reading, &RepositoryTemplates::changed, &*offering.reading, [&] { ++shown; });
        QCOMPARE(offering.look(), QStringList{folder + QStringLiteral("a.md")});
        QCOMPARE(shown, 2);
        QVERIFY(offering.reading->state().fromCache);
        QCOMPARE(offering.reading->state().readAt, read);
        QVERIFY(!offering.reading->state().error.message.isEmpty());
    }

    void aFaultAtAnyRequestEndsAndLeavesWhatIsKnown_data()
    {
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("kind");
        for (const int skip : {0, 3}) {
            QTest::addRow("closed at %d", skip) << skip << int(GitHubFault::Kind::CloseBeforeAnswer);
            QTest::addRow("an error at %d", skip) << skip << int(GitHubFault::Kind::Answer);
        }
    }
    void aFaultAtAnyRequestEndsAndLeavesWhatIsKnown()
    {
        QFETCH(const int, skip);
        QFETCH(const int, kind);
        Offering offering;
        offering.server.state.hasGraphQl = false;
        offering.put(folder + QStringLiteral("a.md"));
        offering.put(folder + QStringLiteral("b.md"));
        offering.look();
        offering.put(folder + QStringLiteral("b.md"), "other");
        offering.put(folder + QStringLiteral("c.md"), "more");
        offering.server.addFault({.kind = GitHubFault::Kind(kind),
                                  .method = "GET",
                                  .path = QStringLiteral("contents"),
                                  .skip = skip,
                                  .times = -1,
                                  .answer = {502, {}, "<html>"}});
        const QStringList found = offering.look();
        QCOMPARE(found.size(), 2);
        offering.server.clearFaults();
        QCOMPARE(offering.look().size(), 3);
        QCOMPARE(offering.reading->state().value.files.templates.at(1).text, QByteArray("other"));
    }
};

QTEST_GUILESS_MAIN(TestRepositoryTemplates)
#include "tst_repositorytemplates.moc"
