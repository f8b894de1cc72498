// What a keystroke costs before anything is painted, beside a bare cmark-gfm render of the same text.
// Usage: render_cost VALUES FIELD ROUNDS: opens the values file and types ROUNDS characters at the end of that field's answer.
// Prints one line of JSON: the body's bytes, and for each step the times in ms of all rounds.

#include "app/library/opening.h"
#include "app/render/preview.h"
#include "app/session/formsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cmark-gfm-core-extensions.h>

#include <cstdio>

using namespace waybill;

namespace {

/// Parses and renders as a program does that has nothing but the library: GitHub's extensions, one HTML text.
double bareRender(const QByteArray &markdown)
{
    QElapsedTimer timer;
    timer.start();
    constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_HARDBREAKS;
    cmark_parser *parser = cmark_parser_new(options);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist", "tagfilter"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    cmark_get_default_mem_allocator()->free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const QList<double> &times)
{
    std::printf(", \"%s\": [", name);
    for (qsizetype i = 0; i < times.size(); ++i)
        std::printf("%s%.4f", i == 0 ? "" : ", ", times[i]);
    std::printf("]");
}

int fail(const QString &message)
{
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly))
        err.write((QStringLiteral("render_cost: ") + message + u'\n').toUtf8());
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return fail(QStringLiteral("usage: render_cost VALUES FIELD ROUNDS"));
    OpenOptions options;
    options.valuesFile = arguments[1];
    Result<OpenedForm> opened = open(options);
    if (!opened)
        return fail(opened.error().message);
    FormSession session(opened.value().form, [] { return QDateTime::currentDateTime(); });
    session.model().setAll(opened.value().given);
    const int field = session.definition().fieldIndex(arguments[2]);
    if (field < 0)
        return fail(QStringLiteral("there is no field ") + arguments[2]);

    cmark_gfm_core_extensions_ensure_registered();
    PreviewRenderer renderer;
    renderer.update(session.body().markdown);
    QString text = textOf(session.model().value(field)) + u' ';
    QList<double> bare;
    QList<double> answer;
    QList<double> body;
    QList<double> render;
    for (int round = 0; round < arguments[3].toInt(); ++round) {
        text += QChar(u'a' + round % 26);
        QElapsedTimer timer;
        timer.start();
        session.model().setValue(field, text, FormModel::Edit::Typing);
        const qint64 answered = timer.nsecsElapsed();
        const QByteArray markdown = session.body().markdown;
        const qint64 written = timer.nsecsElapsed();
        renderer.update(markdown);
        const qint64 rendered = timer.nsecsElapsed();
        answer.append(double(answered) / 1e6);
        body.append(double(written - answered) / 1e6);
        render.append(double(rendered - written) / 1e6);
        bare.append(bareRender(markdown));
    }
    std::printf("{\"bytes\": %lld", static_cast<long long>(session.body().markdown.size()));
    print("bare", bare);
    print("answer", answer);
    print("body", body);
    print("render", render);
    std::printf("}\n");
    return 0;
}
