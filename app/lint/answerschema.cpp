#include "app/lint/answerschema.h"

#include "app/base/issuelimits.h"
#include "app/base/variants.h"
#include "app/form/value.h"
#include "app/template/templatewords.h"

#include <QJsonArray>

#include <algorithm>

namespace waybill {

namespace {

QJsonObject schemaWith(const char *key, const QJsonValue &value)
{
    return {{QLatin1String(key), value}};
}

QJsonObject textSchema()
{
    return schemaWith("type", QStringLiteral("string"));
}

/// A text that says something.
QJsonObject wordsSchema()
{
    QJsonObject schema = textSchema();
    schema.insert(QStringLiteral("pattern"), QStringLiteral("\\S"));
    return schema;
}

QJsonObject lineSchema()
{
    QJsonObject schema = textSchema();
    schema.insert(QStringLiteral("pattern"), QStringLiteral("^[^\\r\\n]*$"));
    return schema;
}

QJsonObject oneOfTexts(const QStringList &texts)
{
    // An empty enum takes nothing, and is none.
    return texts.isEmpty() ? QJsonObject{{QStringLiteral("not"), QJsonObject()}} : schemaWith("enum", QJsonArray::fromStringList(texts));
}

/// A task as a map; `state`: of `done`.
QJsonObject taskSchema(const QJsonObject &task, const QJsonObject &state, bool needsState, bool takesLink)
{
    QJsonObject properties{{QStringLiteral("task"), task}, {QStringLiteral("done"), state}};
    if (takesLink) {
        QJsonObject link = textSchema();
        link.insert(QStringLiteral("pattern"), QStringLiteral("^https?://"));
        properties.insert(QStringLiteral("link"), link);
    }
    QJsonArray required{QStringLiteral("task")};
    if (needsState)
        required.append(QStringLiteral("done"));
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

/// What the rules ask of one field, whatever else is answered.
struct Demands
{
    bool answer = false; ///< There is one.
    bool allTicked = false;
    bool noneTicked = false;
    QStringList ticked; ///< Those that have to be, with allTicked; empty: all.
    int minimum = 0;
    int minimumTicked = 0;
    QJsonArray patterns; ///< Schemas.
};

/// Patterns that mean the same in ECMA 262, which JSON Schema has, and in Perl's.
bool isCommonPattern(const QRegularExpression &pattern)
{
    static const QRegularExpression others(QStringLiteral("\\(\\?|\\\\[AzZGKQERhHvVXpPNC]|[*+?}]\\+|\\[\\["));
    return pattern.patternOptions() == QRegularExpression::NoPatternOption && !pattern.pattern().contains(others);
}

Demands demandsOn(int field, const LoadedForm &form)
{
    Demands demands;
    for (const Rule &rule : form.rules) {
        if (rule.field != field || rule.severity != Severity::Error || !rule.when.isEmpty() || rule.gate >= 0)
            continue;
        if (std::holds_alternative<RequiredRule>(rule.kind)) {
            demands.answer = true;
        } else if (const auto *tasks = std::get_if<TasksRule>(&rule.kind)) {
            demands.allTicked = demands.allTicked || tasks->allTicked;
            demands.noneTicked = demands.noneTicked || tasks->noneTicked;
            demands.ticked += tasks->only;
            demands.minimum = qMax(demands.minimum, tasks->minimum);
            demands.minimumTicked = qMax(demands.minimumTicked, tasks->minimumTicked);
        } else if (const auto *pattern = std::get_if<PatternRule>(&rule.kind);
                   pattern && !pattern->eachLine && isCommonPattern(pattern->pattern)) {
            const QJsonObject matches = schemaWith("pattern", pattern->pattern.pattern());
            demands.patterns.append(pattern->mustMatch ? QJsonObject{{QStringLiteral("anyOf"),
                                                                      QJsonArray{schemaWith("pattern", QStringLiteral("^\\s*$")), matches}}}
                                                       : schemaWith("not", matches));
        }
    }
    return demands;
}

/// The schema of one field's answer.
class FieldSchema
{
public:
    FieldSchema(const Field &field, const Demands &demands) : m_field(field), m_demands(demands) { }

    QJsonObject operator()(const LineAnswer &) const { return lineSchema(); }
    QJsonObject operator()(const ParagraphKind &) const { return textSchema(); }
    QJsonObject operator()(const ChoiceKind &choice) const
    {
        QStringList texts;
        for (const ChoiceOption &option : choice.options)
            texts.append(option.text);
        return oneOfTexts(texts);
    }
    QJsonObject operator()(const ConstantKind &constant) const { return schemaWith("const", constant.text); }
    QJsonObject operator()(const ChecklistKind &list) const
    {
        QJsonObject schema = schemaWith("type", QStringLiteral("array"));
        schema.insert(QStringLiteral("items"), schemaWith("anyOf", list.editable || list.open ? ownTasks() : fixedTasks(list)));
        if (m_demands.minimum > 0)
            schema.insert(QStringLiteral("minItems"), m_demands.minimum);
        QJsonArray all;
        const QJsonObject done = schemaWith("const", true);
        if (m_demands.minimumTicked > 0)
            all.append(schemaWith("contains", taskSchema(textSchema(), done, true, true)));
        for (const TemplateTask &task : list.tasks) {
            if (mustBeTicked(task.text) && !task.done)
                all.append(schemaWith("contains", taskSchema(schemaWith("const", task.text), done, true, !task.linkWords.isEmpty())));
        }
        if (!all.isEmpty())
            schema.insert(QStringLiteral("allOf"), all);
        return schema;
    }

    /// Whether the values have to say something, as what the form itself has does not do.
    bool isNeeded() const
    {
        if (!m_field.when.isEmpty() || !m_field.derived.isEmpty())
            return false;
        const auto *list = std::get_if<ChecklistKind>(&m_field.kind);
        if (!list)
            return m_demands.answer && isBlank(unansweredValue(m_field));
        const Tasks initial = initialTasks(*list);
        const auto done = std::count_if(initial.cbegin(), initial.cend(), [](const Task &task) { return task.done; });
        const bool missing =
            std::any_of(initial.cbegin(), initial.cend(), [this](const Task &task) { return mustBeTicked(task.text) && !task.done; });
        return missing || done < m_demands.minimumTicked || initial.size() < m_demands.minimum || (m_demands.answer && initial.isEmpty());
    }

private:
    bool mustBeTicked(const QString &task) const
    {
        return m_demands.allTicked && (m_demands.ticked.isEmpty() || m_demands.ticked.contains(task));
    }

    QJsonObject state() const { return m_demands.noneTicked ? schemaWith("const", false) : schemaWith("type", QStringLiteral("boolean")); }

    QJsonArray ownTasks() const
    {
        QJsonObject line = lineSchema();
        line.insert(QStringLiteral("allOf"), QJsonArray{wordsSchema()});
        const QJsonObject task =
            m_demands.allTicked ? taskSchema(line, schemaWith("const", true), true, false) : taskSchema(line, state(), false, false);
        return m_demands.allTicked ? QJsonArray{task} : QJsonArray{task, line};
    }

    /// Those that have to be ticked are; the others are as one likes.
    QJsonArray fixedTasks(const ChecklistKind &list) const
    {
        QStringList must;
        QStringList free;
        QStringList linked;
        for (const TemplateTask &task : list.tasks)
            (mustBeTicked(task.text) ? must : task.linkWords.isEmpty() ? free : linked).append(task.text);
        QJsonArray kinds;
        if (!must.isEmpty())
            kinds.append(taskSchema(oneOfTexts(must), schemaWith("const", true), true, false));
        for (const TemplateTask &task : list.tasks) {
            if (mustBeTicked(task.text) && !task.linkWords.isEmpty())
                kinds.append(taskSchema(schemaWith("const", task.text), schemaWith("const", true), true, true));
        }
        if (!free.isEmpty())
            kinds.append(taskSchema(oneOfTexts(free), state(), false, false));
        if (!linked.isEmpty())
            kinds.append(taskSchema(oneOfTexts(linked), state(), false, true));
        // A text alone is a task that is not ticked.
        if (const QStringList alone = free + linked; !alone.isEmpty())
            kinds.append(oneOfTexts(alone));
        if (kinds.isEmpty())
            kinds.append(oneOfTexts({}));
        return kinds;
    }

    const Field &m_field;
    const Demands &m_demands;
};

/// Or Markdown in place of the field's lines, or of its section, where the reader of values files takes that.
QJsonObject orMarkdown(const QJsonObject &schema, const LoadedForm &form, int field)
{
    const Field &entry = form.definition->fields.at(field);
    const auto isNoLines = std::holds_alternative<ConstantKind>(entry.kind) || std::holds_alternative<RowsKind>(entry.kind);
    const auto [first, end] = form.layout ? form.layout->partsOf(field) : std::pair(qsizetype{0}, qsizetype{0});
    QJsonArray all{schema};
    const auto add = [&all](const QString &key) {
        all.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                               {QStringLiteral("properties"), QJsonObject{{key, textSchema()}}},
                               {QStringLiteral("required"), QJsonArray{key}},
                               {QStringLiteral("additionalProperties"), false}});
    };
    if (!isNoLines && end > first)
        add(QStringLiteral("markdown"));
    if (entry.lead == field)
        add(QStringLiteral("section"));
    return all.size() == 1 || schema.contains(QStringLiteral("not")) ? schema : QJsonObject{{QStringLiteral("anyOf"), all}};
}

} // namespace

