#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/guide/contract.h"
#include "app/library/opening.h"
#include "app/session/formsession.h"
#include "tests/app/cli/commandcalls.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waybill;

namespace {

// What a person waits for is a second, of the program as it is released, and that takes two here: this is CPU time, which other programs
// of the machine change by half at most. The same work takes five to eight times as much without optimisation, and three times that where
// every access to memory is watched; a tighter bound there would judge the compiler. Nor are instructions counted: a machine in a machine
// mostly gives no counters.
#if defined(__SANITIZE_ADDRESS__)
constexpr rlim_t mostSeconds = 60;
constexpr qint64 mostKiB = 1024 * 1024; // What was freed stays for a while, with walls around it.
#elif defined(__OPTIMIZE__)
constexpr rlim_t mostSeconds = 2;
constexpr qint64 mostKiB = 64 * 1024;
#else
constexpr rlim_t mostSeconds = 10;
constexpr qint64 mostKiB = 64 * 1024;
#endif

/// How a piece of work ended.
struct Ending
{
    int signal = 0;
    int code = 0;
    qint64 kib = 0;          ///< That the most of its memory grew by.
    qint64 milliseconds = 0; ///< Of CPU time.
    char message[200] = {};
};

rusage usageNow()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

#ifdef __SANITIZE_ADDRESS__
/// Here: to fork a process that is watched takes longer than the work. What falls over ends the test, and what never ends its time.
Ending endingOf(const std::function<test::Outcome()> &work)
{
    const rusage before = usageNow();
    const test::Outcome outcome = work();
    const rusage after = usageNow();
    Ending ending;
    ending.kib = after.ru_maxrss - before.ru_maxrss;
    ending.milliseconds =
        (after.ru_utime.tv_sec - before.ru_utime.tv_sec) * 1000 + (after.ru_utime.tv_usec - before.ru_utime.tv_usec) / 1000;
    ending.signal = ending.milliseconds > qint64(mostSeconds) * 1000 ? SIGXCPU : 0;
    ending.code = outcome.code;
    qstrncpy(ending.message, outcome.errors.constData(), sizeof ending.message);
    return ending;
}
#else
/// In a process of its own.
Ending endingOf(const std::function<test::Outcome()> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    Ending ending;
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{mostSeconds, mostSeconds};
        setrlimit(RLIMIT_CPU, &limit);
        const qint64 before = usageNow().ru_maxrss;
        const test::Outcome outcome = work();
        const rusage usage = usageNow();
        ending.kib = usage.ru_maxrss - before;
        ending.milliseconds = usage.ru_utime.tv_sec * 1000 + usage.ru_utime.tv_usec / 1000;
        ending.code = outcome.code;
        qstrncpy(ending.message, outcome.errors.constData(), sizeof ending.message);
        const auto written = ::write(ends[1], &ending, sizeof ending);
        _exit(written == sizeof ending ? 0 : 1);
    }
    close(ends[1]);
    int status = 0;
    if (::read(ends[0], &ending, sizeof ending) != sizeof ending)
        ending = {};
    close(ends[0]);
    waitpid(child, &status, 0);
    ending.signal = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return ending;
}
#endif

/// Bytes of an input. With WAYBILL_COSTS=1 all that is taken at all, which takes minutes; what is wrong shows at this length, too.
#ifdef __SANITIZE_ADDRESS__
const qsizetype usual = qsizetype{32} * 1024;
#else
const qsizetype usual = qsizetype{128} * 1024;
#endif
const qsizetype longest = qEnvironmentVariableIsSet("WAYBILL_COSTS") ? maximumTextBytes : usual;

/// As often as it fits.
QByteArray filled(const QByteArray &piece, qsizetype size = longest)
{
    return piece.repeated(size / piece.size());
}

struct Shape
{
    const char *name;
    QByteArray text;
};

