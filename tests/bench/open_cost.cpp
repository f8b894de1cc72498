// What opening templates costs, beside what cmark-gfm takes to parse the same files.
// Usage: open_cost FOLDER ROUNDS. Prints one line of JSON: how many Markdown templates there are, and for each round the times in ms for
// all.

#include "app/library/templatelibrary.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cmark-gfm-core-extensions.h>

#include <cstdio>

using namespace waybill;

namespace {

struct TemplateFile
{
    QString path;
    QByteArray text;
};

void parse(const QByteArray &markdown)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

void print(const char *name, const QList<double> &times)
{
    std::printf(", \"%s\": [", name);
    for (qsizetype i = 0; i < times.size(); ++i)
        std::printf("%s%.4f", i == 0 ? "" : ", ", times[i]);
    std::printf("]");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QList<TemplateFile> files;
    if (arguments.size() == 3) {
        for (QDirIterator all(arguments[1], {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({file.fileName(), file.readAll()});
        }
    }
    if (files.isEmpty()) {
        std::fprintf(stderr, "usage: open_cost FOLDER ROUNDS\n");
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    QList<double> open;
    QList<double> parsed;
    // The first round reads what is read once.
    for (int round = -1; round < arguments[2].toInt(); ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const TemplateFile &file : files)
            static_cast<void>(formOfText(file.text, file.path));
        const qint64 opened = timer.nsecsElapsed();
        for (const TemplateFile &file : files)
            parse(file.text);
        const qint64 end = timer.nsecsElapsed();
        if (round < 0)
            continue;
        open.append(double(opened) / 1e6);
        parsed.append(double(end - opened) / 1e6);
    }
    std::printf("{\"files\": %lld", static_cast<long long>(files.size()));
    print("open", open);
    print("parse", parsed);
    std::printf("}\n");
    return 0;
}
