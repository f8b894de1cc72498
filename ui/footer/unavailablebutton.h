#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

/// A button that cannot be used yet and says why: on hover, on keyboard focus, by F1-style "what's this", and to screen readers. The button
/// itself is disabled, so this frame around it takes the focus.
class UnavailableButton : public QWidget
{
    Q_OBJECT

public:
    UnavailableButton(const QString &text, const QString &reason, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

signals:
    /// The person came to the button by keyboard, or tried to use it.
    void asked(const QString &reason);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_button;
    QString m_reason;
};

} // namespace waybill