/// Templates and bodies that take much for their length, in one way or another.
QList<Shape> markdownShapes()
{
    const QByteArray wide = filled("|a", 4000) + "|\n" + filled("|-", 4000) + "|\n";
    QByteArray stairs;
    for (int i = 0; stairs.size() < longest - 4000; i = (i + 1) % 900)
        stairs += QByteArray(2 * i, ' ') + "- [ ] a\n";
    return {{"wide table, 64 KB", wide + filled("a\n", 57000)},
            {"wide table", wide + filled("a\n", longest - 9000)},
            {"table of many columns", filled("|a", longest / 2 - 10) + "\n" + filled("|-", longest / 2 - 10)},
            {"headings, 32 KB", filled("# a\n", 32000)},
            {"headings, 64 KB", filled("# a\n", 64000)},
            {"headings", filled("# a\n")},
            {"marked headings", filled("# [a](b) *c*\n")},
            {"headings of all levels", filled("# a\n\n## b\n\n### c\n\n<!-- d -->\n")},
            {"underlined headings", filled("a\n===\n")},
            {"heading of many lines", filled("a\n", longest - 10) + "===\n"},
            {"labels, 64 KB", filled("- **a:** b\n", 64000)},
            {"labels", filled("- **a:** b\n")},
            {"labels of two lines", filled("- **a**: b\n  c\n")},
            {"tasks, 64 KB", filled("- [ ] a\n", 64000)},
            {"tasks", filled("- [x] a\n")},
            {"marked tasks", filled("- [ ] *a* `b`\n", longest / 5)},
            {"task of many lines", "- [ ] a\n" + filled("b\n", longest - 100)},
            {"tasks in stairs", stairs},
            {"lists within a list, on one line", filled("1. ")},
            {"bullets within a bullet, on one line", filled("+ ")},
            {"guidance", filled("_(a)_\n")},
            {"comments on a line", filled("<!--a-->")},
            {"comments on lines", "# a\n" + filled("<!--a-->\n", longest - 100)},
            {"comments behind a value", "- **a:** b" + filled("<!--a-->", longest - 100) + "\n"},
            {"comments that never end", filled("<!-- ")},
            {"callout", "> [!TIP]\n" + filled("> a\n", longest - 100)},
            {"callouts", filled("> [!TIP]\n> a\n\n")},
            {"blank lines", filled("\n")},
            {"carriage returns", filled("\r")},
            {"short lines", filled("a\n")},
            {"one line", filled("a")},
            {"quotes", filled(">")},
            {"brackets", filled("[")},
            {"pictures", filled("![")},
            {"stars", filled("*a")},
            {"links", filled("[a](b)")},
            {"references", filled("[a]: b\n")},
            {"instructions", filled("<?")},
            {"backticks", filled("`a")},
            {"emphasis", filled("*a **a ")},
            {"label of brackets", "- **" + filled("[", 290) + ":** x\n" + filled("- **[[[[[[[[[[:** x\n", longest / 5)},
            {"front matter", "---\n" + filled("a: b\n", longest - 100) + "---\n"},
            {"front matter, nested", "---\na: " + filled("[", longest - 100) + "\n---\n"},
            {"front matter of labels", "---\nlabels: " + filled("a,", longest - 100) + "\n---\n# a\n"}};
}

QList<Shape> yamlShapes(const QByteArray &head)
{
    QByteArray keys;
    for (int i = 0; keys.size() < longest - head.size() - 100; ++i)
        keys += "  k" + QByteArray::number(i) + ": x\n";
    QByteArray fields;
    QByteArray rules;
    for (int i = 0; i < 3000; ++i) {
        fields += "  - { id: f" + QByteArray::number(i) + ", at: { line: L }, kind: text }\n";
        rules += "  - { id: r" + QByteArray::number(i) + ", field: title, check: required, severity: error, message: m }\n";
    }
    const qsizetype room = longest - head.size() - 100;
    return {{"keys", head + keys},
            {"list", head + filled("- a\n", room)},
            {"nested lists", head + "x: " + filled("[", room)},
            {"nested keys", head + "x: " + filled("{a: ", room)},
            {"dashes", head + "x:\n" + filled("- ", room)},
            {"questions", head + filled("? ", room)},
            {"quotes", head + "x: " + filled("\"a\" ", room)},
            {"one text", head + "x: \"" + filled("a", room) + "\""},
            {"block of blank lines", head + "x: |\n" + filled("\n", room)},
            {"anchors", head + "x: &a [b]\ny: " + filled("*a ", room)},
            {"tags", head + "x: " + filled("!!a ", room)},
            {"comments", head + filled("#\n", room)},
            {"fields", head + "fields:\n" + fields},
            {"rules", head + "rules:\n" + rules},
            {"a pattern that looks back",
             head + "rules:\n  - { id: r, field: title, check: pattern, matches: '^((a+)+)+$', severity: error, message: m }\n"}};
}

test::Outcome opened(const OpenOptions &options)
{
    test::Outcome outcome;
    const Result<OpenedForm> form = open(options);
    if (!form)
        return {2, {}, form.error().text().toUtf8()};
    FormSession session(form.value().form, [] { return QDateTime(QDate(2025, 3, 15), QTime(18, 0), Qt::UTC); });
    session.model().setAll(form.value().given);
    outcome.output = session.body().markdown;
    outcome.code = session.problems().isEmpty() ? 0 : 1;
    return outcome;
}

} // namespace

