#pragma once

#include <QAbstractButton>

namespace waybill {

/// A few words in a rounded field of a tone's colour that can be clicked. The plain tone has no field and cuts a text that is too long.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Ok, Warning, Error };

    explicit Pill(Tone tone, QWidget *parent = nullptr);

    /// `sign` stands in front of the text, and is not read out.
    void setContents(const QString &sign, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont textFont() const;
    QString shownText() const;

    Tone m_tone;
    QString m_sign;
    QString m_words; ///< Not QAbstractButton's text, in which an "&" would make a shortcut.
};

} // namespace waybill
