#include "app/cli/contractjson.h"
#include "app/cli/invocation.h"
#include "app/form/valuesfile.h"
#include "app/github/repositoryreader.h"
#include "app/library/chosenguide.h"
#include "app/submit/owntemplate.h"
#include "app/submit/submission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waybill {

namespace {

const char *stateName(ReviewCheck::State state)
{
    switch (state) {
    case ReviewCheck::State::Fine:
        return "ok";
    case ReviewCheck::State::Warning:
        return "warning";
    case ReviewCheck::State::Stop:
        return "error";
    case ReviewCheck::State::NotChecked:
        break;
    }
    return "not checked";
}

QJsonObject json(const SubmitReview &review, const QJsonObject &contract)
{
    QJsonArray checks;
    for (const ReviewCheck &check : review.checks) {
        checks.append(QJsonObject{{QStringLiteral("id"), check.id},
                                  {QStringLiteral("state"), QLatin1String(stateName(check.state))},
                                  {QStringLiteral("title"), check.title},
                                  {QStringLiteral("detail"), check.detail},
                                  {QStringLiteral("link"), check.link.toString()}});
    }
    return {{QStringLiteral("repository"), review.repository},
            {QStringLiteral("summary"), review.summary},
            {QStringLiteral("can_submit"), review.canSubmit},
            {QStringLiteral("contract"), contract},
            {QStringLiteral("checks"), checks}};
}

/// One `waybill submit`: looks everything up, shows the review, asks, files, and says how it ended. Deletes itself after `done`.
///
///   look up ─▶ review ─┬─ stopped ─▶ 1 (3: not signed in, 4: GitHub out of reach)
///                      ├─ --dry-run ▶ 0
///                      └─ confirmed ▶ file ─┬─ done ────▶ 0, prints the address
///                                           ├─ refused ─▶ 3
///                                           └─ asks ────▶ 5 (4: it never left); it stays in the outbox
class SubmitRun : public QObject
{
public:
    SubmitRun(std::shared_ptr<const Invocation> call, Services &services, LoadedForm form, CommandDone done)
        : m_call(std::move(call)),
          m_services(services),
          m_done(std::move(done)),
          m_session(std::move(form), m_call->streams.clock),
          m_submission(m_session, services)
    {
    }

    void start(const QList<Value> &given, const Target &target, const QString &contract)
    {
        m_session.model().startFrom(given);
        if (!m_call->has("dry-run"))
            keepDraft(target, contract);
        m_submission.setContractChoice(contract);
        connect(&m_submission, &Submission::settled, this, &SubmitRun::onSettled);
        const Result<Host> host = m_services.host(target.host);
        if (!host)
            return end(m_call->fail(host.error()));
        // Who is not signed in is told so by the review, with all the rest.
        findAccount(m_services, host.value(), this, [this, target](const Result<Account> &account) {
            if (!account)
                m_accountError = account.error();
            m_submission.setTarget(target);
        });
    }

private:
    /// So that the text is somewhere whatever happens: a pipe that it came from is empty by then. The id follows from what it says, so that
    /// trying again makes no second draft. What cannot be kept stops nothing here, and is said at the end.
    void keepDraft(const Target &target, const QString &contract)
    {
        Result<DraftStore> drafts = m_services.drafts();
        if (!drafts) {
            m_notKept = drafts.error();
            return;
        }
        Draft draft;
        draft.form = m_session.form();
        draft.given = m_session.model().snapshot().given;
        draft.target = target;
        draft.contract = contract;
        draft.open = false;
        const QByteArray text = target.host.toUtf8() + '/' + target.repository.text().toUtf8() + '\n'
            + writeValuesFile(*draft.form.definition, draft.form.origin, draft.given);
        draft.id = QUuid::createUuidV5(QUuid(), text);
        if (const Result<SavedDraft> saved = drafts.value().save(draft)) {
            m_draft = saved.value().id;
            m_submission.setDraft(m_draft);
        } else {
            m_notKept = saved.error();
        }
    }

    void tellDraft() const
    {
        if (!m_draft.isNull() && m_id.isNull())
            m_call->complain(Invocation::tr("The answers are kept: waybill drafts show %1").arg(m_draft.toString(QUuid::WithoutBraces)));
        else if (m_notKept && m_id.isNull())
            m_call->complain(Invocation::tr("The answers are kept nowhere: %1").arg(m_notKept->text()));
    }

