#pragma once

#include "app/base/problem.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

#include <utility>

namespace waybill {

/// What was read from an issue body.
struct ReadBody
{
    QList<Value> given; ///< By field.
    QList<int> lines;  ///< By field: 1-based line where it stands (where it was looked for, if it is absent); 0 when its section is absent.
    QList<Part> parts; ///< What the text is made of, byte by byte (see BodyParts).
    QList<Problem> problems; ///< What the text does differently from what is written here: readable for people, maybe not for the workflow.
};

/// Reads a filled body back into answers. Tolerates what people and GitHub's editor do to it: `[X]`, other bullets, indentation,
/// CRLF, a colon outside the bold, headings of another level, guidance kept or removed, front matter in front.
/// Each such tolerance leaves a problem with its line, rule id `body.…` (capital-x, bullet, indent, colon, heading-level, two-ticked,
/// missing-section, missing-line, unexpected-line, unknown-task, twice, left-out, more) and the severity of BodyLayout::lineForms or
/// warning; what cannot be understood (two-ticked, missing-section) is an error. A form that the template itself has there is no mistake,
/// and nothing that the form has no field for is left out without a problem. A title in the front matter that is not the template's own is
/// an answer. Answers of fields that do not exist for the answers read are
/// read as well.
ReadBody readBody(const FormDefinitionPtr &definition, const BodyLayout &layout, const QByteArray &markdown);

class BodySyntax;

/// The answers of the fields of one section, by field, as readBody reads them, out of the section's own lines alone: costs these lines,
/// however many sections the form has. `syntax` is of the same form. With `existing`, of several lines of one label those of the fields
/// that exist are met.
QList<std::pair<int, Value>> readSection(const FormDefinitionPtr &definition, const BodyLayout &layout, const BodySyntax &syntax,
                                         const QByteArray &markdown, int section, const QList<bool> &existing = {});

} // namespace waybill
