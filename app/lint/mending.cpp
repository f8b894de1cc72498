#include "app/lint/lint.h"

#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

/// Of the bytes of a line: how many its first characters take.
qsizetype bytesOfCharacters(QByteArrayView line, int characters)
{
    qsizetype at = 0;
    for (; at < line.size() && characters > 0; --characters) {
        do
            ++at;
        while (at < line.size() && (static_cast<uchar>(line.at(at)) & 0xC0) == 0x80);
    }
    return at;
}

/// Begins of the lines.
QList<qsizetype> lineBegins(const QByteArray &bytes)
{
    QList<qsizetype> begins{bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0};
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        begins.append(at + 1);
    return begins;
}

/// Whether the problem's place held what its fix expects there, and it was mended.
bool mend(QByteArray &bytes, const QList<qsizetype> &begins, const FileProblem &problem)
{
    if (!problem.fix || problem.line < 1 || problem.line > begins.size())
        return false;
    const qsizetype begin = begins.at(problem.line - 1);
    const qsizetype end = problem.line < begins.size() ? begins.at(problem.line) : bytes.size();
    const QByteArray line = bytes.mid(begin, end - begin);
    const FileFix &fix = *problem.fix;
    if (fix.dropsLine) {
        static const QRegularExpression emptyKey(QStringLiteral("^([a-z]+):[ \\t]*(\"[ \\t]*\"|'[ \\t]*'|)[ \\t]*(#.*)?\\r?\\n?$"));
        const QRegularExpressionMatch match = emptyKey.match(QString::fromUtf8(line));
        if (match.captured(1) != fix.from)
            return false;
        bytes.remove(begin, end - begin);
        return true;
    }
    const qsizetype at = begin + bytesOfCharacters(line, problem.column - 1);
    const QByteArray from = fix.from.toUtf8();
    for (const QByteArray &written : {from, '"' + from + '"', '\'' + from + '\''}) {
        const char next = bytes.mid(at + written.size(), 1).append(' ').at(0);
        if (bytes.mid(at, written.size()) == written && QByteArrayView(" \t\r\n,]}#").contains(next)) {
            bytes.replace(at, written.size(), fix.to.toUtf8());
            return true;
        }
    }
    return false;
}

qsizetype errorsIn(const LintedFile &file)
{
    return std::count_if(file.problems.cbegin(), file.problems.cend(),
                         [](const FileProblem &problem) { return problem.severity == Severity::Error; });
}

} // namespace

MendedFile mended(const LintedFile &file, const QByteArray &bytes)
{
    QByteArray text = bytes;
    const QList<qsizetype> begins = lineBegins(bytes);
    QList<FileProblem> done;
    // From the end, so that places before stay what they are.
    for (auto problem = file.problems.crbegin(); problem != file.problems.crend(); ++problem) {
        if (mend(text, begins, *problem))
            done.prepend(*problem);
    }
    if (done.isEmpty())
        return {bytes, file};
    LintedFile now = lintFile(file.path, text);
    if (errorsIn(now) > errorsIn(file))
        return {bytes, file};
    now.fixed = done;
    return {text, now};
}

} // namespace waybill
