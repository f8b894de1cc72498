"""An assistive technology of the tests' own: starts the program, reads it and works it over AT-SPI.

    assistive.py COURSE WAYBILL [GOLDEN]

The courses are the functions at the end. The environment names the server, and the program is told nothing else. Whatever is wrong goes to
standard output, and makes the exit code 1.
"""

import datetime
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import warnings
import xml.etree.ElementTree
import zoneinfo

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # Calls have newer names in a later library.
STATE = Atspi.StateType
HERE = pathlib.Path(__file__).parent
EVERY_ELEMENT = HERE.parents[1] / "cases/form/every-element.yml"
PATIENCE = 40  # Seconds; only what fails takes them.
# What groups its contents, so that a name needs to be unique only in it.
GROUPS = {"document frame", "panel", "dialog", "frame", "list", "menu", "popup menu", "table", "tree table", "form", "page tab list", "notification", "list item"}
# What Qt shows within them (viewports, scroll bars) takes no focus and says nothing.
LEAVES = {"text", "label", "heading", "push button", "check box", "radio button", "menu item"}
RELEASE_NOTES = ("https://github.com/rajexcited/personal-finance-backend-aws/releases/tag/v0.2.0\n\n"
                 "- Receipts can be attached to an expense\n- Faster start page")
PURPOSE = "Brings receipts to all users; no change of the public API."
JUSTIFICATION = "Additive change, rehearsed twice on the test plan environment."
LINK = "https://github.com/rajexcited/personal-finance-backend-aws/issues/88"
REPOSITORY = "rajexcited/personal-finance-backend-aws"


class Failed(Exception):
    pass


