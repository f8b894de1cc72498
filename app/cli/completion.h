#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace waybill {

struct CommandEntry;

/// What can stand behind a command, read out of its usage.
struct CommandWords
{
    struct Option
    {
        QString name; ///< With its dashes.
        bool takesValue = false;
        QStringList choices; ///< Of its value; empty: any.
        bool file = false;   ///< Its value is a file.
    };

    QList<Option> options;
    QStringList words; ///< What the first positional argument can be; empty: any.
    bool file = false; ///< Positional arguments are files.
};

CommandWords wordsOf(const CommandEntry &command);

enum class Shell { Bash, Zsh, Fish };

/// A script that completes commands, options, their choices, and files. ASCII; for `eval`, or for the folder that the shell reads its
/// completions from (bash-completion's README, zshcompsys(1), fish's "Writing your own completions").
QByteArray completionScript(Shell shell);

} // namespace waybill
