#pragma once

#include <QPlainTextEdit>

namespace waybill {

/// A text that wraps and is as high as its lines, between two bounds; beyond the upper one it scrolls. Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One, ///< One paragraph: Enter asks to go on, pasted line ends become blanks.
        Many,
    };

    TextBox(Lines lines, int fewest, int most, QWidget *parent = nullptr);

    /// Shows another text, changing only what differs; the cursor goes behind that.
    void follow(const QString &text);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightOf(countLines(width)); }
    QSize sizeHint() const override { return {320, heightForWidth(width() > 0 ? width() : 320)}; }
    QSize minimumSizeHint() const override { return {80, heightOf(m_fewest)}; }

signals:
    /// Enter in a box of one paragraph.
    void leaveRequested();
    /// It wants to be higher or lower than it is.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int heightOf(int lines) const;
    /// Lines at this width, counted no further than `m_most`.
    int countLines(int width) const;
    void checkHeight();

    Lines m_lines;
    int m_fewest;
    int m_most;
};

} // namespace waybill
