#include "app/body/bodywriter.h"

#include "app/body/bodysyntax.h"
#include "app/body/partwriter.h"

#include <yaml-cpp/emitter.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace waybill {

namespace {

void addFrontMatter(WrittenBody &body, const FormSnapshot &snapshot, const QByteArray &lineEnd)
{
    YAML::Emitter out;
    const auto add = [&out](const char *key, const QString &text) {
        out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << text.toStdString();
    };
    const auto addList = [&out](const char *key, const QStringList &texts) {
        out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
        for (const QString &text : texts)
            out << YAML::DoubleQuoted << text.toStdString();
        out << YAML::EndSeq;
    };
    const FrontMatter &keys = snapshot.definition->frontMatter;
    out << YAML::BeginMap;
    if (!keys.name.isEmpty())
        add("name", keys.name);
    if (!keys.about.isEmpty())
        add("about", keys.about);
    add("title", issueTitle(snapshot));
    addList("labels", issueLabels(snapshot));
    if (!keys.type.isEmpty())
        add("type", keys.type);
    if (!keys.assignees.isEmpty())
        addList("assignees", keys.assignees);
    out << YAML::EndMap;
    QByteArray front = "---\n" + QByteArray(out.c_str(), qsizetype(out.size())) + "\n---\n\n";
    const int lines = int(front.count('\n'));
    body.markdown.prepend(front.replace("\n", lineEnd));
    for (WrittenBody::FieldLines &field : body.fields) {
        field.first += lines;
        field.end += lines;
    }
}

/// What stands at the body's end for something that was left out: all but one of its blank lines. A form ends without a line end.
qsizetype surplus(QByteArrayView body, const WriterState &state, const BodyLayout &layout)
{
    const QByteArray &lineEnd = layout.lineEnd;
    if (layout.isForm()) {
        qsizetype size = body.size();
        while (body.first(size).endsWith('\n'))
            --size;
        return body.size() - size;
    }
    if (!state.dropped || !state.lastBlank)
        return 0;
    const QByteArray twice = lineEnd + lineEnd;
    qsizetype size = body.size();
    while (body.first(size).endsWith(twice))
        size -= lineEnd.size();
    return body.size() - size;
}

/// UTF-16 units from which on it is worth keeping an answer.
constexpr qsizetype longAnswer = 2048;

/// Characters at a time: comparing many is faster than a loop over them.
constexpr qsizetype stride = 2048;

/// How many characters both start with.
qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype both = qMin(a.size(), b.size());
    qsizetype same = 0;
    while (same + stride <= both && a.sliced(same, stride) == b.sliced(same, stride))
        same += stride;
    while (same < both && a.at(same) == b.at(same))
        ++same;
    return same;
}

/// How many characters both end with.
qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype both = qMin(a.size(), b.size());
    qsizetype same = 0;
    while (same + stride <= both && a.last(same + stride).first(stride) == b.last(same + stride).first(stride))
        same += stride;
    while (same < both && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
        ++same;
    return same;
}

qsizetype lineEnds(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        ++count;
    return count;
}

/// The byte behind so many line ends, counted from `at`.
qsizetype lineStart(const QByteArray &bytes, qsizetype lines, qsizetype at = 0)
{
    for (; lines > 0; --lines)
        at = bytes.indexOf('\n', at) + 1;
    return at;
}

/// From line end to line end, as a long answer is many bytes and few lines.
int lineCount(QByteArrayView bytes)
{
    int count = 0;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        ++count;
    return count;
}

} // namespace

/// Where a part begins.
struct LiveBody::Piece
{
    WriterState state;
    qsizetype begin = 0;
    int line = 0;
    int field = -1; ///< Whose lines they are.
};

QByteArrayView withoutLineEnds(QByteArrayView text)
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    while (!text.isEmpty() && isLineEnd(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isLineEnd(text.back()))
        text.chop(1);
    return text;
}

BodyWriter::BodyWriter(const FormDefinition &definition, BodyLayoutPtr layout)
    : m_layout(std::move(layout)), m_syntax(std::make_shared<const BodySyntax>(definition, *m_layout))
{
}

