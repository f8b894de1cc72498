#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// What a section says in its own words, which no field was found in.
struct OwnWords
{
    qsizetype begin = -1;    ///< Index in parts of the first; -1 when there are none.
    qsizetype end = -1;      ///< Behind the last.
    QString hint;            ///< Not empty where the words only say what to write.
    QString example;         ///< Not empty where they are a list to fill, or a block of code that says what to put there.
    QString prose;           ///< Not empty where they are nothing but sentences: a paragraph a line.
    qsizetype fence = -1;    ///< Index in parts of the line that opens the one block of code to fill: an answer belongs into it.
    qsizetype fenceEnd = -1; ///< Of the line that closes it.
};

/// Of the section whose parts are those from `firstPart` to the last.
OwnWords ownWordsFrom(const BodyLayout &layout, qsizetype firstPart);

/// Gives the field of a label what stands behind it: guidance, options, a placeholder, or what it starts from.
void startFrom(Field &field, const QString &own);

/// Where an answer stands in such a section: behind its heading and guidance (`behind`; -1 when there is none) and the blank line after
/// them, before its callouts.
qsizetype answerPlace(const BodyLayout &layout, qsizetype firstPart, qsizetype behind);

/// Whether the last line so far is a rule across the page: a bold line behind one is no part of the section above.
bool endsInRule(const BodyLayout &layout);

} // namespace waybill
