#pragma once

#include "app/base/clock.h"
#include "ui/repository/repositorystatus.h"
#include "ui/widgets/pickbutton.h"

#include <QTimer>

namespace waybill {

/// The button in the top bar that shows which repository the request goes to and how old what is known of it is. clicked(): choose another.
class RepositoryButton : public PickButton
{
    Q_OBJECT

public:
    explicit RepositoryButton(Clock clock, QWidget *parent = nullptr);

    void setStatus(const RepositoryStatus &status);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateWords();

    Clock m_clock;
    RepositoryStatus m_status;
    QTimer m_ageTimer;
};

} // namespace waybill
