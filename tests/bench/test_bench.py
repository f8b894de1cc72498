"""Shows the benchmark's reckoning numbers whose result is known."""

import contextlib
import math
import pathlib
import sqlite3
import tempfile
import unittest

import figures
import scenes
from figures import Change, Line


class Numbers(unittest.TestCase):
    def test_the_median_and_the_percentile_are_those_of_the_textbook(self):
        self.assertEqual(figures.median([3, 1, 2]), 2)
        self.assertEqual(figures.median([1, 2, 3, 10]), 2.5)
        self.assertEqual(figures.percentile(list(range(1, 101)), 95), 95)
        self.assertEqual(figures.percentile([7], 95), 7)
        self.assertTrue(math.isnan(figures.median([])) and math.isnan(figures.percentile([], 95)))

    def test_a_ratio_is_judged_by_its_medians(self):
        self.assertEqual(Line("a", [2, 2, 90], [1, 1, 1], 2).verdict(), "within target")
        self.assertEqual(Line("a", [2.1, 2.1, 0], [1, 1, 1], 2).verdict(), "OVER TARGET")
        self.assertEqual(Line("a", [2], [1]).verdict(), "")

    def test_a_tail_is_judged_by_its_percentile(self):
        even = [1] * 999
        self.assertEqual(Line("a", even + [9], even + [1], 1.5).verdict(), "within target")
        self.assertEqual(Line("a", even + [9], even + [1], 1.5, tail=99.9).ratio(), 1)
        self.assertEqual(Line("a", even + [9, 9], even + [2, 2], 1.5, tail=99.9).ratio(), 4.5)
        self.assertEqual(Line("a", even + [9, 9], even + [2, 2], 1.5, tail=99.9).verdict(), "OVER TARGET")

    def test_an_earlier_build_has_a_column_of_its_own_beside_its_own_reference(self):
        line = Line("typed", [3.0], [2.0], 2, before=Line("typed", [9.0], [4.0]))
        alone = Line("alone", [5.0], [], bare=True, before=Line("alone", [7.0], [], bare=True))
        text = figures.table([line, alone])
        for part in ("before", "2.25x", "1.50x", "7.00 ms"):
            self.assertIn(part, text)
        self.assertNotIn("before", figures.table([Line("typed", [3.0], [2.0], 2)]))

    def test_what_was_not_measured_is_never_within_target(self):
        self.assertEqual(Line("a", [], [1], 2).verdict(), "NOT MEASURED")
        self.assertEqual(Line("a", [1], [], 2).verdict(), "NOT MEASURED")
        self.assertIn("NOT MEASURED", figures.table([Line("a", [], [], 2)]))

    def test_the_table_has_the_ratio_and_the_numbers_behind_it(self):
        text = figures.table([Line("typed", [3.0], [2.0], 2), Line("alone", [1234.5], [], unit="KiB", bare=True)])
        for part in ("1.50x", "3.00 ms", "2.00 ms", "within target", "1234 KiB"):
            self.assertIn(part, text)


class Pixels(unittest.TestCase):
    caret = (100, 50, 16)

    def test_a_blinking_caret_is_found_where_it_blinks_most(self):
        blinks = [Change(0, 5, 5, 200, 30), Change(1, 100, 50, 1, 16), Change(500, 100, 50, 1, 16), Change(600, 7, 7, 1, 9)]
        self.assertEqual(figures.caret_in(blinks), self.caret)
        self.assertIsNone(figures.caret_in(blinks[:2]))

    def test_the_typed_character_is_the_first_change_at_the_caret_that_is_more_than_a_caret(self):
        blink, elsewhere, above, char = Change(1, 100, 50, 1, 16), Change(2, 700, 50, 9, 16), Change(3, 90, 20, 40, 30), Change(4, 98, 48, 9, 18)
        self.assertIs(figures.typed([blink, elsewhere, above, char], self.caret), char)
        self.assertIsNone(figures.typed([blink, elsewhere, above], self.caret))

    def test_settled_is_the_last_change_but_for_carets(self):
        changes = [Change(1, 98, 48, 9, 18), Change(4, 700, 50, 9, 16), Change(400, 100, 50, 1, 16)]
        self.assertEqual(figures.settled(changes), 4)
        self.assertEqual(figures.settled(changes[:1], left=600), None)


class Scenes(unittest.TestCase):
    def test_a_long_answer_has_its_length_and_what_people_write(self):
        text = scenes.long_markdown(60000)
        self.assertTrue(59500 < len(text) <= 60000, len(text))
        for piece in ("\n- ", "\n| ", "\n```", "\n1. ", "**", "\n> "):
            self.assertIn(piece, text)
        self.assertNotIn("\n#", text)

    def test_a_template_has_as_many_fields_as_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            path = scenes.template_of(250, pathlib.Path(folder))
            self.assertEqual(path.read_text("utf-8").count("- **Field "), 250)

    def test_a_form_has_as_many_elements_and_an_edit_is_seen_in_the_first(self):
        with tempfile.TemporaryDirectory() as folder:
            path = scenes.form_of(100, pathlib.Path(folder))
            self.assertEqual(path.read_text("utf-8").count("- type: input"), 100)
            before = path.read_text("utf-8")
            after = scenes.form_of(100, pathlib.Path(folder), "Edited").read_text("utf-8")
            self.assertEqual(before.replace("label: Element 1\n", "label: Edited\n"), after)

    def test_a_long_template_has_the_length_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            corpus = pathlib.Path(__file__).resolve().parents[1] / "corpus"
            text = scenes.long_template(corpus, 93000, pathlib.Path(folder)).read_text("utf-8")
            self.assertEqual(len(text), 93000)
            self.assertGreater(text.count("\n#"), 100)

    def test_drafts_are_multiplied_and_the_newest_stays_the_open_one(self):
        with contextlib.closing(sqlite3.connect(":memory:")) as database:
            database.execute("CREATE TABLE drafts (id TEXT PRIMARY KEY, content TEXT, is_open INTEGER, changed_at INTEGER)")
            database.executemany("INSERT INTO drafts VALUES (?, ?, 1, ?)", [("short", "a few words", 5000), ("long", "many", 9000)])
            self.assertEqual(scenes.multiply_drafts(database, 50), 50)
            rows = database.execute("SELECT content, is_open FROM drafts ORDER BY changed_at DESC").fetchall()
            self.assertEqual(rows[:2], [("many", 1), ("a few words", 1)])
            self.assertEqual(set(rows[2:]), {("a few words", 0)})


if __name__ == "__main__":
    unittest.main()
