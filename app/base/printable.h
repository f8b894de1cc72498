#pragma once

#include <QString>
#include <QStringList>

namespace waybill {

/// What somebody else wrote, fit to be a part of a sentence: one line, cut where it is longer, without signs that cannot be seen.
inline QString printable(const QString &theirs, qsizetype longest = 300)
{
    QString line = theirs.simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.size() > longest ? line.left(longest) + QChar(0x2026) : line;
}

/// The parts in a row, with the language's own comma between them.
QString enumeration(const QStringList &parts);

} // namespace waybill
