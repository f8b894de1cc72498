#pragma once

#include "app/template/formdefinition.h"
#include "app/template/linesyntax.h"

#include <QHash>

namespace waybill {

// What the words of a template mean for a form, wherever they stand in it.

/// A field id from a label or heading: its letters and digits in lower case, with underscores between.
/// `taken` counts the fields that asked for an id, so that many of one name cost no search.
QString idFrom(const QString &text, QHash<QString, int> &taken);

/// A section's title whatever language the program speaks: ids of fields are made of it, and answers are found by them.
QString ownTitle(const Section &section);

/// Guidance as a person reads it: without comment marks, parentheses, quote marks and emphasis.
QString plainGuidance(QString text);

/// Adds a line of a quote: it begins a callout, or goes on with the last one.
void addCallout(QList<Callout> &callouts, const QString &line);

/// Adds a line to a text of lines, unless it is empty.
void addLine(QString &text, const QString &line);

/// Whether a text only stands for an answer: `[e.g. iOS]`, `<cause>`, `{{ title }}`, `v0.x.y`, `YYYY-MM-DD`, `ABC-NNN`, lorem ipsum.
bool isStandIn(const QString &text);
/// Whether a title of the template's own only begins one: `[BUG]`, `fix:`, `RFC - `.
bool isTitleStart(const QString &title);
/// What isStandIn() tells without its brackets, as an example beside the field.
QString exampleOf(const QString &standIn);

/// Whether a label only announces a remark: `Note: …`.
bool isRemark(const FieldLine &line);
/// Whether a line of the template asks for its value: there is none, or what stands there is no answer or a short one. A sentence with a
/// bold start (`**Note:** please …`) asks for nothing.
bool asksForValue(const FieldLine &line);
/// The label of such a line, also of one whose label only ends where a placeholder begins or with a question mark. None for other lines.
std::optional<FieldLine> labelToAnswer(const QString &line);

/// Whether a line of the template holds nothing that anybody would write: a rule, an opened or closed `<details>`, a paragraph's tag.
bool isFurniture(const QString &line);

/// Whether prose is short enough to only say what to write.
bool isHintsLength(const QString &text);
/// Whether these lines are sentences, of any length: no list, code, table or picture. A page of them tells somebody something.
bool isProse(const QString &text);
/// Whether somewhere in these words something stands for a word that is still to be written: `{{ version }}`, `TBD`.
bool hasStandIn(const QString &text);

/// A list that is to be filled: its items are empty, stand for an answer, or leave words out (`1. Go to '...'`). Sentences may stand
/// above it.
struct UnfilledList
{
    QString hint;    ///< The sentences above; may be empty.
    QString example; ///< The list; empty when the text is no such list.
};
UnfilledList unfilledListOf(const QString &text);

} // namespace waybill
