"""Measures Waybill against an empty window, from outside and in one run, and prints the ratios. tests/bench/run builds and calls it."""

import argparse
import contextlib
import dataclasses
import json
import pathlib
import sqlite3
import subprocess
import tempfile

import figures
import scenes
from figures import Line
from measure import MOST, QUIET, GitHub, Measured, home_of, shield

# Typed and taken back at once, over and over: letters wider than the text cursor; few enough to stay on one line.
WORD = "mnoabdeghkpq"


class Typing:
    """A window with the text cursor in a field, and what its keys took."""

    def __init__(self, measured, warnings, quiet=QUIET):
        self.measured = measured
        self.warnings = warnings
        self.quiet = quiet  # ms without a change after which the next key is sent
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
            if self.count:
                self.measured.key("Control+BackSpace", min(25, self.quiet))
            self.measured.caret = self.home
        self.count += 1
        changes = self.measured.key(WORD[at], self.quiet)
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
        if "empty window" not in name and staging.quiet == QUIET and staging.preview < len(staging.typed) * 0.8:
            staging.warnings.append(f"{name}: of {len(staging.typed)} keys, only {staging.preview} changed the preview.")


@dataclasses.dataclass
class Bench:
    """What all parts of a run need: its options, the builds that are measured in turns, and the folder for files."""

    options: argparse.Namespace
    builds: dict  # Folders by what stands before the names of their windows: "" for this build, "before: " for an earlier one.
    folder: pathlib.Path
    prefix: list
    warnings: list
    size: list = None  # Of Waybill's window, for the empty one to hold as many pixels.

    @property
    def programs(self):
        return self.builds[""]

    def empty_window(self):
        return [self.programs / "tests/bench/empty_window", *self.size]

    def line(self, line_of):
        """The line that `line_of` makes for this build, with the one for the earlier build in it."""
        lines = [line_of(build) for build in self.builds]
        lines[0].before = lines[1] if len(lines) > 1 else None
        return lines[0]

    def json(self, build, *command):
        words = self.prefix + [str(self.builds[build] / "tests/bench" / command[0]), *map(str, command[1:])]
        return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


@dataclasses.dataclass
class Scene:
    """A window to type into, and how its text cursor gets there."""

    command: list
    before: list = dataclasses.field(default_factory=list)     # Keys before the text cursor is looked for.
    then: list = dataclasses.field(default_factory=list)       # Keys once it was found.
    github: GitHub = None                                      # Whose repository is chosen.
    variables: dict = dataclasses.field(default_factory=dict)
    listened: bool = False                                     # A client listens on an accessibility bus.


def typed_into(bench, scenes_by_name, keys, quiet=QUIET):
    """Opens the windows of all scenes and types into them in turns."""
    stagings = {}
    opened = []
    try:
        for name, scene in scenes_by_name.items():
            home = bench.folder / "home"
            github = scene.github
            if github:
                github.choose(home_of(name, home))
            variables = {**scene.variables, **(github.variables if github else {})}
            measured = Measured(name, bench.programs, scene.command, bench.prefix, home, variables, scene.listened)
            opened.append(measured)
            measured.launch()
            if github and github.wait_until_read() < 15:
                bench.warnings.append(f"{name}: the repository was not read.")
            stagings[name] = Typing(measured, bench.warnings, quiet)
            pictures = bench.options.pictures
            stagings[name].prepare(scene.before, scene.then, f"{pictures}/{name.replace(' ', '-')}.ppm" if pictures else None)
        type_in_all(stagings, keys)
    finally:
        for measured in opened:
            measured.__exit__()
    for measured in opened:
        if measured.bus and measured.heard < keys:
            bench.warnings.append(f"{measured.name}: of {keys} keys, the client on the bus heard {measured.heard}.")
    return stagings


