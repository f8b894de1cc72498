#pragma once

#include <QPushButton>

namespace waybill {

/// A button that may be unavailable and then says why: on hover, on keyboard focus, on a click, and to screen readers. It looks disabled
/// then, but is not: the focus stays where it is when a reason comes or goes, and Tab leads to the reason.
class ReasonButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ReasonButton(const QString &text, QWidget *parent = nullptr);

    /// Why it cannot be used now; empty: it can.
    void setReason(const QString &reason);
    const QString &reason() const { return m_reason; }

signals:
    /// It was clicked while it can be used. Connect to this, not to clicked().
    void used();
    /// The person came to the button by keyboard, or tried to use it, while it cannot be used.
    void asked(const QString &reason);
    /// After asked(), where the person tried to use it.
    void refused();

protected:
    bool event(QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_reason;
    QString m_usualTip; ///< While there is no reason.
};

} // namespace waybill
