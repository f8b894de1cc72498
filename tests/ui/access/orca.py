"""What Orca says on the way through the request, as a transcript.

    orca.py walk WAYBILL GOLDEN

Orca runs beside the program, without a voice: what it says is read from its debug log. Every move is a key; text and ticks are set over
AT-SPI, because the program waits for Orca at each key that is typed. What is said after a key is held against GOLDEN, or written there
(WAYBILL_RECORD). tests/orca runs it; the environment names the server, as for assistive.py.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import assistive
from assistive import Atspi, Failed, GLib

QUIET = 1.5  # Seconds without a word, after which Orca has said all.


class Orca:
    def __init__(self, folder):
        home = pathlib.Path(folder, "orca")
        settings = home / "data" / "orca"
        settings.mkdir(parents=True)
        (home / "config").mkdir()
        # No voice, and each word in the log at once.
        (settings / "orca-customizations.py").write_text(
            "import orca.debug\nimport orca.settings\n"
            "orca.debug.debugFile.reconfigure(line_buffering=True)\n"
            "orca.settings.speechFactoryModules = []\norca.settings.enableKeyEcho = False\n")
        self.log = home / "log"
        self.read = 0
        environment = dict(os.environ, HOME=str(home), XDG_DATA_HOME=str(home / "data"), XDG_CONFIG_HOME=str(home / "config"))
        self.process = subprocess.Popen(["orca", "--debug-file=%s" % self.log, "--disable", "braille", "--disable", "braille-monitor"],
                                        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        assistive.waited(lambda: "Screen reader on" in self.text(), "Orca is there")
        self.said()

    def text(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def said(self):
        """What was said since it was asked last, once Orca is quiet."""
        size = -1
        since = time.monotonic()
        while time.monotonic() - since < QUIET:
            while GLib.MainContext.default().iteration(False):
                pass
            if self.log.stat().st_size != size:
                size = self.log.stat().st_size
                since = time.monotonic()
            time.sleep(0.05)
        text = self.text()
        new = text[self.read:]
        self.read = len(text)
        words = re.findall(r"SPEECH OUTPUT: '(.*?)' ?[\[{]", new, re.DOTALL)
        return [re.sub(r"C[SD]T, UTC.\d", "CST", re.sub(r"\s*\n\s*", " / ", one.strip())) for one in words if one.strip()]

    def end(self):
        self.process.terminate()
        self.process.wait()


def walk(program, orca):
    lines = []

    def stop(key, part):
        said = orca.said()
        if not said:
            raise Failed("[%s] %s: nothing is said" % (key, part))
        lines.extend(["[%s]" % key] + said)
        return part

    def move(key):
        orca.said()
        return stop(key, program.move(key))

    def write(part, text):
        if not Atspi.EditableText.set_text_contents(part.thing, text):
            raise Failed("%s takes no text" % part)
        assistive.waited(lambda: Atspi.Text.get_text(part.thing, 0, -1) == text, "%s has its text" % part)

    program.activate("Production deployment")
    for name, text in assistive.answers().items():
        key = "Tab" if name == "Release notes" else "F8"
        part = move(key)
        while not part.name.startswith(name) and program.keys < 60:
            part = move(key)
        if name.startswith("Version"):
            # What is told when something is wrong: where it was left, and where one comes back to it.
            write(part, "2")
            move("Tab")
            part = move("shift+Tab")
        if text is None:
            program.act(part)
            orca.said()
        else:
            write(part, text)
    orca.said()
    before = program.moves
    program.send("ctrl+Return")
    program.activate("repository")
    part = stop("Ctrl+Return", program.focused(before))
    write(part, assistive.REPOSITORY)
    orca.said()
    before = program.moves
    program.send("Return")
    program.find("Submit to ", "dialog")
    program.activate("Submit to ")
    stop("Return", program.focused(before))
    return lines


def main():
    with tempfile.TemporaryDirectory() as folder:
        orca = Orca(folder)
        program = assistive.Program(folder)
        try:
            lines = walk(program, orca)
            return assistive.compare(lines, sys.argv[3])
        except (Failed, GLib.Error) as error:
            print(error)
            return 1
        finally:
            program.end()
            orca.end()


if __name__ == "__main__":
    sys.exit(main())
