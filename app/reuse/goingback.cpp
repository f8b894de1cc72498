#include "app/reuse/goingback.h"

#include "app/body/bodyreader.h"
#include "app/form/version.h"
#include "app/form/zonedtime.h"

#include <algorithm>

namespace waybill {

namespace {

/// Absent where the form has none.
YamlNode guideOf(const LoadedForm &form)
{
    const Result<FormSources> sources = sourcesOf(form);
    const Result<YamlNode> guide = sources ? readQuickForm(sources.value().guide, form.origin) : Result<YamlNode>(sources.error());
    return guide ? guide.value() : YamlNode();
}

/// Fills the answers of a way back field by field.
class GoingBackAnswers
{
public:
    GoingBackAnswers(const LoadedForm &form, const PastDelivery &from, const PastDelivery &to)
        : m_form(form), m_keys(goingBackOf(form)), m_from(from), m_to(to), m_given(form.definition->fields.size())
    {
    }

    CarriedAnswers at(const QDateTime &now)
    {
        keep(m_keys.kept, m_from.body, false);
        keep(m_keys.ofTarget, m_to.body, true);
        for (const GoingBackKeys::Given &given : m_keys.given)
            set(given.field, written(given.text));
        set(m_keys.to, m_to.version);
        set(m_keys.from, m_from.version);
        setTime(now);
        CarriedAnswers carried;
        carried.given = m_given;
        for (int i = 0; i < m_given.size(); ++i) {
            if (m_given.at(i).index() != 0)
                carried.fields.append({i, CarryOver::Keep, m_given.at(i)});
        }
        return carried;
    }

private:
    const Field *field(const QString &id) const
    {
        const int index = m_form.definition->fieldIndex(id);
        return index < 0 ? nullptr : &m_form.definition->fields.at(index);
    }

    void set(const QString &id, const Value &value)
    {
        const Field *field = this->field(id);
        if (!field)
            return;
        const Value one = normalized(*field, value);
        m_given[m_form.definition->fieldIndex(id)] = one == unansweredValue(*field) ? Value() : one;
    }

    void keep(const QStringList &ids, const QString &body, bool withTicks)
    {
        if (ids.isEmpty() || body.trimmed().isEmpty())
            return;
        const QList<Value> given = readBody(m_form.definition, *m_form.layout, body.toUtf8()).given;
        for (const QString &id : ids) {
            const int index = m_form.definition->fieldIndex(id);
            if (index < 0)
                continue;
            Value value = given.value(index);
            if (!withTicks && std::holds_alternative<Tasks>(value)) {
                Tasks tasks = tasksOf(value);
                for (Task &task : tasks)
                    task = {task.text, false, {}};
                value = tasks;
            }
            set(id, value);
        }
    }

    QString written(QString text) const
    {
        // One after the other: a version never holds a name in braces.
        text.replace(QLatin1String("{to}"), m_to.version);
        text.replace(QLatin1String("{from}"), m_from.version);
        return text.replace(QLatin1String("{release}"), QStringLiteral("#%1").arg(m_from.number));
    }

    void setTime(const QDateTime &now)
    {
        const Field *time = field(m_keys.time);
        const auto *kind = time ? std::get_if<DateTimeKind>(&time->kind) : nullptr;
        if (!kind)
            return;
        constexpr int minute = 60;
        // Whole minutes, as people write times.
        const qint64 seconds = (now.toSecsSinceEpoch() + minute - 1) / minute * minute + qint64{m_keys.minutes} * minute;
        set(m_keys.time, writeZonedTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), *kind));
    }

    const LoadedForm &m_form;
    const GoingBackKeys m_keys;
    const PastDelivery &m_from;
    const PastDelivery &m_to;
    QList<Value> m_given;
};

} // namespace

GoingBackKeys goingBackOf(const LoadedForm &form)
{
    return goingBackIn(guideOf(form));
}

int notesFieldOf(const LoadedForm &form)
{
    const QString id = notesFieldIn(guideOf(form));
    return id.isEmpty() ? -1 : form.definition->fieldIndex(id);
}

VerificationKeys verificationOf(const LoadedForm &form)
{
    return verificationIn(guideOf(form));
}

QList<PastDelivery> goingBackTargets(const QList<PastDelivery> &deliveries, const PastDelivery &from)
{
    const std::optional<Version> above = parseAnyVersion(from.version);
    QList<PastDelivery> targets;
    for (const PastDelivery &one : deliveries) {
        const std::optional<Version> version = parseAnyVersion(one.version);
        const bool lower = above && version && version->compare(*above) < 0;
        const bool listed =
            std::any_of(targets.cbegin(), targets.cend(), [&](const PastDelivery &other) { return other.version == one.version; });
        if (!one.failed && lower && !listed)
            targets.append(one);
    }
    return targets;
}

std::optional<PastDelivery> takenBack(const QList<PastDelivery> &deliveries, qint64 number)
{
    const auto named = std::find_if(deliveries.cbegin(), deliveries.cend(), [&](const PastDelivery &one) { return one.number == number; });
    if (named != deliveries.cend())
        return *named;
    const auto current = std::find_if(deliveries.cbegin(), deliveries.cend(), [](const PastDelivery &one) { return one.current; });
    return current == deliveries.cend() ? std::nullopt : std::optional(*current);
}

CarriedAnswers goingBackAnswers(const LoadedForm &form, const PastDelivery &from, const PastDelivery &to, const QDateTime &now)
{
    return GoingBackAnswers(form, from, to).at(now);
}

} // namespace waybill
