#include "app/submit/issueedit.h"

#include "app/base/issuelimits.h"
#include "app/base/yaml.h"
#include "app/body/bodyedit.h"
#include "app/drafts/templatechange.h"
#include "app/facts/repositoryfacts.h"
#include "app/library/valuesopening.h"
#include "app/template/linesyntax.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

struct IssueEditText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueEdit)
};

QString idOf(const FormDefinition &form, const AnswerConflict &conflict)
{
    const QString id = form.fields.at(conflict.field).id;
    return conflict.task < 0 ? id : id + QLatin1Char('/') + QString::number(conflict.task + 1);
}

bool sameNames(const QStringList &a, const QStringList &b)
{
    const auto within = [](const QStringList &some, const QStringList &all) {
        return std::all_of(some.begin(), some.end(), [&all](const QString &name) { return all.contains(name, Qt::CaseInsensitive); });
    };
    return within(a, b) && within(b, a);
}

QStringList without(const QStringList &names, const QStringList &gone)
{
    QStringList rest = names;
    rest.removeIf([&gone](const QString &name) { return gone.contains(name, Qt::CaseInsensitive); });
    return rest;
}

/// Makes one edit.
class Editing
{
public:
    Editing(const LoadedForm &form, const Issue &opened, const Issue &there, const WantedIssue &wanted, const TakeChoices &choices)
        : m_form(form),
          m_definition(*form.definition),
          m_opened(opened),
          m_there(there),
          m_wanted(wanted),
          m_choices(choices),
          m_openedAnswers(makeSnapshot(form.definition, wanted.opened.value_or(answersOf(form, opened).given))),
          m_thereAnswers(makeSnapshot(form.definition, answersOf(form, there).given))
    {
    }

    Result<IssueEdit> edit()
    {
        const QList<Value> answers = mergeAnswers();
        const FormSnapshot after = makeSnapshot(m_form.definition, answers);
        mergeMilestone(after);
        if (!m_edit.conflicts.isEmpty())
            return m_edit;
        const QByteArray body = m_there.body.toUtf8();
        const Result<QByteArray> edited = editedBody(m_form.definition, *m_form.layout, body, answers);
        if (!edited)
            return edited.error();
        if (edited.value() != body)
            m_edit.change.body = QString::fromUtf8(edited.value());
        if (characterCount(edited.value()) > longestBody) {
            return Error{QStringLiteral("request.body-too-long"),
                         IssueEditText::tr("The text would have more than %L1 characters, which GitHub does not take.").arg(longestBody),
                         {}};
        }
        for (const int field : changedAnswers(m_thereAnswers, after)) {
            m_edit.lines.append({m_definition.fields.at(field).id, m_definition.fields.at(field).label,
                                 answerText(m_thereAnswers.exists.at(field) ? m_thereAnswers.values.at(field) : Value()),
                                 answerText(after.exists.at(field) ? after.values.at(field) : Value())});
        }
        mergeTitle(after);
        if (m_edit.change.title && characterCount(m_edit.change.title->toUtf8()) > longestTitle) {
            return Error{QStringLiteral("request.title-too-long"),
                         IssueEditText::tr("The title would have more than %1 characters, which GitHub does not take.").arg(longestTitle),
                         {}};
        }
        mergeNames(after);
        return m_edit;
    }

private:
    QList<Value> mergeAnswers()
    {
        MergedAnswers merged = mergedAnswers(m_definition, m_openedAnswers.given, m_thereAnswers.given, m_wanted.given);
        for (const AnswerConflict &conflict : std::as_const(merged.conflicts)) {
            const QString id = idOf(m_definition, conflict);
            switch (m_choices.of(id)) {
            case Take::Mine:
                takeWanted(merged.given, conflict, m_definition);
                break;
            case Take::Theirs:
                break;
            case Take::Ask:
                m_edit.conflicts.append({id, m_definition.fields.at(conflict.field).label, answerText(conflict.opened),
                                         answerText(conflict.there), answerText(conflict.wanted)});
            }
        }
        return merged.given;
    }

    void mergeTitle(const FormSnapshot &after)
    {
        const QString title = issueTitle(after);
        // A title that nobody touched and that does not follow from the answers stays, whatever blanks it has.
        if (m_definition.titleField < 0 || title.isEmpty() || title == issueTitle(m_thereAnswers))
            return;
        m_edit.change.title = title;
        const Field &field = m_definition.fields.at(m_definition.titleField);
        m_edit.lines.append({field.id, field.label, m_there.title, title});
    }

    void mergeNames(const FormSnapshot &after)
    {
        const QStringList before = issueLabels(m_openedAnswers);
        const QStringList now = issueLabels(after);
        // A label that follows from the answers and that somebody took away does not come back by an edit of something else.
        const QStringList wanted = without(m_opened.labels, without(before, now)) + without(now, before) + m_wanted.labels;
        const QStringList labels = mergedNames(m_opened.labels, m_there.labels, wanted);
        if (!sameNames(labels, m_there.labels)) {
            m_edit.change.labels = labels;
            m_edit.lines.append({QStringLiteral("labels"), IssueEditText::tr("Labels"), m_there.labels.join(QLatin1String(", ")),
                                 labels.join(QLatin1String(", "))});
        }
        const QStringList assignees = mergedNames(m_opened.assignees, m_there.assignees, m_opened.assignees + m_wanted.assignees);
        if (!sameNames(assignees, m_there.assignees)) {
            m_edit.change.assignees = assignees;
            m_edit.lines.append({QStringLiteral("assignees"), IssueEditText::tr("Assignees"), m_there.assignees.join(QLatin1String(", ")),
                                 assignees.join(QLatin1String(", "))});
        }
    }

