#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// What stands in the template on a field's line and is no answer.
struct SingleLineStructure
{
    QString placeholder; ///< The value itself where it is guidance, e.g. `_(Say why.)_`, or the options `A / B / C`; else empty.
    QString comment;     ///< The comments behind the value, trimmed; else empty.
    QString own;         ///< The value as the template has it.
    QString openLabel;   ///< Prefix and label of a line where only the template says where the label ends; else empty.
    QStringList others;  ///< The other labels of its section, by which such a line could be taken for another; as they compare.
};
SingleLineStructure singleLineStructure(const FormDefinition &form, const BodyLayout &layout, int field);

/// The answer as it is written: with a backslash where it would be read as the placeholder, or its end as the comment.
QString escapedSingleLine(const QString &answer, const SingleLineStructure &structure);
/// The answer that was written so; empty for the placeholder. `hadComment` tells whether the template's comment was there (and was left
/// out).
QString unescapedSingleLine(const QString &text, const SingleLineStructure &structure, bool *hadComment);

} // namespace waybill
