#include "ui/submit/submitsheet.h"

#include "app/submit/textdifference.h"
#include "ui/look/style.h"
#include "ui/submit/checkrow.h"
#include "ui/submit/filingpage.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/reasonbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

using Kind = FilingView::Kind;

/// What comes from a server is opened only as a page.
bool isPage(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool asksAboutDouble(const FilingRecord &record)
{
    return record.question == filingQuestion::duplicate && !record.duplicates.isEmpty();
}

} // namespace

SubmitSheet::SubmitSheet(Clock clock, QWidget *parent)
    : PanelDialog(700, parent),
      m_clock(std::move(clock)),
      m_filing(new FilingPage),
      m_note(new Paragraph(12.5, Paragraph::Tone::Muted, this))
{
    setObjectName(QStringLiteral("submitsheet"));
    addReviewPage();
    m_filingScroll = new ContentScroll(m_filing, tr("Course of the request"), this);
    body().addWidget(m_filingScroll, 1);
    m_filingScroll->hide();
    body().addSpacing(designLength(font(), 8));
    body().addWidget(m_note);
    m_note->hide();
    m_note->setObjectName(QStringLiteral("note"));
    addButtons();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SubmitSheet::updateFiling);
    setReview({});
}

void SubmitSheet::addReviewPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    // For the rings of what stands at the sides, which the view would cut off.
    const int ring = 5;
    column->setContentsMargins(ring, 0, ring, 0);
    column->setSpacing(0);
    m_target = new TargetCard(page);
    m_checks = new ReviewCheckList(page);
    column->addWidget(m_target);
    column->addWidget(m_checks);
    column->addStretch(1);
    m_scroll = new ContentScroll(page, tr("Checks"), this);
    body().addWidget(m_scroll, 1);
    connect(m_target, &TargetCard::targetChanged, this, &SubmitSheet::targetChanged);
    connect(m_target, &TargetCard::changed, this, [this] {
        updateSubmit();
        fit(false);
    });
    connect(m_checks, &ReviewCheckList::overrideToggled, this, &SubmitSheet::overrideToggled);
    connect(m_checks, &ReviewCheckList::linkActivated, this, &SubmitSheet::openLink);
    connect(m_checks, &ReviewCheckList::placeWanted, this, [this](const ReviewCheck &check) {
        reject();
        emit placeWanted(check);
    });
    // By key it goes on to the next one that needs a word, and then to the end.
    connect(m_checks, &ReviewCheckList::ignoredByKey, this, [this] {
        if (!m_checks->focusOpen())
            m_submit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_checks, &ReviewCheckList::focusLost, this, [this] { m_submit->setFocus(Qt::OtherFocusReason); });
}

void SubmitSheet::addButtons()
{
    const auto add = [this](QPushButton *button, const char *name) {
        button->setObjectName(QLatin1String(name));
        buttons().addWidget(button);
        return button;
    };
    buttons().addStretch(1);
    m_cancel = add(new QPushButton(tr("Stop"), this), "cancel");
    m_drop = add(new QPushButton(this), "drop");
    m_send = add(new QPushButton(this), "send");
    m_back = add(new QPushButton(tr("Back to the form"), this), "back");
    m_export = add(new QPushButton(tr("Export instead"), this), "export");
    m_submit = new ReasonButton(tr("Submit"), this);
    add(m_submit, "submit");
    m_submit->setProperty(primaryProperty, true);
    m_recheck = add(new QPushButton(tr("Back to the checks"), this), "recheck");
    m_tryNow = add(new QPushButton(tr("Try now"), this), "tryNow");
    m_lookAgain = add(new QPushButton(tr("Look again"), this), "lookAgain");
    m_open = add(new QPushButton(this), "open");
    m_close = add(new QPushButton(this), "close");
    const auto on = [this](QPushButton *button, auto &&function) { connect(button, &QPushButton::clicked, this, function); };
    on(m_back, [this] { reject(); });
    on(m_close, [this] { reject(); });
    on(m_export, [this] {
        reject();
        emit exportRequested();
    });
    connect(m_submit, &ReasonButton::used, this, [this] {
        // Once: a second click before an answer is not a second request.
        m_handedOver = true;
        updateSubmit();
        emit submitRequested();
    });
    connect(m_submit, &ReasonButton::asked, this, [this](const QString &reason) { say(reason, false); });
    // To what keeps it back.
    connect(m_submit, &ReasonButton::refused, this, [this] {
        if (m_target->problem().isEmpty() && !m_handedOver)
            m_checks->focusOpen();
    });
    on(m_recheck, [this] {
        showReview();
        emit reviewWanted();
    });
    on(m_cancel, [this] { emit cancelRequested(shownFiling()); });
    on(m_tryNow, [this] { emit tryNowRequested(shownFiling()); });
    on(m_lookAgain, [this] { emit lookAgainRequested(shownFiling()); });
    on(m_send, [this] { emit answered(shownFiling(), FilingAnswer::Send, 0); });
    on(m_drop, [this] { emit answered(shownFiling(), FilingAnswer::Drop, 0); });
    on(m_open, [this] { openLink(shownPage().address); });
    connect(m_filing, &FilingPage::isThere, this, [this](qint64 number) { emit answered(shownFiling(), FilingAnswer::ItIsThere, number); });
}

