#pragma once

#include "app/library/chosenguide.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

/// The guides that can be laid over the open template, one of which is in force.
class GuideDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// `current`: the choice that is in force (GuideOffer::choice).
    GuideDialog(const QList<GuideOffer> &offers, const QString &current, QWidget *parent);

    /// Why what was chosen cannot be had. Empty: nothing is wrong.
    void setError(const QString &message);

signals:
    /// As withChosenGuide takes it; empty: the one that is found by itself.
    void chosen(const QString &guide);
    void fileWanted();

private:
    const GuideOffer *offer() const;
    void use();
    void updateButtons();

    QList<GuideOffer> m_offers;
    QString m_current;
    QListWidget *m_list;
    Paragraph *m_error;
    QPushButton *m_use;
};

} // namespace waybill
