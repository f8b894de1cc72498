#include "app/base/textfile.h"
#include "app/cli/invocation.h"
#include "app/library/valuesopening.h"
#include "app/services/services.h"
#include "app/submit/issuesaving.h"
#include "app/submit/issuewrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace waybill {

namespace {

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

/// One `waybill save`: keeps what is wanted, reads, says what would change, asks, and has the outbox send it. Deletes itself after `done`.
///
///   draft ─▶ read ─▶ plan ─┬─ conflicts ─▶ 1
///                         ├─ nothing to change, --dry-run ─▶ 0
///                         └─ confirmed ─▶ outbox ─┬─ done ────▶ 0, prints the address
///                                                 ├─ refused ─▶ 3
///                                                 └─ asks ────▶ 1 or 5 (4: it never left); it stays in the outbox
class SaveRun : public QObject
{
public:
    SaveRun(std::shared_ptr<const Invocation> call, Services &services, const QByteArray &values, CommandDone done)
        : m_call(std::move(call)), m_services(services), m_done(std::move(done)), m_values(values), m_edit(services, m_call->file(), values)
    {
    }

    void start(const QString &valuesName, const TakeChoices &choices)
    {
        if (!m_call->has("dry-run"))
            m_edit.keepValues(valuesName, m_call->option("template"), m_call->option("guide"));
        readNamedBody(*m_call, m_call->file(), m_services, this, [=, this](const Result<NamedBody> &named) {
            if (!named)
                return fail(named.error());
            const Result<LoadedForm> guided = m_call->guided(named.value().form);
            if (!guided)
                return fail(guided.error());
            m_named = named.value();
            m_named.form = guided.value();
            m_call->warn(m_named.form.notices);
            const Result<Done> planned = plan(m_values, valuesName, choices);
            if (!planned)
                return fail(planned.error());
            if (!m_named.issue)
                return saveText();
            if (!m_call->has("dry-run"))
                keepDraft();
            if (const QString why = standsStill(); !why.isEmpty() && !m_call->has("yes") && !m_call->has("dry-run")) {
                m_call->complain(why);
                tellDraft();
                return end(ExitProblems);
            }
            new IssueSaving(m_services.client(m_named.host), m_task, this, [this](const SavingEnd &end) { this->planned(end); });
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
        const Result<QList<Value>> wanted = answersWithValues(form, base, values, valuesName);
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
            const Result<ValuesFile> values = readValuesOf(bytes.value(), file, m_named.form);
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

    void planned(const SavingEnd &planned)
    {
        using State = SavingEnd::State;
        m_plan = planned;
        const bool json = m_call->has("json");
        if (planned.state == State::Planned || planned.state == State::Conflicts)
            tellEdit(planned.edit);
        switch (planned.state) {
        case State::Planned:
            if (m_call->has("dry-run"))
                return end(json ? m_call->finish(jsonOf()) : int(ExitFine));
            return m_call->has("yes") || confirmed() ? queue() : end(ExitProblems);
        case State::Conflicts:
            tellConflicts(planned.edit);
            tellDraft();
            return end(json && m_call->finish(jsonOf()) != ExitFine ? int(ExitFailed) : int(ExitProblems));
        case State::Unchanged:
            m_edit.settle(planned.issue.number, planned.issue.page);
            m_call->complain(Invocation::tr("#%1 has all of this already; nothing was sent.").arg(planned.issue.number));
            return end(tellPage(planned.issue.page));
        case State::Failed:
        case State::Unknown:
            return fail(*planned.error);
        }
    }

    /// Into the outbox first: whatever ends this in the middle, the next start of the window or `waybill outbox` goes on with it.
    void queue()
    {
        findAccount(m_services, m_named.host, this, [this](const Result<Account> &account) {
            const Result<IssueWriter *> writer = issueWriter(m_services);
            if (!account || !writer)
                return fail(account ? writer.error() : account.error());
            m_writer = writer.value();
            connect(m_writer, &IssueWriter::changed, this, [this](const QUuid &id) {
                if (id == m_id)
                    report();
            });
            connect(m_writer, &IssueWriter::troubled, this, [this](const QUuid &, const QString &sentence) {
                m_call->warn({sentence});
                end(ExitOutcomeUnknown);
            });
            IssueWrite write =
                editToQueue(m_task.form, m_named.host.name, account.value().login, m_named.repository, m_plan.issue, m_plan.edit);
            keepDraft();
            write.draft = m_edit.draft().isNull() ? QString() : idText(m_edit.draft());
            const Result<QUuid> id = m_writer->queue(write);
            if (!id)
                return fail(id.error());
            m_id = id.value();
            report();
        });
    }

    void report()
    {
        const Result<std::optional<WriteStatus>> status = m_writer->status(m_id);
        if (m_ended)
            return;
        if (!status || !status.value())
            return end(status ? int(ExitOutcomeUnknown) : m_call->fail(status.error()));
        const WriteRecord &record = status.value()->record;
        if (!record.sentence.isEmpty() && record.sentence != m_said) {
            m_said = record.sentence;
            m_call->complain(record.sentence);
        }
        if (record.phase == WriteRecord::Phase::Done)
            return saved(record);
        const bool waits = record.phase == WriteRecord::Phase::Ask || record.phase == WriteRecord::Phase::Refused || isLeftToOutbox(record);
        if (waits) {
            m_call->complain(Invocation::tr("It is kept in the outbox: waybill outbox retry %1").arg(idText(m_id)));
            return end(exitCodeFor(record));
        }
        // Somebody else dropped it, or has it in hand and will say how it ends.
        if (record.closed() || !status.value()->running)
            end(ExitOutcomeUnknown);
    }

    void saved(const WriteRecord &record)
    {
        m_edit.settle(m_plan.issue.number, record.page);
        m_call->warn(record.remarks);
        m_plan.remarks = record.remarks;
        m_saved = !record.nothingToDo;
        end(tellPage(record.page));
    }

    int tellPage(const QUrl &page) const
    {
        return m_call->finish(m_call->has("json") ? jsonOf() : page.toString(QUrl::FullyEncoded).toUtf8() + '\n');
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

    QByteArray jsonOf() const
    {
        const auto jsonOfLine = [](const auto &line) {
            return QJsonObject{{QStringLiteral("id"), line.id},
                               {QStringLiteral("label"), line.label},
                               {QStringLiteral("there"), line.there},
                               {QStringLiteral("wanted"), line.wanted}};
        };
        QJsonArray changes;
        for (const EditLine &line : m_plan.edit.lines)
            changes.append(jsonOfLine(line));
        QJsonArray conflicts;
        for (const EditConflict &conflict : m_plan.edit.conflicts) {
            QJsonObject sides = jsonOfLine(conflict);
            sides.insert(QStringLiteral("opened"), conflict.opened);
            conflicts.append(sides);
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("number"), m_plan.issue.number},
                                         {QStringLiteral("url"), m_plan.issue.page.toString(QUrl::FullyEncoded)},
                                         {QStringLiteral("saved"), m_saved},
                                         {QStringLiteral("changes"), changes},
                                         {QStringLiteral("conflicts"), conflicts},
                                         {QStringLiteral("remarks"), QJsonArray::fromStringList(m_plan.remarks)}})
            .toJson();
    }

    /// So that what is wanted is somewhere, whatever GitHub says.
    void keepDraft()
    {
        // Answers that were made from another state of the issue would take back what changed since.
        if (m_named.issue && !m_task.wanted.given.isEmpty())
            m_edit.keep(m_task.form, m_task.wanted.given, {m_named.host.name, m_named.repository, *m_named.issue, m_named.etag},
                        !m_call->has("base"));
    }

    void tellDraft()
    {
        keepDraft();
        if (m_edit.notKept())
            m_call->complain(Invocation::tr("The answers are kept nowhere: %1").arg(m_edit.notKept()->text()));
        else if (!m_edit.draft().isNull())
            m_call->complain(Invocation::tr("The answers are kept: waybill drafts show %1").arg(idText(m_edit.draft())));
    }

    static QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

    void fail(const Error &error)
    {
        tellDraft();
        end(m_call->fail(error));
    }

    void end(int code)
    {
        if (std::exchange(m_ended, true))
            return;
        m_done(code);
        deleteLater();
    }

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    CommandDone m_done;
    const QByteArray m_values;
    WantedEdit m_edit;
    NamedBody m_named;
    SavingTask m_task;
    SavingEnd m_plan;
    IssueWriter *m_writer = nullptr; ///< Of the services.
    QUuid m_id;                      ///< In the outbox.
    QString m_said;
    bool m_saved = false;
    bool m_ended = false;
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
    auto *run = new SaveRun(call, services, values.value(), done);
    run->start(shownName(file), choices.value());
}

} // namespace waybill
