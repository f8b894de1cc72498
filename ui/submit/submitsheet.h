#pragma once

#include "app/base/clock.h"
#include "app/outbox/filer.h"
#include "app/outbox/filingview.h"
#include "app/submit/submitreview.h"
#include "ui/widgets/paneldialog.h"

#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class ReviewCheckList;
class ContentScroll;
class FilingPage;
class Paragraph;
class ReasonButton;
class TargetCard;
struct TargetContext;

/// The sheet between a form and an issue: what will be filed and every check with its evidence; then how the filing goes, and how it ended.
/// It shows what it is given and says what the person wants; it decides nothing and keeps nothing. Closing it loses nothing: what was
/// confirmed is in the outbox.
///
///   review ──submitRequested──▶ filing ──▶ filed (it closes), refused or a question      ("Back to the checks" goes back to the review)
class SubmitSheet : public PanelDialog
{
    Q_OBJECT

public:
    /// `clock` for what is left to wait.
    explicit SubmitSheet(Clock clock, QWidget *parent = nullptr);

    /// May come every second: rows keep their place, the focus and the scroll bar stay.
    void setReview(const SubmitReview &review);
    void setTarget(const Target &target);
    void setTargetContext(const TargetContext &context);
    /// Shows how a filing goes in place of the review, and closes once the request is filed. Repeats are cheap.
    void setStatus(const FilingStatus &status);
    /// It could not even be put into the outbox, or the like: says so above the buttons of the review.
    void setError(const QString &message);
    /// Back from a filing to the checks.
    void showReview();
    /// The filing that is shown; null: the review is.
    QUuid shownFiling() const { return m_status ? m_status->id : QUuid(); }

signals:
    void overrideToggled(const QString &checkId, bool on);
    void targetChanged(const Target &target);
    void submitRequested();
    void exportRequested();
    /// The sheet is gone already.
    void placeWanted(const waybill::ReviewCheck &check);
    void linkActivated(const QUrl &link);
    void cancelRequested(const QUuid &id);
    /// Wait no longer for the network: Filer::tryNow.
    void tryNowRequested(const QUuid &id);
    /// Take it up again: Filer::resume.
    void lookAgainRequested(const QUuid &id);
    void answered(const QUuid &id, FilingAnswer answer, qint64 number);
    /// From a filing that ended: the review has to be made anew.
    void reviewWanted();

protected:
    int extraHeight(int width) const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addReviewPage();
    void addButtons();
    void say(const QString &text, bool error);
    void updateSubmit();
    void updateFiling();
    void updateButtons(const FilingView *view);
    void focusFirst(const FilingView *view);
    /// What can be looked at while this status is shown: the issue, what helps, or the rival.
    struct Page
    {
        QUrl address;
        QString words;
    };
    Page shownPage() const;
    void openLink(const QUrl &link);

    Clock m_clock;
    SubmitReview m_review;
    std::optional<FilingStatus> m_status;
    std::optional<FilingView::Kind> m_shownKind;
    QTimer m_second;
    bool m_handedOver = false; ///< Submit was clicked; an answer to that has not come yet.
    bool m_noteIsError = false;

    ContentScroll *m_scroll;
    TargetCard *m_target;
    ReviewCheckList *m_checks;
    ContentScroll *m_filingScroll;
    FilingPage *m_filing;
    Paragraph *m_note;

    QPushButton *m_back;
    QPushButton *m_export;
    ReasonButton *m_submit;
    QPushButton *m_cancel;
    QPushButton *m_tryNow;
    QPushButton *m_lookAgain;
    QPushButton *m_drop;
    QPushButton *m_send;
    QPushButton *m_recheck;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace waybill