def waited(holds, what):
    """The first true answer, while events are taken in."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while True:
        while context.iteration(False):
            pass
        try:
            answer = holds()
        except GLib.Error:
            answer = None  # It went before it could be asked.
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed("waited in vain: %s" % what)
        time.sleep(0.02)


def has(thing, state):
    return thing.get_state_set().contains(state)


def children(thing):
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None:
            yield child


def described(thing):
    return "%s '%s'" % (thing.get_role_name(), thing.get_name())


class Part:
    """One object, with the groups that it is in."""

    def __init__(self, thing, groups, states=None):
        self.thing = thing
        self.groups = groups
        self.role = thing.get_role_name()
        self.name = thing.get_name()
        self.states = states or thing.get_state_set()

    def __str__(self):
        return "%s '%s'" % (self.role, self.name) + "".join(" in %s '%s'" % one for one in reversed(self.groups))


def spoken(part, before):
    """What a screen reader says of an object that gets the focus, by Orca's rules: the groups that are entered, then name, role, state, text
    and description. Made from the tree, not recorded from Orca."""
    roles = {"text": "entry", "push button": "button", "page tab": "tab"}
    words = ["%s %s" % (name, role) for role, name in part.groups if name and role != "frame" and (role, name) not in before]
    words.append(part.name)
    state = ""
    if part.role == "check box":
        state = "checked" if part.states.contains(STATE.CHECKED) else "not checked"
    elif part.role == "radio button":
        state = "selected" if part.states.contains(STATE.CHECKED) else "not selected"
    words.append(" ".join(one for one in (roles.get(part.role, part.role), state) if one))
    if not part.states.contains(STATE.ENABLED):
        words.append("unavailable")
    if part.states.contains(STATE.EDITABLE):
        words.append(Atspi.Text.get_text(part.thing, 0, -1) or "blank")
    description = part.thing.get_description()
    if description != part.name:
        words.append(description)
    # A line each; and what the season says of the zone is left out.
    return re.sub(r"C[SD]T, UTC.\d", "CST", re.sub(r"\s*\n\s*", " / ", " | ".join(one for one in words if one)))


class Program:
    def __init__(self, folder, language="", template="production-deployment", file=""):
        self.parts = []
        self.wrong = []  # Found by the checks.
        self.heard = []  # What was told, as words.
        self.focus = None  # What was told to have the focus last, after so many moves.
        self.moves = 0
        self.keys = 0
        self.listener = Atspi.EventListener.new(self.hear)
        # Before the program starts: it tells only what somebody listens for.
        for kind in ("state-changed:focused", "state-changed:showing", "property-change:accessible-description",
                     "property-change:accessible-name", "property-change:accessible-value", "active-descendant-changed",
                     "selection-changed"):
            self.listener.register("object:" + kind)
        self.profile = tempfile.mkdtemp(dir=folder)
        if language:
            pathlib.Path(self.profile, "waybill.ini").write_text("[window]\nlanguage=%s\n" % language)
        self.process = subprocess.Popen([sys.argv[2], "--profile", self.profile, *([file] if file else ["--template", template])])
        self.application = waited(self.find_application, "the program on the bus")
        self.find("", "frame")

    def find_application(self):
        if self.process.poll() is not None:
            raise Failed("the program ended with %d" % self.process.returncode)
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        found = [one for one in children(desktop) if one.get_process_id() == self.process.pid]
        if found:
            # Everything is asked anew: what the program says now, not what the library believes.
            found[0].set_cache_mask(Atspi.Cache.NONE)
        return found and found[0]

    def hear(self, event):
        if event.type.startswith("object:state-changed:focused"):
            self.focus = event.source if event.detail1 else self.focus
            self.moves += event.detail1
        try:
            self.heard.append("%s %d %s: %s" % (event.type, event.detail1, described(event.source), event.source.get_description()))
        except GLib.Error:
            pass  # It went before it could be asked.

    def end(self):
        self.process.terminate()
        self.process.wait()

    # Reading

    def look(self, window=None):
        """Takes the tree in, as far as it shows: all of it, or of one window."""
        self.parts = []

        def take(thing, groups):
            states = thing.get_state_set()
            if not states.contains(STATE.SHOWING):
                return
            part = Part(thing, groups, states)
            self.parts.append(part)
            inner = groups + ((part.role, part.name),) if part.role in GROUPS else groups
            if part.role not in LEAVES:
                for child in children(thing):
                    take(child, inner)

        for one in [window] if window else list(children(self.application)):
            take(one, ())

    def find(self, name, role="", group=""):
        """The one with this name, or that begins with it; what was seen in the last look is good while it is still so."""
        def fits(part):
            # A form is called by no name, but by what it is.
            return (part.name.startswith(name) and role in ("", part.role)
                    and (not group or any(one[1].startswith(group) or one[0] == group for one in part.groups)))

        def best():
            return next(iter(sorted(filter(fits, self.parts), key=lambda part: part.name != name)), None)

        def found():
            part = best()
            if part and part.thing.get_name() == part.name and has(part.thing, STATE.SHOWING):
                return part
            # The window that came last stands before the others.
            for window in reversed(list(children(self.application))):
                self.look(window)
                if best():
                    return best()
            return None

        return waited(found, "%s '%s'%s" % (role or "object", name, " in '%s'" % group if group else ""))

    def check(self, where, window=None):
        """Of everything that can have the focus, name, role and state are told, and in a group no two have the same role and name."""
        self.look(window)
        wrong = []
        seen = set()
        for part in self.parts:
            # The focus of a menu is that of its items, which Qt does not say of them.
            if not part.states.contains(STATE.FOCUSABLE) and part.role != "menu item":
                continue
            if not part.name.strip():
                wrong.append("no name: %s" % part)
            if part.role in ("filler", "unknown", "invalid", ""):
                wrong.append("no role: %s" % part)
            if not part.states.contains(STATE.VISIBLE) or (part.thing.get_parent() is None):
                wrong.append("no state or parent: %s" % part)
            key = (part.groups, part.role, part.name)
            if key in seen:
                wrong.append("twice: %s" % part)
            seen.add(key)
        if not seen:
            wrong.append("nothing takes the focus")
        self.wrong += ["%s: %s" % (where, line) for line in wrong]
        print("%s: %d objects that take the focus, of %d" % (where, len(seen), len(self.parts)))

    def verify(self):
        """Fails with all that the checks found."""
        if self.wrong:
            raise Failed("\n".join(self.wrong))

    def group_of(self, part):
        """The innermost one that it is in."""
        return next(one.thing for one in self.parts if (one.role, one.name) == part.groups[-1])

    # Working by actions

    def press(self, name, role="", group=""):
        """The first action of an object that is not setting the focus."""
        self.act(self.find(name, role, group))

    def act(self, part):
        waited(lambda: has(part.thing, STATE.ENABLED), "%s can be used" % part)
        names = [part.thing.get_action_name(i) for i in range(part.thing.get_n_actions())]
        wanted = [i for i, one in enumerate(names) if one in ("Press", "Toggle", "ShowMenu")]
        if not wanted:
            raise Failed("%s cannot be pressed; it has %s" % (part, names))
        part.thing.do_action(wanted[0])

    def open_menu(self, button, item):
        """The entry of the menu that a button opens."""
        self.act(button)
        return self.find(item, "menu item")

    def write(self, name, text, group=""):
        part = self.find(name, "text", group)
        if not Atspi.EditableText.set_text_contents(part.thing, text):
            raise Failed("%s takes no text" % part)
        waited(lambda: Atspi.Text.get_text(part.thing, 0, -1) == text, "%s has its text" % part)

    def close(self, name, part, group=""):
        """By the button of this name."""
        self.press(name, "push button", group)

        def gone():
            try:
                return not has(part.thing, STATE.SHOWING)
            except GLib.Error:
                return True

        waited(gone, "%s is gone" % part)

    def submittable(self, warned):
        """Whether the sheet lets the request go. What it warns of (a time on a weekend) is meant, and handed to `warned`."""
        sheet = self.find("Submit to ", "dialog")
        self.look(sheet.thing)
        for part in self.parts:
            if part.name == "Submit anyway":
                warned(part)
        return any(part.name == "Submit" for part in self.parts)

    def choose(self, item):
        """In the window's menu."""
        self.open_menu(self.find("Menu", "push button"), item).thing.do_action(0)

    # Working by keys

    def enter(self, name):
        """Gives the focus to the field of this name."""
        part = self.find(name, "text")
        before = self.moves
        part.thing.grab_focus()
        self.focused(before)
        return part

    def activate(self, title):
        """There is no window manager here: this gives the focus to a window, as one would."""
        tool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def send(self, key):
        self.keys += 1
        tool("key", "--clearmodifiers", key)

    def move(self, key):
        """A key after which something else has the focus; gives what has it."""
        before = self.moves
        self.send(key)
        return self.focused(before)

    def focused(self, before):
        """What has the focus after more than so many moves."""
        waited(lambda: self.moves > before and has(self.focus, STATE.FOCUSED), "something has the focus")
        groups = []
        parent = self.focus.get_parent()
        while parent is not None and parent.get_role_name() != "application":
            if parent.get_role_name() in GROUPS:
                groups.insert(0, (parent.get_role_name(), parent.get_name()))
            parent = parent.get_parent()
        return Part(self.focus, tuple(groups))

    def type(self, part, text):
        # What follows from other answers is there already. A line feed is a key that no keyboard has.
        there = Atspi.Text.get_text(part.thing, 0, -1)
        for i, line in enumerate(text.removeprefix(there).split("\n")):
            if i:
                tool("key", "Return")
            if line:
                tool("type", "--delay", "6", "--", line)
        waited(lambda: Atspi.Text.get_text(part.thing, 0, -1) == text, "%s has its text" % part)

    def tick(self, part):
        self.send("space")
        waited(lambda: has(part.thing, STATE.CHECKED), "%s is ticked" % part)


