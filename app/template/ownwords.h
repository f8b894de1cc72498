#pragma once

#include "app/template/bodylayout.h"

namespace waybill {

/// What a section says in its own words, which no field was found in.
struct OwnWords
{
    qsizetype begin = -1;    ///< Index in parts of the first; -1 when there are none.
    qsizetype end = -1;      ///< Behind the last.
    QString hint;            ///< Not empty where the words only say what to write.
    QString example;         ///< Not empty where they are a list to fill.
    QString prose;           ///< Not empty where they are nothing but sentences: a paragraph a line.
    qsizetype fence = -1;    ///< Index in parts of the line that opens the one block of code, which is empty: an answer belongs into it.
    qsizetype fenceEnd = -1; ///< Of the line that closes it.
};

/// Of the section whose parts are those from `firstPart` to the last.
OwnWords ownWordsFrom(const BodyLayout &layout, qsizetype firstPart);

/// Whether the last line so far is a rule across the page: a bold line behind one is no part of the section above.
bool endsInRule(const BodyLayout &layout);

/// The tags that open at the start of such a section, and the blank line there: an answer stands behind them. The index in parts of what
/// follows `from`.
qsizetype behindOpenTags(const BodyLayout &layout, qsizetype from);

} // namespace waybill
