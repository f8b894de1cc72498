#include "app/template/bodylayout.h"

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
        const QByteArray line = source.mid(part.span.begin, part.span.length());
        return line.first(part.kind == Part::Kind::Task ? line.indexOf('[') : line.indexOf("**"));
    }
    return {};
}

} // namespace waybill
