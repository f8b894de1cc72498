#pragma once

#include "app/base/clock.h"
#include "ui/repository/repositorystatus.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class LinkButton;
class Paragraph;
class Prompts;

/// Where the request goes: a line for owner/name or an address, the recent ones, and the remote of a local clone. What cannot be read is
/// said in place, and the dialog stays open.
class RepositoryPicker : public PanelDialog
{
    Q_OBJECT

public:
    /// `prompts` must outlive it. `clock` for the age of what is known.
    RepositoryPicker(Prompts &prompts, Clock clock, QWidget *parent = nullptr);

    void setRecent(const QList<RepositoryAddress> &recent);
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
    void addRecent();
    void addLinks();
    void addButtons();
    void addClone();
    void narrow();
    void take();
    void takeRecent(const QModelIndex &index);
    void choose(const RepositoryAddress &address);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Prompts &m_prompts;
    Clock m_clock;
    QString m_folder;
    QList<RepositoryAddress> m_recent;
    RepositoryStatus m_status;
    CheckedLine *m_line;
    QListView *m_list;
    QStandardItemModel *m_items;
    Paragraph *m_empty;
    LinkButton *m_clone;
    Paragraph *m_state;
    LinkButton *m_refresh;
    QPushButton *m_use;
};

} // namespace waybill
