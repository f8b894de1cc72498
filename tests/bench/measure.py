"""Runs a program on an X server of its own and asks key_to_pixels what its keys do to the pixels."""

import json
import os
import pathlib
import re
import select
import shutil
import signal
import subprocess

import figures
from figures import Change

SCREEN = "1600x1200x24"
QUIET = 60  # ms without a change after which a window counts as settled
MOST = 3000


def shield():
    """What a measured process is started with: real-time priority, so that others on the machine wait for it and not it for them.
    Applies to the server, the measurer and every measured program alike. Empty where that is not permitted."""
    command = ["chrt", "--fifo", "10"]
    if shutil.which("chrt") and subprocess.run(command + ["true"], capture_output=True).returncode == 0:
        return command
    return []


class XServer:
    def __init__(self, prefix):
        reading, writing = os.pipe()
        self.process = subprocess.Popen(prefix + ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
                                        pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            ready, _, _ = select.select([pipe], [], [], 30)
            number = pipe.readline().strip() if ready else ""
        if not number:
            self.process.kill()
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"

    def close(self):
        self.process.terminate()
        self.process.wait()


def home_of(name, folder):
    return pathlib.Path(folder) / re.sub(r"[^\w,-]", "-", name)


class GitHub:
    """The tests' GitHub on loopback in a process of its own, not measured: a repository with so many entries of each and open issues."""

    def __init__(self, programs, entries, issues, names=()):
        self.process = subprocess.Popen([str(programs / "tests/bench/github_cost"), "serve", str(entries), str(issues), *names],
                                        stdout=subprocess.PIPE, text=True)
        self.host = f"127.0.0.1:{self.process.stdout.readline().strip()}"
        self.variables = {"WAYBILL_GITHUB_URL": f"http://{self.host}", "GH_ENTERPRISE_TOKEN": "gho_bench"}

    def choose(self, home):
        """Makes a window that starts with this home folder choose the repository by itself."""
        folder = home / "config/waybill"
        folder.mkdir(parents=True)
        (folder / "waybill.ini").write_text(f"[github]\nrepositories={self.host}/octo/large\n", "utf-8")

    def wait_until_read(self):
        """How many requests came until none came any more; 0 when none did in half a minute."""
        ready, _, _ = select.select([self.process.stdout], [], [], 30)
        return int(self.process.stdout.readline() or 0) if ready else 0

    def close(self):
        self.process.kill()
        self.process.wait()


class AccessibilityBus:
    """A session bus of its own with AT-SPI's registry on it, and a client that listens to everything, as a screen reader does. Qt asks the
    registry before a key does anything; so it is shielded, too, and the client is not."""

    def __init__(self, display, folder, prefix):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        environment = {**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "DISPLAY": display}
        self.bus = subprocess.Popen(prefix + ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
                                    env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        address = self.bus.stdout.readline().strip()
        self.variables = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        listener = pathlib.Path(__file__).with_name("bus_listener.py")
        self.listener = subprocess.Popen(["/usr/bin/python3", "-B", str(listener)], env={**environment, **self.variables},
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        ready, _, _ = select.select([self.listener.stdout], [], [], 20)
        if not ready or self.listener.stdout.readline().strip() != "listening":
            self.close()
            raise RuntimeError("no client could listen on the accessibility bus")

    def close(self):
        """How many events the client heard."""
        self.listener.terminate()
        heard = self.listener.communicate(timeout=10)[0].split()
        # What the bus has started is of its group.
        os.killpg(self.bus.pid, signal.SIGTERM)
        self.bus.wait()
        return int(heard[-1]) if heard else 0


class Measured:
    """A program on its own X server. Times are in ms, places in pixels of the screen."""

    def __init__(self, name, programs, command, prefix, home, variables=None, listened=False):
        self.name = name
        self.caret = None
        self.window = None
        self.pid = 0
        home = home_of(name, home)
        home.mkdir(parents=True, exist_ok=True)
        # A person's settings must not decide what is measured, nor the bus of their session.
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "Europe/London", "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
                       "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache",
                       "XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                       **(variables or {})}
        home.chmod(0o700)
        self.server = XServer(prefix)
        self.bus = AccessibilityBus(self.server.display, home / "bus", prefix) if listened else None
        if self.bus:
            environment.update(self.bus.variables)
        self.log = open(home / "log", "w", encoding="utf-8")
        self.process = subprocess.Popen(prefix + [str(programs / "tests/bench/key_to_pixels"), self.server.display, *map(str, command)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True, env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.process.stdin.write("quit\n")
            self.process.stdin.close()
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
        self.log.close()
        self.heard = self.bus.close() if self.bus else 0
        self.server.close()

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name}: the measurer ended; see {self.log.name}")
        answer = json.loads(line)
        answer["changes"] = [Change(*change) for change in answer["changes"]]
        return answer

    def launch(self, quiet=400):
        """Starts the program; gives the time of the first frame that fills the window and of the last change."""
        answer = self.ask(f"launch {quiet} 30000")
        self.pid = answer["pid"]
        self.window = answer["window"]
        area = self.window[2] * self.window[3]
        if area < 10000:
            raise RuntimeError(f"{self.name}: no window came; see {self.log.name}")
        first = next((c.ms for c in answer["changes"] if c.width * c.height > area / 2), None)
        return first, figures.settled(answer["changes"])

    def key(self, name, quiet=QUIET):
        return self.ask(f"key {name} {quiet} {MOST}")["changes"]

    def write(self, text):
        """Types without measuring."""
        for character in text:
            self.key({" ": "space", ".": "period"}.get(character, character), 25)

    def find_caret(self):
        self.caret = figures.caret_in(self.ask("watch 1700")["changes"])
        return self.caret

    def picture(self, path):
        self.ask(f"picture {path}")

    def memory(self):
        """Proportional and resident set size in KiB; nothing when the program has ended, or keeps its memory to itself and root."""
        sizes = {}
        try:
            text = pathlib.Path(f"/proc/{self.pid}/smaps_rollup").read_text("ascii")
        except (ProcessLookupError, FileNotFoundError, PermissionError):
            return sizes
        for line in text.splitlines():
            words = line.split()
            if words[0] in ("Pss:", "Rss:"):
                sizes[words[0][:-1].lower()] = int(words[1])
        return sizes
