"""Numbers of a benchmark run: what is typical of many, and how the table of ratios says it. No X server, no clock: test_bench.py checks it."""

import dataclasses
import math
import statistics


def median(numbers):
    return statistics.median(numbers) if numbers else math.nan


def percentile(numbers, percent):
    """The smallest of the numbers that at least `percent` of a hundred do not exceed (nearest rank)."""
    if not numbers:
        return math.nan
    ordered = sorted(numbers)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


@dataclasses.dataclass
class Change:
    """A stretch of the screen that became another, so many milliseconds after the key."""

    ms: float
    x: int
    y: int
    width: int
    height: int

    @property
    def right(self):
        return self.x + self.width

    @property
    def bottom(self):
        return self.y + self.height

    def is_caret(self):
        """A text cursor that blinks; the same bounds as in screenwatch.h."""
        return self.width <= 3 and self.height <= 48

    def meets(self, x, y, right, bottom):
        return self.x < right and x < self.right and self.y < bottom and y < self.bottom


def caret_in(changes):
    """Where the text cursor blinks in a window that otherwise stands still, as (x, y, height); None when none does."""
    carets = [(c.x, c.y, c.height) for c in changes if c.is_caret() and c.height >= 8]
    return statistics.mode(carets) if len(carets) >= 2 else None


def typed(changes, caret):
    """The change that brought the character to the text cursor's place; None when none did."""
    x, y, height = caret
    return next((c for c in changes if not c.is_caret() and c.meets(x, y + 2, x + 8, y + height - 2)), None)


def settled(changes, left=0):
    """When the last change came (of those not left of `left`); None when none came."""
    times = [c.ms for c in changes if not c.is_caret() and c.x >= left]
    return times[-1] if times else None


@dataclasses.dataclass
class Line:
    """One line of the table: a measure and the one that it is compared with."""

    what: str
    numbers: list
    reference: list
    target: float = None  # The ratio that must not be exceeded; None: none was set.
    unit: str = "ms"
    bare: bool = False    # Only the numbers; nothing to compare with.
    tail: float = None    # The percentile that is compared in place of the median.
    before: "Line" = None # The same of an earlier build, measured in the same turns.

    def typical(self, numbers):
        return median(numbers) if self.tail is None else percentile(numbers, self.tail)

    def ratio(self):
        reference = self.typical(self.reference)
        return self.typical(self.numbers) / reference if reference else math.nan

    def measure(self):
        """What counts, in words: the ratio, or the number where there is nothing to compare with."""
        return f"{number(self.typical(self.numbers))} {self.unit}" if self.bare else f"{self.ratio():.2f}x"

    def verdict(self):
        if not self.numbers or (not self.bare and not self.reference):
            return "NOT MEASURED"
        if self.target is None:
            return ""
        return "within target" if self.ratio() <= self.target else "OVER TARGET"


def number(value):
    if math.isnan(value):
        return "-"
    return f"{value:.0f}" if value >= 1000 else f"{value:.1f}" if value >= 100 else f"{value:.2f}"


def table(lines):
    rows = [("", "before", "ratio", "target", "median", "p95", "reference", "")]
    for line in lines:
        reference = "" if line.bare else f"{number(line.typical(line.reference))} {line.unit}"
        rows.append((line.what, line.before.measure() if line.before else "", "" if line.bare else line.measure(),
                     f"{line.target:g}x" if line.target else "", f"{number(median(line.numbers))} {line.unit}",
                     f"{number(percentile(line.numbers, 95))} {line.unit}", reference, line.verdict()))
    if not any(line.before for line in lines):
        rows = [row[:1] + row[2:] for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    text = []
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:-1], widths[1:-1])] + [row[-1]]
        text.append("  ".join(cells).rstrip())
    return "\n".join(text)
