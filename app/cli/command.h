#pragma once

#include "app/base/clock.h"

#include <QFile>
#include <QStringList>

#include <functional>

namespace waybill {

class Services;

/// What the headless commands touch besides files. Handed in, so that tests call them in-process.
struct CommandStreams
{
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
    Clock clock; ///< For commands without `--now`.
};

/// Exit codes. `check` and `export` know the first three only: fine; problems of severity error; unreadable input, unwritable output or
/// wrong use.
enum ExitCode {
    ExitFine = 0,
    ExitProblems = 1, ///< Also: a check stopped the request.
    ExitFailed = 2,
    ExitRefused = 3,        ///< Not signed in, or refused by GitHub.
    ExitNetwork = 4,        ///< GitHub could not be reached.
    ExitOutcomeUnknown = 5, ///< It may have been filed or not; it is kept in the outbox.
};

/// Whether the first argument (the program's name is not among them) asks for a headless command: one of those that `--help` lists, or
/// `help`, `-h`, `--help`, `-v`, `--version`. All else is for the window.
bool isCommand(const QStringList &arguments);

/// Runs a command to its end and gives `done` its exit code, once. What touches files only ends before this returns and needs neither an
/// event loop nor the services; what speaks with GitHub goes on in the application's event loop. Streams and services must live until then.
/// The version that `--version` prints is QCoreApplication::applicationVersion().
void startCommand(const QStringList &arguments, const CommandStreams &streams, Services &services, std::function<void(int)> done);

/// The process's own streams, by descriptor and unbuffered: what the system refuses, a full disk for one, is known when it is written and
/// not after the exit code. A stream that the caller closed stays a closed device, and fails when it is used.
class ProcessStreams
{
public:
    ProcessStreams();
    CommandStreams streams();

private:
    QFile m_input;
    QFile m_output;
    QFile m_errors;
};

} // namespace waybill
