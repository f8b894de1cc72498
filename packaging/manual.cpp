// Writes the manual page, the text of its file with the commands, rules and keys of the program's own tables in place of its lines @SYNOPSIS@,
// @COMMANDS@, @RULES@ and @KEYS@; or what a shell completes by.
//   manual waybill.1.in waybill.1
//   manual --completion bash|zsh|fish FILE
#include "app/cli/commandtable.h"
#include "app/cli/completion.h"
#include "app/lint/lint.h"
#include "ui/look/keytable.h"

#include <QFile>

#include <cstdio>

using namespace waybill;

namespace {

/// In roff a hyphen is one only with a backslash.
QByteArray escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-")).replace(u'…', QStringLiteral("...")).toUtf8();
}

QByteArray synopsis()
{
    QByteArray text;
    for (const CommandEntry &command : commandTable()) {
        const QString usage = QString::fromLatin1(command.usage);
        const qsizetype name = qsizetype(qstrlen(command.name));
        text += "\\fBwaybill " + escaped(usage.left(name)) + "\\fR" + escaped(usage.mid(name)) + '\n';
    }
    return text;
}

QByteArray commands()
{
    QByteArray text;
    for (const CommandEntry &command : commandTable())
        text += QByteArray(".TP\n.B ") + command.name + '\n' + escaped(QString::fromUtf8(command.summary)) + '\n';
    return text;
}

QByteArray keys()
{
    constexpr std::pair<KeyPlace, const char *> places[] = {
        {KeyPlace::Move, "Move"}, {KeyPlace::Fill, "Fill"}, {KeyPlace::File, "File"}, {KeyPlace::Window, "Window"}};
    QByteArray text = ".SH KEYS\n";
    for (const auto &[place, title] : places) {
        text += QByteArray(".SS ") + title + '\n';
        for (const KeyEntry &entry : keyTable()) {
            if (entry.place != place || !*entry.keys)
                continue;
            text += ".TP\n.B \"" + escaped(QString::fromLatin1(entry.keys).replace(u' ', QStringLiteral(", "))) + "\"\n"
                + escaped(QString::fromUtf8(entry.name)) + (*entry.tip ? ": " + escaped(QString::fromUtf8(entry.tip)) : QByteArray())
                + ".\n";
        }
    }
    return text;
}

QByteArray rules()
{
    QByteArray text = ".SH RULES OF LINT\n";
    for (const LintRule &rule : lintRules()) {
        text += QByteArray(".TP\n.B ") + rule.id + '\n' + escaped(QString::fromUtf8(rule.summary)) + " ("
            + severityName(rule.severity).toUtf8() + ").\n" + escaped(QString::fromUtf8(rule.source)) + '\n';
    }
    return text;
}

int written(const char *path, const QByteArray &text)
{
    QFile out(QString::fromLocal8Bit(path));
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush())
        return 0;
    std::fputs("manual: a file cannot be written\n", stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--completion") == 0) {
        const QByteArray shell = argv[2];
        return written(argv[3], completionScript(shell == "zsh" ? Shell::Zsh : shell == "fish" ? Shell::Fish : Shell::Bash));
    }
    if (argc != 3)
        return 2;
    QFile in(QString::fromLocal8Bit(argv[1]));
    if (!in.open(QIODevice::ReadOnly)) {
        std::fputs("manual: the page cannot be read\n", stderr);
        return 1;
    }
    QByteArray page = in.readAll();
    for (const auto &[place, text] :
         {std::pair<QByteArray, QByteArray>("@SYNOPSIS@\n", synopsis()),
          {"@COMMANDS@\n", commands()},
          {"@RULES@\n", rules()},
          {"@KEYS@\n", keys()}}) {
        if (page.count(place) != 1) {
            std::fprintf(stderr, "manual: the page has no one place for %s", place.constData());
            return 1;
        }
        page.replace(place, text);
    }
    return written(argv[2], page);
}
