#pragma once

#include "app/base/alertkind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace waybill {

// --- Field kinds: each has the name that guides and `waybill inspect` use. A visitor that forgets one does not compile. ---

/// What all kinds have in common whose answer is one line of text; what is said of it in a visitor is said of all of them.
struct LineAnswer
{
};

/// One line of text.
struct TextKind : LineAnswer
{
    static constexpr char name[] = "text";
};

/// Any number of lines of Markdown.
struct ParagraphKind
{
    static constexpr char name[] = "paragraph";
};

/// Rows beneath a table of the template: lines of Markdown, a row a line.
struct RowsKind : ParagraphKind
{
    static constexpr char name[] = "rows";
    QStringList columns; ///< The head of the table, in words.
};

/// A version: "v", three numbers with dots, and maybe a suffix.
struct VersionKind : LineAnswer
{
    static constexpr char name[] = "version";
};

struct ChoiceOption
{
    QString text; ///< As in the template; also the answer's value.
    QString hint; ///< A few words of help from the guide.
};

/// Exactly one of a few options: task items of which one is ticked, or one word of an `A / B / C` value.
struct ChoiceKind
{
    static constexpr char name[] = "choice";
    QList<ChoiceOption> options;
    bool listed = false; ///< Each option has a line of its own in the template; otherwise they are a few words on one line.
    bool graded = false; ///< Three words that stand for good, careful and bad.
};

/// A task item as the template gives it.
struct TemplateTask
{
    QString text;      ///< Without the list marker and box and, when it takes a link, without the parentheses for it.
    QString linkWords; ///< The words in parentheses that a link replaces; empty when the task takes no link.
    bool done = false; ///< Ticked until the person says otherwise: in the template, or by the guide.
};

/// A list of tasks. A fixed one keeps the template's tasks; in an editable one they can be added, renamed, moved and removed. An open one
/// is both: others can be added and its own be moved or removed, and those that stay are written as the template has them.
struct ChecklistKind
{
    static constexpr char name[] = "checklist";
    bool editable = false;
    bool open = false; ///< Never together with `editable`.
    QList<TemplateTask> tasks;
};

/// A moment on the wall clock of a zone.
struct DateTimeKind : LineAnswer
{
    static constexpr char name[] = "datetime";
    QString format;             ///< In the letters of QDateTime::fromString, e.g. "MM-dd-yyyy HH:mm:ss".
    QByteArray zone;            ///< IANA id.
    QString zoneName;           ///< What people call the zone, e.g. "Central".
    bool laterInOverlap = true; ///< Which of the two readings counts when the clock is set back: the later (standard time) one.
};

/// A text that is always the same.
struct ConstantKind
{
    static constexpr char name[] = "constant";
    QString text;
};

using FieldKind = std::variant<TextKind, ParagraphKind, VersionKind, ChoiceKind, ChecklistKind, DateTimeKind, ConstantKind, RowsKind>;

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
    AlertKind kind = AlertKind::Note;
    QString text; ///< Inline Markdown, lines joined by blanks.
};

inline constexpr int groupLevel = 7;

struct Section
{
    QString heading;    ///< As in the template; empty for the text before the first heading and for the issue's own details.
    QString title;      ///< Above its card: the guide's title, or the heading without its closing colon.
    QString shortTitle; ///< In the list of sections: the guide's short title, or `title`.
    int card = -1;      ///< Index of the section whose card shows its fields: its own, or one that the guide puts it with.
    int level = 0;      ///< 1 to 6; 0 when there is no heading.
    int parent = -1;    ///< The section that this one is a part of, by heading level; -1 at the top.
    QString guidance;   ///< Inline Markdown, one line a note.
    QList<Callout> callouts;
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
    QString label;    ///< What the form shows above the field: the guide's words, in the language of the program.
    QString ownLabel; ///< The template's own, whatever is shown: what fields are found and compared by.
    QString guidance; ///< Beneath the field: inline Markdown, one line a note.
    QString example;  ///< Shown in the empty field. Never an answer.
    QString prefill;  ///< What the template itself stands for when nothing is answered; unlike the example it is an answer. May be empty.
    QString ownText;  ///< What the template has in the answer's place, whatever it is: guidance, options, an example, the prefill.
    FieldKind kind;
    /// While nothing is answered, what the template has in the answer's place stays in the body. A prefill is what the editor starts from
    /// then; without one the words are a hint or stand for an answer, such as `[e.g. iOS]`.
    bool stays = false;
    int section = -1; ///< Index in FormDefinition::sections.
    /// The first field of the section: its Markdown may stand in place of all of the section (see MarkdownAnswer::whole), and while it does
    /// the section's other fields do not exist. -1: of no section, or of one that is written field by field alone, as a guide has it.
    int lead = -1;
    Conditions when;            ///< The field exists while these hold.
    QString otherwise;          ///< What a paragraph's place holds while the field does not exist; may be empty.
    QList<DerivedText> derived; ///< The answer until the person gives one: the first that exists.
    Suggestions suggestions = Suggestions::Nothing;
    bool startsLines = false; ///< The answer's lines are lines of the body, so that Markdown and workflows may see structure in them.
    bool half = false;        ///< May share a row of the form with its neighbour.
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

/// What there is to answer in a form. Where the answers go in the text of the issue is said by a layout (see BodyLayout).
/// The two versions that a request goes between, so that what changes from one to the other can be shown.
struct ComparedVersions
{
    int from = -1;           ///< The field of the version that is there now; -1: nothing is compared.
    int to = -1;             ///< Of the one that is asked for.
    QString untagged;        ///< The branch that is read where that one has no tag yet; may hold `{field_id}`. Empty: none.
    QStringList migrations;  ///< Patterns of paths that look like migrations: see matchesPath.
    int backup = -1;         ///< The field that has to say where the backup is when the way back takes migrations away; -1: none.
    QStringList backupWords; ///< An answer with one of these says so.
};

struct FormDefinition
{
    QString id;     ///< Of the guide, or made from the template's name.
    QString family; ///< The same for all versions of one template: the id of the guide that the guide extends, else `id`.
    QString name;   ///< What people call it.
    FrontMatter frontMatter;
    QStringList notices; ///< What was odd about the template and how it was taken, for people.
    QList<Section> sections;
    QList<Field> fields;
    int titleField = -1; ///< Index of the field of the issue's title, which is no part of the body; -1 when there is none.
    QList<Label> labels;
    QList<DerivedText> milestone; ///< Title of the milestone that the issue gets: the first that exists.
    ComparedVersions compared;

    int fieldIndex(const QString &id) const;        ///< -1 when there is none.
    int sectionIndex(const QString &heading) const; ///< By heading, ignoring a closing colon and letter case; -1 when there is none.
};

using FormDefinitionPtr = std::shared_ptr<const FormDefinition>;

} // namespace waybill
