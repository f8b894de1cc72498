#pragma once

#include "app/base/clock.h"
#include "app/github/accountrepositories.h"
#include "ui/repository/repositoryrows.h"
#include "ui/repository/repositorystatus.h"
#include "ui/widgets/paneldialog.h"

#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class LinkButton;
class Paragraph;
class Prompts;

/// Where the request goes: a line for a part of a name, owner/name or an address; the recent repositories and those of the account; and the
/// remote of a local clone. What cannot be read, or is not there, is said in place, and the dialog stays open.
///
///   typed ─▶ narrows the list ─▶ (typing rests) not listed: is it there? ─▶ said beneath the line
///   Enter ─▶ listed, or there, or nobody can tell: chosen
class RepositoryPicker : public PanelDialog
{
    Q_OBJECT

public:
    /// `prompts` must outlive it. `clock` for the age of what is known.
    RepositoryPicker(Prompts &prompts, Clock clock, QWidget *parent = nullptr);

    void setRecent(const QList<RepositoryAddress> &recent);
    /// Where this account's repositories are found, and whether others are there. Without one nothing is looked up.
    void setDirectory(AccountRepositories *directory, const QString &login);
    /// Somebody is signed in, and it is not known yet who; `trouble`: nor will it be, and why.
    void setUnknownAccount(const QString &trouble);
    /// The one chosen now, with what is known of it.
    void setStatus(const RepositoryStatus &status);
    /// Where the folder prompt starts.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Why what was chosen cannot be used, e.g. GitHub does not know it. Open the dialog again to show it.
    void setError(const QString &message);

signals:
    /// An address with a name; its host is empty where the text named none. The dialog is closed before.
    void chosen(const RepositoryAddress &address);
    void refreshWanted();
    /// A clone was looked for in this folder.
    void folderUsed(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLine();
    void addList();
    void addLinks();
    void addButtons();
    void addClone();
    void onEdited();
    void fill();
    void showListState();
    void take();
    void lookUp();
    void onLookedUp(const RepositoryAddress &address, const Result<Repository> &found);
    Result<RepositoryAddress> typed() const;
    bool canAsk(const RepositoryAddress &address) const;
    void setTaking(bool taking);
    void choose(const RepositoryAddress &address);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Prompts &m_prompts;
    Clock m_clock;
    QString m_folder;
    QList<RepositoryAddress> m_recent;
    QPointer<AccountRepositories> m_directory;
    QString m_login;
    std::optional<QString> m_unknownAccount; ///< See setUnknownAccount.
    RepositoryStatus m_status;
    QTimer m_rest;
    bool m_taking = false; ///< Enter was pressed, and whether it is there is still to come.
    CheckedLine *m_line;
    Paragraph *m_found; ///< That what was typed is there.
    RepositoryRows *m_list;
    Paragraph *m_empty;
    Paragraph *m_source; ///< How old the account's list is.
    LinkButton *m_clone;
    Paragraph *m_state;
    LinkButton *m_refresh;
    QPushButton *m_use;
};

} // namespace waybill
