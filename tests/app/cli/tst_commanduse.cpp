#include "tests/app/cli/commandcalls.h"

#include <QDir>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

namespace {

/// Takes what it can hold and then fails, as a full disk does.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

} // namespace

class TestCommandUse : public QObject
{
    Q_OBJECT
private slots:
    void wrongUseIsSaidAndWritesNothing_data();
    void wrongUseIsSaidAndWritesNothing();
    void unreadableInputNamesItsPlace_data();
    void unreadableInputNamesItsPlace();
    void aMistakeInTheValuesNamesItsLine();
    void aFullOutputIsAFailure();
    void anUnwritableTargetIsAFailureAndStaysAsItWas();
    void helpAndVersionAreCommands();
    void otherArgumentsAreForTheWindow();
};

void TestCommandUse::wrongUseIsSaidAndWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    const QString values = cases + QStringLiteral("/release/values.yml");
    row("nothing", {});
    row("an unknown command", {QStringLiteral("deploy")});
    row("an unknown option", {QStringLiteral("export"), QStringLiteral("--colour")});
    row("export without values", {QStringLiteral("export")});
    row("export with a file too many", {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("more")});
    row("an option without its value", {QStringLiteral("export"), QStringLiteral("--values")});
    row("a flag with a value", {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--html=yes")});
    row("a time that is none",
        {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--now"), QStringLiteral("noon")});
    row("front matter in HTML",
        {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--html"), QStringLiteral("--front-matter")});
    row("export of values and of an issue", {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--from"), seed});
    row("export of a body that nothing names", {QStringLiteral("export"), QStringLiteral("--values"), values, QStringLiteral("--body")});
    row("save without values", {QStringLiteral("save"), seed});
    row("save to nothing", {QStringLiteral("save"), QStringLiteral("--values"), values});
    row("save of the standard input twice", {QStringLiteral("save"), QStringLiteral("-"), QStringLiteral("--values"), QStringLiteral("-")});
    row("save with an unknown side", {QStringLiteral("save"), seed, QStringLiteral("--values"), values, QStringLiteral("--take=both")});
    row("check without a file", {QStringLiteral("check")});
    row("check of an empty name", {QStringLiteral("check"), QString()});
    row("check of two files", {QStringLiteral("check"), seed, seed});
    row("problems in another format", {QStringLiteral("check"), seed, QStringLiteral("--problems"), QStringLiteral("xml")});
    row("inspect without a template", {QStringLiteral("inspect"), QStringLiteral("--json")});
    row("render without a file", {QStringLiteral("render")});
    row("templates with a file", {QStringLiteral("templates"), seed});
}

void TestCommandUse::wrongUseIsSaidAndWritesNothing()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, int(ExitFailed));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.startsWith("waybill: ") && outcome.errors.endsWith('\n'), outcome.errors);
}

void TestCommandUse::unreadableInputNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << QByteArray(":2: ");
    QTest::newRow("not UTF-8") << QByteArray("a\n\xFF\n") << QByteArray(":2: ");
    QTest::newRow("two mebibytes") << QByteArray(2 * 1024 * 1024, 'a') << QByteArray(": ");
}

void TestCommandUse::unreadableInputNamesItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bad.md"));
    write(file, bytes);
    const QList<QStringList> calls{{QStringLiteral("check")},
                                   {QStringLiteral("render")},
                                   {QStringLiteral("inspect")},
                                   {QStringLiteral("export"), QStringLiteral("--values")}};
    for (const QStringList &call : calls) {
        const Outcome fromFile = run(call + QStringList{file});
        QCOMPARE(fromFile.code, int(ExitFailed));
        QVERIFY2(fromFile.errors.contains(file.toUtf8() + place), fromFile.errors);
        const Outcome fromStream = run(call + QStringList{QStringLiteral("-")}, bytes);
        QCOMPARE(fromStream.code, int(ExitFailed));
        QVERIFY2(fromStream.errors.contains("<stdin>" + place), fromStream.errors);
        const Outcome missing = run(call + QStringList{file + QStringLiteral(".missing")});
        QCOMPARE(missing.code, int(ExitFailed));
        QVERIFY(missing.errors.contains(".missing"));
    }
}

void TestCommandUse::aMistakeInTheValuesNamesItsLine()
{
    const Outcome outcome = run({QStringLiteral("export"), QStringLiteral("--values"), QStringLiteral("-")},
                                "template: production-deployment\nvalues:\n  nosuch: 1\n");
    QCOMPARE(outcome.code, int(ExitFailed));
    QVERIFY2(outcome.errors.contains("<stdin>:3:"), outcome.errors);
}

void TestCommandUse::aFullOutputIsAFailure()
{
    FullDevice full;
    full.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QBuffer none;
    none.open(QIODevice::ReadOnly);
    const QString values = cases + QStringLiteral("/release/values.yml");
    const QString body = cases + QStringLiteral("/release/expected.md");
    const QList<QStringList> calls{{QStringLiteral("export"), QStringLiteral("--values"), values, now},
                                   {QStringLiteral("check"), body, QStringLiteral("--problems=json")},
                                   {QStringLiteral("inspect"), seed},
                                   {QStringLiteral("render"), body},
                                   {QStringLiteral("templates")},
                                   {QStringLiteral("--help")},
                                   {QStringLiteral("check"), QStringLiteral("--help")},
                                   {QStringLiteral("--version")}};
    for (const QStringList &call : calls) {
        QByteArray said;
        QBuffer errors(&said);
        errors.open(QIODevice::WriteOnly);
        int code = -1;
        Services services({});
        startCommand(call, {none, full, errors, [] { return QDateTime::currentDateTimeUtc(); }}, services, [&code](int c) { code = c; });
        QVERIFY2(code == ExitFailed, qPrintable(call.join(QLatin1Char(' '))));
        QVERIFY2(said.contains("No space left on device"), said);
    }
}

void TestCommandUse::anUnwritableTargetIsAFailureAndStaysAsItWas()
{
    const QTemporaryDir folder;
    const QString values = cases + QStringLiteral("/release/values.yml");
    const QStringList call{QStringLiteral("export"), now, QStringLiteral("--values"), values, QStringLiteral("-o")};
    for (const QString &target : {folder.path(), folder.filePath(QStringLiteral("no/such/folder.md")), QStringLiteral("/dev/full")}) {
        const Outcome outcome = run(call + QStringList{target});
        QCOMPARE(outcome.code, int(ExitFailed));
        QVERIFY2(outcome.errors.contains(target.toUtf8()), outcome.errors);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCommandUse::helpAndVersionAreCommands()
{
    for (const char *word : {"help", "-h", "--help"}) {
        const QStringList call{QString::fromLatin1(word)};
        QVERIFY(isCommand(call));
        const Outcome outcome = run(call);
        QCOMPARE(outcome.code, int(ExitFine));
        for (const char *command : {"waybill export ", "waybill check ", "waybill inspect ", "waybill render ", "waybill templates"})
            QVERIFY2(outcome.output.contains(command), command);
    }
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--help")}).code, int(ExitFine));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    for (const char *word : {"-v", "--version"}) {
        QVERIFY(isCommand({QString::fromLatin1(word)}));
        QCOMPARE(run({QString::fromLatin1(word)}).output, QByteArray("Waybill 1.2.3\n"));
    }
}

void TestCommandUse::otherArgumentsAreForTheWindow()
{
    QVERIFY(!isCommand({}));
    QVERIFY(!isCommand({QString()}));
    QVERIFY(!isCommand({QStringLiteral("--template"), QStringLiteral("export")}));
    QVERIFY(!isCommand({QStringLiteral("./check")}));
    QVERIFY(isCommand({QStringLiteral("check")}));
}

QTEST_APPLESS_MAIN(TestCommandUse)
#include "tst_commanduse.moc"