WrittenBody BodyWriter::write(const FormSnapshot &snapshot, const WriteOptions &options) const
{
    LiveBody body(*this, options);
    body.update(snapshot, {});
    WrittenBody written = body.body();
    if (options.frontMatter)
        addFrontMatter(written, snapshot, m_layout->lineEnd);
    return written;
}

QByteArray BodyWriter::writeSectionOf(int field, const FormSnapshot &snapshot) const
{
    auto [first, end] = m_layout->sectionPartsOf(field);
    if (isWhole(snapshot.given.at(field)))
        std::tie(first, end) = m_layout->wholePartsOf(field);
    PartWriter writer(snapshot, *m_layout, *m_syntax, {});
    for (qsizetype part = first; part < end; ++part)
        writer.add(m_layout->parts.at(part));
    return writer.written();
}

QByteArray EscapedAnswers::escaped(const QString &answer, int field, int section, const BodySyntax &syntax, const QByteArray &lineEnd)
{
    if (answer.size() < longAnswer) {
        m_kept.remove(field);
        return syntax.escapedLines(answer, section, lineEnd);
    }
    Kept &kept = m_kept[field];
    const QStringView before = kept.answer;
    const QStringView after = answer;
    if (before.isEmpty()) {
        kept = {answer, syntax.escapedLines(answer, section, lineEnd)};
        return kept.escaped;
    }
    // Whole lines that are the same at both ends; an answer ends where a line does.
    const qsizetype same = commonStart(before, after);
    const qsizetype begin = same == 0 ? 0 : after.lastIndexOf(u'\n', same - 1) + 1;
    const qsizetype rest = commonEnd(before.sliced(same), after.sliced(same));
    const qsizetype lineBreak = rest == 0 ? -1 : after.indexOf(u'\n', after.size() - rest);
    const qsizetype end = lineBreak < 0 ? after.size() : lineBreak;
    const qsizetype oldEnd = before.size() - (after.size() - end);

    const qsizetype bytesBegin = lineStart(kept.escaped, lineEnds(before.first(begin)));
    // The line end before the rest belongs to it.
    qsizetype bytesEnd = kept.escaped.size();
    if (oldEnd < before.size())
        bytesEnd = lineStart(kept.escaped, lineEnds(before.sliced(begin, oldEnd - begin)) + 1, bytesBegin) - lineEnd.size();
    kept.escaped.replace(bytesBegin, bytesEnd - bytesBegin, syntax.escapedLines(answer.mid(begin, end - begin), section, lineEnd));
    kept.answer = answer;
    return kept.escaped;
}

WrittenBody writeBody(const BodyLayoutPtr &layout, const FormSnapshot &snapshot, const WriteOptions &options)
{
    return BodyWriter(*snapshot.definition, layout).write(snapshot, options);
}

LiveBody::LiveBody(const BodyWriter &writer, const WriteOptions &options)
    : m_layout(writer.m_layout), m_syntax(writer.m_syntax), m_options(options), m_partsOf(m_layout->fields.size())
{
    for (int i = 0; i < m_layout->parts.size(); ++i) {
        if (const int field = m_layout->parts.at(i).field; field >= 0)
            m_partsOf[field].push_back(i);
    }
}

LiveBody::~LiveBody() = default;
LiveBody::LiveBody(LiveBody &&) noexcept = default;
LiveBody &LiveBody::operator=(LiveBody &&) noexcept = default;

