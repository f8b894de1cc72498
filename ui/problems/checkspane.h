#pragma once

#include "app/submit/contractwords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QConcatenateTablesProxyModel;
class QHBoxLayout;
class QLabel;
class QListView;
class QModelIndex;
QT_END_NAMESPACE

namespace waybill {

class DryRunHeader;
class FileProblemModel;
class FormSession;
class GateModel;
class LinkButton;
class ProblemModel;
class VisitedFields;

/// What the workflow behind the repository would say, gate by gate, and every problem of the form: Enter or a click goes to its field, its
/// link (or Alt+Enter) mends it; then the errors of the template's own file. Says what was checked and what was not.
class ChecksPane : public QWidget
{
    Q_OBJECT

public:
    ChecksPane(FormSession &session, VisitedFields &visited, QWidget *parent = nullptr);

    /// By which contract the request is checked, and why; `withRepository`: it is known where the request goes.
    void setContract(ContractChoice::State state, const ContractWords &words, bool withRepository);

    /// See FooterBar::setStop.
    void setStop(const QString &stop);

signals:
    /// The person wants to go to what this is about.
    void problemActivated(const waybill::Problem &problem);
    /// The person chose a contract: see Submission::setContractChoice.
    void contractChosen(const QString &choice);
    /// The person wants to choose a repository.
    void repositoryWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(FormSession &session, VisitedFields &visited);
    void activate(const QModelIndex &index);
    void applyFix(const QModelIndex &index);
    bool isOnFix(const QModelIndex &index, QPoint point) const;
    void updateTexts();
    QModelIndex inSource(const QModelIndex &index) const;

    FormSession &m_session;
    QString m_stop;
    bool m_withRepository = false;
    DryRunHeader *m_header;
    GateModel *m_gates;
    ProblemModel *m_model;
    FileProblemModel *m_files;
    QConcatenateTablesProxyModel *m_rows; ///< All models, one below the other.
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_checked;
    LinkButton *m_another;          ///< The way to other contracts, where the button above does something else.
    QHBoxLayout *m_links = nullptr; ///< Its row.
};

} // namespace waybill
