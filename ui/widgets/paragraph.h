#pragma once

#include "ui/widgets/textblock.h"

#include <QWidget>

namespace waybill {

/// Words that wrap, always as plain text: markup in them shows as it is, and a word without an end wraps too (a label does neither by
/// itself). Screen readers know it as text.
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
    mutable TextBlock m_block;
};

} // namespace waybill
