"""What the measured windows show: files written anew for each run, always the same."""

import textwrap
import uuid

# The first half of the form is answered; the first that is missing is the one that is typed into.
SEED_VALUES = """\
template: production-deployment
values:
  deployment_type: Release
  version: v0.2.0
  existing_version: v0.1.0
  release_notes: |
{notes}
"""

SEED_NOTES = """\
https://github.com/rajexcited/personal-finance-backend-aws/releases/tag/v0.2.0

- Receipts can be attached to an expense
- Faster start page"""

# What a repository has to have for the seed to have no other problems there than without one.
SEED_NAMES = ["v0.2.0", "v0.1.0", "deployment", "env: production", "rollback", "release"]

# One round of what people write in release notes; numbered, so that no two are alike.
PIECE = """\
**Part {n}: receipts and expenses.** Receipts can now be attached to an expense while it is edited, see #{n} and
https://github.com/rajexcited/personal-finance-backend-aws/pull/{n}. The upload goes to `s3://receipts-{n}`, is scanned, and *then*
linked; a failed scan keeps the expense as it was.

- Faster start page: the list is asked for once, not {n} times
- `GET /expenses/{n}` answers with an entity tag
  - clients that send it back get **304**
- [x] Rehearsed on the test environment
- [ ] Announced to the people of team {n}

| Endpoint | Before | After | Note |
|---|---:|---:|---|
| `/login` | 120 ms | {n} ms | cached |
| `/expenses/{n}` | 340 ms | 95 ms | ~~two~~ one query |
| `/receipts` | 610 ms | 180 ms | see https://example.org/{n} |

```sh
aws cloudformation deploy --stack-name expenses-{n} \\
    --template-file template.yml --parameter-overrides Version={n}
```

> The old endpoints stay for one more month; after that, answer {n} goes.

1. Run the migration `V{n}__receipts.sql`
2. Check that the queue is empty
3. Switch the alias

"""


def long_markdown(length):
    """Markdown of at most so many characters and not much less, without headings."""
    text = ""
    n = 100
    while len(text) + len(PIECE.format(n=n)) <= length:
        text += PIECE.format(n=n)
        n += 1
    while len(text) + 80 <= length:
        text += "One more sentence at the end, so that the text has the length asked for. \n"
    return text.rstrip() + "\n"


def values_file(folder, name, notes):
    path = folder / name
    path.write_text(SEED_VALUES.format(notes=textwrap.indent(notes, "    ")), "utf-8")
    return path


def template_of(fields, folder):
    """A template without a guide: sections of ten fields each."""
    text = ["---", f"name: {fields} fields", "about: Generated", 'title: "Generated"', "labels: []", "---", ""]
    for i in range(fields):
        if i % 10 == 0:
            text += ["", f"### Section {i // 10 + 1}", ""]
        text.append(f"- **Field {i + 1}:** _(Say what there is to say about {i + 1}.)_")
    path = folder / f"fields-{fields}.md"
    path.write_text("\n".join(text) + "\n", "utf-8")
    return path


def form_of(elements, folder, first="Element 1"):
    """An issue form that asks for as much as the template of so many fields."""
    text = ["name: %d elements" % elements, "description: Generated", "body:"]
    for i in range(elements):
        label = first if i == 0 else f"Element {i + 1}"
        text += ["- type: input", f"  id: element-{i + 1}", "  attributes:", f"    label: {label}",
                 f"    description: Say what there is to say about {i + 1}."]
    path = folder / f"elements-{elements}.yml"
    path.write_text("\n".join(text) + "\n", "utf-8")
    return path


def long_template(corpus, characters, folder):
    """The Markdown templates of the corpus, one behind the other, as far as so many characters go."""
    text = "---\nname: Long\nabout: Generated\n---\n"
    for path in sorted(corpus.rglob("*.md")):
        body = path.read_text("utf-8").removeprefix("\ufeff")
        text += "\n" + (body.split("\n---", 1)[-1] if body.startswith("---") else body)
    path = folder / "long.md"
    path.write_text(text[:characters], "utf-8")
    return path


# Of a profile's folder.
DATABASE = "waybill.db"


def multiply_drafts(database, count):
    """Writes the older of the two drafts of this database again until there are `count`, each closed and older than the one before; how many
    there are then."""
    columns = [column[1] for column in database.execute("PRAGMA table_info(drafts)")]
    row = database.execute("SELECT * FROM drafts ORDER BY changed_at LIMIT 1").fetchone()
    draft = dict(zip(columns, row)) if row else {}
    there = database.execute("SELECT count(*) FROM drafts").fetchone()[0]

    def older(n):
        copy = {**draft, "id": str(uuid.UUID(int=n)), "is_open": 0, "changed_at": draft["changed_at"] - 1000 * n}
        return [copy[column] for column in columns]

    if draft:
        places = ", ".join("?" * len(columns))
        database.executemany(f"INSERT INTO drafts VALUES ({places})", map(older, range(1, count - there + 1)))
        database.commit()
    return database.execute("SELECT count(*) FROM drafts").fetchone()[0]
