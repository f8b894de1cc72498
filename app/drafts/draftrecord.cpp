#include "app/drafts/draftrecord.h"

#include <QJsonArray>

#include <algorithm>

namespace waybill {

namespace {

// Shorter than QStringLiteral, of which there would be many.
QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue json(const Value &value)
{
    if (const MarkdownAnswer *markdown = markdownOf(value))
        return QJsonObject{{key("markdown"), markdown->text}, {key("answer"), json(answerOf(value))}, {key("whole"), markdown->whole}};
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (value.index() == 0)
        return QJsonValue::Null;
    QJsonArray tasks;
    for (const Task &task : tasksOf(value)) {
        QJsonObject one{{key("text"), task.text}, {key("done"), task.done}};
        if (!task.link.isEmpty())
            one.insert(key("link"), task.link);
        tasks.append(one);
    }
    return tasks;
}

Value valueOf(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isObject())
        return withMarkdown(valueOf(json[key("answer")]), json[key("markdown")].toString(), json[key("whole")].toBool());
    if (!json.isArray())
        return {};
    Tasks tasks;
    for (const QJsonValue &task : json.toArray())
        tasks.append({task[key("text")].toString(), task[key("done")].toBool(), task[key("link")].toString()});
    return tasks;
}

/// Two texts that differ in one place: how many characters stand before it, and what stood and stands there. A long answer that was typed
/// into then costs a few characters a step and not its whole length twice.
struct Splice
{
    qsizetype before = 0;
    QString removed;
    QString inserted;
};

Splice spliceOf(const QString &from, const QString &to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < shorter && from.at(head) == to.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail))
        ++tail;
    return {head, from.mid(head, from.size() - head - tail), to.mid(head, to.size() - head - tail)};
}

QJsonObject changeJson(const FormDefinition &definition, const FormModel::Change &change)
{
    QJsonObject object{{key("field"), definition.fields.at(change.field).id}};
    const auto *before = std::get_if<QString>(&change.before);
    const auto *after = std::get_if<QString>(&change.after);
    if (before && after) {
        const Splice splice = spliceOf(*before, *after);
        object.insert(key("at"), splice.before);
        object.insert(key("removed"), splice.removed);
        object.insert(key("inserted"), splice.inserted);
    } else {
        object.insert(key("before"), json(change.before));
        object.insert(key("after"), json(change.after));
    }
    return object;
}

qsizetype sizeOf(const Value &value)
{
    const MarkdownAnswer *markdown = markdownOf(value);
    qsizetype size = textOf(value).size() + (markdown ? markdown->text.size() : 0);
    for (const Task &task : tasksOf(value))
        size += task.text.size() + task.link.size() + 16;
    return size;
}

/// How much is compared and written of steps before the rest is left out. Written several times a second beside what is typed: a few
/// milliseconds are enough, which the steps of a very long answer could exceed by far.
class HistoryBounds
{
public:
    explicit HistoryBounds(const QDateTime &now) : m_oldest(now.toMSecsSinceEpoch() - keptUndoMilliseconds) { }

    bool hasRoomFor(const FormModel::Step &step)
    {
        if (step.at < m_oldest || ++m_steps > keptUndoSteps)
            return false;
        for (const FormModel::Change &change : step.changes)
            m_compared += sizeOf(change.before) + sizeOf(change.after);
        return m_compared <= mostCompared;
    }
    bool hasRoomFor(const QJsonObject &change)
    {
        m_characters += 48;
        for (const char *name : {"removed", "inserted"})
            m_characters += change.value(key(name)).toString().size();
        for (const char *name : {"before", "after"})
            m_characters += sizeOf(valueOf(change.value(key(name))));
        return m_characters <= keptUndoCharacters;
    }

private:
    static constexpr qsizetype mostCompared = qsizetype{8} * 1024 * 1024;

    qint64 m_oldest;
    size_t m_steps = 0;
    qsizetype m_compared = 0;
    qsizetype m_characters = 0;
};

/// Null where it has no room.
std::optional<QJsonObject> stepJson(const FormDefinition &definition, const FormModel::Step &step, HistoryBounds &bounds)
{
    if (!bounds.hasRoomFor(step))
        return std::nullopt;
    QJsonArray changes;
    for (const FormModel::Change &change : step.changes) {
        const QJsonObject object = changeJson(definition, change);
        if (!bounds.hasRoomFor(object))
            return std::nullopt;
        changes.append(object);
    }
    return QJsonObject{{key("time"), step.at}, {key("changes"), changes}};
}

