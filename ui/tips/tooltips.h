#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace waybill {

/// Holds the program's tool tips to WCAG 1.4.13 as long as it lives: one can be pointed at, goes by Escape and by nothing else that the
/// key does, and does not go by itself while the pointer is where it came from. Qt's own tips are shown; only what ends them is another.
class ToolTips : public QObject
{
public:
    /// There is an application already.
    ToolTips();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool holdsBack(int timer) const;
    bool dismiss(QEvent *event);

    QPointer<QWidget> m_tip;  ///< Qt makes another one for each widget.
    bool m_dismissed = false; ///< By the Escape whose press is still to come.
};

} // namespace waybill
