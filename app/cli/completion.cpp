#include "app/cli/completion.h"

#include "app/cli/commandtable.h"

#include <QRegularExpression>

namespace waybill {

namespace {

/// Words in capitals, or with a dot, stand for something; small ones are meant as they are.
bool isMeantAsItIs(const QString &word)
{
    static const QRegularExpression small(QStringLiteral("^[a-z_]+$"));
    return small.match(word).hasMatch();
}

bool isFile(const QString &word)
{
    static const QRegularExpression file(QStringLiteral("^(?:FILE|PATH|TEMPLATE|DIR|[A-Z]+\\.[a-z]+)$"));
    return file.match(word).hasMatch();
}

/// As one word of a shell that quotes by apostrophes.
QByteArray quoted(const QString &text)
{
    return '\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")).toUtf8() + '\'';
}

QString optionNames(const CommandWords &words)
{
    QStringList names;
    for (const CommandWords::Option &option : words.options)
        names.append(option.name);
    return names.join(u' ');
}

/// With what always stands before a command, or in place of one.
const QString &leadingOptions()
{
    static const QString options = QStringLiteral("--help --version --profile --template --guide --values --body");
    return options;
}

QByteArray bashScript()
{
    QByteArray script =
        "# Completion of waybill for bash.\n"
        "_waybill()\n{\n"
        "    local current=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"${COMP_WORDS[1]}\"\n"
        "    COMPREPLY=()\n"
        "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n";
    QStringList names;
    for (const CommandEntry &command : commandTable())
        names.append(QLatin1String(command.name));
    script += "        COMPREPLY=($(compgen -W " + quoted(names.join(u' ') + u' ' + leadingOptions())
        + " -- \"$current\") $(compgen -f -- \"$current\"))\n"
          "        return\n    fi\n"
          "    case \"$command $before\" in\n";
    for (const CommandEntry &command : commandTable()) {
        for (const CommandWords::Option &option : wordsOf(command).options) {
            if (!option.takesValue)
                continue;
            script += QByteArray("    '") + command.name + ' ' + option.name.toUtf8() + "')\n";
            if (!option.choices.isEmpty())
                script += "        COMPREPLY=($(compgen -W " + quoted(option.choices.join(u' ')) + " -- \"$current\"))\n";
            if (option.file)
                script += "        COMPREPLY+=($(compgen -f -- \"$current\"))\n";
            script += "        return ;;\n";
        }
    }
    script += "    esac\n    case \"$command\" in\n";
    for (const CommandEntry &command : commandTable()) {
        const CommandWords words = wordsOf(command);
        script += QByteArray("    ") + command.name + ")\n" + "        COMPREPLY=($(compgen -W " + quoted(optionNames(words))
            + " -- \"$current\"))\n";
        if (!words.words.isEmpty())
            script +=
                "        [ \"$COMP_CWORD\" -eq 2 ] && COMPREPLY+=($(compgen -W " + quoted(words.words.join(u' ')) + " -- \"$current\"))\n";
        if (words.file)
            script += "        COMPREPLY+=($(compgen -f -- \"$current\"))\n";
        script += "        ;;\n";
    }
    return script
        + "    *)\n        COMPREPLY=($(compgen -f -- \"$current\")) ;;\n    esac\n}\ncomplete -o filenames -F _waybill waybill\n";
}

/// A colon and a bracket end a part of zsh's own form.
QString zshText(QString text)
{
    for (const QChar c : {u'\\', u':', u'[', u']'})
        text.replace(c, QString(u'\\') + c);
    return text;
}

QByteArray zshScript()
{
    QByteArray script = "#compdef waybill\n# Completion of waybill for zsh.\n_waybill()\n{\n    local -a commands\n    commands=(\n";
    for (const CommandEntry &command : commandTable())
        script += "        " + quoted(QLatin1String(command.name) + u':' + zshText(QString::fromUtf8(command.summary))) + '\n';
    script += "    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        compadd -- " + leadingOptions().toUtf8()
        + "\n        _files\n        return\n    fi\n    case $words[2] in\n";
    for (const CommandEntry &command : commandTable()) {
        const CommandWords words = wordsOf(command);
        script += QByteArray("    ") + command.name + ")\n        shift words\n        (( CURRENT-- ))\n        _arguments";
        for (const CommandWords::Option &option : words.options) {
            QString form = u'*' + option.name;
            if (option.takesValue) {
                form += QLatin1String(":value:")
                    + (option.file                     ? QStringLiteral("_files")
                           : !option.choices.isEmpty() ? u'(' + option.choices.join(u' ') + u')'
                                                       : QStringLiteral(" "));
            }
            script += " \\\n            " + quoted(form);
        }
        if (!words.words.isEmpty())
            script += " \\\n            " + quoted(QStringLiteral("1:what:(") + words.words.join(u' ') + u')');
        if (words.file)
            script += " \\\n            '*:file:_files'";
        script += "\n        ;;\n";
    }
    return script
        + "    *)\n        _files ;;\n    esac\n}\nif [ \"$funcstack[1]\" = _waybill ]; then\n    _waybill \"$@\"\nelse\n    compdef "
          "_waybill waybill\nfi\n";
}

QByteArray fishScript()
{
    QByteArray script = "# Completion of waybill for fish.\n";
    for (const CommandEntry &command : commandTable()) {
        script += QByteArray("complete -c waybill -n __fish_use_subcommand -a ") + command.name + " -d "
            + quoted(QString::fromUtf8(command.summary)) + '\n';
    }
    for (const CommandEntry &command : commandTable()) {
        const CommandWords words = wordsOf(command);
        const QByteArray head = QByteArray("complete -c waybill -n '__fish_seen_subcommand_from ") + command.name + "'";
        for (const CommandWords::Option &option : words.options) {
            const bool isLong = option.name.startsWith(QLatin1String("--"));
            script += head + (isLong ? " -l " : " -s ") + option.name.mid(isLong ? 2 : 1).toUtf8();
            if (option.takesValue)
                script += option.file ? " -r -F" : " -x";
            if (!option.choices.isEmpty())
                script += " -a " + quoted(option.choices.join(u' '));
            script += '\n';
        }
        if (!words.words.isEmpty())
            script += head + " -f -a " + quoted(words.words.join(u' ')) + '\n';
        else if (!words.file)
            script += head + " -f\n";
    }
    return script;
}

} // namespace

CommandWords wordsOf(const CommandEntry &command)
{
    static const QRegularExpression form(QStringLiteral("(--?[a-z][a-z-]*)(?: ([A-Za-z0-9][^\\s\\[\\]]*))?"));
    // What stands behind the name before the first option: "list|show ID", in brackets where it may be left out.
    static const QRegularExpression positional(QStringLiteral("^[a-z]+ \\[?([A-Za-z][^\\[\\]-]*)"));
    CommandWords words;
    const QString usage = QString::fromLatin1(command.usage);
    for (const QRegularExpressionMatch &match : form.globalMatch(usage)) {
        CommandWords::Option option{match.captured(1), !match.captured(2).isEmpty(), {}, false};
        for (const QString &value : match.captured(2).split(u'|', Qt::SkipEmptyParts)) {
            option.file = option.file || isFile(value);
            if (isMeantAsItIs(value))
                option.choices.append(value);
        }
        words.options.append(option);
    }
    words.options.append({QStringLiteral("--help"), false, {}, false});
    for (const QString &alternative : positional.match(usage).captured(1).split(u'|', Qt::SkipEmptyParts)) {
        const QString word = alternative.section(u' ', 0, 0);
        words.file = words.file || isFile(word);
        if (isMeantAsItIs(word))
            words.words.append(word);
    }
    return words;
}

QByteArray completionScript(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript();
    case Shell::Zsh:
        return zshScript();
    case Shell::Fish:
        break;
    }
    return fishScript();
}

} // namespace waybill
