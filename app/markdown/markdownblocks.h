#pragma once

#include <QList>
#include <QString>

namespace waybill {

/// The `#` marks that start a heading on a line (CommonMark 4.2); no count when there are none.
struct HeadingMarks
{
    qsizetype indent = 0;
    qsizetype count = 0;
};
HeadingMarks headingMarks(QStringView line);

/// Whether any line may start or underline a heading: most texts have none, and need no look at their lines.
bool mayHaveHeadings(QStringView text);

struct MarkdownHeading
{
    int level = 0;
    int first = 0; ///< 0-based.
    int end = 0;   ///< One past the last line.
};

/// The headings of the text itself; those in lists and quotes end no section. `lines` are the text's.
QList<MarkdownHeading> headingsOf(const QString &text, const QStringList &lines);

/// Something that goes on to its own end.
struct OpenBlock
{
    int line = 0;    ///< 1-based; 0: nothing is open.
    QString mark;    ///< What opened it.
    QString closing; ///< Empty when it is not known.
};

/// What a text leaves open.
struct OpenEnds
{
    OpenBlock block;        ///< For Markdown, behind a blank line too.
    int comment = 0;        ///< For a browser: the line where a comment starts in raw HTML that does not end. 0: none.
    int goingOnComment = 0; ///< The same if one was open before the text; `beforeText`: it still is.
    static constexpr int beforeText = -1;
};
OpenEnds openEndsOf(const QString &text);

/// What would swallow a heading on the line right behind the text; where nothing would, `ends` is what the text leaves open.
OpenBlock swallowing(const QString &text, OpenEnds &ends);

} // namespace waybill
