#pragma once

#include "app/base/clock.h"
#include "app/submit/pastdeliveries.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;

/// Asks what production goes back to, out of what was delivered before. The last version that ran before is chosen already: Enter takes it.
class GoingBackDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// `number`: the request that is taken back; 0: the one that is delivered now.
    GoingBackDialog(Clock clock, qint64 number, QWidget *parent);

    void setDeliveries(const PastDeliveries &known);
    /// In the place of deliveries.
    void setState(const QString &sentence, bool trouble);

signals:
    /// A request is to be begun that takes `from` back and returns to `to`.
    void chosen(const waybill::PastDelivery &from, const waybill::PastDelivery &to);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRow(const PastDelivery &one, bool target);
    void choose(qint64 number);
    void showChosen();
    void take();
    QString stateOf(const PastDeliveries &known) const;

    Clock m_clock;
    const qint64 m_number;
    QListWidget *m_list;
    Paragraph *m_state;
    QPushButton *m_roll;
    std::optional<PastDelivery> m_from;
    QList<PastDelivery> m_targets;
};

} // namespace waybill
