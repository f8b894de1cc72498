#include "ui/window/filedmoment.h"

#include "app/follow/issuewatch.h"
#include "app/follow/progress.h"
#include "app/follow/refusal.h"
#include "app/render/preview.h"
#include "app/reuse/goingback.h"
#include "app/services/services.h"
#include "app/submit/recheck.h"
#include "app/submit/submission.h"
#include "ui/footer/footerbar.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/outbox/outboxcontroller.h"
#include "ui/preview/previewview.h"
#include "ui/submit/filedpage.h"
#include "ui/submit/heardback.h"
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
    : QWidget(parent), m_footer(footer), m_clock(clock), m_openOutbox(actions.openOutbox)
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
    connect(m_page, &FiledPage::verifyWanted, this, [this] { emit verifyWanted(m_filed.first, QString(m_filed.second)); });
    connect(m_page, &FiledPage::goingBackWanted, this, [this] { emit goingBackWanted(m_filed.first, QString(m_filed.second)); });
    connect(m_page, &FiledPage::copyWanted, this, [this] { copy({}); });
    connect(&m_page->heardBack(), &HeardBack::mendWanted, this, &FiledMoment::copy);
    connect(m_page, &FiledPage::listWanted, m_openOutbox, &QAction::trigger);
    connect(m_page, &FiledPage::linkActivated, this, m_openBrowser);
    return m_page;
}

void FiledMoment::setForm(Workspace &form, Submission &submission)
{
    m_form = &form;
    m_submission = &submission;
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
    page()->show(status, contract ? expectedSteps(*contract, status.changedAt) : QList<ExpectedStep>());
    m_filed = {status.record.number, status.request.repository.text()};
    m_page->offerAfterwards(m_form && !verificationOf(m_form->session().form()).lists.isEmpty(),
                            m_form && !goingBackOf(m_form->session().form()).isEmpty());
    showIssue(status.request);
    m_status = status;
    watchIssue(status, contract);
    QWidget::show();
    m_page->focusFirst();
}

void FiledMoment::copy(const QString &field)
{
    // Where its template is gone, the answers are to be had from the list, which says so.
    if (const Result<EarlierRequest> earlier = asEarlier(m_status.request, m_status.record.number, m_status.changedAt))
        emit copyWanted(earlier.value(), m_status.record.page, field);
    else
        m_openOutbox->trigger();
}

void FiledMoment::watchIssue(const FilingStatus &status, const std::optional<Contract> &contract)
{
    delete m_watch;
    const OutboxRequest &request = status.request;
    const Result<Host> host = m_services ? m_services->host(request.host) : Result<Host>(Error{});
    const std::optional<Account> account = host ? m_services->accounts().current(host.value().name) : std::nullopt;
    // As who filed it or not at all: another one may not see it.
    if (!account || account->login != request.account)
        return;
    m_watch = new IssueWatch(m_services->client(host.value()), request.repository, status.record.number, m_clock, this);
    const FiledAs filed{request.issue.title, request.issue.labels, request.milestoneTitle, status.changedAt};
    connect(m_watch, &IssueWatch::looked, m_page, [this, request, contract, filed](const Issue &issue) {
        const QDateTime now = m_clock();
        const QList<CourseStep> course = contract ? contract->course : QList<CourseStep>();
        const Progress progress = progressOf(course, issue, filed, now);
        m_page->setProgress(progress, now);
        const QList<IssueComment> &comments = m_watch->comments();
        m_page->heardBack().show(comments, endsThere(course, progress.step) ? refusedFor(request, *contract, comments) : std::nullopt);
        if (progress.isOver())
            m_watch->pause();
    });
    connect(m_watch, &IssueWatch::failed, m_page, [this](const Error &error) { m_page->setNotSeen(error.text()); });
    connect(m_page, &FiledPage::lookWanted, m_watch, &IssueWatch::lookNow);
    // Right after filing there is nothing to be seen yet.
    constexpr int justNow = 30;
    if (status.changedAt.secsTo(m_clock()) > justNow)
        m_watch->lookNow();
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
    if (m_watch)
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
