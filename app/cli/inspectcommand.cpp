#include "app/base/variants.h"
#include "app/cli/invocation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

namespace {

/// Bytes from `begin` to before `end`, and the 1-based line where they begin.
QJsonObject spanJson(const BodyLayout &layout, SourceSpan span)
{
    return {{QStringLiteral("begin"), span.begin},
            {QStringLiteral("end"), span.end},
            {QStringLiteral("line"), layout.source.first(span.begin).count('\n') + 1}};
}

QJsonArray conditionsJson(const FormDefinition &form, const Conditions &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        array.append(
            QJsonObject{{QStringLiteral("field"), form.fields.at(condition.field).id},
                        {condition.negated ? QStringLiteral("not") : QStringLiteral("is"), QJsonArray::fromStringList(condition.values)}});
    }
    return array;
}

/// What a kind has besides its name.
struct KindDetails
{
    QJsonObject &json;

    void operator()(const TextKind &) const { }
    void operator()(const ParagraphKind &) const { }
    void operator()(const VersionKind &) const { }
    void operator()(const ChoiceKind &kind) const
    {
        QJsonArray options;
        for (const ChoiceOption &option : kind.options)
            options.append(option.text);
        json.insert(QStringLiteral("options"), options);
    }
    void operator()(const ChecklistKind &kind) const
    {
        QJsonArray tasks;
        for (const TemplateTask &task : kind.tasks) {
            tasks.append(QJsonObject{{QStringLiteral("task"), task.text},
                                     {QStringLiteral("done"), task.done},
                                     {QStringLiteral("takes_link"), !task.linkWords.isEmpty()}});
        }
        json.insert(QStringLiteral("editable"), kind.editable);
        json.insert(QStringLiteral("tasks"), tasks);
    }
    void operator()(const DateTimeKind &kind) const
    {
        json.insert(QStringLiteral("format"), kind.format);
        json.insert(QStringLiteral("zone"), QString::fromLatin1(kind.zone));
    }
    void operator()(const ConstantKind &kind) const { json.insert(QStringLiteral("text"), kind.text); }
};

QJsonObject sectionJson(const LoadedForm &loaded, int index)
{
    const Section &section = loaded.definition->sections.at(index);
    return {{QStringLiteral("heading"), section.heading},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("level"), section.level},
            {QStringLiteral("parent"), section.parent},
            {QStringLiteral("guidance"), section.guidance},
            {QStringLiteral("span"), spanJson(*loaded.layout, loaded.layout->sections.at(index))}};
}

QJsonObject fieldJson(const LoadedForm &loaded, int index)
{
    const FormDefinition &form = *loaded.definition;
    const Field &field = form.fields.at(index);
    const FieldSpot &spot = loaded.layout->fields.at(index);
    QJsonArray rules;
    for (const Rule &rule : loaded.rules) {
        if (rule.field == index) {
            rules.append(QJsonObject{{QStringLiteral("id"), rule.id},
                                     {QStringLiteral("kind"), nameOf(rule.kind)},
                                     {QStringLiteral("severity"), severityName(rule.severity)}});
        }
    }
    QJsonObject json{{QStringLiteral("id"), field.id},
                     {QStringLiteral("label"), field.label},
                     {QStringLiteral("kind"), nameOf(field.kind)},
                     {QStringLiteral("section"), field.section},
                     {QStringLiteral("guidance"), field.guidance},
                     {QStringLiteral("example"), field.example},
                     {QStringLiteral("prefill"), field.prefill},
                     {QStringLiteral("when"), conditionsJson(form, field.when)},
                     {QStringLiteral("span"), spanJson(*loaded.layout, spot.span)},
                     {QStringLiteral("value_span"), spanJson(*loaded.layout, spot.value)},
                     {QStringLiteral("rules"), rules}};
    std::visit(KindDetails{json}, field.kind);
    return json;
}

QByteArray formJson(const LoadedForm &loaded)
{
    const FormDefinition &form = *loaded.definition;
    QJsonArray sections;
    for (int i = 0; i < form.sections.size(); ++i)
        sections.append(sectionJson(loaded, i));
    QJsonArray fields;
    for (int i = 0; i < form.fields.size(); ++i)
        fields.append(fieldJson(loaded, i));
    const QJsonObject json{{QStringLiteral("id"), form.id},
                           {QStringLiteral("name"), form.name},
                           {QStringLiteral("origin"), loaded.origin},
                           {QStringLiteral("bytes"), loaded.layout->source.size()},
                           {QStringLiteral("notices"), QJsonArray::fromStringList(loaded.notices)},
                           {QStringLiteral("sections"), sections},
                           {QStringLiteral("fields"), fields}};
    return QJsonDocument(json).toJson();
}

/// The same for people: sections, and beneath them their fields.
QByteArray formText(const FormDefinition &form)
{
    QString text = form.name + QLatin1Char('\n');
    for (int i = 0; i < form.sections.size(); ++i) {
        const Section &section = form.sections.at(i);
        text += QLatin1Char('\n') + (section.title.isEmpty() ? QStringLiteral("-") : section.title) + QLatin1Char('\n');
        for (const Field &field : form.fields) {
            if (field.section == i)
                text += QStringLiteral("  %1\t%2\t%3\n").arg(field.id, nameOf(field.kind), field.label);
        }
    }
    return text.toUtf8();
}

Result<LoadedForm> formOf(const Invocation &call)
{
    if (call.file() != QLatin1String("-"))
        return loadForm(call.file());
    const Result<QByteArray> source = call.read(call.file());
    if (!source)
        return source.error();
    return formOfText(source.value(), shownName(call.file()));
}

} // namespace

int inspectCommand(const Invocation &call)
{
    const Result<LoadedForm> form = formOf(call);
    if (!form)
        return call.fail(form.error());
    if (!call.has("json"))
        call.warn(form.value().notices);
    return call.finish(call.has("json") ? formJson(form.value()) : formText(*form.value().definition));
}

} // namespace waybill
