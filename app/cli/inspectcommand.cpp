#include "app/base/variants.h"
#include "app/cli/invocation.h"
#include "app/lint/answerschema.h"
#include "app/lint/lint.h"
#include "app/lint/templatestats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace waybill {

namespace {

/// Where the lines of a text begin.
class LineStarts
{
public:
    explicit LineStarts(const QByteArray &source) : m_starts{0}
    {
        for (qsizetype at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
            m_starts.push_back(at + 1);
    }
    /// 1-based.
    int lineAt(qsizetype offset) const { return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()); }

private:
    std::vector<qsizetype> m_starts;
};

/// Bytes from `begin` to before `end`, and the 1-based line where they begin.
QJsonObject spanJson(const LineStarts &lines, SourceSpan span)
{
    return {{QStringLiteral("begin"), span.begin}, {QStringLiteral("end"), span.end}, {QStringLiteral("line"), lines.lineAt(span.begin)}};
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

QJsonObject sectionJson(const LoadedForm &loaded, const LineStarts &lines, int index)
{
    const Section &section = loaded.definition->sections.at(index);
    return {{QStringLiteral("heading"), section.heading},   {QStringLiteral("title"), section.title},
            {QStringLiteral("level"), section.level},       {QStringLiteral("parent"), section.parent},
            {QStringLiteral("guidance"), section.guidance}, {QStringLiteral("span"), spanJson(lines, loaded.layout->sections.at(index))}};
}

QJsonObject fieldJson(const LoadedForm &loaded, const LineStarts &lines, int index)
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
                     {QStringLiteral("span"), spanJson(lines, spot.span)},
                     {QStringLiteral("value_span"), spanJson(lines, spot.value)},
                     {QStringLiteral("rules"), rules}};
    std::visit(KindDetails{json}, field.kind);
    return json;
}

QByteArray formJson(const LoadedForm &loaded)
{
    const FormDefinition &form = *loaded.definition;
    const LineStarts lines(loaded.layout->source);
    // A line each and one at a time: a tree of all of them would take many times their text.
    const auto list = [](const char *key, qsizetype count, const auto &objectAt) {
        QByteArray text = QByteArray(",\n    \"") + key + "\": [";
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? ",\n        " : "\n        ") + QJsonDocument(objectAt(i)).toJson(QJsonDocument::Compact);
        return text + "\n    ]";
    };
    const QJsonObject json{{QStringLiteral("id"), form.id},
                           {QStringLiteral("name"), form.name},
                           {QStringLiteral("origin"), loaded.origin},
                           {QStringLiteral("bytes"), loaded.layout->source.size()},
                           {QStringLiteral("notices"), QJsonArray::fromStringList(loaded.notices)}};
    QByteArray text = QJsonDocument(json).toJson();
    text.chop(qstrlen("\n}\n"));
    text += list("sections", form.sections.size(), [&](int i) { return sectionJson(loaded, lines, i); });
    text += list("fields", form.fields.size(), [&](int i) { return fieldJson(loaded, lines, i); });
    return text + "\n}\n";
}

/// The same for people: sections, and beneath them their fields.
QByteArray formText(const FormDefinition &form)
{
    QStringList fields(form.sections.size());
    for (const Field &field : form.fields)
        fields[field.section] += QStringLiteral("  %1\t%2\t%3\n").arg(field.id, nameOf(field.kind), field.label);
    QString text = form.name + QLatin1Char('\n');
    for (int i = 0; i < form.sections.size(); ++i) {
        const Section &section = form.sections.at(i);
        text += QLatin1Char('\n') + (section.title.isEmpty() ? QStringLiteral("-") : section.title) + QLatin1Char('\n') + fields.at(i);
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

/// A line a file, and one for all of them; for programs a list of objects.
int statsCommand(const Invocation &call)
{
    TemplateStats total;
    QJsonArray rows;
    QByteArray text = "path";
    for (const auto &[name, value] : total.figures())
        text += QByteArray("\t") + name;
    const auto add = [&](const QString &path, const TemplateStats &stats) {
        QJsonObject row{{QStringLiteral("path"), path}};
        text += '\n' + path.toUtf8();
        for (const auto &[name, value] : stats.figures()) {
            row.insert(QLatin1String(name), value);
            text += '\t' + QByteArray::number(value);
        }
        rows.append(row);
    };
    const auto isMarkdown = [](const QString &path) { return path.endsWith(QLatin1String(".md")); };
    for (const QString &path : filesIn(call.words(), isMarkdown)) {
        const Result<QByteArray> source = call.read(path);
        if (!source)
            return call.fail(source.error());
        // By its shape alone: a guide would answer for it.
        const Result<LoadedForm> form = formOfText(source.value(), shownName(path));
        if (!form)
            return call.fail(form.error());
        const TemplateStats stats = statsOf(form.value());
        total += stats;
        add(path, stats);
    }
    add(QStringLiteral("total"), total);
    return call.finish(call.has("json") ? QJsonDocument(rows).toJson() : text + '\n');
}

} // namespace

int inspectCommand(const Invocation &call)
{
    if (call.has("stats"))
        return statsCommand(call);
    if (call.words().size() > 1)
        return call.misuse(Invocation::tr("Several files are for --stats."));
    const Result<LoadedForm> found = formOf(call);
    const Result<LoadedForm> form = found ? call.guided(found.value()) : found;
    if (!form)
        return call.fail(form.error());
    if (call.has("schema"))
        return call.finish(QJsonDocument(answerSchema(form.value())).toJson());
    if (!call.has("json"))
        call.warn(form.value().notices);
    return call.finish(call.has("json") ? formJson(form.value()) : formText(*form.value().definition));
}

} // namespace waybill