BodyChange LiveBody::update(const FormSnapshot &snapshot, const QList<int> &fields)
{
    const QByteArray before = m_body.markdown;
    std::vector<int> parts;
    if (m_pieces.empty()) {
        m_pieces.resize(m_layout->parts.size() + 1);
        parts.resize(m_layout->parts.size());
        std::iota(parts.begin(), parts.end(), 0);
    } else {
        for (const int field : fields) {
            parts.insert(parts.end(), m_partsOf[field].begin(), m_partsOf[field].end());
            const auto before = m_markdown.find(field);
            if (before == m_markdown.end() && !waybill::markdownOf(snapshot.given.at(field)))
                continue;
            const bool whole = (before != m_markdown.end() && before->second) || isWhole(snapshot.given.at(field));
            const auto [first, end] = whole ? m_layout->wholePartsOf(field) : m_layout->markdownPartsOf(field);
            for (qsizetype part = first; part < end; ++part)
                parts.push_back(int(part));
        }
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    }
    m_markdown.clear();
    for (int field = 0; field < snapshot.given.size(); ++field) {
        if (waybill::markdownOf(snapshot.given.at(field)))
            m_markdown.emplace(field, isWhole(snapshot.given.at(field)));
    }
    m_body.markdown += m_surplus;
    for (auto next = parts.cbegin(); next != parts.cend();) {
        const int end = rewrite(snapshot, *next, [&](int part) { return std::binary_search(next, parts.cend(), part); });
        next = std::lower_bound(next, parts.cend(), end);
    }
    m_surplus = m_body.markdown.right(surplus(m_body.markdown, m_pieces.back().state, *m_layout));
    m_body.markdown.chop(m_surplus.size());
    // Most keys leave every line where it is.
    if (std::exchange(m_linesDiffer, false))
        findLines();
    return changeOf(before, m_body.markdown);
}

/// Writes this part and those behind it until what follows stays as it is; the first part that stays.
int LiveBody::rewrite(const FormSnapshot &snapshot, int part, const std::function<bool(int)> &isChanged)
{
    const Piece from = m_pieces[part];
    PartWriter writer(snapshot, *m_layout, *m_syntax, m_options, from.state, &m_answers);
    Piece at = from;
    const int count = int(m_layout->parts.size());
    const auto compare = [&] {
        m_linesDiffer = m_linesDiffer || m_pieces[part].line != at.line || m_pieces[part].state.atLineStart != at.state.atLineStart;
    };
    do {
        compare();
        const int fieldBefore = m_pieces[part].field;
        m_pieces[part] = at;
        const qsizetype passed = writer.state().passedTo;
        writer.add(m_layout->parts.at(part));
        m_pieces[part].field = writer.state().passedTo > passed ? writer.markdownField() : m_layout->parts.at(part).field;
        m_linesDiffer = m_linesDiffer || m_pieces[part].field != fieldBefore;
        const qsizetype known = at.begin - from.begin;
        at = {writer.state(), from.begin + writer.written().size(), at.line + lineCount(QByteArrayView(writer.written()).sliced(known))};
        ++part;
    } while (part < count && (isChanged(part) || m_pieces[part].state != at.state));
    compare();
    const qsizetype moved = at.begin - m_pieces[part].begin;
    const int movedLines = at.line - m_pieces[part].line;
    m_body.markdown.replace(from.begin, m_pieces[part].begin - from.begin, writer.written());
    m_pieces[part].state = at.state;
    for (int i = part; i <= count; ++i) {
        m_pieces[i].begin += moved;
        m_pieces[i].line += movedLines;
    }
    return part;
}

QByteArray LiveBody::markdownOf(int field, bool whole) const
{
    const auto [first, end] = whole ? m_layout->wholePartsOf(field) : m_layout->markdownPartsOf(field);
    if (end == first)
        return {};
    const qsizetype begin = m_pieces[size_t(first)].begin;
    QByteArray written = (m_body.markdown + m_surplus).mid(begin, m_pieces[size_t(end)].begin - begin);
    if (!whole && m_layout->fields.at(field).place == FieldPlace::Cell) {
        // What stands before a value is written with it.
        const SourceSpan label = m_layout->parts.at(first - 1).span;
        return written.mid(m_layout->source.mid(label.begin, label.length()).trimmed().size()).trimmed();
    }
    return withoutLineEnds(written).toByteArray();
}

void LiveBody::findLines()
{
    m_body.fields.clear();
    for (int i = 0; i < m_layout->parts.size(); ++i) {
        const int field = m_pieces[i].field;
        const int first = m_pieces[i].line;
        const int end = m_pieces[i + 1].line + (m_pieces[i + 1].state.atLineStart ? 0 : 1);
        if (field < 0 || first == end)
            continue;
        if (!m_body.fields.isEmpty() && m_body.fields.constLast().field == field)
            m_body.fields.last().end = end;
        else
            m_body.fields.append({field, first, end});
    }
}

} // namespace waybill
