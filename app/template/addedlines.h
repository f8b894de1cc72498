#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// A line that a workflow reads and the template does not have: a contract asks for it, so that the body is accepted all the same.
struct AddedLine
{
    int after = -1;   ///< Index in FormDefinition::fields: the line stands behind everything of this field.
    QString text;     ///< As a person reads it, without bullet, box and marks.
    bool box = false; ///< A task, which is ticked.
    QString line;     ///< As it stands in the body, without a line end.
    QString reason;   ///< Why the workflow wants it, for people; may be empty.

    bool operator==(const AddedLine &) const = default;
};

/// The layout with these lines in their places, in the order in which they are given. What has no field in the body is left out.
BodyLayoutPtr withAddedLines(const BodyLayoutPtr &layout, const QList<AddedLine> &lines);

} // namespace waybill
