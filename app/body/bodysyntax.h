#pragma once

#include "app/template/bodylayout.h"

#include <QHash>
#include <QSet>

namespace waybill {

/// What the lines of one section mean to the reader. The writer asks the same questions and puts a backslash before a line of an answer
/// that would be taken for structure, so that the two cannot disagree.
class BodySyntax
{
public:
    BodySyntax(const FormDefinition &form, const BodyLayout &layout);

    /// The sections whose heading this line is, in the order of the template; none for other lines. Letter case, emphasis, level and a
    /// closing colon do not matter.
    QList<int> sectionsOfHeading(const QString &line) const;
    /// The same for the text of a heading that the template underlines with `===` or `---`.
    QList<int> sectionsOfUnderlined(const QString &line) const;
    /// The field of `section` whose label line this is; -1 for other lines.
    int fieldOfLabel(const QString &label, int section) const;
    /// Whether `line` is guidance of the template in this section, trimmed.
    bool isGuidance(const QString &line, int section) const;
    /// The field of the section's task items, or -1; of its paragraph, or -1.
    int tasksOf(int section) const { return m_tasks.value(section, -1); }
    int paragraphOf(int section) const { return m_paragraphs.value(section, -1); }

    /// Whether the reader would take this line of the paragraph in `section` for something else than the answer's text.
    bool isStructure(const QString &line, int section) const;
    /// The line with a backslash more where it is structure behind any number of backslashes, and the reverse.
    QString escaped(const QString &line, int section) const;
    QString unescaped(const QString &line, int section) const;
    /// Lines of an answer, escaped, as UTF-8 with these ends between them.
    QByteArray escapedLines(const QString &lines, int section, const QByteArray &lineEnd) const;

private:
    QHash<QString, QList<int>> m_headings;    ///< By heading text.
    QHash<QString, QList<int>> m_underlined;  ///< By heading text.
    QHash<int, QHash<QString, int>> m_labels; ///< By section and label.
    QHash<int, QSet<QString>> m_guidance;     ///< By section: lines.
    QHash<int, int> m_tasks;
    QHash<int, int> m_paragraphs;
};

struct BodyLine
{
    QString text;   ///< Without its line end.
    int number = 0; ///< 1-based, in the body as it was given.
};

/// The lines of a filled body that belong to one section of the template.
struct BodySection
{
    int section = -1; ///< Index in FormDefinition::sections; -1 for lines before the first heading of a template that has none there.
    int heading = 0;  ///< 1-based line of the heading; 0 when there is none.
    int level = 0;    ///< Of the heading in the body; 0 when there is none.
    QList<BodyLine> lines;
};

/// Cuts a body at the headings that the template has, and at no others. A byte order mark, front matter and carriage returns are passed
/// over.
QList<BodySection> bodySections(const FormDefinition &form, const BodySyntax &syntax, const QByteArray &markdown);

} // namespace waybill
