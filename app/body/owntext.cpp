#include "app/body/owntext.h"

namespace waybill {

namespace {

qsizetype nextText(const QStringList &lines, qsizetype from, int step)
{
    for (qsizetype i = from; i >= 0 && i < lines.size(); i += step) {
        if (!lines.at(i).trimmed().isEmpty())
            return i;
    }
    return -1;
}

/// Whether the line is this one of the template.
bool standsFor(const QString &line, const QString &own)
{
    if (line == own)
        return true;
    if (!(own.startsWith(QLatin1String("```")) || own.startsWith(QLatin1String("~~~"))) || !line.startsWith(own.first(3)))
        return false;
    const auto withoutMarks = [&own](QStringView text) {
        while (!text.isEmpty() && text.front() == own.front())
            text = text.sliced(1);
        return text;
    };
    return line.size() > own.size() && withoutMarks(line) == withoutMarks(own);
}

} // namespace

qsizetype firstText(const QStringList &lines)
{
    return nextText(lines, 0, 1);
}

SourceSpan withWordsAround(int field, const BodyLayout &layout, const QByteArray &body, const QList<Part> &parts,
                           std::pair<qsizetype, qsizetype> own)
{
    const auto [first, end] = layout.markdownPartsOf(field);
    QStringList words;
    for (qsizetype i = first; i < end; ++i) {
        if (const Part &part = layout.parts.at(i); part.field < 0 && part.kind == Part::Kind::Text)
            words.append(layout.text(part.span).trimmed());
    }
    const auto reach = [&](qsizetype from, qsizetype step) {
        qsizetype reached = from;
        for (qsizetype i = from + step; i >= 0 && i < parts.size() && parts.at(i).field < 0; i += step) {
            const SourceSpan span = parts.at(i).span;
            const QString line = QString::fromUtf8(body.mid(span.begin, span.length())).trimmed();
            if (words.contains(line))
                reached = i;
            else if (!line.isEmpty())
                break;
        }
        return reached;
    };
    return {parts.at(reach(own.first, -1)).span.begin, parts.at(reach(own.second, 1)).span.end};
}

bool saysOnly(const QList<BodyLine> &lines, const char *words)
{
    QString all;
    for (const BodyLine &line : lines)
        all += line.text.trimmed();
    return all == QLatin1String(words);
}

std::pair<qsizetype, qsizetype> linesWithoutOwnText(const QStringList &lines, const QStringList &before, const QStringList &behind)
{
    qsizetype begin = 0;
    qsizetype next = firstText(lines);
    for (const QString &text : before) {
        if (next < 0 || !standsFor(lines.at(next).trimmed(), text))
            continue;
        begin = next + 1;
        next = nextText(lines, begin, 1);
    }
    qsizetype end = lines.size();
    next = nextText(lines, end - 1, -1);
    for (qsizetype i = behind.size() - 1; i >= 0; --i) {
        if (next < begin || !standsFor(lines.at(next).trimmed(), behind.at(i)))
            continue;
        end = next;
        next = nextText(lines, end - 1, -1);
    }
    return {begin, end};
}

} // namespace waybill
