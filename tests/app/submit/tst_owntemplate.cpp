#include "app/github/contents.h"
#include "app/submit/owntemplate.h"
#include "tests/app/github/readersample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString folder = QStringLiteral(".github/ISSUE_TEMPLATE/");
const QString corpus = QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/");
const QString usual = QStringLiteral("3_request_prod_environment.md");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

struct Looking : ReaderSample
{
    Looking() { begin(); }
    /// As after a new start.
    void begin()
    {
        restart();
        reader->setFilePaths({folder});
        own.emplace(form);
        QObject::connect(&*reader, &RepositoryReader::changed, &*reader, [this] { own->see(*reader->state()); });
        QObject::connect(&*reader, &RepositoryReader::finished, &*reader, [this] { reader->lookUp(own->wanted()); });
    }
    void put(const QString &name, const QByteArray &bytes) { repository().files.insert(folder + name, bytes); }
    /// Looks once more; whether a version was found.
    bool look()
    {
        refresh();
        return own->version().has_value();
    }
    /// Requests since the last time that are about files.
    int asked()
    {
        const int files = server.count(QStringLiteral("graphql")) + server.count(QStringLiteral("repos/get-content"))
            + server.count(QStringLiteral("git/get-tree"));
        server.forgetRequests();
        return files;
    }

    LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    std::optional<OwnTemplate> own;
};

/// What a reader knows: files by their blob ids, and of some what is in them.
RepositoryState knownFiles(const QHash<QString, QByteArray> &listed, const QHash<QString, std::optional<QByteArray>> &read)
{
    RepositoryState state;
    state.files.read = true;
    for (auto file = listed.cbegin(); file != listed.cend(); ++file)
        state.files.value.insert(folder + file.key(), gitBlobId(file.value()));
    for (auto file = read.cbegin(); file != read.cend(); ++file) {
        Known<LookupAnswer> &answer = state.lookups[fileLookup(folder + file.key()).key()];
        answer.read = true;
        answer.value.exists = file.value().has_value();
        answer.value.bytes = file.value().value_or(QByteArray());
    }
    return state;
}

/// A form that has the production request's family, under another name.
LoadedForm renamed(const QString &name, const QString &family)
{
    LoadedForm form = loadForm(QStringLiteral("production-deployment")).value();
    FormDefinition definition = *form.definition;
    definition.frontMatter.name = name;
    definition.family = family;
    form.definition = std::make_shared<const FormDefinition>(definition);
    return form;
}

} // namespace

class TestOwnTemplate : public QObject
{
    Q_OBJECT

private slots:
    void blobIdsAreGits()
    {
        QCOMPARE(gitBlobId({}), QStringLiteral("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"));
        QCOMPARE(gitBlobId(bytesOf(corpus + usual)), QStringLiteral("c4c8b090020b7acbeee826d89b55b21fd3716c7a"));
    }

    void whatIsNoFolderOrFileIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list of nothing known") << QByteArray(R"([{"type":"file"}])");
        QTest::newRow("a list of numbers") << QByteArray("[1,2]");
        QTest::newRow("no encoding") << QByteArray(R"({"type":"file","content":"","sha":"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"})");
        QTest::newRow("too large for GitHub") << QByteArray(
            R"({"encoding":"none","content":"","sha":"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"})");
    }
    void whatIsNoFolderOrFileIsNotRead()
    {
        QFETCH(const QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(entriesFromJson(value), QList<FolderEntry>());
        QVERIFY(!fileFromJson(value));
    }

    void namesAreSegmentsOfAPath()
    {
        QCOMPARE(contentsRequest({QStringLiteral("o"), QStringLiteral("r")}, QStringLiteral("a b/ü?#.md")).path,
                 QStringLiteral("/repos/o/r/contents/a%20b/%C3%BC%3F%23.md"));
    }

    void withoutTemplatesThereIsNone()
    {
        Looking looking;
        QVERIFY(!looking.look());
        QCOMPARE(looking.asked(), 2);
        QCOMPARE(looking.server.faults(), QStringList());
        QVERIFY(!looking.look());
        QCOMPARE(looking.asked(), 1);
    }

    void theSameBytesAreNoOtherVersion()
    {
        Looking looking;
        looking.put(usual, looking.form.layout->source);
        looking.put(QStringLiteral("other.md"), bytesOf(corpus + usual));
        QVERIFY(!looking.look());
        QCOMPARE(looking.asked(), 1);
    }

    void anotherVersionIsFoundByItsName()
    {
        Looking looking;
        for (const char *name : {"2_request_nonprod_environment.md", "4_security_vulnerability.md"})
            looking.put(QLatin1String(name), bytesOf(corpus + QLatin1String(name)));
        looking.put(usual, bytesOf(corpus + usual));
        looking.put(QStringLiteral("config.yml"), "blank_issues_enabled: false\n");
        QVERIFY(looking.look());
        QCOMPARE(looking.own->version()->path, folder + usual);
        QCOMPARE(looking.own->version()->text, bytesOf(corpus + usual));
        QCOMPARE(looking.asked(), 2);
        // Once it is known, the list tells that it is the same.
        QVERIFY(looking.look());
        QCOMPARE(looking.asked(), 1);
        looking.put(usual, bytesOf(corpus + usual) + "\n");
        QVERIFY(looking.look());
        QVERIFY(looking.own->version()->text.endsWith("\n\n"));
        // The root says that something of the folder is another.
        QCOMPARE(looking.asked(), 3);
        QCOMPARE(looking.server.faults(), QStringList());
    }

    void theNextLikeliestIsReadWhenTheFirstIsSomethingElse()
    {
        Looking looking;
        looking.put(QStringLiteral("request_production_environment.md"), "---\nname: Bug\n---\n\n### What\n");
        looking.put(QStringLiteral("zz.md"), bytesOf(corpus + usual));
        QVERIFY(looking.look());
        QCOMPARE(looking.own->version()->path, folder + QStringLiteral("zz.md"));
        QCOMPARE(looking.asked(), 3);
    }

    void aTemplateForSomethingElseIsNoVersion()
    {
        Looking looking;
        looking.put(QStringLiteral("bug.md"), "---\nname: Bug\n---\n\n### What\n");
        looking.put(QStringLiteral("request_prod.md"), "no template at all");
        looking.put(QStringLiteral("deploy.md"), QByteArray(300 * 1024, 'a'));
        QVERIFY(!looking.look());
        QCOMPARE(looking.server.faults(), QStringList());
    }

    void aFormWithoutANameIsNotLookedFor()
    {
        Looking looking;
        looking.form = formOfText("### A\n", QStringLiteral("a.md")).value();
        looking.begin();
        looking.put(usual, bytesOf(corpus + usual));
        QVERIFY(!looking.look());
        QVERIFY(looking.own->wanted().isEmpty());
    }

    void aThousandTemplatesCostTwoRequests()
    {
        Looking looking;
        for (int i = 0; i < 1000; ++i)
            looking.put(QStringLiteral("t%1.md").arg(i), "---\nname: T\n---\n");
        looking.put(usual, bytesOf(corpus + usual));
        QVERIFY(looking.look());
        QCOMPARE(looking.asked(), 2);
    }

    void faultsEndAndLeaveWhatIsKnown_data()
    {
        using Kind = GitHubFault::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("skip");
        for (const int skip : {0, 1}) {
            QTest::addRow("closed at %d", skip) << int(Kind::CloseBeforeAnswer) << skip;
            QTest::addRow("cut off at %d", skip) << int(Kind::CloseInAnswer) << skip;
            QTest::addRow("an error at %d", skip) << int(Kind::Answer) << skip;
        }
    }
    void faultsEndAndLeaveWhatIsKnown()
    {
        QFETCH(const int, kind);
        QFETCH(const int, skip);
        Looking looking;
        looking.server.state.hasGraphQl = false;
        looking.put(usual, bytesOf(corpus + usual));
        const GitHubFault fault{.kind = GitHubFault::Kind(kind),
                                .method = "GET",
                                .path = QStringLiteral("contents|git/trees"),
                                .skip = skip,
                                .times = -1,
                                .answer = {502, {}, "<html>"}};
        looking.server.addFault(fault);
        QVERIFY(!looking.look());
        looking.server.clearFaults();
        QVERIFY(looking.look());
        looking.server.addFault(fault);
        QVERIFY(looking.look());
        // Nor does a new start need the net.
        looking.begin();
        QVERIFY(looking.look());
    }

    void whatTheServerSaysIsGoneGoes()
    {
        Looking looking;
        looking.put(usual, bytesOf(corpus + usual));
        QVERIFY(looking.look());
        looking.repository().files.clear();
        QVERIFY(!looking.look());
    }

    void aFileThatIsBeingReadAnewIsNotJudgedByItsOldText()
    {
        OwnTemplate own(loadForm(QStringLiteral("production-deployment")).value());
        const QByteArray before = bytesOf(corpus + usual);
        const QByteArray now = "---\nname: Bug\n---\n\n### What\n\n- [ ] a\n";
        own.see(knownFiles({{usual, before}}, {{usual, before}}));
        QVERIFY(own.version());
        own.see(knownFiles({{usual, now}}, {{usual, before}}));
        QVERIFY(!own.version());
        QCOMPARE(own.wanted().size(), 1);
        own.see(knownFiles({{usual, now}}, {{usual, now}}));
        QVERIFY(!own.version());
    }

    void aFileThatWentAfterItWasListedHidesNoOther()
    {
        OwnTemplate own(loadForm(QStringLiteral("production-deployment")).value());
        const QByteArray text = bytesOf(corpus + usual);
        own.see(
            knownFiles({{usual, text + "\n"}, {QStringLiteral("zz.md"), text}}, {{usual, std::nullopt}, {QStringLiteral("zz.md"), text}}));
        QVERIFY(own.version());
        QCOMPARE(own.version()->path, folder + QStringLiteral("zz.md"));
    }

    void aTemplateOfTheSameFamilyIsAVersionUnderAnyName()
    {
        const QByteArray text = bytesOf(corpus + usual);
        const RepositoryState state = knownFiles({{usual, text}}, {{usual, text}});
        for (const auto &[name, family, is] :
             {std::tuple("Renamed", "production-deployment", true), {"Renamed", "another", false}, {"Renamed", "", false}}) {
            OwnTemplate own(renamed(QLatin1String(name), QLatin1String(family)));
            own.see(state);
            QCOMPARE(own.version().has_value(), is);
        }
    }

    void aKeptVersionOpensByItsPath()
    {
        QTemporaryDir place;
        for (const char *name : {"../../out.md", "t.md", "/etc/t.md"}) {
            const OwnTemplate::Version version{QLatin1String(name), bytesOf(corpus + usual)};
            const Result<LoadedForm> form = keepTemplate(version, place.filePath(QStringLiteral("templates")));
            QVERIFY2(form, form ? "" : qPrintable(form.error().text()));
            QVERIFY(form.value().origin.startsWith(QDir(place.path()).canonicalPath() + QStringLiteral("/templates/")));
            QVERIFY(!form.value().rules.isEmpty());
            QCOMPARE(loadForm(form.value().origin).value().layout->source, version.text);
        }
        QVERIFY(!keepTemplate({QStringLiteral("t.md"), "x"}, QStringLiteral("/dev/null/no")));
    }
};

QTEST_GUILESS_MAIN(TestOwnTemplate)
#include "tst_owntemplate.moc"
