#include "app/guide/guidefields.h"
#include "app/template/linesyntax.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// The first that the guide has not named yet, else the first; -1 of none.
int firstFree(const QList<int> &fields, const QSet<int> &taken)
{
    const auto free = std::find_if(fields.begin(), fields.end(), [&taken](int field) { return !taken.contains(field); });
    return free != fields.end() ? *free : fields.value(0, -1);
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
    field.ownLabel = withoutColon(form.definition.sections.at(section).heading);
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

namespace {

/// The lines of a part as text of the template.
void addText(BodyLayout &layout, Part part)
{
    const qsizetype end = part.span.end;
    for (qsizetype begin = part.span.begin; begin < end; begin = part.span.end) {
        const qsizetype newline = layout.source.indexOf('\n', begin);
        part.span = {begin, newline < 0 || newline >= end ? end : newline + 1};
        part.field = -1;
        const bool blank = layout.source.mid(begin, part.span.length()).trimmed().isEmpty();
        part.kind = blank ? Part::Kind::Blank : Part::Kind::Text;
        layout.parts.append(part);
    }
}

} // namespace

PlaceNames::PlaceNames(const Template &form)
{
    const QList<Section> &sections = form.definition.sections;
    for (int i = 0; i < sections.size(); ++i) {
        if (sections.at(i).level > 0)
            m_sections[comparablePlain(sections.at(i).heading)].append(i);
    }
    for (int i = 0; i < form.definition.fields.size(); ++i) {
        const Field &field = form.definition.fields.at(i);
        const FieldPlace place = form.layout.fields.at(i).place;
        if (place == FieldPlace::Line)
            m_lines[comparablePlain(field.ownLabel)].append(i);
        else if (place == FieldPlace::Tasks)
            m_tasks.insert(field.section, m_tasks.value(field.section, i)); // Of several lists the first.
        else if (place == FieldPlace::Paragraph)
            m_paragraphs.insert(field.section, i);
    }
}

QList<int> PlaceNames::named(const QHash<QString, QList<int>> &places, const QString &said)
{
    const auto found = places.constFind(comparablePlain(said));
    return found != places.cend() ? *found : places.value(comparable(said));
}

int locateField(const GuideNode &field, Template &form, PlaceNames &names, const QSet<int> &taken)
{
    if (!field.has("at")) {
        field.needed("at");
        return -1;
    }
    const GuideNode at(field["at"], field.reading(), {"line", "tasks", "section"});
    if (field.reading().failed())
        return -1;
    if (at.has("line")) {
        const int index = firstFree(names.lines(at.text("line")), taken);
        if (index < 0)
            at.fail("line", GuideText::tr("The template has no line “- **%1:**”.").arg(withoutColon(at.text("line"))));
        return index;
    }
    const char *key = at.has("tasks") ? "tasks" : "section";
    const QString heading = at.needed(key);
    const QList<int> sections = names.sections(heading);
    if (sections.isEmpty()) {
        at.fail(key, GuideText::tr("The template has no section “%1”.").arg(heading));
        return -1;
    }
    QList<int> fields;
    for (const int section : sections) {
        const int index = at.has("tasks") ? names.tasksOf(section) : names.paragraphOf(section);
        if (index < 0 && !at.has("tasks")) {
            names.addParagraph(section, addParagraph(form, section));
            return names.paragraphOf(section);
        }
        if (index >= 0 && !taken.contains(index))
            return index;
        if (index >= 0)
            fields.append(index);
    }
    if (fields.isEmpty())
        at.fail(key, GuideText::tr("The section “%1” of the template has no task items.").arg(heading));
    return fields.value(0, -1);
}

void sortFields(Template &form)
{
    const QList<FieldSpot> spots = form.layout.fields;
    const QList<Field> fields = form.definition.fields;
    const auto rank = [&spots](int i) { return std::pair(spots.at(i).place != FieldPlace::Outside, spots.at(i).value.begin); };
    QList<int> order;
    for (int i = 0; i < fields.size(); ++i) {
        // What an element of an issue form starts from is no text of its own.
        if (form.layout.isForm() || !fields.at(i).stays || spots.at(i).place != FieldPlace::Paragraph)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    QList<int> place(fields.size(), -1);
    form.definition.fields.clear();
    form.layout.fields.clear();
    for (int i = 0; i < order.size(); ++i) {
        place[order.at(i)] = i;
        form.definition.fields.append(fields.at(order.at(i)));
        form.layout.fields.append(spots.at(order.at(i)));
    }
    form.definition.titleField = place.value(form.definition.titleField, -1);
    const QList<Part> parts = std::exchange(form.layout.parts, {});
    for (Part part : parts) {
        if (part.field >= 0)
            part.field = place.at(part.field);
        if (part.field < 0 && (part.kind == Part::Kind::Answer || part.kind == Part::Kind::Fence))
            addText(form.layout, part);
        else if (part.field >= 0 || part.kind != Part::Kind::Rows)
            form.layout.parts.append(part);
    }
}

} // namespace waybill
