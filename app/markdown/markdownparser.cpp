#include "app/markdown/markdownparser.h"

#include <cmark-gfm-core-extensions.h>

#include <mutex>

namespace waybill {

MarkdownNode parseMarkdown(std::string_view markdown, int options, std::initializer_list<const char *> extensions)
{
    static std::mutex mutex;
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    static_cast<void>(registered);
    const std::lock_guard lock(mutex);
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(options), &cmark_parser_free);
    for (const char *name : extensions)
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    return MarkdownNode(cmark_parser_finish(parser.get()));
}

} // namespace waybill