    void onSettled()
    {
        if (m_settled || m_submission.isReading())
            return;
        m_settled = true;
        m_session.updateClock();
        // Before anything is confirmed: what was moved aside may hold this very request.
        if (const QString notice = m_services.takeDatabaseNotice(); !notice.isEmpty())
            m_call->warn({notice});
        if (const OwnTemplate *own = m_submission.ownTemplate(); own && own->version()) {
            m_call->warn({Invocation::tr("The repository has its own version of this template (%1). This request is written with another.")
                              .arg(own->version()->path)});
        }
        if (const QString broken = m_submission.contractWords().broken; !broken.isEmpty())
            m_call->warn(broken.split(u'\n'));
        SubmitReview review = m_submission.review();
        // Whether something is meant twice is another question than whether it is right.
        const auto answered = [this](const ReviewCheck &check) { return m_call->has(check.possibleDouble ? "again" : "yes"); };
        bool isDouble = false;
        for (const ReviewCheck &check : review.checks) {
            if (check.state == ReviewCheck::State::Fine || check.state == ReviewCheck::State::Stop)
                continue;
            if (answered(check))
                m_submission.setOverridden(check.id, true);
            else if (check.possibleDouble)
                isDouble = true;
        }
        review = m_submission.review();
        tellReview(review);
        const auto any = [&review](ReviewCheck::State state) {
            return std::any_of(review.checks.cbegin(), review.checks.cend(),
                               [state](const ReviewCheck &check) { return check.state == state; });
        };
        if (any(ReviewCheck::State::Stop))
            return end(codeOfStopped());
        // Warnings are the person's to judge; what was not checked has not passed.
        if (m_call->has("dry-run"))
            return end(any(ReviewCheck::State::NotChecked) ? ExitProblems : ExitFine);
        if (isDouble && m_call->has("yes")) {
            tellDouble();
            return end(ExitProblems);
        }
        if (!confirmed(review))
            return end(ExitProblems);
        file();
    }

    void tellDouble() const { m_call->complain(Invocation::tr("Nothing was sent. With --again it is filed all the same.")); }

