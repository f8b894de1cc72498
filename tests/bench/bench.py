"""Measures Waybill against an empty window, from outside and in one run, and prints the ratios. tests/bench/run builds and calls it."""

import argparse
import json
import pathlib
import subprocess
import tempfile

import figures
import scenes
from figures import Line
from measure import Measured, shield

WORD = "mnoabdeghkpq"  # Typed and taken back, over and over: letters wider than the text cursor; few enough to stay on one line.


class Typing:
    """A window with the text cursor in a field, and what its keys took."""

    def __init__(self, measured, warnings):
        self.measured = measured
        self.warnings = warnings
        self.typed = []
        self.settled = []
        self.preview = 0
        self.home = None
        self.count = 0

    def prepare(self, keys, then, picture=None):
        for key in keys:
            self.measured.key(key, 300)
        for _ in range(12):
            if self.measured.find_caret():
                break
            self.measured.key("Tab", 300)
        for key in then:
            self.measured.key(key, 300)
        self.measured.write("some words ")
        self.home = self.measured.find_caret()
        if not self.home:
            self.warnings.append(f"{self.measured.name}: no text cursor was found, so nothing was typed.")
        if picture:
            self.measured.picture(picture)

    def key(self, count=True):
        if not self.home:
            return
        at = self.count % len(WORD)
        if at == 0:
            for _ in range(len(WORD) if self.count else 0):
                self.measured.key("BackSpace", 25)
            self.measured.caret = self.home
        self.count += 1
        changes = self.measured.key(WORD[at])
        typed = figures.typed(changes, self.measured.caret)
        if not typed:
            return
        _, y, height = self.measured.caret
        self.measured.caret = (min(typed.right, self.measured.caret[0] + 14) - 1, y, height)
        if not count:
            return
        self.typed.append(typed.ms)
        self.settled.append(figures.settled(changes))
        # The preview is the rightmost pane.
        self.preview += any(not c.is_caret() and c.x > self.measured.window[2] * 0.55 for c in changes)


def type_in_all(stagings, keys):
    for staging in stagings.values():
        for _ in range(5):
            staging.key(count=False)
    for _ in range(keys):
        for staging in stagings.values():
            staging.key()
    for name, staging in stagings.items():
        if staging.home and len(staging.typed) < keys * 0.8:
            staging.warnings.append(f"{name}: of {keys} keys, only {len(staging.typed)} were seen at the text cursor.")
        if name != "empty window" and staging.preview < len(staging.typed) * 0.8:
            staging.warnings.append(f"{name}: of {len(staging.typed)} keys, only {staging.preview} changed the preview.")


def typing(options, programs, folder, prefix, size, warnings):
    waybill = programs / "waybill"
    seed = scenes.values_file(folder, "seed.yml", scenes.SEED_NOTES)
    long = scenes.values_file(folder, "long.yml", scenes.long_markdown(options.long))
    # F8 goes to the first field that is missing, past the long answer; from there back, to its end.
    commands = {
        "empty window": ([programs / "tests/bench/empty_window", *size], [], []),
        "seed": ([waybill, "--values", seed], ["F8"], []),
        "65,536": ([waybill, "--values", long], ["F8"], []),
        "65,536, in the long answer": ([waybill, "--values", long], ["F8", "Shift+Tab", "Control+End"], []),
    }
    # The first place to type is the title; the first field comes after it.
    for count in (10, 100, 1000):
        commands[f"{count} fields"] = ([waybill, scenes.template_of(count, folder)], [], ["Tab"])

    stagings = {}
    opened = []
    try:
        for name, (command, keys, then) in commands.items():
            measured = Measured(name, programs, command, prefix, folder / "home")
            opened.append(measured)
            measured.launch()
            stagings[name] = Typing(measured, warnings)
            stagings[name].prepare(keys, then, f"{options.pictures}/{name.replace(' ', '-')}.ppm" if options.pictures else None)
        type_in_all(stagings, options.keys)
    finally:
        for measured in opened:
            measured.__exit__()

    empty = stagings["empty window"].typed
    lines = []
    for name, target_typed, target_settled in (("seed", 2, 5), ("65,536", 2, 8), ("65,536, in the long answer", 2, 8)):
        lines.append(Line(f"typed character: {name}", stagings[name].typed, empty, target_typed))
        lines.append(Line(f"preview settled: {name}", stagings[name].settled, empty, target_settled))
    ten = stagings["10 fields"]
    for count in (100, 1000):
        target = 1.3 if count == 1000 else None
        lines.append(Line(f"typed character: {count} fields / 10", stagings[f"{count} fields"].typed, ten.typed, target))
        lines.append(Line(f"preview settled: {count} fields / 10", stagings[f"{count} fields"].settled, ten.settled, target))
    return lines