void SubmitSheet::setReview(const SubmitReview &review)
{
    m_review = review;
    setLead(review.summary);
    m_checks->setChecks(review.checks);
    updateSubmit();
    if (m_status)
        return;
    setHeading(review.repository.isEmpty() ? tr("Submit to GitHub") : tr("Submit to %1").arg(review.repository));
    updateButtons(nullptr);
    fit(false);
}

void SubmitSheet::setTarget(const Target &target)
{
    m_target->setTarget(target);
}

void SubmitSheet::setTargetContext(const TargetContext &context)
{
    m_target->setContext(context);
}

void SubmitSheet::updateSubmit()
{
    QString reason;
    if (m_handedOver) {
        reason = tr("The request is on its way.");
    } else if (const QString problem = m_target->problem(); !problem.isEmpty()) {
        reason = problem;
    } else if (!m_review.canSubmit) {
        const auto &checks = m_review.checks;
        const auto stops = std::count_if(checks.begin(), checks.end(), [](const auto &c) { return c.state == ReviewCheck::State::Stop; });
        const auto open = std::count_if(checks.begin(), checks.end(), [](const auto &c) {
            return (c.state == ReviewCheck::State::Warning || c.state == ReviewCheck::State::NotChecked) && !c.overridden;
        });
        reason = stops > 0 ? tr("%n check(s) stop the request. Mend what they say first.", nullptr, int(stops))
            : open > 0     ? tr("%n check(s) need your word: mend them, or choose to go on.", nullptr, int(open))
                           : tr("The checks are not ready yet.");
    }
    m_submit->setReason(reason);
    // What was said of a reason that is gone, or has become another, is not true any more.
    if (!m_noteIsError && !m_status && !m_note->text().isEmpty() && m_note->text() != reason)
        say(reason, false);
}

void SubmitSheet::say(const QString &text, bool error)
{
    m_noteIsError = error;
    if (text == m_note->text())
        return;
    m_note->setTone(error ? Paragraph::Tone::Error : Paragraph::Tone::Muted);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    fit(false);
}

void SubmitSheet::setError(const QString &message)
{
    m_handedOver = false;
    updateSubmit();
    say(message, !message.isEmpty());
}

void SubmitSheet::setStatus(const FilingStatus &status)
{
    const bool first = !m_status;
    m_status = status;
    m_handedOver = false;
    // What comes then is the window's to show.
    if (status.record.phase == FilingRecord::Phase::Done)
        return accept();
    if (first) {
        m_noteIsError = false;
        m_scroll->hide();
        m_filingScroll->show();
    }
    updateFiling();
}

void SubmitSheet::showReview()
{
    m_status.reset();
    m_shownKind.reset();
    m_second.stop();
    m_handedOver = false;
    m_filingScroll->hide();
    m_scroll->show();
    say({}, false);
    setReview(SubmitReview(m_review));
    focusFirst(nullptr);
    fit(false);
}

