#pragma once

#include "app/body/bodysyntax.h"

namespace waybill {

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
