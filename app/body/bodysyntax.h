#pragma once

#include "app/template/bodylayout.h"
#include "app/template/linesyntax.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace waybill {

/// The task items of a field as the template has them.
struct OwnTasks
{
    QHash<QString, QList<int>> byText; ///< Indices by `comparable` text.
    QList<int> linked;                 ///< Those that take a link.
    QList<TaskLine> forms;             ///< By index: the first line.
    int moreLines = 0;                 ///< At most so many lines go on with the text of one.
};

/// A row of a table with cells to fill.
struct OwnRow
{
    QList<int> fields; ///< By column; -1 for what is the template's.
    QStringList texts; ///< By column.
    int more = -1;     ///< The field for more rows of its table.

    /// Whether these texts differ from the template's only where there is something to fill.
    bool isFilledBy(const QStringList &row) const;
};

/// What the lines of one section mean to the reader. The writer asks the same questions and puts a backslash before a line of an answer
/// that would be taken for structure, so that the two cannot disagree.
class BodySyntax
{
public:
    BodySyntax(const FormDefinition &form, const BodyLayout &layout);

    /// The sections whose heading this line is, in the order of the template; none for other lines. Compared is what headings say (see
    /// `comparable`), not their level.
    QList<int> sectionsOfHeading(const QString &line) const;
    /// The same for the lines of a heading that the template underlines with `===` or `---`. There are at most so many of them.
    QList<int> sectionsOfUnderlined(const QStringList &lines) const;
    int underlinedLines() const { return m_underlinedLines; }
    /// The template's own body where it begins as if front matter stood there; else empty.
    const QByteArray &front() const { return m_front; }
    /// The same for a line that is the head of a group (groupLevel).
    QList<int> sectionsOfGroup(const QString &line) const;
    /// The line as the label line that it is of some field in `section`; no value for other lines.
    std::optional<FieldLine> labelLine(const QString &line, int section) const;
    /// The fields of `section` whose label line this is, in the order of the template.
    QList<int> fieldsOfLabel(const QString &label, int section) const;
    /// Whether a section has two fields of one label.
    bool hasDoubledLabels() const { return m_doubledLabels; }
    /// How the template has a field's label line.
    FieldLine labelForm(int field) const { return m_labelForms.value(field); }
    const OwnTasks &ownTasks(int field) const;
    const QList<OwnRow> &rows(int section) const { return m_sections.at(section).rows; }
    /// The field for more rows of the table that the template has this line of; -1 where it is none of a table to fill.
    int rowsBeneath(const QString &line, int section) const { return m_sections.at(section).tables.value(line.trimmed(), -1); }
    /// Whether `line` is guidance of the template in this section, trimmed.
    bool isGuidance(const QString &line, int section) const;
    /// Lines that the template has in this section and that stay, trimmed: before and behind the place of its paragraph, and all of them
    /// (with those that belong to a field).
    const QStringList &textBefore(int section) const { return m_sections.at(section).before; }
    const QStringList &textBehind(int section) const { return m_sections.at(section).behind; }
    const QHash<QString, int> &ownText(int section) const { return m_sections.at(section).own; }
    /// Whether the line is within a comment, a block of code or other text that the template has in this section, whatever it looks like.
    bool isWithinOwnText(const QString &line, const QString &before, int section) const;
    /// The fields of the section's task items, in the order of the template.
    const QList<int> &tasksOf(int section) const { return m_sections.at(section).tasks; }
    /// The field of its paragraph, or -1.
    int paragraphOf(int section) const { return m_sections.at(section).paragraph; }

    /// Whether the reader would take this line of the paragraph in `section` for something else than the answer's text.
    bool isStructure(const QString &line, int section) const;
    /// The line with a backslash more where it is structure behind any number of backslashes, and the reverse.
    QString escaped(const QString &line, int section) const;
    QString unescaped(const QString &line, int section) const;
    /// Lines of an answer, escaped, as UTF-8 with these ends between them.
    QByteArray escapedLines(const QString &lines, int section, const QByteArray &lineEnd) const;

private:
    struct OfSection
    {
        QHash<QString, QList<int>> labels; ///< Fields by label.
        QStringList openLabels;            ///< Labels that end where only the template says, the longest first.
        QSet<QString> guidance;            ///< Lines.
        QStringList before;
        QStringList behind;
        QHash<QString, int> own; ///< How often the template has the line.
        QList<int> tasks;
        QList<OwnRow> rows;
        QHash<QString, int> tables; ///< By line: the field for more rows.
        qsizetype rowBegin = -1;    ///< Where the last of them stands in the template.
        int paragraph = -1;
    };
    void addFields(const FormDefinition &form, const BodyLayout &layout);
    void addParts(const FormDefinition &form, const BodyLayout &layout);
    void addLabel(const QString &text, const Part &part);
    void addCell(const BodyLayout &layout, const Part &part);
    void addTable(const Part &rows, const QStringList &lines);
    void addHeading(const QStringList &lines, int section, const FormDefinition &form);

    std::vector<OfSection> m_sections;
    QHash<QString, QList<int>> m_headings;   ///< By text.
    QHash<QString, QList<int>> m_groups;     ///< By text.
    QHash<QString, QList<int>> m_underlined; ///< By the texts of their lines.
    QSet<QString> m_underlinedBegin;         ///< The texts of their first lines.
    int m_underlinedLines = 0;
    bool m_doubledLabels = false;
    bool m_ofForm = false; ///< An answer that is what the form has in the place of none is told from it.
    QByteArray m_front;
    bool m_opensFront = false;          ///< The body begins like front matter that nothing closes: a rule in an answer would close it.
    QHash<int, FieldLine> m_labelForms; ///< By field.
    QHash<int, OwnTasks> m_tasks;       ///< By field.
};

/// The texts of a table's row, with what Markdown has a backslash for; none for a line that is no row.
QStringList cellTexts(const QString &line);

struct BodyLine
{
    QString text;   ///< Without its line end.
    int number = 0; ///< 1-based, in the body as it was given.
};

/// The lines of a filled body that belong to one section of the template.
struct BodySection
{
    int section = -1;     ///< Index in FormDefinition::sections; -1 for lines before the first heading of a template that has none there.
    int heading = 0;      ///< 1-based line of the heading; 0 when there is none.
    int headingLines = 0; ///< More than one where it is underlined.
    int level = 0;        ///< Of the heading in the body; 0 when there is none.
    QList<BodyLine> lines;
};

/// Cuts a body at the headings that the template has, and at no others. A byte order mark, front matter and carriage returns are passed
/// over. `from`: the first section that it can have; those before are of none of its lines.
QList<BodySection> bodySections(const FormDefinition &form, const BodySyntax &syntax, const QByteArray &markdown, int from = 0);

} // namespace waybill
