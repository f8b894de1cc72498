#include "app/template/bodylayout.h"

#include "app/template/linesyntax.h"

namespace waybill {

QByteArray BodyLayout::body() const
{
    qsizetype begin = 0;
    for (const Part &part : parts) {
        if (part.kind == Part::Kind::FrontMatter)
            begin = part.span.end;
    }
    return source.mid(begin);
}

QByteArray BodyLayout::prefixOf(int field) const
{
    for (const Part &part : parts) {
        if (part.field != field || (part.kind != Part::Kind::Task && part.kind != Part::Kind::Label))
            continue;
        const QString line = text(part.span);
        if (part.kind == Part::Kind::Task)
            return line.first(line.indexOf(QLatin1Char('['))).toUtf8();
        const auto label = parseFieldLine(line);
        return (label ? label->prefix : line.first(itemPrefix(line))).toUtf8();
    }
    return {};
}

} // namespace waybill