def typing(bench):
    seed = scenes.values_file(bench.folder, "seed.yml", scenes.SEED_NOTES)
    long = scenes.values_file(bench.folder, "long.yml", scenes.long_markdown(bench.options.long))
    templates = {count: scenes.template_of(count, bench.folder) for count in (10, 100, 1000)}
    windows = {"empty window": Scene(bench.empty_window())}
    servers = []
    for build, programs in bench.builds.items():
        waybill = programs / "waybill"
        # F8 goes to the first field that is missing, past the long answer; from there back, to its end.
        windows[f"{build}seed"] = Scene([waybill, "--values", seed], ["F8"])
        windows[f"{build}seed, autosave off"] = Scene([waybill, "--values", seed], ["F8"], variables={"WAYBILL_AUTOSAVE": "0"})
        windows[f"{build}seed, completion off"] = Scene([waybill, "--values", seed], ["F8"], variables={"WAYBILL_COMPLETION": "0"})
        windows[f"{build}65,536"] = Scene([waybill, "--values", long], ["F8"])
        windows[f"{build}65,536, in the long answer"] = Scene([waybill, "--values", long], ["F8", "Shift+Tab", "Control+End"])
        # The first place to type is the title; the first field comes after it.
        for count, template in templates.items():
            windows[f"{build}{count} fields"] = Scene([waybill, template], then=["Tab"])
        # The repository has what the seed names, so that F8 leads to the same field.
        servers.append(GitHub(bench.programs, 10, 2000, scenes.SEED_NAMES))
        windows[f"{build}2,000 open issues"] = Scene([waybill, "--values", seed], ["F8"], github=servers[-1])
    try:
        stagings = typed_into(bench, windows, bench.options.keys)
    finally:
        for server in servers:
            server.close()
    for build in bench.builds:
        places = [stagings[f"{build}{name}"].home for name in
                  ("seed", "seed, autosave off", "seed, completion off", "2,000 open issues")]
        if len({place[1:] for place in places if place}) > 1:
            bench.warnings.append(f"{build}the text cursors of the windows beside seed stand elsewhere ({places}): do not compare them.")

    def beside(name, reference, target, suffix=""):
        """Both lines of a window; the reference is a window of the same build, or the empty one."""
        label = f"{name}{suffix}"
        for what, numbers in (("typed character", "typed"), ("preview settled", "settled")):
            def line(build):
                other = stagings.get(f"{build}{reference}")
                against = getattr(other, numbers) if other else stagings["empty window"].typed
                return Line(f"{what}: {label}", getattr(stagings[f"{build}{name}"], numbers), against, target[numbers])
            yield bench.line(line)

    lines = []
    for name, settled in (("seed", 1.6), ("65,536", 2), ("65,536, in the long answer", 3.5)):
        lines += beside(name, None, {"typed": 2, "settled": settled})
    for count, target in ((100, None), (1000, 1.15)):
        lines += beside(f"{count} fields", "10 fields", {"typed": target, "settled": target}, " / 10")
    lines += beside("2,000 open issues", "seed", {"typed": 1.1, "settled": 1.1}, " / none")
    for what, numbers in (("typed character", "typed"), ("preview settled", "settled")):
        lines.append(bench.line(lambda build, what=what, numbers=numbers: Line(
            f"{what}: autosave on / off", getattr(stagings[f"{build}seed"], numbers),
            getattr(stagings[f"{build}seed, autosave off"], numbers), 1.05)))
    lines.append(bench.line(lambda build: Line("typed character: completion on / off", stagings[f"{build}seed"].typed,
                                               stagings[f"{build}seed, completion off"].typed, 1.1)))
    return lines


def bus(bench):
    """With a client listening on an accessibility bus beside without one; apart from the others, which it would keep waiting."""
    seed = scenes.values_file(bench.folder, "bus.yml", scenes.SEED_NOTES)
    windows = {}
    for state in ("off", "on"):
        windows[f"empty window, bus {state}"] = Scene(bench.empty_window(), listened=state == "on")
        for build, programs in bench.builds.items():
            windows[f"{build}bus {state}"] = Scene([programs / "waybill", "--values", seed], ["F8"], listened=state == "on")
    stagings = typed_into(bench, windows, bench.options.keys)
    what = "typed character: accessibility client / none"
    empty = Line("  the same in the empty window", stagings["empty window, bus on"].typed, stagings["empty window, bus off"].typed)
    # Qt asks the registry before it hands a key to anybody: only what is added to that is Waybill's.
    return [
        bench.line(lambda build: Line(f"{what} / the same in the empty window", stagings[f"{build}bus on"].typed,
                                      [ms * empty.ratio() for ms in stagings[f"{build}bus off"].typed], 1.2)),
        bench.line(lambda build: Line(f"  {what}", stagings[f"{build}bus on"].typed, stagings[f"{build}bus off"].typed)),
        empty,
    ]


