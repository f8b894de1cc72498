#include "app/lint/firstguide.h"

#include "app/base/printable.h"
#include "app/base/variants.h"
#include "app/guide/guidefields.h"
#include "app/library/templatelibrary.h"
#include "app/library/templatetext.h"

#include <QFileInfo>

#include <yaml-cpp/emitter.h>

#include <algorithm>

namespace waybill {

namespace {

/// Each takes a few lines; a guide is at most 1 MiB.
constexpr qsizetype mostGuidedFields = 2000;

/// The places of a template as a guide names them: which field it would mean by one, taken in the order of the template.
class NamedPlaces
{
public:
    explicit NamedPlaces(const Template &form) : m_form(form), m_names(form) { }

    /// The key of `at` and its text; an empty key where another field would be meant. To be asked for each field, in order.
    std::pair<const char *, QString> take(int field)
    {
        const QString &label = m_form.definition.fields.at(field).ownLabel;
        const QString &heading = m_form.definition.sections.at(m_form.definition.fields.at(field).section).heading;
        switch (m_form.layout.fields.at(field).place) {
        case FieldPlace::Line:
            return taken("line", label, m_names.lines(label), field);
        case FieldPlace::Tasks:
            return taken("tasks", heading, inSections(heading, &PlaceNames::tasksOf), field);
        case FieldPlace::Paragraph:
            return taken("section", heading, inSections(heading, &PlaceNames::paragraphOf), field);
        case FieldPlace::Outside:
        case FieldPlace::Cell:
        case FieldPlace::Rows:
            break;
        }
        return {"", {}};
    }

private:
    QList<int> inSections(const QString &heading, int (PlaceNames::*fieldOf)(int) const) const
    {
        QList<int> fields;
        for (const int section : heading.isEmpty() ? QList<int>() : m_names.sections(heading))
            fields.append((m_names.*fieldOf)(section));
        return fields;
    }
    std::pair<const char *, QString> taken(const char *key, const QString &name, const QList<int> &fields, int field)
    {
        for (const int one : fields) {
            // A section without one would be given one.
            if (one < 0)
                break;
            if (m_taken.contains(one))
                continue;
            if (one != field)
                break;
            m_taken.insert(field);
            return {key, name};
        }
        return {"", {}};
    }

    const Template &m_form;
    PlaceNames m_names;
    QSet<int> m_taken;
};

/// Of letters, digits and dashes.
QString idOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("template") : id;
}

QByteArray comment(const QString &line)
{
    return "# " + printable(line).toUtf8() + '\n';
}

/// As the guide calls the field: ids that come from labels have letters of any script, and those of guides only some.
QString guideIdOf(const FormDefinition &form, int index)
{
    const QString &id = form.fields.at(index).id;
    const bool plain = std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.unicode() < 128; });
    QString number = QStringLiteral("field_%1").arg(index);
    while (!plain && form.fieldIndex(number) >= 0)
        number += u'_';
    return plain ? id : number;
}

struct FirstFields
{
    QByteArray yaml;
    QStringList unnamed; ///< What a guide cannot name.
    QStringList words;   ///< And of these the template's own words, which are no field where there is a guide.
    QString version;     ///< Id of a field that may hold a version: one of a line; empty: there is none.
};

