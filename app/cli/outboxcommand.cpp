#include "app/cli/invocation.h"
#include "app/outbox/filingview.h"
#include "app/outbox/outboxrecord.h"
#include "app/services/services.h"
#include "app/submit/issuewrites.h"
#include "app/submit/recheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

namespace waybill {

namespace {

struct OutboxCommandText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OutboxCommand)
};

/// One entry: a request, or a write to an issue.
using OpenEntry = std::variant<FilingStatus, WriteStatus>;

// What the two have alike, by the same name.

QString kindOf(const FilingStatus &)
{
    return QStringLiteral("request");
}

QString kindOf(const WriteStatus &status)
{
    return kindName(status.write.kind);
}

const OutboxRequest &contentOf(const FilingStatus &status)
{
    return status.request;
}

const IssueWrite &contentOf(const WriteStatus &status)
{
    return status.write;
}

QString titleOf(const FilingStatus &status)
{
    return status.request.issue.title;
}

QString titleOf(const WriteStatus &status)
{
    return headingOf(status.write) + QStringLiteral(": ") + status.write.title;
}

qint64 numberOf(const FilingStatus &status)
{
    return status.record.number;
}

qint64 numberOf(const WriteStatus &status)
{
    return status.write.number;
}

template <typename Status>
QString idText(const Status &status)
{
    return status.id.toString(QUuid::WithoutBraces);
}

/// Whether the person is waited for.
template <typename Record>
bool isAsked(const Record &record)
{
    return record.phase == Record::Phase::Ask || record.phase == Record::Phase::Refused;
}

/// One word for scripts: the phase, or what is asked.
template <typename Status>
QString stateWord(const Status &status)
{
    return status.record.phase == decltype(status.record)::Phase::Ask ? status.record.question : phaseName(status.record.phase);
}

template <typename Status>
QJsonObject json(const Status &status)
{
    return {
        {QStringLiteral("id"), idText(status)},
        {QStringLiteral("kind"), kindOf(status)},
        {QStringLiteral("state"), stateWord(status)},
        {QStringLiteral("host"), contentOf(status).host},
        {QStringLiteral("repository"), contentOf(status).repository.text()},
        {QStringLiteral("title"), titleOf(status)},
        {QStringLiteral("sentence"), status.record.sentence},
        {QStringLiteral("number"), numberOf(status)},
        {QStringLiteral("url"), status.record.page.toString(QUrl::FullyEncoded)},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(status.record.remarks)},
        {QStringLiteral("created_at"), status.createdAt.toString(Qt::ISODate)},
        {QStringLiteral("elsewhere"), status.elsewhere},
        {QStringLiteral("draft"), contentOf(status).draft},
    };
}

/// One line, whatever stands in it.
template <typename Status>
QByteArray line(const Status &status)
{
    const QStringList parts{idText(status), stateWord(status), contentOf(status).repository.text(), titleOf(status),
                            status.elsewhere ? OutboxCommandText::tr("In hand of another Waybill.") : status.record.sentence};
    QStringList clean;
    for (const QString &part : parts)
        clean.append(part.simplified());
    return clean.join(QLatin1Char('\t')).toUtf8() + '\n';
}

bool isLeftToOutbox(const FilingRecord &)
{
    return false; // What is confirmed waits ten minutes at most.
}

/// One `waybill outbox retry` or `drop`: answers, and says how it ended. Deletes itself after `done`. Runner is what runs such entries.
template <typename Runner, typename Status>
class OutboxRun : public QObject
{
public:
    OutboxRun(std::shared_ptr<const Invocation> call, Services &services, Runner &runner, CommandDone done)
        : QObject(&services), m_call(std::move(call)), m_services(services), m_runner(runner), m_done(std::move(done))
    {
    }