    void mergeMilestone(const FormSnapshot &after)
    {
        const QString id = QStringLiteral("milestone");
        const QString derived = derivedMilestone(after).value_or(QString());
        const bool follows = !derived.isEmpty() && derivedMilestone(m_openedAnswers) == m_opened.milestoneTitle;
        const QString wanted = m_wanted.milestone.value_or(follows ? derived : m_opened.milestoneTitle);
        std::optional<QString> milestone = mergedValue(m_opened.milestoneTitle, m_there.milestoneTitle, wanted);
        if (!milestone && m_choices.of(id) != Take::Ask)
            milestone = m_choices.of(id) == Take::Mine ? wanted : m_there.milestoneTitle;
        if (!milestone) {
            m_edit.conflicts.append({id, IssueEditText::tr("Milestone"), m_opened.milestoneTitle, m_there.milestoneTitle, wanted});
        } else if (*milestone != m_there.milestoneTitle) {
            m_edit.milestone = milestone;
            m_edit.lines.append({id, IssueEditText::tr("Milestone"), m_there.milestoneTitle, *milestone});
        }
    }

    const LoadedForm &m_form;
    const FormDefinition &m_definition;
    const Issue &m_opened;
    const Issue &m_there;
    const WantedIssue &m_wanted;
    const TakeChoices &m_choices;
    const FormSnapshot m_openedAnswers;
    const FormSnapshot m_thereAnswers;
    IssueEdit m_edit;
};

} // namespace

QString answerText(const Value &value)
{
    if (const MarkdownAnswer *markdown = markdownOf(value))
        return markdown->text;
    if (!std::holds_alternative<Tasks>(value))
        return textOf(value);
    QStringList lines;
    for (const Task &task : tasksOf(value))
        lines.append((task.done ? QLatin1String("[x] ") : QLatin1String("[ ] ")) + task.text
                     + (task.link.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(task.link)));
    return lines.join(QLatin1Char('\n'));
}

IssueAnswers answersOf(const LoadedForm &form, const Issue &issue)
{
    const ReadBody read = readBody(form.definition, *form.layout, issue.body.toUtf8());
    IssueAnswers answers{read.given, read.problems, read.lines};
    const int title = form.definition->titleField;
    if (title >= 0) {
        answers.given[title] = Value();
        const Value own = normalized(form.definition->fields.at(title), issue.title);
        if (textOf(own) != issueTitle(makeSnapshot(form.definition, answers.given)))
            answers.given[title] = own;
    }
    return answers;
}

Draft byAnotherForm(const Draft &draft, const LoadedForm &form, const IssueBasePtr &edits)
{
    const Issue &issue = edits->issue;
    Draft moved = draft;
    moved.form = form;
    if (draft.form.definition) {
        const QList<Value> asRead = answersOf(draft.form, issue).given;
        QList<Value> changed(asRead.size());
        for (qsizetype i = 0; i < asRead.size() && i < draft.given.size(); ++i) {
            if (draft.given.at(i) != asRead.at(i))
                changed[i] = draft.given.at(i);
        }
        moved = movedOver(draft, form, moveAnswers(*draft.form.definition, changed, *form.definition));
    }
    moved.target.host = edits->host;
    moved.target.repository = edits->repository;
    moved.edits = edits;
    const QList<Value> asRead = answersOf(form, issue).given;
    moved.given.resize(asRead.size());
    for (qsizetype i = 0; i < asRead.size(); ++i) {
        if (moved.given.at(i).index() == 0)
            moved.given[i] = asRead.at(i);
    }
    return moved;
}

Result<IssueEdit> editOf(const LoadedForm &form, const Issue &opened, const Issue &there, const WantedIssue &wanted,
                         const TakeChoices &choices)
{
    return Editing(form, opened, there, wanted, choices).edit();
}

Result<QList<Value>> answersWithValues(const LoadedForm &loaded, const QList<Value> &given, const QByteArray &yaml, const QString &name)
{
    const FormDefinition &form = *loaded.definition;
    const Result<ValuesFile> values = readValuesOf(yaml, name, loaded);
    if (!values)
        return values.error();
    const Result<YamlNode> root = parseYaml(yaml, name);
    if (!root)
        return root.error();
    QList<Value> wanted = given;
    for (const YamlNode::Entry &entry : root.value()["values"].entries) {
        const int field = form.fieldIndex(entry.key.text);
        const auto *list = std::get_if<ChecklistKind>(&form.fields.at(field).kind);
        if (!list || list->editable || markdownOf(values.value().given.at(field))) {
            wanted[field] = values.value().given.at(field);
            continue;
        }
        QSet<QString> named;
        for (const YamlNode &item : entry.value.items)
            named.insert(comparable(item.isText() ? item.text : item["task"].text));
        Tasks tasks = tasksOf(given.at(field).index() == 0 ? unansweredValue(form.fields.at(field)) : given.at(field));
        for (int task = 0; task < tasks.size(); ++task) {
            if (named.contains(comparable(tasks.at(task).text)))
                tasks[task] = tasksOf(values.value().given.at(field)).value(task, tasks.at(task));
        }
        wanted[field] = Value(tasks) == unansweredValue(form.fields.at(field)) ? Value() : Value(tasks);
    }
    return wanted;
}

} // namespace waybill
