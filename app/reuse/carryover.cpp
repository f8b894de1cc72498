#include "app/reuse/carryover.h"

#include "app/form/movedanswers.h"
#include "app/form/version.h"
#include "app/session/versionbound.h"

#include <algorithm>

namespace waybill {

namespace {

/// The tasks that somebody wrote, for another time.
Value withoutTicks(const Value &value)
{
    Tasks tasks = tasksOf(value);
    for (Task &task : tasks)
        task = {task.text, false, {}};
    return tasks;
}

/// What the earlier request answered, by field of the new form. What its conditions hid was no part of it.
QList<Value> shownAnswers(const FormDefinition &form, const FormSnapshot &earlier)
{
    QList<Value> shown = earlier.given;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!earlier.exists.at(i))
            shown[i] = {};
    }
    return moveAnswers(*earlier.definition, shown, form).given;
}

/// Moves the versions of one form on.
class Versions
{
public:
    Versions(const LoadedForm &form, const QList<CarryOver> &how, const QList<Value> &before, const QHash<int, OfferedVersions> &offered,
             QList<Value> &given)
        : m_form(form), m_how(how), m_before(before), m_offered(offered), m_given(given)
    {
    }

    void moveOn()
    {
        for (int field = 0; field < fields().size(); ++field) {
            if (isDerived(field, Suggestions::LatestRelease))
                moveOn(field);
        }
        for (int field = 0; field < fields().size(); ++field) {
            if (isDerived(field, Suggestions::Versions) && !m_moved.contains(field))
                set(field, next(field, textOf(m_before.at(field))));
        }
    }

private:
    const QList<Field> &fields() const { return m_form.definition->fields; }
    bool isDerived(int field, Suggestions suggestions) const
    {
        return fields().at(field).suggestions == suggestions && m_how.at(field) == CarryOver::Derive;
    }
    void set(int field, const QString &text) { m_given[field] = normalized(fields().at(field), Value(text)); }

    /// The field whose version goes on from this one's; -1: none.
    int goal(int field) const
    {
        for (const Rule &rule : m_form.rules) {
            const auto *compare = std::get_if<CompareRule>(&rule.kind);
            if (compare && compare->other == field && fields().at(rule.field).suggestions == Suggestions::Versions)
                return rule.field;
        }
        return -1;
    }

    /// Of the field that stands where the earlier request went to.
    void moveOn(int field)
    {
        const int goal = this->goal(field);
        const QString went = goal < 0 ? QString() : textOf(m_before.at(goal)).trimmed();
        const QList<OfferedVersion> offered = m_offered.value(field).versions;
        const auto latest = std::find_if(offered.cbegin(), offered.cend(), [](const OfferedVersion &one) { return one.latest; });
        set(field, latest != offered.cend() ? latest->text : parseVersion(went) ? went : textOf(m_before.at(field)));
        if (goal < 0 || m_how.at(goal) != CarryOver::Derive)
            return;
        m_moved.insert(goal);
        const std::optional<VersionBound> bound = versionBound(m_form, makeSnapshot(m_form.definition, m_given), goal);
        if (bound && !bound->up) {
            // It went back; where to go from there is for the person to say.
            set(field, parseVersion(went) ? went : textOf(m_given.at(field)));
            return;
        }
        set(goal, next(goal, textOf(m_given.at(field))));
        if (m_given.at(goal).index() != 0 || latest == offered.cend())
            return;
        const auto from = parseVersion(went);
        const auto to = parseVersion(latest->text);
        if (from && to && to->compare(*from) > 0) {
            set(field, went);
            set(goal, latest->text);
        }
    }

    /// What comes after this version; empty: nobody knows.
    QString next(int field, const QString &after) const
    {
        const auto from = parseVersion(after.trimmed());
        QList<OfferedVersion> newer = m_offered.value(field).versions;
        newer.removeIf([&](const OfferedVersion &one) {
            const auto version = parseVersion(one.text);
            return !from || !version || version->compare(*from) <= 0;
        });
        const auto lower = [](const OfferedVersion &one, const OfferedVersion &other) {
            return parseVersion(one.text)->compare(*parseVersion(other.text)) < 0;
        };
        QList<OfferedVersion> planned = newer;
        planned.removeIf([](const OfferedVersion &one) { return !one.milestone.value_or(false); });
        if (!planned.isEmpty())
            return std::min_element(planned.cbegin(), planned.cend(), lower)->text;
        newer.removeIf([](const OfferedVersion &one) { return !one.tagged; });
        return newer.isEmpty() ? QString() : std::max_element(newer.cbegin(), newer.cend(), lower)->text;
    }

    const LoadedForm &m_form;
    const QList<CarryOver> &m_how; ///< By field.
    const QList<Value> &m_before;
    const QHash<int, OfferedVersions> &m_offered;
    QList<Value> &m_given;
    QSet<int> m_moved; ///< Fields that went on from another one.
};

} // namespace

QHash<int, Value> CarriedAnswers::toLookAt() const
{
    QHash<int, Value> answers;
    for (const CarriedField &field : fields) {
        if (field.value.index() != 0)
            answers.insert(field.field, field.value);
    }
    return answers;
}

QHash<QString, FieldReuse> reuseOf(const LoadedForm &form)
{
    const Result<FormSources> sources = sourcesOf(form);
    const Result<YamlNode> guide = sources ? readQuickForm(sources.value().guide, form.origin) : Result<YamlNode>(sources.error());
    return guide ? reuseIn(guide.value(), *form.definition) : QHash<QString, FieldReuse>();
}

CarryOver carryOver(const Field &field, CarryOver said)
{
    if (std::holds_alternative<ConstantKind>(field.kind))
        return CarryOver::Clear;
    if (said != CarryOver::ByKind)
        return said;
    if (!field.derived.isEmpty() || field.suggestions != Suggestions::Nothing)
        return CarryOver::Derive;
    if (std::holds_alternative<DateTimeKind>(field.kind))
        return CarryOver::Clear;
    const auto *list = std::get_if<ChecklistKind>(&field.kind);
    return list && !list->editable ? CarryOver::Clear : CarryOver::Keep;
}

CarriedAnswers carryOver(const LoadedForm &form, const FormSnapshot &earlier, const QHash<int, OfferedVersions> &offered)
{
    const QList<Field> &fields = form.definition->fields;
    const QList<Value> before = shownAnswers(*form.definition, earlier);
    const QHash<QString, FieldReuse> said = reuseOf(form);
    QList<CarryOver> how;
    CarriedAnswers carried;
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        const CarryOver own = said.value(field.id).carryOver;
        how.append(carryOver(field, own));
        const bool written = own == CarryOver::ByKind && std::holds_alternative<ChecklistKind>(field.kind);
        Value value;
        if (how.last() == CarryOver::Keep && before.at(i).index() != 0)
            value = normalized(field, written ? withoutTicks(before.at(i)) : before.at(i));
        carried.given.append(value == unansweredValue(field) ? Value() : value);
    }
    Versions(form, how, before, offered, carried.given).moveOn();
    for (int i = 0; i < fields.size(); ++i) {
        if (before.at(i).index() != 0 || carried.given.at(i).index() != 0)
            carried.fields.append({i, how.at(i), carried.given.at(i)});
    }
    return carried;
}

} // namespace waybill
