#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waybill {

/// Renders Markdown as GitHub shows it in an issue: GFM tables, task lists, autolinks and strikethrough, footnotes, alerts,
/// soft breaks as `<br>`, comments hidden, raw HTML by GitHub's allow-list and tag filter. The result is safe to show. A text whose parsing
/// would take out of all proportion to its length is shown as it is, in a `<pre>`.
QByteArray renderHtml(const QByteArray &markdown);

/// What people are told about a text that is shown as it is; empty for one that is rendered.
QString plainTextNotice(const QByteArray &markdown);

/// A whole HTML document that needs nothing else: title, labels, body, and a style for light and dark. Remote pictures are not
/// loaded but stand as links.
QByteArray htmlDocument(const QString &title, const QStringList &labels, const QByteArray &markdown);

/// Keeps of an HTML fragment what GitHub's published allow-list keeps, closes what is open, and writes the rest anew: elements, attributes
/// and address schemes that are not listed are gone, and nothing of the input reaches the output unescaped.
QByteArray sanitizeHtml(const QByteArray &fragment);

} // namespace waybill