FirstFields fieldsOf(const Template &shape, const FormDefinition &found)
{
    FirstFields first;
    NamedPlaces places(shape);
    YAML::Emitter out;
    const auto quoted = [](const QString &text) { return text.toStdString(); };
    out << YAML::BeginMap << YAML::Key << "fields" << YAML::Value << YAML::BeginSeq;
    qsizetype count = 0;
    for (int i = 0; i < found.fields.size(); ++i) {
        const Field &field = found.fields.at(i);
        if (i == found.titleField)
            continue;
        const auto [key, name] = places.take(i);
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        // Which has no choice by the rules of guides.
        const bool single = choice && choice->options.size() < 2;
        if (!*key || single || count >= mostGuidedFields) {
            (field.stays ? first.words : first.unnamed).append(field.id + QStringLiteral(" (") + field.label + u')');
            continue;
        }
        ++count;
        out << YAML::BeginMap << YAML::Key << "id" << YAML::Value << quoted(guideIdOf(found, i));
        out << YAML::Key << "at" << YAML::Value << YAML::Flow << YAML::BeginMap << YAML::Key << key << YAML::Value << YAML::DoubleQuoted
            << quoted(name) << YAML::EndMap;
        out << YAML::Key << "kind" << YAML::Value << quoted(QString(nameOf(field.kind)));
        const auto *list = std::get_if<ChecklistKind>(&field.kind);
        if (list && list->editable)
            out << YAML::Key << "editable" << YAML::Value << true;
        out << YAML::EndMap;
        if (std::holds_alternative<TextKind>(field.kind) && first.version.isEmpty())
            first.version = guideIdOf(found, i);
    }
    out << YAML::EndSeq << YAML::EndMap;
    if (count > 0)
        first.yaml = QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
    return first;
}

QByteArray whatElse(const FirstFields &first)
{
    QByteArray text = "\n"
                      "# What else can be said of a field, beside its place and kind:\n"
                      "#     label: Words above it           help: A line beneath it\n"
                      "#     example: v1.2.3                 shown while it is empty, never an answer\n"
                      "#     kind: version                   of a line; also datetime (with format and zone) and constant\n"
                      "#     kind: choice                    of tasks, or of words like \"A / B / C\"\n"
                      "#     when: { another_id: Answer }    it exists only then\n"
                      "#     carry_over: keep                or clear, derive: in a request that starts from the last one\n"
                      "#     private: true                   its answers are offered in no other request\n"
                      "# Sections by their heading:\n"
                      "# sections:\n"
                      "#   - { heading: As in the template, title: As the form shows it, short: In the list, help: A line beneath it }\n";
    if (first.version.isEmpty())
        return text;
    const QByteArray id = first.version.toUtf8();
    return text
        + "# Rules, held against the answers as they are typed:\n"
          "# rules:\n"
          "#   - { id: "
        + id + "-missing, field: " + id + ", check: required, severity: error, message: This is needed. }\n";
}

} // namespace

Result<QByteArray> firstGuide(const QByteArray &text, const QString &path)
{
    const Result<GuidedForm> shape = readTemplate(text, path);
    if (!shape)
        return shape.error();
    // Also what its words say, such as "select one".
    const Result<LoadedForm> found = formOfText(text, path);
    if (!found)
        return found.error();
    const QFileInfo file(path);
    const QString name = found.value().definition->name.trimmed();
    YAML::Emitter head;
    head << YAML::BeginMap << YAML::Key << "guide" << YAML::Value << 1;
    head << YAML::Key << "id" << YAML::Value << YAML::DoubleQuoted << idOf(file.completeBaseName()).toStdString();
    head << YAML::Key << "name" << YAML::Value << YAML::DoubleQuoted
         << (name.isEmpty() ? printable(file.completeBaseName()) : printable(name)).toStdString() << YAML::EndMap;
    const FirstFields first = fieldsOf(shape.value(), *found.value().definition);
    QByteArray guide = "# yaml-language-server: $schema=guide.schema.json\n"
                       "#\n";
    guide += comment(QStringLiteral("A guide of %1: what was found by its shape. It belongs beside it, as %2.guide.yml.")
                         .arg(file.fileName(), file.completeBaseName()));
    guide += QByteArray(head.c_str(), qsizetype(head.size())) + '\n';
    if (!first.yaml.isEmpty())
        guide += '\n' + first.yaml;
    const auto list = [&guide](const QByteArray &head, const QStringList &fields) {
        guide += fields.isEmpty() ? QByteArray() : "\n# " + head + '\n';
        for (const QString &one : fields.mid(0, mostGuidedFields))
            guide += comment(QStringLiteral("- ") + one);
    };
    list("Places that a guide has no name for; these fields stay as they are:", first.unnamed);
    list("Words of the template that a guide has no name for; beside one they stay as they stand:", first.words);
    return guide + whatElse(first);
}

} // namespace waybill
