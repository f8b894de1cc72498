#pragma once

#include "app/submit/handover.h"
#include "ui/start/startmodel.h"

#include <QListView>
#include <QTimer>

namespace waybill {

class RowActions;
class StartDelegate;
class StartFilters;
class StartFooter;
class StartHead;
class WelcomeCard;

/// The page that stands in the place of the form: what was begun, what a request can begin with, what was filed; all of it is searched
/// and filtered. Typing anywhere in it searches, Enter opens, Escape goes back.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Clock clock, QWidget *parent);

    void setTemplates(const QList<StartTemplate> &templates);
    /// `open`: the draft in the window.
    void setEntries(const QList<CatalogueEntry> &entries, const QUuid &open);
    /// Why there are none to show.
    void setTrouble(const QString &trouble);
    /// Of the words that are looked for now; others are passed over.
    void setFound(const QString &words, const QSet<QUuid> &ids);
    void setHits(const QString &words, const QHash<QUuid, SearchHit> &hits);
    void setSearchTrouble(const QString &trouble);
    /// So many texts are not searched yet.
    void setLeft(int left);
    /// What was just done; with `undo` it can be taken back.
    void tell(const QString &words, bool undo);
    /// Goes to the row of this entry once it is there.
    void goTo(const QUuid &entry) { m_wanted = entry; }
    void focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }
    /// Of a template its last request is wanted, of a filed request its answers; of anything else, the page says so.
    void startFromRow();
    RowActions *actions() const { return m_actions; }
    /// For F6.
    QList<QWidget *> panes() const;

signals:
    void searched(const QString &words);
    void hitsWanted(const QString &words, const QList<QUuid> &ids);
    void entryWanted(const waybill::CatalogueEntry &entry);
    void templateWanted(const QString &target);
    void lastWanted(const QString &target);
    void againWanted(const waybill::CatalogueEntry &entry);
    void pageWanted(const QUrl &page);
    void renamed(const QUuid &draft, const QString &name);
    void duplicateWanted(const waybill::CatalogueEntry &entry);
    void archiveWanted(const waybill::CatalogueEntry &entry);
    void deleteWanted(const waybill::CatalogueEntry &entry);
    void handOverWanted(const waybill::CatalogueEntry &entry, waybill::HandoverWay way);
    void compareWanted(const waybill::CatalogueEntry &entry, const waybill::CatalogueEntry &other);
    void undoWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void adaptToFont();
    void follow();
    void followList();
    void followActions();
    void fill(StartModel::Contents contents);
    void onSearch();
    void clearSearch();
    void activate(const QModelIndex &index);
    bool onListKey(QKeyEvent *event);
    bool onSearchKey(QKeyEvent *event);
    void placeActions();
    void askForHits();
    void showStatus();
    void rename();
    const CatalogueEntry *current() const { return m_model->entryAt(m_list->currentIndex()); }

    StartModel *m_model;
    StartDelegate *m_delegate;
    StartFilters *m_filters;
    StartHead *m_head;
    WelcomeCard *m_welcome;
    QListView *m_list;
    RowActions *m_actions;
    StartFooter *m_footer;
    QTimer m_minute;
    QTimer m_look;
    QString m_trouble;
    QString m_searchTrouble;
    int m_left = 0;
    bool m_read = false; ///< Entries came.
    QUuid m_wanted;
};

} // namespace waybill
