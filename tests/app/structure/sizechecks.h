#pragma once

#include "treechecks.h"

namespace waybill::test {

inline constexpr qsizetype mostLinesOfAFile = 400;
inline constexpr qsizetype mostLinesOfAClass = 500;
inline constexpr qsizetype mostLinesOfAFunction = 60;
inline constexpr qsizetype mostUnitsOfAFolder = 15;

/// A block between braces at the start of a line, which is how the formatter leaves functions and classes.
struct Block
{
    QString head;        ///< What stands before the brace, on one line.
    qsizetype line = 0;  ///< 0-based, of the brace.
    qsizetype lines = 0; ///< With the lines of the head and of the braces.
    bool function = false;
};

inline QList<Block> blocksOf(const SourceFile &file)
{
    QList<Block> blocks;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i) != u"{")
            continue;
        qsizetype first = i - 1;
        while (first > 0 && lines.at(first).startsWith(u' '))
            --first;
        qsizetype end = i;
        while (end < lines.size() && lines.at(end) != u"}" && lines.at(end) != u"};")
            ++end;
        blocks.append({lines.mid(first, i - first).join(u' '), i, end - first + 1, end < lines.size() && lines.at(end) == u"}"});
        i = end;
    }
    return blocks;
}

/// Sizes of classes, over all the files that define a part of them. What stands in a .cpp file alone is told apart by that file.
inline QHash<QString, qsizetype> classSizes(const QList<SourceFile> &files)
{
    static const QRegularExpression classHead(QString::fromLatin1(R"(^(?:template.*> )?(?:class|struct) (\w+))"));
    static const QRegularExpression memberHead(QString::fromLatin1(R"((\w+)::(?:~?\w+|operator\S+)\()"));
    QHash<QString, qsizetype> sizes;
    QSet<QString> local;
    for (const SourceFile &file : files) {
        for (const Block &block : blocksOf(file)) {
            const QRegularExpressionMatch head = (block.function ? memberHead : classHead).match(block.head);
            if (!head.hasMatch())
                continue;
            const QString here = file.path + QStringLiteral(": ") + head.captured(1);
            if (!block.function && file.path.endsWith(u".cpp"))
                local += here;
            sizes[local.contains(here) ? here : head.captured(1)] += block.lines;
        }
    }
    return sizes;
}

inline QStringList classBreaches(const QList<SourceFile> &files, const QHash<QString, QString> &excused)
{
    QStringList breaches;
    const QHash<QString, qsizetype> sizes = classSizes(files);
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        const bool overlong = it.value() > mostLinesOfAClass;
        if (overlong && excused.value(it.key()).isEmpty())
            breaches += QStringLiteral("class %1: %2 lines over its files; is it two?").arg(it.key()).arg(it.value());
        if (!overlong && excused.contains(it.key()))
            breaches += QStringLiteral("class %1: excused as long, but is not").arg(it.key());
    }
    return breaches;
}

/// A function of more than 60 lines.
inline QStringList functionBreaches(const SourceFile &file, const QHash<QString, QString> &excused)
{
    QStringList breaches;
    for (const Block &block : blocksOf(file)) {
        if (block.function && block.lines > mostLinesOfAFunction && excused.value(file.path).isEmpty())
            breaches += breach(file, block.line, QStringLiteral("a function of %1 lines; is it two?").arg(block.lines));
    }
    return breaches;
}

/// A file of more than 400 lines, unless it stands in `excused` with a reason; and an excuse that is no longer needed.
inline QStringList lengthBreaches(const SourceFile &file, const QHash<QString, QString> &excused)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines > mostLinesOfAFile && excused.value(file.path).isEmpty())
        return {breach(file, mostLinesOfAFile, QStringLiteral("%1 lines; is there a seam?").arg(lines))};
    if (lines <= mostLinesOfAFile && excused.contains(file.path))
        return {breach(file, 0, QStringLiteral("excused as long, but is not"))};
    return {};
}

/// A folder of more than 15 units (a header and its source are one), and a folder within a folder within app or ui.
inline QStringList folderBreaches(const QStringList &paths)
{
    QHash<QString, QSet<QString>> units;
    QStringList breaches;
    for (const QString &path : paths) {
        units[path.section(u'/', 0, -2)] += path.section(u'/', -1).section(u'.', 0, 0);
        if (path.count(u'/') > 2)
            breaches += path + QStringLiteral(": a third level of folders");
    }
    for (auto it = units.cbegin(); it != units.cend(); ++it) {
        if (it.value().size() > mostUnitsOfAFolder)
            breaches += QStringLiteral("%1: %2 units; is it two folders?").arg(it.key()).arg(it.value().size());
    }
    return breaches;
}

} // namespace waybill::test