QJsonObject historyJson(const FormDefinition &definition, const FormModel::History &history, const QDateTime &now)
{
    HistoryBounds bounds(now);
    QJsonArray steps;
    size_t first = history.steps.size();
    // From the newest on; what was undone leads on from the answers as they are, so without its beginning it leads nowhere.
    while (first > 0) {
        const std::optional<QJsonObject> step = stepJson(definition, history.steps[first - 1], bounds);
        if (!step)
            break;
        steps.prepend(*step);
        --first;
    }
    if (first > history.position)
        return {};
    return {{key("position"), qint64(history.position - first)}, {key("steps"), steps}};
}

/// Follows the steps from the answers as they are, backwards and forwards; what does not fit them ends it.
class HistoryReader
{
public:
    HistoryReader(const FormDefinition &definition, const QList<Value> &given) : m_definition(definition), m_given(given) { }

    FormModel::History read(const QJsonObject &json) const
    {
        const QJsonArray steps = json[key("steps")].toArray();
        const qsizetype position = json[key("position")].toInteger();
        FormModel::History history;
        if (position < 0 || position > steps.size())
            return history;
        QList<Value> values = m_given;
        for (qsizetype i = position - 1; i >= 0; --i) {
            const std::optional<FormModel::Step> step = stepOf(steps.at(i), values, false);
            if (!step)
                break;
            history.steps.insert(history.steps.begin(), *step);
        }
        history.position = history.steps.size();
        values = m_given;
        for (qsizetype i = position; i < steps.size(); ++i) {
            const std::optional<FormModel::Step> step = stepOf(steps.at(i), values, true);
            if (!step)
                break;
            history.steps.push_back(*step);
        }
        return history;
    }

private:
    std::optional<FormModel::Step> stepOf(const QJsonValue &json, QList<Value> &values, bool forward) const
    {
        FormModel::Step step;
        step.at = json[key("time")].toInteger();
        for (const QJsonValue &each : json[key("changes")].toArray()) {
            const int field = m_definition.fieldIndex(each[key("field")].toString());
            const std::optional<FormModel::Change> change =
                field < 0 ? std::nullopt : changeOf(each.toObject(), field, values.at(field), forward);
            if (!change)
                return std::nullopt;
            values[field] = forward ? change->after : change->before;
            step.changes.push_back(*change);
        }
        return step.changes.empty() ? std::nullopt : std::optional(step);
    }

    /// `here`: the answer on the near side of the change.
    static std::optional<FormModel::Change> changeOf(const QJsonObject &json, int field, const Value &here, bool forward)
    {
        if (!json.contains(key("at"))) {
            const FormModel::Change change{field, valueOf(json[key("before")]), valueOf(json[key("after")])};
            return (forward ? change.before : change.after) == here ? std::optional(change) : std::nullopt;
        }
        const qsizetype at = json[key("at")].toInteger();
        const QString near = json[key(forward ? "removed" : "inserted")].toString();
        const QString far = json[key(forward ? "inserted" : "removed")].toString();
        QString text = textOf(here);
        if (at < 0 || at > text.size() || QStringView(text).mid(at, near.size()) != near)
            return std::nullopt;
        text.replace(at, near.size(), far);
        return forward ? FormModel::Change{field, here, text} : FormModel::Change{field, text, here};
    }

    const FormDefinition &m_definition;
    const QList<Value> &m_given;
};

QJsonObject targetJson(const Target &target)
{
    QJsonObject object{{key("host"), target.host}, {key("owner"), target.repository.owner}, {key("name"), target.repository.name}};
    if (target.milestone)
        object.insert(key("milestone"), *target.milestone);
    object.insert(key("labels"), QJsonArray::fromStringList(target.extraLabels));
    object.insert(key("assignees"), QJsonArray::fromStringList(target.assignees));
    object.insert(key("parent"), target.parent.number);
    object.insert(key("parentHost"), target.parent.repository.host);
    object.insert(key("parentOwner"), target.parent.repository.name.owner);
    object.insert(key("parentName"), target.parent.repository.name.name);
    return object;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &each : json.toArray())
        texts.append(each.toString());
    return texts;
}

