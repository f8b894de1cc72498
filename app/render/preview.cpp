#include "app/render/preview.h"

#include "app/markdown/bounds.h"
#include "app/markdown/costguard.h"
#include "app/render/html.h"
#include "app/render/markdowntree.h"
#include "app/render/previewchunks.h"
#include "app/render/rowcontents.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

int lineEnds(std::string_view text)
{
    return int(std::count(text.begin(), text.end(), '\n'));
}

/// The text as it is, in rows that a view lays out one by one.
QList<PreviewRow> plainRows(std::string_view markdown)
{
    constexpr int linesPerRow = 100;
    constexpr size_t bytesPerRow = 1 << 14;
    PreviewRow notice;
    notice.text = plainTextNotice(QByteArray::fromRawData(markdown.data(), qsizetype(markdown.size())));
    notice.html = "<em>" + notice.text.toHtmlEscaped().toUtf8() + "</em>";
    QList<PreviewRow> rows{notice};
    int line = 0;
    for (size_t at = 0; at < markdown.size();) {
        PreviewRow row;
        row.kind = PreviewRow::Kind::Code;
        row.firstLine = line;
        const size_t from = at;
        while (at < markdown.size() && line - row.firstLine < linesPerRow && at - from < bytesPerRow) {
            at = std::min(markdown.find('\n', at), markdown.size() - 1) + 1;
            ++line;
        }
        row.endLine = line;
        appendPieces(rows, row, codeContents(markdown.substr(from, at - from)));
    }
    return rows;
}

/// Whether a change of that shape can lead from a text of one size to one of the other.
bool fits(const BodyChange &change, qsizetype oldSize, qsizetype newSize)
{
    return change.begin >= 0 && change.begin <= std::min(change.oldEnd, change.newEnd) && change.oldEnd <= oldSize
        && oldSize - change.oldEnd == newSize - change.newEnd;
}

} // namespace

QString PreviewRow::contents() const
{
    return html.isEmpty() ? text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>\n")) : QString::fromUtf8(html);
}

bool PreviewRow::sameLook(const PreviewRow &other) const
{
    return kind == other.kind && level == other.level && indent == other.indent && quote == other.quote && marker == other.marker
        && number == other.number && direction == other.direction && tight == other.tight && alert == other.alert
        && startsAlert == other.startsAlert && continued == other.continued && continues == other.continues && bare == other.bare
        && columns == other.columns && html == other.html && text == other.text;
}

struct PreviewRenderer::Chunk
{
    qsizetype size = 0; ///< Bytes.
    int lines = 0;
    int rows = 0;
    ParseCost cost;
    OpenElements open; ///< What raw HTML before it left open.
};

/// An update on its way: chunks [from, to) of the body before are read anew.
struct PreviewRenderer::Reading
{
    std::string_view text;
    BodyChange change;
    size_t from = 0;
    size_t to = 0;
    Chunk before;  ///< All before `from`, in both bodies,
    Chunk dropped; ///< and what the chunks [from, to) had.
    std::vector<Chunk> chunks;
    QList<PreviewRow> rows;

    static void add(Chunk &sum, const Chunk &chunk)
    {
        sum.size += chunk.size;
        sum.lines += chunk.lines;
        sum.rows += chunk.rows;
        sum.cost += chunk.cost;
    }
};

PreviewRenderer::PreviewRenderer() = default;
PreviewRenderer::~PreviewRenderer() = default;

void PreviewRenderer::setReferences(const ReferenceBase &references)
{
    m_stale = m_stale || references != m_references;
    m_references = references;
}

