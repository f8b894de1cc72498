#pragma once

#include "app/base/clock.h"
#include "ui/repository/repositorystatus.h"

#include <QAbstractButton>
#include <QTimer>

namespace waybill {

/// The button in the top bar that shows which repository the request goes to and how old what is known of it is. clicked(): choose another.
class RepositoryButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RepositoryButton(Clock clock, QWidget *parent = nullptr);

    void setStatus(const RepositoryStatus &status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateWords();

    Clock m_clock;
    RepositoryStatus m_status;
    QString m_owner; ///< "owner / ", with the host before it where that is not github.com.
    QString m_name;
    QString m_state;
    QTimer m_ageTimer;
};

} // namespace waybill
