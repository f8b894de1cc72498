#pragma once

#include "app/base/clock.h"
#include "app/follow/progress.h"
#include "app/guide/contract.h"
#include "app/outbox/filer.h"
#include "app/reuse/earlierrequest.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class FiledPage;
class FooterBar;
class GoingBackController;
class IssueWatch;
class Notifier;
class OutboxController;
class PreviewView;
class Services;
class Submission;
class VerifyController;
class Workspace;
struct WindowActions;

/// The moment after filing: stands in the place of the form and its footer, which stay as they are, and shows what became of the request
/// beside the issue. Whatever is done about the form brings the form back first.
class FiledMoment : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    FiledMoment(FooterBar &footer, const WindowActions &actions, const Clock &clock, QWidget *parent);

    /// Shows what the outbox says is to be seen, and looks on GitHub what becomes of it as long as it is shown. All must outlive this.
    void follow(OutboxController &outbox, Services &services, const std::function<void(const QUrl &)> &openBrowser);
    /// The form that it stands before; another one is shown at once.
    void setForm(Workspace &form, Submission &submission);
    void show(const FilingStatus &status);
    /// Back to the form.
    void leave();
    GoingBackController &goingBack() { return *m_goingBack; }
    VerifyController &verification() { return *m_verification; }

signals:
    /// An empty form of the same template.
    void newRequestWanted();
    /// The request again, as a new one; `from`: the page of the issue; `field`: id of the one to mend, empty: none.
    void copyWanted(const waybill::EarlierRequest &request, const QUrl &from, const QString &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What is to be known of a request to tell of it, and to show it again.
    struct Followed
    {
        FilingStatus status;
        std::optional<Contract> contract;
        bool keptTold = false;
        QPointer<IssueWatch> watch{};
        Progress progress{}; ///< As it was told last.
        qsizetype comments = 0;
    };
    using FollowedPtr = std::shared_ptr<Followed>;

    FiledPage *page();
    void looked(const FollowedPtr &followed, IssueWatch &watch, const Issue &issue);
    void noteSeen(const Followed &followed, const Progress &progress, const Issue &issue);
    void tell(const FollowedPtr &followed, const QString &what);
    void keepTold(bool wanted);
    /// Ends the watch of what is no longer shown, unless the person wants to be told.
    void letGo();
    void showIssue(const OutboxRequest &request);
    void watchIssue(const FollowedPtr &followed);
    void copy(const QString &field);

    FooterBar &m_footer;
    Clock m_clock;
    const WindowActions &m_actions;
    std::pair<qint64, QString> m_filed; ///< What is shown: its number, and "owner/name".
    std::function<void(const QUrl &)> m_openBrowser;
    Services *m_services = nullptr;
    QPointer<IssueWatch> m_watch; ///< Null where nobody is signed in as who filed it.
    QPointer<Workspace> m_form;
    QPointer<Submission> m_submission;
    QPointer<QWidget> m_focus;                  ///< Of the form, when it left.
    QList<FollowedPtr> m_kept;                  ///< Not shown, and the person wants to be told.
    FollowedPtr m_shown;                        ///< Null: nothing was shown yet.
    GoingBackController *m_goingBack = nullptr; ///< What a filed request brought is taken back,
    VerifyController *m_verification = nullptr; ///< or gone through; the window's children, as the form may bring them, too.
    Notifier *m_notifier = nullptr;             ///< Made with the first thing to tell.
    QHash<QString, FollowedPtr> m_told;         ///< By what the notifier calls them.
    FiledPage *m_page = nullptr;                ///< Made with the first request,
    PreviewView *m_issue = nullptr;             ///< as this is.
};

} // namespace waybill
