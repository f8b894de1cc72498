"""Shows each check a text that it must refuse, and one that it must not."""

import json
import pathlib
import unittest

import guides
import sarif
import translations

SCHEMA = {"type": "object", "required": ["name"], "additionalProperties": False,
          "properties": {"name": {"type": "string"}, "at": {"type": "string"}}}


def ts(source, translation, attributes="", context="guide", language="es"):
    return (f"<TS language='{language}'><context><name>{context}</name><message><source>{source}</source>"
            f"<translation{attributes}>{translation}</translation></message></context></TS>")


class Guides(unittest.TestCase):
    def test_a_guide_that_fits_is_fine(self):
        self.assertEqual(guides.breaches(SCHEMA, "name: x\nat: 2025-03-15", "g"), [])

    def test_an_unknown_key_a_missing_key_a_double_key_and_broken_yaml_are_found(self):
        for text in ("name: x\nnmae: y", "at: x", "name: x\nname: y", "name: [x", "name: 3"):
            with self.subTest(text):
                self.assertTrue(guides.breaches(SCHEMA, text, "g"))

    def test_the_real_schema_refuses_what_the_program_refuses(self):
        folder = pathlib.Path(__file__).parents[2] / "resources/guides"
        schema = json.loads((folder / "guide.schema.json").read_text("utf-8"))
        guide = (folder / "production-deployment.yml").read_text("utf-8")
        self.assertEqual(guides.breaches(schema, guide, "g"), [])
        for change in (("kind: version", "kind: number"), ("check: compare", "check: script"), ("fields:", "feilds:"),
                       ("severity: advice", "severity: hint"), ("    half: true", "    hlaf: true"), ("guide: 1", "guide: 2")):
            with self.subTest(change):
                self.assertIn(change[0], guide)
                self.assertTrue(guides.breaches(schema, guide.replace(*change), "g"))


class Sarif(unittest.TestCase):
    def test_a_log_that_fits_is_fine_and_another_key_or_an_unnamed_rule_is_found(self):
        place = {"physicalLocation": {"artifactLocation": {"uri": "a"}, "region": {"startLine": 1}}}
        result = {"ruleId": "a", "level": "error", "message": {"text": "b"}, "locations": [place]}
        log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "rules": [{"id": "a"}]}}, "results": [result]}]}
        self.assertEqual(sarif.breaches(log), [])
        for change in ({"ruleId": "b"}, {"level": "advice"}, {"hello": "world"}, {"message": {}}):
            with self.subTest(change):
                broken = json.loads(json.dumps(log))
                broken["runs"][0]["results"][0].update(change)
                self.assertTrue(sarif.breaches(broken))


class Translations(unittest.TestCase):
    def test_a_translated_text_is_fine(self):
        self.assertEqual(list(translations.breaches(ts("Use %1", "Usar %1"), "t")), [])

    def test_what_is_unfinished_empty_or_lost_a_placeholder_is_found(self):
        for text in (ts("a", "b", ' type="unfinished"'), ts("a", ""), ts("Use %1", "Usar"), ts("Use {fixed}", "Usar {fijo}")):
            with self.subTest(text):
                self.assertEqual(len(list(translations.breaches(text, "t"))), 1)

    def test_other_blanks_lines_tags_and_mnemonics_are_found(self):
        for source, translation in ((" a", "b"), ("a\nb", "c d"), ("&lt;b&gt;a&lt;/b&gt;", "c"), ("&amp;Copy", "Copiar"), ("Open…", "Abrir"),
                                    ("%1[*]", "%1")):
            with self.subTest(source):
                self.assertEqual(len(list(translations.breaches(ts(source, translation), "t"))), 1)
        self.assertEqual(list(translations.breaches(ts("Cu&amp;t", "Cor&amp;tar"), "t")), [])

    def test_a_text_that_was_left_as_it_is_is_found_and_a_name_is_none(self):
        self.assertEqual(len(list(translations.breaches(ts("Close", "Close"), "t"))), 1)
        self.assertEqual(len(list(translations.breaches(ts("Token", "Token", language="ar"), "t"))), 1)
        for text in ("Token", "Markdown (*.md)", "%1 · %2"):
            with self.subTest(text):
                self.assertEqual(list(translations.breaches(ts(text, text), "t")), [])

    def test_a_language_has_the_forms_for_numbers_that_it_knows(self):
        def plural(language, *forms):
            return list(translations.breaches(ts("%n of %1", "".join(f"<numerusform>{form}</numerusform>" for form in forms),
                                                 language=language), "t"))
        self.assertEqual(plural("es", "uno de %1", "%n de %1"), [])
        self.assertEqual(plural("ar", "0 %1", "1 %1", "2 %1", "%n - %1", "%n = %1", "%n + %1"), [])
        for wrong in (("es", "%n de %1"), ("es", "%n de %1", "muchos de %1"), ("es", "uno", "%n de %1"), ("ar", "%n %1", "%n %1"),
                      ("xx", "%n %1", "%n %1")):
            with self.subTest(wrong):
                self.assertEqual(len(plural(*wrong)), 1)

    def test_an_empty_plural_is_found(self):
        text = ts("%n task(s)", "<numerusform>%n tarea</numerusform><numerusform></numerusform>")
        self.assertEqual(len(list(translations.breaches(text, "t"))), 1)

    def test_a_text_of_a_guide_without_entry_and_an_entry_without_text_are_found(self):
        self.assertEqual(list(translations.missing(["a"], ts("a", "b"), "t")), [])
        self.assertEqual(len(list(translations.missing(["a", "c", "c"], ts("a", "b"), "t"))), 1)
        self.assertEqual(len(list(translations.missing([], ts("a", "b"), "t"))), 1)
        self.assertEqual(list(translations.missing([], ts("A note", "b"), "t", "_(A note)_")), [])
        self.assertEqual(len(list(translations.missing(["a"], ts("a", "b", context="MainWindow"), "t"))), 1)

    def test_a_text_that_lupdate_cannot_place_is_found(self):
        self.assertEqual(len(list(translations.warnings("a.cpp:3: Class 'waybill' lacks Q_OBJECT macro\n"))), 1)
        self.assertEqual(list(translations.warnings("Updating\n")), [])

    def test_what_is_shown_counts_and_what_is_written_does_not(self):
        guide = guides.load("name: Shown\nid: hidden\nlabels: [{name: written}]\n"
                            "fields: [{label: Label, example: v1.0.0, options: [{text: written, hint: Hint}]}]")
        self.assertEqual(list(translations.visible_texts(guide)), ["Shown", "Label", "Hint"])

    def test_of_a_contract_what_it_says_counts_and_what_it_calls_its_facts_does_not(self):
        contract = guides.load("name: Shown\nbeyond: Unseen\nfacts: [{name: hidden, kind: tag, text: hidden}]\n"
                               "gates: [{id: hidden, name: Gate, failure: Denied, rules: [{label: Label, message: Message, fix: Fix}]}]")
        self.assertEqual(list(translations.visible_texts(contract)), ["Shown", "Unseen", "Gate", "Denied", "Label", "Message", "Fix"])
