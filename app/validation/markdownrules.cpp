#include "app/markdown/markdownblocks.h"
#include "app/validation/finding.h"

#include <QHash>

namespace waybill {

namespace {

/// The heading's lines, one level below `deepest`, or as plain text where there is no such level.
QStringList demoted(QStringList lines, int deepest)
{
    const HeadingMarks marks = headingMarks(lines.constFirst());
    const QString wanted(deepest + 1, QLatin1Char('#'));
    if (deepest >= 6) {
        lines.last().insert(headingMarks(lines.constLast()).indent, QLatin1Char('\\'));
        return lines;
    }
    if (marks.count > 0) {
        lines.first().replace(marks.indent, marks.count, wanted);
        return lines;
    }
    QStringList words;
    for (const QString &line : lines.mid(0, lines.size() - 1))
        words.append(line.trimmed());
    return {wanted + QLatin1Char(' ') + words.join(QLatin1Char(' '))};
}

/// What a piece of an answer becomes where it starts headings.
struct Demotion
{
    int count = 0; ///< Of the lines that start one.
    int line = 0;  ///< The first of them, 0-based,
    QString match; ///< as it is,
    QString fixed; ///< and as it becomes.
    QString text;  ///< The whole piece as it becomes; null when nothing has to.
};

Demotion demotionOf(const QString &text, int deepest)
{
    if (!mayHaveHeadings(text))
        return {};
    const QStringList lines = text.split(QLatin1Char('\n'));
    QHash<int, MarkdownHeading> headings;
    for (const MarkdownHeading &heading : headingsOf(text, lines))
        headings.insert(heading.first, heading);
    Demotion demotion;
    QStringList fixed;
    for (int i = 0; i < lines.size();) {
        const auto heading = headings.constFind(i);
        QStringList block{lines.at(i)};
        QStringList better = block;
        if (heading != headings.constEnd()) {
            block = lines.mid(i, heading->end - i);
            better = heading->level <= deepest ? demoted(block, deepest) : block;
        } else if (const HeadingMarks marks = headingMarks(lines.at(i)); marks.count > 0 && marks.indent == 0 && marks.count <= deepest) {
            better.first().prepend(QLatin1Char(' '));
        }
        if (better != block && demotion.count++ == 0) {
            demotion.match = block.constFirst();
            demotion.fixed = better.constFirst();
            demotion.line = i;
        }
        fixed += better;
        i += int(block.size());
    }
    if (demotion.count > 0)
        demotion.text = fixed.join(QLatin1Char('\n'));
    return demotion;
}

/// What the answer as a whole leaves open: for Markdown only its last piece can, a comment in raw HTML goes on through the pieces.
OpenBlock openBlock(const AnswerPieces &pieces)
{
    OpenBlock open;
    int comment = 0;
    int line = 0;
    for (const AnswerPiece &piece : pieces) {
        const OpenEnds &of = piece.openEnds();
        open = of.block;
        const int after = comment > 0 ? of.goingOnComment : of.comment;
        if (after != OpenEnds::beforeText)
            comment = after > 0 ? line + after : 0;
        if (open.line > 0)
            open.line += line;
        line += piece.lines();
    }
    return open.line > 0 || comment == 0 ? open : OpenBlock{comment, QStringLiteral("<!--"), QStringLiteral("<!-- -->")};
}

} // namespace

Found find(const NoHeadingRule &rule, const RuleInput &input)
{
    if (!input.field.startsLines || input.isBlank() || input.text.size() > longestSearched)
        return std::nullopt;
    Finding finding{.count = 0};
    QString fixed = input.text;
    qsizetype begin = 0;
    int line = 0;
    for (const AnswerPiece &piece : input.blocks()) {
        const Demotion &demotion = piece.seen(&rule, [&rule](const QString &text) { return demotionOf(text, rule.deepest); });
        if (demotion.count > 0 && finding.count == 0) {
            finding.match = demotion.match;
            finding.fixed = demotion.fixed;
            finding.line = line + demotion.line + 1;
        }
        finding.count += demotion.count;
        if (demotion.count > 0)
            fixed.replace(begin, piece.text().size(), demotion.text);
        begin += (demotion.count > 0 ? demotion.text.size() : piece.text().size()) + 1;
        line += piece.lines();
    }
    if (finding.count == 0)
        return std::nullopt;
    finding.fixedAnswer = fixed;
    return finding;
}

Found find(const ClosedRule &, const RuleInput &input)
{
    if (!input.field.startsLines || input.text.size() > longestSearched)
        return std::nullopt;
    AnswerPieces pieces = input.blocks();
    const OpenBlock open = openBlock(pieces);
    if (open.line == 0)
        return std::nullopt;
    Finding finding{.match = open.mark, .line = open.line, .unfinished = true};
    const QString behind = QLatin1Char('\n') + open.closing;
    // Closing one thing can show another to be open; a fix that leaves a problem is none.
    const QString last = pieces.back().text().toString() + behind;
    pieces.back() = AnswerPiece(last);
    if (!open.closing.isEmpty() && openBlock(pieces).line == 0) {
        finding.fixed = open.closing;
        finding.fixedAnswer = input.text + behind;
    }
    return finding;
}

} // namespace waybill
