#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace waybill {

/// A stretch of rendered Markdown that a view shows as one row: a paragraph, heading, code block, table, rule, or raw HTML block, with the
/// lists, quotes and alerts that it stands in. Long lists are one row an item, so that a keystroke changes one row.
struct PreviewBlock
{
    enum class Kind { Paragraph, Heading, Code, Table, Rule, Html, Footnote };
    enum class Marker { None, Bullet, Number, Unticked, Ticked };
    enum class Alert { None, Note, Tip, Important, Warning, Caution };

    Kind kind = Kind::Paragraph;
    int level = 0;                ///< Of a heading, 1 to 6.
    int indent = 0;               ///< Depth of lists that it stands in.
    int quote = 0;                ///< Depth of block quotes (an alert is not counted).
    Marker marker = Marker::None; ///< In front of the first block of a list item.
    int number = 0;               ///< For Marker::Number.
    bool tight = false;           ///< Follows its predecessor closely (item of a tight list).
    Alert alert = Alert::None;
    bool alertTitle = false; ///< The alert's title row; `html` is empty.
    int alertId = 0;         ///< Rows of one alert share it; 0 outside alerts.
    QString html; ///< Sanitized HTML of the contents alone (inline content for Paragraph and Heading; `<pre>`, `<table>` for those kinds).
    int firstLine =
        0; ///< 0-based line of the Markdown; endLine is one past the last. Generated rows (footnotes) have their definition's lines.
    int endLine = 0;

    bool sameLook(const PreviewBlock &other) const; ///< All but the lines is equal.
};

/// Renders a body as GitHub shows an issue, block by block. Keeps what it rendered, so that rendering again after a small change costs the
/// change (plus one parse of the text). Not thread-safe; one for each place that shows a body.
class PreviewRenderer
{
public:
    PreviewRenderer();
    ~PreviewRenderer();
    PreviewRenderer(PreviewRenderer &&) noexcept;
    PreviewRenderer &operator=(PreviewRenderer &&) noexcept;

    QList<PreviewBlock> render(const QByteArray &markdown);

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace waybill
