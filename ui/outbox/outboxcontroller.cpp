#include "ui/outbox/outboxcontroller.h"

#include "app/follow/followstore.h"
#include "app/submit/issuewrites.h"
#include "app/submit/recheck.h"
#include "ui/outbox/outboxbanner.h"
#include "ui/outbox/outboxview.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

/// How many of those that were filed are listed.
constexpr int mostFiled = 50;

} // namespace

OutboxController::OutboxController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    connect(&m_dependencies.banner, &OutboxBanner::lookClicked, this, &OutboxController::open);
}

void OutboxController::start()
{
    // What waited for somebody to be signed in goes on.
    connect(&m_dependencies.services.accounts(), &Accounts::changed, this, [this] { refresh(true); });
    refresh(true);
}

void OutboxController::setShown(const QUuid &id)
{
    if (std::exchange(m_shown, id) != id)
        refresh(false);
}

void OutboxController::withFiler(const std::function<void(Filer &)> &use)
{
    follow();
    const Result<Filer *> filer = m_dependencies.services.filer();
    if (filer)
        use(*filer.value());
    else
        m_dependencies.prompts.tell(m_dependencies.window, tr("The outbox cannot be used"), filer.error().text(), {});
}

void OutboxController::answer(const QUuid &id, FilingAnswer answer, qint64 number, QWidget *asker)
{
    const auto pass = [this, id, answer, number] { withFiler([=](Filer &filer) { filer.answer(id, answer, number); }); };
    const Result<std::shared_ptr<Outbox>> outbox = m_dependencies.services.outbox();
    const auto entry = outbox ? outbox.value()->entry(id) : Result<std::optional<OutboxEntry>>(outbox.error());
    if (answer != FilingAnswer::Send || !entry || !entry.value())
        return pass();
    // It exists already; nothing of it is sent again.
    if (entry.value()->record.question == filingQuestion::finish)
        return pass();
    // Time has gone by since it was confirmed: what was right then may be refused now.
    const Result<QList<Problem>> problems = problemsNow(entry.value()->request, m_dependencies.clock());
    if (problems && problems.value().isEmpty())
        return pass();
    Prompts::Question question;
    question.title = tr("Send it now?");
    question.text = problems ? tr("This request would likely be refused now.") : tr("It could not be checked again.");
    question.details = problems ? problems.value().constFirst().message : problems.error().message;
    question.accept = tr("Send anyway");
    question.warning = true;
    m_dependencies.prompts.ask(asker ? asker : m_dependencies.window, question, [pass](Prompts::Button button) {
        if (button == Prompts::Button::Accept)
            pass();
    });
}

bool OutboxController::follow()
{
    if (m_following)
        return true;
    const Result<Filer *> filer = m_dependencies.services.filer();
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    if (!filer || !writer)
        return false;
    m_following = true;
    connect(writer.value(), &IssueWriter::changed, this, [this] { refresh(false); });
    connect(writer.value(), &IssueWriter::troubled, this, [this] { refresh(false); });
    if (const QString notice = m_dependencies.services.takeDatabaseNotice(); !notice.isEmpty())
        m_dependencies.prompts.tell(m_dependencies.window, tr("Waybill's database"), notice, {});
    connect(filer.value(), &Filer::changed, this, &OutboxController::onFilingChanged);
    connect(filer.value(), &Filer::troubled, this, &OutboxController::onFilingChanged);
    m_dependencies.services.setTroubleTeller(this, [this](const QString &sentence) {
        m_dependencies.prompts.tell(m_dependencies.window, tr("The request waits in the outbox"), sentence, {});
    });
    return true;
}

void OutboxController::onFilingChanged(const QUuid &id)
{
    const Result<Filer *> filer = m_dependencies.services.filer();
    const auto status = filer ? filer.value()->status(id) : Result<std::optional<FilingStatus>>(filer.error());
    if (!status || !status.value())
        return refresh(false);
    const bool seen = id == m_shown || (m_view && m_taken.contains(id));
    emit changed(*status.value());
    refresh(false);
    if (seen && status.value()->record.phase == FilingRecord::Phase::Done)
        showFiled(id);
}

void OutboxController::showFiled(const QUuid &id)
{
    const Result<std::shared_ptr<Outbox>> outbox = m_dependencies.services.outbox();
    const auto entry = outbox ? outbox.value()->entry(id) : Result<std::optional<OutboxEntry>>(outbox.error());
    if (!entry || !entry.value())
        return;
    if (m_view)
        m_view->close();
    emit filed({*entry.value(), false, false});
}

