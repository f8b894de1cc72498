"""Prints packaging/start.ld: which sources a start of the program comes through, for the linker to put beside each other. The rest is
then never read into memory. What is not named there, or no longer exists, only stands elsewhere.

  valgrind --tool=callgrind --demangle=no --callgrind-out-file=start.out .build/bench/waybill --values FILE    (close the window)
  /usr/bin/python3 tests/bench/startorder.py .build/bench start.out..."""

import pathlib
import re
import subprocess
import sys

# Of a source's code, from which on it is one of them: with less, much of what lies between is read and not run; with more, a start is
# scattered over the rest. Measured: 0.12, 0.17, 0.25 and 0.33 all take 0.1 to 0.3 MiB more.
SHARE = 0.22


def called(profile):
    """Names of the functions that a run of callgrind came through, of whichever library."""
    numbered, names = {}, set()
    for line in profile.read_text("utf-8").splitlines():
        key, _, value = line.partition("=")
        if key in ("fn", "cfn"):
            number, name = re.match(r"(\(\d+\))(?: (.*))?$", value).groups()
            # Callgrind tells calls of a function within itself apart by a number.
            names.add(numbered.setdefault(number, name).partition("'")[0])
    return names


def sources(programs):
    """Of each object file its functions, with their bytes."""
    found = {}
    for archive in ("ui/libwaybill_ui.a", "app/libwaybill_app.a"):
        member = ""
        for line in subprocess.run(["objdump", "-t", programs / archive], check=True, capture_output=True, text=True).stdout.splitlines():
            if ":     file format" in line:
                member = line.partition(":")[0]
            symbol = re.match(r"[0-9a-f]{16} .{6}F \.text(?!\.unlikely)\S*\t([0-9a-f]+) +(?:\.hidden )?(\S+)$", line)
            if symbol:
                found.setdefault(member, {})[symbol[2]] = int(symbol[1], 16)
    return found


def main():
    started = set().union(*(called(pathlib.Path(profile)) for profile in sys.argv[2:]))
    members = [member for member, functions in sources(pathlib.Path(sys.argv[1])).items()
               if sum(size for name, size in functions.items() if name in started) > SHARE * sum(functions.values())]
    print("/* The sources that a start comes through; tests/bench/startorder.py tells them of a run. */")
    print("SECTIONS\n{\n  .text.start :\n  {\n    *(.text.startup .text.startup.*)")
    for member in sorted(members):
        print(f"    *{member}(.text .text._Z*)")
    print("  }\n}\nINSERT BEFORE .text;")


if __name__ == "__main__":
    main()
