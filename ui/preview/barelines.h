#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QSizeF>
#include <QString>
#include <QTextOption>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QTextLayout;
QT_END_NAMESPACE

namespace waybill {

/// Words without markup, laid out as a QTextDocument lays out one paragraph with a least height of its lines, and without what that costs
/// beside: a layout for each line of the text. After a change, lines that are as before are taken over as they are.
class BareLines
{
public:
    /// Whether it can show a text: blanks at the ends of lines and beside others are shown by HTML in another way.
    static bool canShow(const QString &text);

    /// `leastHeight` is that of a line, in pixels.
    BareLines(const QString &text, const QFont &font, int leastHeight, Qt::LayoutDirection direction);
    ~BareLines();

    /// Takes lines over from what stood here before in the same font; before the first setWidth. `before` shows nothing then.
    void follow(BareLines &before);

    void setWidth(int width);
    /// Wider than asked for when a character is.
    QSizeF size() const { return m_size; }
    /// Middle of the letters of the first line.
    qreal firstLineMiddle() const;
    /// What looks other than where the lines that were followed stood; no value when all may.
    const std::optional<QRect> &difference() const { return m_difference; }

    /// Paints in the painter's pen, from its origin on. Characters from `selectionBegin` to `selectionEnd` have `selected` behind them.
    void paint(QPainter &painter, const QRectF &clip, int selectionBegin, int selectionEnd, const QColor &selected) const;

    /// Character next to a point.
    int positionAt(QPointF point) const;
    int length() const { return int(m_text.size()); }
    QString text(int begin, int end) const;

private:
    struct Line
    {
        std::unique_ptr<QTextLayout> layout;
        int begin = 0;    ///< Its place in the text.
        int width = -1;   ///< That it is laid out for.
        qreal top = 0;    ///< From the top of all, in pixels,
        qreal height = 0; ///< of all lines that it is broken into.
        qreal needed = 0; ///< Width of the longest of them.
    };
    /// What was followed, until the new lines are laid out.
    struct Followed
    {
        size_t head = 0; ///< So many lines at the beginning and at the end were taken over.
        size_t tail = 0;
        qreal height = 0;
        int width = -1;
        Line replaced; ///< The line in between, if it is one.
    };

    void addLine(const QString &text, qsizetype begin);
    void layOut(Line &line, int width) const;
    QRect differenceFrom(const Followed &before) const;
    QRect differenceWithin(const Line &line, const Line &before) const;

    QString m_text;
    QFont m_font;
    int m_leastHeight;
    QTextOption m_option;
    bool m_simple = true; ///< No line and no letter looks other for what stands behind it.
    std::vector<Line> m_lines;
    QSizeF m_size;
    int m_width = -1;
    std::unique_ptr<Followed> m_followed;
    std::optional<QRect> m_difference;
};

} // namespace waybill