class TestCosts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        test::write(path, bytes);
        return path;
    }

    static void verify(const char *entry, const std::function<test::Outcome()> &work)
    {
#ifdef __SANITIZE_ADDRESS__
        // Each text goes one way in by command and one by window.
        if (!QByteArrayList{"check", "window", "contract"}.contains(entry))
            return;
#endif
        const Ending ending = endingOf(work);
        const QByteArray told = QByteArray(entry) + ": " + QByteArray::number(ending.kib) + " KiB, "
            + QByteArray::number(ending.milliseconds) + " ms, code " + QByteArray::number(ending.code) + ' ' + ending.message;
        if (qEnvironmentVariableIsSet("WAYBILL_COSTS"))
            fprintf(stderr, "%s: %s\n", QTest::currentDataTag(), told.constData());
        QVERIFY2(ending.signal == 0, qPrintable(QStringLiteral("%1: ended by %2").arg(QString::fromLatin1(entry)).arg(ending.signal)));
        QVERIFY2(ending.kib <= mostKiB, told.constData());
        QVERIFY2(ending.code >= 0 && ending.code <= 2, told.constData());
        QVERIFY2(ending.code != 2 || qstrlen(ending.message) > 0, told.constData());
    }

    static void rows(const QList<Shape> &shapes)
    {
        QTest::addColumn<QByteArray>("text");
        for (const Shape &shape : shapes)
            QTest::newRow(shape.name) << shape.text;
    }

private slots:
    void aTemplateOfAnyShapeIsBounded_data()
    {
        rows(markdownShapes());
    }
    void aTemplateOfAnyShapeIsBounded()
    {
        QFETCH(QByteArray, text);
        const QString path = file(QStringLiteral("t.md"), text);
        const QString values = file(QStringLiteral("v.yml"), "template: t.md\nvalues:\n  title: x\n");
        verify("inspect --json", [&] { return test::run({QStringLiteral("inspect"), path, QStringLiteral("--json")}); });
        verify("check", [&] { return test::run({QStringLiteral("check"), path, QStringLiteral("--template"), path}); });
        verify("export", [&] { return test::run({QStringLiteral("export"), QStringLiteral("--values"), values}); });
        verify("window", [&] { return opened({path, {}, {}}); });
    }

    void aBodyOfAnyShapeIsBounded_data()
    {
        rows(markdownShapes());
    }
    void aBodyOfAnyShapeIsBounded()
    {
        QFETCH(QByteArray, text);
        const QString path = file(QStringLiteral("b.md"), text);
        const QString inSections =
            file(QStringLiteral("s.md"), "# Production Env Deployment Request\n\n### Purpose:\n\n" + text.first(text.size() / 2));
        const QString form = QStringLiteral("production-deployment");
        verify("check", [&] { return test::run({QStringLiteral("check"), path, QStringLiteral("--template"), form, test::now}); });
        verify("render", [&] { return test::run({QStringLiteral("render"), path}); });
        verify("check, in a section", [&] {
            return test::run({QStringLiteral("check"), inSections, QStringLiteral("--template"), form, test::now});
        });
        verify("window", [&] { return opened({form, {}, inSections}); });
    }

    void valuesOfAnyShapeAreBounded_data()
    {
        rows(yamlShapes("template: production-deployment\nvalues:\n"));
    }
    void valuesOfAnyShapeAreBounded()
    {
        QFETCH(QByteArray, text);
        const QString path = file(QStringLiteral("v.yml"), text);
        const QString answers = file(QStringLiteral("a.yml"), QByteArray(text).replace("\nx: ", "\n  purpose: "));
        for (const QString &each : {path, answers}) {
            verify("export", [&] {
                return test::run({QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("--values"), each, test::now});
            });
            verify("window", [&] { return opened({{}, each, {}}); });
        }
    }

    void aGuideOfAnyShapeIsBounded_data()
    {
        rows(yamlShapes("guide: 1\nid: t\nname: T\n"));
    }
    void aGuideOfAnyShapeIsBounded()
    {
        QFETCH(QByteArray, text);
        const QString path = file(QStringLiteral("t.md"), filled("## A\n\n- **L:** \n\n", longest / 5));
        file(QStringLiteral("t.guide.yml"), text);
        const QString values = file(QStringLiteral("v.yml"), "template: t.md\nvalues:\n  title: " + QByteArray(4000, 'a') + "!\n");
        verify("inspect", [&] { return test::run({QStringLiteral("inspect"), path, QStringLiteral("--json")}); });
        verify("export", [&] { return test::run({QStringLiteral("export"), QStringLiteral("--values"), values}); });
        verify("window", [&] { return opened({{}, values, {}}); });
        QFile::remove(m_folder.filePath(QStringLiteral("t.guide.yml")));
    }

    void aContractOfAnyShapeIsBounded_data()
    {
        rows(yamlShapes("contract: 1\nid: t\nname: T\nguide: production-deployment\n"));
    }
    void aContractOfAnyShapeIsBounded()
    {
        QFETCH(QByteArray, text);
        const FormDefinitionPtr form = loadForm(QStringLiteral("production-deployment")).value().definition;
        verify("contract", [&]() -> test::Outcome {
            const Result<YamlNode> tree = parseYaml(text, QStringLiteral("c.yml"));
            if (!tree)
                return {2, {}, tree.error().text().toUtf8()};
            const Result<Contract> contract = readContract(tree.value(), QStringLiteral("c.yml"), *form);
            return contract ? test::Outcome{} : test::Outcome{2, {}, contract.error().text().toUtf8()};
        });
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
