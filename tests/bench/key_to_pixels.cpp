// Measures a program from outside, on an X server of its own: from a key to the pixels that it changes, from the start to the first
// complete frame. Usage: key_to_pixels DISPLAY PROGRAM [ARGUMENT...]
//
// Reads commands from standard input, one a line, and answers each with one line of JSON:
//   launch QUIET MOST       starts the program; waits until its window stands still for QUIET ms (at most MOST)
//   key NAME QUIET MOST     sends the key; the changes until the screen stands still
//   click X Y QUIET MOST    the same for the mouse
//   replace FROM TO QUIET MOST  the same for a file that is put in the place of another
//   watch MOST              the changes of the next MOST ms
//   picture FILE            writes what is on the screen as PPM
//   quit                    ends the program
// Changes are [milliseconds, x, y, width, height]. Text cursors blink; they never count as the screen moving.

#include "screenwatch.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace waybill::bench;

namespace {

pid_t start(char **command)
{
    const pid_t pid = fork();
    if (pid == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    return pid;
}

void answer(const std::vector<PixelChange> &changes, const std::string &more = {})
{
    std::printf("{%s\"changes\": [", more.c_str());
    for (size_t i = 0; i < changes.size(); ++i) {
        const PixelChange &change = changes[i];
        std::printf("%s[%.3f, %d, %d, %d, %d]", i == 0 ? "" : ", ", change.milliseconds, change.x, change.y, change.width, change.height);
    }
    std::printf("]}\n");
    std::fflush(stdout);
}

bool moves(const PixelChange &change)
{
    return !change.isCaret();
}

pid_t launch(ScreenWatch &screen, char **command, int quiet, int most)
{
    const Clock::time_point begin = Clock::now();
    const pid_t pid = start(command);
    const std::vector<PixelChange> changes = screen.watch(begin, quiet, most, moves);
    const TopLevel window = screen.topLevel();
    if (window.window != XCB_NONE)
        screen.focus(window.window);
    std::ostringstream more;
    more << "\"pid\": " << pid << ", \"window\": [" << window.x << ", " << window.y << ", " << window.width << ", " << window.height
         << "], ";
    answer(changes, more.str());
    return pid;
}

int run(char **arguments)
{
    ScreenWatch screen(arguments[0]);
    setenv("DISPLAY", arguments[0], 1);
    pid_t pid = 0;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        std::string key;
        std::string file;
        int x = 0;
        int y = 0;
        int quiet = 0;
        int most = 0;
        words >> command;
        if (command == "quit")
            break;
        if (command == "launch" && words >> quiet >> most) {
            pid = launch(screen, arguments + 1, quiet, most);
        } else if (command == "key" && words >> key >> quiet >> most) {
            screen.drain();
            const Clock::time_point begin = Clock::now();
            screen.sendKey(key);
            answer(screen.watch(begin, quiet, most, moves));
        } else if (command == "click" && words >> x >> y >> quiet >> most) {
            screen.drain();
            const Clock::time_point begin = Clock::now();
            screen.click(x, y);
            answer(screen.watch(begin, quiet, most, moves));
        } else if (command == "replace" && words >> key >> file >> quiet >> most) {
            screen.drain();
            const Clock::time_point begin = Clock::now();
            if (std::rename(key.c_str(), file.c_str()) != 0)
                return 2;
            answer(screen.watch(begin, quiet, most, moves));
        } else if (command == "watch" && words >> most) {
            answer(screen.watch(Clock::now(), most, most, [](const PixelChange &) { return false; }));
        } else if (command == "picture" && words >> key) {
            screen.writePicture(key);
            answer({});
        } else {
            std::fprintf(stderr, "key_to_pixels: cannot read '%s'\n", line.c_str());
            return 2;
        }
    }
    if (pid > 0) {
        kill(pid, SIGTERM);
        waitpid(pid, nullptr, 0);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: key_to_pixels DISPLAY PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    try {
        return run(argv + 1);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "key_to_pixels: %s\n", error.what());
        return 1;
    }
}