def tool(*arguments):
    try:
        subprocess.run(("xdotool",) + arguments, check=True, timeout=PATIENCE)
    except (OSError, subprocess.SubprocessError) as error:
        raise Failed(str(error)) from error


def time_to_ask_for():
    """Within the hour before it the workflow takes the request, on the milestone's due day, which is today's. In the hour that comes
    twice the second one is meant."""
    zone = zoneinfo.ZoneInfo("America/Chicago")
    now = datetime.datetime.now(datetime.timezone.utc)
    for minutes in [20, *range(58, 4, -1)]:
        meant = (now + datetime.timedelta(minutes=minutes)).astimezone(zone)
        if meant.replace(fold=1).utcoffset() == meant.utcoffset() and meant.date() == now.astimezone(zone).date():
            break
    return meant.strftime("%m-%d-%Y %H:%M:%S")


def answers():
    """What is written (None: chosen or ticked) by the beginning of the name that it is asked for by, in the order of F8."""
    return {"Release": None, "Version to Deploy": "v0.2.0", "Existing Deployed": "v0.1.0", "Release notes": RELEASE_NOTES,
            "Purpose": PURPOSE, "Low": None, "Justification": JUSTIFICATION, "Preferred Date": time_to_ask_for(),
            "Milestone Pull": None, "Regression test": None, "Link for: Regression": LINK, "All related": None}


