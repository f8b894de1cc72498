#include "app/template/bodylayout.h"

#include "app/template/linesyntax.h"
#include "app/template/templatewords.h"

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

std::pair<qsizetype, qsizetype> BodyLayout::markdownPartsOf(int field) const
{
    auto [first, end] = partsOf(field);
    if (!takesWords || end == first || fields.at(field).place == FieldPlace::Cell)
        return {first, end};
    const int section = parts.at(first).section;
    const auto isBetween = [&](qsizetype at) {
        const Part &part = parts.at(at);
        return part.section == section && part.field < 0
            && (part.kind == Part::Kind::Text || part.kind == Part::Kind::Blank || part.kind == Part::Kind::Guidance);
    };
    const auto isWords = [&](qsizetype at) {
        return parts.at(at).kind == Part::Kind::Text && !isFurniture(text(parts.at(at).span).trimmed());
    };
    qsizetype before = first;
    while (before > 0 && isBetween(before - 1)) {
        if (isWords(--before))
            first = before;
    }
    qsizetype behind = end;
    while (behind < parts.size() && isBetween(behind))
        ++behind;
    if (behind == parts.size() || parts.at(behind).section != section || parts.at(behind).field < 0) {
        while (behind > end && !isWords(behind - 1))
            --behind;
        end = behind;
    }
    return {first, end};
}

std::pair<qsizetype, qsizetype> BodyLayout::sectionPartsOf(int field) const
{
    const auto own = std::find_if(parts.cbegin(), parts.cend(), [field](const Part &part) { return part.field == field; });
    if (field < 0 || own == parts.cend())
        return {0, 0};
    auto first = own;
    while (first != parts.cbegin() && std::prev(first)->section == own->section)
        --first;
    const auto end = std::find_if(own, parts.cend(), [own](const Part &part) { return part.section != own->section; });
    return {first - parts.cbegin(), end - parts.cbegin()};
}

std::pair<qsizetype, qsizetype> BodyLayout::wholePartsOf(int field) const
{
    const auto own = sectionPartsOf(field);
    if (!takesWords || own.second == 0)
        return {0, 0};
    auto first = parts.cbegin() + own.first;
    auto end = parts.cbegin() + own.second;
    const auto hasField = [](const Part &part) { return part.field >= 0; };
    while (first != parts.cbegin() && std::prev(first)->section >= 0) {
        const int before = std::prev(first)->section;
        auto begin = std::prev(first);
        while (begin != parts.cbegin() && std::prev(begin)->section == before)
            --begin;
        if (std::any_of(begin, first, hasField))
            break;
        first = begin;
    }
    if (std::none_of(end, parts.cend(), hasField))
        end = parts.cend();
    const auto isBlank = [](const Part &part) { return part.kind == Part::Kind::Blank; };
    while (first != end && isBlank(*first))
        ++first;
    while (end != first && isBlank(*std::prev(end)))
        --end;
    return {first - parts.cbegin(), end - parts.cbegin()};
}

int BodyLayout::fieldOfWords(qsizetype part) const
{
    const auto holds = [&](qsizetype at) {
        const int field = parts.at(at).field;
        const auto [first, end] = markdownPartsOf(field);
        return part >= first && part < end ? field : -1;
    };
    if (!takesWords || parts.at(part).kind != Part::Kind::Text || parts.at(part).field >= 0)
        return -1;
    const int section = parts.at(part).section;
    for (qsizetype at = part + 1; at < parts.size() && parts.at(at).section == section; ++at) {
        if (parts.at(at).field >= 0)
            return holds(at);
    }
    for (qsizetype at = part - 1; at >= 0 && parts.at(at).section == section; --at) {
        if (parts.at(at).field >= 0)
            return holds(at);
    }
    return -1;
}

int BodyLayout::markdownBegunAt(qsizetype part) const
{
    const int field = parts.at(part).field >= 0 ? parts.at(part).field : fieldOfWords(part);
    if (field < 0 || fields.at(field).place == FieldPlace::Cell)
        return -1;
    const auto [first, end] = markdownPartsOf(field);
    return part == first && end > first ? field : -1;
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
