#include "app/markdown/plaintext.h"

#include "app/markdown/markdownparser.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longest = 4096;

/// Whether the text may say something else than its characters: most headings do not, and need no parser.
bool hasMarks(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"\\`*_[]<&~").contains(c); });
}

} // namespace

QString plainText(cmark_node *node)
{
    QString text;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(node), &cmark_iter_free);
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *current = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(current);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += QString::fromUtf8(cmark_node_get_literal(current));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += QLatin1Char(' ');
    }
    return text.simplified();
}

QString plainText(const QString &markdown)
{
    QString text = markdown.simplified();
    if (text.size() > longest || !hasMarks(text))
        return text;
    // As a heading it is inlines and nothing else, whatever it starts with; number signs at its end would close the heading.
    qsizetype signs = text.size();
    while (signs > 0 && text.at(signs - 1) == QLatin1Char('#'))
        --signs;
    if (signs < text.size())
        text.insert(signs, QLatin1Char('\\'));
    const QByteArray line = "# " + text.toUtf8();
    return plainText(parseMarkdown({line.constData(), size_t(line.size())}, CMARK_OPT_DEFAULT, {"strikethrough"}).get());
}

} // namespace waybill