def tail(bench):
    """The slowest of very many keys, as somebody feels them; each is waited for no longer than it takes to see its character."""
    seed = scenes.values_file(bench.folder, "tail.yml", scenes.SEED_NOTES)
    windows = {"tail: empty window": Scene(bench.empty_window())}
    for build, programs in bench.builds.items():
        command = [programs / "waybill", "--values", seed]
        windows[f"{build}tail: seed"] = Scene(command, ["F8"])
        windows[f"{build}tail: autosave off"] = Scene(command, ["F8"], variables={"WAYBILL_AUTOSAVE": "0"})
        windows[f"{build}tail: completion off"] = Scene(command, ["F8"], variables={"WAYBILL_COMPLETION": "0"})
    stagings = typed_into(bench, windows, bench.options.tail, quiet=8)
    label = f"typed character: 99.9th percentile of {bench.options.tail:,}"
    return [
        bench.line(lambda build: Line(label, stagings[f"{build}tail: seed"].typed, stagings["tail: empty window"].typed, 1.5, tail=99.9)),
        bench.line(lambda build: Line(f"{label}, autosave on / off", stagings[f"{build}tail: seed"].typed,
                                      stagings[f"{build}tail: autosave off"].typed, 1.3, tail=99.9)),
        bench.line(lambda build: Line(f"typed character: 99th percentile of {bench.options.tail:,}, completion on / off",
                                      stagings[f"{build}tail: seed"].typed, stagings[f"{build}tail: completion off"].typed, 1.1, tail=99)),
    ]


def started(bench, commands, folder):
    """Start and memory; one program at a time, so that what is shared counts the same for all. By name: the times of the first and of
    the complete frame, and the memory."""
    first, complete, memory = ({name: [] for name in commands} for _ in range(3))
    for turn in range(bench.options.starts + 1):
        for name, command in commands.items():
            with Measured(name, bench.programs, command, bench.prefix, bench.folder / folder) as measured:
                times = measured.launch()
                # What may wait until the window stands is done then, too.
                measured.ask("watch 1000")
                used = measured.memory()
                if not used:
                    bench.warnings.append(f"{name}: start {turn} does not count, because the program ended by itself.")
                elif turn > 0:
                    first[name].append(times[0])
                    complete[name].append(times[1])
                    memory[name].append({kind: size / 1024 for kind, size in used.items()})
    return first, complete, memory


def starting(bench):
    seed = scenes.values_file(bench.folder, "seed.yml", scenes.SEED_NOTES)
    reference = "empty window"
    commands = {reference: bench.empty_window()}
    for build, programs in bench.builds.items():
        commands[f"{build}Waybill"] = [programs / "waybill", "--values", seed]
    first, complete, memory = started(bench, commands, "start")

    def sizes(name, kind):
        return [size[kind] for size in memory[name]]

    return [
        bench.line(lambda build: Line("start: first frame", first[f"{build}Waybill"], first[reference])),
        bench.line(lambda build: Line("start: complete frame", complete[f"{build}Waybill"], complete[reference], 1.7)),
        bench.line(lambda build: Line("memory: proportional (PSS)", sizes(f"{build}Waybill", "pss"), sizes(reference, "pss"), 1.4, "MiB")),
        bench.line(lambda build: Line("memory: resident (RSS)", sizes(f"{build}Waybill", "rss"), sizes(reference, "rss"), 2, "MiB")),
    ]


def profile_with_drafts(bench, programs, folder):
    """A profile whose database has as many drafts as asked for, the long one still open: two that were typed, one of them again and again."""
    for name, notes in (("seed", scenes.SEED_NOTES), ("long", scenes.long_markdown(bench.options.long))):
        values = scenes.values_file(bench.folder, f"draft-{name}.yml", notes)
        command = [programs / "waybill", "--profile", folder, "--values", values]
        with Measured(f"draft {name}", bench.programs, command, bench.prefix, bench.folder / "drafts") as measured:
            measured.launch()
            typed = Typing(measured, bench.warnings)
            typed.prepare(["F8"], [])
            measured.ask("watch 1500")
    with contextlib.closing(sqlite3.connect(folder / scenes.DATABASE)) as database:
        made = scenes.multiply_drafts(database, bench.options.drafts)
    if made != bench.options.drafts:
        bench.warnings.append(f"of {bench.options.drafts} drafts, {made} were made.")


def drafts(bench):
    """The start into a long draft that was left open, among very many."""
    reference = "empty window"
    commands = {reference: bench.empty_window()}
    for number, (build, programs) in enumerate(bench.builds.items()):
        folder = bench.folder / f"profile-{number}"
        profile_with_drafts(bench, programs, folder)
        commands[f"{build}draft"] = [programs / "waybill", "--profile", folder]
    _, complete, memory = started(bench, commands, "restored")
    label = f"{bench.options.long:,} characters among {bench.options.drafts:,} drafts"
    return [
        bench.line(lambda build: Line(f"start: {label}", complete[f"{build}draft"], complete[reference], 1.7)),
        bench.line(lambda build: Line(f"memory: {label} (PSS)", [size["pss"] for size in memory[f"{build}draft"]],
                                      [size["pss"] for size in memory[reference]], 1.5, "MiB")),
    ]


