#pragma once

#include "app/body/bodysyntax.h"

#include <QStringList>

#include <utility>

namespace waybill {

/// The first line that is not blank; -1 when there is none.
qsizetype firstText(const QStringList &lines);

/// Which of the lines, from the first on and up to the second, are an answer without the template's text and callouts around it: without
/// what stands before the answer's place at the start, and what stands behind it at the end, so that the same words within the answer stay.
/// `before` and `behind` are trimmed. A line that opens or closes a block of code may be longer than the template's.
std::pair<qsizetype, qsizetype> linesWithoutOwnText(const QStringList &lines, const QStringList &before, const QStringList &behind);

/// Where a body has what Markdown of the field stands in place of: the parts of it from `own.first` to `own.second`, and around them the
/// words that the template has there. What somebody else wrote there is not among it.
SourceSpan withWordsAround(int field, const BodyLayout &layout, const QByteArray &body, const QList<Part> &parts,
                           std::pair<qsizetype, qsizetype> own);

/// Whether these are the only words of the lines.
bool saysOnly(const QList<BodyLine> &lines, const char *words);

} // namespace waybill
