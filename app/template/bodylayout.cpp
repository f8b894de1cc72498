#include "app/template/bodylayout.h"

#include "app/template/linesyntax.h"

#include <algorithm>

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

std::pair<qsizetype, qsizetype> BodyLayout::partsOf(int field) const
{
    if (field < 0 || fields.at(field).place == FieldPlace::Outside)
        return {0, 0};
    const bool inCell = fields.at(field).place == FieldPlace::Cell;
    const auto isOwn = [field, inCell](const Part &part) { return part.field == field && (!inCell || part.kind == Part::Kind::Value); };
    const auto first = std::find_if(parts.cbegin(), parts.cend(), isOwn);
    auto end = first;
    for (auto part = first; part != parts.cend() && part->section == first->section; ++part) {
        if (isOwn(*part))
            end = part + 1;
        else if (inCell)
            break;
    }
    const bool shared = std::any_of(first, end, [field](const Part &part) { return part.field >= 0 && part.field != field; });
    return shared ? std::pair(qsizetype{0}, qsizetype{0}) : std::pair(first - parts.cbegin(), end - parts.cbegin());
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
