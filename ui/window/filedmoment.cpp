#include "ui/window/filedmoment.h"

#include "app/base/printable.h"
#include "app/follow/followstore.h"
#include "app/follow/issuewatch.h"
#include "app/follow/progress.h"
#include "app/follow/refusal.h"
#include "app/render/preview.h"
#include "app/reuse/goingback.h"
#include "app/services/services.h"
#include "app/submit/recheck.h"
#include "app/submit/submission.h"
#include "ui/footer/footerbar.h"
#include "ui/goingback/goingbackcontroller.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/notify/notifier.h"
#include "ui/outbox/outboxcontroller.h"
#include "ui/preview/previewview.h"
#include "ui/submit/filedpage.h"
#include "ui/submit/heardback.h"
#include "ui/verify/verifycontroller.h"
#include "ui/widgets/contentscroll.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace waybill {

namespace {

/// Below this width the page stands alone; so much of a wider one is the issue's. Design pixels.
constexpr int leastWithIssue = 960;
constexpr int issueWidth = 520;

} // namespace

FiledMoment::FiledMoment(FooterBar &footer, const WindowActions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_footer(footer), m_clock(clock), m_actions(actions)
{
    setObjectName(QStringLiteral("filedmoment"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    hide();
    // Connected before what they do: they act on a form that is seen.
    for (const QAction *action : actions.ofForm())
        connect(action, &QAction::triggered, this, &FiledMoment::leave);
}

void FiledMoment::follow(OutboxController &outbox, Services &services, const std::function<void(const QUrl &)> &openBrowser)
{
    connect(&outbox, &OutboxController::filed, this, &FiledMoment::show);
    m_services = &services;
    m_openBrowser = openBrowser;
    m_goingBack = new GoingBackController({services, m_clock, window(), m_actions.goBack});
    m_verification = new VerifyController({services, m_clock, window(), m_actions.verify});
}

/// Most windows never file anything, and what they are made of stands before each start.
FiledPage *FiledMoment::page()
{
    if (m_page)
        return m_page;
    m_page = new FiledPage(m_clock);
    auto *scroll = new ContentScroll(m_page, tr("Filed request"), this);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, scroll, 1);
    connect(m_page, &FiledPage::backWanted, this, &FiledMoment::leave);
    connect(m_page, &FiledPage::newRequestWanted, this, &FiledMoment::newRequestWanted);
    connect(m_page, &FiledPage::verifyWanted, this, [this] { m_verification->start(m_filed.first, m_filed.second); });
    connect(m_page, &FiledPage::goingBackWanted, this, [this] { m_goingBack->start(m_filed.first, m_filed.second); });
    connect(m_page, &FiledPage::keepToldChanged, this, &FiledMoment::keepTold);
    connect(m_page, &FiledPage::copyWanted, this, [this] { copy({}); });
    connect(&m_page->heardBack(), &HeardBack::mendWanted, this, &FiledMoment::copy);
    connect(m_page, &FiledPage::listWanted, m_actions.openOutbox, &QAction::trigger);
    connect(m_page, &FiledPage::linkActivated, this, m_openBrowser);
    return m_page;
}

void FiledMoment::setForm(Workspace &form, Submission &submission)
{
    m_form = &form;
    m_submission = &submission;
    if (m_goingBack)
        m_goingBack->setForm(form.session(), submission), m_verification->setForm(submission);
    m_focus = nullptr;
    leave();
}

void FiledMoment::show(const FilingStatus &status)
{
    if (isHidden() && m_form) {
        m_focus = m_form->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
        m_form->hide();
        m_footer.hide();
    }
    std::optional<Contract> contract = contractOf(status.request);
    // A contract that a repository keeps itself is not kept with the request.
    if (!contract && m_submission && m_submission->target().repository == status.request.repository && !m_submission->course().isEmpty())
        contract = m_submission->contract().contract;
    letGo();
    m_shown = std::make_shared<Followed>(Followed{status, contract});
    // One that is followed already is followed from here on.
    for (qsizetype i = m_kept.size() - 1; i >= 0; --i) {
        const FollowedPtr kept = m_kept.at(i);
        if (kept->watch && kept->status.id != status.id)
            continue;
        m_shown->keptTold = m_shown->keptTold || kept->watch;
        delete kept->watch;
        m_kept.removeAt(i);
    }
    page()->show(status, contract ? expectedSteps(*contract, status.changedAt) : QList<ExpectedStep>());
    m_filed = {status.record.number, status.request.repository.text()};
    m_page->offerAfterwards(m_form && !verificationOf(m_form->session().form()).lists.isEmpty(),
                            m_form && !goingBackOf(m_form->session().form()).isEmpty());
    showIssue(status.request);
    m_page->setKeptTold(m_shown->keptTold);
    watchIssue(m_shown);
    QWidget::show();
    m_page->focusFirst();
}

void FiledMoment::copy(const QString &field)
{
    const FilingStatus &status = m_shown->status;
    // Where its template is gone, the answers are to be had from the list, which says so.
    if (const Result<EarlierRequest> earlier = asEarlier(status.request, status.record.number, status.changedAt))
        emit copyWanted(earlier.value(), status.record.page, field);
    else
        m_actions.openOutbox->trigger();
}

void FiledMoment::letGo()
{
    if (m_watch && m_shown->keptTold)
        m_kept += m_shown;
    else
        delete m_watch;
    m_watch.clear();
    m_shown.reset();
}

void FiledMoment::keepTold(bool wanted)
{
    if (m_shown)
        m_shown->keptTold = wanted;
}

void FiledMoment::watchIssue(const FollowedPtr &followed)
{
    const FilingStatus &status = followed->status;
    const OutboxRequest &request = status.request;
    const Result<Host> host = m_services ? m_services->host(request.host) : Result<Host>(Error{});
    const std::optional<Account> account = host ? m_services->accounts().current(host.value().name) : std::nullopt;
    // As who filed it or not at all: another one may not see it.
    if (!account || account->login != request.account)
        return;
    auto *watch = new IssueWatch(m_services->client(host.value()), request.repository, status.record.number, m_clock, this);
    m_watch = watch;
    followed->watch = watch;
    connect(watch, &IssueWatch::looked, this, [this, followed, watch](const Issue &issue) { looked(followed, *watch, issue); });
    connect(watch, &IssueWatch::failed, this, [this, watch](const Error &error) {
        if (watch == m_watch)
            m_page->setNotSeen(error.text());
    });
    connect(m_page, &FiledPage::lookWanted, watch, [this, watch] {
        if (watch == m_watch)
            watch->lookNow();
    });
    // Right after filing there is nothing to be seen yet.
    constexpr int justNow = 30;
    const qint64 since = status.changedAt.isValid() ? status.changedAt.secsTo(m_clock()) : -1;
    if (since < 0 || since > justNow)
        watch->lookNow();
}

void FiledMoment::looked(const FollowedPtr &followed, IssueWatch &watch, const Issue &issue)
{
    const OutboxRequest &request = followed->status.request;
    const QDateTime now = m_clock();
    const QList<CourseStep> course = followed->contract ? followed->contract->course : QList<CourseStep>();
    const bool ownersAlone = followed->contract && readsOwnersAlone(*followed->contract);
    const FiledAs filed{request.issue.title, request.issue.labels, request.milestoneTitle, followed->status.changedAt,
                        ownersAlone ? request.repository.owner : QString()};
    const Progress progress = progressOf(course, issue, filed, now);
    noteSeen(*followed, progress, issue);
    const QList<IssueComment> &comments = watch.comments();
    if (&watch == m_watch) {
        m_page->setProgress(progress, now);
        m_page->heardBack().show(comments,
                                 endsThere(course, progress.step) ? refusedFor(request, *followed->contract, comments) : std::nullopt);
    }
    // Who looks at the page needs to be told nothing.
    const bool seen = &watch == m_watch && isVisible() && isActiveWindow();
    if (!seen && (progress.state != followed->progress.state || progress.mark != followed->progress.mark))
        tell(followed, progressSentence(progress));
    else if (!seen && comments.size() > followed->comments)
        tell(followed, tr("%1 commented on it.").arg(printable(comments.constLast().author, 60)));
    followed->progress = progress;
    followed->comments = comments.size();
    if (!progress.isOver())
        return;
    watch.pause();
    if (&watch != m_watch)
        watch.deleteLater();
}

/// For the lists, which ask nobody.
void FiledMoment::noteSeen(const Followed &followed, const Progress &progress, const Issue &issue)
{
    const OutboxRequest &request = followed.status.request;
    const IssuePlace place{request.host, request.repository, followed.status.record.number};
    const std::optional<Contract> &contract = followed.contract;
    SeenIssue seen = seenIssue(progress, issue, contract ? contract->course : QList<CourseStep>(),
                               contract ? contract->deliveries.approved : QString(), m_clock());
    if (seen.outcome == SeenIssue::Outcome::Well) {
        if (const Result<EarlierRequest> earlier = asEarlier(request, place.number, followed.status.changedAt)) {
            const LoadedForm &form = earlier.value().form;
            seeVerified(seen, {form.definition, form.layout, verificationOf(form), issue.body}, contract && !contract->followUp.isEmpty());
        }
    }
    m_services->autosave().note(QStringLiteral("seen ") + place.key(), [place, seen](const std::shared_ptr<Database> &database) {
        return FollowStore(database).noteSeen(place, seen);
    });
}

void FiledMoment::tell(const FollowedPtr &followed, const QString &what)
{
    if (!m_notifier) {
        m_notifier = new Notifier(QDBusConnection::sessionBus(), this);
        connect(m_notifier, &Notifier::activated, this, [this](const QString &key) {
            if (const FollowedPtr told = m_told.value(key)) {
                show(told->status);
                window()->raise();
                window()->activateWindow();
            }
        });
    }
    const QString key = followed->status.id.toString(QUuid::WithoutBraces);
    m_told.insert(key, followed);
    m_notifier->tell(key, QStringLiteral("#%1 %2").arg(followed->status.record.number).arg(printable(followed->status.request.issue.title)),
                     what);
}

void FiledMoment::leave()
{
    if (isHidden() || !m_form)
        return;
    hide();
    m_footer.show();
    m_form->show();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void FiledMoment::showIssue(const OutboxRequest &request)
{
    if (m_issue)
        m_issue->deleteLater();
    // A new one: rows that are the same in two issues are of no use here.
    m_issue = new PreviewView(this);
    m_issue->setAccessibleName(tr("The issue"));
    PreviewRenderer renderer;
    if (const Result<Host> host = hostNamed(request.host))
        renderer.setReferences({host.value().web.toString().toStdString(), request.repository.text().toStdString()});
    m_issue->setHeader({request.issue.title, request.issue.labels, request.milestoneTitle});
    m_issue->setBody(renderer.update(request.issue.body.toUtf8()), {});
    static_cast<QHBoxLayout *>(layout())->addWidget(m_issue);
    m_issue->setFixedWidth(designLength(font(), issueWidth));
    m_issue->setVisible(width() >= designLength(font(), leastWithIssue));
}

void FiledMoment::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_issue)
        return;
    m_issue->setFixedWidth(designLength(font(), issueWidth));
    m_issue->setVisible(width() >= designLength(font(), leastWithIssue));
}

/// A window that is minimized hides what it shows, and nobody reads it.
void FiledMoment::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watch)
        m_watch->resume();
}

void FiledMoment::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_watch && !m_shown->keptTold)
        m_watch->pause();
}

void FiledMoment::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void FiledMoment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeFor(palette()).background);
}

} // namespace waybill