def start_page(bench):
    """The start page among very many drafts, none of them open, beside an empty window; and a search over all of them."""
    reference = "empty window"
    commands = {reference: bench.empty_window()}
    settled = {}
    for number, (build, programs) in enumerate(bench.builds.items()):
        folder = bench.folder / f"start-{number}"
        profile_with_drafts(bench, programs, folder)
        with contextlib.closing(sqlite3.connect(folder / scenes.DATABASE)) as database:
            database.execute("UPDATE drafts SET is_open = 0")
            database.commit()
        name = f"{build}start page"
        commands[name] = [programs / "waybill", "--profile", folder]
        with Measured(name, bench.programs, commands[name], bench.prefix, bench.folder / "searched") as measured:
            measured.launch()
            # The first time reads all texts into the index; what is typed then finds them there.
            measured.ask("watch 20000")
            changes = [measured.key(key, 200) for key in "receipts"]
            settled[name] = [figures.settled(change) for change in changes if change]
            if bench.options.pictures:
                measured.picture(f"{bench.options.pictures}/{name.replace(' ', '-').replace(':', '')}.ppm")
    _, complete, memory = started(bench, commands, "start-page")
    label = f"start page, {bench.options.drafts:,} drafts"
    return [
        bench.line(lambda build: Line(f"start: {label}", complete[f"{build}start page"], complete[reference], 2)),
        bench.line(lambda build: Line(f"memory: {label} (PSS)", [size["pss"] for size in memory[f"{build}start page"]],
                                      [size["pss"] for size in memory[reference]], None, "MiB")),
        # To be reached: 50 ms.
        bench.line(lambda build: Line(f"search settled: {label}", settled[f"{build}start page"], [], bare=True)),
    ]


def window_size(bench):
    """How large Waybill's window is, for the empty one to hold as many pixels."""
    with Measured("size", bench.programs, [bench.programs / "waybill"], bench.prefix, bench.folder / "size") as measured:
        measured.launch()
        return [str(number) for number in measured.window[2:]]


def rendering(bench):
    lines = []
    for name, notes in (("seed", scenes.SEED_NOTES), ("65,536", scenes.long_markdown(bench.options.long))):
        values = scenes.values_file(bench.folder, "render.yml", notes)
        answers = {build: bench.json(build, "render_cost", values, "release_notes", bench.options.keys + 5) for build in bench.builds}

        def steps(build, *names):
            return [sum(times) for times in zip(*(answers[build][name][5:] for name in names))]

        label = f"{name} ({answers['']['bytes']:,} bytes)"
        for what, parts in ((f"preview render / bare cmark-gfm: {label}", ["render"]),
                            (f"answer, checks, body, render / bare: {label}", ["answer", "body", "render"])):
            lines.append(bench.line(lambda build, what=what, parts=parts: Line(what, steps(build, *parts), steps(build, "bare"))))
        for step, what in (("answer", "answer and checks"), ("body", "body written"), ("render", "rows rendered")):
            lines.append(bench.line(lambda build, step=step, what=what: Line(f"  of it {what}", steps(build, step), [], bare=True)))
    return lines


