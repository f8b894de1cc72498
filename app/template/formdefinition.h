#pragma once

#include "app/base/problem.h"
#include "app/base/sourcespan.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace waybill {

// --- Field kinds: one value shape and one editor each. A visitor that forgets one does not compile. ---

/// One line of text.
struct TextKind
{
};

/// Any number of lines of Markdown.
struct ParagraphKind
{
};

/// A version: "v", three numbers with dots, and maybe a suffix.
struct VersionKind
{
};

struct ChoiceOption
{
    QString text; ///< As in the template; also the answer's value.
    QString hint; ///< A few words of help from the guide.
};

/// Exactly one of a few options: task items of which one is ticked, or one word of an `A / B / C` value.
struct ChoiceKind
{
    QList<ChoiceOption> options;
};

/// A task item as the template gives it.
struct TemplateTask
{
    QString text;      ///< Without the list marker and box and, when it takes a link, without the parentheses for it.
    QString linkWords; ///< The words in parentheses that a link replaces; empty when the task takes no link.
    QByteArray prefix; ///< Indentation, bullet and blank before the box, e.g. "- " or "  * ".
    bool done = false;
};

/// A list of tasks. A fixed one keeps the template's tasks; in an editable one they can be added, renamed, moved and removed.
struct ChecklistKind
{
    bool editable = false;
    QList<TemplateTask> tasks;
};

/// A moment on the wall clock of a zone.
struct DateTimeKind
{
    QString format;             ///< In the letters of QDateTime::fromString, e.g. "MM-dd-yyyy HH:mm:ss".
    QByteArray zone;            ///< IANA id.
    QString zoneName;           ///< What people call the zone, e.g. "Central".
    bool laterInOverlap = true; ///< Which of the two readings counts when the clock is set back: the later (standard time) one.
};

/// A text that is always the same.
struct ConstantKind
{
    QString text;
};

using FieldKind = std::variant<TextKind, ParagraphKind, VersionKind, ChoiceKind, ChecklistKind, DateTimeKind, ConstantKind>;

/// The name used in guides and by `waybill inspect`: "text", "paragraph", "version", "choice", "checklist", "datetime", "constant".
QString fieldKindName(const FieldKind &kind);

// --- Conditions and derived texts ---

/// Holds while the answer of a field is one of `values`; with `negated`, while it is none of them.
struct Condition
{
    int field = -1; ///< Index in FormDefinition::fields.
    QStringList values;
    bool negated = false;
};
using Conditions = QList<Condition>; ///< All of them must hold; an empty list always does.

/// A text that answers are put into where it says `{field_id}`. It exists once all of them are answered and `when` holds.
struct DerivedText
{
    Conditions when;
    QString text;
};

struct Label
{
    Conditions when;
    QString name;
};

// --- Sections and fields ---

/// An alert of the template: it stays in the issue, and the form shows it where it stands.
struct Callout
{
    QString type; ///< "note", "tip", "important", "warning" or "caution".
    QString text; ///< Plain, lines joined by blanks.
};

struct Section
{
    QString heading;    ///< As in the template; empty for the text before the first heading and for the issue's own details.
    QString title;      ///< Above its card: the guide's title, or the heading without its closing colon.
    QString shortTitle; ///< In the list of sections: the guide's short title, or `title`.
    int card = -1;      ///< Index of the section whose card shows its fields: its own, or one that the guide puts it with.
    int level = 0;      ///< 1 to 6; 0 when there is no heading.
    int parent = -1;    ///< The section that this one is a part of, by heading level; -1 at the top.
    QString guidance;   ///< Plain text, one line a note.
    QList<Callout> callouts;
    SourceSpan span; ///< From the heading's first byte to the next heading of any level.
};

/// Where a field's answer stands.
enum class FieldPlace {
    Title,     ///< The issue's title; not a part of the body.
    Line,      ///< After a `- **Label:** `.
    Tasks,     ///< The task items of a section.
    Paragraph, ///< Lines of a section.
};

