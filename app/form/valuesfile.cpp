#include "app/form/valuesfile.h"

#include "app/base/printable.h"
#include "app/base/variants.h"
#include "app/base/yaml.h"
#include "app/template/linesyntax.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml-cpp/emitter.h>

#include <algorithm>

namespace waybill {

namespace {

struct ValuesFileText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ValuesFile)
};

/// Reads the values of one file; the first fault ends it.
class Reader
{
public:
    Reader(const QString &file, const FormDefinition &form) : m_file(file), m_form(form)
    {
        for (int i = 0; i < form.fields.size(); ++i)
            m_fields.insert(form.fields.at(i).id, i);
    }

    Result<ValuesFile> read(const YamlNode &root)
    {
        ValuesFile values;
        values.given.resize(m_form.fields.size());
        if (!root.isMap())
            fail(root, ValuesFileText::tr("A values file has the keys “template” and “values”."));
        for (const YamlNode::Entry &entry : root.entries) {
            const QString key = entry.key.text;
            if (key == QLatin1String("template"))
                values.templateName = scalar(entry.value);
            else if (key == QLatin1String("values"))
                readValues(entry.value, values);
            else
                fail(entry.key, ValuesFileText::tr("“%1” is no key of a values file; “template” and “values” are.").arg(key));
        }
        if (m_error)
            return *m_error;
        return values;
    }

private:
    void fail(const YamlNode &node, const QString &message)
    {
        if (!m_error)
            m_error = yamlError(node, m_file, message, QStringLiteral("values.invalid"));
    }

    QString scalar(const YamlNode &node)
    {
        if (!node.isText() && !node.isNull())
            fail(node, ValuesFileText::tr("A text is expected here."));
        return node.text;
    }

    void readValues(const YamlNode &node, ValuesFile &values)
    {
        if (node.isNull())
            return;
        if (!node.isMap()) {
            fail(node, ValuesFileText::tr("“values” takes field ids with answers."));
            return;
        }
        for (const YamlNode::Entry &entry : node.entries) {
            const QString id = entry.key.text;
            const int index = m_fields.value(id, -1);
            if (index < 0) {
                QStringList known;
                for (const Field &field : m_form.fields.first(std::min<qsizetype>(m_form.fields.size(), 100)))
                    known.append(field.id);
                fail(entry.key, ValuesFileText::tr("The form has no field “%1”. It has: %2.").arg(id, enumeration(known)));
                return;
            }
            const Field &field = m_form.fields.at(index);
            values.given[index] = normalized(field, answer(field, entry.value));
        }
    }

    Value answer(const Field &field, const YamlNode &node)
    {
        // Of every kind, and of none: no other answer is a map.
        const auto *constant = std::get_if<ConstantKind>(&field.kind);
        if (node.isMap() && node.entries.size() == 1 && node["markdown"].isText()) {
            if (constant)
                fail(node, ValuesFileText::tr("“%1” is always “%2”.").arg(field.id, constant->text));
            return withMarkdown({}, node["markdown"].text);
        }
        if (node.isMap() && node.entries.size() == 1 && node["section"].isText()) {
            if (field.lead < 0 || field.lead != m_fields.value(field.id))
                fail(node, ValuesFileText::tr("“%1” does not begin a section that can be written as a whole.").arg(field.id));
            return withMarkdown({}, node["section"].text, true);
        }
        return std::visit(Overloaded{
                              [&](const LineAnswer &) { return Value(line(field, node)); },
                              [&](const ParagraphKind &) { return Value(scalar(node)); },
                              [&](const ChoiceKind &choice) { return Value(option(field, choice, node)); },
                              [&](const ChecklistKind &checklist) { return Value(tasks(field, checklist, node)); },
                              [&](const ConstantKind &constant) {
                                  if (scalar(node).trimmed() != constant.text)
                                      fail(node, ValuesFileText::tr("“%1” is always “%2”.").arg(field.id, constant.text));
                                  return Value();
                              },
                          },
                          field.kind);
    }

    QString line(const Field &field, const YamlNode &node)
    {
        const QString text = scalar(node);
        if (text.trimmed().contains(QLatin1Char('\n')))
            fail(node, ValuesFileText::tr("“%1” takes one line.").arg(field.id));
        return text;
    }

    QString option(const Field &field, const ChoiceKind &choice, const YamlNode &node)
    {
        const QString text = scalar(node);
        QStringList names;
        for (const ChoiceOption &option : choice.options)
            names.append(option.text);
        if (!text.isEmpty() && !names.contains(text.trimmed(), Qt::CaseInsensitive))
            fail(node, ValuesFileText::tr("“%1” is no option of “%2”. It has: %3.").arg(text, field.id, enumeration(names)));
        return text;
    }