def compare(lines, path):
    """Holds lines against the file, or writes them there. 0: they are the same."""
    golden = pathlib.Path(path)
    if os.environ.get("WAYBILL_RECORD"):
        golden.write_text("\n".join(lines) + "\n", encoding="utf-8")
    kept = golden.read_text(encoding="utf-8").splitlines()
    print("\n".join(difflib.unified_diff(kept, lines, "golden", "said", lineterm="")))
    return 0 if kept == lines else 1


def check_sign_in(program):
    """Each page that can be reached without a browser."""
    def choose(item):
        program.look()
        # Called by who is signed in, or by the variable that the token is from.
        account = next(part for part in program.parts if part.thing.get_description() == "Opens a menu"
                       and (" on " in part.name or part.name.startswith("Token of")))
        program.open_menu(account, item).thing.do_action(0)
        return program.find("Sign in to", "dialog")

    dialog = choose("Sign in with another account")
    program.find("Paste a token", "push button", dialog.name)
    program.check("the ways to sign in", dialog.thing)
    program.press("Enter a client id", "push button", dialog.name)
    program.write("Client id", "Iv1.0123456789abcdef")
    settings = program.find("Settings for", "dialog")
    program.check("the settings of a server", settings.thing)
    program.close("Save", settings, settings.name)
    program.check("after a client id was given", dialog.thing)
    program.press("Paste a token", "push button", dialog.name)
    program.find("Token", "password text", dialog.name)
    program.check("a token to sign in by", dialog.thing)
    program.close("Cancel", dialog, dialog.name)
    dialog = choose("Sign in to another server")
    program.check("the server to sign in to", dialog.thing)
    program.close("Cancel", dialog, dialog.name)


def check_draft(program):
    """What stands in the place of the form, or over it: earlier states, the start page, what is found by a few letters."""
    program.write("Purpose", PURPOSE)
    menu = program.find("Menu", "push button")
    program.find("Saved")
    program.open_menu(menu, "Earlier states").thing.do_action(0)
    back = program.find("Back to the form", "push button", "Earlier states")
    program.check("earlier states")
    program.act(back)
    program.open_menu(menu, "Go to or do").thing.do_action(0)
    palette = program.find("Go to or do", "dialog")
    program.check("what is found by a few letters", palette.thing)
    program.activate("Go to or do")
    program.send("Escape")
    program.open_menu(menu, "New").thing.do_action(0)
    program.find("Production deployment", "list item")
    program.check("the start page")
    program.press("Back to the form", "push button")


