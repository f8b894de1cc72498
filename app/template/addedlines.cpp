#include "app/template/addedlines.h"

namespace waybill {

namespace {

/// Index in parts behind the field and the lines that were added behind it before; -1 when it has no place in the body.
qsizetype placeBehind(const QList<Part> &parts, int field)
{
    qsizetype place = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if ((field >= 0 && parts.at(i).field == field) || (place == i && parts.at(i).kind == Part::Kind::Added))
            place = i + 1;
    }
    return place;
}

void add(BodyLayout &layout, const AddedLine &added)
{
    const qsizetype place = placeBehind(layout.parts, added.after);
    if (place < 0)
        return;
    const Part before = layout.parts.at(place - 1);
    const qsizetype at = before.span.end;
    // The template may end in the middle of a line.
    const bool open = at > 0 && layout.source.at(at - 1) != '\n';
    const QByteArray line = added.line.toUtf8();
    const QByteArray bytes = open ? layout.lineEnd + line : line + layout.lineEnd;
    layout.source.insert(at, bytes);

    const auto moved = [&](SourceSpan span) -> SourceSpan {
        return {span.begin >= at ? span.begin + bytes.size() : span.begin, span.end > at ? span.end + bytes.size() : span.end};
    };
    for (qsizetype i = place; i < layout.parts.size(); ++i)
        layout.parts[i].span = {layout.parts.at(i).span.begin + bytes.size(), layout.parts.at(i).span.end + bytes.size()};
    for (int i = 0; i < layout.sections.size(); ++i) {
        if (i == before.section)
            layout.sections[i].end += bytes.size();
        else
            layout.sections[i] = moved(layout.sections.at(i));
    }
    for (int i = 0; i < layout.fields.size(); ++i) {
        if (i == added.after || layout.fields.at(i).place == FieldPlace::Outside)
            continue;
        layout.fields[i].span = moved(layout.fields.at(i).span);
        layout.fields[i].value = moved(layout.fields.at(i).value);
    }
    layout.parts.insert(place, {Part::Kind::Added, {at, at + bytes.size()}, before.section});
}

} // namespace

BodyLayoutPtr withAddedLines(const BodyLayoutPtr &layout, const QList<AddedLine> &lines)
{
    if (lines.isEmpty())
        return layout;
    auto all = std::make_shared<BodyLayout>(*layout);
    for (const AddedLine &line : lines)
        add(*all, line);
    return all;
}

} // namespace waybill