def opening(bench):
    """Templates and forms of others: how many are opened in the time that parsing their Markdown takes; into the window, a form beside a
    template of as many fields, and the longest template there is; a form whose file is edited."""
    corpus = pathlib.Path(__file__).resolve().parents[1] / "corpus"
    rounds = max(3, bench.options.keys // 8)
    costs = {build: bench.json(build, "open_cost", corpus, rounds) for build in bench.builds}
    files = costs[""]["files"]
    lines = [bench.line(lambda build: Line(f"opening {files} templates / cmark-gfm parsing them", costs[build]["open"], costs[build]["parse"], 3))]

    form, template = scenes.form_of(100, bench.folder), scenes.template_of(100, bench.folder)
    # As long as the longest template that was found anywhere.
    longest = scenes.long_template(corpus, 93000, bench.folder)
    starts, windows = {}, {}
    for build, programs in bench.builds.items():
        waybill = programs / "waybill"
        starts[f"{build}form"] = [waybill, form]
        starts[f"{build}template"] = [waybill, template]
        starts[f"{build}longest"] = [waybill, longest]
        starts[f"{build}production"] = [waybill, "--template", "production-deployment"]
        # The first place to type is the title.
        windows[f"{build}100 elements"] = Scene([waybill, form], then=["Tab"])
        windows[f"{build}100 fields"] = Scene([waybill, template], then=["Tab"])
    _, complete, _ = started(bench, starts, "opened")
    stagings = typed_into(bench, windows, bench.options.keys)
    lines.append(bench.line(lambda build: Line("start: form of 100 elements / template of 100 fields", complete[f"{build}form"],
                                               complete[f"{build}template"], 1.2)))
    lines.append(bench.line(lambda build: Line("preview settled: form of 100 elements / template of 100 fields",
                                               stagings[f"{build}100 elements"].settled, stagings[f"{build}100 fields"].settled, 1.2)))
    label = "start: template of 93,000 characters / production template"
    lines.append(bench.line(lambda build: Line(label, complete[f"{build}longest"], complete[f"{build}production"], 2)))
    # To be reached: 100 ms.
    edited = {build: edits_followed(bench, f"{build}edited", programs) for build, programs in bench.builds.items()}
    lines.append(bench.line(lambda build: Line("form settled after its file was edited: 100 elements", edited[build], [], bare=True)))
    return lines


def edits_followed(bench, name, programs):
    """From a form's file put in the place of the former until the window stands still, with the workbench closed."""
    folder = bench.folder / name.replace(" ", "-").replace(":", "")
    folder.mkdir()
    path = scenes.form_of(100, folder)
    settled = []
    with Measured(name, bench.programs, [programs / "waybill", path], bench.prefix, bench.folder / "edited") as measured:
        measured.launch()
        # Files are watched once the window stands.
        measured.ask("watch 1500")
        for turn in range(bench.options.starts):
            (folder / "new").mkdir(exist_ok=True)
            other = scenes.form_of(100, folder / "new", f"Edited {turn}")
            changes = measured.ask(f"replace {other} {path} 300 {MOST}")["changes"]
            if changes:
                settled.append(figures.settled(changes))
    if len(settled) < bench.options.starts:
        bench.warnings.append(f"{name}: of {bench.options.starts} edits, {len(settled)} changed the window.")
    return settled


def github(bench):
    """Against a GitHub on loopback: its answers cost nearly nothing, so what is left is the program's own."""
    keys = bench.options.keys
    filing = {build: bench.json(build, "github_cost", "filing", keys, 10) for build in bench.builds}
    lookup = {build: bench.json(build, "github_cost", "lookup", max(5, keys // 8), 1000) for build in bench.builds}
    label = "looking up 1,000 of each"
    first, again = lookup[""]["requests"], lookup[""]["requests_again"]
    return [
        bench.line(lambda build: Line("filing: outbox and all / its bare round trips", filing[build]["filed"], filing[build]["bare"])),
        bench.line(lambda build: Line(f"{label}: first ({first} requests)", lookup[build]["first"], [], bare=True)),
        bench.line(lambda build: Line(f"{label}: again ({again} requests) / first", lookup[build]["again"], lookup[build]["first"])),
        bench.line(lambda build: Line(f"{label}: memory, the first time", [lookup[build]["memory"][0] / 1024], [], unit="MiB", bare=True)),
    ]


PARTS = {"rendering": rendering, "opening": opening, "github": github, "starting": starting, "drafts": drafts, "start-page": start_page, "typing": typing, "bus": bus, "tail": tail}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", type=pathlib.Path, help="the build folder")
    parser.add_argument("--keys", type=int, default=48, help="measured keys in each window")
    parser.add_argument("--tail", type=int, default=5000, help="keys for the 99.9th percentile; 0: leave it out")
    parser.add_argument("--starts", type=int, default=9, help="measured starts of each program")
    parser.add_argument("--drafts", type=int, default=10000, help="drafts in the database that a long one is restored from")
    parser.add_argument("--long", type=int, default=62500, help="characters of the long answer; the body is about 3,000 longer")
    parser.add_argument("--only", choices=PARTS, help="one part alone")
    parser.add_argument("--before", type=pathlib.Path, help="the build folder of an earlier state, measured in the same turns")
    parser.add_argument("--pictures", help="folder for a picture of each window (PPM)")
    options = parser.parse_args()
    builds = {"": options.programs.resolve()}
    if options.before:
        builds["before: "] = options.before.resolve()
    lines = []
    with tempfile.TemporaryDirectory(prefix="waybill-bench-") as name:
        bench = Bench(options, builds, pathlib.Path(name), shield(), [])
        bench.size = window_size(bench)
        for part, measured in PARTS.items():
            if options.only in (None, part) and (part != "tail" or options.tail):
                lines += measured(bench)
    print(figures.table(lines))
    if not bench.prefix:
        bench.warnings.append("Real-time priority is not permitted here: other work on this machine counts as the program's.")
    for warning in bench.warnings:
        print(f"note: {warning}")


if __name__ == "__main__":
    main()