def everything_has_name_role_and_state(start):
    program = start()
    program.check("the window")
    program.press("Open the calendar")
    done = program.find("Done")
    program.check("the calendar", program.group_of(done))
    program.close("Done", done)
    menu = program.find("Menu", "push button")
    for item in ("Keyboard shortcuts", "Drafts", "Outbox", "About"):
        entry = program.open_menu(menu, item)
        if item == "Drafts":
            program.check("the menu", entry.thing.get_parent())
        entry.thing.do_action(0)
        dialog = program.find("", "dialog")
        program.check(item, dialog.thing)
        program.close("Close", dialog, dialog.name)
    program.press("Copy Markdown", "push button")
    message = program.find("Not complete yet", "dialog")
    program.check("a message", message.thing)
    program.close("Cancel", message, message.name)
    check_sign_in(program)
    check_draft(program)
    program.press("Choose a repository", "push button")
    program.write("Repository", REPOSITORY)
    picker = program.find("", "dialog")
    program.check("the repositories", picker.thing)
    program.close("Use this repository", picker)
    program.press("Submit to GitHub", "push button")
    sheet = program.find("Submit to ", "dialog")
    program.check("the sheet", sheet.thing)
    program.close("Back to the form", sheet, sheet.name)
    program.press("Versions of the repository", "push button")
    versions = program.find("v", "list item", "Versions of the repository")
    program.check("the versions", versions.thing.get_parent())
    program.verify()


def what_comes_from_elsewhere_has_name_role_and_state(start):
    """From a pasted text, from another person, or out of what is known of a word."""
    program = start()
    program.write("Purpose", PURPOSE)
    program.open_menu(program.find("Export", "push button"), "Copy as values file").thing.do_action(0)
    program.write("Purpose", "Another one")
    program.choose("Paste to fill")
    dialog = program.find("Fill in what was pasted", "dialog")
    program.check("what a pasted text would change", dialog.thing)
    program.close("Cancel", dialog, dialog.name)

    program.activate("Production deployment")
    program.enter("Purpose")
    tool("type", "--delay", "6", "--", " :rock")
    meant = program.find("", "list item", "What may be meant")
    program.check("what may be meant", meant.thing.get_parent())
    program.send("Escape")

    values = "template: production-deployment\nvalues:\n  version: v0.2.0\n"
    subprocess.run([sys.argv[2], "--profile", program.profile,
                    "waybill://open?template=production-deployment&values=" + urllib.parse.quote(values)], check=True, timeout=PATIENCE)
    sheet = program.find("Take what this link brings?", "dialog")
    program.check("what a link brings", sheet.thing)
    program.close("Leave", sheet, sheet.name)
    program.verify()


def what_was_written_before_has_name_role_and_state(start):
    """A row of the start page, drafts side by side, and issues that are opened."""
    program = start()
    program.write("Purpose", PURPOSE)
    program.find("Saved")
    program.choose("New")
    # What can be done with the row that is chosen stands beside the list, and not in it.
    program.press("Duplicate", "push button", "Start page")
    program.find("Production deployment (copy)", "list item")
    program.check("the start page with a row that is chosen")
    program.press("Back to the form", "push button")

    program.choose("Drafts")
    drafts = program.find("Drafts", "dialog")
    program.activate("Drafts")
    program.find("Drafts", "list").thing.grab_focus()
    program.send("End")
    program.send("Home")
    program.press("Compare", "push button", "Drafts")
    compared = program.find("“", "dialog")
    program.check("two drafts side by side", compared.thing)
    program.close("Close", compared, compared.name)

    program.choose("Open an issue")
    dialog = program.find("Open an issue", "dialog")
    program.check("issues to open", dialog.thing)
    program.close("Cancel", dialog, dialog.name)

    program.verify()


def an_issue_form_has_name_role_and_state(start):
    """A form with an element of each type, and its answers given."""
    program = start("", str(EVERY_ELEMENT))
    program.check("an issue form")
    for part in program.parts:
        if part.name.startswith("Found by") and part.role == "text" and "Required" not in part.thing.get_description():
            program.wrong.append("does not say that it must be answered: %s" % part)
    program.write("Found by", "ada")
    program.write("What happened", "1. A key was seen\n2. It was used")
    program.write("Log", "curl -i https://pay.octo.example/health")
    program.press("High", "radio button", "Severity")
    program.press("Database", "check box", "form")
    program.press("Keys were rotated", "check box", "form")
    program.check("an issue form with answers")
    program.verify()