    void tellReview(const SubmitReview &review) const
    {
        if (m_call->has("dry-run") && m_call->has("json")) {
            m_call->finish(
                QJsonDocument(json(review, contractJson(m_submission.contract(), m_submission.contractWords(), m_session.dryRun())))
                    .toJson());
            return;
        }
        m_call->complain(review.repository + QStringLiteral(": ") + review.summary);
        for (const ReviewCheck &check : review.checks) {
            QString line = QStringLiteral("  %1: %2").arg(QLatin1String(stateName(check.state)), check.title);
            if (!check.detail.isEmpty())
                line += QStringLiteral(" (%1)").arg(check.detail);
            if (check.link.isValid())
                line += QLatin1Char(' ') + check.link.toString();
            m_call->complain(line.replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
    }

    int codeOfStopped() const
    {
        if (m_accountError)
            return m_call->fail(*m_accountError);
        const RepositoryStatePtr state = m_submission.repository();
        if (state && !state->repository.read && !state->repository.error.code.isEmpty())
            return m_call->fail(state->repository.error);
        return ExitProblems;
    }

    bool confirmed(const SubmitReview &review)
    {
        if (m_call->has("yes"))
            return true;
        m_call->complain(review.canSubmit ? Invocation::tr("File this request? Type yes:")
                                          : Invocation::tr("File this request in spite of the warnings? Type yes:"));
        const QByteArray answer = m_call->streams.input.readLine(16).trimmed().toLower();
        if (answer != "yes" && answer != "y") {
            m_call->complain(Invocation::tr("Nothing was sent. With --yes it is filed without asking, warnings included."));
            return false;
        }
        for (const ReviewCheck &check : review.checks) {
            if (check.state != ReviewCheck::State::Fine)
                m_submission.setOverridden(check.id, true);
        }
        return true;
    }

    void file()
    {
        const Result<Filer *> filer = m_services.filer();
        if (!filer)
            return end(m_call->fail(filer.error()));
        connect(filer.value(), &Filer::changed, this, &SubmitRun::onFilingChanged);
        connect(filer.value(), &Filer::troubled, this, [this](const QUuid &id, const QString &sentence) {
            if (id != m_id && !m_id.isNull())
                return;
            m_call->warn({sentence});
            end(ExitOutcomeUnknown);
        });
        QList<PossibleDouble> seen;
        if (m_call->has("again")) {
            const Result<QList<PossibleDouble>> doubles = m_submission.possibleDoubles();
            if (!doubles)
                return end(m_call->fail(doubles.error()));
            seen = doubles.value();
        }
        const Result<QUuid> id = m_submission.submit(seen);
        if (!id) {
            const int code = m_call->fail(id.error());
            if (code == ExitProblems && id.error().code.startsWith(QLatin1String("outbox.")))
                tellDouble();
            return end(code);
        }
        m_id = id.value();
        onFilingChanged(m_id);
    }

    void onFilingChanged(const QUuid &id)
    {
        if (id != m_id || m_ended)
            return;
        const Result<Filer *> filer = m_services.filer();
        const Result<std::optional<FilingStatus>> status = filer.value()->status(id);
        if (!status)
            return end(m_call->fail(status.error()));
        if (!status.value())
            return;
        const FilingRecord &record = status.value()->record;
        if (!record.sentence.isEmpty() && record.sentence != m_toldSentence) {
            m_toldSentence = record.sentence;
            m_call->complain(record.sentence);
        }
        if (record.phase == FilingRecord::Phase::Done)
            return tellFiled(record);
        const bool waits = record.phase == FilingRecord::Phase::Ask || record.phase == FilingRecord::Phase::Refused;
        if (waits)
            m_call->complain(Invocation::tr("It is kept in the outbox: waybill outbox retry %1").arg(id.toString(QUuid::WithoutBraces)));
        const bool elsewhere = status.value()->elsewhere;
        if (record.phase == FilingRecord::Phase::Refused || (waits && !elsewhere))
            return end(exitCodeFor(record));
        // Somebody else dropped it, or has it in hand and will say how it ends; or has it no more, and no signal would come.
        if (record.closed() || elsewhere || !status.value()->running)
            end(ExitOutcomeUnknown);
    }

    void tellFiled(const FilingRecord &record)
    {
        m_call->warn(record.remarks);
        if (Result<DraftStore> drafts = m_services.drafts(); drafts && !m_draft.isNull()) [[maybe_unused]]
            const Result<Done> noted = drafts.value().archive(m_draft, record.number, record.page);
        QByteArray text = record.page.toString(QUrl::FullyEncoded).toUtf8() + '\n';
        if (m_call->has("json")) {
            text = QJsonDocument(QJsonObject{{QStringLiteral("number"), record.number},
                                             {QStringLiteral("url"), record.page.toString(QUrl::FullyEncoded)},
                                             {QStringLiteral("remarks"), QJsonArray::fromStringList(record.remarks)}})
                       .toJson();
        }
        end(m_call->finish(text));
    }

    void end(int code)
    {
        if (m_ended)
            return;
        m_ended = true;
        if (code != ExitFine)
            tellDraft();
        m_done(code);
        deleteLater();
    }

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    CommandDone m_done;
    FormSession m_session;
    Submission m_submission;
    std::optional<Error> m_accountError;
    QUuid m_draft; ///< Null: none is kept.
    std::optional<Error> m_notKept;
    QUuid m_id; ///< In the outbox.
    QString m_toldSentence;
    bool m_settled = false;
    bool m_ended = false;
};

/// What the options say of the place; the host comes from the repository's address, else from the environment.
Result<Target> targetOf(const Invocation &call, const Services &services)
{
    const Result<RepositoryAddress> address = readRepositoryAddress(call.option("repo"));
    if (!address)
        return address.error();
    const Result<Host> host =
        address.value().host.isEmpty() ? hostOfEnvironment(services.places().environment) : hostNamed(address.value().host);
    if (!host)
        return host.error();
    Target target;
    target.host = host.value().name;
    target.repository = address.value().name;
    if (call.has("milestone"))
        target.milestone = call.option("milestone");
    target.extraLabels = call.options("label");
    target.assignees = call.options("assignee");
    if (call.has("parent")) {
        const Result<IssueReference> parent = readIssueReference(call.option("parent"));
        if (!parent)
            return parent.error();
        target.parent = parent.value();
    }
    return target;
}

} // namespace

void submitCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (!call->has("values") || !call->has("repo"))
        return done(call->misuse(Invocation::tr("Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME.")));
    const Result<Target> target = targetOf(*call, services);
    if (!target)
        return done(call->fail(target.error()));
    const QString file = call->option("values");
    const Result<QByteArray> yaml = call->read(file);
    if (!yaml)
        return done(call->fail(yaml.error()));
    const Result<OpenedForm> opened = openValuesWithGuide(yaml.value(), shownName(file), call->option("template"), call->option("guide"));
    if (!opened)
        return done(call->fail(opened.error()));
    const LoadedForm &form = opened.value().form;
    const QString contract = call->option("contract");
    // One that is called for by the repository may fail later; the person is told of it then. One that is named may not.
    if (const auto named = contractNamed(*form.definition, contract); !named)
        return done(call->fail(named.error()));

    call->warn(form.notices);
    // Belongs to itself: it ends with its command.
    auto *run = new SubmitRun(call, services, form, done);
    run->start(opened.value().given, target.value(), contract);
}

} // namespace waybill
