#pragma once

#include "app/base/clock.h"
#include "app/submit/pastdeployments.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;

/// Asks what production goes back to, out of what was deployed before. The last version that ran before is chosen already: Enter takes it.
class RollbackDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// `number`: the request that is taken back; 0: the one that is deployed now.
    RollbackDialog(Clock clock, qint64 number, QWidget *parent);

    void setDeployments(const PastDeployments &known);
    /// In the place of deployments.
    void setState(const QString &sentence, bool trouble);

signals:
    /// A request is to be begun that takes `from` back and returns to `to`.
    void chosen(const waybill::Deployment &from, const waybill::Deployment &to);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRow(const Deployment &one, bool target);
    void choose(qint64 number);
    void showChosen();
    void take();
    QString stateOf(const PastDeployments &known) const;

    Clock m_clock;
    const qint64 m_number;
    QListWidget *m_list;
    Paragraph *m_state;
    QPushButton *m_roll;
    std::optional<Deployment> m_from;
    QList<Deployment> m_targets;
};

} // namespace waybill