def the_workbench_has_name_role_and_state(start):
    """A chooser's file that is opened by itself shows the workbench over the first of its templates."""
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home, "ISSUE_TEMPLATE")
        folder.mkdir()
        form = folder / "bug.yml"
        form.write_text("name: Bug report\ndescription: A\nbody:\n  - {type: dropdown, attributes: {label: A, options: [Yes, b]}}\n")
        config = folder / "config.yml"
        config.write_text("contact_links: a\n")
        program = start("", "", str(config))
        rows = program.find("Problems of the template's files", "list")
        for said in ("Enter opens the file.", "Alt+Enter mends"):
            if said not in rows.thing.get_description():
                program.wrong.append("does not say what its keys do: %s" % rows)
        program.check("the workbench")
        if not program.find("Problem, bug.yml:4:", "list item").name.endswith('Alt+Enter: Mended by "Yes"'):
            program.wrong.append("does not tell of its fix")
        program.press("Mend what is sure", "push button")
        waited(lambda: '["Yes", b]' in form.read_text(), "the file is mended")
        program.check("the workbench with less to mend")
        program.verify()


def sources_of(language):
    """What the catalogues of a language say in other words than English."""
    for name in ("waybill", "guides"):
        catalogue = xml.etree.ElementTree.parse(HERE.parents[2] / "translations" / ("%s_%s.ts" % (name, language)))
        for message in catalogue.iter("message"):
            source = message.findtext("source")
            if source not in "".join(message.find("translation").itertext()):
                yield source


def every_language_is_spoken(start):
    for language in ("ar", "de", "es"):
        program = start(language)
        program.check(language)
        english = set(sources_of(language))
        for part in program.parts:
            # What goes into the issue keeps the language of its template.
            if any(role.startswith("document") for role, _ in part.groups):
                continue
            for said in (part.name, *part.thing.get_description().split("\n")):
                if said in english:
                    program.wrong.append("%s: still English: %s, '%s'" % (language, part, said))
        program.verify()
        program.end()


def the_request_is_filed_by_actions(start):
    program = start()
    program.press("Release", "radio button", "Deployment type")
    program.write("Version to Deploy", "v0.2.0")
    program.write("Existing Deployed Version", "v0.1.0")
    program.write("Release notes", RELEASE_NOTES)
    program.write("Purpose", PURPOSE)
    program.press("Low", "radio button", "Risk Level")
    program.write("Justification for Risk level", JUSTIFICATION)
    program.write("Preferred Date and Time", time_to_ask_for())
    for task in ("Milestone Pull Requests validated", "Regression test plan executed", "All related issues are resolved"):
        program.press(task, "check box", "form")
    program.write("Link for: Regression", LINK)
    program.press("Choose a repository", "push button")
    program.write("Repository", REPOSITORY)
    program.press("Use this repository")
    program.press("Submit to GitHub", "push button")

    def mean(warning):
        warning.thing.do_action(0)
        # Qt clicks a moment after it was told to; a second time would take it back.
        waited(lambda: warning.thing.get_name() == "Take back", "the warning is meant")

    waited(lambda: program.submittable(mean), "the request can be submitted")
    program.press("Submit", "push button", "Submit to ")
    program.find("Address of the issue")
    program.check("the page of what was filed")
    program.open_menu(program.find("Menu", "push button"), "Outbox").thing.do_action(0)
    outbox = program.find("Outbox", "dialog")
    program.find("", "push button", "Outbox")
    program.check("the outbox with a request", outbox.thing)
    program.verify()