Target targetOf(const QJsonObject &json)
{
    Target target;
    target.host = json[key("host")].toString();
    target.repository = {json[key("owner")].toString(), json[key("name")].toString()};
    if (json.contains(key("milestone")))
        target.milestone = json[key("milestone")].toString();
    target.extraLabels = textsOf(json[key("labels")]);
    target.assignees = textsOf(json[key("assignees")]);
    target.parent.number = json[key("parent")].toInteger();
    target.parent.repository = {json[key("parentHost")].toString(),
                                {json[key("parentOwner")].toString(), json[key("parentName")].toString()}};
    return target;
}

} // namespace

QJsonObject answersJson(const FormDefinition &definition, const QList<Value> &given)
{
    QJsonObject answers;
    for (int i = 0; i < definition.fields.size() && i < given.size(); ++i) {
        if (given.at(i).index() != 0)
            answers.insert(definition.fields.at(i).id, json(given.at(i)));
    }
    return answers;
}

QList<Value> answersFromJson(const FormDefinition &definition, const QJsonObject &json)
{
    QList<Value> given(definition.fields.size());
    for (auto each = json.begin(); each != json.end(); ++each) {
        if (const int field = definition.fieldIndex(each.key()); field >= 0)
            given[field] = normalized(definition.fields.at(field), valueOf(each.value()));
    }
    return given;
}

QJsonObject draftJson(const Draft &draft, const QDateTime &now)
{
    const FormDefinition &definition = *draft.form.definition;
    QJsonArray kept;
    for (const KeptAnswer &answer : draft.kept)
        kept.append(QJsonObject{{key("label"), answer.label}, {key("text"), answer.text}});
    const QJsonObject view{{key("field"), draft.view.field},
                           {key("cursor"), draft.view.cursor},
                           {key("anchor"), draft.view.anchor},
                           {key("tab"), draft.view.tab}};
    QJsonObject json{{key("answers"), answersJson(definition, draft.given)},
                     {key("undo"), historyJson(definition, draft.history, now)},
                     {key("view"), view},
                     {key("target"), targetJson(draft.target)},
                     {key("contract"), draft.contract},
                     {key("kept"), kept}};
    QJsonArray toLookAt;
    for (int i = 0; i < definition.fields.size(); ++i) {
        if (draft.toLookAt.contains(i))
            toLookAt.append(definition.fields.at(i).id);
    }
    if (!toLookAt.isEmpty())
        json.insert(key("toLookAt"), toLookAt);
    if (draft.edits)
        json.insert(key("edits"), issueBaseJson(*draft.edits));
    if (!draft.form.guideChoice.isEmpty())
        json.insert(key("guide"), draft.form.guideChoice);
    if (!draft.copyOf.isEmpty())
        json.insert(key("copyOf"), draft.copyOf.toString(QUrl::FullyEncoded));
    return json;
}

void readDraftJson(const QJsonObject &json, Draft &draft)
{
    const FormDefinition &definition = *draft.form.definition;
    draft.given = answersFromJson(definition, json[key("answers")].toObject());
    draft.history = HistoryReader(definition, draft.given).read(json[key("undo")].toObject());
    const QJsonObject view = json[key("view")].toObject();
    draft.view = {view[key("field")].toString(), view[key("cursor")].toInt(-1), view[key("anchor")].toInt(-1), view[key("tab")].toInt()};
    draft.target = targetOf(json[key("target")].toObject());
    draft.contract = json[key("contract")].toString();
    draft.form.guideChoice = json[key("guide")].toString();
    draft.edits = issueBaseFromJson(json[key("edits")].toObject());
    draft.copyOf = QUrl(json[key("copyOf")].toString());
    draft.toLookAt.clear();
    for (const QJsonValue &id : json[key("toLookAt")].toArray()) {
        if (const int field = definition.fieldIndex(id.toString()); field >= 0)
            draft.toLookAt.insert(field);
    }
    draft.kept.clear();
    for (const QJsonValue &answer : json[key("kept")].toArray())
        draft.kept.append({-1, answer[key("label")].toString(), answer[key("text")].toString()});
}

} // namespace waybill
