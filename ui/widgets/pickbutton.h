#pragma once

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QList>

#include <optional>

namespace waybill {

/// A button that opens something to choose from: a glyph, words of several looks, and an arrow.
class PickButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Words of one look: `size` high, with `gap` before them, in design pixels.
    struct Part
    {
        QString text;
        double size;
        int weight;
        QColor Theme::*ink;
        double gap = 0;
        Qt::TextElideMode elide = Qt::ElideRight;
    };
    explicit PickButton(std::optional<Glyph> glyph, QWidget *parent = nullptr);

    /// The part `main` gives way last where there is too little room, then those before the others.
    void setParts(const QList<Part> &parts, qsizetype main = 0);
    /// As wide as the words, and as high as the top bar's buttons are.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont fontOf(const Part &part) const;

    std::optional<Glyph> m_glyph;
    QList<Part> m_parts; ///< Not the button's text, in which an "&" would make a shortcut.
    qsizetype m_main = 0;
};

} // namespace waybill
