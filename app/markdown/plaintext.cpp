#include "app/markdown/plaintext.h"

#include "app/markdown/markdownparser.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace waybill {

namespace {

constexpr qsizetype longest = 4096;

/// Whether the text may say something else than its characters: most headings do not, and need no parser.
bool hasMarks(const QString &text)
{
    const QStringView whole(text);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        switch (whole.at(i).unicode()) {
        case u'\\':
        case u'`':
        case u'*':
        case u'_':
        case u'[':
        case u']':
        case u'<':
        case u'&':
        case u'~':
            return true;
        case u':':
            if (whole.sliced(i).startsWith(u"://"))
                return true;
            break;
        case u'w':
        case u'W':
            if (whole.sliced(i).startsWith(u"www.", Qt::CaseInsensitive))
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

std::optional<InlineText::Style> styleOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_STRONG:
        return InlineText::Style::Strong;
    case CMARK_NODE_EMPH:
        return InlineText::Style::Emphasis;
    case CMARK_NODE_CODE:
        return InlineText::Style::Code;
    case CMARK_NODE_LINK:
        return InlineText::Style::Link;
    default:
        break;
    }
    // The extension's type has its number only once it is registered.
    if (std::string_view(cmark_node_get_type_string(node)) == "strikethrough")
        return InlineText::Style::Struck;
    return {};
}

InlineText inlinesOf(cmark_node *root, InlineHtml html = InlineHtml::LeftOut)
{
    InlineText made;
    // White space is one blank, and none at either end.
    const auto append = [&text = made.text](const QString &more) {
        for (const QChar c : more) {
            if (!c.isSpace())
                text += c;
            else if (!text.isEmpty() && text.back() != QLatin1Char(' '))
                text += QLatin1Char(' ');
        }
    };
    std::vector<int> begins;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(root), &cmark_iter_free);
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        const std::optional<InlineText::Style> style = styleOf(node);
        if (event == CMARK_EVENT_EXIT) {
            if (style) {
                const QString target = *style == InlineText::Style::Link ? QString::fromUtf8(cmark_node_get_url(node)) : QString();
                made.spans.append({begins.back(), int(made.text.size()) - begins.back(), *style, target});
                begins.pop_back();
            }
            continue;
        }
        const int begin = int(made.text.size());
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            append(QString::fromUtf8(cmark_node_get_literal(node)));
        else if (type == CMARK_NODE_HTML_INLINE && html == InlineHtml::AsWritten
                 && !std::string_view(cmark_node_get_literal(node)).starts_with("<!--"))
            append(QString::fromUtf8(cmark_node_get_literal(node)));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            append(QStringLiteral(" "));
        if (type == CMARK_NODE_CODE)
            made.spans.append({begin, int(made.text.size()) - begin, *style, {}});
        else if (style)
            begins.push_back(begin);
    }
    if (made.text.endsWith(QLatin1Char(' ')))
        made.text.chop(1);
    return made;
}

} // namespace

QString plainText(cmark_node *node)
{
    return inlinesOf(node).text;
}

InlineText inlineText(const QString &markdown, InlineHtml html)
{
    QString source = markdown.simplified();
    if (source.size() > longest || !hasMarks(source))
        return {source, {}};
    // As a heading it is inlines and nothing else, whatever it starts with; number signs at its end would close the heading.
    qsizetype signs = source.size();
    while (signs > 0 && source.at(signs - 1) == QLatin1Char('#'))
        --signs;
    if (signs < source.size())
        source.insert(signs, QLatin1Char('\\'));
    const QByteArray line = "# " + source.toUtf8();
    return inlinesOf(parseMarkdown({line.constData(), size_t(line.size())}, CMARK_OPT_DEFAULT, {"strikethrough", "autolink"}).get(), html);
}

QString plainText(const QString &markdown)
{
    return inlineText(markdown).text;
}

} // namespace waybill
