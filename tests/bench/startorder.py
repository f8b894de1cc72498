"""Prints packaging/start.ld: the functions that a start of the program comes through, for the linker to put together. The rest is then
never read into memory. What is not named there, or no longer exists, only stands elsewhere. By whole sources it is a tenth of the lines,
and twice as much of the program in memory: 4.2 MiB, by functions 2.1.

  valgrind --tool=callgrind --demangle=no --callgrind-out-file=start.out .build/bench/waybill --values FILE    (close the window)
  /usr/bin/python3 tests/bench/startorder.py .build/bench start.out..."""

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
    """Of each function the section of an object file that holds it: a constructor has two names and one section."""
    found = {}
    for archive in ("ui/libwaybill_ui.a", "app/libwaybill_app.a"):
        for line in subprocess.run(["objdump", "-t", programs / archive], check=True, capture_output=True, text=True).stdout.splitlines():
            symbol = re.match(r"[0-9a-f]{16} .{6}F (\.text(?!\.unlikely)\S*)\t[0-9a-f]+ +(?:\.hidden )?(\S+)$", line)
            if symbol:
                found[symbol[2]] = symbol[1]
    return found


def main():
    started = set().union(*(called(pathlib.Path(profile)) for profile in sys.argv[2:]))
    held = {section for name, section in sections(pathlib.Path(sys.argv[1])).items() if name in started}
    print("/* The functions that a start comes through; tests/bench/startorder.py tells them of a run. */")
    print("SECTIONS\n{\n  .text.start :\n  {\n    *(.text.startup .text.startup.*)")
    for section in sorted(held):
        if not section.startswith(".text.startup"):
            print(f"    *({section})")
    print("  }\n}\nINSERT BEFORE .text;")
    print("/* What is read of them lies at their begin; of the largest at a start nothing else. */")
    print("SECTIONS\n{\n  .rodata.resources :\n  {\n    *qrc_documents.cpp.o(.rodata)\n    *qrc_e*.cpp.o(.rodata)\n    *qrc_templates.cpp.o(.rodata)\n    *qrc_*.cpp.o(.rodata)\n  }\n}")
    print("INSERT AFTER .rodata;")


main()
