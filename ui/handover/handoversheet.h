#pragma once

#include "app/submit/handover.h"
#include "ui/widgets/paneldialog.h"

namespace waybill {

class ContentScroll;

/// What somebody else hands over, before anything of it is taken: its template, where it goes, and each answer, word by word. The window's
/// own form stays as it is until the person takes it.
class HandoverSheet : public PanelDialog
{
    Q_OBJECT

public:
    HandoverSheet(const Handover &handover, QWidget *parent);

signals:
    void taken();

protected:
    int extraHeight(int width) const override;
    void showEvent(QShowEvent *event) override;

private:
    ContentScroll *m_scroll;
    QPushButton *m_leave;
};

} // namespace waybill
