#include "app/render/html.h"

#include "app/markdown/costguard.h"
#include "app/render/noderenderer.h"

#include <QCoreApplication>

namespace waybill {

namespace {

using namespace std::string_view_literals;

std::string bodyHtml(const QByteArray &markdown, HtmlTarget target)
{
    HtmlWriter writer(target);
    if (isTooCostly(markdown)) {
        writer.open("pre"sv);
        writer.text(viewOf(markdown));
    } else {
        const MarkdownTree tree(markdown);
        NodeRenderer(writer).render(tree.root());
    }
    return writer.take();
}

// GitHub's colours, light and dark, as the application's own preview has them.
constexpr std::string_view style = R"(
:root{color-scheme:light dark;--bg:#fff;--ink:#1f2328;--mut:#59636e;--line:#d1d9e0;--code:#818b981f;--acc:#0969da;--ok:#1a7f37;--warn:#9a6700;
--err:#d1242f;--imp:#8250df;--okbg:#dafbe1;--warnbg:#fff8c5;--errbg:#ffebe9;--accbg:#ddf4ff;--impbg:#fbefff;--mark:#fff8c5}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--ink:#f0f6fc;--mut:#9198a1;--line:#3d444d;--code:#656c7633;--acc:#4493f8;--ok:#3fb950;
--warn:#d29922;--err:#f85149;--imp:#ab7df8;--okbg:#12261e;--warnbg:#272115;--errbg:#25171c;--accbg:#121d2f;--impbg:#211830;--mark:#bb800926}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;
overflow-wrap:break-word}
main{max-width:900px;margin:0 auto;padding:32px 24px 64px}
header{border-bottom:1px solid var(--line);padding-bottom:14px;margin-bottom:24px}
header h1{font-size:2em;font-weight:400;line-height:1.25;margin:0 0 8px;border:0;padding:0}
.label{display:inline-block;border-radius:2em;padding:0 10px;margin:0 4px 4px 0;font-size:12px;font-weight:600;line-height:20px;border:1px solid}
.c0{color:var(--acc);background:var(--accbg)}.c1{color:var(--ok);background:var(--okbg)}.c2{color:var(--warn);background:var(--warnbg)}
.c3{color:var(--err);background:var(--errbg)}.c4{color:var(--imp);background:var(--impbg)}
article h1,article h2{border-bottom:1px solid var(--line);padding-bottom:.3em}
article h1{font-size:2em}article h2{font-size:1.5em}article h3{font-size:1.25em}article h4{font-size:1em}article h5{font-size:.875em}
article h6{font-size:.85em;color:var(--mut)}
h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.25;margin:24px 0 16px}
p,ul,ol,dl,table,pre,blockquote,details{margin:0 0 16px}
ul,ol{padding-left:2em}li+li{margin-top:.25em}li>ul,li>ol{margin-bottom:0}
.task-list-item{list-style:none}.task-list-item input{margin:0 .2em .25em -1.4em;vertical-align:middle}
a{color:var(--acc)}hr{height:1px;border:0;background:var(--line);margin:24px 0}
code,samp,kbd,tt,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:85%}
code,tt{background:var(--code);border-radius:6px;padding:.2em .4em}
pre{background:var(--code);border-radius:6px;padding:16px;overflow:auto;line-height:1.45}pre code{background:none;padding:0;font-size:100%}
pre[aria-label]::before{content:attr(aria-label);display:block;color:var(--mut);font-style:italic}
.circle{display:inline-block;border:1px solid var(--line);border-radius:50%;margin-left:4px}
kbd{border:1px solid var(--line);border-radius:6px;padding:3px 5px;box-shadow:inset 0 -1px 0 var(--line)}
mark{background:var(--mark);color:inherit}
blockquote{color:var(--mut);border-left:.25em solid var(--line);padding:0 1em}
table{border-collapse:collapse;display:block;max-width:100%;overflow:auto}th,td{border:1px solid var(--line);padding:6px 13px}
.markdown-alert{border-left:.25em solid var(--alert);padding:.5em 1em;margin:0 0 16px}.markdown-alert>:last-child{margin-bottom:0}
.markdown-alert-title{color:var(--alert);font-weight:500;display:flex;align-items:center;line-height:1}
.octicon{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round;margin-right:8px}
.markdown-alert-note{--alert:var(--acc)}.markdown-alert-tip{--alert:var(--ok)}.markdown-alert-important{--alert:var(--imp)}
.markdown-alert-warning{--alert:var(--warn)}.markdown-alert-caution{--alert:var(--err)}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.footnotes{border-top:1px solid var(--line);color:var(--mut);font-size:12px;padding-top:16px;margin-top:24px}
)"sv;

/// A label's colour on GitHub is not known here: the name picks one, the same each time.
std::string labelClass(std::string_view name)
{
    uint32_t hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return "label c" + std::to_string(hash % 5);
}

std::string escaped(const QString &text)
{
    std::string result;
    appendEscaped(result, text.toStdString(), true);
    return result;
}

} // namespace

QByteArray renderHtml(const QByteArray &markdown)
{
    return QByteArray::fromStdString(bodyHtml(markdown, {.directions = true}));
}

QString plainTextNotice(const QByteArray &markdown)
{
    return isTooCostly(markdown) ? QCoreApplication::translate(
               "waybill::Rendering", "Shown as it is: rendering its tables, links or nesting would take too much time or memory.")
                                 : QString();
}

QByteArray sanitizeHtml(const QByteArray &fragment)
{
    HtmlWriter writer({.filtered = RawHtmlReader::Filtered::Skip, .emoji = false});
    const QByteArray text = fragment.isValidUtf8() ? fragment : QString::fromUtf8(fragment).toUtf8();
    writer.raw(viewOf(text));
    return QByteArray::fromStdString(writer.take());
}

QByteArray htmlDocument(const QString &title, const QStringList &labels, const QByteArray &markdown)
{
    const std::string name = escaped(title);
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"color-scheme\" content=\"light dark\">\n<title>";
    page.append(name).append("</title>\n<style>").append(style);
    page += "</style>\n</head>\n<body>\n<main>\n<header>\n<h1>" + name + "</h1>\n";
    for (const QString &label : labels)
        page += "<span class=\"" + labelClass(label.toStdString()) + "\">" + escaped(label) + "</span>\n";
    page += "</header>\n<article>\n";
    page += bodyHtml(markdown, {.pictureLinks = true, .directions = true});
    page += "</article>\n</main>\n</body>\n</html>\n";
    return QByteArray::fromStdString(page);
}

} // namespace waybill
