#include "app/form/snapshot.h"

#include "app/template/dependencies.h"

#include <algorithm>

namespace waybill {

bool holds(const Conditions &conditions, const QList<Value> &values)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition &one) { return one.values.contains(textOf(values.at(one.field))) != one.negated; });
}

bool fieldExists(int field, const FormSnapshot &snapshot)
{
    if (givesWay(field, snapshot))
        return false;
    const Conditions &conditions = snapshot.definition->fields.at(field).when;
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &one) { return snapshot.exists.at(one.field); })
        && holds(conditions, snapshot.values);
}

bool givesWay(int field, const FormSnapshot &snapshot)
{
    const int lead = snapshot.definition->fields.at(field).lead;
    return lead >= 0 && lead != field && isWhole(snapshot.given.at(lead));
}

QList<int> changedAnswers(const FormSnapshot &before, const FormSnapshot &after)
{
    QList<int> fields;
    for (int i = 0; i < before.values.size(); ++i) {
        if (i == before.definition->titleField || givesWay(i, before) || givesWay(i, after))
            continue;
        const bool was = before.exists.at(i);
        if (was != after.exists.at(i) || (was && before.values.at(i) != after.values.at(i)))
            fields.append(i);
    }
    return fields;
}

Value effectiveValue(int field, const FormSnapshot &snapshot)
{
    const Field &entry = snapshot.definition->fields.at(field);
    if (std::holds_alternative<ConstantKind>(entry.kind))
        return unansweredValue(entry);
    if (const Value answer = answerOf(snapshot.given.at(field)); answer.index() != 0)
        return answer;
    for (const DerivedText &derived : entry.derived) {
        if (!holds(derived.when, snapshot.values))
            continue;
        if (const std::optional<QString> text = expanded(derived.text, snapshot))
            return normalized(entry, *text);
    }
    return unansweredValue(entry);
}

FormSnapshot makeSnapshot(const FormDefinitionPtr &definition, const QList<Value> &given)
{
    FormSnapshot snapshot;
    snapshot.definition = definition;
    const qsizetype count = definition->fields.size();
    snapshot.given.resize(count);
    snapshot.values.resize(count);
    snapshot.exists.fill(true, count);
    for (qsizetype i = 0; i < count && i < given.size(); ++i)
        snapshot.given[i] = normalized(definition->fields.at(i), given.at(i));
    for (const int field : evaluationOrder(*definition)) {
        snapshot.exists[field] = fieldExists(field, snapshot);
        snapshot.values[field] = effectiveValue(field, snapshot);
    }
    return snapshot;
}

namespace {

const QString *placeOfRequest(const QString &id, const FormSnapshot &snapshot)
{
    if (id == QLatin1String("repository"))
        return &snapshot.repository;
    return id == QLatin1String("server") ? &snapshot.server : nullptr;
}

} // namespace

std::optional<QString> expanded(const QString &text, const FormSnapshot &snapshot)
{
    QString out;
    qsizetype position = 0;
    for (const Placeholder &placeholder : placeholders(text)) {
        out += QStringView(text).mid(position, placeholder.begin - position);
        position = placeholder.end;
        const int field = snapshot.definition->fieldIndex(placeholder.id);
        if (const QString *place = field < 0 ? placeOfRequest(placeholder.id, snapshot) : nullptr) {
            if (place->isEmpty())
                return std::nullopt;
            out += *place;
            continue;
        }
        if (field < 0) {
            out += QStringView(text).mid(placeholder.begin, placeholder.end - placeholder.begin);
            continue;
        }
        const QString answer = snapshot.text(field);
        if (answer.isEmpty())
            return std::nullopt;
        out += answer;
    }
    out += QStringView(text).mid(position);
    return out;
}

QString issueTitle(const FormSnapshot &snapshot)
{
    const int field = snapshot.definition->titleField;
    return field < 0 ? QString() : snapshot.text(field);
}

QStringList issueLabels(const FormSnapshot &snapshot)
{
    QStringList labels;
    for (const Label &label : snapshot.definition->labels) {
        if (holds(label.when, snapshot.values) && !labels.contains(label.name, Qt::CaseInsensitive))
            labels.append(label.name);
    }
    return labels;
}

} // namespace waybill
