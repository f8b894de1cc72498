#!/usr/bin/env python3
"""Fails when a visible text lacks its translation: what tr() says, by lupdate on a copy, and what guides and contracts say.

Arguments: the source folder, the lupdate program. Changes nothing.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import guides

# The keys of a guide or a contract whose text a person reads in the window. What goes into the issue is not among them: it
# keeps the language of its template.
VISIBLE = {"name", "summary", "title", "short", "label", "hint", "help", "message", "fix", "zone_name", "example", "failure", "beyond"}
# Lists whose "name" is not shown: it is written into the issue, or what rules call a fact by.
NOT_SHOWN = {"labels", "facts", "reads"}

# Words that a translation may keep as they are, where the whole text stays the same: names, endings of files and what is typed
# in these letters in every language; then the words that a language writes as English does, most of them GitHub's.
SAME = {
    "": "HTML Markdown UTC Waybill Alt Enter htm html md txt owner name personal finance backend aws ui",
    "de": "Branch Build Central Details Label Labels Milestone Problem Repository Tag Token in offline",
    "es": "Central Token commit",
}
# The numbers that Qt tells apart in each language: how many forms, and how many of the first stand for one number alone, which
# may be a word in them ("two tasks").
PLURALS = {"ar": (6, 3), "de": (2, 1), "en": (2, 1), "es": (2, 1)}


def visible_texts(node, key=None):
    """The texts of a guide or a contract that a person reads, in their order."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name not in NOT_SHOWN:
                yield from visible_texts(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from visible_texts(value)
    # A text without two letters in a row (an example of a version or a time) says the same in every language.
    elif key in VISIBLE and isinstance(node, str) and re.search(r"[^\W\d_]{2}", node):
        yield node


def placeholders(text):
    return sorted(re.findall(r"%L?\d+|%n|\{\w+\}", text))


def messages(ts):
    """(context, source, translations, finished) of each message of a .ts file."""
    for context in xml.etree.ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type") if translation is not None else "unfinished"
            if kind in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if translation is not None else []
            if not forms:
                forms = [(translation.text or "") if translation is not None else ""]
            yield context.findtext("name"), message.findtext("source") or "", forms, kind is None


def language_of(ts):
    return xml.etree.ElementTree.fromstring(ts).get("language", "").split("_")[0]


def frame(text):
    """What a translation has as its source has it: blanks at the ends, line ends, tags, one mnemonic, the mark of a changed window."""
    return (text[:1].isspace(), text[-1:].isspace(), text.count("\n"), sorted(re.findall(r"</?\w[^>]*>", text)),
            len(re.findall(r"&\w", text)), text.count("[*]"), "…" in text)


def is_left(source, form, language):
    """Whether a translation says what its source says, in words that are no names."""
    kept = f"{SAME['']} {SAME.get(language, '')}".split()
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"%L?\d+|\{\w+\}", "", source))
    return source == form and any(word not in kept for word in words)


def plural_breach(source, forms, language):
    """What is wrong with the forms for numbers, or nothing."""
    if language not in PLURALS:
        return "is in a language whose plurals are not in PLURALS"
    count, single = PLURALS[language]
    if len(forms) != count:
        return f"has {len(forms)} forms for numbers; {language} has {count}"
    return "has a form that does not say its number" if any("%n" not in form for form in forms[single:]) else None


def breaches(ts, name):
    """One line for each message that is not translated whole."""
    language = language_of(ts)
    for context, source, forms, finished in messages(ts):
        where = f"{name}: {context}: {source!r}"
        plural = "%n" in source
        if not finished or not all(form.strip() for form in forms):
            yield f"{where} is not translated"
        elif any([p for p in placeholders(form) if p != "%n"] != [p for p in placeholders(source) if p != "%n"] for form in forms):
            yield f"{where} has other placeholders in its translation"
        elif any(frame(form) != frame(source) for form in forms):
            yield f"{where} has other blanks, lines, tags, mnemonics or dots in its translation"
        elif plural and (breach := plural_breach(source, forms, language)):
            yield f"{where} {breach}"
        elif language != "en" and any(is_left(source, form, language) for form in forms):
            yield f"{where} is the same in its translation, and not of words in SAME"


def missing(texts, ts, name, templates=""):
    """What guides and contracts say and the file lacks; what it has and neither they nor the built-in templates say."""
    known = {source for context, source, _, _ in messages(ts) if context == "guide"}
    for text in dict.fromkeys(texts):
        if text not in known:
            yield f"{name}: guide: {text!r} is missing"
    for source in sorted(source for source in known - set(texts) if source not in templates):
        yield f"{name}: guide: {source!r} is in no guide, no contract and no template"


def updated(ts_file, source, lupdate):
    """The file as lupdate would leave it, and what lupdate had to say."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(ts_file, folder)
        # English is written in the code; only its plurals are a translation.
        plurals = ["-pluralonly"] if ts_file.stem.endswith("_en") else []
        run = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plurals, "-I", source,
                              source / "app", source / "ui", "-ts", copy], check=True, stderr=subprocess.PIPE, text=True)
        return pathlib.Path(copy).read_text("utf-8"), run.stderr


def warnings(said):
    """What lupdate cannot place: it would look up another context than the running program, and find nothing."""
    for line in said.splitlines():
        if "lacks Q_OBJECT" in line or "Unexpected" in line:
            yield f"{line.strip()} (in a file of free functions: struct Text {{ Q_DECLARE_TR_FUNCTIONS(waybill::Name) }}; Text::tr(...))"


def main(source, lupdate):
    folder = source / "translations"
    found = []
    files = {kind: sorted((source / "resources" / kind).glob("*.yml")) for kind in ("guides", "contracts")}
    texts = [text for file in sum(files.values(), []) for text in visible_texts(guides.load(file.read_text("utf-8")))]
    templates = "\n".join(file.read_text("utf-8") for file in sorted((source / "resources" / "templates").glob("*.md")))
    own, by_hand = sorted(folder.glob("waybill_*.ts")), sorted(folder.glob("guides_*.ts"))
    if len(own) < 2 or len(own) != len(by_hand) + 1 or not all(files.values()) or not texts:
        found.append(f"{folder}: a language is waybill_*.ts and guides_*.ts (English: its plurals only), and guides and contracts have texts")
    for ts_file in own:
        ts, said = updated(ts_file, source, lupdate)
        if not any(messages(ts)):
            found.append(f"{ts_file.name}: lupdate found no text")
        found += [line for line in warnings(said) if line not in found]
        found += breaches(ts, ts_file.name)
    for ts_file in by_hand:
        ts = ts_file.read_text("utf-8")
        found += [*breaches(ts, ts_file.name), *missing(texts, ts, ts_file.name, templates)]
    print("\n".join(found) or f"{len(own)} translation(s) complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
