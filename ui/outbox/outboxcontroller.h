#pragma once

#include "app/services/services.h"
#include "ui/outbox/outboxview.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace waybill {

class OutboxBanner;
class Prompts;

/// The window's hold on the outbox: takes up what an earlier start left, shows what is not settled, and passes on what the person says.
class OutboxController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Prompts &prompts;
        Clock clock;
        std::function<void(const QUrl &)> openBrowser;
        QWidget *window;
        OutboxBanner &banner;
    };
    explicit OutboxController(Dependencies dependencies);

    /// Looks at what an earlier start left, and goes on with it as soon as it is known who is signed in.
    void start();
    /// Follows what is queued from now on, also where there was nothing in the outbox at the start.
    void watch() { refresh(false); }
    /// Opens the list.
    void open();
    /// Passes an answer on. To send a request whose time has gone by, the person is asked once more; `asker` is what the question is laid
    /// over.
    void answer(const QUuid &id, FilingAnswer answer, qint64 number, QWidget *asker);
    /// Says why there is no filer, where there is none.
    void withFiler(const std::function<void(Filer &)> &use);
    /// The one that the sheet shows needs no banner beside it; null: none.
    void setShown(const QUuid &id);

signals:
    void changed(const waybill::FilingStatus &status);
    /// What became of this one is to be seen: it was filed before the person's eyes, or chosen among those that were.
    void filed(const waybill::FilingStatus &status);

private:
    void refresh(bool resume);
    QHash<QUuid, SeenIssue> seenOf(const QList<FilingStatus> &filed) const;
    QHash<QString, QString> draftTitles(const QList<FilingStatus> &requests) const;
    bool identify();
    bool follow();
    void onFilingChanged(const QUuid &id);
    void showFiled(const QUuid &id);
    static void pass(IssueWriter &writer, const QUuid &id, OutboxView::Wish wish);

    Dependencies m_dependencies;
    QPointer<OutboxView> m_view;
    QUuid m_shown;
    QSet<QUuid> m_taken;        ///< Taken up by the person in the list that is open.
    bool m_following = false;   ///< The filer's signals are connected.
    QSet<QString> m_identified; ///< Hosts that were asked whose token the environment holds.
};

} // namespace waybill
