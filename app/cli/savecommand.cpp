#include "app/base/textfile.h"
#include "app/base/yaml.h"
#include "app/cli/invocation.h"
#include "app/drafts/draftstore.h"
#include "app/form/valuesfile.h"
#include "app/services/services.h"
#include "app/submit/issuesaving.h"
#include "app/template/linesyntax.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

/// Answers with those that a values file names in their place; of a checklist whose tasks are the template's, the tasks that it names.
Result<QList<Value>> withValues(const FormDefinition &form, const QList<Value> &given, const QByteArray &yaml, const QString &name)
{
    const Result<ValuesFile> values = readValuesFile(yaml, name, form);
    if (!values)
        return values.error();
    const Result<YamlNode> root = parseYaml(yaml, name);
    if (!root)
        return root.error();
    QList<Value> wanted = given;
    for (const YamlNode::Entry &entry : root.value()["values"].entries) {
        const int field = form.fieldIndex(entry.key.text);
        const auto *list = std::get_if<ChecklistKind>(&form.fields.at(field).kind);
        if (!list || list->editable) {
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

Result<TakeChoices> choicesOf(const Invocation &call)
{
    TakeChoices choices;
    for (const QString &word : call.options("take")) {
        const QString side = word.section(u'=', -1);
        if (side != QLatin1String("mine") && side != QLatin1String("theirs"))
            return Error{QStringLiteral("usage.wrong"),
                         Invocation::tr("--take is “mine” or “theirs”, or that for one answer: --take version=mine."),
                         {}};
        const Take take = side == QLatin1String("mine") ? Take::Mine : Take::Theirs;
        if (word.contains(u'='))
            choices.one.insert(word.section(u'=', 0, -2), take);
        else
            choices.all = take;
    }
    return choices;
}

/// One `waybill save`: reads, says what would change, asks, saves. Deletes itself after `done`.
class SaveRun : public QObject
{
public:
    SaveRun(std::shared_ptr<const Invocation> call, Services &services, CommandDone done)
        : m_call(std::move(call)), m_services(services), m_done(std::move(done))
    {
    }

    void start(const QByteArray &values, const QString &valuesName, const TakeChoices &choices)
    {
        readNamedBody(*m_call, m_call->file(), m_services, this, [=, this](const Result<NamedBody> &named) {
            if (!named)
                return end(m_call->fail(named.error()));
            m_named = named.value();
            m_call->warn(m_named.form.notices);
            const Result<Done> planned = plan(values, valuesName, choices);
            if (!planned)
                return end(m_call->fail(planned.error()));
            if (!m_named.issue)
                return saveText();
            if (const QString why = standsStill(); !why.isEmpty() && !m_call->has("yes") && !m_call->has("dry-run")) {
                m_call->complain(why);
                tellDraft();
                return end(ExitProblems);
            }
            m_task.dryRun = m_call->has("dry-run") || !m_call->has("yes");
            save();
        });
    }

private:
    Result<Done> plan(const QByteArray &values, const QString &valuesName, const TakeChoices &choices)
    {
        const LoadedForm &form = m_named.form;
        m_task.repository = m_named.repository;
        m_task.form = form;
        m_task.etag = m_named.etag;
        m_task.choices = choices;
        if (m_named.issue)
            m_task.opened = *m_named.issue;
        else
            m_task.opened.body = QString::fromUtf8(m_named.body);
        QList<Value> base = answersOf(form, m_task.opened).given;
        if (m_call->has("base")) {
            const Result<QList<Value>> opened = openedAnswers(base);
            if (!opened)
                return opened.error();
            base = opened.value();
            m_task.wanted.opened = base;
        }
        const Result<QList<Value>> wanted = withValues(*form.definition, base, values, valuesName);
        if (!wanted)
            return wanted.error();
        m_task.wanted.given = wanted.value();
        m_task.wanted.labels = m_call->options("label");
        m_task.wanted.assignees = m_call->options("assignee");
        if (m_call->has("milestone"))
            m_task.wanted.milestone = m_call->option("milestone");
        return Done{};
    }

    /// What the values were made from, as `export --from` wrote it.
    Result<QList<Value>> openedAnswers(const QList<Value> &now) const
    {
        const QString file = m_call->option("base");
        const Result<QByteArray> bytes = m_call->read(file);
        if (!bytes)
            return bytes.error();
        if (file.endsWith(QLatin1String(".yml")) || file.endsWith(QLatin1String(".yaml"))) {
            const Result<ValuesFile> values = readValuesFile(bytes.value(), file, *m_named.form.definition);
            return values ? Result<QList<Value>>(values.value().given) : values.error();
        }
        QList<Value> given = readBody(m_named.form.definition, *m_named.form.layout, bytes.value()).given;
        if (const int title = m_named.form.definition->titleField; title >= 0)
            given[title] = now.at(title);
        return given;
    }

    /// Why nobody may look at a change; empty: somebody will.
    QString standsStill() const
    {
        const Issue &issue = *m_named.issue;
        if (!issue.open)
            return Invocation::tr("#%1 is closed; whoever closed it may not look at it again. With --yes it is changed all the same.")
                .arg(issue.number);
        if (issue.locked)
            return Invocation::tr("The conversation of #%1 is locked. With --yes it is changed all the same.").arg(issue.number);
        return {};
    }

    /// Of a file there is nobody else's version: what changes is written out.
    void saveText()
    {
        const Result<IssueEdit> edit = editOf(m_task.form, m_task.opened, m_task.opened, m_task.wanted, m_task.choices);
        if (!edit)
            return end(m_call->fail(edit.error()));
        if (!edit.value().conflicts.isEmpty()) {
            tellConflicts(edit.value());
            return end(ExitProblems);
        }
        end(m_call->finish(edit.value().change.body.value_or(m_task.opened.body).toUtf8()));
    }

    void save()
    {
        new IssueSaving(m_services.client(m_named.host), m_task, this, [this](const SavingEnd &ended) { saved(ended); });
    }

    void saved(const SavingEnd &ended)
    {
        using State = SavingEnd::State;
        const bool json = m_call->has("json");
        if (ended.state == State::Planned || ended.state == State::Conflicts || (ended.state == State::Saved && m_call->has("yes")))
            tellEdit(ended.edit);
        switch (ended.state) {
        case State::Planned:
            if (m_call->has("dry-run"))
                return end(json ? m_call->finish(jsonOf(ended)) : int(ExitFine));
            if (!confirmed())
                return end(ExitProblems);
            m_task.dryRun = false;
            return save();
        case State::Conflicts:
            tellConflicts(ended.edit);
            tellDraft();
            return end(json && m_call->finish(jsonOf(ended)) != ExitFine ? int(ExitFailed) : int(ExitProblems));
        case State::Saved:
        case State::Unchanged:
            if (ended.state == State::Unchanged)
                m_call->complain(Invocation::tr("#%1 has all of this already; nothing was sent.").arg(ended.issue.number));
            m_call->warn(ended.remarks);
            return end(m_call->finish(json ? jsonOf(ended) : ended.issue.page.toString(QUrl::FullyEncoded).toUtf8() + '\n'));
        case State::Failed:
        case State::Unknown:
            const int code = ended.error ? m_call->fail(*ended.error) : int(ExitFailed);
            if (ended.state == State::Unknown)
                m_call->complain(
                    Invocation::tr("Whether #%1 was changed is not known. The same command again changes only what is missing.")
                        .arg(m_task.opened.number));
            tellDraft();
            end(ended.state == State::Unknown ? int(ExitOutcomeUnknown) : code);
        }
    }

    bool confirmed()
    {
        m_call->complain(Invocation::tr("Save this to #%1? Type yes:").arg(m_task.opened.number));
        const QByteArray answer = m_call->streams.input.readLine(16).trimmed().toLower();
        if (answer == "yes" || answer == "y")
            return true;
        m_call->complain(Invocation::tr("Nothing was sent. With --yes it is saved without asking."));
        tellDraft();
        return false;
    }

    void tellEdit(const IssueEdit &edit) const
    {
        for (const EditLine &line : edit.lines) {
            m_call->complain(QStringLiteral("  %1 (%2)").arg(line.label, line.id));
            tellText('-', line.there);
            tellText('+', line.wanted);
        }
    }

    void tellConflicts(const IssueEdit &edit) const
    {
        for (const EditConflict &conflict : edit.conflicts) {
            m_call->complain(Invocation::tr("“%1” (%2) was changed by somebody else to something else:").arg(conflict.label, conflict.id));
            tellText('=', conflict.opened);
            tellText('<', conflict.there);
            tellText('>', conflict.wanted);
        }
        m_call->complain(Invocation::tr("Nothing was saved: = is what it was, < what is there now, > what you want. Say which counts with "
                                        "--take FIELD=mine or --take FIELD=theirs, or for all with --take mine or --take theirs."));
    }

    void tellText(char mark, const QString &text) const
    {
        for (const QString &line : text.isEmpty() ? QStringList() : text.split(u'\n'))
            m_call->complain(QStringLiteral("    %1 %2").arg(QLatin1Char(mark)).arg(line));
    }

    static QByteArray jsonOf(const SavingEnd &ended)
    {
        QJsonArray changes;
        for (const EditLine &line : ended.edit.lines) {
            changes.append(QJsonObject{{QStringLiteral("id"), line.id},
                                       {QStringLiteral("label"), line.label},
                                       {QStringLiteral("there"), line.there},
                                       {QStringLiteral("wanted"), line.wanted}});
        }
        QJsonArray conflicts;
        for (const EditConflict &conflict : ended.edit.conflicts) {
            conflicts.append(QJsonObject{{QStringLiteral("id"), conflict.id},
                                         {QStringLiteral("label"), conflict.label},
                                         {QStringLiteral("opened"), conflict.opened},
                                         {QStringLiteral("there"), conflict.there},
                                         {QStringLiteral("wanted"), conflict.wanted}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("number"), ended.issue.number},
                                         {QStringLiteral("url"), ended.issue.page.toString(QUrl::FullyEncoded)},
                                         {QStringLiteral("saved"), ended.state == SavingEnd::State::Saved},
                                         {QStringLiteral("changes"), changes},
                                         {QStringLiteral("conflicts"), conflicts},
                                         {QStringLiteral("remarks"), QJsonArray::fromStringList(ended.remarks)}})
            .toJson();
    }

    /// So that what is wanted is somewhere, whatever GitHub says. The id follows from the issue and the answers, so that trying again makes
    /// no second draft.
    void tellDraft() const
    {
        Result<DraftStore> drafts = m_services.drafts();
        if (!drafts || !m_named.issue)
            return;
        Draft draft;
        draft.form = m_task.form;
        draft.given = m_task.wanted.given;
        draft.target.host = m_named.host.name;
        draft.target.repository = m_named.repository;
        draft.open = false;
        draft.id = QUuid::createUuidV5(QUuid(),
                                       m_named.issue->page.toString().toUtf8() + '\n'
                                           + writeValuesFile(*draft.form.definition, draft.form.origin, draft.given));
        if (const Result<SavedDraft> kept = drafts.value().save(draft))
            m_call->complain(
                Invocation::tr("The answers are kept: waybill drafts show %1").arg(kept.value().id.toString(QUuid::WithoutBraces)));
    }

    void end(int code)
    {
        m_done(code);
        deleteLater();
    }

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    CommandDone m_done;
    NamedBody m_named;
    SavingTask m_task;
};

} // namespace

void saveCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (call->words().isEmpty() || !call->has("values"))
        return done(call->misuse(Invocation::tr("Name the issue and the values: waybill save ISSUE --values V.yml.")));
    const Result<TakeChoices> choices = choicesOf(*call);
    if (!choices)
        return done(call->fail(choices.error()));
    const QString file = call->option("values");
    if (file == QLatin1String("-") && call->file() == file)
        return done(call->misuse(Invocation::tr("The standard input is the text or the values, not both.")));
    const Result<QByteArray> values = call->read(file);
    if (!values)
        return done(call->fail(values.error()));
    // Belongs to itself: it ends with its command.
    auto *run = new SaveRun(call, services, done);
    run->start(values.value(), shownName(file), choices.value());
}

} // namespace waybill
