#pragma once

#include <QPlainTextEdit>

namespace waybill {

/// A text that wraps and is as high as its lines. One of many lines stops growing at two thirds of the view that it stands in, and scrolls
/// from there on; the wheel then moves it while it has the focus, else the view. Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One, ///< One paragraph, always shown whole: Enter asks to go on, pasted line ends become blanks.
        Many,
    };

    /// What a file with answers may have.
    static constexpr qsizetype mostCharacters = 131072;

    TextBox(Lines lines, int fewest, QWidget *parent = nullptr);

    /// To be called when the view that it stands in has another height.
    void checkHeight();
    /// Before a long text is shown: how wide the box is going to be, in pixels. Without it each paragraph has a layout of its own from the
    /// first showing on, some 300 bytes, as the text takes its width only then and asks all of them.
    void prepareWidth(int width);
    /// Shows another text, changing only what differs; the cursor goes behind that.
    void follow(const QString &text);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightOf(countLines(width)); }
    QSize sizeHint() const override { return {320, heightForWidth(width() > 0 ? width() : 320)}; }
    QSize minimumSizeHint() const override { return {80, heightOf(m_fewest)}; }

signals:
    /// Enter in a box of one paragraph.
    void leaveRequested();
    /// What was pasted or dropped would make it longer than `most` characters, so nothing was taken.
    void insertionRefused(qsizetype most);
    /// It wants to be higher or lower than it is.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// What is pasted or dropped; not beyond mostCharacters.
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void placeText();
    void keepGlyphs();
    double lineHeight() const;
    double roomAround() const; ///< What of the height is no text.
    int heightOf(int lines) const;
    int mostLines() const;
    /// Lines at this width, counted no further than the most.
    int countLines(int width) const;
    bool showsAll() const { return height() < heightOf(mostLines()); }

    Lines m_lines;
    int m_fewest;
    int m_preparedWidth = -1;        ///< Of the text's room, when it was last told; -1: never.
    mutable double m_lineHeight = 0; ///< Asked for at each key; 0: not measured with this font.
};

} // namespace waybill