    void start(const Status &status, bool drops)
    {
        m_id = status.id;
        m_drops = drops;
        // What is known not to exist is dropped without asking anybody.
        if (drops && status.record.surelyNotThere())
            return answer(status);
        const Result<Host> host = m_services.host(contentOf(status).host);
        if (!host)
            return end(m_call->fail(host.error()));
        findAccount(m_services, host.value(), this, [this, status](const Result<Account> &account) {
            if (!account)
                return end(m_call->fail(account.error()));
            const QString &owner = contentOf(status).account;
            if (account.value().login.compare(owner, Qt::CaseInsensitive) != 0) {
                return end(
                    m_call->fail({QStringLiteral("auth.other-account"),
                                  OutboxCommandText::tr("%1 confirmed this request, and %2 is signed in. Sign in as %1 and try again.")
                                      .arg(owner, account.value().login),
                                  {}}));
            }
            answer(status);
        });
    }

private:
    void answer(const Status &status)
    {
        connect(&m_runner, &Runner::changed, this, [this](const QUuid &id) {
            if (id == m_id)
                report();
        });
        connect(&m_runner, &Runner::troubled, this, [this](const QUuid &id, const QString &sentence) {
            if (id == m_id)
                end(m_call->fail({QStringLiteral("outbox.trouble"), sentence, {}}));
        });
        const bool asked = isAsked(status.record);
        m_droppedOnce = asked;
        if (!m_drops && asked && !mayGoOn(status))
            return end(ExitProblems);
        if (asked && (m_drops || !onlyLooks(status)))
            answerAs(m_drops);
        else if (m_drops)
            m_runner.cancel(m_id);
        else
            m_runner.resume(m_id);
        report();
    }

    void answerAs(bool drops)
    {
        if constexpr (std::is_same_v<Runner, Filer>)
            m_runner.answer(m_id, drops ? FilingAnswer::Drop : FilingAnswer::Send);
        else
            m_runner.answer(m_id, drops ? WriteAnswer::Drop : WriteAnswer::Again);
    }

    static bool onlyLooks(const FilingStatus &status) { return status.record.question == filingQuestion::cannotLook; }
    static bool onlyLooks(const WriteStatus &) { return false; }

    bool mayGoOn(const FilingStatus &status) const
    {
        if (status.record.question == filingQuestion::duplicate && !m_call->has("again")) {
            m_call->complain(status.record.sentence);
            m_call->complain(OutboxCommandText::tr("Nothing was sent. With --again it is filed all the same."));
            return false;
        }
        return onlyLooks(status) || status.record.question == filingQuestion::finish || mayBeSent(status.request);
    }
    /// It is compared with the issue right before it is sent.
    bool mayGoOn(const WriteStatus &) const { return true; }

    /// Time has gone by since it was confirmed: what was right then may be refused now, and a late request may be worse than none.
    bool mayBeSent(const OutboxRequest &request) const
    {
        const Result<QList<Problem>> problems = problemsNow(request, m_call->streams.clock());
        if (problems && problems.value().isEmpty())
            return true;
        for (const Problem &problem : problems ? problems.value() : QList<Problem>())
            m_call->complain(problemText(request.issue.title, problem));
        if (!problems)
            m_call->complain(OutboxCommandText::tr("It could not be checked again: %1").arg(problems.error().text()));
        if (m_call->has("yes"))
            return true;
        m_call->complain(OutboxCommandText::tr("Nothing was sent. With --yes it is sent all the same."));
        return false;
    }

    void report()
    {
        const Result<std::optional<Status>> found = m_runner.status(m_id);
        if (m_ended)
            return;
        if (!found || !found.value())
            return end(found ? int(ExitOutcomeUnknown) : m_call->fail(found.error()));
        const Status &status = *found.value();
        const auto &record = status.record;
        if (record.sentence != m_said && !record.sentence.isEmpty()) {
            m_said = record.sentence;
            m_call->complain(record.sentence);
        }
        if (status.elsewhere)
            return end(
                m_call->fail({QStringLiteral("outbox.elsewhere"), OutboxCommandText::tr("Another Waybill has this request in hand."), {}}));
        if (status.running && !isLeftToOutbox(record))
            return;
        if (m_drops && !m_droppedOnce && isAsked(record)) {
            // It was in the middle and had to be stopped first.
            m_droppedOnce = true;
            return answerAs(true);
        }
        for (const QString &remark : record.remarks)
            m_call->complain(remark);
        const bool there = record.phase == std::decay_t<decltype(record)>::Phase::Done;
        QByteArray text = there ? record.page.toString(QUrl::FullyEncoded).toUtf8() + '\n' : QByteArray();
        if (m_call->has("json"))
            text = QJsonDocument(json(status)).toJson();
        end(text.isEmpty() ? exitCodeFor(record) : m_call->finish(text, exitCodeFor(record)));
    }

