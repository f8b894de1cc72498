#include "app/guide/guidefields.h"
#include "app/template/linesyntax.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

int fieldOnLine(const Template &form, const QString &label)
{
    const QList<Field> &fields = form.definition.fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (form.layout.fields.at(i).place == FieldPlace::Line && fields.at(i).label.compare(withoutColon(label), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int fieldOfSection(const Template &form, int section, FieldPlace place)
{
    for (int i = 0; i < form.definition.fields.size(); ++i) {
        if (form.layout.fields.at(i).place == place && form.definition.fields.at(i).section == section)
            return i;
    }
    return -1;
}

/// Makes the section's own text, or where it has none the place behind its guidance, a paragraph field.
int addParagraph(Template &form, int section)
{
    QList<Part> &parts = form.layout.parts;
    int firstText = -1;
    int lastText = -1;
    int begin = -1; // Behind the heading, the guidance and the blank line after them.
    for (int i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        if (part.section != section)
            continue;
        if (part.kind == Part::Kind::Heading || (part.kind == Part::Kind::Guidance && part.field < 0 && firstText < 0)) {
            begin = i + 1;
        } else if (part.kind == Part::Kind::Blank && begin == i) {
            begin = i + 1;
        } else if (part.kind == Part::Kind::Text && part.field < 0) {
            firstText = firstText < 0 ? i : firstText;
            lastText = i;
        } else if (part.kind == Part::Kind::Label || part.kind == Part::Kind::Task
                   || (part.kind == Part::Kind::Callout && firstText >= 0)) {
            break;
        }
    }
    Field field;
    field.kind = ParagraphKind{};
    field.section = section;
    field.startsLines = true;
    field.label = form.definition.sections.at(section).title;
    const int index = int(form.definition.fields.size());
    const int at = firstText < 0 ? std::max(begin, 0) : firstText;
    const qsizetype offset = at < parts.size() ? parts.at(at).span.begin : form.layout.source.size();
    Part answer{Part::Kind::Answer, {offset, offset}, section, index};
    if (firstText >= 0) {
        answer.span.end = parts.at(lastText).span.end;
        parts.remove(firstText, lastText - firstText + 1);
    }
    parts.insert(at, answer);
    field.ownText = form.layout.text(answer.span);
    form.definition.fields.append(field);
    form.layout.fields.append({FieldPlace::Paragraph, answer.span, answer.span});
    return index;
}

} // namespace

int locateField(const GuideNode &field, Template &form)
{
    if (!field.has("at")) {
        field.needed("at");
        return -1;
    }
    const GuideNode at(field["at"], field.reading(), {"line", "tasks", "section"});
    if (field.reading().failed())
        return -1;
    if (at.has("line")) {
        const int index = fieldOnLine(form, at.text("line"));
        if (index < 0)
            at.fail("line", GuideText::tr("The template has no line “- **%1:**”.").arg(withoutColon(at.text("line"))));
        return index;
    }
    const char *key = at.has("tasks") ? "tasks" : "section";
    const QString heading = at.needed(key);
    const int section = form.definition.sectionIndex(heading);
    if (section < 0) {
        at.fail(key, GuideText::tr("The template has no section “%1”.").arg(heading));
        return -1;
    }
    if (at.has("tasks")) {
        const int index = fieldOfSection(form, section, FieldPlace::Tasks);
        if (index < 0)
            at.fail(key, GuideText::tr("The section “%1” of the template has no task items.").arg(heading));
        return index;
    }
    const int index = fieldOfSection(form, section, FieldPlace::Paragraph);
    return index >= 0 ? index : addParagraph(form, section);
}

void sortFields(Template &form)
{
    const QList<FieldSpot> spots = form.layout.fields;
    const QList<Field> fields = form.definition.fields;
    const auto rank = [&spots](int i) { return std::pair(spots.at(i).place != FieldPlace::Outside, spots.at(i).value.begin); };
    QList<int> order(fields.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    QList<int> place(order.size());
    for (int i = 0; i < order.size(); ++i) {
        place[order.at(i)] = i;
        form.definition.fields[i] = fields.at(order.at(i));
        form.layout.fields[i] = spots.at(order.at(i));
    }
    form.definition.titleField = place.value(form.definition.titleField, -1);
    for (Part &part : form.layout.parts) {
        if (part.field >= 0)
            part.field = place.at(part.field);
    }
}

} // namespace waybill
