#pragma once

#include "ui/widgets/textblock.h"

#include <QAbstractButton>

#include <functional>

QT_BEGIN_NAMESPACE
class QHelpEvent;
QT_END_NAMESPACE

namespace waybill {

struct Theme;

/// Words that wrap, always as plain text: markup in them shows as it is, and a word without an end wraps too (a label does neither by
/// itself). Screen readers know it as text, or as a heading.
class Paragraph : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Ink, Muted, Ok, Warning, Error };

    /// `designPixels` and `weight` as for designFont.
    Paragraph(double designPixels, Tone tone, QWidget *parent = nullptr, int weight = QFont::Normal);

    const QString &text() const { return m_block.text(); }
    void setText(const QString &text);
    void setTone(Tone tone);
    /// Screen readers know it as a heading of this level, from 1.
    void setHeadingLevel(int level) { m_headingLevel = level; }
    int headingLevel() const { return m_headingLevel; } ///< 0: it is none.
    /// Another size, in design pixels.
    void setPixels(double designPixels);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_block.heightFor(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double m_pixels;
    int m_weight;
    Tone m_tone;
    int m_headingLevel = 0;
    mutable TextBlock m_block;
};

/// A text, and how stretches of it look.
struct ShownWords
{
    QString text;
    QList<TextSpan> spans;
};

/// Small words with links among them. A click on a link opens it; so do Enter, Space and a screen reader, and where there are several a
/// menu asks for one. Its owner places it, by heightFor.
class LinkedText : public QAbstractButton
{
    Q_OBJECT

public:
    LinkedText(const ShownWords &words, double designPixels, Paragraph::Tone tone, QWidget *parent);

    int heightFor(int width) const { return m_block.heightFor(width); }
    QSize sizeHint() const override { return {width(), heightFor(width())}; }

signals:
    void linkActivated(const QString &target);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override { return !m_block.linkAt(place).isEmpty(); }

private:
    Paragraph::Tone m_tone;
    mutable TextBlock m_block;
    bool m_clicked = false; ///< The mouse says which link.
};

/// Small words that wrap on a widget of somebody else: painted by that, as a thousand hints are, or, where there are links among them, a
/// widget of their own upon it.
class Hint
{
public:
    Hint() = default;
    Hint(const ShownWords &words, double designPixels, Paragraph::Tone tone);

    const QString &text() const { return m_block.text(); }
    bool isEmpty() const { return m_block.isEmpty(); }
    /// Makes the widget, where there is to be one, which belongs to `owner`; null where not.
    LinkedText *makeLinks(QWidget *owner);
    LinkedText *links() const { return m_links; }
    int heightFor(int width) { return m_links ? m_links->heightFor(width) : m_block.heightFor(width); }
    void place(const QRect &place);
    void paint(QPainter &painter, const Theme &theme) const;

private:
    double m_pixels = 0;
    Paragraph::Tone m_tone = Paragraph::Tone::Muted;
    TextBlock m_block;
    QList<TextSpan> m_spans;
    QPoint m_place;
    LinkedText *m_links = nullptr;
};

/// Gives `open` the only one of these links, or that which is chosen in a menu beneath `owner`.
void chooseLink(QWidget *owner, const QStringList &links, const std::function<void(const QString &)> &open);
/// Where a link leads is said before it is followed. Whether there is one at this place.
bool showLinkTip(const QHelpEvent &help, const QString &target, QWidget *owner);

} // namespace waybill