    void end(int code)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_done(code);
        deleteLater();
    }

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    Runner &m_runner;
    CommandDone m_done;
    QUuid m_id;
    QString m_said;
    bool m_drops = false;
    bool m_droppedOnce = false;
    bool m_ended = false;
};

/// Requests, then writes, each the oldest first.
Result<QList<OpenEntry>> openEntries(const Filer &filer, const IssueWriter &writer)
{
    const Result<QList<FilingStatus>> requests = filer.open();
    if (!requests)
        return requests.error();
    const Result<QList<WriteStatus>> writes = writer.open();
    if (!writes)
        return writes.error();
    QList<OpenEntry> all(requests.value().cbegin(), requests.value().cend());
    for (const WriteStatus &write : writes.value())
        all.append(write);
    return all;
}

int list(const Invocation &call, const QList<OpenEntry> &open)
{
    QByteArray text;
    QJsonArray all;
    for (const OpenEntry &entry : open) {
        all.append(std::visit([](const auto &status) { return json(status); }, entry));
        text += std::visit([](const auto &status) { return line(status); }, entry);
    }
    return call.finish(call.has("json") ? QJsonDocument(all).toJson() : text);
}

/// By its id, or the beginning of it that no other one has.
Result<OpenEntry> named(const QString &id, const QList<OpenEntry> &open)
{
    QList<OpenEntry> found;
    for (const OpenEntry &entry : open) {
        const QString text = std::visit([](const auto &status) { return idText(status); }, entry);
        if (id.size() >= 4 && text.startsWith(id, Qt::CaseInsensitive))
            found.append(entry);
    }
    if (found.size() == 1)
        return found.constFirst();
    return Error{QStringLiteral("outbox.unknown"),
                 found.isEmpty() ? OutboxCommandText::tr("No open request has the id %1. See waybill outbox list.").arg(id)
                                 : OutboxCommandText::tr("More than one open request has an id that starts with %1.").arg(id),
                 {}};
}

} // namespace

void outboxCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    const QStringList words = call->words();
    const QString word = words.value(0, QStringLiteral("list"));
    const bool drops = word == QLatin1String("drop");
    const bool lists = word == QLatin1String("list");
    if (lists ? words.size() > 1 : words.size() != 2 || (!drops && word != QLatin1String("retry")))
        return done(call->misuse(OutboxCommandText::tr("Use outbox list, outbox retry ID or outbox drop ID. See waybill --help.")));
    const Result<Filer *> filer = services.filer();
    const Result<IssueWriter *> writer = issueWriter(services);
    if (!filer || !writer)
        return done(call->fail(filer ? writer.error() : filer.error()));
    if (const QString notice = services.takeDatabaseNotice(); !notice.isEmpty())
        call->warn({notice});
    const Result<QList<OpenEntry>> open = openEntries(*filer.value(), *writer.value());
    if (!open)
        return done(call->fail(open.error()));
    if (lists)
        return done(list(*call, open.value()));
    const Result<OpenEntry> entry = named(words.at(1), open.value());
    if (!entry)
        return done(call->fail(entry.error()));
    if (const auto *request = std::get_if<FilingStatus>(&entry.value()))
        (new OutboxRun<Filer, FilingStatus>(call, services, *filer.value(), done))->start(*request, drops);
    else
        (new OutboxRun<IssueWriter, WriteStatus>(call, services, *writer.value(), done))
            ->start(std::get<WriteStatus>(entry.value()), drops);
}

} // namespace waybill