def a_message_is_told_once(start):
    program = start()

    def told(words):
        return [line for line in program.heard if words in line]

    program.activate("Production deployment")
    box = program.find("Version to Deploy")
    before = program.moves
    box.thing.grab_focus()
    program.focused(before)
    # Left with something that is no version: a notification tells it, once, and the field's own words follow without a word that stays.
    program.heard.clear()
    program.type(box, "2")
    program.move("Tab")
    waited(lambda: told("showing 1 notification 'A version"), "the notification")
    # Whatever is told of it comes before the next move of the focus.
    program.move("shift+Tab")
    if (len(told("showing 1 notification 'A version")) != 1 or told("accessible-name 0 text ") or told(" list item ")
            or told(" list 'Sections'") or told("progress bar")):
        raise Failed("told of a field that was left:\n" + "\n".join(program.heard))

    # What can become right in no way is told while the focus is there: by the field's own description, and by no notification.
    box = program.find("Existing Deployed Version")
    before = program.moves
    box.thing.grab_focus()
    program.focused(before)
    program.heard.clear()
    program.type(box, "never")
    waited(lambda: box.thing.get_description().startswith("Invalid entry."), "the description says that it is invalid")
    program.move("Tab")
    if told("showing 1 notification") or len(told("accessible-description 0 text 'Existing Deployed Version': Invalid")) != 1:
        raise Failed("told of the field with the focus:\n" + "\n".join(program.heard))
    if "Required." not in box.thing.get_description():
        raise Failed(box.thing.get_description())


def the_request_is_filed_by_keys(start):
    """At most 25 keys beside the text. What is said at each stop is held against GOLDEN, or written there."""
    said = []
    groups = ()
    program = start()

    def stop(key, part):
        nonlocal groups
        said.append("[%s]\n%s" % (key, spoken(part, groups)))
        groups = part.groups
        return part

    program.activate("Production deployment")
    for name, text in answers().items():
        # Notes are no must, so that F8 does not lead there.
        key = "Tab" if name == "Release notes" else "F8"
        part = program.move(key)
        while not part.name.startswith(name) and program.keys < 60:
            part = program.move(key)
        stop(key, part)
        if text is None:
            program.tick(part)
        else:
            program.type(part, text)
    before = program.moves
    program.send("ctrl+Return")
    program.activate("repository")
    part = stop("Ctrl+Return", program.focused(before))
    program.type(part, REPOSITORY)
    before = program.moves
    program.send("Return")
    program.find("Submit to ", "dialog")
    program.activate("Submit to ")
    part = stop("Return", program.focused(before))
    warned = []
    waited(lambda: program.submittable(warned.append) or warned, "the request can be submitted, or a warning")
    while not part.name.startswith("Submit") and program.keys < 60:
        part = program.move("Tab")
    if warned:  # On a weekend; each warning wants a word, and leads to the next one.
        part = program.move("space")
        while part.name == "Submit anyway" and program.keys < 60:
            part = program.move("space")
    else:
        stop("Tab", part)
    waited(lambda: part.thing.get_name() == "Submit", "nothing stops the request")
    program.send("space")
    program.find("Address of the issue")
    print("%d keys beside the text" % program.keys)
    if program.keys > 25:
        raise Failed("%d keys" % program.keys)
    if os.environ.get("WAYBILL_RECORD"):
        pathlib.Path(sys.argv[3]).write_text("\n".join(said) + "\n", encoding="utf-8")
    golden = pathlib.Path(sys.argv[3]).read_text(encoding="utf-8").splitlines()
    lines = "\n".join(said).splitlines()
    if warned:
        del golden[golden.index("[Tab]", golden.index("[Return]")):]
    differences = list(difflib.unified_diff(golden, lines, "golden", "said", lineterm=""))
    if differences:
        raise Failed("\n".join(differences))


COURSES = {one.__name__: one for one in (everything_has_name_role_and_state, what_comes_from_elsewhere_has_name_role_and_state,
                                         what_was_written_before_has_name_role_and_state, an_issue_form_has_name_role_and_state,
                                         the_workbench_has_name_role_and_state,
                                         every_language_is_spoken, the_request_is_filed_by_actions, a_message_is_told_once,
                                         the_request_is_filed_by_keys)}


def main():
    course = COURSES[sys.argv[1]]
    started = []
    with tempfile.TemporaryDirectory() as folder:
        def start(*choices):
            started.append(Program(folder, *choices))
            return started[-1]

        try:
            course(start)
        except (Failed, GLib.Error) as error:
            print(error)
            # Such as what stops the request.
            for one in started:
                print("\n".join(str(part) for part in one.parts if part.role == "list item"))
            return 1
        finally:
            for one in started:
                one.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