    Tasks tasks(const Field &field, const ChecklistKind &checklist, const YamlNode &node)
    {
        Tasks tasks;
        if (!node.isList()) {
            fail(node, ValuesFileText::tr("“%1” takes a list of tasks like { task: …, done: true }.").arg(field.id));
            return tasks;
        }
        QHash<QString, bool> known; // Whether a task of this text takes a link.
        for (const TemplateTask &task : checklist.tasks)
            known[comparable(task.text)] |= !task.linkWords.isEmpty();
        for (const YamlNode &item : node.items) {
            tasks.append(task(item));
            const QString text = tasks.constLast().text.trimmed();
            const auto own = known.constFind(comparable(text));
            if (!checklist.editable && !checklist.open && own == known.cend())
                fail(item, ValuesFileText::tr("The template has no task “%1” in “%2”.").arg(text, field.id));
            else if (!tasks.constLast().link.isEmpty() && (checklist.editable || !*own))
                fail(item, ValuesFileText::tr("The task “%1” takes no link.").arg(text));
        }
        return checklist.open ? withOthers(checklist, tasks) : tasks;
    }

    /// Of an open list a file names what is ticked and what is more; the template's other tasks stay.
    static Tasks withOthers(const ChecklistKind &checklist, const Tasks &named)
    {
        Tasks all = initialTasks(checklist);
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = all.size() - 1; i >= 0; --i)
            places[comparable(all.at(i).text)].append(i);
        for (const Task &task : named) {
            const auto place = places.find(comparable(task.text));
            if (place != places.end() && !place->isEmpty())
                all[place->takeLast()].done = task.done;
            else
                all.append(task);
        }
        return all;
    }

    Task task(const YamlNode &node)
    {
        Task task;
        if (node.isText()) {
            task.text = node.text;
            return task;
        }
        if (!node.isMap()) {
            fail(node, ValuesFileText::tr("A task is a text or { task: …, done: true, link: … }."));
            return task;
        }
        for (const YamlNode::Entry &entry : node.entries) {
            const QString key = entry.key.text;
            const QString text = scalar(entry.value);
            if (key == QLatin1String("task"))
                task.text = text;
            else if (key == QLatin1String("link"))
                task.link = text;
            else if (key != QLatin1String("done"))
                fail(entry.key, ValuesFileText::tr("“%1” is no key of a task; “task”, “done” and “link” are.").arg(key));
            else if (text != QLatin1String("true") && text != QLatin1String("false"))
                fail(entry.value, ValuesFileText::tr("“done” is true or false."));
            else
                task.done = text == QLatin1String("true");
        }
        if (task.text.trimmed().isEmpty())
            fail(node, ValuesFileText::tr("The task has no text."));
        return task;
    }

    const QString m_file;
    const FormDefinition &m_form;
    QHash<QString, int> m_fields; ///< By id.
    std::optional<Error> m_error;
};

/// Writes the value of one key. Quotes keep a text a text, whatever it looks like.
struct Writer
{
    YAML::Emitter &out;

    void quoted(const QString &text) const { out << YAML::DoubleQuoted << text.toStdString(); }
    void operator()(std::monostate) const { out << YAML::Null; }
    void operator()(const QString &text) const { quoted(text); }
    /// What it is taken for is read out of it again.
    void operator()(const MarkdownAnswer &markdown) const
    {
        out << YAML::BeginMap << YAML::Key << (markdown.whole ? "section" : "markdown") << YAML::Value;
        quoted(markdown.text);
        out << YAML::EndMap;
    }
    void operator()(const Tasks &tasks) const
    {
        out << YAML::BeginSeq;
        for (const Task &task : tasks) {
            out << YAML::Flow << YAML::BeginMap << YAML::Key << "task" << YAML::Value;
            quoted(task.text);
            out << YAML::Key << "done" << YAML::Value << task.done;
            if (!task.link.isEmpty()) {
                out << YAML::Key << "link" << YAML::Value;
                quoted(task.link);
            }
            out << YAML::EndMap;
        }
        out << YAML::EndSeq;
    }
};

} // namespace

Result<QString> valuesTemplateName(const QByteArray &yaml, const QString &file)
{
    const Result<YamlNode> root = parseYaml(yaml, file);
    if (!root)
        return root.error();
    return root.value()["template"].text;
}

Result<ValuesFile> readValuesFile(const QByteArray &yaml, const QString &file, const FormDefinition &definition)
{
    const Result<YamlNode> root = parseYaml(yaml, file);
    if (!root)
        return root.error();
    return Reader(file, definition).read(root.value());
}

QByteArray writeValuesFile(const FormDefinition &definition, const QString &templateName, const QList<Value> &given)
{
    YAML::Emitter out;
    const Writer write{out};
    out << YAML::BeginMap << YAML::Key << "template" << YAML::Value;
    write(templateName);
    out << YAML::Key << "values" << YAML::Value << YAML::BeginMap;
    for (int i = 0; i < definition.fields.size() && i < given.size(); ++i) {
        if (given.at(i).index() == 0)
            continue;
        out << YAML::Key << definition.fields.at(i).id.toStdString() << YAML::Value;
        std::visit(write, given.at(i));
    }
    out << YAML::EndMap << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace waybill
