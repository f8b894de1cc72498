#pragma once

#include <QAbstractButton>

namespace waybill {

struct Theme;

/// A few words in a rounded field of a tone's colour that can be clicked. The plain tone has no field and cuts a text that is too long.
class Pill : public QAbstractButton
{
public:
    enum class Tone { Plain, Ok, Warning, Error };

    explicit Pill(Tone tone, QWidget *parent = nullptr);

    /// `sign` stands in front of the text, and is not read out.
    void setContents(const QString &sign, const QString &text);
    void setContents(const QString &sign, const QString &text, bool visible);
    /// Shows a count that is not zero.
    void setCount(const QString &sign, const QString &text, int count);
    /// A count as its sign and number; the words stay for screen readers.
    void setShort(bool isShort);
    /// How wide it would be.
    int widthAs(bool isShort) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Colours
    {
        QColor ink;
        QColor field;
    };

    Colours coloursOf(const Theme &theme) const;
    QFont textFont() const;
    QString textAs(bool isShort) const;

    Tone m_tone;
    int m_count = 0;
    bool m_short = false;
    QString m_sign;
    QString m_words; ///< Not QAbstractButton's text, in which an "&" would make a shortcut.
};

} // namespace waybill
