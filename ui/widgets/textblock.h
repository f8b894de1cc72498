#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace waybill {

/// A stretch of a text that looks different.
struct TextSpan
{
    enum class Look { Strong, Emphasis, Code, Struck, Link };
    int begin = 0;
    int length = 0;
    Look look = Look::Strong;
    QString target; ///< Of a link: where it leads.
};

/// A few words that wrap, painted by the widget that they stand on: far cheaper than a label widget each. Lines are 1.5 times as high as
/// the font, as in the design. Layout is kept until text, font or width change. The font grows with the application's.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const QString &text, const QFont &font, double lineFactor = 1.5);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    void setText(const QString &text);
    /// How stretches of the text look; gone with the next setText. `paint` draws links in its mark colour.
    void setSpans(const QList<TextSpan> &spans);
    void setFont(const QFont &font);
    /// Words behind the text that `paint` draws in its mark colour, e.g. " *".
    void setMark(const QString &mark);

    /// Height at this width; 0 when there is no text. Lays out when needed.
    int heightFor(int width);
    /// Width of the last line at the width of the last layout.
    double lastLineWidth() const { return m_lastLineWidth; }
    double lineHeight() const { return m_lineHeight; }
    /// Where the link at this point of the last layout leads; empty where there is none.
    QString linkAt(QPointF point) const;
    /// Where its links lead, in the order of the text.
    QStringList links() const;

    void paint(QPainter &painter, QPointF topLeft, const QColor &ink, const QColor &markInk = {}) const;

private:
    void followTextSize();

    QString m_text;
    QString m_mark;
    QList<TextSpan> m_spans;
    QFont m_font;
    double m_share = 1; ///< Of its size in that of the application's text.
    double m_lineFactor = 1.5;
    int m_width = -1;
    double m_lineHeight = 0;
    double m_lastLineWidth = 0;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace waybill
