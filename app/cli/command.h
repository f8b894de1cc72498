#pragma once

#include "app/base/clock.h"

#include <QIODevice>
#include <QStringList>

namespace waybill {

/// What the headless commands touch besides files. Handed in, so that tests call them in-process.
struct CommandStreams
{
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
    Clock clock; ///< For commands without `--now`.
};

/// Exit codes: fine; problems of severity error; unreadable input, unwritable output or wrong use.
enum ExitCode { ExitFine = 0, ExitProblems = 1, ExitFailed = 2 };

/// Whether the first argument (the program's name is not among them) asks for a headless command: one of `export`, `check`, `inspect`,
/// `render`, `templates`, `help`, `-h`, `--help`, `-v`, `--version`. All else is for the window.
bool isCommand(const QStringList &arguments);

/// Runs a command to its end. Needs no application object, no display and no event loop. The version that `--version` prints is
/// QCoreApplication::applicationVersion().
int runCommand(const QStringList &arguments, const CommandStreams &streams);

/// The same with the process's own streams and the system's clock.
int runCommand(const QStringList &arguments);

} // namespace waybill
