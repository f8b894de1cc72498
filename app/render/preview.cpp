#include "app/render/preview.h"

#include "app/render/markdowntree.h"
#include "app/render/previewchunks.h"

#include <algorithm>

namespace waybill {

namespace {

/// The text as it is, in rows that a view lays out one by one.
QList<PreviewBlock> plainRows(const QByteArray &markdown)
{
    constexpr int linesPerRow = 100;
    constexpr qsizetype bytesPerRow = 1 << 14;
    QList<PreviewBlock> rows;
    int line = 0;
    qsizetype at = 0;
    while (at < markdown.size()) {
        PreviewBlock row;
        row.kind = PreviewBlock::Kind::Code;
        row.firstLine = line;
        const qsizetype from = at;
        while (at < markdown.size() && line - row.firstLine < linesPerRow && at - from < bytesPerRow) {
            const qsizetype end = markdown.indexOf('\n', at);
            at = end < 0 ? markdown.size() : end + 1;
            ++line;
        }
        row.endLine = line;
        row.html = QStringLiteral("<pre>") + QString::fromUtf8(markdown.mid(from, at - from)).toHtmlEscaped() + QStringLiteral("</pre>");
        rows.append(row);
    }
    return rows;
}

} // namespace

bool PreviewBlock::sameLook(const PreviewBlock &other) const
{
    return kind == other.kind && level == other.level && indent == other.indent && quote == other.quote && marker == other.marker
        && number == other.number && tight == other.tight && alert == other.alert && alertTitle == other.alertTitle
        && alertId == other.alertId && html == other.html;
}

struct PreviewRenderer::Cache
{
    ChunkedRows rows;
    QByteArray lastText;
    QList<PreviewBlock> lastRows;
};

PreviewRenderer::PreviewRenderer() : m_cache(std::make_unique<Cache>()) { }
PreviewRenderer::~PreviewRenderer() = default;
PreviewRenderer::PreviewRenderer(PreviewRenderer &&) noexcept = default;
PreviewRenderer &PreviewRenderer::operator=(PreviewRenderer &&) noexcept = default;

QList<PreviewBlock> PreviewRenderer::render(const QByteArray &markdown)
{
    if (markdown == m_cache->lastText)
        return m_cache->lastRows;
    m_cache->lastRows = isTooCostly(markdown) ? plainRows(markdown) : m_cache->rows.build(markdown);
    m_cache->lastText = markdown;
    return m_cache->lastRows;
}

} // namespace waybill
