#include "app/form/movedanswers.h"

#include "app/template/linesyntax.h"

#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

QString sectionKey(const FormDefinition &form, const Field &field)
{
    return field.section < 0 ? QString() : comparablePlain(form.sections.at(field.section).heading);
}

/// Pairs fields of two forms.
class Pairing
{
public:
    Pairing(const FormDefinition &from, const FormDefinition &to)
        : m_from(from), m_to(to), m_moves(from.fields.size()), m_taken(to.fields.size(), false)
    {
        if (from.titleField >= 0 && to.titleField >= 0)
            pair(from.titleField, to.titleField, MovedBy::Id);
        byKey(MovedBy::Id, [](const FormDefinition &, const Field &field) { return field.id; });
        byKey(MovedBy::Label, [](const FormDefinition &form, const Field &field) {
            return field.ownLabel.isEmpty() ? QString() : sectionKey(form, field) + QLatin1Char('\n') + comparablePlain(field.ownLabel);
        });
        byKey(MovedBy::Label, [](const FormDefinition &, const Field &field) { return comparablePlain(field.ownLabel); });
        byKey(MovedBy::Place, [](const FormDefinition &form, const Field &field) {
            const QString section = sectionKey(form, field);
            return section.isEmpty() ? QString() : QStringLiteral("%1\n%2").arg(section).arg(field.kind.index());
        });
    }

    const QList<AnswerMove> &moves() const { return m_moves; } ///< By field of the old form; `to` is -1 where there is none.

private:
    void pair(int from, int to, MovedBy by)
    {
        m_moves[from] = {from, to, by};
        m_taken[to] = true;
    }

    /// Pairs what is left and alone with its key in both forms. An empty key pairs with nothing.
    template <typename Key>
    void byKey(MovedBy by, const Key &key)
    {
        const auto alone = [&key](const FormDefinition &form, const auto &isLeft) {
            QHash<QString, int> fields;
            for (int i = 0; i < form.fields.size(); ++i) {
                const QString own = isLeft(i) ? key(form, form.fields.at(i)) : QString();
                if (!own.isEmpty())
                    fields[own] = fields.contains(own) ? -1 : i;
            }
            return fields;
        };
        const QHash<QString, int> targets = alone(m_to, [this](int i) { return !m_taken.at(i) && i != m_to.titleField; });
        const QHash<QString, int> sources = alone(m_from, [this](int i) { return m_moves.at(i).to < 0 && i != m_from.titleField; });
        for (auto one = sources.cbegin(); one != sources.cend(); ++one) {
            if (const int target = targets.value(one.key(), -1); one.value() >= 0 && target >= 0)
                pair(one.value(), target, by);
        }
    }

    const FormDefinition &m_from;
    const FormDefinition &m_to;
    QList<AnswerMove> m_moves;
    QList<bool> m_taken;
};

QString linesOf(const Tasks &tasks)
{
    QStringList lines;
    for (const Task &task : tasks) {
        const QString link = task.link.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(task.link);
        lines.append((task.done ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] ")) + task.text + link);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Those that the person wrote, ticked or linked and that stand otherwise or not at all in what became of them.
Tasks lostTasks(const Field &from, const Tasks &given, const Tasks &moved)
{
    const Tasks own = tasksOf(unansweredValue(from));
    Tasks lost;
    for (const Task &task : given) {
        if (!moved.contains(task) && !own.contains(task))
            lost.append(task);
    }
    return lost;
}

/// An open list in another form: that one's tasks as they were answered here, and behind them what the person added.
Value withOwnTasks(const Field &to, const Field &from, const Value &given)
{
    const auto *list = std::get_if<ChecklistKind>(&to.kind);
    const auto *tasks = std::get_if<Tasks>(&given);
    if (!list || !list->open || !tasks)
        return given;
    ChecklistKind fixed = *list;
    fixed.open = false;
    Field own = to;
    own.kind = fixed;
    Tasks all = tasksOf(normalized(own, given));
    const auto isOf = [](const Tasks &some, const Task &task) {
        return std::any_of(some.begin(), some.end(), [&task](const Task &one) { return comparable(one.text) == comparable(task.text); });
    };
    const Tasks known = all + tasksOf(unansweredValue(from));
    std::copy_if(tasks->begin(), tasks->end(), std::back_inserter(all), [&](const Task &task) { return !isOf(known, task); });
    return all;
}

/// What is left of an answer when the new form holds `moved` instead; empty when nothing is lost.
QString lostText(const Field &from, const Value &given, const Value &moved)
{
    if (const MarkdownAnswer *markdown = markdownOf(given))
        return moved == given ? QString() : markdown->text;
    if (const auto *tasks = std::get_if<Tasks>(&given))
        return linesOf(lostTasks(from, *tasks, tasksOf(moved)));
    return moved == given ? QString() : textOf(given);
}

} // namespace

MovedAnswers moveAnswers(const FormDefinition &from, const QList<Value> &given, const FormDefinition &to)
{
    const Pairing pairing(from, to);
    MovedAnswers moved;
    moved.given.resize(to.fields.size());
    for (int i = 0; i < from.fields.size() && i < given.size(); ++i) {
        const Field &field = from.fields.at(i);
        const Value &answer = given.at(i);
        if (answer.index() == 0)
            continue;
        const AnswerMove &move = pairing.moves().at(i);
        Value value = move.to < 0 ? Value() : normalized(to.fields.at(move.to), withOwnTasks(to.fields.at(move.to), field, answer));
        // What was written for a whole section is not to stand for another.
        if (isWhole(value) && to.fields.at(move.to).lead != move.to)
            value = answerOf(value);
        if (const QString lost = lostText(field, answer, value); !lost.isEmpty())
            moved.kept.append({i, field.label, lost});
        // Tasks of which none is the other form's leave its own as they are.
        if (value.index() == 0 || (std::holds_alternative<Tasks>(value) && value == unansweredValue(to.fields.at(move.to))))
            continue;
        moved.given[move.to] = value;
        moved.moves.append(move);
    }
    return moved;
}

} // namespace waybill
