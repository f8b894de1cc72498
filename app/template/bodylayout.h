#pragma once

#include "app/base/problem.h"
#include "app/base/sourcespan.h"
#include "app/template/formdefinition.h"

#include <utility>

namespace waybill {

/// A piece of the template. The parts of a document follow each other without gap or overlap and cover every byte.
struct Part
{
    enum class Kind {
        FrontMatter, ///< With its fences and the blank lines after it. Never in the body.
        Blank,       ///< A blank line.
        Heading,
        Text,       ///< Stays as it is.
        Guidance,   ///< Help for the person who fills the form: whole lines, or a comment behind a value.
        Callout,    ///< An alert such as `> [!TIP]`.
        Label,      ///< From the start of a field's line to its value.
        Value,      ///< A value behind a label.
        LineEnd,    ///< The end of a field's line.
        Task,       ///< A task item's first line.
        Answer,     ///< The lines of a paragraph field, maybe none.
        Fence,      ///< The line before or behind a paragraph that stands in a block of code.
        NoResponse, ///< Where an issue form says that there is no answer; its span is empty where the answer starts from something.
        Rows,       ///< The place beneath a table for more rows.
        Added,      ///< A whole line that a contract asks for and the template does not have (see withAddedLines); it stays as it is.
    };
    Kind kind = Kind::Text;
    SourceSpan span;
    int section = -1;
    int field = -1; ///< The field that it belongs to, or -1.
    int task = -1;  ///< For tasks and their continuation lines: index in ChecklistKind::tasks or ChoiceKind::options.
};

/// Where a field's answer stands in the body.
enum class FieldPlace {
    Outside,   ///< Nowhere: the issue's title.
    Line,      ///< After a `- **Label:** `.
    Cell,      ///< Between two bars of a table's row.
    Tasks,     ///< The task items of a section.
    Paragraph, ///< Lines of a section.
    Rows,      ///< Beneath the last row of a table.
};

struct FieldSpot
{
    FieldPlace place = FieldPlace::Outside;
    SourceSpan span;     ///< Everything that belongs to the field.
    SourceSpan value;    ///< The answer's place within `span`; empty where there is nothing yet.
    bool fenced = false; ///< A paragraph that stands in a block of code: Part::Kind::Fence before and behind it.
};

/// What an issue form has in the place of an answer that is not given.
inline constexpr char noResponse[] = "_No response_";

/// Where the answers of a form stand in a Markdown template, or in the body that an issue form makes. Sections and fields have the indexes
/// that they have in the FormDefinition that was read with it.
struct BodyLayout
{
    QByteArray source;         ///< The Markdown template; of an issue form what it makes of no answers, which the parts are pieces of.
    QByteArray form;           ///< The issue form as it is written; empty: the template is Markdown.
    QByteArray lineEnd = "\n"; ///< The template's own: "\n" or "\r\n".
    QList<Part> parts;
    QList<SourceSpan> sections; ///< From the heading's first byte to the next heading of any level.
    QList<FieldSpot> fields;
    /// How bad it is that a filled body has a line in a form that people understand but that the template does not use: `[X]`, another
    /// bullet, indentation, a colon behind the bold text, a heading of another level.
    Severity lineForms = Severity::Warning;
    /// Whether the Markdown of a field is also that of the template's words around it, which the form shows there. Not where a guide says
    /// what the form shows.
    bool takesWords = false;

    bool isForm() const { return !form.isEmpty(); }
    /// The template as it is written.
    const QByteArray &file() const { return isForm() ? form : source; }
    QString text(SourceSpan span) const { return QString::fromUtf8(source.mid(span.begin, span.length())); }
    /// The template without its front matter: what GitHub puts into a new issue.
    QByteArray body() const;
    /// What stands before the box of the field's first task or before its bold label, e.g. "- " or "  * ".
    QByteArray prefixOf(int field) const;
    /// The parts, from the first on and up to the second, in which all of the field's lines stand, and no other field's. None (two zeros)
    /// for a field that is no part of the body, or that shares its lines with others.
    std::pair<qsizetype, qsizetype> partsOf(int field) const;
    /// The parts that Markdown of the field stands in place of: its own, and with `takesWords` the words before them, up to a heading or
    /// another field, and behind the last field of a section the words behind. Those of a cell are its own alone.
    std::pair<qsizetype, qsizetype> markdownPartsOf(int field) const;
    /// The parts of the section that the field stands in; none for a field that is no part of the body.
    std::pair<qsizetype, qsizetype> sectionPartsOf(int field) const;
    /// The parts that Markdown in place of all of the field's section stands for: from its heading to its end; with them sections before it
    /// that have no field, and behind the last field of all those after it. Without blank lines around them. So every line is somebody's.
    std::pair<qsizetype, qsizetype> wholePartsOf(int field) const;
    /// The field whose Markdown has this part, which is no field's; -1: none.
    int fieldOfWords(qsizetype part) const;
    /// The field whose `markdownPartsOf` begin here; -1: none. A cell's does nowhere: its row is written with others.
    int markdownBegunAt(qsizetype part) const;
};

using BodyLayoutPtr = std::shared_ptr<const BodyLayout>;

/// A template as read: what there is to answer, and where in the text each answer goes.
struct Template
{
    FormDefinition definition;
    BodyLayout layout;
};

} // namespace waybill