void SubmitSheet::updateFiling()
{
    if (!m_status)
        return;
    const FilingView view = viewOf(*m_status, m_clock());
    const bool counts = view.kind == Kind::Waiting;
    if (!counts)
        m_second.stop();
    else if (isVisible() && !m_second.isActive())
        m_second.start();
    setHeading(view.heading);
    QStringList remarks = m_status->record.remarks;
    if (asksAboutDouble(m_status->record) && !m_status->record.duplicateBody.isEmpty())
        remarks += differenceFromDouble(m_status->record.duplicateBody, m_status->request.issue.body);
    m_filing->show(view, remarks);
    const bool otherKind = m_shownKind != view.kind;
    if (!otherKind) {
        updateButtons(&view);
        fit(false);
        return;
    }
    m_shownKind = view.kind;
    const bool open = view.kind == Kind::Paused || !view.question.send.isEmpty();
    say(view.kind == Kind::Running || counts ? tr("You can close this window: the request goes on, and nothing is lost.")
            : open                           ? tr("It is kept in the outbox until it is settled.")
                                             : QString(),
        false);
    updateButtons(&view);
    focusFirst(&view);
    QAccessibleEvent alert(m_filing, QAccessible::Alert);
    m_filing->setAccessibleName(view.heading + u'\n' + view.sentence);
    QAccessible::updateAccessibility(&alert);
    fit(false);
}

void SubmitSheet::updateButtons(const FilingView *view)
{
    const auto show = [](QPushButton *button, bool visible) { button->setVisible(visible); };
    const auto is = [view](Kind kind) { return view && view->kind == kind; };
    show(m_back, !view);
    show(m_export, !view || is(Kind::Refused) || is(Kind::Dropped));
    show(m_submit, !view);
    show(m_cancel, is(Kind::Running) || is(Kind::Waiting));
    show(m_recheck, is(Kind::Dropped));
    show(m_tryNow, view && view->canTryNow);
    show(m_lookAgain, is(Kind::Paused));
    const Page page = view ? shownPage() : Page();
    show(m_open, !page.address.isEmpty());
    m_open->setText(page.words);
    const bool asks = is(Kind::Question) || is(Kind::Refused);
    show(m_drop, asks);
    show(m_send, asks);
    if (asks) {
        m_drop->setText(view->question.drop);
        m_send->setText(view->question.send);
    }
    show(m_close, view);
    m_close->setText(asks ? tr("Decide later") : tr("Close"));
}

SubmitSheet::Page SubmitSheet::shownPage() const
{
    const FilingRecord &record = m_status->record;
    if (record.number > 0 && isPage(record.page))
        return {record.page, tr("Open #%1").arg(record.number)};
    if (isPage(record.help))
        return {record.help, tr("Open the page")};
    if (!asksAboutDouble(record))
        return {};
    const Target &target = m_target->target();
    const auto host = hostNamed(target.host);
    if (!host || target.isEmpty())
        return {};
    QUrl page = host.value().web;
    page.setPath(QStringLiteral("/%1/issues/%2").arg(target.repository.text()).arg(record.duplicates.first()));
    return {page, tr("Open #%1").arg(record.duplicates.first())};
}

void SubmitSheet::focusFirst(const FilingView *view)
{
    if (!view) {
        (m_submit->reason().isEmpty() ? static_cast<QPushButton *>(m_submit) : m_back)->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Never on what sends: an Enter that was meant for the window before must not answer for the person.
    QWidget *first = m_close;
    if (!view->question.isThere.isEmpty())
        first = &m_filing->numberLine().line();
    first->setFocus(Qt::OtherFocusReason);
}

void SubmitSheet::openLink(const QUrl &link)
{
    if (isPage(link))
        emit linkActivated(link);
}

int SubmitSheet::extraHeight(int width) const
{
    // Room for a few checks from the start, and never less again while it is open: its buttons stay under the pointer.
    return qMax(designLength(font(), 240), m_status ? m_filingScroll->extraHeight(width) : m_scroll->extraHeight(width));
}

void SubmitSheet::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    if (m_status) {
        m_shownKind.reset();
        updateFiling();
    } else {
        focusFirst(nullptr);
    }
}

void SubmitSheet::hideEvent(QHideEvent *event)
{
    m_second.stop();
    PanelDialog::hideEvent(event);
}

} // namespace waybill