QJsonObject answerSchema(const LoadedForm &form)
{
    const FormDefinition &definition = *form.definition;
    QJsonObject properties;
    QJsonArray required;
    for (int i = 0; i < definition.fields.size(); ++i) {
        const Field &field = definition.fields.at(i);
        Demands demands = demandsOn(i, form);
        const bool isTitle = i == definition.titleField;
        demands.answer = demands.answer || isTitle;
        // A title that only begins as the template has it is none (limit.title-empty).
        const bool isBegun = isTitle && field.derived.isEmpty() && isTitleStart(field.prefill);
        if (isBegun)
            demands.patterns.append(schemaWith("not", schemaWith("enum", QJsonArray{field.prefill, field.prefill.trimmed()})));
        const FieldSchema maker(field, demands);
        QJsonObject schema = std::visit(maker, field.kind);
        if (demands.answer && !std::holds_alternative<ChecklistKind>(field.kind))
            demands.patterns.append(wordsSchema());
        if (!demands.patterns.isEmpty() && !std::holds_alternative<ChecklistKind>(field.kind))
            schema.insert(QStringLiteral("allOf"), demands.patterns);
        if (isTitle)
            schema.insert(QStringLiteral("maxLength"), int(longestTitle));
        schema = orMarkdown(schema, form, i);
        schema.insert(QStringLiteral("title"), field.label);
        if (!field.guidance.isEmpty())
            schema.insert(QStringLiteral("description"), field.guidance);
        if (!field.example.isEmpty())
            schema.insert(QStringLiteral("examples"), QJsonArray{field.example});
        properties.insert(field.id, schema);
        if (maker.isNeeded() || isBegun)
            required.append(field.id);
    }
    QJsonObject values{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), properties},
                       {QStringLiteral("additionalProperties"), false}};
    QJsonObject whole{{QStringLiteral("$schema"), QStringLiteral("http://json-schema.org/draft-07/schema#")},
                      {QStringLiteral("title"), definition.name},
                      {QStringLiteral("type"), QStringLiteral("object")},
                      {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty()) {
        values.insert(QStringLiteral("required"), required);
        whole.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("values")});
    }
    whole.insert(QStringLiteral("properties"), QJsonObject{{QStringLiteral("template"), textSchema()}, {QStringLiteral("values"), values}});
    return whole;
}

} // namespace waybill