/// What a repository offers for a field's answer.
enum class Suggestions {
    Nothing,
    Versions,      ///< Every version that the repository knows, the highest first.
    LatestRelease, ///< The same, but the latest published one before all.
};

struct Field
{
    QString id;       ///< Letters, digits and underscores; unique in the form.
    QString label;    ///< What the form shows above the field.
    QString guidance; ///< Plain text beneath the field, one line a note.
    QString example;  ///< Shown in the empty field. Never an answer.
    QString prefill;  ///< What the template itself stands for when nothing is answered; unlike the example it is an answer. May be empty.
    FieldKind kind;
    FieldPlace place = FieldPlace::Line;
    int section = -1;           ///< Index in FormDefinition::sections.
    Conditions when;            ///< The field exists while these hold.
    QString otherwise;          ///< What a paragraph's place holds while the field does not exist; may be empty.
    QList<DerivedText> derived; ///< The answer until the person gives one: the first that exists.
    Suggestions suggestions = Suggestions::Nothing;
    bool half = false;    ///< May share a row of the form with its neighbour.
    SourceSpan span;      ///< Everything that belongs to the field in the template.
    SourceSpan valueSpan; ///< The answer's place within `span`; empty where there is nothing yet.
};

// --- The document ---

/// A piece of the template. The parts of a document follow each other without gap or overlap and cover every byte.
struct Part
{
    enum class Kind {
        FrontMatter, ///< With its fences and the blank lines after it. Never in the body.
        Blank,       ///< A blank line.
        Heading,
        Text,     ///< Stays as it is.
        Guidance, ///< Help for the person who fills the form: whole lines, or a comment behind a value.
        Callout,  ///< An alert such as `> [!TIP]`.
        Label,    ///< From the start of a field's line to its value.
        Value,    ///< A value behind a label.
        LineEnd,  ///< The end of a field's line.
        Task,     ///< A task item's first line.
        Answer,   ///< The lines of a paragraph field, maybe none.
    };
    Kind kind = Kind::Text;
    SourceSpan span;
    int section = -1;
    int field = -1; ///< The field that it belongs to, or -1.
    int task = -1;  ///< For tasks and their continuation lines: index in ChecklistKind::tasks or ChoiceKind::options.
};

/// The keys of a template's front matter that GitHub knows (all optional).
struct FrontMatter
{
    QString name;
    QString about;
    QString title;
    QString type;
    QStringList labels;
    QStringList assignees;
};

/// A template as a form: what there is to answer, and where in the text each answer goes.
struct FormDefinition
{
    QString id;   ///< Of the guide, or made from the template's name.
    QString name; ///< What people call it.
    QByteArray source;
    FrontMatter frontMatter;
    QStringList notices; ///< What was odd about the template and how it was taken, for people.
    QList<Section> sections;
    QList<Field> fields;
    QList<Label> labels;
    QList<DerivedText> milestone; ///< Title of the milestone that the issue gets: the first that exists.
    QList<Part> parts;
    /// How bad it is that a filled body has a line in a form that people understand but that the template does not use: `[X]`, another
    /// bullet, indentation, a colon behind the bold text, a heading of another level.
    Severity lineForms = Severity::Warning;
    QByteArray lineEnd = "\n"; ///< The template's own: "\n" or "\r\n".

    int fieldIndex(const QString &id) const;        ///< -1 when there is none.
    int sectionIndex(const QString &heading) const; ///< By heading, ignoring a closing colon and letter case; -1 when there is none.
    QString text(SourceSpan span) const { return QString::fromUtf8(source.mid(span.begin, span.length())); }
    /// The template without its front matter: what GitHub puts into a new issue.
    QByteArray body() const;
};

using FormDefinitionPtr = std::shared_ptr<const FormDefinition>;

} // namespace waybill
