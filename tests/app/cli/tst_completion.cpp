#include "app/cli/commandtable.h"
#include "app/cli/completion.h"
#include "tests/app/cli/commandcalls.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

/// What shells complete, asked of a real shell, and that nothing of the commands' table is missing where it is shown.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void bashOffersWhatTheUsageNames_data();
    void bashOffersWhatTheUsageNames();
    void otherShellsTakeTheirScripts_data();
    void otherShellsTakeTheirScripts();
    void everyCommandOfTheTableRunsAndIsInTheReadme();
    void anUnknownShellIsRefused();
    void scriptsNameEveryOption();
};

namespace {

/// What bash offers for the last word of a line, sorted.
QStringList offersOf(const QStringList &line)
{
    QProcess bash;
    const QString program = QString::fromUtf8(completionScript(Shell::Bash))
        + QStringLiteral("COMP_WORDS=(\"$@\"); COMP_CWORD=$(($#-1)); _waybill; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const QTemporaryDir empty; // Files are offered by what there is.
    bash.setWorkingDirectory(empty.path());
    bash.start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), program, QStringLiteral("bash")} + line);
    bash.waitForFinished();
    QStringList offers = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    offers.sort();
    return offers + QString::fromUtf8(bash.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void TestCompletion::bashOffersWhatTheUsageNames_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("offers");
    const auto row = [](const char *name, const QString &line, const QString &offers) {
        QTest::newRow(name) << line.split(u' ') << offers.split(u' ', Qt::SkipEmptyParts);
    };
    row("a command", QStringLiteral("waybill ex"), QStringLiteral("export"));
    row("several commands", QStringLiteral("waybill c"), QStringLiteral("check completion contracts"));
    row("an option of the window", QStringLiteral("waybill --pro"), QStringLiteral("--profile"));
    row("an option", QStringLiteral("waybill export --ke"), QStringLiteral("--keep-guidance"));
    row("only the command's own options", QStringLiteral("waybill render --ke"), QString());
    row("words of a value", QStringLiteral("waybill check b.md --problems "), QStringLiteral("json text"));
    row("words of a value beside free ones", QStringLiteral("waybill save #1 --take "), QStringLiteral("mine theirs"));
    row("words of a value, begun", QStringLiteral("waybill auth login --scope pub"), QStringLiteral("public_repo"));
    row("a value that is free", QStringLiteral("waybill submit --milestone "), QString());
    row("an option behind an option without a value", QStringLiteral("waybill auth login --with-token --cl"),
        QStringLiteral("--client-id"));
    row("what to do, where it must be said", QStringLiteral("waybill auth lo"), QStringLiteral("login logout"));
    row("what to do, where it may be said", QStringLiteral("waybill drafts re"), QStringLiteral("restore"));
    row("shells", QStringLiteral("waybill completion "), QStringLiteral("-o --help bash fish zsh"));
}

void TestCompletion::bashOffersWhatTheUsageNames()
{
    QFETCH(QStringList, line);
    QFETCH(QStringList, offers);
    offers.sort();
    QCOMPARE(offersOf(line), offers);
}

void TestCompletion::otherShellsTakeTheirScripts_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("program");
    QTest::newRow("bash") << Shell::Bash << QStringLiteral("bash");
    QTest::newRow("zsh") << Shell::Zsh << QStringLiteral("zsh");
    QTest::newRow("fish") << Shell::Fish << QStringLiteral("fish");
}

void TestCompletion::otherShellsTakeTheirScripts()
{
    QFETCH(Shell, shell);
    QFETCH(QString, program);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("The shell is not installed.");
    const QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("script")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(completionScript(shell));
    script.close();
    QProcess check;
    check.start(program, {QStringLiteral("-n"), script.fileName()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError());
}

void TestCompletion::everyCommandOfTheTableRunsAndIsInTheReadme()
{
    const QString readme = QString::fromUtf8(contentOf(QStringLiteral(WAYBILL_SOURCE "/README.md")));
    const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).output);
    for (const CommandEntry &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        QCOMPARE(run({name, QStringLiteral("--help")}).code, int(ExitFine));
        QVERIFY2(readme.contains(QStringLiteral("`waybill %1").arg(name)), command.name);
        QVERIFY2(help.contains(QString::fromLatin1(command.usage)), command.name);
        for (const CommandWords::Option &option : wordsOf(command).options) {
            const bool isOfAll = option.name == QLatin1String("-o") || option.name == QLatin1String("--help");
            QVERIFY2(isOfAll || readme.contains(option.name), qPrintable(name + u' ' + option.name));
        }
    }
}

void TestCompletion::anUnknownShellIsRefused()
{
    const Outcome outcome = run({QStringLiteral("completion"), QStringLiteral("csh")});
    QCOMPARE(outcome.code, int(ExitFailed));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(run({QStringLiteral("completion"), QStringLiteral("zsh")}).output.startsWith("#compdef waybill\n"));
}

void TestCompletion::scriptsNameEveryOption()
{
    const QString zsh = QString::fromUtf8(completionScript(Shell::Zsh));
    const QString fish = QString::fromUtf8(completionScript(Shell::Fish));
    for (const CommandEntry &command : commandTable()) {
        for (const CommandWords::Option &option : wordsOf(command).options) {
            QVERIFY2(zsh.contains(QStringLiteral("'*%1").arg(option.name)), qPrintable(option.name));
            const QString spelled = option.name.startsWith(QLatin1String("--")) ? QStringLiteral(" -l ") + option.name.mid(2)
                                                                                : QStringLiteral(" -s ") + option.name.mid(1);
            QVERIFY2(fish.contains(QStringLiteral("from %1'%2").arg(QLatin1String(command.name), spelled)), qPrintable(option.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
