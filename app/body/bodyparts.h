#pragma once

#include "app/body/taskreader.h"

#include <utility>

namespace waybill {

/// Where a value stands in a line, in UTF-16 units.
struct ValueInLine
{
    int field = -1;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What the reader takes the lines of a body for, and the parts that follow from it. They are of the kinds that a template has, and like a
/// template's they cover every byte: what the form does not know is Text, in the section that it stands in.
class BodyParts
{
public:
    /// The line (1-based) as a whole; what was said of it before is forgotten. `task`: for a checklist's tasks and their further lines the
    /// index in the answer, for a choice's that of the option.
    void take(int line, Part::Kind kind, int section, int field = -1, int task = -1);
    /// A line of a label and a value, or a table's row of several: in the order of the line, and all of its section.
    void takeValues(int line, int section, const QList<ValueInLine> &values);
    /// All lines of a section, until more is known of them.
    void takeSection(const BodySection &section);
    /// Those of one field that are an answer's; what is none of a choice's options or of a fixed list's tasks stays text.
    void takeTasks(const QList<MetTask> &tasks, const Field &entry, int field);
    /// From the first of these lines on and up to the second, without blank lines around it; and, where it is `fenced`, the lines of the
    /// block of code that it stands in.
    void takeAnswer(const QList<BodyLine> &lines, std::pair<qsizetype, qsizetype> range, int section, int field, bool fenced);
    /// Lines that nothing was said of are the front matter.
    QList<Part> partsOf(const QByteArray &markdown) const;

private:
    struct Line
    {
        Part part{Part::Kind::FrontMatter, {}};
        QList<ValueInLine> values;
    };
    Line &at(int line);

    QList<Line> m_lines;
};

} // namespace waybill