void OutboxController::refresh(bool resume)
{
    // Looking makes no database where there is none yet.
    if (!QFileInfo::exists(QDir(m_dependencies.services.places().dataFolder).filePath(QLatin1String(databaseFile))))
        return;
    const Result<std::shared_ptr<Outbox>> outbox = m_dependencies.services.outbox();
    const Result<Filer *> filer = m_dependencies.services.filer();
    const Result<IssueWriter *> writer = issueWriter(m_dependencies.services);
    if (!outbox || !filer || !writer)
        return;
    follow();
    // Before all is read: some of it may end at once.
    const auto left = resume ? outbox.value()->entries(true) : Result<QList<OutboxEntry>>(QList<OutboxEntry>());
    const auto writesLeft = resume ? writer.value()->open() : Result<QList<WriteStatus>>(QList<WriteStatus>());
    const bool any = (left && !left.value().isEmpty()) || (writesLeft && !writesLeft.value().isEmpty());
    if (any && !identify()) {
        filer.value()->resumeAll();
        writer.value()->resumeAll();
    }
    const Result<QList<FilingStatus>> open = filer.value()->open();
    const Result<QList<WriteStatus>> writes = writer.value()->open();
    if (!open || !writes) {
        if (m_view)
            m_view->setError(open ? writes.error().text() : open.error().text());
        return;
    }
    int others = 0;
    QDateTime oldest;
    for (const WriteStatus &status : writes.value()) {
        ++others;
        oldest = oldest.isValid() ? std::min(oldest, status.createdAt) : status.createdAt;
    }
    for (const FilingStatus &status : open.value()) {
        if (status.id == m_shown)
            continue;
        ++others;
        oldest = oldest.isValid() ? std::min(oldest, status.createdAt) : status.createdAt;
    }
    m_dependencies.banner.setOpen(others, oldest);
    if (!m_view)
        return;
    QList<FilingStatus> filed;
    if (const Result<QList<OutboxEntry>> entries = outbox.value()->filed(mostFiled)) {
        for (const OutboxEntry &entry : entries.value())
            filed.append({entry, false, false});
    }
    m_view->setDrafts(draftTitles(open.value() + filed));
    m_view->setWrites(writes.value());
    m_view->setRequests(open.value());
    m_view->setFiled(filed, seenOf(filed));
}

QHash<QUuid, SeenIssue> OutboxController::seenOf(const QList<FilingStatus> &filed) const
{
    const Result<FollowStore> store = m_dependencies.services.followed();
    const Result<QHash<QString, SeenIssue>> known = store ? store.value().seenIssues() : Result<QHash<QString, SeenIssue>>(store.error());
    QHash<QUuid, SeenIssue> seen;
    for (const FilingStatus &one : known ? filed : QList<FilingStatus>()) {
        const IssuePlace place{one.request.host, one.request.repository, one.record.number};
        if (const auto found = known.value().constFind(place.key()); found != known.value().cend())
            seen.insert(one.id, *found);
    }
    return seen;
}

QHash<QString, QString> OutboxController::draftTitles(const QList<FilingStatus> &requests) const
{
    QHash<QString, QString> titles;
    const Result<DraftStore> drafts = m_dependencies.services.drafts();
    for (const FilingStatus &each : requests) {
        const QString &id = each.request.draft;
        if (!drafts || id.isEmpty() || titles.contains(id))
            continue;
        const Result<std::optional<DraftEntry>> entry = drafts.value().entry(QUuid::fromString(id));
        if (entry && entry.value())
            titles.insert(id, entry.value()->title);
    }
    return titles;
}

/// Asks the server whose token the environment holds, where that is not known; true when an answer is to come.
bool OutboxController::identify()
{
    Accounts &accounts = m_dependencies.services.accounts();
    bool asked = false;
    for (const Account &account : accounts.all()) {
        const Result<Host> host = m_dependencies.services.host(account.host);
        if (!account.login.isEmpty() || !host || m_identified.contains(account.host))
            continue;
        // Once: who cannot be identified now has nothing resumed before the next start.
        m_identified.insert(account.host);
        asked = true;
        accounts.lookUp(host.value(), this, [this](const Result<Accounts::Standing> &) { refresh(true); });
    }
    return asked;
}

void OutboxController::pass(IssueWriter &writer, const QUuid &id, OutboxView::Wish wish)
{
    switch (wish) {
    case OutboxView::Wish::Look:
        return writer.resume(id);
    case OutboxView::Wish::TryNow:
        return writer.tryNow(id);
    case OutboxView::Wish::Stop:
        return writer.cancel(id);
    case OutboxView::Wish::Again:
        return writer.answer(id, WriteAnswer::Again);
    case OutboxView::Wish::Drop:
        return writer.answer(id, WriteAnswer::Drop);
    }
}

void OutboxController::open()
{
    if (!m_view) {
        m_view = new OutboxView(m_dependencies.prompts, m_dependencies.clock, m_dependencies.window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        // A closed one lives until the event loop turns, and must not be opened again.
        connect(m_view, &QDialog::finished, this, [this] {
            m_view = nullptr;
            m_taken.clear();
        });
        connect(m_view, &OutboxView::lookAgainRequested, this, [this](const QUuid &id) {
            m_taken.insert(id);
            withFiler([id](Filer &f) { f.resume(id); });
        });
        connect(m_view, &OutboxView::tryNowRequested, this, [this](const QUuid &id) {
            m_taken.insert(id);
            withFiler([id](Filer &f) { f.tryNow(id); });
        });
        connect(m_view, &OutboxView::cancelRequested, this, [this](const QUuid &id) { withFiler([id](Filer &f) { f.cancel(id); }); });
        connect(m_view, &OutboxView::answered, this, [this](const QUuid &id, FilingAnswer said, qint64 number) {
            m_taken.insert(id);
            answer(id, said, number, m_view);
        });
        connect(m_view, &OutboxView::writeWanted, this, [this](const QUuid &id, OutboxView::Wish wish) {
            if (const Result<IssueWriter *> writer = issueWriter(m_dependencies.services))
                pass(*writer.value(), id, wish);
        });
        connect(m_view, &OutboxView::shown, this, &OutboxController::showFiled);
        connect(m_view, &OutboxView::linkActivated, this, m_dependencies.openBrowser);
    }
    refresh(false);
    m_view->open();
}

} // namespace waybill