def starting(options, programs, folder, prefix, size, warnings):
    """Start and memory; one program at a time, so that what is shared counts the same for both."""
    seed = scenes.values_file(folder, "seed.yml", scenes.SEED_NOTES)
    commands = {"empty window": [programs / "tests/bench/empty_window", *size], "Waybill": [programs / "waybill", "--values", seed]}
    first, complete, memory = ({name: [] for name in commands} for _ in range(3))
    for turn in range(options.starts + 1):
        for name, command in commands.items():
            with Measured(name, programs, command, prefix, folder / "start") as measured:
                times = measured.launch()
                measured.ask("watch 300")
                used = measured.memory()
                if not used:
                    warnings.append(f"{name}: start {turn} does not count, because the program ended by itself.")
                elif turn > 0:
                    first[name].append(times[0])
                    complete[name].append(times[1])
                    memory[name].append(used)

    def sizes(name, kind):
        return [size[kind] / 1024 for size in memory[name]]

    reference = "empty window"
    return [
        Line("start: first frame", first["Waybill"], first[reference]),
        Line("start: complete frame", complete["Waybill"], complete[reference], 2),
        Line("memory: proportional (PSS)", sizes("Waybill", "pss"), sizes(reference, "pss"), 2, "MiB"),
        Line("memory: resident (RSS)", sizes("Waybill", "rss"), sizes(reference, "rss"), 2, "MiB"),
    ]


def window_size(programs, folder, prefix):
    """How large Waybill's window is, for the empty one to hold as many pixels."""
    with Measured("size", programs, [programs / "waybill"], prefix, folder / "size") as measured:
        measured.launch()
        return [str(number) for number in measured.window[2:]]


def rendering(options, programs, folder, prefix):
    lines = []
    for name, notes in (("seed", scenes.SEED_NOTES), ("65,536", scenes.long_markdown(options.long))):
        values = scenes.values_file(folder, "render.yml", notes)
        command = prefix + [str(programs / "tests/bench/render_cost"), str(values), "release_notes", str(options.keys + 5)]
        answer = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        steps = {step: answer[step][5:] for step in ("bare", "answer", "body", "render")}
        chain = [sum(times) for times in zip(steps["answer"], steps["body"], steps["render"])]
        label = f"{name} ({answer['bytes']:,} bytes)"
        lines.append(Line(f"preview render / bare cmark-gfm: {label}", steps["render"], steps["bare"]))
        lines.append(Line(f"answer, checks, body, render / bare: {label}", chain, steps["bare"]))
        for step, what in (("answer", "answer and checks"), ("body", "body written"), ("render", "rows rendered")):
            lines.append(Line(f"  of it {what}", steps[step], [], bare=True))
    return lines


def github(options, programs, prefix):
    """Against a GitHub on loopback: its answers cost nearly nothing, so what is left is the program's own."""
    def measured(part, rounds, entries):
        command = prefix + [str(programs / "tests/bench/github_cost"), part, str(rounds), str(entries)]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    filing = measured("filing", options.keys, 10)
    lookup = measured("lookup", max(5, options.keys // 8), 1000)
    return [
        Line("filing: outbox and all / its bare round trips", filing["filed"], filing["bare"]),
        Line(f"looking up 1,000 of each: first ({lookup['requests']} requests)", lookup["first"], [], bare=True),
        Line(f"looking up 1,000 of each: again ({lookup['requests_again']} requests) / first", lookup["again"], lookup["first"]),
        Line("looking up 1,000 of each: memory, the first time", [lookup["memory"][0] / 1024], [], unit="MiB", bare=True),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", type=pathlib.Path, help="the build folder")
    parser.add_argument("--keys", type=int, default=48, help="measured keys in each window")
    parser.add_argument("--starts", type=int, default=9, help="measured starts of each program")
    parser.add_argument("--long", type=int, default=62500, help="characters of the long answer; the body is about 3,000 longer")
    parser.add_argument("--only", choices=("typing", "starting", "rendering", "github"), help="one part alone")
    parser.add_argument("--pictures", help="folder for a picture of each window (PPM)")
    options = parser.parse_args()
    programs = options.programs.resolve()
    prefix = shield()
    lines, warnings = [], []
    with tempfile.TemporaryDirectory(prefix="waybill-bench-") as name:
        folder = pathlib.Path(name)
        if options.only in (None, "rendering"):
            lines += rendering(options, programs, folder, prefix)
        if options.only in (None, "github"):
            lines += github(options, programs, prefix)
        if options.only not in ("rendering", "github"):
            size = window_size(programs, folder, prefix)
            if options.only in (None, "starting"):
                lines += starting(options, programs, folder, prefix, size, warnings)
            if options.only in (None, "typing"):
                lines += typing(options, programs, folder, prefix, size, warnings)
    print(figures.table(lines))
    if not prefix:
        warnings.append("Real-time priority is not permitted here: other work on this machine counts as the program's.")
    for warning in warnings:
        print(f"note: {warning}")


if __name__ == "__main__":
    main()
