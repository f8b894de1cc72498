#include "app/cli/invocation.h"
#include "app/outbox/outboxrecord.h"
#include "app/services/services.h"
#include "app/submit/recheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

namespace {

struct OutboxCommandText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OutboxCommand)
};

using Phase = FilingRecord::Phase;

QString idText(const FilingStatus &status)
{
    return status.id.toString(QUuid::WithoutBraces);
}

/// One word for scripts: the phase, or what is asked.
QString stateWord(const FilingStatus &status)
{
    return status.record.phase == Phase::Ask ? status.record.question : phaseName(status.record.phase);
}

QJsonObject json(const FilingStatus &status)
{
    const FilingRecord &record = status.record;
    return {
        {QStringLiteral("id"), idText(status)},
        {QStringLiteral("state"), stateWord(status)},
        {QStringLiteral("host"), status.request.host},
        {QStringLiteral("repository"), status.request.repository.text()},
        {QStringLiteral("title"), status.request.issue.title},
        {QStringLiteral("sentence"), record.sentence},
        {QStringLiteral("number"), record.number},
        {QStringLiteral("url"), record.page.toString(QUrl::FullyEncoded)},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(record.remarks)},
        {QStringLiteral("created_at"), status.createdAt.toString(Qt::ISODate)},
        {QStringLiteral("elsewhere"), status.elsewhere},
        {QStringLiteral("draft"), status.request.draft},
    };
}

/// One line, whatever stands in it.
QByteArray line(const FilingStatus &status)
{
    const QStringList parts{idText(status), stateWord(status), status.request.repository.text(), status.request.issue.title,
                            status.elsewhere ? OutboxCommandText::tr("In hand of another Waybill.") : status.record.sentence};
    QStringList clean;
    for (const QString &part : parts)
        clean.append(part.simplified());
    return clean.join(QLatin1Char('\t')).toUtf8() + '\n';
}

/// One `waybill outbox retry` or `drop`: answers, and says how it ended. Deletes itself after `done`.
class OutboxRun : public QObject
{
public:
    OutboxRun(std::shared_ptr<const Invocation> call, Services &services, Filer &filer, CommandDone done)
        : QObject(&services), m_call(std::move(call)), m_services(services), m_filer(filer), m_done(std::move(done))
    {
    }

    void start(const FilingStatus &status, bool drops)
    {
        m_id = status.id;
        m_drops = drops;
        // What is known not to exist is dropped without asking anybody.
        if (drops && status.record.surelyNotThere())
            return answer(status);
        const Result<Host> host = m_services.host(status.request.host);
        if (!host)
            return end(m_call->fail(host.error()));
        findAccount(m_services, host.value(), this, [this, status](const Result<Account> &account) {
            if (!account)
                return end(m_call->fail(account.error()));
            if (account.value().login.compare(status.request.account, Qt::CaseInsensitive) != 0) {
                return end(
                    m_call->fail({QStringLiteral("auth.other-account"),
                                  OutboxCommandText::tr("%1 confirmed this request, and %2 is signed in. Sign in as %1 and try again.")
                                      .arg(status.request.account, account.value().login),
                                  {}}));
            }
            answer(status);
        });
    }

private:
    void answer(const FilingStatus &status)
    {
        connect(&m_filer, &Filer::changed, this, [this](const QUuid &id) {
            if (id == m_id)
                report();
        });
        connect(&m_filer, &Filer::troubled, this, [this](const QUuid &id, const QString &sentence) {
            if (id == m_id)
                end(m_call->fail({QStringLiteral("outbox.trouble"), sentence, {}}));
        });
        const bool asked = status.record.phase == Phase::Ask || status.record.phase == Phase::Refused;
        const bool onlyLook = !m_drops && asked && status.record.question == filingQuestion::cannotLook;
        m_droppedOnce = asked;
        if (!m_drops && asked && status.record.question == filingQuestion::duplicate && !m_call->has("again")) {
            m_call->complain(status.record.sentence);
            m_call->complain(OutboxCommandText::tr("Nothing was sent. With --again it is filed all the same."));
            return end(ExitProblems);
        }
        if (!m_drops && asked && !onlyLook && status.record.question != filingQuestion::finish && !mayBeSent(status.request))
            return end(ExitProblems);
        if (asked && !onlyLook)
            m_filer.answer(m_id, m_drops ? FilingAnswer::Drop : FilingAnswer::Send);
        else if (m_drops)
            m_filer.cancel(m_id);
        else
            m_filer.resume(m_id);
        report();
    }

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
        const Result<std::optional<FilingStatus>> found = m_filer.status(m_id);
        if (m_ended)
            return;
        if (!found || !found.value())
            return end(found ? int(ExitOutcomeUnknown) : m_call->fail(found.error()));
        const FilingStatus &status = *found.value();
        const FilingRecord &record = status.record;
        if (record.sentence != m_said && !record.sentence.isEmpty()) {
            m_said = record.sentence;
            m_call->complain(record.sentence);
        }
        if (status.elsewhere)
            return end(
                m_call->fail({QStringLiteral("outbox.elsewhere"), OutboxCommandText::tr("Another Waybill has this request in hand."), {}}));
        if (status.running)
            return;
        if (m_drops && !m_droppedOnce && (record.phase == Phase::Ask || record.phase == Phase::Refused)) {
            // It was in the middle and had to be stopped first.
            m_droppedOnce = true;
            m_filer.answer(m_id, FilingAnswer::Drop);
            return;
        }
        for (const QString &remark : record.remarks)
            m_call->complain(remark);
        QByteArray text = record.phase == Phase::Done ? record.page.toString(QUrl::FullyEncoded).toUtf8() + '\n' : QByteArray();
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
    Filer &m_filer;
    CommandDone m_done;
    QUuid m_id;
    QString m_said;
    bool m_drops = false;
    bool m_droppedOnce = false;
    bool m_ended = false;
};

int list(const Invocation &call, const QList<FilingStatus> &open)
{
    QByteArray text;
    QJsonArray all;
    for (const FilingStatus &status : open) {
        all.append(json(status));
        text += line(status);
    }
    return call.finish(call.has("json") ? QJsonDocument(all).toJson() : text);
}

/// By its id, or the beginning of it that no other one has.
Result<FilingStatus> named(const QString &id, const QList<FilingStatus> &open)
{
    QList<FilingStatus> found;
    for (const FilingStatus &status : open) {
        if (id.size() >= 4 && idText(status).startsWith(id, Qt::CaseInsensitive))
            found.append(status);
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
    if (!filer)
        return done(call->fail(filer.error()));
    if (const QString notice = services.takeDatabaseNotice(); !notice.isEmpty())
        call->warn({notice});
    const Result<QList<FilingStatus>> open = filer.value()->open();
    if (!open)
        return done(call->fail(open.error()));
    if (lists)
        return done(list(*call, open.value()));
    const Result<FilingStatus> status = named(words.at(1), open.value());
    if (!status)
        return done(call->fail(status.error()));
    (new OutboxRun(call, services, *filer.value(), done))->start(status.value(), drops);
}

} // namespace waybill
