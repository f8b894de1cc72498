"""Writes packaging/start.ld: which parts of the program a start runs, for the linker to put beside each other. The rest is then never
read into memory. What is not named there, or no longer exists, only stands elsewhere.

  valgrind --tool=callgrind --demangle=no --callgrind-out-file=start.out .build/bench/waybill --values FILE    (close the window)
  /usr/bin/python3 tests/bench/startorder.py .build/bench start.out... > packaging/start.ld

Of several runs, the later ones' parts stand behind those of the earlier."""

import pathlib
import re
import subprocess
import sys


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


def sections(programs):
    """Of each function: where the linker finds it, as a pattern."""
    found = {}
    for archive in ("ui/libwaybill_ui.a", "app/libwaybill_app.a"):
        member = ""
        for line in subprocess.run(["objdump", "-t", programs / archive], check=True, capture_output=True, text=True).stdout.splitlines():
            if ":     file format" in line:
                member = line.partition(":")[0]
            symbol = re.match(r"[0-9a-f]{16} .{6}F (\.text\S*)\t\S+ +(?:\.hidden )?(\S+)$", line)
            if symbol and not symbol[1].startswith(".text.unlikely"):
                # What several sources have stands in a section of its own, and of those of them that come first.
                found.setdefault(symbol[2], []).append(f"*{member}(.text)" if symbol[1] == ".text" else f"*({symbol[1]})")
    return found


def main():
    found = sections(pathlib.Path(sys.argv[1]))
    order = {}
    for profile in sys.argv[2:]:
        wanted = {place for name in called(pathlib.Path(profile)) for place in found.get(name, [])}
        order |= dict.fromkeys(sorted(wanted))
    print("/* What a start runs. Made by tests/bench/startorder.py. */\nSECTIONS\n{\n  .text.start :\n  {")
    print("    *(.text.startup .text.startup.*)")
    for place in order:
        print(f"    {place}")
    print("  }\n}\nINSERT BEFORE .text;")


if __name__ == "__main__":
    main()