PreviewChange PreviewRenderer::update(const QByteArray &markdown, const BodyChange &change)
{
    if (std::exchange(m_stale, false))
        return update(markdown, {.oldEnd = m_markdown.size(), .newEnd = markdown.size()});
    if (!fits(change, m_markdown.size(), markdown.size()))
        return update(markdown);
    if (change.isEmpty())
        return {};
    Reading reading;
    reading.text = viewOf(markdown);
    reading.change = change;
    // By its first line that changed, a piece may have become one with the piece before it.
    const qsizetype line = change.begin == 0 ? 0 : markdown.lastIndexOf('\n', change.begin - 1) + 1;
    while (!m_single && reading.from + 1 < m_chunks.size() && reading.before.size + m_chunks[reading.from].size < line)
        Reading::add(reading.before, m_chunks[reading.from++]);
    reading.to = reading.from;

    const auto start = size_t(reading.before.size);
    const size_t end = m_single ? reading.text.size() : reading.text.find('\n', size_t(change.newEnd));
    m_single = dependsOnItself(reading.text.substr(start, std::min(end, reading.text.size() - 1) + 1 - start)) || !readChunks(reading);
    if (m_single)
        readWhole(reading);

    PreviewChange result{reading.before.rows, reading.before.rows + reading.dropped.rows, std::move(reading.rows), -reading.dropped.lines};
    for (const Chunk &chunk : reading.chunks)
        result.lineShift += chunk.lines;
    const auto at = m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(reading.from), m_chunks.begin() + std::ptrdiff_t(reading.to));
    m_chunks.insert(at, reading.chunks.begin(), reading.chunks.end());
    m_markdown = markdown;
    return result;
}

/// Reads chunks until one of the body before stands at the same place. False if the body is not worth parsing, or costs too much.
bool PreviewRenderer::readChunks(Reading &reading) const
{
    const std::string_view text = reading.text;
    const BodyChange &change = reading.change;
    const qsizetype moved = change.newEnd - change.oldEnd;
    Chunk read = reading.before;
    OpenElements open = reading.from < m_chunks.size() ? m_chunks[reading.from].open : OpenElements();
    for (;;) {
        const auto oldAt = [&reading] { return reading.before.size + reading.dropped.size; };
        while (reading.to < m_chunks.size() && (oldAt() < change.oldEnd || oldAt() + moved < read.size))
            Reading::add(reading.dropped, m_chunks[reading.to++]);
        const bool known =
            reading.to < m_chunks.size() && read.size >= change.newEnd && oldAt() + moved == read.size && m_chunks[reading.to].open == open;
        const auto at = size_t(read.size);
        if (known || at == text.size())
            break;
        // A piece that swallows the next is taken together with it. Twice as many each time, which bounds the work.
        Chunk chunk;
        std::optional<ParsedChunk> parsed;
        size_t end = at;
        for (size_t count = 1, taken = 0; !parsed; count *= 2) {
            for (; taken < count && end < text.size(); ++taken)
                end = nextBound(text, end);
            const std::string_view piece = text.substr(at, end - at);
            chunk = {qsizetype(piece.size()), lineEnds(piece), 0, parseCost(piece), open};
            ParseCost cost = read.cost;
            cost += chunk.cost;
            if (cost.isTooMuch(qsizetype(text.size())))
                return false;
            parsed = parsedChunk(piece, end == text.size(), open, m_references);
        }
        chunk.rows = int(parsed->rows.size());
        for (PreviewRow &row : parsed->rows) {
            row.firstLine += read.lines;
            row.endLine += read.lines;
        }
        reading.rows += parsed->rows;
        reading.chunks.push_back(chunk);
        open = std::move(parsed->open);
        Reading::add(read, chunk);
    }
    for (size_t rest = reading.to; rest < m_chunks.size(); ++rest)
        read.cost += m_chunks[rest].cost;
    return !read.cost.isTooMuch(qsizetype(text.size()));
}

/// Reads everything as one chunk, or shows it as it is.
void PreviewRenderer::readWhole(Reading &reading) const
{
    const std::string_view text = reading.text;
    reading = {text, reading.change, 0, m_chunks.size(), {}, {}, {}, {}};
    for (const Chunk &chunk : m_chunks)
        Reading::add(reading.dropped, chunk);
    Chunk chunk{qsizetype(text.size()), lineEnds(text), 0, parseCost(text), {}};
    reading.rows = chunk.cost.isTooMuch(chunk.size) ? plainRows(text) : parsedChunk(text, true, {}, m_references)->rows;
    chunk.rows = int(reading.rows.size());
    reading.chunks.push_back(chunk);
}

QList<PreviewRow> previewRows(const QByteArray &markdown)
{
    return PreviewRenderer().update(markdown).rows;
}

} // namespace waybill
