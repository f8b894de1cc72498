#include "app/guide/contractlines.h"

#include <algorithm>

namespace waybill {

namespace {

/// Whether the template itself has the line, of which only the box or the value can differ.
bool isInTemplate(const AddedLine &line, const QList<Field> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&line](const Field &field) {
        const auto *checklist = std::get_if<ChecklistKind>(&field.kind);
        if (!line.box || !checklist)
            return !line.box && line.line.startsWith(QStringLiteral("- **%1:**").arg(field.ownLabel));
        return std::any_of(checklist->tasks.begin(), checklist->tasks.end(),
                           [&line](const TemplateTask &task) { return task.text == line.text; });
    });
}

bool isMistakable(const AddedLine &line, const QList<Field> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&line](const Field &field) {
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        return std::holds_alternative<ParagraphKind>(field.kind)
            || (line.box && (std::holds_alternative<ChecklistKind>(field.kind) || (choice && choice->listed)));
    });
}

} // namespace

QList<AddedLine> readAddedLines(const GuideNode &root, const FormDefinition &definition)
{
    QList<AddedLine> lines;
    for (const YamlNode &entry : root.list("adds")) {
        const GuideNode node(entry, root.reading(), {"after", "task", "line", "value", "help"});
        AddedLine line;
        node.needed("after");
        line.after = readFieldId(node["after"], root.reading(), definition);
        line.box = node.has("task");
        if (line.box) {
            line.text = node.needed("task");
            line.line = QStringLiteral("- [x] ") + line.text;
        } else {
            const QString label = node.needed("line");
            const QString value = node.needed("value");
            line.text = QStringLiteral("%1: %2").arg(label, value);
            line.line = QStringLiteral("- **%1:** %2").arg(label, value);
        }
        line.reason = node.visible("help");
        if (line.box && (node.has("line") || node.has("value")))
            node.fail("task", GuideText::tr("A line is a “task”, or a “line” with its “value”."));
        if (line.line.contains(QLatin1Char('\n')))
            node.fail(GuideText::tr("What a contract adds is one line."));
        if (root.reading().failed())
            return {};
        QList<Field> neighbours;
        std::copy_if(definition.fields.begin(), definition.fields.end(), std::back_inserter(neighbours),
                     [&](const Field &field) { return field.section == definition.fields.at(line.after).section; });
        if (isInTemplate(line, neighbours))
            continue;
        if (line.after == definition.titleField || isMistakable(line, neighbours)) {
            node.fail("after",
                      GuideText::tr("Here the line would be taken for an answer: its section has free text, or tasks of its own."));
            return {};
        }
        lines.append(line);
    }
    return lines;
}

} // namespace waybill
