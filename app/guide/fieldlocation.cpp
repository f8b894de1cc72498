#include "app/guide/fieldlocation.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

QString withoutColon(QString label)
{
    label = label.trimmed();
    while (label.endsWith(QLatin1Char(':')))
        label.chop(1);
    return label.trimmed();
}

int fieldOnLine(const FormDefinition &form, const QString &label)
{
    for (int i = 0; i < form.fields.size(); ++i) {
        if (form.fields.at(i).place == FieldPlace::Line && form.fields.at(i).label.compare(withoutColon(label), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int fieldOfSection(const FormDefinition &form, int section, FieldPlace place)
{
    for (int i = 0; i < form.fields.size(); ++i) {
        if (form.fields.at(i).place == place && form.fields.at(i).section == section)
            return i;
    }
    return -1;
}

/// Makes the section's own text, or where it has none the place behind its guidance, a paragraph field.
int addParagraph(FormDefinition &form, int section)
{
    int firstText = -1;
    int lastText = -1;
    int begin = -1; // Behind the heading, the guidance and the blank line after them.
    for (int i = 0; i < form.parts.size(); ++i) {
        const Part &part = form.parts.at(i);
        if (part.section != section)
            continue;
        if (part.kind == Part::Kind::Heading || (part.kind == Part::Kind::Guidance && part.field < 0 && firstText < 0)) {
            begin = i + 1;
        } else if (part.kind == Part::Kind::Blank && begin == i) {
            begin = i + 1;
        } else if (part.kind == Part::Kind::Text && part.field < 0) {
            firstText = firstText < 0 ? i : firstText;
            lastText = i;
        } else if (part.kind == Part::Kind::Label || part.kind == Part::Kind::Task) {
            break;
        }
    }
    Field field;
    field.kind = ParagraphKind{};
    field.place = FieldPlace::Paragraph;
    field.section = section;
    field.label = form.sections.at(section).title;
    const int index = int(form.fields.size());
    const int at = firstText < 0 ? std::max(begin, 0) : firstText;
    const qsizetype offset = at < form.parts.size() ? form.parts.at(at).span.begin : form.source.size();
    Part answer{Part::Kind::Answer, {offset, offset}, section, index};
    if (firstText >= 0) {
        answer.span.end = form.parts.at(lastText).span.end;
        form.parts.remove(firstText, lastText - firstText + 1);
    }
    form.parts.insert(at, answer);
    field.span = field.valueSpan = answer.span;
    form.fields.append(field);
    return index;
}

} // namespace

int locateField(const GuideNode &field, FormDefinition &form)
{
    if (!field.has("at")) {
        field.needed("at");
        return -1;
    }
    const GuideNode at(field["at"], field.reading(), {QStringLiteral("line"), QStringLiteral("tasks"), QStringLiteral("section")});
    if (field.reading().failed())
        return -1;
    if (at.has("line")) {
        const int index = fieldOnLine(form, at.text("line"));
        if (index < 0)
            at.fail("line",
                    guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "The template has no line “- **%1:**”."))
                        .arg(withoutColon(at.text("line"))));
        return index;
    }
    const char *key = at.has("tasks") ? "tasks" : "section";
    const QString heading = at.needed(key);
    const int section = form.sectionIndex(heading);
    if (section < 0) {
        at.fail(key, guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "The template has no section “%1”.")).arg(heading));
        return -1;
    }
    if (at.has("tasks")) {
        const int index = fieldOfSection(form, section, FieldPlace::Tasks);
        if (index < 0)
            at.fail(key,
                    guideMessage(QT_TRANSLATE_NOOP("waybill::Guide", "The section “%1” of the template has no task items.")).arg(heading));
        return index;
    }
    const int index = fieldOfSection(form, section, FieldPlace::Paragraph);
    return index >= 0 ? index : addParagraph(form, section);
}

void sortFields(FormDefinition &form)
{
    const auto rank = [&form](int i) {
        const Field &field = form.fields.at(i);
        return std::pair(field.place != FieldPlace::Title, field.valueSpan.begin);
    };
    QList<int> order(form.fields.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    QList<int> place(order.size());
    QList<Field> sorted;
    for (int i = 0; i < order.size(); ++i) {
        place[order.at(i)] = i;
        sorted.append(form.fields.at(order.at(i)));
    }
    form.fields = sorted;
    for (Part &part : form.parts) {
        if (part.field >= 0)
            part.field = place.at(part.field);
    }
}

} // namespace waybill
